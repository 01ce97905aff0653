// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_MILESTONE_HPP
#define CBTKIT_GOAL_MILESTONE_HPP

/// @file
/// What is worth celebrating, once each. Days add up; nothing resets.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// Append only.
enum class milestone_kind : std::uint8_t {
    first_step = 0,           ///< the first thing that was done at all
    fraction = 1,             ///< 25, 50, 75 or 100 % reached for the first time
    comeback = 2,             ///< an active day more than 7 days after the one before
    active_days = 3,          ///< so many active days in total
    effort = 4,               ///< three attempts at one step, whatever came of them
    learned_from_setback = 5, ///< a note for next time was written
};

inline constexpr detail::key_table<milestone_kind, 6> milestone_kinds_table{{
    {milestone_kind::first_step, "first_step"},
    {milestone_kind::fraction, "fraction"},
    {milestone_kind::comeback, "comeback"},
    {milestone_kind::active_days, "active_days"},
    {milestone_kind::effort, "effort"},
    {milestone_kind::learned_from_setback, "learned_from_setback"},
}};
static_assert(detail::in_order(milestone_kinds_table));

/// The stored name, for example `comeback`.
[[nodiscard]] constexpr std::string_view key(milestone_kind kind) noexcept
{
    return detail::key_in(milestone_kinds_table, kind);
}

/// Shares of the way that are celebrated, in percent.
inline constexpr int milestone_percents[] = {25, 50, 75, 100};
/// Totals of active days that are celebrated.
inline constexpr int milestone_active_days[] = {7, 14, 30, 60, 100};
/// An active day more than so many days after the one before is a comeback.
inline constexpr std::int64_t comeback_after_days = 7;
/// Attempts at one step that are celebrated.
inline constexpr int milestone_attempts = 3;

/// A milestone that was reached.
struct milestone {
    std::string key; ///< stable: `fraction_50`, `comeback_2026-05-01`; what `milestone_marked` stores
    milestone_kind kind = milestone_kind::first_step;
    int number = 0; ///< percent, days or attempts
    calendar_day day;
    step_id step;          ///< of `effort`, and of `first_step` when a step was done
    std::string own_words; ///< what the person wrote about it; may be empty

    friend bool operator==(milestone const&, milestone const&) = default;
};

/// A share of the way that was reached for the first time.
struct fraction_hit {
    int percent = 0;
    std::size_t index = 0; ///< into the progress that was given
    friend constexpr bool operator==(fraction_hit, fraction_hit) noexcept = default;
};

/// The first time that each share is reached or passed; falling back and rising again gives no second one.
/// @param fractions 0 to 1, in the order of time
[[nodiscard]] std::vector<fraction_hit> fraction_hits(std::span<double const> fractions);

/// The days that come more than `comeback_after_days` after the active day before them.
/// @param active_days in order, each once
[[nodiscard]] std::vector<calendar_day> comebacks(std::span<calendar_day const> active_days);

/// The own days on which something was done or tried, in order, each once.
[[nodiscard]] std::vector<calendar_day> active_days(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});

/// Everything reached so far, by day, then in the order of the kinds.
[[nodiscard]] std::vector<milestone> milestones_of(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});

/// What was reached and not yet shown: `milestones_of` without those that a `milestone_marked` names.
[[nodiscard]] std::vector<milestone> new_milestones(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});
} // namespace cbtkit
#endif
