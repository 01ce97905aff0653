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

TEST_CASE("weeks begin on Monday in every year, also before 1970")
{
    for (std::int64_t day = -40'000; day < 60'000; ++day) {
        calendar_day const at = *calendar_day::from_days_since_epoch(day);
        std::int64_t const monday = query::week_of(*civil_time::from_parts(at, 0, 0));
        REQUIRE(monday == day - (static_cast<std::int64_t>(at.weekday()) - 1));
    }
}

TEST_CASE("on a journey each entry keeps the day, the week and the part of the day of its place")
{
    std::vector<journal_entry> all;
    all.push_back(samples::entry("a", "2026-03-08T23:40:00+01:00", {}, 30)); // Sunday
    all.push_back(samples::entry("b", "2026-03-09T00:20:00+01:00", {}, 40)); // Monday, then a flight west
    all.push_back(samples::entry("c", "2026-03-08T20:30:00-05:00", {}, 50)); // Sunday evening again
    all.push_back(samples::entry("d", "2026-03-09T07:00:00-05:00", {}, 60));
    all.push_back(samples::entry("e", "2026-03-29T01:30:00+01:00", {}, 60)); // the night of summer time
    all.push_back(samples::entry("f", "2026-03-29T03:10:00+02:00", {}, 60)); // forty minutes later
    journal const j = *journal::from_entries(std::move(all));
    CHECK(joined(j | query::by_day()) == "a b c d ef");
    CHECK(joined(j | query::by_week()) == "a b c d ef");
    auto const parts = j | query::by_part_of_day();
    CHECK(ids(query::entries(parts.at(query::part_of_day::night))) == "bef");
    CHECK(ids(query::entries(parts.at(query::part_of_day::evening))) == "c");
    CHECK(ids(query::entries(parts.at(query::part_of_day::late))) == "a");
    CHECK(
        ids(j | query::between(*calendar_day::parse("2026-03-08"), *calendar_day::parse("2026-03-08"))) ==
        "ac");
    CHECK(ids(j | query::weekday(weekday::monday)) == "bd");
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
