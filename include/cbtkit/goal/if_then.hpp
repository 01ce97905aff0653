// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_IF_THEN_HPP
#define CBTKIT_GOAL_IF_THEN_HPP

/// @file
/// The shape of a plan for a difficult moment: "If <one situation>, then I <one action>".

#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/text_span.hpp>
#include <cbtkit/goal/goal_rules.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cbtkit {
/// What a plan lacks. Append only. The text has the key `goal.if_then.` and the stored name.
enum class if_then_problem : std::uint8_t {
    no_situation = 0,    ///< it does not begin with a moment
    short_situation = 1, ///< fewer than two words
    no_action = 2,       ///< nothing follows
    not_own_action = 3,  ///< what follows is not the person's own action
    two_situations = 4,
    two_actions = 5,
};

inline constexpr detail::key_table<if_then_problem, 6> if_then_problems_table{{
    {if_then_problem::no_situation, "no_situation"},
    {if_then_problem::short_situation, "short_situation"},
    {if_then_problem::no_action, "no_action"},
    {if_then_problem::not_own_action, "not_own_action"},
    {if_then_problem::two_situations, "two_situations"},
    {if_then_problem::two_actions, "two_actions"},
}};
static_assert(detail::in_order(if_then_problems_table));

/// The stored name, for example `no_action`.
[[nodiscard]] constexpr std::string_view key(if_then_problem problem) noexcept
{
    return detail::key_in(if_then_problems_table, problem);
}

/// A plan taken apart.
struct if_then_reading {
    std::optional<text_span> situation;    ///< bytes of the text, without the opening word
    std::optional<text_span> action;       ///< bytes of the text, without "then"
    std::vector<if_then_problem> problems; ///< empty when the shape is there

    friend bool operator==(if_then_reading const&, if_then_reading const&) = default;
};

/// Reads a plan with the rules of the group goal.if_then. Situation and action are parted by the word for
/// "then", else by the first comma.
[[nodiscard]] if_then_reading read_if_then(
    std::string_view text, goal_rules const& rules = goal_rules::english());
} // namespace cbtkit
#endif
