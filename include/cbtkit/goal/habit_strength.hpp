// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_HABIT_STRENGTH_HPP
#define CBTKIT_GOAL_HABIT_STRENGTH_HPP

/// @file
/// How settled a habit is: a slow gauge that one missed day hardly moves. It is not a streak.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cbtkit {
/// So many times in so many days.
/// @invariant `1 <= times() && times() <= days() && days() <= 366`
class habit_frequency {
public:
    /// Every day.
    constexpr habit_frequency() noexcept = default;
    /// Checks numbers that came from outside; else `errc::out_of_range`.
    [[nodiscard]] static constexpr result<habit_frequency> from(std::int64_t times, std::int64_t days)
    {
        if (times < 1 || days < times || days > 366)
            return fail(errc::out_of_range);
        habit_frequency made;
        made.times_ = static_cast<std::int16_t>(times);
        made.days_ = static_cast<std::int16_t>(days);
        return made;
    }
    [[nodiscard]] constexpr int times() const noexcept { return times_; }
    [[nodiscard]] constexpr int days() const noexcept { return days_; }

    friend constexpr bool operator==(habit_frequency, habit_frequency) noexcept = default;

private:
    std::int16_t times_ = 1;
    std::int16_t days_ = 1;
};

/// By how much the strength of yesterday counts today: 0.5^(√f / 13) with f times per day. A daily habit is
/// half-way after 13 days.
[[nodiscard]] double habit_multiplier(habit_frequency frequency);

/// The strength after each day, 0 to 1, for a habit that is kept or not.
///
/// Per day `s ← s·μ + c·(1 − μ)`, c = days kept in the window / days wanted in it, at most 1. The window is
/// the frequency's days; for less than daily habits both are doubled. A day skipped by choice (no value)
/// leaves the strength as it is.
/// @complexity linear
[[nodiscard]] std::vector<double> habit_strength(
    std::span<std::optional<bool> const> kept, habit_frequency frequency = {});

/// The same for a habit with an amount per window: at least, or at most `target`. "At most" starts at 1, with
/// c = 1 − (sum − target)/target, clipped to 0…1.
/// @pre every amount and the target are finite and not negative
[[nodiscard]] std::vector<double> habit_strength_of_amounts(
    std::span<std::optional<double> const> amounts, double target, bool at_most,
    habit_frequency frequency = {});

/// The days of a goal's history from its start to `today`: kept, not kept, or skipped. A day counts as kept
/// with `day_kept` or an addition above 0.
/// @returns no days without a start, or when it lies after today
[[nodiscard]] std::vector<std::optional<bool>> habit_days(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm = {});
} // namespace cbtkit
#endif
