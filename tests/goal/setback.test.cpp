// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/setback.hpp>

#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/milestone.hpp>
#include <cbtkit/goal/step_graph.hpp>

#include "catch.hpp"
#include "support.hpp"

#include <algorithm>
#include <set>

namespace {
using namespace cbtkit;
using cbtkit_test::at;
using cbtkit_test::day;
using cbtkit_test::event;
using cbtkit_test::noon;
using cbtkit_test::step_named;
using offer = setback_offer;

smart_goal walking()
{
    smart_goal goal;
    goal.title = "Walk with Sam on Sundays";
    goal.state = goal_state::active;
    goal.start = day("2026-03-01");
    goal.measure = goal_measure{};
    goal.measure->target = 8;
    for (char const* name : {"ask", "route"}) {
        goal_step step;
        step.id = step_named(name);
        step.due = day("2026-03-10");
        goal.steps.push_back(step);
    }
    return goal;
}
} // namespace

TEST_CASE("a due step is mentioned after its grace, and several on one day are one setback")
{
    smart_goal goal = walking();
    CHECK(grace_days(goal.steps[0]) == 1);
    CHECK(open_setbacks(goal, day("2026-03-11")).empty());
    auto const found = open_setbacks(goal, day("2026-03-12"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == setback_kind::step_overdue);
    CHECK(found[0].steps.size() == 2);
    CHECK(found[0].day == day("2026-03-12"));
    goal.steps[1].length = step_length::days(11).value();
    CHECK(grace_days(goal.steps[1]) == 3);
    CHECK(open_setbacks(goal, day("2026-03-12"))[0].steps == std::vector{step_named("ask")});
    goal.steps[0].state = step_state::done;
    CHECK(open_setbacks(goal, day("2026-03-13")).empty());
}

TEST_CASE("what rests or was answered is not mentioned")
{
    smart_goal goal = walking();
    for (goal_state const state :
         {goal_state::draft, goal_state::paused, goal_state::released, goal_state::done}) {
        goal.state = state;
        CHECK(open_setbacks(goal, day("2026-06-01")).empty());
    }
    goal.state = goal_state::active;
    goal = with_setback(goal, {step_named("ask"), setback_reason::mood, ""}, at("2026-03-12T20:00:00+01:00"))
               .value();
    CHECK(open_setbacks(goal, day("2026-03-13"))[0].steps == std::vector{step_named("route")});
    CHECK(
        with_setback(goal, {step_named("other"), {}, ""}, noon(day("2026-03-12"))).error().code ==
        errc::unknown_key);
}

TEST_CASE("two reviews in a row that saw the plan behind are a setback, one is not")
{
    smart_goal goal = walking();
    goal.steps.clear();
    goal.history.push_back(event(noon(day("2026-03-08")), goal_reviewed{plan_status::behind}));
    CHECK(open_setbacks(goal, day("2026-03-08")).empty());
    goal.history.push_back(event(noon(day("2026-03-15")), goal_reviewed{plan_status::overdue}));
    auto const found = open_setbacks(goal, day("2026-03-16"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == setback_kind::behind_twice);
    goal_replanned change;
    change.deadline = day("2026-06-01");
    goal = replanned(goal, change, noon(day("2026-03-16"))).value();
    CHECK(open_setbacks(goal, day("2026-03-17")).empty());
    goal.history.push_back(event(noon(day("2026-03-22")), goal_reviewed{plan_status::slightly_behind}));
    CHECK(open_setbacks(goal, day("2026-03-23")).empty());
}

TEST_CASE("offers come in their order: the question, what fits, a new date")
{
    smart_goal const goal = walking();
    setback const what{setback_kind::step_overdue, {step_named("ask")}, day("2026-03-12")};
    auto offers = [&](std::optional<setback_reason> reason) {
        return offers_after(goal, what, reason, day("2026-03-12"));
    };
    CHECK(offers(std::nullopt) == std::vector{offer::ask_reason, offer::new_date});
    CHECK(
        offers(setback_reason::size) == std::vector{offer::halve_step, offer::five_minutes, offer::new_date});
    CHECK(
        offers(setback_reason::timing) ==
        std::vector{offer::move_time, offer::write_if_then, offer::new_date});
    CHECK(
        offers(setback_reason::external) ==
        std::vector{offer::add_buffer, offer::swap_step, offer::new_date});
    CHECK(
        offers(setback_reason::mood) ==
        std::vector{offer::self_compassion, offer::tiny_step, offer::new_date});
    CHECK(offers(setback_reason::unclear) == std::vector{offer::rewrite_step, offer::new_date});
    CHECK(offers(setback_reason::no_longer_wanted) == std::vector{offer::release_goal, offer::renegotiate});
}

TEST_CASE("three setbacks on one step propose another route, two on one day count once")
{
    smart_goal goal = walking();
    setback const what{setback_kind::said_so, {step_named("ask")}, day("2026-03-20")};
    auto note = [&](std::string_view time) {
        goal = with_setback(goal, {step_named("ask"), setback_reason::size, ""}, at(time)).value();
    };
    auto first_offer = [&] {
        return offers_after(goal, what, setback_reason::size, day("2026-03-20")).front();
    };
    note("2026-03-12T08:00:00+01:00");
    note("2026-03-12T21:00:00+01:00");
    note("2026-03-13T21:00:00+01:00");
    CHECK(setback_days(goal, step_named("ask")) == 2);
    CHECK(first_offer() == offer::halve_step);
    note("2026-03-14T21:00:00+01:00");
    CHECK(first_offer() == offer::different_route);
}

TEST_CASE("two changes of the plan within four weeks propose a lower target and change nothing")
{
    smart_goal goal = walking();
    goal_replanned change;
    for (char const* when : {"2026-03-12", "2026-03-20"}) {
        change.deadline = add_days(day(when), 60).value();
        goal = replanned(goal, change, noon(day(when))).value();
    }
    setback const what{setback_kind::said_so, {}, day("2026-03-21")};
    auto offered = [&](std::string_view today) {
        auto const list = offers_after(goal, what, setback_reason::size, day(today));
        return std::count(list.begin(), list.end(), offer::lower_target);
    };
    smart_goal const before = goal;
    CHECK(offered("2026-03-21") == 1);
    CHECK(goal == before);
    CHECK(goal.measure->target == amount{8});
    CHECK(replans_within(goal, day("2026-04-08")) == 2);
    CHECK(replans_within(goal, day("2026-04-09")) == 1); // 28 days after the first
    CHECK(offered("2026-04-09") == 0);
}

TEST_CASE("a plan changes only forward in time, and only what is there")
{
    smart_goal const goal = walking();
    auto const when = at("2026-03-12T01:30:00+01:00");
    goal_replanned change;
    CHECK(replanned(goal, change, when).error().code == errc::empty);
    change.deadline = day("2026-03-11");
    CHECK(replanned(goal, change, when).error().code == errc::wrong_order);
    // Half past one at night is still the day before for whoever's day begins at four.
    CHECK(replanned(goal, change, when, day_rhythm::from(240).value()).has_value());
    change.deadline.reset();
    change.target = 5;
    CHECK(replanned(goal, change, when)->measure->target == amount{5});
    smart_goal bare = goal;
    bare.measure.reset();
    CHECK(replanned(bare, change, when).error().code == errc::missing_member);
}

TEST_CASE("splitting a step keeps its weight, its waits and what waits for it")
{
    smart_goal goal = walking();
    goal.steps[0].length = step_length::minutes(90).value();
    goal.steps[1].after = {step_named("ask")};
    std::vector<std::string> const texts{"write the message", "send it"};
    smart_goal const split = with_step_split(goal, step_named("ask"), texts, noon(day("2026-03-05"))).value();
    REQUIRE(split.steps.size() == 4);
    CHECK(split.steps[0].state == step_state::replaced);
    CHECK(split.steps[1].id == step_named("ask.1"));
    CHECK(split.steps[1].length == step_length::minutes(45).value());
    CHECK(split.steps[2].after == std::vector{step_named("ask.1")});
    CHECK(split.steps[2].due == goal.steps[0].due);
    CHECK(step_fraction(split.steps) == step_fraction(goal.steps));
    auto const schedule = schedule_steps(split.steps).value();
    CHECK(schedule.times[3].earliest_start == 2); // "route" waits for both halves
    smart_goal const moved =
        with_step_moved(split, step_named("ask.1"), step_state::done, noon(day("2026-03-06"))).value();
    CHECK(*step_fraction(moved.steps) == Approx(0.25));
}

TEST_CASE("a step is split three levels deep at most, and only while it is open")
{
    smart_goal goal = walking();
    std::vector<std::string> const one{"the first five minutes"};
    std::string name = "ask";
    for (int depth = 0; depth < deepest_split; ++depth) {
        goal = with_step_split(goal, step_named(name), one, noon(day("2026-03-05"))).value();
        name += ".1";
    }
    CHECK(
        with_step_split(goal, step_named(name), one, noon(day("2026-03-05"))).error().code == errc::too_long);
    CHECK(
        with_step_split(goal, step_named("ask"), one, noon(day("2026-03-05"))).error().code ==
        errc::wrong_order);
    CHECK(
        with_step_split(goal, step_named("none"), one, noon(day("2026-03-05"))).error().code ==
        errc::unknown_key);
    CHECK(
        with_step_split(goal, step_named("route"), {}, noon(day("2026-03-05"))).error().code == errc::empty);
    CHECK(
        with_step_moved(goal, step_named("route"), step_state::replaced, noon(day("2026-03-05")))
            .error()
            .code == errc::wrong_order);
}

TEST_CASE("notes of similar goals come back, newest first")
{
    smart_goal earlier = walking();
    earlier.values = {"Friendship"};
    earlier = with_setback(earlier, {{}, {}, "Ask two days ahead"}, noon(day("2026-03-12"))).value();
    earlier = with_setback(earlier, {{}, {}, ""}, noon(day("2026-03-13"))).value();
    earlier = with_setback(earlier, {{}, {}, "Have a plan for rain"}, noon(day("2026-03-14"))).value();
    smart_goal next;
    next.values = {"health", "friendship"};
    std::vector<smart_goal> const all{earlier};
    auto const lessons = lessons_for(next, all);
    REQUIRE(lessons.size() == 2);
    CHECK(lessons[0].text == "Have a plan for rain");
    next.values = {"work"};
    CHECK(lessons_for(next, all).empty());
}

TEST_CASE("milestones come once each, whatever the history does, and are never taken back")
{
    cbtkit_test::dice random{4711};
    for (int round = 0; round < 100; ++round) {
        smart_goal goal = walking();
        for (int i = 0; i < 40; ++i) {
            auto const when = noon(cbtkit_test::day_number(20'513 + random.roll(120)));
            switch (random.roll(5)) {
            case 0:
                goal.history.push_back(event(when, progress_measured{static_cast<int>(random.roll(10))}));
                break;
            case 1:
                goal.history.push_back(event(when, progress_added{static_cast<int>(random.roll(4)) - 1}));
                break;
            case 2:
                goal.history.push_back(event(when, step_attempted{step_named("ask"), "two deep breaths"}));
                break;
            case 3:
                goal.history.push_back(event(when, day_kept{}));
                break;
            default:
                goal.history.push_back(
                    event(when, setback_noted{{}, {}, random.chance(0.5) ? "rest helps" : ""}));
            }
        }
        std::vector<milestone> before;
        for (std::int64_t d = 20'500; d < 20'640; d += 7) {
            auto const now = milestones_of(goal, cbtkit_test::day_number(d));
            std::set<std::string> keys;
            for (milestone const& m : now)
                CHECK(keys.insert(m.key).second);
            for (milestone const& m : before)
                CHECK(keys.count(m.key) == 1);
            before = now;
        }
        for (milestone const& m : before)
            goal.history.push_back(event(noon(m.day), milestone_marked{m.key}));
        CHECK(new_milestones(goal, cbtkit_test::day_number(20'640)).empty());
    }
}

TEST_CASE("active days add up and a gap resets nothing")
{
    smart_goal goal = walking();
    for (int i = 0; i < 7; ++i) // every ninth day: seven in all, and six comebacks
        goal.history.push_back(event(noon(add_days(day("2026-03-01"), 9 * i).value()), progress_added{1}));
    int comebacks_seen = 0;
    int totals_seen = 0;
    for (milestone const& m : milestones_of(goal, day("2026-12-31"))) {
        comebacks_seen += m.kind == milestone_kind::comeback;
        totals_seen += m.key == "active_days_7";
    }
    CHECK(comebacks_seen == 6);
    CHECK(totals_seen == 1);
}

TEST_CASE("three attempts are celebrated in the person's own words, whatever came of them")
{
    smart_goal goal = walking();
    for (char const* when : {"2026-03-03", "2026-03-05", "2026-03-09"})
        goal.history.push_back(
            event(noon(day(when)), step_attempted{step_named("ask"), "I stood at the door"}));
    auto const found = milestones_of(goal, day("2026-03-10"));
    auto const effort = std::find_if(
        found.begin(), found.end(), [](milestone const& m) { return m.kind == milestone_kind::effort; });
    REQUIRE(effort != found.end());
    CHECK(effort->own_words == "I stood at the door");
    CHECK(effort->day == day("2026-03-09"));
    CHECK(effort->step == step_named("ask"));
}
