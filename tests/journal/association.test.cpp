// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/association.hpp>

#include "vectors.hpp"

#include <algorithm>

using namespace cbtkit;
using namespace cbtkit::stats;

namespace {
pair_counts table(boost::json::object const& c)
{
    return {vectors::count(c, "a"), vectors::count(c, "b"), vectors::count(c, "c"), vectors::count(c, "d")};
}
} // namespace

TEST_CASE("two-by-two measures agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_association.json")) {
        auto const& c = v.as_object();
        INFO(c.at("id"));
        if (c.contains("p_adj")) {
            auto const got = *benjamini_hochberg(vectors::numbers(c, "p"));
            auto const want = vectors::numbers(c, "p_adj");
            REQUIRE(got.size() == want.size());
            for (std::size_t i = 0; i < got.size(); ++i)
                CHECK(vectors::near(got[i], want[i]));
            auto const rejected = [&](double level) {
                return static_cast<std::uint64_t>(
                    std::count_if(got.begin(), got.end(), [&](double p) { return p <= level; }));
            };
            if (c.contains("rejected_q05")) {
                CHECK(rejected(0.05) == vectors::count(c, "rejected_q05"));
                CHECK(rejected(0.10) == vectors::count(c, "rejected_q10"));
            }
            continue;
        }
        auto const got = measure_association(table(c));
        CHECK(got.counts.total() == vectors::count(c, "n"));
        vectors::check(got.smallest_expected, c, "expected_min");
        if (c.contains("undefined")) {
            CHECK_FALSE(got.lift);
            CHECK_FALSE(got.fisher_p);
            CHECK_FALSE(got.p());
            continue;
        }
        vectors::check(got.lift, c, "lift");
        vectors::check(got.phi, c, "phi");
        vectors::check(got.chi_squared, c, "chi2");
        vectors::check(got.chi_squared_p, c, "chi2_p");
        vectors::check(got.g_squared, c, "g2");
        vectors::check(got.g_squared_p, c, "g2_p");
        vectors::check(got.fisher_p, c, "fisher_p_two_sided");
        vectors::check(got.fisher_p_greater, c, "fisher_p_greater");
        vectors::check(got.odds_ratio, c, "odds_ratio_haldane");
        vectors::check(got.odds_ratio_low, c.at("or_ci95").as_array()[0]);
        vectors::check(got.odds_ratio_high, c.at("or_ci95").as_array()[1]);
        vectors::check(got.confidence, c, "confidence_b_given_a");
        vectors::check(got.yule_q, c, "yule_q");
        vectors::check(got.jaccard, c, "jaccard");
    }
}

TEST_CASE("exact tests stay exact when the counts are large")
{
    // Nearly independent: the two-sided p must be close to that of chi-squared.
    auto const big = measure_association({250'100, 249'900, 249'900, 250'100});
    CHECK(std::fabs(*big.fisher_p - *big.chi_squared_p) < 2e-3);
    auto const strong = measure_association({4000, 1000, 1000, 4000});
    CHECK(*strong.fisher_p >= 0);
    CHECK(*strong.fisher_p < 1e-250);
    CHECK(measure_association({}).counts.total() == 0);
    CHECK_FALSE(measure_association({}).lift);
}

TEST_CASE("an association needs entries, margins and joint cases")
{
    CHECK(association_of({5, 5, 5, 4}).error() == insufficient{19, 20});
    CHECK(association_of({3, 1, 5, 30}).error() == insufficient{4, 5});
    CHECK(association_of({2, 10, 10, 30}).error() == insufficient{2, 3});
    CHECK((*association_of({12, 3, 4, 21})).strength == strength::supported);
    CHECK((*association_of({6, 12, 9, 18})).strength == strength::hint);
}

TEST_CASE("a probability outside 0 to 1 is refused at its place")
{
    CHECK(benjamini_hochberg(std::vector{0.1, 1.2}).error() == error{errc::out_of_range, 1});
    CHECK((*benjamini_hochberg({})).empty());
}
