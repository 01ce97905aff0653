// SPDX-License-Identifier: BSL-1.0
#include <sample.patterns.hpp>

#include <cbtkit/matching/scanner.hpp>

#include "catch.hpp"

using namespace cbtkit::matching;

TEST_CASE("patterns that were compiled with the program are found in it")
{
    pattern_set const set = embedded::sample();
    REQUIRE(set.size() == 2);
    CHECK(set.rule(0).key == "a.b");
    CHECK(set.rule(0).note == "A noun");
    CHECK(set.rule(0).weight == 0.9F);
    CHECK(set.find("c") == 1U);
    CHECK(set.find("d") == std::nullopt);
    CHECK(set.language_view() == "en");

    scanner s{set};
    auto const hits = s.scan("Well, I am an idiot.");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].rule == 0);
    CHECK(hits[0].span.begin() == 14);
    CHECK(hits[0].span.end() == 19);
}
