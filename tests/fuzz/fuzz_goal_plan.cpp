// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_check.hpp>
#include <cbtkit/goal/goal_plan.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/habit_strength.hpp>
#include <cbtkit/goal/pace_forecast.hpp>
#include <cbtkit/goal/recurrence.hpp>
#include <cbtkit/goal/screened_goal.hpp>
#include <cbtkit/goal/setback.hpp>
#include <cbtkit/interop/icalendar.hpp>
#include <cbtkit/io/goal_json.hpp>

#include "text_of.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;

bool is_fraction(double value)
{
    return value >= 0.0 && value <= 1.0;
}

void look_at_plan(screened_goal const& screened, calendar_day today, day_rhythm const& rhythm)
{
    auto const plan = plan_goal(screened, today, rhythm);
    if (!plan)
        return;
    smart_goal const& goal = screened.goal();
    std::vector<bool> seen(goal.steps.size());
    for (planned_step const& each : plan->steps) {
        must(each.step < goal.steps.size() && !seen[each.step]);
        seen[each.step] = true;
        must(each.start >= today && each.finish >= each.start);
        must(!plan->finish || each.finish <= *plan->finish);
        must(each.critical == (each.slack == 0));
    }
    must(plan->suggested_buffer >= 0.0 && std::isfinite(plan->suggested_buffer));
    must(!plan->next_review || *plan->next_review >= today);
    must(plan->finish.has_value() == !plan->steps.empty());
}

void look_at_progress(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    goal_progress const progress = progress_of(goal, today, rhythm);
    must(!progress.by_measure || is_fraction(*progress.by_measure));
    must(!progress.by_steps || is_fraction(*progress.by_steps));
    auto const points = progress_series(goal, today, rhythm);
    for (std::size_t i = 0; i < points.size(); ++i) {
        must(is_fraction(points[i].fraction) && points[i].day <= today);
        must(i == 0 || points[i - 1].day < points[i].day);
    }
    auto const weeks = weekly_increments(goal, today, rhythm);
    if (auto const forecast = forecast_pace(weeks, 3.0, 10)) {
        must(!forecast->probability || is_fraction(*forecast->probability));
        must(!forecast->soonest || !forecast->latest || *forecast->soonest <= *forecast->latest);
    }
    if (auto const line = plan_line_of(goal, today, rhythm))
        must(is_fraction(line->expected));
    for (double const strength : habit_strength(habit_days(goal, today, rhythm)))
        must(is_fraction(strength));
    for (setback const& each : open_setbacks(goal, today, rhythm))
        (void)offers_after(goal, each, std::nullopt, today, rhythm);
}
} // namespace

// Two bytes choose the day and the person's rhythm; the rest is a goal as JSON. A goal is screened, checked,
// planned, followed and written as a calendar; after 0xFF it is a rule of recurring days instead.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size < 2)
        return 0;
    std::string_view const text = text_of(data + 2, size - 2);
    calendar_day const today = *add_days(*calendar_day::parse("2026-01-01"), data[1]);
    if (data[0] == 0xFF) {
        auto const rule = recurrence_rule::parse(text);
        if (!rule)
            return 0;
        auto const again = recurrence_rule::parse(rule->to_string());
        must(again.has_value() && *again == *rule);
        occurrences days{*rule, today};
        auto last = days.next();
        for (int i = 0; last && i < 50; ++i) {
            auto const next = days.next();
            must(!next || *last < *next);
            last = next;
        }
        return 0;
    }
    auto const goal = io::read_goal(text);
    if (!goal)
        return 0;
    weekday_set off;
    for (int day = 0; day < 6; ++day)
        if ((data[0] >> day & 1) != 0)
            off.insert(static_cast<weekday>(day));
    auto const rhythm = day_rhythm::from((data[0] >> 6) * 180, off, {}, 1 + data[1] * 5);
    must(rhythm.has_value());
    look_at_progress(*goal, today, *rhythm);
    (void)check_structure(*goal, {.today = today, .rhythm = *rhythm, .past_weeks = {}, .thresholds = {}});
    auto const screened = screen_goal(*goal);
    if (!screened)
        return 0;
    must(screened->goal() == *goal);
    for (goal_finding const& each :
         check_goal(*screened, {.today = today, .rhythm = *rhythm, .past_weeks = {}, .thresholds = {}}))
        must(!each.span || each.span->end() <= size);
    look_at_plan(*screened, today, *rhythm);
    return 0;
}
