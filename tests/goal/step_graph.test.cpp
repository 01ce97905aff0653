// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/step_graph.hpp>

#include "catch.hpp"
#include "support.hpp"

#include <algorithm>
#include <string>

namespace {
using namespace cbtkit;
using cbtkit_test::dice;
using cbtkit_test::step_named;

goal_step step(std::string const& id, std::int64_t days, std::vector<std::string> const& after = {})
{
    goal_step made;
    made.id = step_named(id);
    made.length = step_length::days(days).value();
    for (std::string const& name : after)
        made.after.push_back(step_named(name));
    return made;
}

std::vector<goal_step> random_steps(dice& random, bool acyclic)
{
    auto const count = static_cast<std::size_t>(1 + random.roll(12));
    std::vector<goal_step> steps;
    for (std::size_t i = 0; i < count; ++i) {
        steps.push_back(step(cbtkit_test::numbered("s", i), random.roll(5)));
        if (random.chance(0.3))
            steps.back().due = cbtkit_test::day_number(20'000 + random.roll(6));
    }
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < (acyclic ? i : count); ++j)
            if (random.chance(acyclic ? 0.3 : 0.08))
                steps[i].after.push_back(steps[j].id);
    for (std::size_t i = count; i-- > 1;)
        std::swap(steps[i], steps[static_cast<std::size_t>(random.roll(static_cast<std::int64_t>(i) + 1))]);
    return steps;
}

std::size_t place(std::vector<goal_step> const& steps, step_id const& id)
{
    return static_cast<std::size_t>(
        std::find_if(steps.begin(), steps.end(), [&](goal_step const& s) { return s.id == id; }) -
        steps.begin());
}

// The slow and obvious way: relax every wait until nothing moves.
struct brute_force {
    std::vector<std::int64_t> earliest;
    std::vector<std::int64_t> latest;
    std::int64_t duration = 0;

    explicit brute_force(std::vector<goal_step> const& steps)
        : earliest(steps.size(), 0)
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t i = 0; i < steps.size(); ++i)
                for (step_id const& before : steps[i].after) {
                    std::size_t const j = place(steps, before);
                    if (earliest[j] + days_of(steps[j]) > earliest[i]) {
                        earliest[i] = earliest[j] + days_of(steps[j]);
                        moved = true;
                    }
                }
        }
        for (std::size_t i = 0; i < steps.size(); ++i)
            duration = std::max(duration, earliest[i] + days_of(steps[i]));
        for (goal_step const& s : steps)
            latest.push_back(duration - days_of(s));
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t i = 0; i < steps.size(); ++i)
                for (step_id const& before : steps[i].after) {
                    std::size_t const j = place(steps, before);
                    if (latest[i] - days_of(steps[j]) < latest[j]) {
                        latest[j] = latest[i] - days_of(steps[j]);
                        moved = true;
                    }
                }
        }
    }
};

std::vector<std::size_t> slow_order(std::vector<goal_step> const& steps)
{
    std::vector<std::size_t> order;
    std::vector<bool> done(steps.size(), false);
    while (order.size() < steps.size()) {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            bool const ready =
                !done[i] && std::all_of(steps[i].after.begin(), steps[i].after.end(), [&](step_id const& id) {
                    return done[place(steps, id)];
                });
            if (!ready)
                continue;
            auto before = [&](std::size_t a, std::size_t b) {
                if (steps[a].due != steps[b].due)
                    return !steps[b].due || (steps[a].due && *steps[a].due < *steps[b].due);
                return steps[a].id < steps[b].id;
            };
            if (!best || before(i, *best))
                best = i;
        }
        if (!best)
            break;
        done[*best] = true;
        order.push_back(*best);
    }
    return order;
}
} // namespace

