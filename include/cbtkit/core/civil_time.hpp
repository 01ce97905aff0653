// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_CIVIL_TIME_HPP
#define CBTKIT_CORE_CIVIL_TIME_HPP

/// @file
/// What a clock on the person's wall showed, and how far it was from UTC.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit {
/// A local day and time of day with its UTC offset, to the millisecond. The host supplies the offset; no
/// table of time zones is used.
/// @invariant `0 <= millisecond_of_day() && millisecond_of_day() < 86'400'000`
/// @invariant `-1080 <= offset_minutes() && offset_minutes() <= 1080`
class civil_time {
public:
    /// 1970-01-01T00:00:00+00:00.
    civil_time() = default;

    /// Checks parts that came from outside.
    /// @param millisecond_of_day 0 to 86,399,999 of the local day.
    /// @param offset_minutes minutes that local time is ahead of UTC, -1080 to 1080.
    /// @returns the time, `errc::invalid_time` or `errc::invalid_offset`.
    [[nodiscard]] static result<civil_time> from_parts(
        calendar_day day, std::int32_t millisecond_of_day, int offset_minutes);
    /// Reads `YYYY-MM-DDThh:mm[:ss[.fff]]` followed by `Z` or `+hh:mm` or `-hh:mm`. Digits past the
    /// millisecond are dropped.
    /// @returns the time, or `errc::invalid_date`, `errc::invalid_time` or `errc::invalid_offset` with the
    /// position of the first byte that does not fit.
    [[nodiscard]] static result<civil_time> parse(std::string_view text);

    /// The local day.
    [[nodiscard]] calendar_day day() const { return day_; }
    [[nodiscard]] std::int32_t millisecond_of_day() const noexcept { return millisecond_; }
    /// 0 to 23 on the local clock.
    [[nodiscard]] int hour() const noexcept { return millisecond_ / 3'600'000; }
    /// 0 to 59.
    [[nodiscard]] int minute() const noexcept { return millisecond_ / 60'000 % 60; }
    [[nodiscard]] int offset_minutes() const noexcept { return offset_; }
    /// Milliseconds since 1970-01-01T00:00:00Z: the number by which times with different offsets are ordered.
    [[nodiscard]] std::int64_t instant_ms() const
    {
        return day_.days_since_epoch() * 86'400'000 + millisecond_ - std::int64_t{offset_} * 60'000;
    }
    /// Writes `YYYY-MM-DDThh:mm:ss[.fff]+hh:mm`.
    [[nodiscard]] std::string to_string() const;

    /// Same wall clock and same offset. Times have no `<`: compare `instant_ms()` or `day()`, whichever is
    /// meant.
    friend bool operator==(civil_time const&, civil_time const&) noexcept = default;

private:
    civil_time(calendar_day day, std::int32_t millisecond, std::int16_t offset)
        : day_{day}
        , millisecond_{millisecond}
        , offset_{offset}
    {
    }

    calendar_day day_;
    std::int32_t millisecond_ = 0;
    std::int16_t offset_ = 0;
};

inline result<civil_time> civil_time::from_parts(
    calendar_day day, std::int32_t millisecond_of_day, int offset_minutes)
{
    if (millisecond_of_day < 0 || millisecond_of_day >= 86'400'000)
        return fail(errc::invalid_time);
    if (offset_minutes < -1080 || offset_minutes > 1080)
        return fail(errc::invalid_offset);
    return civil_time{day, millisecond_of_day, static_cast<std::int16_t>(offset_minutes)};
}

inline result<civil_time> civil_time::parse(std::string_view text)
{
    auto const day = calendar_day::parse(text.substr(0, 10));
    if (!day)
        return fail(day.error().code, day.error().position);
    std::size_t at = 10;
    auto take = [&](char wanted) { return at < text.size() && text[at] == wanted ? (++at, true) : false; };
    auto two_digits = [&](int limit) {
        if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' ||
            text[at + 1] > '9')
            return -1;
        int const number = (text[at] - '0') * 10 + (text[at + 1] - '0');
        if (number > limit)
            return -1;
        at += 2;
        return number;
    };

    if (!take('T') && !take('t') && !take(' '))
        return fail(errc::invalid_time, at);
    int const hour = two_digits(23);
    if (hour < 0 || !take(':'))
        return fail(errc::invalid_time, at);
    int const minute = two_digits(59);
    if (minute < 0)
        return fail(errc::invalid_time, at);
    int second = 0;
    int fraction = 0;
    if (take(':')) {
        second = two_digits(59);
        if (second < 0)
            return fail(errc::invalid_time, at);
        if (take('.')) {
            std::size_t const first = at;
            for (int unit = 100; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
                fraction += (text[at] - '0') * unit;
            if (at == first)
                return fail(errc::invalid_time, at);
        }
    }

    int offset = 0;
    if (!take('Z') && !take('z')) {
        int const sign = take('+') ? 1 : take('-') ? -1 : 0;
        if (sign == 0)
            return fail(errc::invalid_offset, at);
        int const hours = two_digits(18);
        if (hours < 0 || !take(':'))
            return fail(errc::invalid_offset, at);
        int const minutes = two_digits(59);
        if (minutes < 0)
            return fail(errc::invalid_offset, at);
        offset = sign * (hours * 60 + minutes);
    }
    if (at != text.size())
        return fail(errc::invalid_time, at);
    return from_parts(*day, ((hour * 60 + minute) * 60 + second) * 1000 + fraction, offset);
}

inline std::string civil_time::to_string() const
{
    auto two = [](std::string& out, int number) {
        out += static_cast<char>('0' + number / 10);
        out += static_cast<char>('0' + number % 10);
    };
    std::string text = day_.to_string();
    text += 'T';
    two(text, hour());
    text += ':';
    two(text, minute());
    text += ':';
    two(text, millisecond_ / 1000 % 60);
    if (int const fraction = millisecond_ % 1000; fraction != 0) {
        text += '.';
        text += static_cast<char>('0' + fraction / 100);
        two(text, fraction % 100);
    }
    int const distance = offset_ < 0 ? -offset_ : offset_;
    text += offset_ < 0 ? '-' : '+';
    two(text, distance / 60);
    text += ':';
    two(text, distance % 60);
    return text;
}
} // namespace cbtkit
#endif
