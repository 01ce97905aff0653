// SPDX-License-Identifier: BSL-1.0
// Writes files for the validators of others: write_samples FOLDER. The scripts beside this file read them.
#include <cbtkit/goal/recurrence.hpp>
#include <cbtkit/interop/bids.hpp>
#include <cbtkit/interop/emotionml.hpp>
#include <cbtkit/interop/fhir_goal.hpp>
#include <cbtkit/interop/fhir_journal.hpp>
#include <cbtkit/interop/icalendar.hpp>
#include <cbtkit/interop/icalendar_journal.hpp>
#include <cbtkit/interop/span_formats.hpp>

#include <boost/json.hpp>

#include <filesystem>
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

std::string const marked_text = "Caf\xC3\xA9 cafe\xCC\x81 \xF0\x9F\x98\x80 "
                                "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\r\n\tI am such\r\n"
                                "a loser; they all think so.";

std::vector<finding> sample_findings()
{
    std::vector<finding> all;
    for (auto const& [cue, kind] :
         {std::pair{"such\r\na loser", distortion::labeling}, std::pair{"loser", distortion::labeling},
          std::pair{"they all think", distortion::mind_reading},
          std::pair{"\xF0\x9F\x98\x80", distortion::what_if}}) {
        std::size_t const at = marked_text.find(cue);
        finding made;
        made.kind = kind;
        made.span = text_span::from_bounds(at, at + std::string_view{cue}.size()).value();
        made.score = 0.75;
        made.rule = "sample.rule";
        made.cue = cue;
        all.push_back(made);
    }
    return all;
}

journal sample_journal()
{
    std::vector<journal_entry> entries;
    std::mt19937 random{7};
    auto level = [&] { return intensity::from_percent(static_cast<std::int64_t>(random() % 101)).value(); };
    for (int i = 0; i < 40; ++i) {
        journal_entry entry;
        entry.id = entry_id::from("entry " + std::to_string(i) + ", \xC3\xA9").value();
        entry.at = civil_time::from_parts(
                       calendar_day::from_days_since_epoch(20'000 + i).value(), i * 1'234'567,
                       i % 2 == 0 ? 60 : -330)
                       .value();
        entry.text = i % 3 == 0 ? marked_text : "Rain; walk, and \\ tea\nwith " + std::string(90, 'o');
        if (i % 4 != 0)
            entry.mood = level();
        for (char const* name : {"sadness", "hurt", "custom:left out"}) {
            emotion_rating rating;
            rating.emotion = emotion_id::from(name).value();
            if (random() % 2 == 0)
                rating.before = level();
            rating.skipped = random() % 3 == 0;
            if (random() % 3 != 0)
                entry.emotions.push_back(rating);
        }
        entry.tags = {"work", "a, b"};
        if (i % 5 == 0) {
            thought_record record;
            record.level = thought_record_level::seven;
            record.situation = "At lunch";
            record.ratings = entry.emotions;
            thought hot;
            hot.text = "They all laughed";
            hot.hot = true;
            hot.belief_before = level();
            hot.confirmed_distortions = {distortion_id::from("mind_reading").value()};
            record.thoughts = {hot};
            evidence fact;
            fact.text = "Two did not";
            fact.weight = 3;
            record.evidence_against = {fact};
            record.response = "Some did";
            record.response_belief = level();
            entry.thought_record = record;
        }
        entries.push_back(std::move(entry));
    }
    journal made = journal::from_entries(std::move(entries)).value();
    for (smart_goal& goal : sample_goals())
        (void)made.put_goal(std::move(goal));
    return made;
}

std::vector<interop::answered_scale> sample_scales()
{
    std::vector<interop::answered_scale> all;
    civil_time const at = civil_time::parse("2026-03-02T08:00:00+01:00").value();
    for (scale_row const& about : scales) {
        interop::answered_scale made{about.value, std::string{about.key} + "-1", at, {}};
        for (std::size_t i = 0; i < about.items; ++i)
            made.answers.emplace_back(about.low + static_cast<int>(i) % (about.high - about.low + 1));
        all.push_back(made);
        made.id += "-open";
        made.answers.front().reset();
        all.push_back(made);
    }
    return all;
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
    auto write = [&](std::string const& name, std::string const& text) {
        std::filesystem::path const path = folder + "/" + name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream out{path, std::ios::binary};
        out << text;
        return static_cast<bool>(out.flush());
    };
    journal const diary = sample_journal();
    auto const findings = sample_findings();
    interop::fhir_journal_options health;
    health.subject = "Patient/example";
    health.today = record.today;
    health.with_texts = true;
    health.scales = sample_scales();
    auto const brat = interop::write_brat(marked_text, findings).value();
    interop::bids_options study;
    study.authors = {"A. Researcher", "B. Researcher"};
    study.with_texts = true;
    study.scales = health.scales;
    study.scales.pop_back(); // the last questionnaire once, the others twice
    bool made = true;
    auto const folder_of_study = interop::write_bids(diary, study).value();
    for (interop::named_file const& file : folder_of_study)
        made = write("bids/" + file.path, file.bytes) && made;
    std::string texts;
    for (journal_entry const& entry : diary.entries())
        texts += json::serialize(json::value(entry.text)) + "\n";
    bool const written =
        made && write("journal.ics", interop::write_journal_calendar(diary, calendar).value().file) &&
        write("journal.texts.jsonl", texts) &&
        write("journal.fhir.json", interop::write_fhir_journal(diary, health).value().json) &&
        write("journal.emotionml", interop::write_emotionml(diary).xml) && write("spans.txt", brat.txt) &&
        write("spans.ann", brat.ann) &&
        write("spans.jsonld", interop::write_web_annotations("urn:sample", marked_text, findings).value()) &&
        write("spans.spacy.json", interop::write_spacy_doc(marked_text, findings).value()) &&
        write("goals.ics", interop::write_icalendar(goals, calendar).value()) &&
        write("goals.fhir.json", json::serialize(resources)) &&
        write("bundles.fhir.json", json::serialize(bundles)) &&
        write("recurrences.json", json::serialize(recurrences())) &&
        write("summaries.json", json::serialize(summaries));
    return written ? 0 : 3;
}
