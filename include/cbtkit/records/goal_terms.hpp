// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_TERMS_HPP
#define CBTKIT_RECORDS_GOAL_TERMS_HPP

/// @file
/// The short lists a goal chooses from: kind, weight among other goals, readiness, place on the plan line,
/// and what got in the way.

#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>

#include <cstdint>
#include <string_view>

namespace cbtkit {
/// What a goal aims at. Append only.
enum class goal_kind : std::uint8_t {
    outcome = 0,   ///< a result: "have a driving licence"
    behaviour = 1, ///< own actions: "practise twice a week"
    learning = 2,  ///< a skill or an insight: "find out which group suits me"
};

/// How the person ranks a goal by their own word (MoSCoW). Append only; earlier comes first.
enum class moscow : std::uint8_t {
    must = 0,
    should = 1,
    could = 2,
    wont = 3, ///< not now
};

/// How far the person is with wanting a change; chooses prompts, nothing else. Append only.
enum class readiness : std::uint8_t {
    not_considering = 0,
    considering = 1,
    preparing = 2,
    acting = 3,      ///< for less than six months
    maintaining = 4, ///< for six months or more
};

/// Where a goal stands against its plan line. Append only.
enum class plan_status : std::uint8_t {
    too_early = 0,
    ahead = 1,
    on_track = 2,
    slightly_behind = 3,
    behind = 4, ///< the plan needs adjusting
    overdue = 5,
};

/// The person's answer to "what got in the way?". Append only.
enum class setback_reason : std::uint8_t {
    external = 0,         ///< something outside
    size = 1,             ///< it was too large
    timing = 2,           ///< the wrong moment
    mood = 3,             ///< the feelings of the day
    unclear = 4,          ///< not clear what to do
    no_longer_wanted = 5, ///< the wish has changed
};

inline constexpr detail::key_table<goal_kind, 3> goal_kinds_table{{
    {goal_kind::outcome, "outcome"},
    {goal_kind::behaviour, "behaviour"},
    {goal_kind::learning, "learning"},
}};
inline constexpr detail::key_table<moscow, 4> moscow_table{{
    {moscow::must, "must"},
    {moscow::should, "should"},
    {moscow::could, "could"},
    {moscow::wont, "wont"},
}};
inline constexpr detail::key_table<readiness, 5> readiness_table{{
    {readiness::not_considering, "not_considering"},
    {readiness::considering, "considering"},
    {readiness::preparing, "preparing"},
    {readiness::acting, "acting"},
    {readiness::maintaining, "maintaining"},
}};
inline constexpr detail::key_table<plan_status, 6> plan_status_table{{
    {plan_status::too_early, "too_early"},
    {plan_status::ahead, "ahead"},
    {plan_status::on_track, "on_track"},
    {plan_status::slightly_behind, "slightly_behind"},
    {plan_status::behind, "behind"},
    {plan_status::overdue, "overdue"},
}};
inline constexpr detail::key_table<setback_reason, 6> setback_reasons_table{{
    {setback_reason::external, "external"},
    {setback_reason::size, "size"},
    {setback_reason::timing, "timing"},
    {setback_reason::mood, "mood"},
    {setback_reason::unclear, "unclear"},
    {setback_reason::no_longer_wanted, "no_longer_wanted"},
}};
static_assert(detail::in_order(goal_kinds_table));
static_assert(detail::in_order(moscow_table));
static_assert(detail::in_order(readiness_table));
static_assert(detail::in_order(plan_status_table));
static_assert(detail::in_order(setback_reasons_table));

/// The stored name of each.
[[nodiscard]] constexpr std::string_view key(goal_kind kind) noexcept
{
    return detail::key_in(goal_kinds_table, kind);
}
[[nodiscard]] constexpr std::string_view key(moscow rank) noexcept
{
    return detail::key_in(moscow_table, rank);
}
[[nodiscard]] constexpr std::string_view key(readiness stage) noexcept
{
    return detail::key_in(readiness_table, stage);
}
[[nodiscard]] constexpr std::string_view key(plan_status status) noexcept
{
    return detail::key_in(plan_status_table, status);
}
[[nodiscard]] constexpr std::string_view key(setback_reason reason) noexcept
{
    return detail::key_in(setback_reasons_table, reason);
}

/// The value of a stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<goal_kind> goal_kind_from_key(std::string_view name)
{
    return detail::from_key_in(goal_kinds_table, name);
}
[[nodiscard]] constexpr result<moscow> moscow_from_key(std::string_view name)
{
    return detail::from_key_in(moscow_table, name);
}
[[nodiscard]] constexpr result<readiness> readiness_from_key(std::string_view name)
{
    return detail::from_key_in(readiness_table, name);
}
[[nodiscard]] constexpr result<plan_status> plan_status_from_key(std::string_view name)
{
    return detail::from_key_in(plan_status_table, name);
}
[[nodiscard]] constexpr result<setback_reason> setback_reason_from_key(std::string_view name)
{
    return detail::from_key_in(setback_reasons_table, name);
}
} // namespace cbtkit
#endif
