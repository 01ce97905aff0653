// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/report/journal_report.hpp>

#include <cbtkit/report/render.hpp>

#include "catch.hpp"
#include "made_journal.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace cbtkit;
using report::make_report;

TEST_CASE("an empty journal makes an empty report")
{
    auto const made = make_report(journal{});
    CHECK(made.entries == report::entry_counts{});
    CHECK_FALSE(made.first);
    CHECK(made.claims.claims.empty());
    CHECK(made.mood.days.empty());
    CHECK_FALSE(made.mood.level);
}

TEST_CASE("below the minimum there is no number")
{
    auto const four = make_report(made::journal(made::days(4, [](int) { return 40; })));
    CHECK(four.mood.days.size() == 4);
    REQUIRE_FALSE(four.mood.level);
    CHECK(four.mood.level.error() == stats::insufficient{4, 5});
    CHECK_FALSE(four.mood.trend);
    CHECK_FALSE(four.mood.changes);
    CHECK(four.claims.missing.has_value());
    auto const five = make_report(made::journal(made::days(5, [](int) { return 40; })));
    REQUIRE(five.mood.level);
    CHECK(five.mood.level->value.mean == Approx(40));
}

TEST_CASE("a day counts once, however many entries it has, and begins when the person says")
{
    auto entries = made::days(5, [](int) { return 40; });
    entries.push_back(made::entry(100, "2026-01-05T22:00:00+01:00", "", 60));
    entries.push_back(made::entry(101, "2026-01-06T01:30:00+01:00", "", 80));
    auto late = made::journal(entries);
    late.day_begins = *day_boundary::from_minutes(240);
    auto const made = make_report(late);
    CHECK(made.days == 5);
    REQUIRE(made.mood.days.size() == 5);
    CHECK(made.mood.days.back() == report::day_level{*calendar_day::from_ymd(2026, 1, 5), 60, 3});
    CHECK(make_report(made::journal(entries)).days == 6);
}

TEST_CASE("an entry that asks for people is counted and otherwise left out")
{
    auto entries = made::days(40, [](int day) { return day < 20 ? 30 : 70; });
    auto const without = make_report(made::journal(entries));
    journal_entry stopped = made::entry(900, "2026-01-10T12:00:00+01:00", "I want to kill myself.", 1);
    stopped.emotions = {made::rating("sadness", 100, 90)};
    stopped.tags = {"alone"};
    stopped.confirmed_distortions = {*distortion_id::from("labeling")};
    stopped.exercise = "thought_record_5";
    entries.push_back(stopped);
    auto with = make_report(made::journal(entries));
    CHECK(with.entries == report::entry_counts{41, 40, 1, 0});
    CHECK(with.mood == without.mood);
    CHECK(with.emotions.empty());
    CHECK(with.relief.empty());
    CHECK(with.exercises.empty());
    CHECK(with.distortions == without.distortions);
    CHECK_FALSE(with.claims.held_back);

    SECTION("wherever in the entry the words stand")
    {
        entries.pop_back();
        entries.push_back(made::entry(901, "2026-01-10T12:00:00+01:00", "Wrote it down.", 1));
        entries.back().thought_record.emplace();
        entries.back().thought_record->evidence_for.push_back({"I want to kill myself.", {}, {}, false, {}});
        CHECK(make_report(made::journal(entries)).entries.must_handle == 1);
    }
    SECTION("and on the last day no pattern is told")
    {
        entries.push_back(made::entry(902, "2026-02-09T23:00:00+01:00", "I want to kill myself."));
        auto const held = make_report(made::journal(entries));
        CHECK(held.claims.held_back);
        CHECK(held.claims.claims.empty());
        CHECK_FALSE(held.mood.claimed);
        CHECK(held.mood.stretches.empty());
    }
}

