// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_STATE_HPP
#define CBTKIT_RECORDS_GOAL_STATE_HPP

/// @file
/// Where a goal stands. There is no "failed": a goal is reached, or let go by choice.

#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>

#include <cstdint>
#include <string_view>

namespace cbtkit {
/// Append only.
enum class goal_state : std::uint8_t {
    draft = 0,    ///< being written
    active = 1,   ///< under way
    paused = 2,   ///< resting; nothing is due
    done = 3,     ///< reached
    released = 4, ///< let go by choice
    archived = 5, ///< put away, after `done` or `released`
};

inline constexpr detail::key_table<goal_state, 6> goal_states_table{{
    {goal_state::draft, "draft"},
    {goal_state::active, "active"},
    {goal_state::paused, "paused"},
    {goal_state::done, "done"},
    {goal_state::released, "released"},
    {goal_state::archived, "archived"},
}};
static_assert(detail::in_order(goal_states_table));

/// The stored name, for example `paused`.
[[nodiscard]] constexpr std::string_view key(goal_state state) noexcept
{
    return detail::key_in(goal_states_table, state);
}
/// The value of a stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<goal_state> goal_state_from_key(std::string_view name)
{
    return detail::from_key_in(goal_states_table, name);
}

/// True for the moves of `draft → active ↔ paused → done | released → archived`. An active and a paused goal
/// may both be finished or let go.
[[nodiscard]] constexpr bool may_become(goal_state from, goal_state to) noexcept
{
    switch (from) {
    case goal_state::draft:
        return to == goal_state::active;
    case goal_state::active:
        return to == goal_state::paused || to == goal_state::done || to == goal_state::released;
    case goal_state::paused:
        return to == goal_state::active || to == goal_state::done || to == goal_state::released;
    case goal_state::done:
    case goal_state::released:
        return to == goal_state::archived;
    case goal_state::archived:
        return false;
    }
    return false;
}
} // namespace cbtkit
#endif
