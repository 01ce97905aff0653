// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/signals.hpp>

#include "catch.hpp"

using namespace cbtkit;

TEST_CASE("any yes to the item about thoughts of death asks the host to respond")
{
    CHECK(screen_questionnaire_item(0).value().level() == 0);
    CHECK(screen_questionnaire_item(0).value().may_process());
    for (int answer : {1, 2, 3}) {
        CHECK(screen_questionnaire_item(answer).value().level() == 2);
        CHECK(screen_questionnaire_item(answer).value().must_handle());
    }
    CHECK(screen_questionnaire_item(-1).error().code == errc::out_of_range);
    CHECK(screen_questionnaire_item(4).error().code == errc::out_of_range);
}

TEST_CASE("a wordless low is gentle and nothing more")
{
    auto const at = [](int percent) { return intensity::from_percent(percent).value(); };
    CHECK(screen_wordless_signal(at(0), true, at(5)) == screen_urgency::gentle);
    CHECK(screen_wordless_signal(at(1), true, at(5)) == screen_urgency::none);
    CHECK(screen_wordless_signal(at(0), false, at(5)) == screen_urgency::none);
    CHECK(screen_wordless_signal(at(0), true, at(6)) == screen_urgency::none);
}
