// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_check.hpp>

#include <cbtkit/goal/break_down.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/pace_forecast.hpp>
#include <cbtkit/goal/step_graph.hpp>

#include "goal_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cbtkit {
namespace {
// For people: at most one digit after the point, none for whole numbers.
std::string shown(double number)
{
    double const rounded = std::round(number * 10.0) / 10.0;
    std::array<char, 32> digits{};
    auto const written = std::to_chars(digits.data(), digits.data() + digits.size(), rounded + 0.0);
    return {digits.data(), written.ptr};
}

std::string field_of(std::string_view list, std::size_t index, std::string_view member)
{
    std::string field{list};
    field += '/';
    field += std::to_string(index);
    field += member;
    return field;
}

std::string name_of(goal_step const& step)
{
    return step.text.empty() ? step.id.str() : step.text;
}

std::string name_of(smart_goal const& goal, step_id const& id)
{
    for (goal_step const& step : goal.steps)
        if (step.id == id)
            return name_of(step);
    return id.str();
}

std::string joined(smart_goal const& goal, std::vector<step_id> const& ids)
{
    std::string text;
    for (step_id const& id : ids) {
        if (!text.empty())
            text += " → ";
        text += name_of(goal, id);
    }
    return text;
}

double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    std::size_t const half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2.0;
}

class finding_list {
public:
    goal_finding& add(goal_code code, std::string field)
    {
        goal_finding made;
        made.code = code;
        made.field = std::move(field);
        found_.push_back(std::move(made));
        return found_.back();
    }
    std::vector<goal_finding> take() && { return std::move(found_); }

private:
    std::vector<goal_finding> found_;
};

bool is_closed(smart_goal const& goal)
{
    return goal.state == goal_state::done || goal.state == goal_state::released ||
           goal.state == goal_state::archived;
}

bool is_open(goal_step const& step)
{
    return step.state == step_state::todo || step.state == step_state::doing;
}

// What is still to be gained, forward positive; nothing for goals that stay at a value.
std::optional<double> remaining_of(smart_goal const& goal, goal_context const& context)
{
    if (goal.measure && goal.measure->target) {
        if (goal.measure->direction != goal_direction::up && goal.measure->direction != goal_direction::down)
            return std::nullopt;
        auto const current = progress_of(goal, context.today, context.rhythm).current;
        if (!current)
            return std::nullopt;
        double const rest = goal.measure->target->value() - *current;
        return goal.measure->direction == goal_direction::down ? -rest : rest;
    }
    double rest = 0.0;
    for (goal_step const& step : goal.steps)
        if (is_open(step))
            rest += std::max(step.weight.value(), 0.0);
    return rest > 0.0 ? std::optional{rest} : std::nullopt;
}

void check_pace(finding_list& findings, smart_goal const& goal, goal_context const& context)
{
    auto const rest = remaining_of(goal, context);
    if (!rest || *rest <= 0.0 || !goal.deadline || *goal.deadline < context.today)
        return;
    std::vector<double> const weeks = context.past_weeks.empty()
                                          ? weekly_increments(goal, context.today, context.rhythm)
                                          : context.past_weeks;
    double const weeks_left =
        static_cast<double>(std::max<std::int64_t>(*goal.deadline - context.today, 1)) / 7.0;
    goal_thresholds const& limits = context.thresholds;
    if (!weeks.empty() && weeks.size() >= limits.fewest_weeks) {
        double const needed = *rest / weeks_left;
        double const usual = median(weeks);
        double const best = *std::max_element(weeks.begin(), weeks.end());
        // With more empty weeks than others the median is 0 and says nothing.
        bool const unusual = usual > 0.0 && needed > limits.median_factor * usual;
        if (needed > limits.best_factor * best || unusual) {
            auto& made = findings.add(goal_code::over_ambitious, "deadline");
            made.arguments = {
                {"needed", shown(needed)},
                {"usual", shown(usual)},
                {"reachable", shown(std::max(0.0, usual * weeks_left))}};
            return;
        }
    }
    auto const forecast = forecast_pace(weeks, *rest, static_cast<std::int64_t>(weeks_left));
    if (forecast && forecast->probability && *forecast->probability < limits.least_probability) {
        auto& made = findings.add(goal_code::unlikely, "deadline");
        made.arguments = {
            {"weeks", std::to_string(weeks.size())},
            {"deadline", goal.deadline->to_string()},
            {"percent", std::to_string(std::lround(*forecast->probability * 100.0))}};
    }
}

