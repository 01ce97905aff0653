// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/emotionml.hpp>

#include "catch.hpp"

using namespace cbtkit;
using interop::write_emotionml;

namespace {
journal_entry entry_at(char const* id, char const* at)
{
    journal_entry entry;
    entry.id = *entry_id::from(id);
    entry.at = *civil_time::parse(at);
    return entry;
}
emotion_rating rating(char const* emotion, std::optional<int> before)
{
    emotion_rating made;
    made.emotion = *emotion_id::from(emotion);
    if (before)
        made.before = *intensity::from_percent(*before);
    return made;
}
} // namespace

TEST_CASE("feelings become categories of a local vocabulary, the mood a dimension, times milliseconds")
{
    auto entry = entry_at("e 1", "2026-03-02T21:40:00+01:00");
    entry.text = "secret";
    entry.mood = *intensity::from_percent(35);
    entry.emotions = {
        rating("sadness", 100), rating("custom:left out", 5), rating("sadness", 3), rating("hope", {})};
    journal contents;
    REQUIRE(contents.add(entry));
    REQUIRE(contents.add(entry_at("empty", "2026-03-03T21:40:00+01:00")));
    auto const document = write_emotionml(contents);
    CHECK(document.before_1970 == 0);
    CHECK(
        document.xml == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<emotionml version=\"1.0\" xmlns=\"http://www.w3.org/2009/10/emotionml\"\n"
                        "    xmlns:cbtkit=\"urn:cbtkit:emotionml\"\n"
                        "    dimension-set=\"http://www.w3.org/TR/emotion-voc/xml#pad-dimensions\"\n"
                        "    category-set=\"#feelings\">\n"
                        "  <vocabulary type=\"category\" id=\"feelings\">\n"
                        "    <item name=\"custom_3Aleft_20out\"/>\n"
                        "    <item name=\"hope\"/>\n"
                        "    <item name=\"sadness\"/>\n"
                        "  </vocabulary>\n"
                        "  <emotion id=\"e1\" start=\"1772484000000\" expressed-through=\"text\">\n"
                        "    <info><cbtkit:entry id=\"e_201\"/></info>\n"
                        "    <category name=\"sadness\" value=\"1.00\"/>\n"
                        "    <category name=\"custom_3Aleft_20out\" value=\"0.05\"/>\n"
                        "    <category name=\"hope\"/>\n"
                        "    <dimension name=\"pleasure\" value=\"0.35\"/>\n"
                        "  </emotion>\n"
                        "</emotionml>\n");
}

TEST_CASE("an entry before 1970 has no number in EmotionML and is counted")
{
    auto entry = entry_at("old", "1969-12-31T00:00:00Z");
    entry.mood = *intensity::from_percent(50);
    journal contents;
    REQUIRE(contents.add(entry));
    auto const document = write_emotionml(contents);
    CHECK(document.before_1970 == 1);
    CHECK(document.xml.find("<emotion ") == std::string::npos);
}

TEST_CASE("an entry whose feelings have no names becomes no emotion, for an empty one is no EmotionML")
{
    journal_entry entry;
    entry.id = *entry_id::from("e");
    entry.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    entry.emotions.emplace_back(); // its id is empty
    auto const document = interop::write_emotionml(*journal::from_entries({entry}));
    CHECK(document.xml.find("<emotion ") == std::string::npos);
    CHECK(document.xml.find("<vocabulary") == std::string::npos);
}
