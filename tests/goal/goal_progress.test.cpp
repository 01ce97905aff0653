// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_progress.hpp>

#include "catch.hpp"
#include "support.hpp"

#include <algorithm>
#include <numeric>

namespace {
using namespace cbtkit;
using cbtkit_test::at;
using cbtkit_test::day;
using cbtkit_test::dice;
using cbtkit_test::event;

smart_goal counting(goal_direction direction, std::optional<amount> baseline, amount target)
{
    smart_goal goal;
    goal.start = day("2026-01-05"); // a Monday
    goal.measure = goal_measure{};
    goal.measure->direction = direction;
    goal.measure->baseline = baseline;
    goal.measure->target = target;
    return goal;
}
} // namespace

TEST_CASE("progress is counted in both directions and never outside 0 to 1")
{
    goal_measure m;
    m.baseline = 10;
    m.target = 2;
    m.direction = goal_direction::down;
    CHECK(measured_fraction(m, 10) == 0.0);
    CHECK(measured_fraction(m, 6) == 0.5);
    CHECK(measured_fraction(m, 1) == 1.0);
    CHECK(measured_fraction(m, 12) == 0.0);
    m.baseline.reset();
    CHECK_FALSE(measured_fraction(m, 6).has_value());
    m.target.reset();
    CHECK_FALSE(measured_fraction(m, 6).has_value());
    m = {};
    m.target = 8;
    CHECK(measured_fraction(m, 2) == 0.25); // counting up from nothing
    m.direction = goal_direction::at_least;
    CHECK(measured_fraction(m, 9) == 1.0);
    CHECK(measured_fraction(m, 6) == 0.75);
    m.direction = goal_direction::at_most;
    CHECK(measured_fraction(m, 8) == 1.0);
    CHECK(measured_fraction(m, 16) == 0.5);
    m.baseline = 24;
    CHECK(measured_fraction(m, 16) == 0.5);
}

TEST_CASE("skipped and replaced steps do not count")
{
    std::vector<goal_step> steps(4);
    CHECK(step_fraction(steps) == 0.0);
    steps[0].state = step_state::done;
    steps[1].state = step_state::skipped;
    steps[2].state = step_state::replaced;
    CHECK(step_fraction(steps) == 0.5);
    steps[0].weight = 3;
    CHECK(step_fraction(steps) == 0.75);
    for (goal_step& step : steps)
        step.weight = -1;
    CHECK_FALSE(step_fraction(steps).has_value());
    CHECK_FALSE(step_fraction({}).has_value());
}

TEST_CASE("readings set the value and additions add to it, in the order of their instants")
{
    smart_goal goal = counting(goal_direction::up, std::nullopt, 10);
    goal.history.push_back(event(at("2026-01-08T08:00:00+01:00"), progress_added{2}));
    goal.history.push_back(event(at("2026-01-06T08:00:00+01:00"), progress_measured{3}));
    // Seven in the evening in Lisbon is before eight in Berlin, though the clock in Berlin shows later still.
    goal.history.push_back(event(at("2026-01-09T19:30:00+01:00"), progress_measured{8}));
    goal.history.push_back(event(at("2026-01-09T19:00:00+00:00"), progress_added{1}));
    auto const now = progress_of(goal, day("2026-01-10"));
    CHECK(now.current == 9.0);
    CHECK(now.fraction() == 0.9);
    CHECK(progress_of(goal, day("2026-01-08")).current == 5.0);
    CHECK(progress_of(goal, day("2026-01-05")).current == 0.0);
}

TEST_CASE("counting down from an unknown value begins with the first reading")
{
    smart_goal goal = counting(goal_direction::down, std::nullopt, 60);
    CHECK_FALSE(progress_of(goal, day("2026-01-20")).fraction().has_value());
    goal.history.push_back(event(at("2026-01-07T08:00:00+01:00"), progress_measured{100}));
    goal.history.push_back(event(at("2026-01-12T08:00:00+01:00"), progress_measured{90}));
    CHECK(progress_of(goal, day("2026-01-20")).fraction() == 0.25);
    CHECK(weekly_increments(goal, day("2026-01-21")) == std::vector<double>{10, 0});
}

TEST_CASE("staying at a value counts each week anew, or each day for a daily cadence")
{
    smart_goal goal = counting(goal_direction::at_least, std::nullopt, 3);
    goal.history.push_back(event(at("2026-01-06T08:00:00+01:00"), progress_added{2}));
    goal.history.push_back(event(at("2026-01-08T08:00:00+01:00"), progress_added{1}));
    CHECK(progress_of(goal, day("2026-01-09")).current == 3.0);
    goal.history.push_back(event(at("2026-01-12T08:00:00+01:00"), progress_added{1}));
    CHECK(progress_of(goal, day("2026-01-12")).current == 1.0);
    goal.cadence = goal_cadence::daily();
    CHECK(progress_of(goal, day("2026-01-09")).current == 1.0);
    CHECK(weekly_increments(goal, day("2026-02-12")).empty());
}

