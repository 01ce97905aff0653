// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/break_down.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <string>

namespace cbtkit {
namespace {
std::string text_of(double number)
{
    std::array<char, 32> digits{};
    auto const written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), written.ptr};
}

bool is_whole(double number)
{
    return number == std::floor(number);
}

// Names steps `draft-1`, `draft-2`, … around those that are there.
class draft {
public:
    explicit draft(smart_goal const& goal)
    {
        for (goal_step const& step : goal.steps)
            taken_.insert(step.id.str());
    }

    goal_step& add(std::string text, result<step_length> length)
    {
        goal_step step;
        std::string name;
        do
            name = "draft-" + std::to_string(++number_);
        while (taken_.count(name) != 0);
        if (auto const made = step_id::from(name))
            step.id = *made;
        step.text = std::move(text);
        if (length)
            step.length = *length;
        if (!steps_.empty())
            step.after = {steps_.back().id};
        steps_.push_back(std::move(step));
        return steps_.back();
    }
    std::vector<goal_step> steps() && { return std::move(steps_); }

private:
    std::set<std::string> taken_;
    std::vector<goal_step> steps_;
    int number_ = 0;
};
} // namespace

bool is_large(goal_step const& step) noexcept
{
    if (step.state != step_state::todo && step.state != step_state::doing)
        return false;
    if (step.confidence && step.confidence->percent() < least_step_confidence)
        return true;
    if (!step.length)
        return false;
    return step.length->count() > (step.length->in_minutes() ? largest_step_minutes : largest_step_days);
}

std::vector<std::size_t> steps_to_split(smart_goal const& goal)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < goal.steps.size(); ++i)
        if (is_large(goal.steps[i]))
            found.push_back(i);
    return found;
}

std::vector<goal_step> draft_steps(
    screened_goal const& screened, calendar_day today, text_catalog const& texts, day_rhythm const& rhythm)
{
    smart_goal const& goal = screened.goal();
    draft made{goal};
    made.add(texts.text("goal.draft.begin"), step_length::minutes(5));
    switch (goal.kind) {
    case goal_kind::outcome:
        made.add(texts.text("goal.draft.explore"), step_length::minutes(30));
        break;
    case goal_kind::behaviour:
        made.add(texts.text("goal.draft.time_and_place"), step_length::minutes(10));
        break;
    case goal_kind::learning:
        made.add(texts.text("goal.draft.source"), step_length::minutes(20));
        break;
    }

    calendar_day const start = goal.start ? std::max(*goal.start, today) : today;
    std::optional<std::int64_t> days;
    if (goal.deadline && *goal.deadline > start)
        days = *goal.deadline - start;
    auto const from = goal.measure ? starting_value(*goal.measure) : std::nullopt;
    bool const way = goal.measure && (goal.measure->direction == goal_direction::up ||
                                      goal.measure->direction == goal_direction::down);
    int portions = 0;
    if (way && from && goal.measure->target && target_is_reachable(*goal.measure)) {
        double const to = goal.measure->target->value();
        bool const whole = is_whole(*from) && is_whole(to);
        portions = whole ? static_cast<int>(std::min(4.0, std::abs(to - *from))) : 4;
        for (int i = 1; i <= portions; ++i) {
            double value = *from + (to - *from) * i / portions;
            if (whole)
                value = std::round(value);
            goal_step& step = made.add(
                texts.text(
                    "goal.draft.portion", {{"amount", std::string_view{text_of(value)}},
                                           {"unit", std::string_view{goal.measure->unit}},
                                           {"metric", std::string_view{goal.measure->metric}}}),
                step_length::days(
                    std::clamp<std::int64_t>(days.value_or(portions) / portions, 1, largest_step_days)));
            if (days)
                if (auto const due = add_days(start, *days * i / portions))
                    step.due = *due;
        }
    }
    if (portions == 0) {
        made.add(texts.text("goal.draft.first_time"), step_length::minutes(30));
        made.add(texts.text("goal.draft.repeat"), step_length::days(largest_step_days));
    }
    goal_step& last = made.add(texts.text("goal.draft.look_back"), step_length::minutes(10));
    last.due = goal.deadline;
    static_cast<void>(rhythm);
    return std::move(made).steps();
}
} // namespace cbtkit
