// SPDX-License-Identifier: BSL-1.0
#include "random_case.hpp"

#include "catch.hpp"

TEST_CASE("the engine finds exactly what the reference matcher finds, on random patterns and texts")
{
    cbtkit_tests::tally seen;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        cbtkit_tests::random_source random{seed};
        std::string const patterns = cbtkit_tests::random_patterns(random);
        bool const is_long = seed % 100 == 0;
        std::string const text = cbtkit_tests::random_text(random, is_long ? 3000 : 1 + random.below(60));
        INFO("seed " << seed);
        REQUIRE(cbtkit_tests::differences(patterns, text, random, seen).empty());
    }
    CHECK(seen.compiled > 500);
    CHECK(seen.hits > 1500);
}

TEST_CASE("sets without conditions, which take a way of their own, give the same hits")
{
    cbtkit_tests::tally seen;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        cbtkit_tests::random_source random{seed};
        std::string const patterns = cbtkit_tests::random_plain_patterns(random);
        bool const is_long = seed % 50 == 0;
        std::string const text = cbtkit_tests::random_text(random, is_long ? 3000 : 1 + random.below(150));
        INFO("seed " << seed);
        REQUIRE(cbtkit_tests::differences(patterns, text, random, seen).empty());
    }
    CHECK(seen.compiled > 1000);
    CHECK(seen.hits > 5000);
}