TEST_CASE("weeks count from the start, without the running one and without rest")
{
    smart_goal goal = counting(goal_direction::up, 0, 40);
    for (int week = 0; week < 6; ++week)
        goal.history.push_back(
            event(cbtkit_test::noon(add_days(*goal.start, 7 * week + 3).value()), progress_added{week + 1}));
    CHECK(weekly_increments(goal, day("2026-01-11")).empty());
    CHECK(weekly_increments(goal, day("2026-01-12")) == std::vector<double>{1});
    CHECK(weekly_increments(goal, day("2026-02-15")) == std::vector<double>{1, 2, 3, 4, 5});
    goal.history.push_back(event(at("2026-01-17T08:00:00+00:00"), goal_moved{goal_state::paused}));
    goal.history.push_back(event(at("2026-01-27T08:00:00+00:00"), goal_moved{goal_state::active}));
    // 19 to 25 January was all rest; the weeks around it were not.
    CHECK(weekly_increments(goal, day("2026-02-15")) == std::vector<double>{1, 2, 4, 5});
}

TEST_CASE("without a measure the steps done are the pace")
{
    smart_goal goal;
    goal.start = day("2026-01-05");
    goal.steps.resize(2);
    goal.steps[0].id = cbtkit_test::step_named("a");
    goal.steps[1].id = cbtkit_test::step_named("b");
    goal.steps[1].weight = 3;
    goal.history.push_back(
        event(at("2026-01-14T08:00:00+00:00"), step_moved{cbtkit_test::step_named("b"), step_state::done}));
    CHECK(weekly_increments(goal, day("2026-01-19")) == std::vector<double>{0, 3});
}

TEST_CASE("random histories: weekly gains add up, and shuffling the history changes nothing")
{
    dice random{99};
    for (int round = 0; round < 200; ++round) {
        bool const down = random.chance(0.5);
        smart_goal goal = down ? counting(goal_direction::down, 50, 5) : counting(goal_direction::up, 2, 40);
        std::int64_t const first = goal.start->days_since_epoch();
        for (int i = 0; i < 20; ++i) {
            auto const when = civil_time::from_parts(
                                  cbtkit_test::day_number(first + random.roll(56)),
                                  static_cast<std::int32_t>(random.roll(86'400'000)),
                                  static_cast<int>(random.roll(1'681) - 840))
                                  .value();
            amount const value = static_cast<int>(random.roll(12)) - (down ? 8 : 3);
            if (random.chance(0.8))
                goal.history.push_back(event(when, progress_added{value}));
            else
                goal.history.push_back(event(when, progress_measured{value}));
        }
        calendar_day const today = cbtkit_test::day_number(first + 63); // nine weeks later, all events are in
        auto const now = progress_of(goal, today);
        REQUIRE(now.fraction().has_value());
        CHECK(*now.fraction() >= 0.0);
        CHECK(*now.fraction() <= 1.0);
        auto const weeks = weekly_increments(goal, today);
        CHECK(weeks.size() == 9);
        double const gained = std::accumulate(weeks.begin(), weeks.end(), 0.0);
        double const from = goal.measure->baseline->value();
        CHECK(gained == Approx((*now.current - from) * (down ? -1.0 : 1.0)).margin(1e-9));

        auto const series = progress_series(goal, today);
        REQUIRE_FALSE(series.empty());
        CHECK(series.back().value == *now.current);
        for (std::size_t i = 1; i < series.size(); ++i)
            CHECK(series[i - 1].day < series[i].day);

        smart_goal shuffled = goal;
        for (std::size_t i = shuffled.history.size(); i-- > 1;)
            std::swap(
                shuffled.history[i],
                shuffled.history[static_cast<std::size_t>(random.roll(static_cast<std::int64_t>(i) + 1))]);
        CHECK(progress_of(shuffled, today) == now);
        CHECK(progress_series(shuffled, today) == series);
    }
}

TEST_CASE("the plan line begins with the start and ends with the deadline")
{
    calendar_day const start = day("2024-02-01");
    calendar_day const deadline = day("2024-03-01"); // 29 days: a leap year
    CHECK(plan_line_at(start, deadline, day("2024-01-20"), 0.0).expected == 0.0);
    CHECK_FALSE(plan_line_at(start, deadline, day("2024-01-20"), 0.5).ratio.has_value());
    CHECK(plan_line_at(start, deadline, day("2024-01-20"), 0.5).status == plan_status::too_early);
    CHECK(plan_line_at(start, deadline, deadline, 0.95).status == plan_status::on_track);
    CHECK(plan_line_at(start, deadline, day("2024-03-02"), 0.95).status == plan_status::overdue);
    CHECK(plan_line_at(start, deadline, day("2024-03-02"), 1.0).status == plan_status::on_track);
    CHECK(plan_line_at(start, start, start, 0.2).expected == 1.0);
    smart_goal goal;
    CHECK_FALSE(plan_line_of(goal, start).has_value());
}
