// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/records/smart_goal.hpp>

#include "catch.hpp"
#include "regular.hpp"

#include <limits>

namespace {
using namespace cbtkit;

civil_time at(std::string_view text)
{
    return civil_time::parse(text).value();
}

goal_state const states[] = {goal_state::draft, goal_state::active,   goal_state::paused,
                             goal_state::done,  goal_state::released, goal_state::archived};
} // namespace

TEST_CASE("a goal is a regular value")
{
    smart_goal goal;
    goal.title = "Call Ana on Sundays";
    goal.measure = goal_measure{};
    goal.measure->target = 8;
    smart_goal other = goal;
    other.history.push_back({at("2026-03-02T21:40:00+01:00"), progress_added{1}, {}});
    cbtkit_test::check_regular(goal, smart_goal{goal}, other);
}

TEST_CASE("a goal moves only along its states, and no state is called failed")
{
    int allowed = 0;
    for (goal_state const from : states)
        for (goal_state const to : states) {
            smart_goal goal;
            goal.state = from;
            auto const moved = moved_to(goal, to, at("2026-03-02T08:00:00+01:00"));
            CHECK(moved.has_value() == may_become(from, to));
            if (!moved) {
                CHECK(moved.error().code == errc::wrong_order);
                continue;
            }
            ++allowed;
            CHECK(moved->state == to);
            REQUIRE(moved->history.size() == 1);
            CHECK(std::get<goal_moved>(moved->history[0].what).to == to);
        }
    CHECK(allowed == 9);
    STATIC_REQUIRE_FALSE(may_become(goal_state::draft, goal_state::done));
    STATIC_REQUIRE_FALSE(may_become(goal_state::archived, goal_state::active));
    CHECK_FALSE(goal_state_from_key("failed").has_value());
}

TEST_CASE("starting a goal sets its start once")
{
    smart_goal const begun =
        moved_to(smart_goal{}, goal_state::active, at("2026-03-02T08:00:00+01:00")).value();
    CHECK(begun.start->to_string() == "2026-03-02");
    smart_goal const rested = moved_to(begun, goal_state::paused, at("2026-03-09T08:00:00+01:00")).value();
    smart_goal const again = moved_to(rested, goal_state::active, at("2026-04-09T08:00:00+02:00")).value();
    CHECK(again.start == begun.start);
    CHECK(again.updated == at("2026-04-09T08:00:00+02:00"));
}

TEST_CASE("an amount is a finite number")
{
    STATIC_REQUIRE(amount{3}.value() == 3.0);
    CHECK(amount::from(-0.0).value() == amount{0});
    CHECK_FALSE(std::signbit(amount::from(-0.0)->value()));
    CHECK_FALSE(amount::from(std::numeric_limits<double>::quiet_NaN()).has_value());
    CHECK_FALSE(amount::from(std::numeric_limits<double>::infinity()).has_value());
    CHECK_FALSE(amount::from(-1.1e15).has_value());
    CHECK(amount::from(0.5).value() < amount{1});
}

TEST_CASE("lengths, cadences and levels refuse what lies outside")
{
    CHECK(step_length::minutes(1).value().in_minutes());
    CHECK_FALSE(step_length::minutes(0).has_value());
    CHECK_FALSE(step_length::minutes(100'001).has_value());
    CHECK(step_length::days(0).value().count() == 0);
    CHECK_FALSE(step_length::days(-1).has_value());
    CHECK_FALSE(step_length::days(3'651).has_value());
    CHECK(step_length::minutes(2).value() != step_length::days(2).value());
    CHECK(goal_cadence::per_week(7).value() == goal_cadence::daily());
    CHECK(goal_cadence::per_week(1).value() == goal_cadence::weekly());
    CHECK_FALSE(goal_cadence::per_week(0).has_value());
    CHECK_FALSE(goal_cadence::per_week(8).has_value());
    CHECK_FALSE(attainment_level::from(3).has_value());
    CHECK_FALSE(attainment_rating::from(-1).has_value());
}

TEST_CASE("a target must lie in the direction of its measure")
{
    goal_measure measure;
    measure.baseline = 10;
    measure.target = 5;
    CHECK_FALSE(target_is_reachable(measure));
    measure.direction = goal_direction::down;
    CHECK(target_is_reachable(measure));
    measure.baseline.reset();
    CHECK(target_is_reachable(measure)); // nobody knows where it starts
    measure.direction = goal_direction::up;
    measure.target = 0;
    CHECK_FALSE(target_is_reachable(measure));
    measure.direction = goal_direction::at_most;
    CHECK(target_is_reachable(measure));
}

TEST_CASE("every name of a goal's lists reads back as its value")
{
    for (auto const& [value, name] : goal_directions_table)
        CHECK(goal_direction_from_key(name).value() == value);
    for (auto const& [value, name] : goal_states_table)
        CHECK(goal_state_from_key(name).value() == value);
    for (auto const& [value, name] : step_states_table)
        CHECK(step_state_from_key(name).value() == value);
    for (auto const& [value, name] : goal_kinds_table)
        CHECK(goal_kind_from_key(name).value() == value);
    for (auto const& [value, name] : moscow_table)
        CHECK(moscow_from_key(name).value() == value);
    for (auto const& [value, name] : readiness_table)
        CHECK(readiness_from_key(name).value() == value);
    for (auto const& [value, name] : plan_status_table)
        CHECK(plan_status_from_key(name).value() == value);
    for (auto const& [value, name] : setback_reasons_table)
        CHECK(setback_reason_from_key(name).value() == value);
    CHECK(goal_direction_from_key("sideways").error().code == errc::unknown_key);
}

TEST_CASE("every kind of event has its name, and an unknown kind keeps its own")
{
    goal_event event;
    event.what = progress_measured{};
    CHECK(kind_view(event) == "progress_measured");
    event.what = setback_noted{};
    CHECK(kind_view(event) == "setback_noted");
    event.what = milestone_marked{};
    CHECK(kind_view(event) == "milestone_marked");
    event.what = other_event{"shared_with_friend"};
    CHECK(kind_view(event) == "shared_with_friend");
}
