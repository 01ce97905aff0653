// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/text_span.hpp>

#include "catch.hpp"

using cbtkit::text_span;

TEST_CASE("a span whose end lies before its begin is refused")
{
    STATIC_REQUIRE(text_span::from_bounds(3, 2).error().code == cbtkit::errc::wrong_order);
    STATIC_REQUIRE((*text_span::from_bounds(2, 2)).empty());
}

TEST_CASE("a slice is the text between the bounds and never reaches past the end")
{
    std::string const text = "such a loser";
    CHECK(cbtkit::slice(text, *text_span::from_bounds(7, 12)) == "loser");
    CHECK(cbtkit::slice(text, *text_span::from_bounds(7, 99)) == "loser");
    CHECK(cbtkit::slice(text, *text_span::from_bounds(50, 99)).empty());
}

TEST_CASE("overlap needs a shared byte, containment needs all of them")
{
    constexpr text_span a = *text_span::from_bounds(2, 6);
    constexpr text_span b = *text_span::from_bounds(6, 8);
    constexpr text_span c = *text_span::from_bounds(3, 5);
    STATIC_REQUIRE_FALSE(a.overlaps(b));
    STATIC_REQUIRE(a.overlaps(c));
    STATIC_REQUIRE(a.contains(c));
    STATIC_REQUIRE_FALSE(c.contains(a));
}
