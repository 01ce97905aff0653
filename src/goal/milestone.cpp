// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/milestone.hpp>

#include <cbtkit/goal/goal_progress.hpp>

#include "timeline.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace cbtkit {
namespace {
// True for events in which something was done or tried.
bool is_action(goal_event const& event)
{
    if (auto const* added = std::get_if<progress_added>(&event.what))
        return added->value.value() != 0.0;
    if (auto const* moved = std::get_if<step_moved>(&event.what))
        return moved->to == step_state::doing || moved->to == step_state::done;
    return std::holds_alternative<progress_measured>(event.what) ||
           std::holds_alternative<day_kept>(event.what) || std::holds_alternative<step_attempted>(event.what);
}

std::vector<calendar_day> active_days_in(std::vector<detail::lived_event> const& events)
{
    std::vector<calendar_day> days;
    for (detail::lived_event const& lived : events)
        if (is_action(*lived.event))
            days.push_back(lived.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// The way so far as (day, share): by the measure, else by the steps that were done.
std::vector<std::pair<calendar_day, double>> shares_of(
    smart_goal const& goal, std::vector<detail::lived_event> const& events, calendar_day today,
    day_rhythm const& rhythm)
{
    std::vector<std::pair<calendar_day, double>> shares;
    if (goal.measure && goal.measure->target) {
        for (progress_point const& point : progress_series(goal, today, rhythm))
            shares.emplace_back(point.day, point.fraction);
    } else {
        std::map<step_id, double> weights; // of the steps that count
        double all = 0.0;
        for (goal_step const& step : goal.steps)
            if (step.state != step_state::skipped && step.state != step_state::replaced) {
                double const weight = std::max(step.weight.value(), 0.0);
                weights.emplace(step.id, weight);
                all += weight;
            }
        double done = 0.0;
        std::set<step_id> counted;
        for (detail::lived_event const& lived : events) {
            auto const* moved = std::get_if<step_moved>(&lived.event->what);
            if (moved == nullptr || !(all > 0.0))
                continue;
            auto const weight = weights.find(moved->step);
            if (weight == weights.end())
                continue;
            if (moved->to == step_state::done && counted.insert(moved->step).second)
                done += weight->second;
            if (moved->to != step_state::done && counted.erase(moved->step) != 0)
                done -= weight->second;
            shares.emplace_back(lived.day, std::clamp(done / all, 0.0, 1.0));
        }
    }
    for (detail::lived_event const& lived : events)
        if (auto const* moved = std::get_if<goal_moved>(&lived.event->what);
            moved != nullptr && moved->to == goal_state::done)
            shares.emplace_back(lived.day, 1.0);
    std::stable_sort(
        shares.begin(), shares.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    return shares;
}

class milestone_list {
public:
    milestone& add(std::string key, milestone_kind kind, int number, calendar_day day)
    {
        milestone made;
        made.key = std::move(key);
        made.kind = kind;
        made.number = number;
        made.day = day;
        found_.push_back(std::move(made));
        return found_.back();
    }
    std::vector<milestone> by_day() &&
    {
        std::stable_sort(found_.begin(), found_.end(), [](milestone const& a, milestone const& b) {
            return a.day != b.day ? a.day < b.day : a.kind < b.kind;
        });
        return std::move(found_);
    }

private:
    std::vector<milestone> found_;
};
} // namespace

std::vector<fraction_hit> fraction_hits(std::span<double const> fractions)
{
    std::vector<fraction_hit> hits;
    std::size_t next = 0;
    for (std::size_t i = 0; i < fractions.size(); ++i)
        while (next < std::size(milestone_percents) &&
               fractions[i] * 100.0 >= milestone_percents[next] - 1e-9)
            hits.push_back({milestone_percents[next++], i});
    return hits;
}

std::vector<calendar_day> comebacks(std::span<calendar_day const> active_days)
{
    std::vector<calendar_day> found;
    for (std::size_t i = 1; i < active_days.size(); ++i)
        if (active_days[i] - active_days[i - 1] > comeback_after_days)
            found.push_back(active_days[i]);
    return found;
}

std::vector<calendar_day> active_days(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    return active_days_in(detail::timeline_of(goal, today, rhythm));
}

std::vector<milestone> milestones_of(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    std::vector<detail::lived_event> const events = detail::timeline_of(goal, today, rhythm);
    milestone_list list;

    auto const shares = shares_of(goal, events, today, rhythm);
    std::vector<double> fractions;
    for (auto const& share : shares)
        fractions.push_back(share.second);
    for (fraction_hit const& hit : fraction_hits(fractions))
        list.add(
            "fraction_" + std::to_string(hit.percent), milestone_kind::fraction, hit.percent,
            shares[hit.index].first);

    std::optional<calendar_day> first;
    step_id first_step;
    for (detail::lived_event const& lived : events) {
        auto const* moved = std::get_if<step_moved>(&lived.event->what);
        auto const* added = std::get_if<progress_added>(&lived.event->what);
        bool const step_done = moved != nullptr && moved->to == step_state::done;
        if (step_done || std::holds_alternative<day_kept>(lived.event->what) ||
            (added != nullptr && added->value.value() > 0.0)) {
            first = lived.day;
            if (step_done)
                first_step = moved->step;
            break;
        }
    }
    for (auto const& [day, share] : shares)
        if (share > 0.0) {
            if (!first || day < *first) {
                first = day;
                first_step = {};
            }
            break;
        }
    if (first)
        list.add("first_step", milestone_kind::first_step, 1, *first).step = first_step;

    std::vector<calendar_day> const days = active_days_in(events);
    for (int const wanted : milestone_active_days)
        if (days.size() >= static_cast<std::size_t>(wanted))
            list.add(
                "active_days_" + std::to_string(wanted), milestone_kind::active_days, wanted,
                days[static_cast<std::size_t>(wanted) - 1]);
    for (calendar_day const day : comebacks(days))
        list.add("comeback_" + day.to_string(), milestone_kind::comeback, 1, day);

    std::map<step_id, int> attempts;
    std::unordered_set<std::string> lessons;
    for (detail::lived_event const& lived : events) {
        if (auto const* tried = std::get_if<step_attempted>(&lived.event->what)) {
            if (++attempts[tried->step] == milestone_attempts) {
                milestone& made = list.add(
                    "effort_" + tried->step.str(), milestone_kind::effort, milestone_attempts, lived.day);
                made.step = tried->step;
                made.own_words = tried->effort;
            }
        } else if (auto const* setback = std::get_if<setback_noted>(&lived.event->what)) {
            std::string name = "learned_" + lived.day.to_string();
            if (!setback->learned.empty() && lessons.insert(name).second)
                list.add(std::move(name), milestone_kind::learned_from_setback, 1, lived.day).own_words =
                    setback->learned;
        }
    }
    return std::move(list).by_day();
}

std::vector<milestone> new_milestones(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    std::unordered_set<std::string_view> shown;
    for (goal_event const& event : goal.history)
        if (auto const* marked = std::get_if<milestone_marked>(&event.what))
            shown.insert(marked->milestone);
    std::vector<milestone> found = milestones_of(goal, today, rhythm);
    found.erase(
        std::remove_if(
            found.begin(), found.end(),
            [&](milestone const& m) { return shown.find(std::string_view{m.key}) != shown.end(); }),
        found.end());
    return found;
}
} // namespace cbtkit
