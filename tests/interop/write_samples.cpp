// SPDX-License-Identifier: BSL-1.0
// Writes files for the validators of others: write_samples FOLDER. The scripts beside this file read them.
#include <cbtkit/goal/recurrence.hpp>
#include <cbtkit/interop/fhir_goal.hpp>
#include <cbtkit/interop/icalendar.hpp>

#include <boost/json.hpp>

#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;
namespace json = boost::json;

calendar_day day(std::string_view text)
{
    return calendar_day::parse(text).value();
}

std::vector<smart_goal> sample_goals()
{
    std::vector<smart_goal> goals;
    static char const* const titles[] = {
        "Walk with Sam, Ana; and \\ Kim: twice a week",
        "Ein längerer Spaziergang mit Übermut und 👩‍👩‍👧, jeden Sonntag am Fluß entlang bis "
        "zur "
        "Brücke",
        "Two lines\nin one title", "日本語の勉強を毎日十五分だけ続けて、週末に友達と会話の練習をする"};
    for (std::size_t i = 0; i < std::size(titles); ++i) {
        smart_goal goal;
        goal.id = goal_id::from("g" + std::to_string(i)).value();
        goal.title = titles[i];
        goal.start = day("2026-03-02");
        goal.deadline = day("2026-05-31");
        goal.state = static_cast<goal_state>(i);
        goal.values = {"friendship", "a, b"};
        goal.importance = intensity::from_percent(70).value();
        goal.cadence = goal_cadence::per_week(static_cast<std::int64_t>(1 + 2 * i)).value();
        goal.review_every_days = 10;
        goal.measure = goal_measure{};
        goal.measure->metric = "walks";
        goal.measure->unit = "count";
        goal.measure->target = amount::from(12.5).value();
        goal.measure->direction = static_cast<goal_direction>(i);
        goal.measure->baseline = i == 1 ? 20 : 0;
        for (int s = 0; s < 5; ++s) {
            goal_step step;
            step.id = step_id::from("s" + std::to_string(s)).value();
            step.text = "Step " + std::to_string(s) + "; with, marks";
            step.state = static_cast<step_state>(s);
            if (s % 2 == 0)
                step.due = day("2026-03-29"); // the day on which clocks change in Europe
            goal.steps.push_back(step);
        }
        goal_event learned;
        learned.at = civil_time::parse("2026-03-14T10:00:00+01:00").value();
        learned.what = setback_noted{{}, {}, "ask two days ahead"};
        goal.history.push_back(learned);
        goals.push_back(goal);
    }
    return goals;
}

json::array recurrences()
{
    std::mt19937 random{2026};
    auto roll = [&](unsigned sides) { return static_cast<int>(random() % sides); };
    json::array list;
    while (list.size() < 250) {
        recurrence_parts parts;
        parts.frequency = static_cast<recurrence_frequency>(roll(4));
        parts.interval = 1 + roll(3);
        bool const weekly = parts.frequency == recurrence_frequency::weekly;
        bool const daily = parts.frequency == recurrence_frequency::daily;
        if (!weekly && roll(2) == 0)
            parts.month_days = {roll(2) == 0 ? 1 + roll(31) : -1 - roll(31)};
        if (roll(2) == 0) {
            // One ordinal for all days of a rule: dateutil and rrule want both, where RFC 5545 wants either,
            // when a rule mixes "the second Monday" with "every Tuesday".
            int const first = 1 + roll(7);
            int const ordinal = daily || weekly || roll(2) == 0 ? 0
                                : roll(2) == 0                  ? 1 + roll(4)
                                                                : -1 - roll(4);
            parts.weekdays.push_back({static_cast<weekday>(first), ordinal});
            if (roll(2) == 0)
                parts.weekdays.push_back({static_cast<weekday>(first % 7 + 1), ordinal});
        }
        if (roll(3) == 0)
            parts.months = {1 + roll(12)};
        if (roll(3) == 0)
            parts.count = 1 + roll(20);
        if (weekly && roll(3) == 0)
            parts.week_start = weekday::sunday;
        auto const rule = recurrence_rule::from(parts).value();
        auto const from = calendar_day::from_days_since_epoch(19'000 + roll(3'000)).value();
        auto const first = occurrences{rule, from}.next();
        if (!first)
            continue;
        occurrences all{rule, *first}; // begins with a day of the rule, as DTSTART should
        json::array days;
        for (int i = 0; i < 30; ++i)
            if (auto const next = all.next())
                days.push_back(json::value(next->to_string()));
        list.push_back(json::object{
            {"rule", rule.to_string()}, {"first", first->to_string()}, {"days", std::move(days)}});
    }
    return list;
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "write_samples FOLDER\n";
        return 2;
    }
    std::string const folder = argv[1];
    auto const goals = sample_goals();
    interop::icalendar_options calendar;
    calendar.written = civil_time::parse("2026-03-02T21:40:00+01:00").value();
    calendar.with_details = true;
    interop::fhir_goal_options record;
    record.today = day("2026-03-20");
    record.subject = "Patient/example";
    record.with_notes = true;

    json::array summaries;
    json::array resources;
    json::array bundles;
    for (smart_goal const& goal : goals) {
        summaries.push_back(json::value(goal.title));
        resources.push_back(json::parse(interop::write_fhir_goal(goal, record).value()));
        bundles.push_back(json::parse(interop::write_fhir_bundle(goal, record).value()));
    }
    auto write = [&](char const* name, std::string const& text) {
        std::ofstream out{folder + "/" + name, std::ios::binary};
        out << text;
        return static_cast<bool>(out.flush());
    };
    bool const written = write("goals.ics", interop::write_icalendar(goals, calendar).value()) &&
                         write("goals.fhir.json", json::serialize(resources)) &&
                         write("bundles.fhir.json", json::serialize(bundles)) &&
                         write("recurrences.json", json::serialize(recurrences())) &&
                         write("summaries.json", json::serialize(summaries));
    return written ? 0 : 3;
}
