// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_progress.hpp>

#include "timeline.hpp"

#include <algorithm>
#include <unordered_map>

namespace cbtkit {
namespace {
double clip(double share)
{
    return std::clamp(share, 0.0, 1.0);
}

bool is_way(goal_measure const& measure) // from a start to a target, and not staying at a value
{
    return measure.direction == goal_direction::up || measure.direction == goal_direction::down;
}

// Follows the measure's value through the history.
class value_reader {
public:
    explicit value_reader(goal_measure const& measure, std::optional<goal_cadence> cadence)
        : measure_{measure}
        , daily_{cadence && cadence->is_daily()}
        , value_{is_way(measure) ? starting_value(measure) : std::nullopt}
    {
    }

    // True when the event changed the value.
    bool read(detail::lived_event const& lived)
    {
        if (auto const* reading = std::get_if<progress_measured>(&lived.event->what)) {
            if (!value_ && !measure_.baseline && measure_.direction == goal_direction::down)
                measure_.baseline = reading->value; // the first reading is the start
            value_ = reading->value.value();
        } else if (auto const* added = std::get_if<progress_added>(&lived.event->what)) {
            if (is_way(measure_) && !value_)
                return false; // nothing to add to: counting down from an unknown value
            std::int64_t const bucket = daily_ ? lived.day.days_since_epoch() : detail::monday_of(lived.day);
            if (!is_way(measure_) && (!bucket_ || *bucket_ != bucket))
                value_ = 0.0;
            bucket_ = bucket;
            value_ = *value_ + added->value.value();
        } else {
            return false;
        }
        return true;
    }

    [[nodiscard]] std::optional<double> value() const { return value_; }
    [[nodiscard]] std::optional<double> fraction() const
    {
        return value_ ? measured_fraction(measure_, *value_) : std::nullopt;
    }

private:
    goal_measure measure_;
    bool daily_;
    std::optional<double> value_;
    std::optional<std::int64_t> bucket_;
};

// The times during which the goal rested, as days [from, to).
std::vector<std::pair<std::int64_t, std::int64_t>> rests_of(
    std::vector<detail::lived_event> const& events, calendar_day today)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> rests;
    bool resting = false;
    for (detail::lived_event const& lived : events) {
        auto const* moved = std::get_if<goal_moved>(&lived.event->what);
        if (moved == nullptr)
            continue;
        bool const rests_now = moved->to == goal_state::paused;
        if (rests_now && !resting)
            rests.emplace_back(lived.day.days_since_epoch(), today.days_since_epoch() + 1);
        if (!rests_now && resting)
            rests.back().second = lived.day.days_since_epoch();
        resting = rests_now;
    }
    return rests;
}
} // namespace

std::optional<double> measured_fraction(goal_measure const& measure, double current)
{
    if (!measure.target)
        return std::nullopt;
    double const target = measure.target->value();
    if (measure.direction == goal_direction::at_least || measure.direction == goal_direction::at_most) {
        bool const least = measure.direction == goal_direction::at_least;
        if (least ? current >= target : current <= target)
            return 1.0;
        if (measure.baseline) {
            double const from = measure.baseline->value();
            if (least ? from < target : from > target)
                return clip((current - from) / (target - from));
        }
        double const part = least ? current : target; // the smaller of the two
        double const whole = least ? target : current;
        return whole > 0.0 ? clip(part / whole) : 0.0;
    }
    auto const from = starting_value(measure);
    if (!from)
        return std::nullopt;
    if (!target_is_reachable(measure)) // nothing lies between: either there or not
        return (measure.direction == goal_direction::up ? current >= target : current <= target) ? 1.0 : 0.0;
    return clip((current - *from) / (target - *from));
}

std::optional<double> step_fraction(std::span<goal_step const> steps)
{
    double done = 0.0;
    double all = 0.0;
    for (goal_step const& step : steps) {
        if (step.state == step_state::skipped || step.state == step_state::replaced)
            continue;
        double const weight = std::max(step.weight.value(), 0.0);
        all += weight;
        if (step.state == step_state::done)
            done += weight;
    }
    if (!(all > 0.0))
        return std::nullopt;
    return clip(done / all);
}

goal_progress progress_of(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    goal_progress made;
    made.by_steps = step_fraction(goal.steps);
    if (!goal.measure)
        return made;
    value_reader reader{*goal.measure, goal.cadence};
    for (detail::lived_event const& lived : detail::timeline_of(goal, today, rhythm))
        reader.read(lived);
    made.current = reader.value();
    made.by_measure = reader.fraction();
    return made;
}

