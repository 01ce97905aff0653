// SPDX-License-Identifier: BSL-1.0
/// @file
/// A million values against SciPy, pandas and bottleneck, whose results were recorded. The values come from
/// the generator that benchmarks/journal/peers.py has, too.
#include <cbtkit/journal/rolling.hpp>
#include <cbtkit/journal/trend.hpp>

#include "vectors.hpp"

#include <cmath>
#include <cstdint>
#include <numeric>

using namespace cbtkit::stats;

namespace {
std::vector<double> bell(std::size_t n)
{
    std::uint64_t state = 1;
    auto const unit = [&state] {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return (static_cast<double>((z ^ (z >> 31U)) >> 11U) + 0.5) * 0x1.0p-53;
    };
    std::vector<double> x(n);
    for (double& v : x) {
        double const first = unit() + unit();
        double const third = first + unit();
        v = 50 + 15 * std::sqrt(3.0) * (third + unit() - 2);
    }
    return x;
}
} // namespace

TEST_CASE("a million values give what SciPy, pandas and bottleneck make of them")
{
    auto const free = bell(1'000'000);
    for (auto const& v : vectors::cases("vectors/million.json")) {
        auto const& c = v.as_object();
        INFO(c.at("kind"));
        std::vector<double> x = free;
        if (c.at("kind").as_string() == "ratings") {
            for (double& value : x)
                value = std::fmin(std::fmax(std::floor(value + 0.5), 0.0), 100.0);
        }
        auto const median = *rolling_median(x, 168);
        REQUIRE(median.size() == x.size() - 167);
        CHECK(vectors::near(
            std::accumulate(median.begin(), median.end(), 0.0), vectors::number(c, "rolling_median_sum"),
            1e-11));
        vectors::check((*rolling_mean(x, 168)).back(), c, "rolling_mean_last", 1e-13);
        vectors::check((*exponential_mean(x, 0.05)).back(), c, "exponential_mean_last", 1e-13);
        vectors::check((*mann_kendall(x)).tau_b, c, "tau", 1e-12);
    }
}
