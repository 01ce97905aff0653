// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/setback.hpp>

#include <cbtkit/goal/step_graph.hpp>

#include "timeline.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

namespace cbtkit {
namespace {
goal_step* find_step(smart_goal& goal, step_id const& id)
{
    auto const found = std::find_if(
        goal.steps.begin(), goal.steps.end(), [&](goal_step const& step) { return step.id == id; });
    return found == goal.steps.end() || id.empty() ? nullptr : &*found;
}

bool is_open(goal_step const& step)
{
    return step.state == step_state::todo || step.state == step_state::doing;
}

template <class Event>
void write_down(smart_goal& goal, Event what, civil_time at)
{
    goal_event event;
    event.at = at;
    event.what = std::move(what);
    goal.history.push_back(std::move(event));
    goal.updated = at;
}

int split_depth(smart_goal const& goal, step_id id)
{
    int depth = 0;
    for (bool found = true; found && depth <= deepest_split;) {
        found = false;
        for (goal_step const& step : goal.steps)
            if (std::find(step.replaced_by.begin(), step.replaced_by.end(), id) != step.replaced_by.end()) {
                id = step.id;
                ++depth;
                found = true;
                break;
            }
    }
    return depth;
}

std::string folded(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool are_alike(smart_goal const& a, smart_goal const& b)
{
    if (a.measure && b.measure && !a.measure->metric.empty() &&
        folded(a.measure->metric) == folded(b.measure->metric))
        return true;
    return std::any_of(a.values.begin(), a.values.end(), [&](std::string const& value) {
        return std::any_of(b.values.begin(), b.values.end(), [&](std::string const& other) {
            return !value.empty() && folded(value) == folded(other);
        });
    });
}
} // namespace

std::int64_t grace_days(goal_step const& step, day_rhythm const& rhythm)
{
    goal_step open = step; // the grace belongs to the length, whatever the state
    open.state = step_state::todo;
    schedule_options options;
    options.minutes_per_day = rhythm.minutes_per_day();
    return std::max<std::int64_t>(1, (days_of(open, options) + 4) / 5);
}

std::vector<setback> open_setbacks(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    std::vector<setback> found;
    if (goal.state != goal_state::active)
        return found;
    auto const events = detail::timeline_of(goal, today, rhythm);

    std::map<step_id, calendar_day> answered; // when a setback of the step was noted last
    std::optional<calendar_day> goal_answered;
    std::vector<std::pair<calendar_day, plan_status>> reviews;
    for (detail::lived_event const& lived : events) {
        if (auto const* noted = std::get_if<setback_noted>(&lived.event->what)) {
            if (noted->step.empty())
                goal_answered = lived.day;
            else
                answered.insert_or_assign(noted->step, lived.day);
        } else if (auto const* review = std::get_if<goal_reviewed>(&lived.event->what)) {
            reviews.emplace_back(lived.day, review->status);
        } else if (std::holds_alternative<goal_replanned>(lived.event->what)) {
            goal_answered = lived.day;
        }
    }

    std::map<calendar_day, std::vector<step_id>> by_day;
    for (goal_step const& step : goal.steps) {
        if (!is_open(step) || !step.due)
            continue;
        auto const noticed = add_days(*step.due, grace_days(step, rhythm) + 1);
        if (!noticed || *noticed > today)
            continue;
        auto const noted = answered.find(step.id);
        if (noted == answered.end() || noted->second < *step.due)
            by_day[*noticed].push_back(step.id);
    }
    for (auto& [day, steps] : by_day)
        found.push_back({setback_kind::step_overdue, std::move(steps), day});

    auto is_behind = [](plan_status status) {
        return status == plan_status::behind || status == plan_status::overdue;
    };
    if (reviews.size() >= 2) {
        auto const& [day, status] = reviews.back();
        if (is_behind(status) && is_behind(reviews[reviews.size() - 2].second) &&
            (!goal_answered || *goal_answered < day))
            found.push_back({setback_kind::behind_twice, {}, day});
    }
    std::stable_sort(
        found.begin(), found.end(), [](setback const& a, setback const& b) { return a.day < b.day; });
    return found;
}

int setback_days(smart_goal const& goal, step_id const& step, day_rhythm const& rhythm)
{
    std::set<std::int64_t> days;
    for (goal_event const& event : goal.history)
        if (auto const* noted = std::get_if<setback_noted>(&event.what);
            noted != nullptr && noted->step == step)
            days.insert(rhythm.own_day(event.at).days_since_epoch());
    return static_cast<int>(days.size());
}

int replans_within(smart_goal const& goal, calendar_day today, std::int64_t days, day_rhythm const& rhythm)
{
    int count = 0;
    for (detail::lived_event const& lived : detail::timeline_of(goal, today, rhythm))
        if (std::holds_alternative<goal_replanned>(lived.event->what) && today - lived.day < days)
            ++count;
    return count;
}

std::vector<setback_offer> offers_after(
    smart_goal const& goal, setback const& what, std::optional<setback_reason> reason, calendar_day today,
    day_rhythm const& rhythm)
{
    constexpr int setbacks_for_another_route = 3;
    constexpr int replans_for_a_lower_target = 2;
    using offer = setback_offer;
    std::vector<offer> offers;
    if (!reason)
        offers.push_back(offer::ask_reason);
    bool const often = std::any_of(what.steps.begin(), what.steps.end(), [&](step_id const& step) {
        return setback_days(goal, step, rhythm) >= setbacks_for_another_route;
    });
    if (often)
        offers.push_back(offer::different_route);
    if (reason) {
        auto add = [&](std::initializer_list<offer> fitting) {
            offers.insert(offers.end(), fitting.begin(), fitting.end());
        };
        switch (*reason) {
        case setback_reason::external:
            add({offer::add_buffer, offer::swap_step});
            break;
        case setback_reason::size:
            add({offer::halve_step, offer::five_minutes});
            break;
        case setback_reason::timing:
            add({offer::move_time, offer::write_if_then});
            break;
        case setback_reason::mood:
            add({offer::self_compassion, offer::tiny_step});
            break;
        case setback_reason::unclear:
            add({offer::rewrite_step});
            break;
        case setback_reason::no_longer_wanted:
            add({offer::release_goal, offer::renegotiate});
            break;
        }
    }
    if (replans_within(goal, today, 28, rhythm) >= replans_for_a_lower_target && goal.measure)
        offers.push_back(offer::lower_target);
    if (reason != setback_reason::no_longer_wanted)
        offers.push_back(offer::new_date);
    return offers;
}

result<smart_goal> with_setback(smart_goal goal, setback_noted noted, civil_time at)
{
    if (!noted.step.empty() && find_step(goal, noted.step) == nullptr)
        return fail(errc::unknown_key);
    write_down(goal, std::move(noted), at);
    return goal;
}

result<smart_goal> replanned(smart_goal goal, goal_replanned change, civil_time at, day_rhythm const& rhythm)
{
    if (!change.deadline && !change.target)
        return fail(errc::empty);
    if (change.deadline && *change.deadline < rhythm.own_day(at))
        return fail(errc::wrong_order);
    if (change.target && !goal.measure)
        return fail(errc::missing_member);
    if (change.deadline)
        goal.deadline = change.deadline;
    if (change.target)
        goal.measure->target = change.target;
    write_down(goal, std::move(change), at);
    return goal;
}

result<smart_goal> with_step_moved(smart_goal goal, step_id const& step, step_state to, civil_time at)
{
    if (to == step_state::replaced)
        return fail(errc::wrong_order);
    goal_step* const found = find_step(goal, step);
    if (found == nullptr)
        return fail(errc::unknown_key);
    found->state = to;
    found->replaced_by.clear();
    write_down(goal, step_moved{step, to}, at);
    return goal;
}

result<smart_goal> with_step_split(
    smart_goal goal, step_id const& step, std::span<std::string const> texts, civil_time at)
{
    if (texts.empty() ||
        std::any_of(texts.begin(), texts.end(), [](std::string const& text) { return text.empty(); }))
        return fail(errc::empty);
    goal_step* const found = find_step(goal, step);
    if (found == nullptr)
        return fail(errc::unknown_key);
    if (!is_open(*found))
        return fail(errc::wrong_order);
    if (split_depth(goal, step) >= deepest_split)
        return fail(errc::too_long);

    std::unordered_set<std::string> taken;
    for (goal_step const& each : goal.steps)
        taken.insert(each.id.str());
    auto const parts = static_cast<std::int32_t>(texts.size());
    std::vector<goal_step> fresh;
    int number = 0;
    for (std::string const& text : texts) {
        std::string name;
        do
            name = step.str() + '.' + std::to_string(++number);
        while (taken.count(name) != 0);
        auto const made = step_id::from(name);
        if (!made)
            return fail(made.error().code);
        goal_step part;
        part.id = *made;
        part.text = text;
        part.due = found->due;
        part.after = fresh.empty() ? found->after : std::vector<step_id>{fresh.back().id};
        part.weight = amount::from(found->weight.value() / parts).value_or(found->weight);
        if (found->length) {
            std::int32_t const share = (found->length->count() + parts - 1) / parts;
            auto const length =
                found->length->in_minutes() ? step_length::minutes(share) : step_length::days(share);
            if (length)
                part.length = *length;
        }
        fresh.push_back(std::move(part));
    }
    found->state = step_state::replaced;
    found->replaced_by.clear();
    for (goal_step const& part : fresh)
        found->replaced_by.push_back(part.id);
    auto const place = found - goal.steps.data() + 1;
    goal.steps.insert(
        goal.steps.begin() + place, std::make_move_iterator(fresh.begin()),
        std::make_move_iterator(fresh.end()));
    write_down(goal, step_moved{step, step_state::replaced}, at);
    return goal;
}

std::vector<goal_lesson> lessons_for(
    smart_goal const& goal, std::span<smart_goal const> earlier, day_rhythm const& rhythm)
{
    std::vector<goal_lesson> lessons;
    for (smart_goal const& other : earlier) {
        if ((!goal.id.empty() && other.id == goal.id) || !are_alike(goal, other))
            continue;
        for (goal_event const& event : other.history)
            if (auto const* noted = std::get_if<setback_noted>(&event.what);
                noted != nullptr && !noted->learned.empty())
                lessons.push_back({other.id, rhythm.own_day(event.at), noted->learned});
    }
    std::stable_sort(lessons.begin(), lessons.end(), [](goal_lesson const& a, goal_lesson const& b) {
        return a.day > b.day;
    });
    return lessons;
}
} // namespace cbtkit
