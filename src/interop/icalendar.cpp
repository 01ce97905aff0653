// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/icalendar.hpp>

#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/recurrence.hpp>
#include <cbtkit/goal/setback.hpp>
#include <cbtkit/interop/chrono.hpp>

#include "icalendar_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace cbtkit::interop {
namespace {
using detail::compact;
using detail::property_writer;
using detail::read_time;
using detail::shown;
using detail::utc;

std::string uid_of(smart_goal const& goal)
{
    return "cbtkit-goal." + detail::uid_part(goal.id.str());
}
std::string uid_of(smart_goal const& goal, goal_step const& step)
{
    return uid_of(goal) + "/step." + detail::uid_part(step.id.str());
}

// When the step last became done, or the goal.
std::optional<civil_time> when_done(smart_goal const& goal, step_id const* step)
{
    std::optional<civil_time> when;
    for (goal_event const& event : goal.history) {
        if (step != nullptr) {
            auto const* moved = std::get_if<step_moved>(&event.what);
            if (moved != nullptr && moved->step == *step && moved->to == step_state::done)
                when = event.at;
        } else if (auto const* moved = std::get_if<goal_moved>(&event.what)) {
            if (moved->to == goal_state::done)
                when = event.at;
        }
    }
    return when;
}

std::optional<int> priority_number(smart_goal const& goal)
{
    if (goal.rank) {
        constexpr std::array<int, 4> numbers{1, 3, 6, 9};
        return numbers[static_cast<std::size_t>(*goal.rank)];
    }
    if (goal.importance)
        return 9 - (goal.importance->percent() * 8 + 50) / 100;
    return std::nullopt;
}

class calendar_writer {
public:
    explicit calendar_writer(icalendar_options const& options)
        : options_{options}
    {
        to_.line("BEGIN:VCALENDAR");
        to_.line("VERSION:2.0");
        to_.line("PRODID:-//cbtkit//goals 1//EN");
        to_.line("CALSCALE:GREGORIAN");
    }
    calendar_writer(calendar_writer const&) = delete; // its writer refers to its file
    calendar_writer& operator=(calendar_writer const&) = delete;
    std::string finish() &&
    {
        to_.line("END:VCALENDAR");
        return std::move(file_);
    }

    void write(smart_goal const& goal)
    {
        write_goal(goal);
        for (goal_step const& step : goal.steps)
            write_step(goal, step);
        bool const open = goal.state == goal_state::draft || goal.state == goal_state::active;
        if (!open || !goal.start)
            return;
        if (goal.cadence)
            write_recurring(goal, "practice", goal.title, recurrence_rule::of(*goal.cadence), *goal.start);
        if (goal.review_every_days && *goal.review_every_days >= 1) {
            recurrence_parts parts;
            parts.frequency = recurrence_frequency::daily;
            parts.interval = *goal.review_every_days;
            auto const rule = recurrence_rule::from(parts);
            auto const first = add_days(*goal.start, *goal.review_every_days);
            if (rule && first)
                write_recurring(goal, "review", "Look back: " + goal.title, *rule, *first);
        }
    }

private:
    void begin(std::string const& uid)
    {
        to_.line("BEGIN:VTODO");
        to_.property("UID", uid);
        to_.property("DTSTAMP", utc(options_.written));
        switch (options_.visibility) {
        case calendar_visibility::private_entry:
            to_.line("CLASS:PRIVATE");
            break;
        case calendar_visibility::confidential_entry:
            to_.line("CLASS:CONFIDENTIAL");
            break;
        case calendar_visibility::public_entry:
            to_.line("CLASS:PUBLIC");
            break;
        }
    }
    void end() { to_.line("END:VTODO"); }
    // DUE has to lie after DTSTART; where both are one day, the due day is the one that matters.
    void dates(std::optional<calendar_day> start, std::optional<calendar_day> due)
    {
        if (start && (!due || *start < *due))
            to_.day("DTSTART", *start);
        if (due)
            to_.day("DUE", *due);
    }
    void completed(std::optional<civil_time> when)
    {
        to_.line("PERCENT-COMPLETE:100");
        if (when)
            to_.property("COMPLETED", utc(*when));
    }

