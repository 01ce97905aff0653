// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_ATTAINMENT_SCORE_HPP
#define CBTKIT_GOAL_ATTAINMENT_SCORE_HPP

/// @file
/// One number for several goals with five outcomes each (Goal Attainment Scaling).

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/attainment_scale.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit {
/// A judged outcome and how much it counts.
struct attained_goal {
    attainment_level level;
    double weight = 1.0; ///< 0 or more
};

/// The expected correlation between goals in the published formula.
inline constexpr double attainment_correlation = 0.3;

/// The T-score: 50 when all goals came out as expected, higher for more.
/// `50 + 10 Σ w x / √((1 − ρ) Σ w² + ρ (Σ w)²)`, Kiresuk and Sherman's formula.
/// @param correlation ρ, 0 to 1
/// @returns the score, `errc::insufficient_data` when no goal has weight (GAS_NO_WEIGHT), or
/// `errc::out_of_range` for a weight that is negative or not finite, or such a correlation
[[nodiscard]] result<double> attainment_score(
    std::span<attained_goal const> goals, double correlation = attainment_correlation);

/// The judged goals among `scales`, weighted by importance × difficulty.
[[nodiscard]] std::vector<attained_goal> attained_goals(std::span<attainment_scale const> scales);

/// What makes a scale hard to judge later. Append only.
enum class attainment_problem : std::uint8_t {
    missing_level = 0, ///< one of the five outcomes is not written
    equal_levels = 1,  ///< two outcomes read the same
    written_late = 2,  ///< fixed after the start, or it is unknown when
    uneven_steps = 3,  ///< each outcome holds one number, and their distances differ
};

inline constexpr detail::key_table<attainment_problem, 4> attainment_problems_table{{
    {attainment_problem::missing_level, "missing_level"},
    {attainment_problem::equal_levels, "equal_levels"},
    {attainment_problem::written_late, "written_late"},
    {attainment_problem::uneven_steps, "uneven_steps"},
}};
static_assert(detail::in_order(attainment_problems_table));

/// The stored name, for example `missing_level`.
[[nodiscard]] constexpr std::string_view key(attainment_problem problem) noexcept
{
    return detail::key_in(attainment_problems_table, problem);
}

/// Reads a scale before it is used.
/// @param start the goal's start; nothing while it has none
[[nodiscard]] std::vector<attainment_problem> check_scale(
    attainment_scale const& scale, std::optional<calendar_day> start);
} // namespace cbtkit
#endif
