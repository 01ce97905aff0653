// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/chrono.hpp>

#include "catch.hpp"

namespace {
using namespace cbtkit;
using namespace cbtkit::interop;
} // namespace

TEST_CASE("days agree with std::chrono over the whole calendar, leap days included")
{
    for (std::int64_t number = -208'188; number <= 2'932'896; number += 997) {
        auto const day = calendar_day::from_days_since_epoch(number).value();
        auto const same = to_year_month_day(day);
        REQUIRE(same == std::chrono::year_month_day{to_sys_days(day)});
        REQUIRE(from_year_month_day(same) == day);
        REQUIRE(from_sys_days(to_sys_days(day)) == day);
        REQUIRE(to_chrono_weekday(day.weekday()) == std::chrono::weekday{to_sys_days(day)});
        REQUIRE(from_chrono_weekday(to_chrono_weekday(day.weekday())) == day.weekday());
    }
    using namespace std::chrono_literals;
    CHECK(from_year_month_day(2024y / 2 / 29).has_value());
    CHECK(from_year_month_day(2023y / 2 / 29).error().code == errc::invalid_date);
    CHECK(from_year_month_day(2100y / 2 / 29).error().code == errc::invalid_date);
    CHECK(
        from_sys_days(std::chrono::sys_days{9999y / 12 / 31} + std::chrono::days{1}).error().code ==
        errc::out_of_range);
}

TEST_CASE("an instant is shown with any offset and comes back")
{
    auto const time = civil_time::parse("2024-03-01T00:30:15.250+05:45").value();
    auto const utc = from_sys_time(to_sys_time(time), 0).value();
    CHECK(utc.to_string() == "2024-02-29T18:45:15.250+00:00");
    for (int offset = -1'080; offset <= 1'080; offset += 15) {
        auto const shown = from_sys_time(to_sys_time(time), offset).value();
        CHECK(shown.instant_ms() == time.instant_ms());
        CHECK(shown.offset_minutes() == offset);
    }
    CHECK(from_sys_time(to_sys_time(time), 345) == time);
    auto const before = civil_time::parse("1969-12-31T23:59:59.999+00:00").value();
    CHECK(from_sys_time(to_sys_time(before), 0) == before);
    CHECK(from_sys_time({}, 1'081).error().code == errc::invalid_offset);
    auto const last = civil_time::parse("9999-12-31T23:59:59+00:00").value();
    CHECK(from_sys_time(to_sys_time(last), 60).error().code == errc::out_of_range);
}
