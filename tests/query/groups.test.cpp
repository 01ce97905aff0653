// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/query/groups.hpp>

#include "catch.hpp"
#include "sample_entries.hpp"

using namespace cbtkit;
using samples::ids;

namespace {
std::string joined(auto&& groups)
{
    std::string text;
    for (auto&& group : groups)
        text += (text.empty() ? "" : " ") + ids(group);
    return text;
}
} // namespace

TEST_CASE("days and weeks are runs of neighbours")
{
    journal const j = samples::few();
    auto const four = *day_boundary::from_minutes(4 * 60);
    CHECK(joined(j | query::by_day()) == "ab c d e");
    CHECK(joined(j | query::by_day(four)) == "abc d e");
    CHECK(joined(j | query::by_week()) == "abcd e");
    CHECK(joined(j | query::tag("work") | query::by_week()) == "ab e");
}

TEST_CASE("groups by tag and by part of the day hold every entry of their key once")
{
    journal const j = samples::few();
    auto const tags = j | query::by_tag();
    REQUIRE(tags.size() == 2);
    CHECK(ids(query::entries(tags.at("work"))) == "abe");
    CHECK(ids(query::entries(tags.at("home"))) == "bc");
    CHECK(ids(query::entries(tags.at("work")) | query::tag("home")) == "b");
    auto const parts = j | query::with(query::has_mood{}) | query::by_part_of_day();
    CHECK(ids(query::entries(parts.at(query::part_of_day::morning))) == "a");
    CHECK(parts.count(query::part_of_day::night) == 0);
}

TEST_CASE("windows roll over entries and over days")
{
    journal const j = samples::few();
    CHECK(joined(j | query::windows(2)) == "ab bc cd de");
    CHECK(joined(j | query::windows(6)).empty());
    CHECK(joined(j | query::trailing_days(1)) == "a ab abc d e");
    CHECK(joined(j | query::trailing_days(365)) == "a ab abc abcd abcde");
    journal const none;
    CHECK(joined(none | query::trailing_days(7)).empty());
}