TEST_CASE("entries in a language without a screen are only counted")
{
    auto entries = made::days(3, [](int) { return 40; });
    auto german = made::journal(entries);
    german.locale = "de";
    auto const made = make_report(german);
    CHECK(made.entries == report::entry_counts{3, 0, 0, 3});
    CHECK(made.mood.days.empty());
    entries[1].text.clear(); // without words there is nothing to screen
    german = made::journal(entries);
    german.locale = "de";
    CHECK(make_report(german).entries.used == 1);
}

TEST_CASE("what was noticed and what is suggested are kept apart")
{
    std::vector<journal_entry> entries;
    entries.push_back(made::entry(1, "2026-01-01T10:00:00Z", "I'm such a loser."));
    entries.push_back(made::entry(2, "2026-01-02T10:00:00Z", "I'm such a loser."));
    entries[1].confirmed_distortions = {*distortion_id::from("labeling"), *distortion_id::from("labeling")};
    entries.push_back(made::entry(3, "2026-01-03T10:00:00Z", "We had soup."));
    entries.push_back(made::entry(4, "2026-01-04T10:00:00Z", ""));
    entries[3].thought_record.emplace();
    entries[3].thought_record->thoughts.push_back(
        {"We had soup.", {}, {}, true, {*distortion_id::from("custom:old-tape")}, {}});
    auto const section = make_report(made::journal(entries)).distortions;
    REQUIRE(section.counts.size() == 2);
    auto const& labelling =
        section.counts[0].distortion.str() == "labeling" ? section.counts[0] : section.counts[1];
    CHECK(labelling.confirmed == 1);
    CHECK(labelling.suggested == 1);
    REQUIRE(section.days.size() == 4);
    CHECK(section.days[0].suggested.size() == 1);
    CHECK(section.days[0].confirmed.empty());
    CHECK(section.days[1].confirmed.size() == 1);
    CHECK(section.days[1].suggested.empty());
    CHECK(section.days[2].confirmed.empty());
    CHECK(section.days[3].confirmed[0].str() == "custom:old-tape");
}

TEST_CASE("relief is counted by feeling and by exercise")
{
    auto entries = made::days(6, [](int) { return 50; });
    for (journal_entry& each : entries) {
        each.emotions = {made::rating("sadness", 60, 40), made::rating("pride", 10, 30)};
        each.exercise = "saying_no";
    }
    entries[0].thought_record.emplace();
    entries[0].thought_record->ratings = {made::rating("sadness", 99, 1), made::rating("anger", 50, 50)};
    auto const made = make_report(made::journal(entries));
    REQUIRE(made.relief.size() == 3);
    auto const find = [&](std::string_view name) {
        for (auto const& each : made.relief)
            if (each.emotion.str() == name)
                return each;
        return report::emotion_relief{};
    };
    CHECK(find("sadness").n == 6); // the entry's own rating, not also that of its record
    CHECK(find("sadness").mean_before == Approx(60));
    CHECK(find("sadness").mean_after == Approx(40));
    REQUIRE(find("sadness").change);
    CHECK(*find("sadness").change->value.mean == Approx(20));
    CHECK(*find("pride").change->value.mean == Approx(20)); // more of a pleasant feeling is for the better
    CHECK(find("anger").n == 1);
    CHECK_FALSE(find("anger").mean_before);
    REQUIRE(made.exercises.size() == 1);
    CHECK(made.exercises[0].rated == 6);
    CHECK(made.exercises[0].uses[0].before == Approx(55)); // sadness 60 and anger 50
    CHECK(made.exercises[0].mean_before.has_value());
}

TEST_CASE("a clear change is told once and drawn, noise is neither")
{
    auto const step = make_report(
        made::journal(made::days(80, [](int day) { return (day < 40 ? 30 : 65) + (day * 7919) % 11; })));
    REQUIRE(step.claims.claims.size() == 1);
    CHECK(step.mood.claimed);
    CHECK(step.mood.stretches.size() == 2);
    CHECK_FALSE(step.claims.claims[0].entries.empty());
    CHECK(step.claims.claims[0].entries.size() <= report::most_claim_entries);
    auto const noise =
        make_report(made::journal(made::days(80, [](int day) { return 40 + (day * 7919) % 11; })));
    CHECK(noise.claims.claims.empty());
    CHECK_FALSE(noise.mood.claimed);
    CHECK(noise.mood.stretches.empty());
}

