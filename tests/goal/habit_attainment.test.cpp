// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/attainment_score.hpp>
#include <cbtkit/goal/goal_priority.hpp>
#include <cbtkit/goal/habit_strength.hpp>

#include "catch.hpp"
#include "support.hpp"

#include <algorithm>

namespace {
using namespace cbtkit;
using cbtkit_test::day;
using cbtkit_test::event;
using cbtkit_test::noon;
} // namespace

TEST_CASE("habit strength stays between 0 and 1, and keeping a day never lowers any later value")
{
    cbtkit_test::dice random{13};
    for (int round = 0; round < 200; ++round) {
        auto const days = 1 + random.roll(14);
        auto const frequency = habit_frequency::from(1 + random.roll(days), days).value();
        std::vector<std::optional<bool>> kept(80);
        for (auto& one : kept)
            one = random.chance(0.1) ? std::nullopt : std::optional<bool>{random.chance(0.5)};
        auto const before = habit_strength(kept, frequency);
        auto const place = static_cast<std::size_t>(random.roll(80));
        if (kept[place] != false)
            continue;
        kept[place] = true;
        auto const after = habit_strength(kept, frequency);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            CHECK(before[i] >= 0.0);
            CHECK(before[i] <= 1.0);
            CHECK(after[i] >= before[i] - 1e-12);
        }
    }
}

TEST_CASE("one missed day after twenty costs a daily habit about three points")
{
    std::vector<std::optional<bool>> days(30, true);
    double const whole = habit_strength(days).back();
    days[20] = false;
    double const once_missed = habit_strength(days).back();
    CHECK(whole - once_missed == Approx(0.032).margin(0.002));
    CHECK(habit_strength({}).empty());
}

TEST_CASE("amounts: at least fills up, at most starts full and a skipped day changes nothing")
{
    std::vector<std::optional<double>> const five(10, 5.0);
    auto const least = habit_strength_of_amounts(five, 5.0, false);
    std::vector<std::optional<bool>> const kept(10, true);
    CHECK(least == habit_strength(kept));
    auto const most = habit_strength_of_amounts(five, 5.0, true);
    CHECK(most.back() == Approx(1.0));
    std::vector<std::optional<double>> const over{10.0, std::nullopt, 0.0};
    auto const after = habit_strength_of_amounts(over, 5.0, true);
    CHECK(after[0] < 1.0);
    CHECK(after[1] == after[0]);
    CHECK(after[2] > after[1]);
    std::vector<std::optional<double>> const none{0.0, 1.0};
    CHECK(habit_strength_of_amounts(none, 0.0, true)[0] == 1.0);
    CHECK(habit_strength_of_amounts(none, 0.0, true)[1] < 1.0);
}

TEST_CASE("days of a habit come from the history by the person's own day")
{
    smart_goal goal;
    goal.start = day("2026-03-01");
    goal.history.push_back(event(cbtkit_test::at("2026-03-02T01:30:00+01:00"), day_kept{}));
    goal.history.push_back(event(noon(day("2026-03-03")), day_skipped{}));
    goal.history.push_back(event(noon(day("2026-03-04")), progress_added{2}));
    goal.history.push_back(event(noon(day("2026-03-04")), day_skipped{}));
    auto const plain = habit_days(goal, day("2026-03-05"));
    CHECK(plain == std::vector<std::optional<bool>>{false, true, std::nullopt, true, false});
    auto const late = habit_days(goal, day("2026-03-05"), day_rhythm::from(240).value());
    CHECK(late == std::vector<std::optional<bool>>{true, false, std::nullopt, true, false});
    CHECK(habit_days(goal, day("2026-02-28")).empty());
}

TEST_CASE("frequencies outside their range are refused")
{
    CHECK(habit_frequency::from(3, 7).has_value());
    CHECK_FALSE(habit_frequency::from(0, 7).has_value());
    CHECK_FALSE(habit_frequency::from(8, 7).has_value());
    CHECK_FALSE(habit_frequency::from(1, 367).has_value());
}

TEST_CASE("a scale is checked before it is used")
{
    attainment_scale scale;
    scale.levels = {"0 calls", "1 call", "2 calls", "3 calls", "4 calls"};
    scale.written = day("2026-03-01");
    CHECK(check_scale(scale, day("2026-03-01")).empty());
    CHECK(check_scale(scale, day("2026-02-28")) == std::vector{attainment_problem::written_late});
    scale.levels[4] = "6 calls";
    CHECK(check_scale(scale, std::nullopt) == std::vector{attainment_problem::uneven_steps});
    scale.levels[4] = "3 calls";
    CHECK(
        check_scale(scale, std::nullopt) ==
        std::vector{attainment_problem::equal_levels, attainment_problem::uneven_steps});
    scale.levels[4] = "";
    scale.written.reset();
    CHECK(
        check_scale(scale, std::nullopt) ==
        std::vector{attainment_problem::missing_level, attainment_problem::written_late});
}

TEST_CASE("attainment counts by importance times difficulty and refuses impossible weights")
{
    std::vector<attainment_scale> scales(3);
    scales[0].attained = attainment_level::from(1).value();
    scales[0].importance = attainment_rating::from(3).value();
    scales[0].difficulty = attainment_rating::from(2).value();
    scales[1].attained = attainment_level::from(-1).value();
    auto const goals = attained_goals(scales);
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].weight == 6.0);
    std::vector<attained_goal> const negative{{attainment_level{}, -1.0}};
    CHECK(attainment_score(negative).error().code == errc::out_of_range);
    CHECK(attainment_score(goals, 1.5).error().code == errc::out_of_range);
    CHECK(attainment_score({}).error().code == errc::insufficient_data);
}

TEST_CASE("the person's own rank goes before every score, and the order is total")
{
    std::vector<smart_goal> goals(5);
    char const* const titles[] = {"not now", "scored", "must", "unrated", "sooner"};
    for (std::size_t i = 0; i < goals.size(); ++i)
        goals[i].title = titles[i];
    goals[0].rank = moscow::wont;
    for (std::size_t const i : {0U, 1U, 4U})
        goals[i].importance = goals[i].confidence = cbtkit_test::percent(80);
    goals[2].rank = moscow::must;
    goals[4].deadline = day("2026-03-20");
    std::vector<std::string> order;
    for (std::size_t const i : order_by_priority(goals, day("2026-03-01")))
        order.push_back(goals[i].title);
    CHECK(order == std::vector<std::string>{"must", "sooner", "scored", "unrated", "not now"});
    CHECK_FALSE(priority_of(goals[3], day("2026-03-01")).quadrant.has_value());
    CHECK(urgency_of(-3) == 100.0);
    CHECK(urgency_of(28) == 0.0);
}
