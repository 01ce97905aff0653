// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_DAY_RHYTHM_HPP
#define CBTKIT_GOAL_DAY_RHYTHM_HPP

/// @file
/// When a person's own day begins and which days are free.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/goal_cadence.hpp>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace cbtkit {
/// A set of days of the week.
class weekday_set {
public:
    /// No day.
    constexpr weekday_set() noexcept = default;
    constexpr weekday_set(std::initializer_list<weekday> days) noexcept
    {
        for (weekday const day : days)
            insert(day);
    }
    constexpr void insert(weekday day) noexcept { bits_ = static_cast<std::uint8_t>(bits_ | bit(day)); }
    [[nodiscard]] constexpr bool contains(weekday day) const noexcept { return (bits_ & bit(day)) != 0; }
    [[nodiscard]] constexpr int size() const noexcept
    {
        int days = 0;
        for (unsigned bits = bits_; bits != 0; bits &= bits - 1)
            ++days;
        return days;
    }
    friend constexpr bool operator==(weekday_set, weekday_set) noexcept = default;

private:
    static constexpr unsigned bit(weekday day) noexcept { return 1U << static_cast<unsigned>(day); }

    std::uint8_t bits_ = 0;
};

/// The days on which a person works on goals.
/// @invariant at least one day of the week is not free; the day begins between 0:00 and 12:00
class day_rhythm {
public:
    /// Days begin at midnight, none is free, an hour a day.
    day_rhythm() = default;

    /// Checks parts that came from outside.
    /// @param day_begins_minute minutes after midnight at which the person's day begins, 0 to 720: whoever
    /// goes to bed at two in the morning still lives the day before.
    /// @param days_off free days of the week; six at most.
    /// @param dates_off single free days.
    /// @param minutes_per_day time for goals on a working day, 1 to 1440.
    /// @returns the rhythm, or `errc::out_of_range`.
    [[nodiscard]] static result<day_rhythm> from(
        int day_begins_minute, weekday_set days_off = {}, std::vector<calendar_day> dates_off = {},
        int minutes_per_day = 60);

    [[nodiscard]] int day_begins_minute() const noexcept { return begins_; }
    [[nodiscard]] weekday_set days_off() const noexcept { return days_off_; }
    [[nodiscard]] std::vector<calendar_day> const& dates_off() const noexcept { return dates_off_; }
    [[nodiscard]] int minutes_per_day() const noexcept { return minutes_; }

    /// The day that the person lives at this time: until the day begins it is still the one before.
    [[nodiscard]] calendar_day own_day(civil_time const& at) const
    {
        if (at.hour() * 60 + at.minute() >= begins_)
            return at.day();
        return add_days(at.day(), -1).value_or(at.day());
    }
    /// True unless the day is free.
    [[nodiscard]] bool is_working_day(calendar_day day) const
    {
        return !days_off_.contains(day.weekday()) &&
               !std::binary_search(dates_off_.begin(), dates_off_.end(), day);
    }

    friend bool operator==(day_rhythm const&, day_rhythm const&) = default;

private:
    int begins_ = 0;
    weekday_set days_off_;
    std::vector<calendar_day> dates_off_; // sorted, each once
    int minutes_ = 60;
};

/// Walks over the days on which a person works on one goal: the working days, thinned to the cadence by
/// spreading it over each week from Monday. Three times a week with all days working gives Monday, Wednesday
/// and Friday. Lazy; keeps one week.
class working_days {
public:
    /// Starts at the first such day on or after `from`. Without a cadence every working day counts.
    working_days(calendar_day from, day_rhythm rhythm, std::optional<goal_cadence> cadence = std::nullopt);

    /// The next day, or nothing at the end of the calendar.
    [[nodiscard]] std::optional<calendar_day> next();

private:
    void fill_week();

    day_rhythm rhythm_;
    std::optional<goal_cadence> cadence_;
    std::int64_t monday_ = 0; // of the next week to fill, in days since 1970
    calendar_day from_;
    std::vector<calendar_day> week_; // what is left of the current week, last day first
};

inline result<day_rhythm> day_rhythm::from(
    int day_begins_minute, weekday_set days_off, std::vector<calendar_day> dates_off, int minutes_per_day)
{
    if (day_begins_minute < 0 || day_begins_minute > 720 || days_off.size() > 6 || minutes_per_day < 1 ||
        minutes_per_day > 1440)
        return fail(errc::out_of_range);
    day_rhythm made;
    made.begins_ = day_begins_minute;
    made.days_off_ = days_off;
    std::sort(dates_off.begin(), dates_off.end());
    dates_off.erase(std::unique(dates_off.begin(), dates_off.end()), dates_off.end());
    made.dates_off_ = std::move(dates_off);
    made.minutes_ = minutes_per_day;
    return made;
}
} // namespace cbtkit
#endif
