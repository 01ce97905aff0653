// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/query/filters.hpp>

#include "catch.hpp"
#include "sample_entries.hpp"

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/numeric/accumulate.hpp>
#include <range/v3/view/reverse.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>

using namespace cbtkit;
using samples::ids;

namespace {
calendar_day day(int number)
{
    return *calendar_day::from_ymd(2026, 3, number);
}
} // namespace

TEST_CASE("each filter keeps what it names, in order of time")
{
    journal const j = samples::few();
    auto const sadness = *emotion_id::from("sadness");
    CHECK(ids(query::entries(j)) == "abcde");
    CHECK(ids(j | query::between(day(2), day(3))) == "abc");
    CHECK(ids(j | query::between(day(3), day(3))) == "c");
    CHECK(ids(j | query::between(day(4), day(3))).empty());
    CHECK(ids(j | query::weekday(weekday::monday)) == "abe");
    CHECK(ids(j | query::during(query::part_of_day::late)) == "b");
    CHECK(ids(j | query::tag("work")) == "abe");
    CHECK(ids(j | query::tag("wor")).empty());
    CHECK(ids(j | query::emotion_at_least(sadness, *intensity::from_percent(50))) == "ab");
    CHECK(ids(j | query::emotion_at_least(sadness, *intensity::from_percent(51))) == "a");
    CHECK(ids(j | query::emotion_at_least(sadness, intensity{})) == "ab");
    CHECK(ids(j | query::distortion(*distortion_id::from("labeling"))) == "ae");
    CHECK(ids(j | query::exercise("reach_out")) == "d");
    CHECK(ids(j | query::exercise()) == "d");
    CHECK(ids(j | query::exercise("other")).empty());
    CHECK(ids(j | query::with(query::has_mood{})) == "abde");
    CHECK(ids(j | query::without(query::has_tag{"work"})) == "cd");
}

TEST_CASE("the person's own day decides, not midnight")
{
    journal const j = samples::few();
    auto const four = *day_boundary::from_minutes(4 * 60);
    CHECK(ids(j | query::between(day(2), day(2))) == "ab");
    CHECK(ids(j | query::between(day(2), day(2), four)) == "abc");
    CHECK(ids(j | query::weekday(weekday::monday, four)) == "abce");
}

TEST_CASE("queries compose with each other and with any view")
{
    journal const j = samples::few();
    auto const at_work_in_the_evening = query::tag("work") | query::during(query::part_of_day::late);
    CHECK(ids(j | at_work_in_the_evening) == "b");
    CHECK(ids(j | query::tag("work") | ranges::views::reverse | ranges::views::take(2)) == "eb");
    auto moods = j | query::with(query::has_mood{}) |
                 ranges::views::transform([](journal_entry const& e) { return e.mood->percent(); });
    CHECK(ranges::accumulate(moods, 0) == 200);
    CHECK(ids(j.entries() | query::tag("home")) == "bc");
    CHECK(ranges::count_if(query::entries(j), query::has_tag{"home"}) == 2);
}

TEST_CASE("an empty journal has nothing in it")
{
    journal const none;
    CHECK(ids(none | query::tag("work")).empty());
    CHECK(ids(query::entries(none)).empty());
}

TEST_CASE("parts of the day meet without gap or overlap")
{
    using query::part_of;
    using query::part_of_day;
    auto const at = [](std::string const& time) {
        return part_of(*civil_time::parse("2026-03-02T" + time + ":00+05:45"));
    };
    CHECK(at("00:00") == part_of_day::night);
    CHECK(at("04:59") == part_of_day::night);
    CHECK(at("05:00") == part_of_day::morning);
    CHECK(at("10:59") == part_of_day::morning);
    CHECK(at("11:00") == part_of_day::midday);
    CHECK(at("15:00") == part_of_day::afternoon);
    CHECK(at("18:00") == part_of_day::evening);
    CHECK(at("21:59") == part_of_day::evening);
    CHECK(at("22:00") == part_of_day::late);
    CHECK(at("23:59") == part_of_day::late);
    STATIC_REQUIRE(key(part_of_day::evening) == "evening");
}
