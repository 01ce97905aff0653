// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/trend.hpp>

#include "vectors.hpp"

#include <algorithm>
#include <limits>
#include <random>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("Mann-Kendall and Theil-Sen agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_trend.json")) {
        auto const& c = v.as_object();
        INFO(c.at("id"));
        auto const t = vectors::numbers(c, "t");
        auto const y = vectors::numbers(c, "y");
        auto const mk = *mann_kendall(y);
        auto const& want = c.at("mann_kendall").as_object();
        CHECK(mk.s == want.at("S").to_number<std::int64_t>());
        vectors::check(mk.variance, want, "var_S");
        vectors::check(mk.z, want, "z");
        vectors::check(mk.p, want, "p_two_sided");
        vectors::check(mk.tau_b, want, "tau_b");
        auto const line = *theil_sen(t, y);
        auto const& ts = c.at("theil_sen").as_object();
        vectors::check(line.slope, ts, "slope");
        vectors::check(line.intercept, ts, "intercept");
        vectors::check(line.low, ts, "lo95");
        vectors::check(line.high, ts, "hi95");
    }
}

namespace {
/// The definition, spelled out.
theil_sen_line by_all_pairs(std::vector<double> const& t, std::vector<double> const& y, theil_sen_line like)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < t.size(); ++i) {
        for (std::size_t j = 0; j < t.size(); ++j) {
            if (t[j] > t[i])
                slopes.push_back((y[j] - y[i]) / (t[j] - t[i]));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    std::size_t const n = slopes.size();
    like.pairs = n;
    like.slope = n % 2 == 1 ? slopes[n / 2] : (slopes[n / 2 - 1] + slopes[n / 2]) / 2;
    auto const nearest = [&](double x) {
        auto const at =
            std::lower_bound(slopes.begin(), slopes.end(), x - 1e-12 * std::fmax(1.0, std::fabs(x)));
        return at == slopes.end() ? slopes.back() : *at;
    };
    like.low = nearest(like.low);
    like.high = nearest(like.high);
    return like;
}
} // namespace

namespace {
/// Rising minus falling pairs, by a tree of counts over the sorted values.
std::int64_t rising_minus_falling(std::vector<double> const& x)
{
    std::vector<double> sorted = x;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<std::int64_t> tree(sorted.size() + 1, 0);
    auto const up_to = [&](std::size_t k) {
        std::int64_t total = 0;
        for (; k > 0; k -= k & (~k + 1))
            total += tree[k];
        return total;
    };
    std::int64_t s = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        auto const below = std::size_t(std::lower_bound(sorted.begin(), sorted.end(), x[i]) - sorted.begin());
        s += up_to(below) - (std::int64_t(i) - up_to(below + 1));
        for (std::size_t k = below + 1; k < tree.size(); k += k & (~k + 1))
            ++tree[k];
    }
    return s;
}
} // namespace

TEST_CASE("Mann-Kendall counts every pair of long series, whatever their values are like")
{
    std::mt19937_64 random{13};
    for (std::size_t const n : {2U, 63U, 64U, 65U, 300U, 16'384U, 16'385U, 40'000U, 200'000U}) {
        for (int kind = 0; kind < 7; ++kind) {
            std::vector<double> x(n);
            for (std::size_t i = 0; i < n; ++i) {
                double const u = std::generate_canonical<double, 53>(random);
                double const v = std::generate_canonical<double, 53>(random);
                x[i] = kind == 0   ? u
                       : kind == 1 ? std::floor(u * 101)              // ratings
                       : kind == 2 ? std::floor((u + v) * 700) / 8    // ties between free values
                       : kind == 3 ? 1 / (u + 1e-9)                   // a long tail
                       : kind == 4 ? (u < 0.5 ? 0.0 : 1e12) + v       // two far lumps
                       : kind == 5 ? double(n - i) + 3 * u            // falling
                                   : (i == n / 3 ? 1e308 : u * 1e-8); // one value far away
            }
            INFO("n " << n << " kind " << kind);
            REQUIRE((*mann_kendall(x)).s == rising_minus_falling(x));
        }
    }
}

