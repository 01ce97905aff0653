// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_DAY_BOUNDARY_HPP
#define CBTKIT_JOURNAL_DAY_BOUNDARY_HPP

/// @file
/// When a person's day begins: an entry at one in the morning may belong to the evening before.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>

#include <cstdint>

namespace cbtkit {
/// A time of day at which the next day begins, as minutes after midnight.
/// @invariant `0 <= minutes() && minutes() < 720`
class day_boundary {
public:
    /// Midnight.
    constexpr day_boundary() noexcept = default;
    /// Checks a number that came from outside.
    /// @param minutes 0 (midnight) to 719 (just before noon).
    /// @returns the boundary, or `errc::out_of_range`.
    [[nodiscard]] static constexpr result<day_boundary> from_minutes(int minutes)
    {
        if (minutes < 0 || minutes >= 720)
            return fail(errc::out_of_range);
        return day_boundary{static_cast<std::int16_t>(minutes)};
    }

    [[nodiscard]] constexpr int minutes() const noexcept { return minutes_; }

    friend constexpr bool operator==(day_boundary, day_boundary) noexcept = default;

private:
    constexpr explicit day_boundary(std::int16_t minutes) noexcept
        : minutes_{minutes}
    {
    }

    std::int16_t minutes_ = 0;
};

/// The person's day that holds this local time. The offset is part of the time, so journeys and clock changes
/// need no care here.
[[nodiscard]] inline calendar_day day_of(civil_time const& at, day_boundary begins = {})
{
    bool const still_yesterday = at.millisecond_of_day() < begins.minutes() * 60'000;
    if (!still_yesterday)
        return at.day();
    return add_days(at.day(), -1).value_or(at.day()); // the first day of the calendar has no yesterday
}
} // namespace cbtkit
#endif
