// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/rolling.hpp>

#include "vectors.hpp"

#include <algorithm>
#include <limits>
#include <random>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("rolling mean and median are those of every window")
{
    std::mt19937_64 random{31};
    for (int run = 0; run < 120; ++run) {
        std::size_t const n = 1 + random() % 400;
        std::size_t const window = 1 + random() % 60;
        std::vector<double> x(n);
        for (double& v : x) {
            if (run % 4 == 0)
                v = double(random() % 101); // ratings
            else if (run % 4 == 1)
                v = double(random() % 3) * 1e9; // heavy ties, far apart
            else if (run % 4 == 2)
                v = std::generate_canonical<double, 53>(random) - 0.5;
            else
                v = random() % 2 == 0 ? 50.0 : -1e-3 * double(random() % 7);
        }
        auto const mean = *rolling_mean(x, window);
        auto const median = *rolling_median(x, window);
        std::size_t const want = n < window ? 0 : n - window + 1;
        REQUIRE(mean.size() == want);
        REQUIRE(median.size() == want);
        for (std::size_t i = 0; i < want; ++i) {
            std::vector<double> w(x.begin() + std::ptrdiff_t(i), x.begin() + std::ptrdiff_t(i + window));
            double total = 0;
            for (double const v : w)
                total += v;
            std::sort(w.begin(), w.end());
            double const middle = (w[(window - 1) / 2] + w[window / 2]) / 2;
            INFO("run " << run << " window " << window << " at " << i);
            REQUIRE(vectors::near(mean[i], total / double(window), 1e-12));
            REQUIRE(median[i] == middle);
        }
    }
}

TEST_CASE("rolling medians of long series are those of every window")
{
    std::mt19937_64 random{33};
    struct shape {
        std::size_t n, window;
    };
    for (shape const each :
         {shape{4000, 2}, shape{4000, 3}, shape{9000, 168}, shape{9000, 169}, shape{6000, 1000},
          shape{12000, 4097}, shape{9001, 4500}, shape{5000, 5000}}) {
        for (int kind = 0; kind < 4; ++kind) {
            std::vector<double> x(each.n);
            for (double& v : x) {
                double const u = std::generate_canonical<double, 53>(random);
                v = kind == 0   ? u
                    : kind == 1 ? std::floor(u * 6000) / 4
                    : kind == 2 ? 1 / (u + 1e-6)
                                : u * u * 1e-300;
            }
            if (kind == 3)
                x[each.n / 2] = 1e300; // one value far away: the others all fall together
            auto const median = *rolling_median(x, each.window);
            std::vector<double> sorted(x.begin(), x.begin() + std::ptrdiff_t(each.window));
            std::sort(sorted.begin(), sorted.end());
            for (std::size_t i = 0;; ++i) {
                double const middle = (sorted[(each.window - 1) / 2] + sorted[each.window / 2]) / 2;
                INFO("n " << each.n << " window " << each.window << " kind " << kind << " at " << i);
                REQUIRE(median[i] == middle);
                if (i + 1 == median.size())
                    break;
                sorted.erase(std::lower_bound(sorted.begin(), sorted.end(), x[i]));
                double const next = x[i + each.window];
                sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), next), next);
            }
        }
    }
}

namespace {
/// Series whose middle stays, wanders, leaps, is tied or lies at the ends of what a number can hold.
std::vector<double> shaped(int kind, std::size_t n, std::mt19937_64& random)
{
    auto const unit = [&] { return std::generate_canonical<double, 53>(random); };
    std::vector<double> x(n);
    double walk = 50;
    for (std::size_t i = 0; i < n; ++i) {
        double const bell = unit() + unit() + unit() + unit() - 2;
        walk = std::clamp(walk + 2 * (unit() - 0.5), 0.0, 100.0);
        switch (kind) {
        case 0:
            x[i] = std::round(50 + 25 * bell);
            break; // ratings
        case 1:
            x[i] = random() % 2 == 0 ? 0 : 100;
            break; // from end to end
        case 2:
            x[i] = std::round(walk);
            break; // wandering ratings
        case 3:
            x[i] = std::round(walk * 30) - 1000;
            break; // whole, in a wide range
        case 4:
            x[i] = i / 700 % 2 == 0 ? 10 + double(random() % 3) : 90;
            break; // two levels
        case 5:
            x[i] = 50 + 25 * bell;
            break; // free values
        case 6:
            x[i] = walk + bell;
            break; // wandering
        case 7:
            x[i] = random() % 3 == 0 ? 50.5 : 50 + 25 * bell;
            break; // one value often
        case 8:
            x[i] = i / 900 % 2 == 0 ? bell : 1e6 + bell;
            break; // leaps
        case 9:
            x[i] = 1e16 + 4 * std::round(50 * bell) + 0.0;
            break; // little room between
        case 10:
            x[i] = bell * 1e-310;
            break; // almost nothing
        case 11:
            x[i] = bell * 8e307;
            break; // almost too much
        default:
            x[i] = 0.5;
            break; // always the same
        }
    }
    return x;
}
} // namespace

