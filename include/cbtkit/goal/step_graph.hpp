// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_STEP_GRAPH_HPP
#define CBTKIT_GOAL_STEP_GRAPH_HPP

/// @file
/// The order of steps, and how much each may slip, by the critical path method.

#include <cbtkit/records/goal_step.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cbtkit {
/// How lengths are counted.
struct schedule_options {
    /// Minutes that fit into one day; a step of so many minutes or fewer takes one day. [at least 1]
    std::int32_t minutes_per_day = 60;
    /// True: what is done or skipped takes no more time. False: every step counts, whatever its state.
    bool remaining_only = false;
};

/// When a step may happen, in days from the start of the plan; a step fills the days `[start, finish)`.
struct step_times {
    std::int64_t earliest_start = 0;
    std::int64_t earliest_finish = 0;
    std::int64_t latest_start = 0; ///< without delaying the whole
    std::int64_t latest_finish = 0;

    /// Days by which the step may slip without delaying the whole.
    [[nodiscard]] constexpr std::int64_t slack() const noexcept { return latest_start - earliest_start; }
    [[nodiscard]] constexpr bool is_critical() const noexcept { return slack() == 0; }

    friend constexpr bool operator==(step_times const&, step_times const&) noexcept = default;
};

/// The order and times of all steps. Numbers are indices into the steps that were given.
struct step_schedule {
    std::vector<std::size_t> order;    ///< every step after those it waits for; ties by due day, then by id
    std::vector<step_times> times;     ///< of step `i`
    std::int64_t duration = 0;         ///< days from the first start to the last finish
    std::vector<std::size_t> critical; ///< the steps without slack, in their order

    friend bool operator==(step_schedule const&, step_schedule const&) = default;
};

/// Why steps have no order.
struct step_problem {
    /// `errc::cycle`, `errc::duplicate` (two steps with one id) or `errc::unknown_key` (a step waits for one
    /// that is not there).
    errc code = errc::cycle;
    /// The steps concerned. For a cycle its path: each waits for the one before it, the first for the last.
    std::vector<step_id> steps;

    friend bool operator==(step_problem const&, step_problem const&) = default;
};

/// Days that a step takes: its own, or its minutes in full days; one day where nothing is said.
/// @pre `options.minutes_per_day >= 1`
[[nodiscard]] std::int64_t days_of(goal_step const& step, schedule_options const& options = {});

/// Puts steps in order (Kahn) and computes earliest and latest times, slack and critical path. A replaced
/// step takes no time and is finished when the steps in its place are.
/// @pre `options.minutes_per_day >= 1`
/// @complexity O(steps + waits), beside sorting the steps by due day and id once
[[nodiscard]] tl::expected<step_schedule, step_problem> schedule_steps(
    std::span<goal_step const> steps, schedule_options const& options = {});
} // namespace cbtkit
#endif
