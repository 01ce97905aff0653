// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/recurrence.hpp>

#include <cbtkit/goal/day_rhythm.hpp>

#include "catch.hpp"
#include "support.hpp"

#include <string>
#include <vector>

namespace {
using namespace cbtkit;
using cbtkit_test::day;

std::string first_days(std::string_view rule, std::string_view first, int count = 100)
{
    occurrences days{recurrence_rule::parse(rule).value(), day(first)};
    std::string text;
    for (int i = 0; i < count; ++i) {
        auto const next = days.next();
        if (i > 0 || !next)
            text += ' ';
        text += next ? next->to_string() : "end";
        if (!next)
            break;
    }
    return text;
}
} // namespace

TEST_CASE("rules give the days that RFC 5545 means")
{
    CHECK(
        first_days("FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4", "2026-03-02") ==
        "2026-03-02 2026-03-04 2026-03-06 2026-03-09 end");
    CHECK(
        first_days("FREQ=DAILY;INTERVAL=10;COUNT=3", "2024-02-25") == "2024-02-25 2024-03-06 2024-03-16 end");
    CHECK(first_days("FREQ=DAILY;UNTIL=20260303", "2026-03-01") == "2026-03-01 2026-03-02 2026-03-03 end");
    CHECK(
        first_days("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4", "1997-08-05") ==
        "1997-08-05 1997-08-17 1997-08-19 1997-08-31 end");
    CHECK(
        first_days("FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU;COUNT=4", "1997-08-05") ==
        "1997-08-05 1997-08-10 1997-08-19 1997-08-24 end");
    CHECK(
        first_days("FREQ=MONTHLY;BYDAY=1FR;COUNT=3", "1997-09-05") == "1997-09-05 1997-10-03 1997-11-07 end");
    CHECK(
        first_days("FREQ=MONTHLY;BYDAY=-2MO;COUNT=3", "1997-09-22") ==
        "1997-09-22 1997-10-20 1997-11-17 end");
    CHECK(
        first_days("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "1997-09-02", 3) ==
        "1998-02-13 1998-03-13 1998-11-13");
    CHECK(
        first_days("FREQ=YEARLY;BYDAY=20MO;COUNT=3", "1997-05-19") == "1997-05-19 1998-05-18 1999-05-17 end");
    CHECK(
        first_days("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05", 3) ==
        "1996-11-05 2000-11-07 2004-11-02");
    CHECK(
        first_days("FREQ=YEARLY;BYMONTH=6,7;COUNT=4", "1997-06-10") ==
        "1997-06-10 1997-07-10 1998-06-10 1998-07-10 end");
}

TEST_CASE("days that do not exist are left out, and the last day of a month has its own word")
{
    CHECK(first_days("FREQ=YEARLY", "2024-02-29", 3) == "2024-02-29 2028-02-29 2032-02-29");
    CHECK(first_days("FREQ=YEARLY", "2096-02-29", 2) == "2096-02-29 2104-02-29"); // 2100 is no leap year
    CHECK(
        first_days("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", "2026-01-31") ==
        "2026-01-31 2026-03-31 2026-05-31 2026-07-31 end");
    CHECK(
        first_days("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", "2024-01-31") ==
        "2024-01-31 2024-02-29 2024-03-31 2024-04-30 end");
    CHECK(first_days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01") == " end");
    CHECK(first_days("FREQ=DAILY", "9999-12-30") == "9999-12-30 9999-12-31 end");
    CHECK(first_days("FREQ=MONTHLY", "9999-11-30") == "9999-11-30 9999-12-30 end");
}

TEST_CASE("a first day that does not fit is left out and does not count")
{
    CHECK(first_days("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-03-04") == "2026-03-09 2026-03-16 end");
}

TEST_CASE("rules are written as they are read")
{
    for (std::string_view const rule :
         {"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1,15",
          "FREQ=YEARLY;BYMONTH=11;BYDAY=-1TH;UNTIL=20301231", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU"}) {
        auto const read = recurrence_rule::parse(rule);
        REQUIRE(read.has_value());
        CHECK(read->to_string() == rule);
        CHECK(recurrence_rule::parse(read->to_string()) == read);
    }
    CHECK(
        recurrence_rule::parse("UNTIL=20300101T120000Z;FREQ=DAILY")->to_string() ==
        "FREQ=DAILY;UNTIL=20300101");
}

TEST_CASE("what is no rule is refused at its place")
{
    auto refusal = [](std::string_view text) { return recurrence_rule::parse(text).error(); };
    CHECK(refusal("") == error{errc::syntax, 0});
    CHECK(refusal("COUNT=3") == error{errc::syntax, 0});
    CHECK(refusal("FREQ=FORTNIGHTLY") == error{errc::syntax, 5});
    CHECK(refusal("FREQ=HOURLY") == error{errc::unsupported, 5});
    CHECK(refusal("FREQ=DAILY;BYSETPOS=1") == error{errc::unsupported, 11});
    CHECK(refusal("FREQ=DAILY;FREQ=DAILY") == error{errc::duplicate, 11});
    CHECK(refusal("FREQ=WEEKLY;BYDAY=MO,XX") == error{errc::syntax, 21});
    CHECK(refusal("FREQ=MONTHLY;BYDAY=0MO") == error{errc::syntax, 19});
    CHECK(refusal("FREQ=DAILY;UNTIL=20260230") == error{errc::invalid_date, 17});
    CHECK(refusal("FREQ=DAILY;COUNT=2;UNTIL=20260228") == error{errc::wrong_order, {}});
    CHECK(refusal("FREQ=WEEKLY;BYDAY=1MO") == error{errc::wrong_order, {}});
    CHECK(refusal("FREQ=WEEKLY;BYMONTHDAY=3") == error{errc::wrong_order, {}});
    CHECK(refusal("FREQ=MONTHLY;BYMONTHDAY=32") == error{errc::out_of_range, {}});
    CHECK(refusal("FREQ=DAILY;INTERVAL=0") == error{errc::out_of_range, {}});
    CHECK(refusal("FREQ=DAILY;COUNT=99999999") == error{errc::syntax, 17});
    CHECK(refusal("FREQ=DAILY;") == error{errc::syntax, 11});
}

TEST_CASE("random rules agree with looking at every single day")
{
    cbtkit_test::dice random{5545};
    for (int round = 0; round < 150; ++round) {
        recurrence_parts parts;
        parts.frequency = static_cast<recurrence_frequency>(random.roll(4));
        parts.interval = static_cast<std::int32_t>(1 + random.roll(3));
        bool const weekly = parts.frequency == recurrence_frequency::weekly;
        bool const daily = parts.frequency == recurrence_frequency::daily;
        if (!weekly && random.chance(0.6))
            for (int i = 0; i < 2; ++i)
                parts.month_days.push_back(
                    static_cast<int>(random.roll(2) == 0 ? 1 + random.roll(31) : -1 - random.roll(31)));
        if (random.chance(0.5))
            parts.weekdays.push_back(
                {static_cast<weekday>(1 + random.roll(7)), daily || weekly || random.chance(0.5) ? 0 : 2});
        if (random.chance(0.4))
            parts.months = {static_cast<int>(1 + random.roll(12)), static_cast<int>(1 + random.roll(12))};
        auto const rule = recurrence_rule::from(parts).value();
        calendar_day const first = cbtkit_test::day_number(18'000 + random.roll(3'000));

        // Each day on its own, with plain arithmetic on numbers.
        auto fits = [&](calendar_day d) {
            std::int64_t period = 0;
            if (daily)
                period = d - first;
            else if (weekly)
                period = ((d.days_since_epoch() + 3) / 7) - ((first.days_since_epoch() + 3) / 7);
            else if (parts.frequency == recurrence_frequency::monthly)
                period = (d.year() * 12 + d.month()) - (first.year() * 12 + first.month());
            else
                period = d.year() - first.year();
            if (period % parts.interval != 0)
                return false;
            bool month = parts.months.empty();
            for (int const m : parts.months)
                month = month || m == d.month();
            bool const open = parts.month_days.empty() && parts.weekdays.empty();
            int last = 28;
            while (calendar_day::from_ymd(d.year(), d.month(), last + 1))
                ++last;
            bool in_month = parts.month_days.empty();
            for (int const m : parts.month_days)
                in_month = in_month || d.day() == (m > 0 ? m : last + 1 + m);
            bool in_week = parts.weekdays.empty();
            for (auto const& w : parts.weekdays) {
                bool const by_month =
                    parts.frequency == recurrence_frequency::monthly || !parts.months.empty();
                auto const number =
                    by_month ? d.day() - 1 : d - calendar_day::from_ymd(d.year(), 1, 1).value();
                in_week =
                    in_week || (d.weekday() == w.day && (w.ordinal == 0 || number / 7 + 1 == w.ordinal));
            }
            if (open && weekly)
                in_week = d.weekday() == first.weekday();
            if (open && parts.frequency == recurrence_frequency::monthly)
                in_month = d.day() == first.day();
            if (open && parts.frequency == recurrence_frequency::yearly) {
                in_month = d.day() == first.day();
                month = parts.months.empty() ? d.month() == first.month() : month;
            }
            return month && in_month && in_week;
        };
        occurrences lazy{rule, first};
        auto next = lazy.next();
        INFO(rule.to_string() << " from " << first.to_string());
        for (std::int64_t i = 0; i < 1'500; ++i) {
            calendar_day const d = add_days(first, i).value();
            bool const wanted = fits(d);
            REQUIRE((next == d) == wanted);
            if (wanted)
                next = lazy.next();
        }
    }
}

TEST_CASE("a cadence recurs on the days over which working days spread it")
{
    for (int times = 1; times <= 7; ++times) {
        auto const cadence = goal_cadence::per_week(times).value();
        calendar_day const monday = day("2026-03-02");
        working_days spread{monday, day_rhythm{}, cadence};
        occurrences recurring{recurrence_rule::of(cadence), monday};
        for (int i = 0; i < 30; ++i)
            CHECK(spread.next() == recurring.next());
    }
}
