// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/blocked.hpp>

#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"

using cbtkit::blocked;
using cbtkit::screen;

TEST_CASE("a text that may be processed is not blocked")
{
    CHECK(!blocked::check(screen("I had soup.")));
    CHECK(!blocked::check(screen("I'm not suicidal.")));
}

TEST_CASE("a text that must be handled is blocked with its result and a token of its own")
{
    auto const stop = blocked::check(screen("I want to die."));
    REQUIRE(stop);
    CHECK(stop->reason() == cbtkit::errc::must_handle);
    CHECK(stop->screen().level() == 3);
    CHECK(stop->token() != cbtkit::blocked_token{});
    CHECK(*stop == *blocked::check(screen("I want to die.")));
    CHECK(stop->token() != blocked::check(screen("I want to die!"))->token());
    CHECK(cbtkit::blocked_token::from_number(stop->token().number()) == stop->token());
}

TEST_CASE("a text that nobody could screen is blocked for that reason")
{
    auto const stop = blocked::check(screen("Ich hatte Suppe.", "de"));
    REQUIRE(stop);
    CHECK(stop->reason() == cbtkit::errc::not_screened);
}

TEST_CASE("a token never names nothing")
{
    STATIC_REQUIRE(cbtkit::token_of("", -1) != cbtkit::blocked_token{});
    STATIC_REQUIRE(cbtkit::token_of("a", 3) != cbtkit::token_of("a", 4));
}
