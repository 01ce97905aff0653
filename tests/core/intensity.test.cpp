// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/intensity.hpp>

#include "catch.hpp"
#include "regular.hpp"

using cbtkit::intensity;

TEST_CASE("an intensity above 100 or below 0 is refused, never clamped")
{
    STATIC_REQUIRE(intensity::from_percent(101).error().code == cbtkit::errc::out_of_range);
    STATIC_REQUIRE(intensity::from_percent(-1).error().code == cbtkit::errc::out_of_range);
    STATIC_REQUIRE(intensity::from_percent(1LL << 40).error().code == cbtkit::errc::out_of_range);
}

TEST_CASE("every whole percent from 0 to 100 is kept")
{
    for (int percent = 0; percent <= 100; ++percent)
        CHECK((*intensity::from_percent(percent)).percent() == percent);
}

TEST_CASE("an intensity is regular and ordered by strength")
{
    cbtkit_test::check_regular(
        *intensity::from_percent(40), *intensity::from_percent(40), *intensity::from_percent(41));
    STATIC_REQUIRE(*intensity::from_percent(3) < *intensity::from_percent(30));
    STATIC_REQUIRE(intensity{} == *intensity::from_percent(0));
}