TEST_CASE("a change of mood close to a journey is told with a note, one close to summer time without")
{
    auto const moods = [](int day) { return (day < 40 ? 30 : 65) + (day * 7919) % 11; };
    text_catalog const words = text_catalog::english();
    std::string const note = words.text("insight.note.break");
    // What it begins with; the rest may stand on the next line.
    std::string const begin = note.substr(0, 30);
    for (int const offset : {120, -300}) {
        auto entries = made::days(80, moods);
        for (std::size_t i = 43; i < entries.size(); ++i)
            entries[i].at = *civil_time::from_parts(entries[i].at.day(), 21 * 3'600'000, offset);
        auto const made = make_report(made::journal(std::move(entries)));
        bool const journey = offset < 0;
        REQUIRE(made.claims.claims.size() == 1);
        CHECK(made.claims.claims[0].pattern.near_break == journey);
        CHECK((report::to_text(made, words, 400).find(begin) != std::string::npos) == journey);
    }
}

TEST_CASE("goals show their way, their setbacks and comebacks; words that need people keep a goal out")
{
    journal with = made::journal(made::days(60, [](int) { return 50; }));
    auto const at = [](std::string const& day) { return *civil_time::parse(day + "T18:00:00+01:00"); };
    smart_goal goal;
    goal.id = *goal_id::from("g");
    goal.title = "Climb once a week";
    goal.state = goal_state::active;
    goal.start = *calendar_day::from_ymd(2026, 1, 1);
    goal.deadline = *calendar_day::from_ymd(2026, 3, 12);
    goal.measure = goal_measure{"climbs", "count", amount{0}, amount{4}, goal_direction::up, {}};
    goal.history = {
        {at("2026-01-05"), progress_added{amount{1}}, {}},
        {at("2026-01-20"), setback_noted{{}, setback_reason::mood, "Go earlier."}, {}},
        {at("2026-02-02"), progress_added{amount{1}}, {}}};
    REQUIRE(with.put_goal(goal));
    smart_goal steps;
    steps.id = *goal_id::from("s");
    steps.title = "Say it";
    steps.state = goal_state::done;
    steps.steps.resize(2);
    steps.steps[0].id = *step_id::from("one");
    steps.steps[0].state = step_state::done;
    steps.steps[1].id = *step_id::from("two");
    steps.steps[1].state = step_state::done;
    steps.history = {
        {at("2026-01-05"), step_moved{steps.steps[0].id, step_state::done}, {}},
        {at("2026-01-06"), step_moved{steps.steps[1].id, step_state::done}, {}},
        {at("2026-01-07"), goal_moved{goal_state::done}, {}}};
    REQUIRE(with.put_goal(steps));
    smart_goal stopped = goal;
    stopped.id = *goal_id::from("x");
    stopped.title = "Kill myself before spring";
    REQUIRE(with.put_goal(stopped));

    auto const made = make_report(with);
    CHECK(made.goals_left_out == 1);
    REQUIRE(made.goals.size() == 2);
    report::goal_report const& first = made.goals[0];
    CHECK(*first.progress.fraction() == Approx(0.5));
    REQUIRE(first.line.size() == 2);
    CHECK(first.line[0].fraction == Approx(0.25));
    REQUIRE(first.setbacks.size() == 1);
    CHECK(first.setbacks[0].learned == "Go earlier.");
    CHECK(std::any_of(first.milestones.begin(), first.milestones.end(), [](milestone const& each) {
        return each.kind == milestone_kind::comeback;
    }));
    CHECK(first.plan.has_value());
    report::goal_report const& second = made.goals[1];
    REQUIRE(second.line.size() == 2);
    CHECK(second.line[1].fraction == Approx(1));
    CHECK(second.until == *calendar_day::from_ymd(2026, 1, 7));
    CHECK_FALSE(second.plan.has_value());
}

