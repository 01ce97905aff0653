// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/civil_time.hpp>

#include "catch.hpp"
#include "regular.hpp"

using cbtkit::civil_time;
using cbtkit::errc;

TEST_CASE("a written time is read and written back")
{
    CHECK(civil_time::parse("2026-03-02T21:40:00+01:00")->to_string() == "2026-03-02T21:40:00+01:00");
    CHECK(civil_time::parse("2026-03-02T21:40Z")->to_string() == "2026-03-02T21:40:00+00:00");
    CHECK(
        civil_time::parse("2026-03-02T21:40:05.007999-09:30")->to_string() ==
        "2026-03-02T21:40:05.007-09:30");
}

TEST_CASE("a time that is written wrongly names the byte that does not fit")
{
    CHECK(civil_time::parse("2026-03-02").error() == cbtkit::error{errc::invalid_time, 10});
    CHECK(civil_time::parse("2026-03-02T24:00:00Z").error() == cbtkit::error{errc::invalid_time, 11});
    CHECK(civil_time::parse("2026-03-02T21:60:00Z").error() == cbtkit::error{errc::invalid_time, 14});
    CHECK(civil_time::parse("2026-03-02T21:40:00").error() == cbtkit::error{errc::invalid_offset, 19});
    CHECK(civil_time::parse("2026-03-02T21:40:00+19:00").error().code == errc::invalid_offset);
    CHECK(civil_time::parse("2026-03-02T21:40:00+18:01").error().code == errc::invalid_offset);
    CHECK(civil_time::parse("2026-03-02T21:40:00Zx").error() == cbtkit::error{errc::invalid_time, 20});
    CHECK(civil_time::parse("2026-02-30T21:40:00Z").error().code == errc::invalid_date);
    CHECK(civil_time::parse("").error().code == errc::invalid_date);
}

TEST_CASE("times with different offsets are ordered by their instant")
{
    auto const berlin = *civil_time::parse("2026-03-02T00:30:00+01:00");
    auto const london = *civil_time::parse("2026-03-01T23:30:00+00:00");
    CHECK(berlin.instant_ms() == london.instant_ms());
    CHECK(berlin != london);
    CHECK(berlin.day() - london.day() == 1);
    CHECK(civil_time::parse("1970-01-01T00:00:00.001Z")->instant_ms() == 1);
    cbtkit_test::check_regular(berlin, *civil_time::parse("2026-03-02T00:30+01:00"), london);
}

TEST_CASE("parts outside their range are refused")
{
    CHECK(civil_time::from_parts({}, 86'400'000, 0).error().code == errc::invalid_time);
    CHECK(civil_time::from_parts({}, -1, 0).error().code == errc::invalid_time);
    CHECK(civil_time::from_parts({}, 0, 1081).error().code == errc::invalid_offset);
}