void check_steps(finding_list& findings, smart_goal const& goal)
{
    bool const any = std::any_of(goal.steps.begin(), goal.steps.end(), [](goal_step const& step) {
        return step.state != step_state::skipped;
    });
    if (!any)
        findings.add(goal_code::no_first_step, "steps");
    for (std::size_t i = 0; i < goal.steps.size(); ++i) {
        goal_step const& step = goal.steps[i];
        if (!is_open(step))
            continue;
        if (step.length &&
            step.length->count() > (step.length->in_minutes() ? largest_step_minutes : largest_step_days)) {
            auto& made = findings.add(goal_code::large_step, field_of("steps", i, "/text"));
            made.variant = step.length->in_minutes() ? "minutes" : "days";
            made.arguments = {{"step", name_of(step)}, {"amount", std::to_string(step.length->count())}};
        }
        if (step.due && goal.deadline && *step.due > *goal.deadline) {
            auto& made = findings.add(goal_code::step_late, field_of("steps", i, "/due"));
            made.arguments = {
                {"step", name_of(step)},
                {"due", step.due->to_string()},
                {"deadline", goal.deadline->to_string()}};
        }
    }
    if (auto const schedule = schedule_steps(goal.steps); !schedule) {
        step_problem const& problem = schedule.error();
        bool const cycle = problem.code == errc::cycle;
        auto& made = findings.add(cycle ? goal_code::step_cycle : goal_code::broken_steps, "steps");
        std::vector<step_id> path = problem.steps;
        if (cycle && !path.empty())
            path.push_back(path.front());
        made.arguments = {{cycle ? "path" : "steps", joined(goal, path)}};
    }
}

void sort_findings(std::vector<goal_finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](goal_finding const& a, goal_finding const& b) {
        return a.code < b.code;
    });
}
} // namespace

std::vector<goal_finding> check_structure(smart_goal const& goal, goal_context const& context)
{
    finding_list findings;
    if (is_closed(goal))
        return {};
    goal_thresholds const& limits = context.thresholds;

    bool const metric = goal.measure && !goal.measure->metric.empty();
    bool const target = goal.measure && goal.measure->target;
    if (!metric || !target) {
        auto& made = findings.add(goal_code::no_measure, "measure");
        if (metric) {
            made.variant = "no_target";
            made.arguments = {{"metric", goal.measure->metric}};
        }
    }
    if (!goal.deadline && !goal.review_every_days)
        findings.add(goal_code::no_date, "deadline");
    if (goal.deadline && *goal.deadline < context.today)
        findings.add(goal_code::deadline_past, "deadline").arguments = {
            {"deadline", goal.deadline->to_string()}};
    if (goal.control && goal.control->percent() < limits.least_control)
        findings.add(goal_code::others_hands, "control").variant = "control";
    bool const counts = goal.state != goal_state::paused;
    if (std::int64_t const all = context.other_active_goals + 1; counts && all > limits.most_active)
        findings.add(goal_code::too_many_active, "state").arguments = {
            {"count", std::to_string(all)}, {"most", std::to_string(limits.most_active)}};
    if (goal.confidence && goal.confidence->percent() < limits.least_confidence)
        findings.add(goal_code::low_confidence, "confidence").arguments = {
            {"confidence", std::to_string(goal.confidence->percent())}};
    auto has_plan = [](auto const& each) { return !each.if_then.empty(); };
    if (std::none_of(goal.obstacles.begin(), goal.obstacles.end(), has_plan) &&
        std::none_of(goal.steps.begin(), goal.steps.end(), has_plan))
        findings.add(goal_code::no_if_then, "obstacles");
    if (goal.importance && goal.importance->percent() < limits.least_importance)
        findings.add(goal_code::low_importance, "importance").arguments = {
            {"importance", std::to_string(goal.importance->percent())}};
    if (goal.measure && !target_is_reachable(*goal.measure))
        findings.add(goal_code::wrong_direction, "measure/target").arguments = {
            {"target", shown(goal.measure->target->value())},
            {"baseline", shown(starting_value(*goal.measure).value_or(0.0))}};
    else
        check_pace(findings, goal, context);
    check_steps(findings, goal);
    if (goal.state == goal_state::active && !goal.review_every_days)
        findings.add(goal_code::no_review, "review_every_days");

    std::vector<goal_finding> made = std::move(findings).take();
    sort_findings(made);
    return made;
}

std::vector<goal_finding> check_wording(screened_goal const& screened, goal_rules const& rules)
{
    smart_goal const& goal = screened.goal();
    std::vector<goal_finding> findings;
    if (is_closed(goal) || !rules.read(goal.locale))
        return findings;
    bool const measured = goal.measure && !goal.measure->metric.empty() && goal.measure->target;
    matching::scanner scanner{rules.patterns()};
    for (detail::goal_text const& each : detail::texts_of(goal)) {
        auto look_for = [&](std::string_view prefix, goal_code code) {
            detail::add_finding(findings, scanner, {prefix, code}, each);
        };
        if (each.is_title) {
            if (!measured)
                look_for("goal.vague.", goal_code::vague_verb);
            look_for("goal.others.", goal_code::others_hands);
            look_for("goal.avoid.", goal_code::avoidance);
        }
        if (each.is_title || each.is_step) {
            look_for("goal.absolute.", goal_code::absolutist);
            look_for("goal.must.", goal_code::should_wording);
        }
        if (each.is_target)
            look_for("goal.punish.", goal_code::self_punishing);
    }
    sort_findings(findings);
    return findings;
}

std::vector<goal_finding> check_goal(
    screened_goal const& screened, goal_context const& context, goal_rules const& rules)
{
    std::vector<goal_finding> findings = check_wording(screened, rules);
    bool const others = std::any_of(findings.begin(), findings.end(), [](goal_finding const& each) {
        return each.code == goal_code::others_hands;
    });
    for (goal_finding& each : check_structure(screened.goal(), context))
        if (!(others && each.code == goal_code::others_hands))
            findings.push_back(std::move(each));
    sort_findings(findings);
    return findings;
}
} // namespace cbtkit
