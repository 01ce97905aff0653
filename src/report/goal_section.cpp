// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <algorithm>

namespace cbtkit::report {
namespace {
/// The part of the steps done after each day on which one moved, from the history and the weights of today.
std::vector<goal_point> line_by_steps(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    double total = 0;
    for (goal_step const& step : goal.steps)
        if (step.state != step_state::skipped && step.state != step_state::replaced)
            total += std::max(0.0, step.weight.value());
    if (total <= 0)
        return {};
    std::vector<goal_event const*> moves;
    for (goal_event const& event : goal.history)
        if (std::holds_alternative<step_moved>(event.what) && rhythm.own_day(event.at) <= today)
            moves.push_back(&event);
    std::stable_sort(moves.begin(), moves.end(), [](goal_event const* a, goal_event const* b) {
        return a->at.instant_ms() < b->at.instant_ms();
    });
    std::vector<goal_point> line;
    std::vector<bool> done(goal.steps.size(), false);
    for (goal_event const* event : moves) {
        step_moved const& move = std::get<step_moved>(event->what);
        for (std::size_t i = 0; i < goal.steps.size(); ++i)
            if (goal.steps[i].id == move.step)
                done[i] = move.to == step_state::done;
        double sum = 0;
        for (std::size_t i = 0; i < goal.steps.size(); ++i)
            if (done[i] && goal.steps[i].state != step_state::skipped &&
                goal.steps[i].state != step_state::replaced)
                sum += std::max(0.0, goal.steps[i].weight.value());
        calendar_day const day = rhythm.own_day(event->at);
        if (!line.empty() && line.back().day == day)
            line.back().fraction = sum / total;
        else
            line.push_back({day, sum / total});
    }
    return line;
}
} // namespace

goal_report make_goal(smart_goal const& goal, calendar_day today, day_boundary begins)
{
    day_rhythm const rhythm = day_rhythm::from(begins.minutes()).value_or(day_rhythm{});
    goal_report made;
    made.id = goal.id;
    made.title = goal.title;
    made.state = goal.state;
    made.start = goal.start;
    made.deadline = goal.deadline;
    made.measure = goal.measure;
    made.until = today;
    for (goal_event const& event : goal.history) {
        calendar_day const day = rhythm.own_day(event.at);
        if (day > today)
            continue;
        if (auto const* noted = std::get_if<setback_noted>(&event.what))
            made.setbacks.push_back({day, noted->reason, noted->learned});
        if (auto const* moved = std::get_if<goal_moved>(&event.what))
            if (moved->to == goal_state::done || moved->to == goal_state::released)
                made.until = day;
    }
    if (goal.state == goal_state::active || goal.state == goal_state::paused)
        made.until = today;
    std::stable_sort(
        made.setbacks.begin(), made.setbacks.end(),
        [](goal_setback const& a, goal_setback const& b) { return a.day < b.day; });
    made.progress = progress_of(goal, today, rhythm);
    if (goal.state == goal_state::active)
        made.plan = plan_line_of(goal, today, rhythm);
    for (progress_point const& point : progress_series(goal, today, rhythm))
        made.line.push_back({point.day, point.fraction});
    if (made.line.empty() && !made.progress.by_measure)
        made.line = line_by_steps(goal, today, rhythm);
    made.milestones = milestones_of(goal, today, rhythm);
    for (goal_step const& step : goal.steps) {
        if (step.state == step_state::skipped || step.state == step_state::replaced)
            continue;
        ++made.steps;
        made.steps_done += step.state == step_state::done ? 1U : 0U;
    }
    return made;
}
} // namespace cbtkit::report
