// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_RECURRENCE_HPP
#define CBTKIT_GOAL_RECURRENCE_HPP

/// @file
/// Days that come again, by the rules of RFC 5545, expanded one at a time.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/goal_cadence.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
enum class recurrence_frequency : std::uint8_t { daily, weekly, monthly, yearly };

/// A day of the week; with an ordinal the n-th one of the month or year, from its end when negative.
struct recurrence_weekday {
    weekday day = weekday::monday;
    int ordinal = 0; ///< 0: every one
    friend constexpr bool operator==(recurrence_weekday, recurrence_weekday) noexcept = default;
};

/// The parts of a rule. Empty lists restrict nothing; what the first day says fills in.
struct recurrence_parts {
    recurrence_frequency frequency = recurrence_frequency::weekly;
    std::int32_t interval = 1;                ///< every so many days, weeks, months or years; 1 to 1000
    std::vector<recurrence_weekday> weekdays; ///< BYDAY
    std::vector<int> month_days;              ///< BYMONTHDAY, 1 to 31, or -1 (last) to -31
    std::vector<int> months;                  ///< BYMONTH, 1 to 12
    std::optional<std::int64_t> count;        ///< so many days in all; 1 to 1,000,000
    std::optional<calendar_day> until;        ///< the last day that may be one
    weekday week_start = weekday::monday;

    friend bool operator==(recurrence_parts const&, recurrence_parts const&) = default;
};

/// A rule of recurring days.
/// @invariant the parts lie in their ranges; never both `count` and `until`; ordinals only for months and
/// years; no days of the month in a weekly rule
class recurrence_rule {
public:
    /// Every week.
    recurrence_rule() = default;

    /// Checks parts that came from outside.
    /// @returns the rule, `errc::out_of_range`, or `errc::wrong_order` for parts that do not go together.
    [[nodiscard]] static result<recurrence_rule> from(recurrence_parts parts);
    /// Reads `FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4`. FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, COUNT, UNTIL
    /// and WKST are known; of UNTIL the day counts.
    /// @returns the rule, `errc::syntax` with the position, `errc::unsupported` for other parts of RFC 5545,
    /// or as `from`.
    [[nodiscard]] static result<recurrence_rule> parse(std::string_view text);
    /// A daily goal every day, a weekly one every week, else the days that `working_days` would spread.
    [[nodiscard]] static recurrence_rule of(goal_cadence cadence);

    [[nodiscard]] recurrence_parts const& parts() const noexcept { return parts_; }
    /// Writes the value of an RRULE, in one fixed order of parts.
    [[nodiscard]] std::string to_string() const;

    friend bool operator==(recurrence_rule const&, recurrence_rule const&) = default;

private:
    recurrence_parts parts_;
};

/// The days of a rule from a first day on, lazily. Days that do not exist (30 February, 29 February outside
/// leap years) are left out, as RFC 5545 has it; the last day of each month is BYMONTHDAY=-1.
class occurrences {
public:
    /// @param first no day before it counts; it is one itself only when it fits the rule
    occurrences(recurrence_rule rule, calendar_day first);

    /// The next day, or nothing when the rule or the calendar ends.
    /// @complexity at most the days of the periods walked over
    [[nodiscard]] std::optional<calendar_day> next();

private:
    [[nodiscard]] bool fits(calendar_day day) const;
    [[nodiscard]] bool fits_weekday(calendar_day day) const;
    [[nodiscard]] bool fits_month_day(calendar_day day) const;
    bool next_period();

    recurrence_rule rule_;
    calendar_day first_;
    std::int64_t period_ = 0; // number of the next period, counted from the first day's
    std::int64_t at_ = 0;     // next day of the current period, in days since 1970
    std::int64_t end_ = 0;    // the period's end
    std::int64_t given_ = 0;
};
} // namespace cbtkit
#endif