std::vector<progress_point> progress_series(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    std::vector<progress_point> points;
    if (!goal.measure || !goal.measure->target)
        return points;
    value_reader reader{*goal.measure, goal.cadence};
    for (detail::lived_event const& lived : detail::timeline_of(goal, today, rhythm)) {
        if (!reader.read(lived))
            continue;
        auto const fraction = reader.fraction();
        if (!fraction)
            continue;
        // Westward travel may bring an earlier day after a later one; the points stay ordered.
        if (points.empty() || points.back().day < lived.day)
            points.push_back({lived.day, 0.0, 0.0});
        points.back().value = *reader.value();
        points.back().fraction = *fraction;
    }
    return points;
}

std::vector<double> weekly_increments(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    bool const by_measure = goal.measure && goal.measure->target;
    if (!goal.start || (by_measure && !is_way(*goal.measure)))
        return {};
    std::vector<detail::lived_event> const events = detail::timeline_of(goal, today, rhythm);
    std::int64_t first = goal.start->days_since_epoch();

    // Day and gain of every change, forward positive.
    std::vector<std::pair<std::int64_t, double>> gains;
    if (by_measure) {
        double const sign = goal.measure->direction == goal_direction::down ? -1.0 : 1.0;
        value_reader reader{*goal.measure, goal.cadence};
        for (detail::lived_event const& lived : events) {
            auto const before = reader.value();
            if (!reader.read(lived))
                continue;
            std::int64_t const day = lived.day.days_since_epoch();
            if (before)
                gains.emplace_back(day, sign * (*reader.value() - *before));
            else
                first = std::max(first, day); // counting begins with the first reading
        }
        if (!reader.value())
            return {};
    } else {
        std::unordered_map<std::string_view, goal_step const*> steps;
        for (goal_step const& step : goal.steps)
            steps.emplace(step.id.str(), &step);
        for (detail::lived_event const& lived : events) {
            auto const* moved = std::get_if<step_moved>(&lived.event->what);
            if (moved == nullptr || moved->to != step_state::done)
                continue;
            if (auto const step = steps.find(moved->step.str()); step != steps.end())
                gains.emplace_back(lived.day.days_since_epoch(), std::max(step->second->weight.value(), 0.0));
        }
    }

    std::int64_t const days = today.days_since_epoch() - first;
    if (days < 7)
        return {};
    std::vector<double> weeks(static_cast<std::size_t>(days / 7), 0.0);
    for (auto const& [day, gain] : gains)
        if (day >= first && (day - first) / 7 < static_cast<std::int64_t>(weeks.size()))
            weeks[static_cast<std::size_t>((day - first) / 7)] += gain;

    // Weeks in which the goal rested from the first to the last day say nothing about the pace.
    std::vector<bool> rested(weeks.size(), false);
    for (auto const& [from, to] : rests_of(events, today)) {
        std::int64_t const first_full = std::max<std::int64_t>(0, (from - first + 6) / 7);
        std::int64_t const end_full =
            std::min<std::int64_t>(static_cast<std::int64_t>(weeks.size()), (to - first) / 7);
        for (std::int64_t week = first_full; week < end_full; ++week)
            rested[static_cast<std::size_t>(week)] = true;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < weeks.size(); ++i)
        if (!rested[i])
            weeks[kept++] = weeks[i];
    weeks.resize(kept);
    return weeks;
}

plan_line plan_line_at(calendar_day start, calendar_day deadline, calendar_day today, double fraction)
{
    plan_line made;
    double const whole = static_cast<double>(deadline - start);
    double const passed = static_cast<double>(today - start);
    made.expected = whole > 0.0 ? clip(passed / whole) : (passed >= 0.0 ? 1.0 : 0.0);
    if (made.expected > 0.0)
        made.ratio = fraction / made.expected;
    if (today > deadline && fraction < 1.0)
        made.status = plan_status::overdue;
    else if (made.expected < 0.10)
        made.status = plan_status::too_early;
    else if (*made.ratio > 1.1)
        made.status = plan_status::ahead;
    else if (*made.ratio >= 0.9)
        made.status = plan_status::on_track;
    else if (*made.ratio >= 0.7)
        made.status = plan_status::slightly_behind;
    else
        made.status = plan_status::behind;
    return made;
}

std::optional<plan_line> plan_line_of(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    auto const fraction = progress_of(goal, today, rhythm).fraction();
    if (!goal.start || !goal.deadline || !fraction)
        return std::nullopt;
    return plan_line_at(*goal.start, *goal.deadline, today, *fraction);
}
} // namespace cbtkit