TEST_CASE("a tag, a habit and a feeling that come together are named, and only where a claim is made")
{
    // With "dinner" and mind reading comes shame; each alone is spread over everything else.
    auto entries = made::days(240, [](int) { return 50; });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        bool const together = i % 6 == 0;
        bool const tag = together || i % 12 == 5;
        bool const habit = together || i % 12 == 7;
        if (tag)
            entries[i].tags = {"dinner"};
        if (habit)
            entries[i].confirmed_distortions = {*distortion_id::from("mind_reading")};
        bool const shame = together ? i % 24 != 0 : i % 8 == 3;
        entries[i].emotions = {made::rating(shame ? "shame" : "calm", 60)};
    }
    auto const found = make_report(made::journal(entries));
    auto const& map = found.distortions.triggers;
    CHECK(map.triples_tested >= 1);
    REQUIRE(!map.triples.empty());
    CHECK(map.tags.at(map.triples[0].tag) == "dinner");
    CHECK(map.distortions.at(map.triples[0].distortion).str() == "mind_reading");
    CHECK(map.triples[0].emotion.str() == "shame");
    CHECK(map.triples[0].pair == 40);
    CHECK(map.triples[0].all == 30);
    CHECK(map.triples[0].lift >= 1.3);
    CHECK(map.triples[0].q <= report::triple_discovery_rate);

    // The same things without any order between them.
    std::uint64_t state = 3;
    auto const chance = [&state](std::uint64_t one_in) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % one_in == 0;
    };
    for (journal_entry& each : entries) {
        each.tags = chance(4) ? std::vector<std::string>{"dinner"} : std::vector<std::string>{};
        each.confirmed_distortions.clear();
        if (chance(4))
            each.confirmed_distortions = {*distortion_id::from("mind_reading")};
        each.emotions = {made::rating(chance(4) ? "shame" : "calm", 60)};
    }
    CHECK(make_report(made::journal(entries)).distortions.triggers.triples.empty());
}

TEST_CASE("habits of thought have a profile over time in our names and in seven lists")
{
    auto entries = made::days(30, [](int) { return 50; });
    for (std::size_t i = 0; i < entries.size(); i += 3)
        entries[i].confirmed_distortions = {*distortion_id::from("fortune_telling")};
    auto const& profiles = make_report(made::journal(entries)).distortions.profiles;
    REQUIRE(profiles.size() == 8);
    CHECK_FALSE(profiles[0].list);
    CHECK(profiles[0].names == std::vector<std::string>{"fortune_telling"});
    CHECK(profiles[1].names == std::vector<std::string>{"Jumping to conclusions"});
    std::size_t sum = 0;
    for (profile_period const& each : profiles[1].steps)
        sum += each.counts.at(0);
    CHECK(sum == 10);
    CHECK(make_report(made::journal(made::days(9, [](int) { return 1; }))).distortions.profiles.empty());
}

TEST_CASE("a feeling's changes are kept for the picture only where its direction is claimed")
{
    auto entries = made::days(80, [](int) { return 50; });
    std::uint64_t state = 9;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        int const noise = static_cast<int>((state >> 33U) % 11) - 5;
        entries[i].emotions = {made::rating("sadness", (i < 40 ? 75 : 30) + noise)};
    }
    auto const found = make_report(made::journal(entries));
    REQUIRE(found.emotions.size() == 1);
    REQUIRE(found.emotions[0].changes);
    CHECK(found.emotions[0].claimed);
    REQUIRE(found.emotions[0].stretches.size() == 2);
    CHECK(found.emotions[0].stretches[1].first == *calendar_day::from_ymd(2026, 2, 10));
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].emotions = {made::rating("sadness", i % 2 == 0 ? 40 : 60)};
    CHECK(make_report(made::journal(entries)).emotions[0].stretches.empty());
}
