// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_plan.hpp>

#include <cbtkit/goal/break_down.hpp>
#include <cbtkit/goal/goal_check.hpp>

#include "catch.hpp"
#include "support.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace {
using namespace cbtkit;
using cbtkit_test::day;
using cbtkit_test::dice;
using cbtkit_test::percent;
using cbtkit_test::step_named;

goal_step step(std::string const& id, step_length length, std::vector<std::string> const& after = {})
{
    goal_step made;
    made.id = step_named(id);
    made.length = length;
    for (std::string const& name : after)
        made.after.push_back(step_named(name));
    return made;
}
step_length minutes(int count)
{
    return step_length::minutes(count).value();
}
step_length days(int count)
{
    return step_length::days(count).value();
}

auto plan(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {})
{
    return plan_goal(screen_goal(goal).value(), today, rhythm);
}

std::map<std::string, std::string> dates(smart_goal const& goal, goal_plan const& made)
{
    std::map<std::string, std::string> text;
    for (planned_step const& each : made.steps)
        text[goal.steps[each.step].id.str()] =
            each.start.to_string().substr(5) + ".." + each.finish.to_string().substr(5);
    return text;
}
} // namespace

TEST_CASE("steps lie on working days, one after the other, and small ones share a day")
{
    smart_goal goal;
    goal.start = day("2026-03-01");
    goal.deadline = day("2026-03-20");
    goal.steps = {
        step("a", minutes(30)), step("b", minutes(20), {"a"}), step("c", minutes(90), {"b"}),
        step("d", days(2), {"c"}), step("e", days(3), {"a"})};
    auto const weekdays = day_rhythm::from(0, {weekday::saturday, weekday::sunday}).value();
    goal_plan const made = plan(goal, day("2026-03-05"), weekdays).value(); // a Thursday
    auto const where = dates(goal, made);
    CHECK(where.at("a") == "03-05..03-05");
    CHECK(where.at("b") == "03-05..03-05");
    CHECK(where.at("c") == "03-05..03-09"); // 10 minutes on Thursday, 60 on Friday, 20 on Monday
    CHECK(where.at("d") == "03-10..03-11");
    CHECK(where.at("e") == "03-06..03-10");
    CHECK(made.finish == day("2026-03-11"));
    CHECK(made.buffer == 7); // Thursday 12 to Friday 20 March without the weekend
}

TEST_CASE("free days, the cadence and the leap day are respected")
{
    smart_goal goal;
    goal.cadence = goal_cadence::per_week(2).value();
    goal.steps = {step("a", days(1)), step("b", days(2), {"a"})};
    auto const where = dates(goal, plan(goal, day("2024-02-26")).value()); // Monday
    CHECK(where.at("a") == "02-26..02-26");
    CHECK(where.at("b") == "02-29..03-04"); // Thursday, the leap day, and the next Monday
    auto const rhythm = day_rhythm::from(0, {}, {day("2024-02-29")}).value();
    CHECK(dates(goal, plan(goal, day("2024-02-26"), rhythm).value()).at("b") == "03-01..03-04");
}

TEST_CASE("what is done takes no time, and the plan never begins in the past")
{
    smart_goal goal;
    goal.start = day("2026-03-01");
    goal.steps = {step("a", days(5)), step("b", days(2), {"a"})};
    goal.steps[0].state = step_state::done;
    goal_plan const made = plan(goal, day("2026-04-01")).value();
    REQUIRE(made.steps.size() == 1);
    CHECK(made.steps[0].start == day("2026-04-01"));
    CHECK(made.finish == day("2026-04-02"));
    goal.steps[1].state = step_state::skipped;
    CHECK_FALSE(plan(goal, day("2026-04-01"))->finish.has_value());
}

TEST_CASE("obstacles suggest a buffer, and a late plan says so")
{
    smart_goal goal;
    goal.deadline = day("2026-03-04");
    goal.steps = {step("a", days(5))};
    goal.steps[0].due = day("2026-03-03");
    goal.obstacles.resize(3);
    goal.obstacles[0].likelihood = percent(50);
    goal.obstacles[1].likelihood = percent(100);
    goal.obstacles[1].delay_days = 2;
    goal_plan const made = plan(goal, day("2026-03-01")).value();
    CHECK(made.suggested_buffer == Approx(3.5));
    CHECK(made.finish == day("2026-03-05"));
    CHECK(made.suggested_deadline == day("2026-03-09"));
    CHECK(made.buffer == -1);
    CHECK(made.steps[0].after_due);
    CHECK(made.steps[0].after_deadline);
}

