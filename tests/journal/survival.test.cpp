// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/survival.hpp>

#include "vectors.hpp"

using namespace cbtkit;
using namespace cbtkit::stats;

namespace {
std::vector<spell> read(boost::json::object const& c)
{
    auto const t = vectors::numbers(c, "time");
    auto const e = vectors::numbers(c, "event");
    std::vector<spell> out;
    for (std::size_t i = 0; i < t.size(); ++i)
        out.push_back({t[i], e[i] != 0});
    return out;
}
} // namespace

TEST_CASE("Kaplan-Meier agrees with the reference cases")
{
    for (auto const& v : vectors::cases("golden/stats_survival.json")) {
        auto const& c = v.as_object();
        INFO(c.at("id"));
        auto const got = *kaplan_meier(read(c));
        auto const times = vectors::numbers(c, "event_times");
        REQUIRE(got.steps.size() == times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            CHECK(got.steps[i].days == times[i]);
            CHECK(double(got.steps[i].at_risk) == vectors::numbers(c, "n_risk")[i]);
            CHECK(double(got.steps[i].ended) == vectors::numbers(c, "n_event")[i]);
            CHECK(vectors::near(got.steps[i].share, vectors::numbers(c, "survival")[i]));
            CHECK(vectors::near(*got.steps[i].se, vectors::numbers(c, "greenwood_se")[i]));
            CHECK(vectors::near(*got.steps[i].low, vectors::numbers(c, "lower_loglog95")[i]));
            CHECK(vectors::near(*got.steps[i].high, vectors::numbers(c, "upper_loglog95")[i]));
        }
        vectors::check(got.median, c, "median");
        if (c.contains("restricted_mean_30"))
            vectors::check(got.mean_until(30), c, "restricted_mean_30");
    }
}

TEST_CASE("after the last spell has ended there is no interval")
{
    std::vector<spell> const all{{1, true}, {2, true}};
    auto const curve = *kaplan_meier(all);
    CHECK(curve.steps.back().share == 0.0);
    CHECK_FALSE(curve.steps.back().se);
    CHECK(*curve.median == 1.5);
}

TEST_CASE("five ended spells are needed, and bad spells are refused")
{
    std::vector<spell> const four{{1, true}, {2, true}, {3, true}, {4, true}, {5, false}};
    CHECK(survival_of(four).error() == insufficient{4, 5});
    CHECK(kaplan_meier(std::vector<spell>{{1, true}, {-1, true}}).error() == error{errc::out_of_range, 1});
    CHECK((*kaplan_meier({})).steps.empty());
}
