// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/day_rhythm.hpp>

#include "catch.hpp"
#include "regular.hpp"
#include "support.hpp"

namespace {
using namespace cbtkit;
using cbtkit_test::at;
using cbtkit_test::day;
} // namespace

TEST_CASE("until a person's day begins it is still the day before")
{
    auto const late = day_rhythm::from(4 * 60).value();
    CHECK(late.own_day(at("2024-03-01T02:30:00+01:00")) == day("2024-02-29"));
    CHECK(late.own_day(at("2024-03-01T04:00:00+01:00")) == day("2024-03-01"));
    CHECK(late.own_day(at("2023-01-01T00:00:00+13:45")) == day("2022-12-31"));
    CHECK(day_rhythm{}.own_day(at("2024-03-01T00:00:00+01:00")) == day("2024-03-01"));
}

TEST_CASE("a rhythm keeps one working day at least")
{
    weekday_set all;
    for (int d = 1; d <= 7; ++d)
        all.insert(static_cast<weekday>(d));
    CHECK(all.size() == 7);
    CHECK_FALSE(day_rhythm::from(0, all).has_value());
    CHECK_FALSE(day_rhythm::from(-1).has_value());
    CHECK_FALSE(day_rhythm::from(721).has_value());
    CHECK_FALSE(day_rhythm::from(0, {}, {}, 0).has_value());
    cbtkit_test::check_regular(
        day_rhythm::from(60).value(), day_rhythm::from(60).value(),
        day_rhythm::from(60, {weekday::sunday}).value());
}

TEST_CASE("working days leave out free days and spread a cadence over the week")
{
    auto const rhythm =
        day_rhythm::from(0, {weekday::saturday, weekday::sunday}, {day("2024-02-29"), day("2024-02-29")})
            .value();
    working_days days{day("2024-02-28"), rhythm};
    CHECK(days.next() == day("2024-02-28"));
    CHECK(days.next() == day("2024-03-01")); // the leap day is free
    CHECK(days.next() == day("2024-03-04"));

    working_days thrice{day("2026-03-05"), day_rhythm{}, goal_cadence::per_week(3).value()};
    CHECK(thrice.next() == day("2026-03-06"));
    CHECK(thrice.next() == day("2026-03-09"));
    CHECK(thrice.next() == day("2026-03-11"));

    working_days more_than_free{
        day("2026-03-02"),
        day_rhythm::from(
            0, {weekday::monday, weekday::tuesday, weekday::wednesday, weekday::thursday, weekday::friday})
            .value(),
        goal_cadence::per_week(5).value()};
    CHECK(more_than_free.next() == day("2026-03-07"));
    CHECK(more_than_free.next() == day("2026-03-08"));
    CHECK(more_than_free.next() == day("2026-03-14"));
}

TEST_CASE("working days end with the calendar and begin with it")
{
    working_days last{day("9999-12-30"), day_rhythm{}};
    CHECK(last.next() == day("9999-12-30"));
    CHECK(last.next() == day("9999-12-31"));
    CHECK_FALSE(last.next().has_value());
    CHECK_FALSE(last.next().has_value());
    working_days first{day("1400-01-01"), day_rhythm{}};
    CHECK(first.next() == day("1400-01-01"));
}