TEST_CASE("rolling medians follow every shape of series through every kind of window")
{
    std::mt19937_64 random{34};
    for (int kind = 0; kind <= 12; ++kind) {
        for (std::size_t const window : {2U, 31U, 32U, 33U, 168U, 169U, 255U, 256U, 257U, 700U}) {
            std::vector<double> const x = shaped(kind, 6000 + random() % 500, random);
            auto const median = *rolling_median(x, window);
            REQUIRE(median.size() == x.size() - window + 1);
            std::vector<double> sorted(x.begin(), x.begin() + std::ptrdiff_t(window));
            std::sort(sorted.begin(), sorted.end());
            for (std::size_t i = 0;; ++i) {
                double const middle = (sorted[(window - 1) / 2] + sorted[window / 2]) / 2;
                if (median[i] != middle) {
                    INFO("kind " << kind << " window " << window << " at " << i);
                    REQUIRE(median[i] == middle);
                }
                if (i + 1 == median.size())
                    break;
                sorted.erase(std::lower_bound(sorted.begin(), sorted.end(), x[i]));
                double const next = x[i + window];
                sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), next), next);
            }
        }
    }
}

TEST_CASE("a bad number is found wherever it stands, among ratings and among free values")
{
    for (double const step : {1.0, 0.37}) {
        std::vector<double> x(5000);
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = step * double(i * 37 % 101);
        for (std::size_t const at : {0U, 1U, 17U, 4096U, 4999U}) {
            for (double const bad :
                 {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
                std::vector<double> with = x;
                with[at] = bad;
                CHECK(rolling_median(with, 168).error() == error{errc::out_of_range, at});
                CHECK(rolling_median(with, 6000).error() == error{errc::out_of_range, at});
            }
        }
    }
}

TEST_CASE("the exponential mean is the weighted mean of all that came before")
{
    std::mt19937_64 random{32};
    for (std::size_t const n : {1U, 2U, 3U, 5U, 8U, 41U, 300U}) {
        std::vector<double> x(n);
        for (double& v : x)
            v = double(random() % 101);
        for (double const weight : {0.01, 0.2, 0.9, 1.0}) {
            auto const got = *exponential_mean(x, weight);
            REQUIRE(got.size() == n);
            for (std::size_t i = 0; i < n; ++i) {
                double above = 0;
                double below = 0;
                for (std::size_t k = 0; k <= i; ++k) {
                    double const w = std::pow(1 - weight, double(k));
                    above += w * x[i - k];
                    below += w;
                }
                CHECK(vectors::near(got[i], above / below, 1e-12));
            }
        }
    }
}

TEST_CASE("windows of nothing, bad weights and bad numbers are refused")
{
    std::vector<double> const x{1, std::numeric_limits<double>::quiet_NaN(), 3};
    CHECK(rolling_mean(x, 2).error() == error{errc::out_of_range, 1});
    CHECK(rolling_median(x, 2).error() == error{errc::out_of_range, 1});
    CHECK(exponential_mean(x, 0.5).error() == error{errc::out_of_range, 1});
    CHECK_FALSE(rolling_mean({}, 0));
    CHECK_FALSE(exponential_mean({}, 0));
    CHECK_FALSE(exponential_mean({}, 1.5));
    CHECK((*rolling_mean({}, 3)).empty());
    CHECK((*exponential_mean({}, 0.5)).empty());
}