    void write_goal(smart_goal const& goal)
    {
        begin(uid_of(goal));
        if (goal.created)
            to_.property("CREATED", utc(*goal.created));
        if (goal.updated)
            to_.property("LAST-MODIFIED", utc(*goal.updated));
        to_.text("SUMMARY", goal.title);
        dates(goal.start, goal.deadline);
        auto const done = when_done(goal, nullptr);
        bool const reached = goal.state == goal_state::done || (goal.state == goal_state::archived && done);
        if (reached) {
            to_.line("STATUS:COMPLETED");
            completed(done);
        } else {
            bool const gone = goal.state == goal_state::released || goal.state == goal_state::archived;
            to_.line(
                gone                               ? "STATUS:CANCELLED"
                : goal.state == goal_state::active ? "STATUS:IN-PROCESS"
                                                   : "STATUS:NEEDS-ACTION");
            calendar_day const today = options_.rhythm.own_day(options_.written);
            if (auto const share = progress_of(goal, today, options_.rhythm).fraction())
                to_.property("PERCENT-COMPLETE", std::to_string(std::min(99L, std::lround(*share * 100.0))));
        }
        if (auto const number = priority_number(goal))
            to_.property("PRIORITY", std::to_string(*number));
        std::string categories;
        for (std::string const& value : goal.values) {
            std::string const escaped = detail::escaped_text(value);
            if (!escaped.empty()) {
                categories += categories.empty() ? "" : ",";
                categories += escaped;
            }
        }
        if (!categories.empty())
            to_.property("CATEGORIES", categories);
        if (options_.with_details && goal.measure) {
            std::string measure = goal.measure->metric;
            if (goal.measure->target) {
                measure += ": ";
                measure += shown(goal.measure->target->value());
                if (!goal.measure->unit.empty())
                    measure += ' ' + goal.measure->unit;
            }
            to_.text("DESCRIPTION", measure);
        }
        to_.property("X-CBTKIT-STATE", key(goal.state));
        end();
    }

    void write_step(smart_goal const& goal, goal_step const& step)
    {
        begin(uid_of(goal, step));
        to_.property("RELATED-TO;RELTYPE=PARENT", uid_of(goal));
        to_.text("SUMMARY", step.text);
        dates(std::nullopt, step.due);
        switch (step.state) {
        case step_state::todo:
            to_.line("STATUS:NEEDS-ACTION");
            break;
        case step_state::doing:
            to_.line("STATUS:IN-PROCESS");
            break;
        case step_state::done:
            to_.line("STATUS:COMPLETED");
            completed(when_done(goal, &step.id));
            break;
        case step_state::skipped:
        case step_state::replaced:
            to_.line("STATUS:CANCELLED");
            break;
        }
        if (options_.with_details)
            to_.text("DESCRIPTION", step.if_then);
        to_.property("X-CBTKIT-STATE", key(step.state));
        bool const open = step.state == step_state::todo || step.state == step_state::doing;
        if (open && step.due && options_.reminder_minute)
            write_alarm(step.text, "TRIGGER;RELATED=END"); // a due day ends where it begins: at its midnight
        end();
    }

    void write_recurring(
        smart_goal const& goal, std::string_view name, std::string const& summary,
        recurrence_rule const& rule, calendar_day from)
    {
        auto const first = occurrences{rule, from}.next(); // DTSTART has to fit the rule
        if (!first || (goal.deadline && *first > *goal.deadline))
            return;
        recurrence_parts parts = rule.parts();
        parts.until = goal.deadline;
        auto const bounded = recurrence_rule::from(std::move(parts));
        if (!bounded)
            return;
        begin(uid_of(goal) + "/" + std::string{name});
        to_.property("RELATED-TO;RELTYPE=PARENT", uid_of(goal));
        to_.text("SUMMARY", summary);
        to_.day("DTSTART", *first);
        to_.property("RRULE", bounded->to_string());
        to_.line("STATUS:NEEDS-ACTION");
        if (options_.reminder_minute)
            write_alarm(summary, "TRIGGER");
        end();
    }

    void write_alarm(std::string const& summary, std::string trigger)
    {
        to_.line("BEGIN:VALARM");
        to_.line("ACTION:DISPLAY");
        to_.required_text("DESCRIPTION", summary);
        to_.property(std::move(trigger), "PT" + std::to_string(*options_.reminder_minute) + "M");
        to_.line("END:VALARM");
    }

