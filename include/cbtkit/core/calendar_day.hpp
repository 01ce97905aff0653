// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_CALENDAR_DAY_HPP
#define CBTKIT_CORE_CALENDAR_DAY_HPP

/// @file
/// A day of the civil calendar.

#include <cbtkit/core/result.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit {
/// Monday to Sunday, numbered as in ISO 8601.
enum class weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A real day, 1400-01-01 to 9999-12-31 of the proleptic Gregorian calendar, without time or place.
/// @invariant never "not a date" and never infinite, unlike the `boost::gregorian::date` inside
class calendar_day {
public:
    /// 1970-01-01.
    calendar_day()
        : date_{1970, 1, 1}
    {
    }

    /// Checks three numbers that came from outside.
    /// @returns the day, or `errc::invalid_date` (30 February, month 13, a year outside the range).
    [[nodiscard]] static result<calendar_day> from_ymd(int year, int month, int day);
    /// Reads `YYYY-MM-DD`.
    /// @returns the day, or `errc::invalid_date` with the position of the first byte that does not fit.
    [[nodiscard]] static result<calendar_day> parse(std::string_view text);
    /// Takes over a date of Boost.
    /// @returns the day, or `errc::invalid_date` for "not a date" and the infinities.
    [[nodiscard]] static result<calendar_day> from_boost(boost::gregorian::date date);
    /// The day `days` after 1970-01-01 (before it when negative).
    /// @returns the day, or `errc::out_of_range` outside the calendar.
    [[nodiscard]] static result<calendar_day> from_days_since_epoch(std::int64_t days);

    [[nodiscard]] boost::gregorian::date to_boost() const { return date_; }
    [[nodiscard]] int year() const { return static_cast<int>(date_.year()); }
    /// 1 to 12.
    [[nodiscard]] int month() const { return static_cast<int>(date_.month().as_number()); }
    /// 1 to 31.
    [[nodiscard]] int day() const { return static_cast<int>(date_.day().as_number()); }
    [[nodiscard]] cbtkit::weekday weekday() const;
    /// Days since 1970-01-01; negative before it.
    [[nodiscard]] std::int64_t days_since_epoch() const
    {
        return static_cast<std::int64_t>(date_.day_number()) - epoch_day_number;
    }
    /// Writes `YYYY-MM-DD`.
    [[nodiscard]] std::string to_string() const;

    friend bool operator==(calendar_day a, calendar_day b) noexcept { return a.date_ == b.date_; }
    friend std::strong_ordering operator<=>(calendar_day a, calendar_day b) noexcept
    {
        return a.days_since_epoch() <=> b.days_since_epoch();
    }
    /// Whole days from `b` to `a`.
    friend std::int64_t operator-(calendar_day a, calendar_day b) noexcept
    {
        return a.days_since_epoch() - b.days_since_epoch();
    }

private:
    static constexpr std::int64_t epoch_day_number = 2'440'588; // Julian day of 1970-01-01

    explicit calendar_day(boost::gregorian::date date)
        : date_{date}
    {
    }

    boost::gregorian::date date_;
};

/// The day `days` later (earlier when negative), or `errc::out_of_range` outside the calendar.
[[nodiscard]] inline result<calendar_day> add_days(calendar_day day, std::int64_t days)
{
    constexpr std::int64_t furthest =
        4'000'000; // more than the whole calendar; keeps the sum from overflowing
    if (days < -furthest || days > furthest)
        return fail(errc::out_of_range);
    return calendar_day::from_days_since_epoch(day.days_since_epoch() + days);
}

inline result<calendar_day> calendar_day::from_ymd(int year, int month, int day)
{
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1)
        return fail(errc::invalid_date);
    auto const y = static_cast<unsigned short>(year);
    auto const m = static_cast<unsigned short>(month);
    if (day > static_cast<int>(boost::gregorian::gregorian_calendar::end_of_month_day(y, m)))
        return fail(errc::invalid_date);
    return calendar_day{boost::gregorian::date{y, m, static_cast<unsigned short>(day)}};
}

inline result<calendar_day> calendar_day::parse(std::string_view text)
{
    constexpr std::string_view shape = "dddd-dd-dd";
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (i >= text.size())
            return fail(errc::invalid_date, text.size());
        bool const digit = text[i] >= '0' && text[i] <= '9';
        if (digit != (shape[i] == 'd') || (!digit && text[i] != '-'))
            return fail(errc::invalid_date, i);
        if (digit)
            parts[part] = parts[part] * 10 + (text[i] - '0');
        else
            ++part;
    }
    if (text.size() > shape.size())
        return fail(errc::invalid_date, shape.size());
    if (auto day = from_ymd(parts[0], parts[1], parts[2]))
        return day;
    return fail(errc::invalid_date, 0);
}

inline result<calendar_day> calendar_day::from_boost(boost::gregorian::date date)
{
    if (date.is_special())
        return fail(errc::invalid_date);
    return calendar_day{date};
}

inline result<calendar_day> calendar_day::from_days_since_epoch(std::int64_t days)
{
    constexpr std::int64_t first = 2'232'400 - epoch_day_number; // 1400-01-01
    constexpr std::int64_t last = 5'373'484 - epoch_day_number;  // 9999-12-31
    if (days < first || days > last)
        return fail(errc::out_of_range);
    auto const number =
        static_cast<boost::gregorian::gregorian_calendar::date_int_type>(days + epoch_day_number);
    return calendar_day{
        boost::gregorian::date{boost::gregorian::gregorian_calendar::from_day_number(number)}};
}

inline cbtkit::weekday calendar_day::weekday() const
{
    int const sunday_based = static_cast<int>(date_.day_of_week().as_number());
    return static_cast<cbtkit::weekday>(sunday_based == 0 ? 7 : sunday_based);
}

inline std::string calendar_day::to_string() const
{
    std::string text = "0000-00-00";
    auto write = [&text](std::size_t last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = static_cast<char>('0' + number % 10);
    };
    write(3, year());
    write(6, month());
    write(9, day());
    return text;
}
} // namespace cbtkit
#endif
