// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_GOAL_PROGRESS_HPP
#define CBTKIT_GOAL_GOAL_PROGRESS_HPP

/// @file
/// How far a goal has come, and how that compares with an even pace.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/goal_terms.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <optional>
#include <span>
#include <vector>

namespace cbtkit {
/// The part of the way that is done, 0 to 1. Counting up or down it is
/// `(current − baseline) / (target − baseline)`, clipped. Staying at least or at most at a value it is 1
/// while that holds; else the same from a baseline on the other side, else the ratio of the two values.
/// @returns nothing without a target, or counting down from an unknown start
[[nodiscard]] std::optional<double> measured_fraction(goal_measure const& measure, double current);

/// The weight of the steps done among those that count (not skipped, not replaced), 0 to 1.
/// @returns nothing when no weight is left
[[nodiscard]] std::optional<double> step_fraction(std::span<goal_step const> steps);

/// Both ways of counting, side by side.
struct goal_progress {
    std::optional<double> current;    ///< the measure's value now
    std::optional<double> by_measure; ///< 0 to 1
    std::optional<double> by_steps;   ///< 0 to 1

    /// The one to show: by the measure, else by the steps.
    [[nodiscard]] std::optional<double> fraction() const noexcept
    {
        return by_measure ? by_measure : by_steps;
    }
    friend bool operator==(goal_progress const&, goal_progress const&) = default;
};

/// Reads the progress from the history up to and including `today`. Readings and additions are taken in the
/// order of their instants, whatever their UTC offsets. Staying at least or at most at a value, additions
/// count within one own day for a daily cadence, else within one week from Monday.
[[nodiscard]] goal_progress progress_of(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});

/// One point of the way.
struct progress_point {
    calendar_day day;
    double value = 0.0;    ///< of the measure
    double fraction = 0.0; ///< 0 to 1
    friend bool operator==(progress_point const&, progress_point const&) = default;
};

/// The way so far, one point per own day with a reading or an addition, by day.
/// @returns nothing for a goal without target
[[nodiscard]] std::vector<progress_point> progress_series(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});

/// How much was gained in each full week since the start, forward counted as positive. The last week is the
/// one that ended on or before the day before `today`.
/// @returns no weeks without a start, or for a goal that stays at least or at most at a value
[[nodiscard]] std::vector<double> weekly_increments(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});

/// The plan line: an even pace from start to deadline.
struct plan_line {
    double expected = 0.0;       ///< the part of the time that has passed, 0 to 1
    std::optional<double> ratio; ///< done / expected; nothing before the start
    plan_status status = plan_status::too_early;

    friend bool operator==(plan_line const&, plan_line const&) = default;
};

/// Compares the part that is done with the even pace. Overdue comes first; then below .10 of the time it is
/// too early to say; above 1.1 times the pace is ahead, from .9 on track, from .7 slightly behind, else the
/// plan needs adjusting. The limits are conventions of this library.
/// @param fraction 0 to 1
[[nodiscard]] plan_line plan_line_at(
    calendar_day start, calendar_day deadline, calendar_day today, double fraction);

/// The plan line of a goal.
/// @returns nothing without start, deadline or progress
[[nodiscard]] std::optional<plan_line> plan_line_of(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});
} // namespace cbtkit
#endif
