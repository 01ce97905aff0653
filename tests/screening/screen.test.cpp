// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screen.hpp>
#include <cbtkit/screening/screener.hpp>

#include "catch.hpp"
#include "regular.hpp"

#include <string>

using cbtkit::screen;
using cbtkit::screen_only;
using cbtkit::screener;
using cbtkit::screens;

namespace {
constexpr char const* german = "language de\n"
                               "rule screen.l3.sterben\n"
                               "  note: Sterben wollen.\n"
                               "  match: ich will { sterben }\n"
                               "  yes: Ich will {sterben}.\n"
                               "  no: Ich will essen.\n"
                               "rule screen.idiom.lachen\n"
                               "  match: { sterben vor lachen }\n"
                               "rule screen.denied.nicht\n"
                               "  match: nicht { sterben }\n"
                               "rule screen.l3.leben\n"
                               "  match: nicht { sterben }\n";
}

TEST_CASE("screened_text is a value that only the screen fills")
{
    cbtkit_test::check_regular(screen("I had soup."), screen("I had soup."), screen("I want to die."));
    STATIC_REQUIRE(!std::is_constructible_v<cbtkit::screened_text, std::string>);
    STATIC_REQUIRE(!std::is_constructible_v<cbtkit::screened_text, std::string, cbtkit::screen_result>);
    CHECK(cbtkit::screened_text{}.text().empty());
    CHECK(!cbtkit::screened_text{}.may_process());
}

TEST_CASE("a text keeps its bytes and carries its result")
{
    std::string const text = "caf\xC3\xA9 \xFF\xFE I want to die";
    cbtkit::screened_text const screened = screen(text);
    CHECK(screened.text() == text);
    CHECK(screened.screen().level() == 3);
    CHECK(screened.must_handle());
    CHECK(!screened.may_process());
    REQUIRE(screened.screen().findings().size() == 1);
    CHECK(cbtkit::slice(text, screened.screen().findings()[0].span) == "die");
}

TEST_CASE("a language without a screen is not screened and has no level")
{
    cbtkit::screened_text const german_text = screen("Ich will sterben.", "de");
    CHECK(!german_text.screen().is_screened());
    CHECK(!german_text.screen().level().has_value());
    CHECK(!german_text.must_handle());
    CHECK(!german_text.may_process());
    CHECK(german_text.screen().language() == "de");
    CHECK(!screen("anything", "").screen().is_screened());
}

TEST_CASE("tags of English find the English screen")
{
    for (char const* tag : {"en", "EN", "en-GB", "en_US", "en-Latn-AU"}) {
        CHECK(screens{}.reads(tag));
        CHECK(screen_only("I want to die.", tag).level() == 3);
        CHECK(screen_only("I want to die.", tag).language() == "en");
    }
    for (char const* tag : {"", "e", "eng", "de", "x-en"})
        CHECK(!screens{}.reads(tag));
}

TEST_CASE("a text in letters that the English screen cannot read is not screened")
{
    CHECK(!screen_only("\xD0\xAF \xD1\x85\xD0\xBE\xD1\x87\xD1\x83 "
                       "\xD1\x83\xD0\xBC\xD0\xB5\xD1\x80\xD0\xB5\xD1\x82\xD1\x8C")
               .is_screened());
    CHECK(!screen_only("\xE6\xAD\xBB\xE3\xAB\xE3\x81\x9F\xE3\x81\x84\xE6\xAD\xBB").is_screened());
    CHECK(screen_only(
              "na\xC3\xAFve caf\xC3\xA9 \xF0\x9F\x98\x82\xF0\x9F\x98\x82\xF0\x9F\x98\x82\xF0\x9F\x98\x82")
              .is_screened());
    CHECK(screen_only(
              "I want to die \xD0\xAF \xD1\x85\xD0\xBE\xD1\x87\xD1\x83 "
              "\xD1\x83\xD0\xBC\xD0\xB5\xD1\x80\xD0\xB5\xD1\x82\xD1\x8C \xD1\x85\xD0\xBE\xD1\x87\xD1\x83")
              .must_handle());
}