    icalendar_options const& options_;
    std::string file_;
    property_writer to_{file_};
};

// The properties of one to-do that come back.
struct todo {
    std::string uid;
    std::optional<std::string> summary;
    std::optional<std::string> status;
    std::optional<calendar_day> due;
    std::optional<civil_time> completed;
    bool all_done = false; // PERCENT-COMPLETE:100
};

result<std::vector<todo>> read_todos(std::string_view file, int offset_minutes)
{
    auto const lines = detail::read_lines(file);
    if (!lines)
        return fail(lines.error().code, lines.error().position);
    std::vector<todo> todos;
    std::vector<std::string> open;
    if (lines->empty() || lines->front().name != "BEGIN" || lines->front().value != "VCALENDAR")
        return fail(errc::syntax, 0);
    for (detail::content_line const& line : *lines) {
        if (line.name == "BEGIN") {
            open.push_back(line.value);
            if (line.value == "VTODO")
                todos.emplace_back();
            continue;
        }
        if (line.name == "END") {
            if (open.empty() || open.back() != line.value)
                return fail(errc::syntax, line.position);
            open.pop_back();
            continue;
        }
        if (open.empty() || open.back() != "VTODO")
            continue;
        todo& current = todos.back();
        if (line.name == "UID")
            current.uid = line.value;
        else if (line.name == "SUMMARY")
            current.summary = detail::unescaped_text(line.value);
        else if (line.name == "STATUS")
            current.status = line.value;
        else if (line.name == "PERCENT-COMPLETE")
            current.all_done = line.value == "100";
        else if (line.name == "DUE" || line.name == "COMPLETED") {
            auto const time = read_time(line, offset_minutes);
            if (!time)
                return fail(time.error().code, time.error().position);
            if (line.name == "DUE")
                current.due = time->day();
            else
                current.completed = *time;
        }
    }
    if (!open.empty())
        return fail(errc::truncated, file.size());
    return todos;
}

bool is_done(todo const& entry)
{
    if (entry.status)
        return *entry.status == "COMPLETED";
    return entry.completed || entry.all_done;
}

// The state that an entry speaks for; nothing when it says nothing new.
std::optional<step_state> state_after(goal_step const& step, todo const& entry)
{
    std::optional<step_state> to;
    if (is_done(entry))
        to = step_state::done;
    else if (entry.status == "IN-PROCESS")
        to = step_state::doing;
    else if (entry.status == "NEEDS-ACTION")
        to = step_state::todo;
    else if (entry.status == "CANCELLED" && step.state != step_state::replaced)
        to = step_state::skipped;
    if (to == step.state)
        return std::nullopt;
    return to;
}
} // namespace

result<std::string> write_icalendar(std::span<smart_goal const> goals, icalendar_options const& options)
{
    if (options.reminder_minute && (*options.reminder_minute < 0 || *options.reminder_minute > 1439))
        return fail(errc::out_of_range);
    std::set<std::string> uids;
    for (smart_goal const& goal : goals) {
        if (goal.id.empty())
            return fail(errc::empty);
        if (!uids.insert(uid_of(goal)).second)
            return fail(errc::duplicate);
        for (goal_step const& step : goal.steps) {
            if (step.id.empty())
                return fail(errc::empty);
            if (!uids.insert(uid_of(goal, step)).second)
                return fail(errc::duplicate);
        }
    }
    calendar_writer writer{options};
    for (smart_goal const& goal : goals)
        writer.write(goal);
    return std::move(writer).finish();
}

result<calendar_edits> with_calendar_edits(smart_goal goal, std::string_view file, civil_time now)
{
    auto const todos = read_todos(file, now.offset_minutes());
    if (!todos)
        return fail(todos.error().code, todos.error().position);
    calendar_edits made;
    std::map<std::string, std::size_t> steps;
    for (std::size_t i = 0; i < goal.steps.size(); ++i)
        if (!goal.steps[i].id.empty())
            steps.emplace(uid_of(goal, goal.steps[i]), i);
    std::string const own_uid = uid_of(goal);

    for (todo const& entry : *todos) {
        bool const whole = entry.uid == own_uid && !goal.id.empty();
        auto const found = steps.find(entry.uid);
        if (!whole && found == steps.end()) {
            bool const recurring = entry.uid == own_uid + "/practice" || entry.uid == own_uid + "/review";
            made.foreign_entries += recurring ? 0 : 1;
            continue;
        }
        std::string& text = whole ? goal.title : goal.steps[found->second].text;
        // A calendar gives back what iCalendar can hold; only a real change counts as one.
        if (entry.summary && !entry.summary->empty() &&
            *entry.summary != detail::unescaped_text(detail::escaped_text(text))) {
            text = *entry.summary;
            ++made.texts_changed;
        }
        if (whole) {
            if (entry.due && entry.due != goal.deadline) {
                goal.deadline = entry.due;
                goal_event moved;
                moved.at = now;
                goal_replanned change;
                change.deadline = entry.due;
                moved.what = std::move(change);
                goal.history.push_back(std::move(moved));
                ++made.dates_moved;
            }
            std::optional<goal_state> to;
            if (is_done(entry))
                to = goal_state::done;
            else if (entry.status == "CANCELLED")
                to = goal_state::released;
            else if (entry.status == "IN-PROCESS" && goal.state != goal_state::active)
                to = goal_state::active;
            if (to && may_become(goal.state, *to)) {
                if (auto moved = moved_to(goal, *to, entry.completed.value_or(now))) {
                    goal = *std::move(moved);
                    made.goal_moved = true;
                }
            }
            continue;
        }
        goal_step& step = goal.steps[found->second];
        if (entry.due && entry.due != step.due) {
            step.due = entry.due;
            goal.updated = now;
            ++made.dates_moved;
        }
        if (auto const to = state_after(step, entry)) {
            auto moved = with_step_moved(
                goal, step.id, *to, *to == step_state::done ? entry.completed.value_or(now) : now);
            if (moved) {
                goal = *std::move(moved);
                ++made.steps_moved;
            }
        }
    }
    if (made.texts_changed > 0)
        goal.updated = now;
    made.goal = std::move(goal);
    return made;
}
} // namespace cbtkit::interop
