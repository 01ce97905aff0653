// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/circular.hpp>

#include "vectors.hpp"

#include <limits>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("hours agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_circular.json")) {
        auto const& c = v.as_object();
        INFO(c.at("id"));
        auto const got = *mean_hour(vectors::numbers(c, "hours"));
        CHECK(got.n == vectors::count(c, "n"));
        vectors::check(got.resultant, c, "R", 1e-7);
        vectors::check(got.variance, c, "circ_variance", 1e-7);
        vectors::check(got.sd_hours, c, "sd_hours", 1e-7);
        vectors::check(got.rayleigh_z, c, "rayleigh_z", 1e-7);
        vectors::check(got.p, c, "rayleigh_p", 1e-7);
        REQUIRE(got.hour.has_value() != c.at("mean_hour").is_null());
        if (got.hour) {
            double const away = std::fabs(*got.hour - vectors::number(c, "mean_hour"));
            CHECK(std::min(away, 24 - away) < 1e-7);
            CHECK(*got.hour >= 0);
            CHECK(*got.hour < 24);
        }
    }
}

TEST_CASE("hours wrap, and turning the clock turns the mean")
{
    std::vector<double> const a{23, 1, 22};
    std::vector<double> const b{-1, 25, 46};
    CHECK(*(*mean_hour(a)).hour == Approx(*(*mean_hour(b)).hour));
    CHECK(mean_hour({}).error().code == errc::empty);
    CHECK(mean_hour(std::vector{1.0, std::numeric_limits<double>::quiet_NaN()}).error().position == 1);
}

TEST_CASE("a favourite hour is claimed only when it is clear")
{
    CHECK(mean_hour_of(std::vector<double>(9, 7.0)).error() == insufficient{9, 10});
    CHECK((*mean_hour_of(std::vector<double>(12, 7.0))).strength == strength::supported);
    std::vector<double> around;
    for (int i = 0; i < 24; ++i)
        around.push_back(i + (i % 3) * 0.1);
    CHECK((*mean_hour_of(around)).strength == strength::hint);
    std::vector<double> with_hole(10, 7.0);
    with_hole[3] = std::numeric_limits<double>::quiet_NaN();
    CHECK(mean_hour_of(with_hole).error() == insufficient{9, 10});
}
