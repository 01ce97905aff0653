// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_CHRONO_HPP
#define CBTKIT_INTEROP_CHRONO_HPP

/// @file
/// Days and times of the library as those of std::chrono, and back. No time zones and no clock.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>

#include <chrono>

namespace cbtkit::interop {
/// The same day as days since 1970-01-01.
[[nodiscard]] inline std::chrono::sys_days to_sys_days(calendar_day day)
{
    return std::chrono::sys_days{std::chrono::days{day.days_since_epoch()}};
}
/// @returns the day, or `errc::out_of_range` outside the years 1400 to 9999
[[nodiscard]] inline result<calendar_day> from_sys_days(std::chrono::sys_days days)
{
    return calendar_day::from_days_since_epoch(days.time_since_epoch().count());
}

[[nodiscard]] inline std::chrono::year_month_day to_year_month_day(calendar_day day)
{
    return std::chrono::year_month_day{
        std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
        std::chrono::day{static_cast<unsigned>(day.day())}};
}
/// @returns the day, or `errc::invalid_date` for one that does not exist, such as 30 February
[[nodiscard]] inline result<calendar_day> from_year_month_day(std::chrono::year_month_day day)
{
    return calendar_day::from_ymd(
        int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()}));
}

[[nodiscard]] inline std::chrono::weekday to_chrono_weekday(weekday day) noexcept
{
    return std::chrono::weekday{static_cast<unsigned>(day)}; // Monday is 1 in both; 7 and 0 are Sunday
}
[[nodiscard]] inline weekday from_chrono_weekday(std::chrono::weekday day) noexcept
{
    return static_cast<weekday>(day.iso_encoding());
}

/// The instant, in milliseconds of UTC; the offset is lost.
[[nodiscard]] inline std::chrono::sys_time<std::chrono::milliseconds> to_sys_time(civil_time const& time)
{
    return std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{time.instant_ms()}};
}
/// What a clock so many minutes ahead of UTC shows at an instant.
/// @returns the time; `errc::invalid_offset`, or `errc::out_of_range` outside the calendar
[[nodiscard]] inline result<civil_time> from_sys_time(
    std::chrono::sys_time<std::chrono::milliseconds> instant, int offset_minutes)
{
    if (offset_minutes < -1080 || offset_minutes > 1080)
        return fail(errc::invalid_offset);
    constexpr std::int64_t furthest = 400'000'000'000'000; // more than the calendar; keeps the sum in range
    std::int64_t const utc = instant.time_since_epoch().count();
    if (utc < -furthest || utc > furthest)
        return fail(errc::out_of_range);
    constexpr std::int64_t day_ms = 86'400'000;
    std::int64_t const local = utc + std::int64_t{offset_minutes} * 60'000;
    std::int64_t const days = local >= 0 ? local / day_ms : -((day_ms - 1 - local) / day_ms);
    auto const day = calendar_day::from_days_since_epoch(days);
    if (!day)
        return fail(day.error().code);
    return civil_time::from_parts(*day, static_cast<std::int32_t>(local - days * day_ms), offset_minutes);
}
} // namespace cbtkit::interop
#endif