TEST_CASE("slope selection finds what listing all pairs finds, with ties, gaps and shared times")
{
    std::mt19937_64 random{11};
    for (int kind = 0; kind < 8; ++kind) {
        std::size_t const n = 700 + 90 * static_cast<std::size_t>(kind);
        std::vector<double> t(n);
        std::vector<double> y(n);
        for (std::size_t i = 0; i < n; ++i) {
            double const u = std::generate_canonical<double, 53>(random);
            double const v = std::generate_canonical<double, 53>(random);
            t[i] = kind % 2 == 0 ? double(i) : std::floor(u * 400) / 24;
            if (kind < 2)
                y[i] = v;
            else if (kind < 4)
                y[i] = std::floor(v * 4) * 25; // few levels: most slopes are tied
            else if (kind < 6)
                y[i] = std::floor(v * 101) + t[i] / 3;
            else
                y[i] = kind == 6 ? 1e6 * v * v * v : 3 * t[i] + (v < 0.02 ? 1e5 : 0.0);
        }
        INFO("kind " << kind);
        auto const got = *theil_sen(t, y);
        auto const want = by_all_pairs(t, y, got);
        CHECK(got.pairs == want.pairs);
        CHECK(vectors::near(got.slope, want.slope, 1e-12));
        CHECK(vectors::near(got.low, want.low, 1e-12));
        CHECK(vectors::near(got.high, want.high, 1e-12));
    }
}

TEST_CASE("the interval's ends are the order statistics of the rule")
{
    std::mt19937_64 random{12};
    std::size_t const n = 900;
    std::vector<double> t(n);
    std::vector<double> y(n);
    for (std::size_t i = 0; i < n; ++i) {
        t[i] = double(i);
        y[i] = std::floor(std::generate_canonical<double, 53>(random) * 1000) + 0.2 * t[i];
    }
    std::vector<double> slopes;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j)
            slopes.push_back((y[j] - y[i]) / (t[j] - t[i]));
    }
    std::sort(slopes.begin(), slopes.end());
    double const pairs = double(slopes.size());
    double const m = double(n);
    // y has some ties; they enter the variance.
    std::vector<double> sorted = y;
    std::sort(sorted.begin(), sorted.end());
    double ties = 0;
    for (std::size_t i = 0; i < n;) {
        std::size_t j = i;
        while (j < n && sorted[j] == sorted[i])
            ++j;
        double const k = double(j - i);
        ties += k * (k - 1) * (2 * k + 5);
        i = j;
    }
    double const reach = -1.959963984540054 * std::sqrt((m * (m - 1) * (2 * m + 5) - ties) / 18);
    auto const line = *theil_sen(t, y);
    CHECK(line.high == slopes[static_cast<std::size_t>(std::nearbyint((pairs - reach) / 2))]);
    CHECK(line.low == slopes[static_cast<std::size_t>(std::nearbyint((pairs + reach) / 2)) - 1]);
}

TEST_CASE("a constant series has no trend and moving nothing has slope 0")
{
    std::vector<double> const flat(100, 40.0);
    auto const mk = *mann_kendall(flat);
    CHECK(mk.z == 0.0);
    CHECK(mk.p == 1.0);
    CHECK_FALSE(mk.tau_b);
    auto const shown = trend_of(*series::from_values(flat));
    CHECK((*shown).strength == strength::hint);
    CHECK((*shown).value.line.slope == 0.0);
    std::vector<double> const many(2000, 40.0);
    auto const days = *series::from_values(many);
    CHECK((*theil_sen(days.times(), many)).slope == 0.0);
}

TEST_CASE("bad numbers, unequal lengths and single times are refused")
{
    double const nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> const t{0, 1, 2};
    std::vector<double> const y{1, nan, 2};
    CHECK(mann_kendall(y).error() == error{errc::out_of_range, 1});
    CHECK(theil_sen(t, y).error() == error{errc::out_of_range, 1});
    CHECK(theil_sen(t, std::vector<double>{1, 2}).error().code == errc::sum_mismatch);
    CHECK(
        theil_sen(std::vector<double>{1, 1}, std::vector<double>{1, 2}).error().code ==
        errc::insufficient_data);
    CHECK(theil_sen(t, t, 1.0).error().code == errc::out_of_range);
    CHECK((*mann_kendall({})).p == 1.0);
}

TEST_CASE("negative zero ties with zero")
{
    std::vector<double> const y{0.0, -0.0, 0.0, -0.0};
    CHECK((*mann_kendall(y)).s == 0);
    CHECK((*mann_kendall(y)).p == 1.0);
}

TEST_CASE("a trend is claimed only when test, interval and size agree")
{
    std::vector<double> rising;
    for (int i = 0; i < 40; ++i)
        rising.push_back(30 + i + 3 * ((i * 7) % 5));
    auto const clear = trend_of(*series::from_values(rising));
    CHECK((*clear).strength == strength::supported);
    for (double& x : rising)
        x /= 10; // as certain, but only 4 points
    CHECK((*trend_of(*series::from_values(rising))).strength == strength::hint);
    rising.resize(9);
    CHECK(trend_of(*series::from_values(rising)).error() == insufficient{9, 10});
    std::vector<sample> dense;
    for (int i = 0; i < 40; ++i)
        dense.push_back({i / 4.0, double(i)});
    CHECK(trend_of(*series::from_samples(dense)).error() == insufficient{9, 14});
}
