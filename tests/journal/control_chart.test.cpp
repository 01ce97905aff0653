// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/control_chart.hpp>

#include "vectors.hpp"

#include <limits>

using namespace cbtkit;
using namespace cbtkit::stats;

namespace {
boost::json::object golden(std::string_view id)
{
    for (auto const& v : vectors::cases("golden/stats_changepoint.json")) {
        if (v.as_object().at("id").as_string() == boost::json::string_view{id.data(), id.size()})
            return v.as_object();
    }
    FAIL("no such case");
    return {};
}
} // namespace

TEST_CASE("the cumulative sums agree with the reference case")
{
    auto const c = golden("cusum_tabular");
    auto const level = *baseline::from_level(vectors::number(c, "mu0"), vectors::number(c, "sigma0"));
    for (double const limit : {5.0, 4.0}) {
        cusum_chart chart{level, vectors::number(c, "k"), limit};
        std::optional<std::size_t> first;
        auto const x = vectors::numbers(c, "x");
        for (std::size_t i = 0; i < x.size(); ++i) {
            chart_alarm const now = *chart.add(x[i]);
            CHECK(vectors::near(chart.high_sum(), vectors::numbers(c, "c_plus")[i]));
            CHECK(vectors::near(chart.low_sum(), vectors::numbers(c, "c_minus")[i]));
            if (now != chart_alarm::none && !first) {
                first = i;
                CHECK(now == chart_alarm::low);
            }
        }
        CHECK(first == vectors::count(c, limit == 5.0 ? "first_alarm_index" : "first_alarm_index_h4"));
    }
}

TEST_CASE("the weighted average and its limits agree with the reference case")
{
    auto const c = golden("ewma");
    auto const level = *baseline::from_level(vectors::number(c, "mu0"), vectors::number(c, "sigma0"));
    ewma_chart chart{level, vectors::number(c, "lambda"), vectors::number(c, "L")};
    CHECK(chart.state() == chart_alarm::none);
    std::optional<std::size_t> first;
    auto const x = vectors::numbers(c, "x");
    for (std::size_t i = 0; i < x.size(); ++i) {
        chart_alarm const now = *chart.add(x[i]);
        CHECK(vectors::near(chart.value(), vectors::numbers(c, "z")[i]));
        CHECK(vectors::near(chart.lower_limit(), vectors::numbers(c, "lcl")[i]));
        CHECK(vectors::near(chart.upper_limit(), vectors::numbers(c, "ucl")[i]));
        if (now != chart_alarm::none && !first)
            first = i;
    }
    CHECK(first == vectors::count(c, "first_alarm_index"));
}

TEST_CASE("a chart needs a level that varies and refuses what is not a number")
{
    CHECK_FALSE(baseline::from_level(50, 0));
    std::vector<double> const flat(30, 5.0);
    CHECK(baseline::from_ratings(*series::from_values(flat)).error().code == errc::out_of_range);
    CHECK(
        baseline::from_ratings(*series::from_values(std::vector<double>(19, 1.0))).error().code ==
        errc::insufficient_data);
    cusum_chart chart{*baseline::from_level(50, 5)};
    auto const before = chart;
    CHECK_FALSE(chart.add(std::numeric_limits<double>::quiet_NaN()));
    CHECK(chart == before);
    std::vector<double> rising(25);
    for (std::size_t i = 0; i < rising.size(); ++i)
        rising[i] = double(i);
    CHECK((*baseline::from_ratings(*series::from_values(rising), 3)).mean() == 1.0);
}
