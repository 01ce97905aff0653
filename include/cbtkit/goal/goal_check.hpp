// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_GOAL_CHECK_HPP
#define CBTKIT_GOAL_GOAL_CHECK_HPP

/// @file
/// What could make a goal clearer, nearer and kinder: the SMART checks G001 to G023.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/goal/goal_finding.hpp>
#include <cbtkit/goal/goal_rules.hpp>
#include <cbtkit/goal/screened_goal.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace cbtkit {
/// Thresholds, all conventions of this library.
struct goal_thresholds {
    int most_active = 3;            ///< G007
    int least_control = 50;         ///< G005
    int least_confidence = 70;      ///< G009
    int least_importance = 40;      ///< G015
    double least_probability = 0.2; ///< G016
    double best_factor = 1.5;       ///< G008: needed per week above so many times the best week
    double median_factor = 2.0;     ///< G008: or above so many times the median week
    std::size_t fewest_weeks = 3;   ///< G008
};

/// What a check knows beside the goal.
struct goal_context {
    calendar_day today;
    day_rhythm rhythm;
    std::int64_t other_active_goals = 0; ///< besides this one
    /// Gains of past weeks when the host counts them elsewhere; empty: from the goal's history.
    std::vector<double> past_weeks;
    goal_thresholds thresholds;
};

/// Checks numbers, dates and steps; reads no words, so it serves every language. Goals that are done, let go
/// or archived have no findings.
[[nodiscard]] std::vector<goal_finding> check_structure(smart_goal const& goal, goal_context const& context);

/// Checks the wording, where the rules read the goal's language: G001, G005, G006, G013, G014, G021.
/// At most one finding per code and field.
[[nodiscard]] std::vector<goal_finding> check_wording(
    screened_goal const& screened, goal_rules const& rules = goal_rules::english());

/// All checks, by code, then by field, then by place. The wording of others' hands goes before the rating of
/// control, and an over-ambitious goal is not called unlikely as well.
/// @complexity linear in the words, near linear in steps and history
[[nodiscard]] std::vector<goal_finding> check_goal(
    screened_goal const& screened, goal_context const& context,
    goal_rules const& rules = goal_rules::english());
} // namespace cbtkit
#endif
