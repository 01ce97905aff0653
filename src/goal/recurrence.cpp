// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/recurrence.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace cbtkit {
namespace {
constexpr std::array<std::string_view, 7> weekday_names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::array<std::string_view, 4> frequency_names{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};

int days_in_month(int year, int month)
{
    return static_cast<int>(boost::gregorian::gregorian_calendar::end_of_month_day(
        static_cast<unsigned short>(year), static_cast<unsigned short>(month)));
}

std::int64_t day_number(int year, int month, int day) // clipped to the calendar's end
{
    if (auto const made = calendar_day::from_ymd(year, month, day))
        return made->days_since_epoch();
    return calendar_day::from_ymd(9999, 12, 31)->days_since_epoch() + 1;
}

template <std::size_t N>
std::optional<std::size_t> place_in(std::array<std::string_view, N> const& names, std::string_view name)
{
    auto const found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

// Reads `[+-]digits` of at most seven digits.
std::optional<std::int64_t> whole_number(std::string_view text)
{
    bool const negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 7)
        return std::nullopt;
    std::int64_t number = 0;
    for (char const c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return negative ? -number : number;
}

// Calls `read(item, position)` for each part between commas until it returns false.
template <class Read>
bool each_item(std::string_view list, std::size_t position, Read read)
{
    for (;;) {
        std::size_t const comma = std::min(list.find(','), list.size());
        if (!read(list.substr(0, comma), position))
            return false;
        if (comma == list.size())
            return true;
        list.remove_prefix(comma + 1);
        position += comma + 1;
    }
}
} // namespace

result<recurrence_rule> recurrence_rule::from(recurrence_parts parts)
{
    bool const weekly = parts.frequency == recurrence_frequency::weekly;
    bool const daily = parts.frequency == recurrence_frequency::daily;
    bool in_range = parts.frequency <= recurrence_frequency::yearly && parts.interval >= 1 &&
                    parts.interval <= 1000 && parts.week_start >= weekday::monday &&
                    parts.week_start <= weekday::sunday;
    if (parts.count)
        in_range = in_range && *parts.count >= 1 && *parts.count <= 1'000'000;
    for (int const day : parts.month_days)
        in_range = in_range && day != 0 && day >= -31 && day <= 31;
    for (int const month : parts.months)
        in_range = in_range && month >= 1 && month <= 12;
    bool const per_month = parts.frequency == recurrence_frequency::monthly || !parts.months.empty();
    int const largest = per_month ? 5 : 53;
    bool ordinals = false;
    for (recurrence_weekday const& each : parts.weekdays) {
        in_range = in_range && each.day >= weekday::monday && each.day <= weekday::sunday &&
                   each.ordinal >= -largest && each.ordinal <= largest;
        ordinals = ordinals || each.ordinal != 0;
    }
    if (!in_range)
        return fail(errc::out_of_range);
    if ((parts.count && parts.until) || (ordinals && (weekly || daily)) ||
        (weekly && !parts.month_days.empty()))
        return fail(errc::wrong_order);
    recurrence_rule made;
    made.parts_ = std::move(parts);
    return made;
}

result<recurrence_rule> recurrence_rule::parse(std::string_view text)
{
    recurrence_parts parts;
    std::vector<std::string_view> seen;
    std::size_t at = 0;
    while (at <= text.size()) {
        std::size_t const end = std::min(text.find(';', at), text.size());
        std::string_view const part = text.substr(at, end - at);
        std::size_t const equals = part.find('=');
        if (equals == std::string_view::npos)
            return fail(errc::syntax, at);
        std::string_view const name = part.substr(0, equals);
        std::string_view const value = part.substr(equals + 1);
        std::size_t const value_at = at + equals + 1;
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return fail(errc::duplicate, at);
        seen.push_back(name);

        std::optional<std::size_t> bad;
        auto numbers = [&](std::vector<int>& out) {
            each_item(value, value_at, [&](std::string_view item, std::size_t position) {
                auto const number = whole_number(item);
                if (!number)
                    bad = position;
                else
                    out.push_back(static_cast<int>(*number));
                return number.has_value();
            });
        };
        if (name == "FREQ") {
            auto const frequency = place_in(frequency_names, value);
            if (!frequency) {
                bool const finer = value == "HOURLY" || value == "MINUTELY" || value == "SECONDLY";
                return fail(finer ? errc::unsupported : errc::syntax, value_at);
            }
            parts.frequency = static_cast<recurrence_frequency>(*frequency);
        } else if (name == "INTERVAL" || name == "COUNT") {
            auto const number = whole_number(value);
            if (!number)
                return fail(errc::syntax, value_at);
            if (name == "COUNT")
                parts.count = *number;
            else
                parts.interval = static_cast<std::int32_t>(*number);
        } else if (name == "UNTIL") {
            bool const shaped = value.size() == 8 || (value.size() >= 15 && value[8] == 'T');
            if (!shaped)
                return fail(errc::syntax, value_at);
            std::string const dashed = std::string{value.substr(0, 4)} + '-' +
                                       std::string{value.substr(4, 2)} + '-' +
                                       std::string{value.substr(6, 2)};
            auto const day = calendar_day::parse(dashed);
            if (!day)
                return fail(errc::invalid_date, value_at);
            parts.until = *day;
        } else if (name == "BYMONTHDAY") {
            numbers(parts.month_days);
        } else if (name == "BYMONTH") {
            numbers(parts.months);
        } else if (name == "BYDAY") {
            each_item(value, value_at, [&](std::string_view item, std::size_t position) {
                std::size_t const letters = item.size() < 2 ? 0 : item.size() - 2;
                auto const day = place_in(weekday_names, item.substr(letters));
                auto const ordinal =
                    letters == 0 ? std::optional<std::int64_t>{0} : whole_number(item.substr(0, letters));
                bool const fine = day && ordinal && (letters == 0 || *ordinal != 0);
                if (fine)
                    parts.weekdays.push_back({static_cast<weekday>(*day + 1), static_cast<int>(*ordinal)});
                else
                    bad = position;
                return fine;
            });
        } else if (name == "WKST") {
            auto const day = place_in(weekday_names, value);
            if (!day)
                return fail(errc::syntax, value_at);
            parts.week_start = static_cast<weekday>(*day + 1);
        } else if (
            name == "BYSETPOS" || name == "BYWEEKNO" || name == "BYYEARDAY" || name == "BYHOUR" ||
            name == "BYMINUTE" || name == "BYSECOND") {
            return fail(errc::unsupported, at);
        } else {
            return fail(errc::syntax, at);
        }
        if (bad)
            return fail(errc::syntax, *bad);
        at = end + 1;
    }
    if (std::find(seen.begin(), seen.end(), "FREQ") == seen.end())
        return fail(errc::syntax, 0);
    return from(std::move(parts));
}

recurrence_rule recurrence_rule::of(goal_cadence cadence)
{
    recurrence_rule made;
    if (cadence.is_daily()) {
        made.parts_.frequency = recurrence_frequency::daily;
    } else if (int const times = cadence.times_per_week(); times > 1) {
        for (int i = 0; i < times; ++i)
            made.parts_.weekdays.push_back({static_cast<weekday>(i * 7 / times + 1), 0});
    }
    return made;
}

std::string recurrence_rule::to_string() const
{
    std::string text = "FREQ=" + std::string{frequency_names[static_cast<std::size_t>(parts_.frequency)]};
    auto list = [&](std::string_view name, auto const& items, auto write) {
        if (items.empty())
            return;
        text += ';';
        text += name;
        char separator = '=';
        for (auto const& item : items) {
            text += separator;
            separator = ',';
            write(item);
        }
    };
    auto number = [&](int item) { text += std::to_string(item); };
    auto name_of = [](weekday day) { return weekday_names[static_cast<std::size_t>(day) - 1]; };
    if (parts_.interval != 1)
        text += ";INTERVAL=" + std::to_string(parts_.interval);
    list("BYMONTH", parts_.months, number);
    list("BYMONTHDAY", parts_.month_days, number);
    list("BYDAY", parts_.weekdays, [&](recurrence_weekday const& each) {
        if (each.ordinal != 0)
            text += std::to_string(each.ordinal);
        text += name_of(each.day);
    });
    if (parts_.count)
        text += ";COUNT=" + std::to_string(*parts_.count);
    if (parts_.until) {
        text += ";UNTIL=";
        for (char const c : parts_.until->to_string())
            if (c != '-')
                text += c;
    }
    if (parts_.week_start != weekday::monday) {
        text += ";WKST=";
        text += name_of(parts_.week_start);
    }
    return text;
}

occurrences::occurrences(recurrence_rule rule, calendar_day first)
    : rule_{std::move(rule)}
    , first_{first}
{
    recurrence_parts const& parts = rule_.parts();
    if (parts.frequency == recurrence_frequency::yearly || parts.frequency == recurrence_frequency::monthly) {
        // What the rule leaves open comes from the first day.
        recurrence_parts filled = parts;
        if (filled.weekdays.empty() && filled.month_days.empty()) {
            filled.month_days.push_back(first.day());
            if (filled.frequency == recurrence_frequency::yearly && filled.months.empty())
                filled.months.push_back(first.month());
        }
        if (auto made = recurrence_rule::from(std::move(filled)))
            rule_ = *std::move(made);
    } else if (parts.frequency == recurrence_frequency::weekly && parts.weekdays.empty()) {
        recurrence_parts filled = parts;
        filled.weekdays.push_back({first.weekday(), 0});
        if (auto made = recurrence_rule::from(std::move(filled)))
            rule_ = *std::move(made);
    }
}

bool occurrences::next_period()
{
    recurrence_parts const& parts = rule_.parts();
    std::int64_t const shift = period_ * parts.interval;
    ++period_;
    std::int64_t const first = first_.days_since_epoch();
    switch (parts.frequency) {
    case recurrence_frequency::daily:
        at_ = first + shift;
        end_ = at_ + 1;
        break;
    case recurrence_frequency::weekly: {
        int const into_week =
            (static_cast<int>(first_.weekday()) - static_cast<int>(parts.week_start) + 7) % 7;
        at_ = first - into_week + 7 * shift;
        end_ = at_ + 7;
        break;
    }
    case recurrence_frequency::monthly: {
        std::int64_t const month = std::int64_t{first_.year()} * 12 + (first_.month() - 1) + shift;
        if (month / 12 > 9999)
            return false;
        auto const year = static_cast<int>(month / 12);
        auto const in_year = static_cast<int>(month % 12) + 1;
        at_ = day_number(year, in_year, 1);
        end_ = at_ + days_in_month(year, in_year);
        break;
    }
    case recurrence_frequency::yearly: {
        std::int64_t const year = first_.year() + shift;
        if (year > 9999)
            return false;
        at_ = day_number(static_cast<int>(year), 1, 1);
        end_ = at_ + (days_in_month(static_cast<int>(year), 2) == 29 ? 366 : 365);
        break;
    }
    }
    at_ = std::max(at_, first);
    return calendar_day::from_days_since_epoch(at_).has_value();
}

bool occurrences::fits_month_day(calendar_day day) const
{
    auto const& wanted = rule_.parts().month_days;
    if (wanted.empty())
        return true;
    int const last = days_in_month(day.year(), day.month());
    return std::any_of(wanted.begin(), wanted.end(), [&](int each) {
        return day.day() == (each > 0 ? each : last + 1 + each);
    });
}

bool occurrences::fits_weekday(calendar_day day) const
{
    recurrence_parts const& parts = rule_.parts();
    if (parts.weekdays.empty())
        return true;
    bool const in_month = parts.frequency == recurrence_frequency::monthly || !parts.months.empty();
    int const length =
        in_month ? days_in_month(day.year(), day.month()) : (days_in_month(day.year(), 2) == 29 ? 366 : 365);
    int const at =
        in_month ? day.day() : static_cast<int>(day.days_since_epoch() - day_number(day.year(), 1, 1)) + 1;
    return std::any_of(parts.weekdays.begin(), parts.weekdays.end(), [&](recurrence_weekday const& each) {
        if (each.day != day.weekday())
            return false;
        if (each.ordinal == 0)
            return true;
        return each.ordinal > 0 ? (at - 1) / 7 + 1 == each.ordinal : (length - at) / 7 + 1 == -each.ordinal;
    });
}

bool occurrences::fits(calendar_day day) const
{
    auto const& months = rule_.parts().months;
    if (!months.empty() && std::find(months.begin(), months.end(), day.month()) == months.end())
        return false;
    return fits_month_day(day) && fits_weekday(day);
}

std::optional<calendar_day> occurrences::next()
{
    recurrence_parts const& parts = rule_.parts();
    for (;;) {
        if (parts.count && given_ >= *parts.count)
            return std::nullopt;
        while (at_ >= end_)
            if (!next_period())
                return std::nullopt;
        auto const day = calendar_day::from_days_since_epoch(at_++);
        if (!day || (parts.until && *day > *parts.until))
            return std::nullopt;
        if (fits(*day)) {
            ++given_;
            return *day;
        }
    }
}
} // namespace cbtkit
