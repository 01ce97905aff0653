// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/practices.hpp>

#include <cbtkit/goal/break_down.hpp>
#include <cbtkit/goal/goal_check.hpp>
#include <cbtkit/goal/goal_plan.hpp>
#include <cbtkit/goal/goal_priority.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/milestone.hpp>
#include <cbtkit/journal/association.hpp>
#include <cbtkit/journal/insights.hpp>

#include "catch.hpp"

#include <functional>
#include <map>
#include <string_view>

using namespace cbtkit;

namespace {
calendar_day day(std::string_view text)
{
    return *calendar_day::parse(text);
}

smart_goal walking()
{
    smart_goal goal;
    goal.id = *goal_id::from("walk");
    goal.title = "Walk with Ben on three evenings a week";
    goal.state = goal_state::active;
    goal.start = day("2026-03-02");
    goal.deadline = day("2026-05-31");
    goal_step shoes;
    shoes.id = *step_id::from("shoes");
    shoes.text = "Put the shoes beside the door";
    shoes.state = step_state::done;
    goal_step call = shoes;
    call.id = *step_id::from("call");
    call.text = "Call Ben about Tuesday";
    call.state = step_state::todo;
    goal.steps = {shoes, call};
    goal.history = {
        {*civil_time::parse("2026-03-03T18:00:00+01:00"), step_moved{shoes.id, step_state::done}, {}}};
    return goal;
}

/// A mood that falls over sixty days.
insight_input falling()
{
    insight_input input;
    for (int i = 0; i < 60; ++i) {
        insight_entry entry;
        entry.t = entry.day = 20'000 + i;
        entry.mood = 80 - i + (i * 7) % 5;
        input.entries.push_back(entry);
    }
    input.today = 20'059;
    return input;
}

/// Every function to which the table leads, at work.
std::map<std::string_view, std::function<bool()>> const functions{
    {"association_of",
     [] {
         return stats::association_of({30, 10, 10, 50}).has_value();
     }},
    {"find_insights", [] { return !find_insights(falling())->insights.empty(); }},
    {"draft_steps",
     [] {
         smart_goal goal = walking();
         goal.steps.clear();
         goal.history.clear();
         return !draft_steps(*screen_goal(goal), day("2026-03-04"), text_catalog::english()).empty();
     }},
    {"check_goal",
     [] { return !check_goal(*screen_goal(walking()), goal_context{.today = day("2026-07-01")}).empty(); }},
    {"order_by_priority",
     [] {
         smart_goal later = walking();
         later.deadline.reset();
         std::vector<smart_goal> const goals{later, walking()};
         return order_by_priority(goals, day("2026-05-30")).size() == 2;
     }},
    {"plan_goal", [] { return plan_goal(*screen_goal(walking()), day("2026-03-04")).has_value(); }},
    {"progress_of", [] { return progress_of(walking(), day("2026-03-04")).by_steps.value_or(0) == 0.5; }},
    {"milestones_of", [] { return !milestones_of(walking(), day("2026-03-04")).empty(); }},
};
} // namespace

TEST_CASE("every practice that leads to goals or to the journal leads to a function that works")
{
    std::size_t driven = 0;
    for (practice_row const& row : practices)
        if (row.form == practice_form::goal || row.form == practice_form::journal) {
            CAPTURE(row.practice, row.where);
            auto const found = functions.find(row.where);
            REQUIRE(found != functions.end());
            CHECK(found->second());
            ++driven;
        }
    CHECK(driven == functions.size());
}