TEST_CASE("a plan past the end of the calendar is refused, a circle is named")
{
    smart_goal goal;
    for (int i = 0; i < 900; ++i) {
        goal.steps.push_back(step(cbtkit_test::numbered("s", i), days(3'650)));
        if (i > 0)
            goal.steps.back().after = {goal.steps[static_cast<std::size_t>(i) - 1].id};
    }
    CHECK(plan(goal, day("2026-03-01")).error().code == errc::out_of_range);
    goal.steps.resize(2);
    goal.steps[0].after = {goal.steps[1].id};
    CHECK(plan(goal, day("2026-03-01")).error().code == errc::cycle);
}

TEST_CASE("reviews come round, and a missed one is simply today")
{
    smart_goal goal;
    CHECK_FALSE(plan(goal, day("2026-03-01"))->next_review.has_value());
    goal.review_every_days = 7;
    goal.start = day("2026-03-01");
    CHECK(plan(goal, day("2026-03-02"))->next_review == day("2026-03-08"));
    CHECK(plan(goal, day("2026-03-20"))->next_review == day("2026-03-20"));
    goal.history.push_back(cbtkit_test::event(cbtkit_test::noon(day("2026-03-19")), goal_reviewed{}));
    CHECK(plan(goal, day("2026-03-20"))->next_review == day("2026-03-26"));
}

TEST_CASE("random plans keep every promise: order, room in a day, working days")
{
    dice random{31};
    for (int round = 0; round < 150; ++round) {
        smart_goal goal;
        auto const count = static_cast<std::size_t>(1 + random.roll(14));
        for (std::size_t i = 0; i < count; ++i) {
            bool const small = random.chance(0.6);
            goal.steps.push_back(step(
                cbtkit_test::numbered("s", i), small ? minutes(static_cast<int>(1 + random.roll(150)))
                                                     : days(static_cast<int>(random.roll(4)))));
            for (std::size_t j = 0; j < i; ++j)
                if (random.chance(0.2))
                    goal.steps[i].after.push_back(goal.steps[j].id);
            if (random.chance(0.2))
                goal.steps[i].state = step_state::done;
        }
        if (random.chance(0.5))
            goal.cadence = goal_cadence::per_week(1 + random.roll(7)).value();
        auto const rhythm =
            day_rhythm::from(0, {weekday::sunday}, {}, static_cast<int>(20 + random.roll(100))).value();
        goal_plan const made = plan(goal, day("2026-03-02"), rhythm).value();

        std::map<std::string, planned_step> placed;
        double work = 0.0;
        for (planned_step const& each : made.steps) {
            placed[goal.steps[each.step].id.str()] = each;
            CHECK(each.start <= each.finish);
            CHECK(rhythm.is_working_day(each.start));
            CHECK(rhythm.is_working_day(each.finish));
            CHECK(each.finish <= *made.finish);
            if (goal.steps[each.step].length->in_minutes())
                work += goal.steps[each.step].length->count();
        }
        for (planned_step const& each : made.steps) {
            goal_step const& mine = goal.steps[each.step];
            for (step_id const& id : mine.after) {
                auto const before = placed.find(id.str());
                if (before == placed.end())
                    continue;
                bool const both_small =
                    mine.length->in_minutes() && goal.steps[before->second.step].length->in_minutes();
                bool const no_days = goal.steps[before->second.step].length == days(0);
                if (both_small || no_days)
                    CHECK(before->second.finish <= each.start);
                else
                    CHECK(before->second.finish < each.start);
            }
        }
        // The small steps need at least as many days as their minutes fill.
        working_days walk{day("2026-03-02"), rhythm, goal.cadence};
        double room = 0.0;
        while (!made.steps.empty()) {
            auto const next = walk.next();
            if (*next > *made.finish)
                break;
            room += rhythm.minutes_per_day();
        }
        CHECK(work <= room);
    }
}

TEST_CASE("a deadline thousands of years away is only counted")
{
    smart_goal goal;
    goal.title = "Walk";
    goal.steps.resize(1);
    goal.steps[0].id = step_named("one");
    goal.steps[0].text = "Put on the shoes";
    goal.deadline = day("9999-12-31");
    auto const made = plan(goal, day("2026-03-02"));
    REQUIRE(made.has_value());
    calendar_day const done = *made->finish;
    CHECK(*made->buffer == goal.deadline->days_since_epoch() - done.days_since_epoch());
    goal.deadline = done;
    CHECK(*plan(goal, day("2026-03-02"))->buffer == 0);
}

TEST_CASE("a draft of steps can be planned and checked at once")
{
    for (goal_kind const kind : {goal_kind::outcome, goal_kind::behaviour, goal_kind::learning}) {
        smart_goal goal;
        goal.title = "Run five kilometres with Sam";
        goal.kind = kind;
        goal.start = day("2026-03-02");
        goal.deadline = day("2026-06-01");
        goal.measure = goal_measure{};
        goal.measure->metric = "kilometres in one run";
        goal.measure->unit = "km";
        goal.measure->target = 5;
        goal.steps.resize(1);
        goal.steps[0].id = step_named("draft-1"); // taken already
        auto const drafted =
            draft_steps(screen_goal(goal).value(), day("2026-03-02"), text_catalog::english());
        REQUIRE(drafted.size() == 7);
        CHECK(drafted[0].length == minutes(5));
        std::set<std::string> ids{"draft-1"};
        for (goal_step const& each : drafted) {
            CHECK(ids.insert(each.id.str()).second);
            CHECK(each.text.find('{') == std::string::npos);
            CHECK(each.text.find("goal.") == std::string::npos);
            CHECK_FALSE(is_large(each));
            CHECK((!each.due || *each.due <= *goal.deadline));
        }
        CHECK(drafted[3].text.find("3 km") != std::string::npos); // half-way, in whole kilometres
        goal.steps = drafted;
        auto const made = plan(goal, day("2026-03-02"));
        REQUIRE(made.has_value());
        CHECK(made->buffer >= 0);
    }
    smart_goal bare;
    bare.title = "Write letters";
    CHECK(draft_steps(screen_goal(bare).value(), day("2026-03-02"), text_catalog::english()).size() == 5);
}

TEST_CASE("steps are offered for splitting by size or by low trust, while they are open")
{
    smart_goal goal;
    goal.steps = {
        step("a", minutes(61)), step("b", minutes(60)), step("c", days(8)), step("d", days(7)),
        step("e", minutes(5))};
    goal.steps[4].confidence = percent(69);
    CHECK(steps_to_split(goal) == std::vector<std::size_t>{0, 2, 4});
    goal.steps[0].state = step_state::done;
    CHECK(steps_to_split(goal) == std::vector<std::size_t>{2, 4});
    CHECK(help_for(readiness::considering) == "cost_benefit");
    CHECK(help_for(readiness::not_considering).empty());
}
