// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_GOAL_PLAN_HPP
#define CBTKIT_GOAL_GOAL_PLAN_HPP

/// @file
/// Which step on which day, and how much room is left for obstacles.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/goal/screened_goal.hpp>
#include <cbtkit/goal/step_graph.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cbtkit {
/// The days of one open step.
struct planned_step {
    std::size_t step = 0;   ///< index into the goal's steps
    calendar_day start;     ///< first day of work
    calendar_day finish;    ///< last day of work; for a step of 0 days the same as `start`
    std::int64_t slack = 0; ///< working days by which it may slip without delaying the whole
    bool critical = false;  ///< no slack
    bool after_due = false; ///< ends after its own due day
    bool after_deadline = false;

    friend bool operator==(planned_step const&, planned_step const&) = default;
};

/// A plan. Nothing in it changes the goal; the person does.
struct goal_plan {
    step_schedule schedule;          ///< order, times and critical path of all steps, open ones taking time
    std::vector<planned_step> steps; ///< the open steps in their order
    std::optional<calendar_day> finish; ///< of the last step; nothing when no step is open
    std::optional<std::int64_t> buffer; ///< working days between finish and deadline; negative: too late
    double suggested_buffer = 0.0;      ///< days; the obstacles' likelihood × delay, summed
    std::optional<calendar_day> suggested_deadline; ///< the finish and the suggested buffer after it
    std::optional<calendar_day> next_review;        ///< never before today

    friend bool operator==(goal_plan const&, goal_plan const&) = default;
};

/// Days that an obstacle is taken to cost when nobody said; a convention of this library.
inline constexpr std::int32_t default_delay_days = 3;

/// The buffer that the obstacles suggest, in days: Σ likelihood × delay. An obstacle without likelihood adds
/// nothing.
[[nodiscard]] double suggested_buffer_days(std::span<goal_obstacle const> obstacles);

/// Lays the open steps of a goal on the person's days, from the later of its start and today.
///
/// A day has room for `minutes_per_day()` of steps in minutes; steps in whole days run beside others. A step
/// begins on the day after those it waits for; two steps in minutes may share a day. Free days and days
/// outside the cadence are left out. Slack and the critical path are those of `schedule`, which counts
/// as if days had room for everything.
/// @returns the plan, or why the steps have no order; `errc::out_of_range` when it would pass the year 9999
/// @complexity near linear in steps and waits, and in the days of the plan
[[nodiscard]] tl::expected<goal_plan, step_problem> plan_goal(
    screened_goal const& screened, calendar_day today, day_rhythm const& rhythm = {});
} // namespace cbtkit
#endif