TEST_CASE("a host brings its own screen for a language")
{
    auto const with_german = screens{}.with("de-DE", german);
    REQUIRE(with_german);
    CHECK((*with_german).reads("de"));
    CHECK((*with_german).reads("en"));
    CHECK(screen_only("Ich will sterben.", "de", *with_german).level() == 3);
    CHECK(screen_only("Ich will sterben.", "de", *with_german).language() == "de");
    CHECK(screen_only("Ich will sterben vor Lachen.", "de", *with_german).level() == 0);
    CHECK(screen_only("Ich will sterben vor Lachen.", "de", *with_german).flags().idiom_masked);
    CHECK(screen_only("Ich will nicht sterben.", "de", *with_german).level() == 1);
    CHECK(screen_only("Ich will nicht sterben.", "de", *with_german).flags().negated);
    CHECK(screen_only("I want to die.", "en", *with_german).level() == 3);
}

TEST_CASE("a host's screen that cannot work is refused")
{
    CHECK(screens{}.with("", german).error().code == cbtkit::errc::empty);
    CHECK(screens{}.with("de", "").error().code == cbtkit::errc::empty);
    CHECK(screens{}.with("de", "rule screen.l3.x\n  match: (a\n").error().code == cbtkit::errc::syntax);
    CHECK(
        screens{}.with("de", "rule screen.idiom.x\n  match: a\n").error().code ==
        cbtkit::errc::missing_member);
    CHECK(screens{}.with("de", "rule labeling.x\n  match: a\n").error().code == cbtkit::errc::missing_member);
}

TEST_CASE("an empty text is screened")
{
    for (char const* text : {"", " ", "\n\n", "...", "\xF0\x9F\x98\x80"}) {
        CHECK(screen_only(text).level() == 0);
        CHECK(screen_only(text).may_process());
    }
}

TEST_CASE("a huge text is read to its end")
{
    std::string text;
    while (text.size() < 200'000)
        text += "Today we had soup and the bus was late, so I read a little. ";
    CHECK(screen_only(text).level() == 0);
    text += "I want to kill myself.";
    cbtkit::screen_result const r = screen_only(text);
    CHECK(r.level() == 3);
    REQUIRE(!r.findings().empty());
    CHECK(r.findings().back().span.end() == text.size() - 1);
}

TEST_CASE("a text of nothing but hits takes time in proportion to its length")
{
    std::string text;
    while (text.size() < 20'000)
        text += "I want to kill myself \"I want to die\" he said laughing to death. ";
    CHECK(screen_only(text).level() == 3);
    text.clear();
    while (text.size() < 20'000)
        text += "kill myself killing time not ";
    CHECK(screen_only(text).must_handle());
}

TEST_CASE("quotations count when the writer stands outside of them")
{
    CHECK(screen_only("\"I want to die\" is the first line of the song.").level() == 1);
    CHECK(screen_only("\"I want to die\" is all I can think.").level() == 3);
    CHECK(screen_only("The poem says \xE2\x80\x9CI want to die\xE2\x80\x9D twice.").level() == 1);
    CHECK(screen_only("\"I want to die, nobody closes this mark").level() == 3);
}

TEST_CASE("past and third party cap the urgency and keep the duty to respond")
{
    for (char const* text : {"Last year I tried to kill myself.", "My cousin tried to hang himself."}) {
        cbtkit::screen_result const r = screen_only(text);
        CHECK(r.must_handle());
        CHECK(r.level() == 7);
        CHECK(r.urgency() == cbtkit::screen_urgency::elevated);
        CHECK((r.flags().past || r.flags().third_party));
    }
    CHECK(
        screen_only("Last year I tried to kill myself. I am going to kill myself tonight.").urgency() ==
        cbtkit::screen_urgency::immediate);
}

TEST_CASE("one screener gives for every text what a fresh one gives")
{
    screener one;
    for (char const* text :
         {"I want to die.", "Soup.", "I would never kill myself.", "My partner hits me.", ""})
        CHECK(one.screen_only(text) == screen_only(text));
}
