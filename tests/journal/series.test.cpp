// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/series.hpp>

#include "vectors.hpp"

#include <limits>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("a series sorts by time and averages ratings that share a time")
{
    std::vector<sample> const raw{{2, 50}, {1, 40}, {2, 60}, {0.5, 10}};
    auto const s = *series::from_samples(raw);
    CHECK(std::vector<double>(s.times().begin(), s.times().end()) == std::vector<double>{0.5, 1, 2});
    CHECK(std::vector<double>(s.values().begin(), s.values().end()) == std::vector<double>{10, 40, 55});
    CHECK(s.span_days() == 1.5);
}

TEST_CASE("a series refuses what is not a number, at its place")
{
    double const nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<sample> const raw{{0, 1}, {nan, 2}};
    CHECK(series::from_samples(raw).error() == error{errc::out_of_range, 1});
    std::vector<double> const values{1, 2, nan};
    CHECK(series::from_values(values).error() == error{errc::out_of_range, 2});
}

TEST_CASE("the order of the input does not change the mean of a shared time")
{
    std::vector<sample> const a{{1, 0.1}, {1, 0.2}, {1, 0.3}};
    std::vector<sample> const b{{1, 0.3}, {1, 0.1}, {1, 0.2}};
    CHECK(*series::from_samples(a) == *series::from_samples(b));
}

TEST_CASE("an empty series is a series")
{
    CHECK((*series::from_samples({})).empty());
    CHECK(series{}.span_days() == 0.0);
    CHECK(key(strength::supported) == "supported");
    CHECK(key(method::mann_kendall) == "mann_kendall");
}
