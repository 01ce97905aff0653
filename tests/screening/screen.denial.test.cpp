// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screener.hpp>

#include "catch.hpp"

#include <fstream>
#include <string>

// A denial counts only where it is proven, and it takes nothing from a real statement beside it.
TEST_CASE(
    "proven denials fall to a mention, and what only looks like one, or stands beside one, stays a risk")
{
    std::ifstream in{CBTKIT_TEST_DATA "/screen/denials.tsv", std::ios::binary};
    REQUIRE(in);
    std::string line;
    std::getline(in, line);
    REQUIRE(line == "label\tregister\ttext");
    cbtkit::screener screener;
    int denied = 0;
    int risk = 0;
    while (std::getline(in, line)) {
        std::string const label = line.substr(0, line.find('\t'));
        std::string const text = line.substr(line.rfind('\t') + 1);
        cbtkit::screen_result const found = screener.screen_only(text);
        INFO(text);
        if (label == "denied") {
            ++denied;
            CHECK_FALSE(found.must_handle());
            CHECK(found.level() <= 1);
        } else if (label == "denied_l2") { // a denial lowers levels 3 to 5 alone
            CHECK(found.level() == 2);
        } else {
            ++risk;
            CHECK(label == "risk");
            CHECK(found.must_handle());
        }
    }
    CHECK(denied >= 50);
    CHECK(risk >= 70);
}

TEST_CASE("a denial never lowers a passive wish, and a negation may be the wish")
{
    cbtkit::screener screener;
    CHECK(screener.screen_only("I don't wish I was dead, I wish the lift worked.").level() == 2);
    CHECK(screener.screen_only("I don't want to live.").level() == 2);
    CHECK(screener.screen_only("I don't want to die, I just don't want to be alive.").level() == 2);
    CHECK(screener.screen_only("I'm not going to kill myself tonight.").must_handle());
}

TEST_CASE("a no before a first person is no negation of what follows")
{
    cbtkit::screener screener;
    for (char const* text :
         {"No, I want to kill myself.", "No I really do want to die.", "no kidding i want to die"}) {
        INFO(text);
        CHECK(screener.screen_only(text).level() >= 3);
        CHECK_FALSE(screener.screen_only(text).flags().negated);
    }
}
