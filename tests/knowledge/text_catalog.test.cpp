// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/knowledge/text_catalog.hpp>

#include "catch.hpp"

using cbtkit::errc;
using cbtkit::text_catalog;

TEST_CASE("a message shows its arguments in the order of its language")
{
    auto const en = *text_catalog::parse("a.b = {who} wrote {what}.", "en");
    auto const other = *text_catalog::parse("a.b = {what}: {who}", "de");
    CHECK(en.text("a.b", {{"who", "Ada"}, {"what", "this"}}) == "Ada wrote this.");
    CHECK(en.overlaid_with(other).text("a.b", {{"who", "Ada"}, {"what", "this"}}) == "this: Ada");
}

TEST_CASE("a number picks the plural form of the language")
{
    std::string_view const entries = "n = {n, plural, =0 {no entry} one {# entry} other {# entries}}";
    auto const en = *text_catalog::parse(entries, "en-GB");
    CHECK(en.text("n", {{"n", std::int64_t{0}}}) == "no entry");
    CHECK(en.text("n", {{"n", std::int64_t{1}}}) == "1 entry");
    CHECK(en.text("n", {{"n", std::int64_t{7}}}) == "7 entries");
    auto const pl = *text_catalog::parse(
        "n = {n, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}", "pl");
    CHECK(pl.text("n", {{"n", std::int64_t{3}}}) == "3 wpisy");
    CHECK(pl.text("n", {{"n", std::int64_t{12}}}) == "12 wpisów");
    CHECK(pl.text("n", {{"n", std::int64_t{22}}}) == "22 wpisy");
}

TEST_CASE("a text argument picks a form, and forms nest")
{
    auto const en = *text_catalog::parse(
        "s = {who, select, f {her {n, plural, one {step} other {# steps}}} other {their plan}}", "en");
    CHECK(en.text("s", {{"who", "f"}, {"n", std::int64_t{2}}}) == "her 2 steps");
    CHECK(en.text("s", {{"who", "x"}, {"n", std::int64_t{2}}}) == "their plan");
}

TEST_CASE("an unknown key shows itself and a missing argument shows its hole")
{
    auto const en = *text_catalog::parse("a = {x} and {{y}}", "en");
    CHECK(en.text("nope") == "nope");
    CHECK(en.text("a") == "{x} and {y}");
    CHECK(en.text("a", {{"x", "{y"}}) == "{y and {y}");
    CHECK(text_catalog{}.text("k") == "k");
}

TEST_CASE("a catalogue with an error names the byte")
{
    CHECK(text_catalog::parse("a = 1\nb\n", "en").error() == cbtkit::error{errc::syntax, 6});
    CHECK(text_catalog::parse("  lost", "en").error() == cbtkit::error{errc::syntax, 0});
    CHECK(text_catalog::parse("a = 1\na = 2", "en").error() == cbtkit::error{errc::duplicate, 6});
    CHECK(text_catalog::parse("a = \xFF", "en").error() == cbtkit::error{errc::invalid_utf8, 4});
    CHECK(text_catalog::parse("", "en"));
}

TEST_CASE("unfinished braces in a message never break it")
{
    for (std::string_view message :
         {"{", "}", "{a", "{a, plural", "{a, plural, one", "{a, plural, one {", "{a,x,y}", "{{{",
          "{a, plural, }"}) {
        auto const catalogue = *text_catalog::parse("k = " + std::string{message}, "en");
        CHECK_NOTHROW(catalogue.text("k", {{"a", std::int64_t{1}}}));
    }
}

TEST_CASE("the shipped English has the disclaimers that every host must be able to show")
{
    auto const en = text_catalog::english();
    for (std::string_view key :
         {"disclaimer.not_medical", "disclaimer.emergency", "disclaimer.screening_not_diagnosis",
          "disclaimer.not_validated"}) {
        INFO(key);
        CHECK(en.contains(key));
    }
}
