// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/affect_dynamics.hpp>

#include "vectors.hpp"

using namespace cbtkit;
using namespace cbtkit::stats;

namespace {
series read(boost::json::object const& c)
{
    auto const x = vectors::numbers(c, "x");
    if (!c.contains("t_days"))
        return *series::from_values(x);
    auto const t = vectors::numbers(c, "t_days");
    std::vector<sample> raw;
    for (std::size_t i = 0; i < x.size(); ++i)
        raw.push_back({t[i], x[i]});
    return *series::from_samples(raw);
}
} // namespace

TEST_CASE("instability, inertia and acute change agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_affect.json")) {
        auto const& c = v.as_object();
        INFO(c.at("id"));
        series const s = read(c);
        std::optional<double> gap;
        if (c.contains("max_gap"))
            gap = vectors::number(c, "max_gap");
        auto const steps = measure_instability(s, gap);
        vectors::check(steps.mssd, c, "mssd");
        vectors::check(steps.rmssd, c, "rmssd");
        vectors::check(steps.mean_absolute_step, c, "mean_abs_succ_diff");
        auto const carry = measure_inertia(s, gap);
        vectors::check(carry.pair_correlation, c, "r1_pairs_pearson");
        if (c.contains("r1_acf"))
            vectors::check(carry.autocorrelation, c, "r1_acf");
        if (c.contains("ar1_ols_slope"))
            vectors::check(carry.slope, c, "ar1_ols_slope");
        if (c.contains("pairs_used"))
            CHECK(steps.pairs == vectors::count(c, "pairs_used"));
        if (c.contains("pac_abs_cut20")) {
            vectors::check(measure_acute_change(s, 20, step::either, gap).share, c, "pac_abs_cut20");
            vectors::check(measure_acute_change(s, 10, step::either, gap).share, c, "pac_abs_cut10");
            vectors::check(measure_acute_change(s, 10, step::down, gap).share, c, "pac_down_cut10");
        }
        if (c.contains("pac_abs_cut5"))
            vectors::check(measure_acute_change(s, 5, step::either, gap).share, c, "pac_abs_cut5");
    }
}

TEST_CASE("the usual gap is one and a half times the median gap and at most two days")
{
    std::vector<sample> const daily{{0, 1}, {1, 2}, {2, 3}, {6, 4}};
    CHECK(usual_max_gap(*series::from_samples(daily)) == 1.5);
    std::vector<sample> const weekly{{0, 1}, {7, 2}, {14, 3}};
    CHECK(usual_max_gap(*series::from_samples(weekly)) == 2.0);
    CHECK(measure_instability(*series::from_samples(weekly)).pairs == 0);
    CHECK_FALSE(measure_instability(*series::from_samples(weekly)).mssd);
    CHECK(usual_max_gap(series{}) == 0.0);
}

TEST_CASE("inertia uses the autocorrelation only when no pair was left out")
{
    std::vector<sample> raw;
    for (int i = 0; i < 30; ++i)
        raw.push_back({i < 15 ? double(i) : double(i + 5), double((i * 37) % 41)});
    auto const gaps = measure_inertia(*series::from_samples(raw));
    CHECK_FALSE(gaps.even);
    CHECK(gaps.value() == gaps.pair_correlation);
    CHECK(gaps.pairs == 28);
}

TEST_CASE("too few pairs or no variation give no number")
{
    std::vector<double> x(20, 50.0);
    CHECK(inertia_of(*series::from_values(x)).error() == insufficient{19, 20});
    x.assign(40, 50.0);
    CHECK(inertia_of(*series::from_values(x)).error() == insufficient{0, 20});
    CHECK(instability_of(*series::from_values(x)).value().value.mssd == 0.0);
    CHECK(acute_change_of(*series::from_values(x)).value().value.share == 0.0);
}

TEST_CASE("an own cut is the ninetieth percentile of the first thirty steps")
{
    std::vector<double> x{0};
    for (int i = 1; i <= 30; ++i)
        x.push_back(x.back() + i);
    CHECK(*own_acute_cut(*series::from_values(x)) == Approx(27.1));
    x.push_back(x.back() + 1000);
    CHECK(*own_acute_cut(*series::from_values(x)) == Approx(27.1));
    x.resize(30);
    CHECK_FALSE(own_acute_cut(*series::from_values(x)));
}
