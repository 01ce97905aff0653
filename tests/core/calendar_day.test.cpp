// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/calendar_day.hpp>

#include "catch.hpp"
#include "regular.hpp"

using cbtkit::calendar_day;
using cbtkit::errc;

TEST_CASE("only days that the calendar has are accepted")
{
    CHECK(calendar_day::from_ymd(2024, 2, 29));
    CHECK(calendar_day::from_ymd(2026, 2, 29).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(2026, 2, 30).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(2026, 13, 1).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(2026, 0, 1).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(2026, 4, 31).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(1399, 12, 31).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(10000, 1, 1).error().code == errc::invalid_date);
    CHECK(calendar_day::from_ymd(2026, 1, 70000).error().code == errc::invalid_date);
}

TEST_CASE("a written day is read and written back unchanged")
{
    for (std::string_view text : {"1400-01-01", "1970-01-01", "2024-02-29", "2026-11-22", "9999-12-31"})
        CHECK(calendar_day::parse(text)->to_string() == text);
}

TEST_CASE("a day that is written wrongly names the byte that does not fit")
{
    CHECK(calendar_day::parse("2026-3-02").error().position == 6);
    CHECK(calendar_day::parse("2026-03-0").error().position == 9);
    CHECK(calendar_day::parse("2026-03-02T").error().position == 10);
    CHECK(calendar_day::parse("").error().position == 0);
    CHECK(calendar_day::parse("2026-02-30").error().position == 0);
}

TEST_CASE("days count through the whole calendar without a gap")
{
    auto day = *calendar_day::from_ymd(1400, 1, 1);
    std::int64_t const first = day.days_since_epoch();
    std::int64_t const last = calendar_day::from_ymd(9999, 12, 31)->days_since_epoch();
    CHECK(calendar_day::from_days_since_epoch(first) == day);
    CHECK(calendar_day::from_days_since_epoch(last)->to_string() == "9999-12-31");
    CHECK_FALSE(calendar_day::from_days_since_epoch(first - 1));
    CHECK_FALSE(calendar_day::from_days_since_epoch(last + 1));
    for (std::int64_t n = first; n <= last; n += 997) {
        auto const again = calendar_day::from_days_since_epoch(n);
        REQUIRE(again);
        REQUIRE(again->days_since_epoch() == n);
        REQUIRE(calendar_day::parse(again->to_string()) == again);
    }
}

TEST_CASE("a day knows its weekday and its neighbours")
{
    auto const day = *calendar_day::from_ymd(2026, 11, 22);
    CHECK(day.weekday() == cbtkit::weekday::sunday);
    CHECK(add_days(day, 1)->weekday() == cbtkit::weekday::monday);
    CHECK(*add_days(day, 40) - day == 40);
    CHECK_FALSE(add_days(day, 1LL << 62));
    cbtkit_test::check_regular(day, *add_days(day, 0), *add_days(day, 1));
    CHECK(day < *add_days(day, 1));
}

TEST_CASE("what Boost calls no date is refused")
{
    CHECK_FALSE(calendar_day::from_boost(boost::gregorian::date{}));
    CHECK_FALSE(calendar_day::from_boost(boost::gregorian::date{boost::date_time::pos_infin}));
    CHECK(calendar_day::from_boost(boost::gregorian::date{2026, 1, 2})->to_string() == "2026-01-02");
}
