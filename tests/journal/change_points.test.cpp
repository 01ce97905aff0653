// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/change_points.hpp>

#include "vectors.hpp"

#include <limits>
#include <random>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("change points agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_changepoint.json")) {
        auto const& c = v.as_object();
        if (!c.contains("min_seg"))
            continue;
        INFO(c.at("id"));
        auto const x = vectors::numbers(c, "x");
        vectors::check(*noise_sd(x), c, "sigma_hat");
        auto const got = *mean_shifts(x, {.penalty = {}, .min_segment = vectors::count(c, "min_seg")});
        vectors::check(got.penalty, c, "beta");
        vectors::check(got.noise, c, "sigma_hat");
        if (c.contains("objective"))
            vectors::check(got.objective, c, "objective");
        std::vector<std::size_t> want;
        for (auto const& index : c.at("changepoints").as_array())
            want.push_back(index.to_number<std::size_t>());
        CHECK(got.starts == want);
        auto const means = vectors::numbers(c, "segment_means");
        REQUIRE(got.means.size() == means.size());
        for (std::size_t k = 0; k < means.size(); ++k)
            CHECK(vectors::near(got.means[k], means[k]));
    }
}

namespace {
/// Every cut tried in order of its end; the definition of the optimum.
template <class Cost>
double cheapest(std::size_t n, Cost const& cost, double penalty, std::size_t least)
{
    double const none = std::numeric_limits<double>::infinity();
    std::vector<double> best(n + 1, none);
    best[0] = -penalty;
    for (std::size_t end = least; end <= n; ++end) {
        for (std::size_t start = 0; start + least <= end; ++start)
            best[end] = std::min(best[end], best[start] + penalty + cost(start, end));
    }
    return best[n];
}

std::vector<double> jumpy(std::mt19937_64& random, std::size_t n, bool whole)
{
    std::vector<double> x(n);
    double level = 50;
    for (double& v : x) {
        if (random() % 17 == 0)
            level = 20 + double(random() % 60);
        v = level + 10 * (std::generate_canonical<double, 53>(random) - 0.5);
        if (whole)
            v = std::round(v / 5) * 5;
    }
    return x;
}
} // namespace

TEST_CASE("functional pruning finds the optimum for every minimum length")
{
    std::mt19937_64 random{21};
    for (int run = 0; run < 400; ++run) {
        std::size_t const n = 1 + random() % 120;
        std::vector<double> const x = jumpy(random, n, run % 3 == 0);
        std::size_t const least = 1 + random() % 8;
        double const penalty = double(random() % 400) / 3;
        auto const got = *mean_shifts(x, {.penalty = penalty, .min_segment = least});
        std::size_t begin = 0;
        for (std::size_t const start : got.starts) {
            CHECK(start - begin >= least);
            begin = start;
        }
        if (!got.starts.empty())
            CHECK(n - begin >= least);
        auto const cost = *segment_cost::from_values(x, segment_cost::model::mean);
        INFO("n " << n << " least " << least << " penalty " << penalty);
        if (n >= least)
            CHECK(vectors::near(*got.objective, cheapest(n, cost, penalty, least), 1e-9));
        else
            CHECK(got.starts.empty());
    }
}

TEST_CASE("PELT finds the optimum for other costs and every minimum length")
{
    using model = segment_cost::model;
    std::mt19937_64 random{22};
    for (int run = 0; run < 300; ++run) {
        std::size_t const n = 10 + random() % 90;
        std::vector<double> const x = jumpy(random, n, run % 3 == 0);
        model const kind = std::vector{model::mean, model::mean_variance, model::poisson}[random() % 3];
        std::size_t const least = (kind == model::mean_variance ? 2 : 1) + random() % 7;
        double const penalty = 1 + double(random() % 30);
        auto const cost = *segment_cost::from_values(x, kind);
        auto const starts = pelt(n, cost, penalty, least);
        double total = penalty * double(starts.size());
        std::size_t begin = 0;
        for (std::size_t k = 0; k <= starts.size(); ++k) {
            std::size_t const end = k < starts.size() ? starts[k] : n;
            CHECK(end - begin >= std::min(least, n));
            total += cost(begin, end);
            begin = end;
        }
        CHECK(vectors::near(total, cheapest(n, cost, penalty, least), 1e-9));
    }
}

TEST_CASE("no change is an answer, and bad input is refused")
{
    std::vector<double> const flat(50, 3.0);
    CHECK((*mean_shifts(flat)).starts.empty());
    CHECK_FALSE((*mean_shifts(flat)).penalty);
    CHECK(mean_shifts({}).error().code == errc::empty);
    std::vector<double> bad{1, 2, std::numeric_limits<double>::quiet_NaN()};
    CHECK(mean_shifts(bad).error() == error{errc::out_of_range, 2});
    CHECK(mean_shifts(flat, {.penalty = -1.0, .min_segment = 5}).error().code == errc::out_of_range);
    CHECK(mean_shifts(flat, {.penalty = {}, .min_segment = 0}).error().code == errc::out_of_range);
    CHECK(segment_cost::from_values(std::vector{-1.0}, segment_cost::model::poisson).error().position == 0);
}

TEST_CASE("a change is claimed only when it is large in points and against the noise")
{
    std::vector<double> x;
    for (int i = 0; i < 40; ++i)
        x.push_back((i < 20 ? 60 : 40) + (i * 13) % 7);
    CHECK((*changes_of(*series::from_values(x))).strength == strength::supported);
    for (double& v : x)
        v /= 4;
    CHECK((*changes_of(*series::from_values(x))).strength == strength::hint);
    x.resize(19);
    CHECK(changes_of(*series::from_values(x)).error() == insufficient{19, 20});
}
