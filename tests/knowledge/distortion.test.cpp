// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/knowledge/distortion_crosswalk.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

using namespace cbtkit;

namespace {
boost::json::value golden()
{
    std::ifstream in{CBTKIT_TEST_DATA "/golden/distortions.json", std::ios::binary};
    return boost::json::parse(std::string{std::istreambuf_iterator<char>{in}, {}});
}

taxonomy list_named(std::string_view name)
{
    for (int i = 0; i != 7; ++i)
        if (key(static_cast<taxonomy>(i)) == name)
            return static_cast<taxonomy>(i);
    FAIL("unknown list");
    return taxonomy::burns10;
}
} // namespace

TEST_CASE("the catalogue of distortions is that of the domain reference")
{
    auto const whole = golden();
    auto const& rows = whole.at("distortions").as_array();
    REQUIRE(rows.size() == distortions.size());
    for (std::size_t i = 0; i != rows.size(); ++i) {
        distortion_row const& line = distortions[i];
        CAPTURE(line.key);
        CHECK(rows[i].at("id").as_string() == line.key);
        CHECK(rows[i].at("name").as_string() == line.label);
        CHECK(rows[i].at("definition").as_string() == line.definition);
        CHECK((rows[i].at("tier").as_string() == "core") == (line.tier == distortion_tier::core));
        auto const same = [&](char const* member, std::span<std::string_view const> ours) {
            auto const& theirs = rows[i].at(member).as_array();
            return std::equal(
                theirs.begin(), theirs.end(), ours.begin(), ours.end(),
                [](auto const& a, auto b) { return std::string_view{a.as_string()} == b; });
        };
        CHECK(same("synonyms", line.synonyms));
        CHECK(same("examples", line.examples));
        CHECK(same("questions", line.questions));
        CHECK(distortion_from_key(line.key) == line.value);
    }
    CHECK(distortion_from_key("custom:my_word").error().code == errc::unknown_key);
    CHECK(distortion_from_key("").error().code == errc::unknown_key);
}

TEST_CASE("keys and rows are constants")
{
    STATIC_REQUIRE(key(distortion::mind_reading) == "mind_reading");
    STATIC_REQUIRE(*distortion_from_key("what_if") == distortion::what_if);
    STATIC_REQUIRE(row(distortion::labeling).examples.size() == 6);
}

TEST_CASE("the crosswalk maps seven lists as the domain reference does, one-to-many both ways")
{
    auto const whole = golden();
    std::size_t names = 0;
    for (auto const& [list_name, map] : whole.at("crosswalk").as_object()) {
        taxonomy const list = list_named(list_name);
        for (auto const& [name, meanings] : map.as_object()) {
            CAPTURE(std::string{name});
            ++names;
            auto const meant = from_taxonomy(list, name);
            REQUIRE(meant.has_value());
            std::vector<std::string_view> ours;
            for (distortion const d : *meant)
                ours.push_back(key(d));
            std::vector<std::string_view> theirs;
            for (auto const& m : meanings.as_array())
                if (m.as_string() != "@feeling_only")
                    theirs.push_back(m.as_string());
            CHECK(ours == theirs);
            for (distortion const d : *meant) {
                auto const back = to_taxonomy(list, d);
                CHECK(std::find(back.begin(), back.end(), std::string_view{name}) != back.end());
            }
        }
    }
    CHECK(names == distortion_crosswalk.size());
    CHECK(from_taxonomy(taxonomy::burns10, "Horoscopes").error().code == errc::unknown_key);
    CHECK(to_taxonomy(taxonomy::burns10, distortion::what_if).empty());
    CHECK(from_taxonomy(taxonomy::shreevastava10, "No Distortion")->empty());
}

TEST_CASE("a bare feeling is named, but never a distortion")
{
    auto const feeling =
        std::find_if(distortion_crosswalk.begin(), distortion_crosswalk.end(), [](auto const& line) {
            return line.feeling_only;
        });
    REQUIRE(feeling != distortion_crosswalk.end());
    CHECK(feeling->list == taxonomy::sharma13);
    CHECK(feeling->meant().empty());
}