TEST_CASE("schedules of random plans agree with a brute-force scheduler")
{
    dice random{20260302};
    for (int round = 0; round < 600; ++round) {
        auto const steps = random_steps(random, true);
        auto const schedule = schedule_steps(steps);
        REQUIRE(schedule.has_value());
        brute_force const slow{steps};
        CHECK(schedule->duration == slow.duration);
        CHECK(schedule->order == slow_order(steps));
        std::vector<std::size_t> critical;
        for (std::size_t const i : schedule->order) {
            CHECK(schedule->times[i].earliest_start == slow.earliest[i]);
            CHECK(schedule->times[i].latest_start == slow.latest[i]);
            CHECK(schedule->times[i].slack() >= 0);
            if (schedule->times[i].is_critical())
                critical.push_back(i);
        }
        CHECK(schedule->critical == critical);
        CHECK_FALSE(critical.empty());
    }
}

TEST_CASE("a cycle is found exactly where there is one, and its path is a path")
{
    dice random{7};
    int cycles = 0;
    for (int round = 0; round < 800; ++round) {
        auto const steps = random_steps(random, false);
        auto const schedule = schedule_steps(steps);
        bool const ordered = slow_order(steps).size() == steps.size();
        REQUIRE(schedule.has_value() == ordered);
        if (ordered)
            continue;
        ++cycles;
        REQUIRE(schedule.error().code == errc::cycle);
        auto const& path = schedule.error().steps;
        REQUIRE_FALSE(path.empty());
        for (std::size_t i = 0; i < path.size(); ++i) {
            auto const& after = steps[place(steps, path[(i + 1) % path.size()])].after;
            CHECK(std::find(after.begin(), after.end(), path[i]) != after.end());
            CHECK(std::count(path.begin(), path.end(), path[i]) == 1);
        }
    }
    CHECK(cycles > 100);
    CHECK(cycles < 700);
}

TEST_CASE("a step that waits for itself is a cycle of one")
{
    std::vector<goal_step> const steps{step("a", 1, {"a"})};
    auto const schedule = schedule_steps(steps);
    REQUIRE_FALSE(schedule.has_value());
    CHECK(schedule.error() == step_problem{errc::cycle, {step_named("a")}});
}

TEST_CASE("missing and repeated steps are named")
{
    std::vector<goal_step> const lost{step("a", 1, {"b"})};
    CHECK(
        schedule_steps(lost).error() == step_problem{errc::unknown_key, {step_named("a"), step_named("b")}});
    std::vector<goal_step> const twice{step("a", 1), step("a", 2)};
    CHECK(schedule_steps(twice).error() == step_problem{errc::duplicate, {step_named("a")}});
    std::vector<goal_step> const nameless(3);
    CHECK(schedule_steps(nameless)->order == std::vector<std::size_t>{0, 1, 2});
    CHECK(schedule_steps({})->duration == 0);
}

TEST_CASE("minutes fill days, and what is done takes no more time")
{
    goal_step s;
    CHECK(days_of(s) == 1);
    s.length = step_length::minutes(61).value();
    CHECK(days_of(s) == 2);
    schedule_options options;
    options.minutes_per_day = 30;
    CHECK(days_of(s, options) == 3);
    s.state = step_state::done;
    CHECK(days_of(s, options) == 3);
    options.remaining_only = true;
    CHECK(days_of(s, options) == 0);
}

TEST_CASE("what waits for a replaced step waits for the steps in its place")
{
    std::vector<goal_step> steps{
        step("whole", 9), step("half1", 2), step("half2", 2, {"half1"}), step("next", 1, {"whole"})};
    steps[0].state = step_state::replaced;
    steps[0].replaced_by = {step_named("half1"), step_named("half2")};
    auto const schedule = schedule_steps(steps);
    REQUIRE(schedule.has_value());
    CHECK(schedule->times[3].earliest_start == 4);
    CHECK(schedule->duration == 5);
}

TEST_CASE("ten thousand steps, even as one chain, have an order")
{
    std::vector<goal_step> steps;
    for (int i = 0; i < 10'000; ++i) {
        steps.push_back(step(cbtkit_test::numbered("s", i), 1));
        if (i > 0)
            steps.back().after.push_back(steps[steps.size() - 2].id);
    }
    CHECK(schedule_steps(steps)->duration == 10'000);
    steps[0].after.push_back(steps.back().id);
    CHECK(schedule_steps(steps).error().steps.size() == 10'000);
}
