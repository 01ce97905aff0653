// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_SETBACK_HPP
#define CBTKIT_GOAL_SETBACK_HPP

/// @file
/// When a plan meets life: what is noticed, what is offered, and what the person may change. Nothing changes
/// by itself.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// How a setback came to notice. Append only.
enum class setback_kind : std::uint8_t {
    step_overdue = 0, ///< a due step is still open after its grace
    behind_twice = 1, ///< two reviews in a row saw the plan behind
    said_so = 2,      ///< the person says so
};

/// What may help. Append only.
enum class setback_offer : std::uint8_t {
    ask_reason = 0, ///< what got in the way?
    halve_step = 1,
    five_minutes = 2, ///< the first five minutes of it
    move_time = 3,
    write_if_then = 4,
    add_buffer = 5,
    swap_step = 6,       ///< another step first
    self_compassion = 7, ///< a kind pause before anything else
    tiny_step = 8,
    rewrite_step = 9,
    release_goal = 10, ///< letting go by choice
    renegotiate = 11,  ///< wanting it differently
    new_date = 12,
    different_route = 13,
    lower_target = 14,
};

inline constexpr detail::key_table<setback_kind, 3> setback_kinds_table{{
    {setback_kind::step_overdue, "step_overdue"},
    {setback_kind::behind_twice, "behind_twice"},
    {setback_kind::said_so, "said_so"},
}};
inline constexpr detail::key_table<setback_offer, 15> setback_offers_table{{
    {setback_offer::ask_reason, "ask_reason"},
    {setback_offer::halve_step, "halve_step"},
    {setback_offer::five_minutes, "five_minutes"},
    {setback_offer::move_time, "move_time"},
    {setback_offer::write_if_then, "write_if_then"},
    {setback_offer::add_buffer, "add_buffer"},
    {setback_offer::swap_step, "swap_step"},
    {setback_offer::self_compassion, "self_compassion"},
    {setback_offer::tiny_step, "tiny_step"},
    {setback_offer::rewrite_step, "rewrite_step"},
    {setback_offer::release_goal, "release_goal"},
    {setback_offer::renegotiate, "renegotiate"},
    {setback_offer::new_date, "new_date"},
    {setback_offer::different_route, "different_route"},
    {setback_offer::lower_target, "lower_target"},
}};
static_assert(detail::in_order(setback_kinds_table));
static_assert(detail::in_order(setback_offers_table));

/// The stored name of each. The text of an offer has the key `goal.offer.` and this name.
[[nodiscard]] constexpr std::string_view key(setback_kind kind) noexcept
{
    return detail::key_in(setback_kinds_table, kind);
}
[[nodiscard]] constexpr std::string_view key(setback_offer offer) noexcept
{
    return detail::key_in(setback_offers_table, offer);
}

/// Something that did not go as planned.
struct setback {
    setback_kind kind = setback_kind::said_so;
    std::vector<step_id> steps; ///< empty when the goal as a whole is meant
    calendar_day day;           ///< on which it was noticed

    friend bool operator==(setback const&, setback const&) = default;
};

/// Days that a step may be late before it is mentioned: the larger of one day and a fifth of its length,
/// rounded up.
[[nodiscard]] std::int64_t grace_days(goal_step const& step, day_rhythm const& rhythm = {});

/// What the plan shows today that nobody answered yet. Steps whose grace ended on one day make one setback
/// together. A goal that is not active has none. A setback that was noted, or a step whose due day moved,
/// is not mentioned again.
[[nodiscard]] std::vector<setback> open_setbacks(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});

/// On how many own days a setback was noted for this step, or for the goal when it is empty.
[[nodiscard]] int setback_days(smart_goal const& goal, step_id const& step, day_rhythm const& rhythm = {});

/// How often the plan was changed in the last `days` days.
[[nodiscard]] int replans_within(
    smart_goal const& goal, calendar_day today, std::int64_t days = 28, day_rhythm const& rhythm = {});

/// What to offer, in this order: the question what got in the way, while there is no answer; a different
/// route after three setbacks on one step; what fits the answer; a lower target after two changes of the plan
/// within 28 days; a new date. All may be dismissed.
[[nodiscard]] std::vector<setback_offer> offers_after(
    smart_goal const& goal, setback const& what, std::optional<setback_reason> reason, calendar_day today,
    day_rhythm const& rhythm = {});

/// Writes a setback into the history. `errc::unknown_key` for a step that is not there.
[[nodiscard]] result<smart_goal> with_setback(smart_goal goal, setback_noted noted, civil_time at);

/// Changes the plan on the person's word.
/// @returns the goal; `errc::empty` when nothing changes, `errc::wrong_order` for a deadline before the day,
/// `errc::missing_member` for a target without a measure
[[nodiscard]] result<smart_goal> replanned(
    smart_goal goal, goal_replanned change, civil_time at, day_rhythm const& rhythm = {});

/// Moves a step to another state and writes that down. `errc::unknown_key` for a step that is not there,
/// `errc::wrong_order` for `replaced`, which `with_step_split` makes.
[[nodiscard]] result<smart_goal> with_step_moved(
    smart_goal goal, step_id const& step, step_state to, civil_time at);

/// How deep a step may be split.
inline constexpr int deepest_split = 3;

/// Replaces a step by smaller ones, done one after the other. They share its length, waits, weight and due
/// day.
/// @param texts of the new steps, at least one
/// @returns the goal; `errc::empty` without texts or with an empty one, `errc::unknown_key` for a step that
/// is not there, `errc::wrong_order` for one that is not open, `errc::too_long` deeper than `deepest_split`
/// or when a new id would be
[[nodiscard]] result<smart_goal> with_step_split(
    smart_goal goal, step_id const& step, std::span<std::string const> texts, civil_time at);

/// What was learned on the way to an earlier goal.
struct goal_lesson {
    goal_id goal;
    calendar_day day;
    std::string text;

    friend bool operator==(goal_lesson const&, goal_lesson const&) = default;
};

/// The notes of earlier goals that are like this one, newest first: those that share a value or a metric,
/// compared without regard to ASCII case.
[[nodiscard]] std::vector<goal_lesson> lessons_for(
    smart_goal const& goal, std::span<smart_goal const> earlier, day_rhythm const& rhythm = {});
} // namespace cbtkit
#endif
