// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_GOAL_PLAN_STEPS_HPP
#define CBTKIT_SRC_GOAL_PLAN_STEPS_HPP

/// @file
/// The plan behind `plan_goal`, for the checks, which look at dates before anything was screened.

#include <cbtkit/goal/goal_plan.hpp>

namespace cbtkit::detail {
[[nodiscard]] tl::expected<goal_plan, step_problem> plan_steps(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm);
} // namespace cbtkit::detail
#endif
