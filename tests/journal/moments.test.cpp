// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/moments.hpp>

#include "vectors.hpp"

#include <limits>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("level and spread agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_affect.json")) {
        auto const& c = v.as_object();
        if (!c.contains("mean"))
            continue;
        INFO(c.at("id"));
        auto const m = *describe(vectors::numbers(c, "x"));
        CHECK(m.n == vectors::count(c, "n"));
        vectors::check(m.mean, c, "mean");
        vectors::check(m.sd, c, "sd");
        vectors::check(m.median, c, "median");
        vectors::check(m.mad, c, "mad_raw");
    }
}

TEST_CASE("a number that is not finite is refused at its place")
{
    std::vector<double> const x{1, 2, std::numeric_limits<double>::quiet_NaN(), 4};
    CHECK(describe(x).error() == error{errc::out_of_range, 2});
    CHECK(quantile(x, 0.5).error() == error{errc::out_of_range, 2});
    std::vector<double> const y{std::numeric_limits<double>::infinity()};
    CHECK(describe(y).error() == error{errc::out_of_range, 0});
}

TEST_CASE("what the data do not define is absent")
{
    auto const none = *describe({});
    CHECK(none.n == 0);
    CHECK_FALSE(none.mean);
    CHECK_FALSE(none.median);
    std::vector<double> const one{7};
    CHECK((*describe(one)).mean == 7.0);
    CHECK_FALSE((*describe(one)).sd);
    CHECK(quantile({}, 0.5).error().code == errc::empty);
    CHECK(quantile(one, 1.5).error().code == errc::out_of_range);
    CHECK(*quantile(one, 1.0) == 7.0);
}

TEST_CASE("below the minimum there is no number, only what is missing")
{
    std::vector<double> const four{1, 2, 3, 4};
    CHECK(moments_of(*series::from_values(four)).error() == insufficient{4, 5});
    std::vector<double> const five{1, 2, 3, 4, 5};
    auto const shown = moments_of(*series::from_values(five));
    CHECK((*shown).value.median == 3.0);
    CHECK((*shown).n == 5);
}

TEST_CASE("a large constant does not blur the spread")
{
    std::vector<double> const x{1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};
    CHECK(vectors::near(*(*describe(x)).sd, std::sqrt(30.0), 1e-14));
}
