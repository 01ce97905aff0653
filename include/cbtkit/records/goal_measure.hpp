// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_MEASURE_HPP
#define CBTKIT_RECORDS_GOAL_MEASURE_HPP

/// @file
/// How a person will see that a goal moves.

#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/amount.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// Which way is forward. Append only.
enum class goal_direction : std::uint8_t {
    up = 0,       ///< from the baseline up to the target: 8 invitations
    down = 1,     ///< from the baseline down to the target: 2 hours of screen time
    at_least = 2, ///< stay at or above the target in every period: 7 hours of sleep
    at_most = 3,  ///< stay at or below the target in every period: 2 coffees
};

inline constexpr detail::key_table<goal_direction, 4> goal_directions_table{{
    {goal_direction::up, "up"},
    {goal_direction::down, "down"},
    {goal_direction::at_least, "at_least"},
    {goal_direction::at_most, "at_most"},
}};
static_assert(detail::in_order(goal_directions_table));

/// The stored name, for example `at_least`.
[[nodiscard]] constexpr std::string_view key(goal_direction direction) noexcept
{
    return detail::key_in(goal_directions_table, direction);
}
/// The value of a stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<goal_direction> goal_direction_from_key(std::string_view name)
{
    return detail::from_key_in(goal_directions_table, name);
}

/// What is counted, in which unit, from where to where.
struct goal_measure {
    std::string metric;             ///< what is counted: "invitations"
    std::string unit;               ///< "count", "minutes", "km"; empty where the metric says it
    std::optional<amount> baseline; ///< the value at the start; unknown is not 0
    std::optional<amount> target;
    goal_direction direction = goal_direction::up;
    std::vector<unknown_member> unknown;

    friend bool operator==(goal_measure const&, goal_measure const&) = default;
};

/// The start of the way: the baseline, or 0 where none was written down and the goal counts up.
/// @returns nothing for a goal that goes down from an unknown value
[[nodiscard]] constexpr std::optional<double> starting_value(goal_measure const& measure) noexcept
{
    if (measure.baseline)
        return measure.baseline->value();
    if (measure.direction == goal_direction::up || measure.direction == goal_direction::at_least)
        return 0.0;
    return std::nullopt;
}

/// False when the target does not lie in the direction: counting up to less than the baseline, or down to
/// more. A measure without target or without known start is not refused.
[[nodiscard]] constexpr bool target_is_reachable(goal_measure const& measure) noexcept
{
    auto const from = starting_value(measure);
    if (!from || !measure.target)
        return true;
    double const to = measure.target->value();
    if (measure.direction == goal_direction::up)
        return to > *from;
    if (measure.direction == goal_direction::down)
        return to < *from;
    return true;
}
} // namespace cbtkit
#endif
