// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/wording.hpp>

#include <cbtkit/screening/screen.hpp>
#include <cbtkit/screening/screener.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;

bool raised_by_wording(screen_result const& r)
{
    return std::any_of(r.findings().begin(), r.findings().end(), [](screen_finding const& f) {
        return f.rule == "screen.l2.wording";
    });
}

/// The texts of a file of the screen's test data.
std::vector<std::string> texts_of(std::string const& name)
{
    std::string path = CBTKIT_TEST_DATA "/screen/";
    path += name;
    std::ifstream in{path, std::ios::binary};
    std::vector<std::string> texts;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line))
        texts.push_back(line.substr(line.rfind('\t') + 1));
    return texts;
}
} // namespace

TEST_CASE("the sum of a text is what its contributions add up to")
{
    std::size_t listed = 0;
    for (std::string const& text : texts_of("dev.tsv")) {
        wording_reading const reading = explain_wording(text).value();
        int sum = 0;
        for (wording_contribution const& c : reading.contributions) {
            sum += c.steps;
            CHECK(c.steps != 0);
            CHECK(c.span.begin() >= reading.window.begin());
            CHECK(c.span.end() <= reading.window.end());
        }
        CHECK(sum == reading.sum);
        CHECK(std::is_sorted(
            reading.contributions.begin(), reading.contributions.end(),
            [](auto const& x, auto const& y) { return std::abs(x.steps) > std::abs(y.steps); }));
        listed += reading.contributions.size();
    }
    CHECK(listed > 5000);
}

TEST_CASE("wording raises a text that no rule stops to level 2, and says where")
{
    std::size_t raised = 0;
    screener s{"en"};
    for (char const* file : {"more.tsv", "later.tsv", "newest.tsv"})
        for (std::string const& text : texts_of(file)) {
            screen_result const r = s.screen_only(text);
            if (!raised_by_wording(r))
                continue;
            ++raised;
            CHECK(r.level() == 2);
            CHECK(r.must_handle());
            CHECK(r.urgency() >= screen_urgency::caring);
            wording_reading const reading = explain_wording(text).value();
            CHECK(reading.sum >= reading.threshold);
            for (screen_finding const& f : r.findings())
                if (f.rule == "screen.l2.wording") {
                    CHECK(f.level == 2);
                    CHECK_FALSE(f.category);
                    CHECK(f.span.begin() >= reading.window.begin());
                    CHECK(f.span.end() <= reading.window.end());
                    CHECK(f.span.end() > f.span.begin());
                }
        }
    CHECK(raised > 50);
}

TEST_CASE("wording lowers nothing: what a rule stops stays as the rule says")
{
    for (char const* text : {"I want to kill myself.", "I wrote my goodbye letter and fed the dog."}) {
        screen_result const r = screen_only(text);
        CHECK(r.must_handle());
        CHECK_FALSE(raised_by_wording(r));
        CHECK(r.level() >= 3);
    }
}

TEST_CASE("a sign counts in the company of its examples")
{
    screener s{"en"};
    std::size_t signs = 0;
    std::size_t examples = 0;
    std::string silent;
    for (char const* name : {"screen_intent", "screen_plain", "screen_signs", "screen_wishes"}) {
        std::ifstream in{CBTKIT_TEST_DATA "/../../src/knowledge/en/" + std::string{name} + ".pat"};
        REQUIRE(in);
        bool sign = false;
        for (std::string line; std::getline(in, line);) {
            if (!line.empty() && line.front() != ' ')
                sign = false;
            if (line.starts_with("  weight: 0.")) {
                sign = true;
                ++signs;
            }
            if (!sign || !line.starts_with("  yes: "))
                continue;
            std::string text = line.substr(7);
            std::erase_if(text, [](char c) { return c == '{' || c == '}'; });
            ++examples;
            if (!s.screen_only(text).must_handle())
                silent += text + '\n';
        }
    }
    CHECK(signs > 50);
    CHECK(examples >= 2 * signs);
    CHECK(silent == "");
}

TEST_CASE("a sign does not count where the words around it speak of everyday things")
{
    CHECK_FALSE(screen_only("Grandad told me the tomatoes are dead.").must_handle());
    CHECK(screen_only("My sister says she sits up at night and thinks of joining her baby, and nobody knows.")
              .must_handle());
}

TEST_CASE("a text without words has no wording")
{
    for (char const* text : {"", "   ", "...", "\xFF\xFE"}) {
        wording_reading const reading = explain_wording(text).value();
        CHECK(reading.sum == 0);
        CHECK(reading.contributions.empty());
        CHECK_FALSE(screen_only(text).must_handle());
    }
}

TEST_CASE("only languages with a wording layer can be explained")
{
    CHECK(explain_wording("hello", "en-GB"));
    CHECK(explain_wording("hallo", "de").error().code == errc::unknown_key);
    CHECK(explain_wording("hello", "").error().code == errc::unknown_key);
}

TEST_CASE("a host's own English screen replaces the wording layer with the rules")
{
    std::string quiet;
    for (std::string const& text : texts_of("newest.tsv"))
        if (raised_by_wording(screen_only(text)))
            quiet = text;
    REQUIRE_FALSE(quiet.empty());
    auto const own = screens{}.with("en", "language en\nrule screen.l3.own\n  match: zebra crossing\n");
    REQUIRE(own);
    CHECK_FALSE(screen_only(quiet, "en", *own).must_handle());
}
