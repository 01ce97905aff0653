// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/goal_json.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <random>
#include <string>

namespace {
using namespace cbtkit;

std::string const whole = R"({"schema":"cbtkit/goal/1","id":"g1","locale":"en","title":"Call Ana on Sundays",
"kind":"behaviour","measure":{"metric":"calls","unit":"count","baseline":0,"target":8.5,"direction":"up","m?":[1]},
"start":"2026-03-01","deadline":"2026-06-30","importance":80,"confidence":75,"control":90,"effort":30,
"rank":"should","values":["friendship"],
"steps":[{"id":"a","text":"find her number","est_min":5,"state":"done"},
{"id":"b","text":"call","days":2,"after":["a"],"due":"2026-03-08","if_then":"If I am nervous, then I write down one question",
"state":"replaced","replaced_by":["c"],"confidence":60,"weight":2,"colour":"red"},{"id":"c","text":"dial","state":"todo"}],
"obstacles":[{"text":"I put it off","likelihood":60,"if_then":"If it is Sunday, then I call after breakfast","delay_days":2,"o":null}],
"cadence":{"n_per_week":3},"review_every_days":7,"celebration":"tea","stage":"acting",
"attainment":{"levels":["a","b","c","d","e"],"written":"2026-02-28","importance":3,"difficulty":2,"attained":-1,"x":true},
"state":"active","created":"2026-02-28T20:00:00+01:00","updated":"2026-03-02T21:40:00.500+01:00",
"history":[{"at":"2026-03-01T08:00:00+01:00","kind":"goal_moved","to":"active"},
{"at":"2026-03-02T08:00:00+01:00","kind":"progress_added","value":1},
{"at":"2026-03-02T08:00:00+01:00","kind":"progress_measured","value":1.25,"by":"watch"},
{"at":"2026-03-02T08:00:00+01:00","kind":"day_kept"},{"at":"2026-03-02T08:00:00+01:00","kind":"day_skipped"},
{"at":"2026-03-02T08:00:00+01:00","kind":"step_moved","step":"a","to":"done"},
{"at":"2026-03-02T08:00:00+01:00","kind":"step_attempted","step":"b","effort":"I dialled"},
{"at":"2026-03-02T08:00:00+01:00","kind":"setback_noted","step":"b","reason":"mood","learned":"mornings"},
{"at":"2026-03-02T08:00:00+01:00","kind":"goal_reviewed","status":"on_track"},
{"at":"2026-03-02T08:00:00+01:00","kind":"goal_replanned","deadline":"2026-06-30","target":8.5,"note":"n"},
{"at":"2026-03-02T08:00:00+01:00","kind":"milestone_marked","milestone":"first_step"},
{"at":"2026-03-02T08:00:00+01:00","kind":"shared_with_friend","who":"S"}],
"host:theme":{"a":[1,2,{"b":null}]}})";

io::json_error refusal(std::string const& json)
{
    auto const read = io::read_goal(json);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

std::string with_members(std::string const& members)
{
    return R"({"schema":"cbtkit/goal/1",)" + members + "}";
}
} // namespace

TEST_CASE("a goal with everything survives reading and writing, unknown members included")
{
    auto const read = io::read_goal(whole);
    REQUIRE(read.has_value());
    CHECK(read->title == "Call Ana on Sundays");
    CHECK(read->steps[1].length == step_length::days(2).value());
    CHECK(read->steps[1].unknown == std::vector<unknown_member>{{"colour", "\"red\""}});
    CHECK(read->history.size() == 12);
    CHECK(std::get<other_event>(read->history.back().what).kind == "shared_with_friend");
    CHECK(read->cadence->times_per_week() == 3);
    std::string const written = io::write_goal(*read);
    auto const again = io::read_goal(written);
    REQUIRE(again.has_value());
    CHECK(*again == *read);
    CHECK(io::write_goal(*again) == written);
    // Nothing that stood there is lost, whatever the order of members.
    CHECK(boost::json::parse(written) == boost::json::parse(whole));
}

TEST_CASE("an empty goal is written and read back equal")
{
    smart_goal const empty;
    CHECK(io::read_goal(io::write_goal(empty)).value() == empty);
}

TEST_CASE("short forms are read in full")
{
    auto const goal = io::read_goal(with_members(
        R"("title":"Run","metric":"runs","baseline":1,"target":10,"steps":["buy shoes",{"id":"step-1","text":"run"}],"obstacles":["rain"],"if_then":["If it rains, then I do the video"],"history_per_week":[1,2])"));
    REQUIRE(goal.has_value());
    CHECK(goal->measure->target == amount{10});
    REQUIRE(goal->steps.size() == 2);
    CHECK(goal->steps[0].id.str() == "step-2"); // step-1 is taken
    REQUIRE(goal->obstacles.size() == 2);
    CHECK(goal->obstacles[1].if_then == "If it rains, then I do the video");
    CHECK(goal->unknown == std::vector<unknown_member>{{"history_per_week", "[1,2]"}});
    CHECK(io::read_goal(io::write_goal(*goal)) == goal);
}

TEST_CASE("a refusal names the place by pointer and byte")
{
    auto check = [](std::string const& members, errc code, std::string const& pointer,
                    std::string const& at) {
        std::string const json = with_members(members);
        auto const problem = refusal(json);
        INFO(members);
        CHECK(problem.code == code);
        CHECK(problem.pointer == pointer);
        CHECK(problem.position == json.find(at));
    };
    check(R"("title":7)", errc::wrong_type, "/title", "7");
    check(R"("importance":101)", errc::out_of_range, "/importance", "101");
    check(R"("deadline":"2026-02-30")", errc::invalid_date, "/deadline", "\"2026-02-30");
    check(R"("kind":"vague")", errc::unknown_key, "/kind", "\"vague");
    check(R"("state":"failed")", errc::unknown_key, "/state", "\"failed");
    check(R"("review_every_days":0)", errc::out_of_range, "/review_every_days", "0}");
    check(R"("cadence":{"n_per_week":9})", errc::out_of_range, "/cadence/n_per_week", "9");
    check(R"("cadence":{"n_per_week":2,"more":1})", errc::unsupported, "/cadence", "{\"n_per");
    check(R"("steps":[{"est_min":5,"days":1}])", errc::wrong_order, "/steps/0/days", "1}]");
    check(R"("steps":["a",{"days":-1}])", errc::out_of_range, "/steps/1/days", "-1");
    check(R"("measure":{"target":1e300})", errc::out_of_range, "/measure/target", "1e300");
    check(R"("obstacles":[{"delay_days":400}])", errc::out_of_range, "/obstacles/0/delay_days", "400");
    check(
        R"("attainment":{"levels":["1","2","3","4","5","6"]})", errc::too_long, "/attainment/levels", "[\"1");
    check(
        R"("history":[{"at":"2026-03-02","kind":"day_kept"}])", errc::invalid_time, "/history/0/at",
        "\"2026-03-02");
    check(R"("history":[{"kind":"day_kept"}])", errc::missing_member, "/history/0", "{\"kind\":\"day");
    check(
        R"("history":[{"at":"2026-03-02T00:00:00Z","kind":"progress_added"}])", errc::missing_member,
        "/history/0", "{\"at");
}

TEST_CASE("what is no goal of this version is refused")
{
    CHECK(refusal("").code == errc::truncated);
    CHECK(refusal("[]").code == errc::wrong_type);
    CHECK(refusal("{}").code == errc::missing_member);
    CHECK(refusal(R"({"schema":"cbtkit/goal/2"})").code == errc::version_too_new);
    CHECK(refusal(R"({"schema":"cbtkit/journal/1"})").code == errc::unknown_key);
    CHECK(refusal(R"({"schema":1})").code == errc::wrong_type);
    CHECK(refusal(R"({"schema":"cbtkit/goal/1","title":"a","title":"b"})").code == errc::duplicate);
    CHECK(refusal("{\"schema\":\"cbtkit/goal/1\",\"title\":\"\xff\"}").position.has_value());
}

TEST_CASE("broken texts end in an error or a goal, never otherwise")
{
    std::mt19937 random{6};
    int read_well = 0;
    for (int round = 0; round < 3'000; ++round) {
        std::string json = whole;
        for (auto hits = 1 + random() % 3; hits > 0; --hits) {
            auto const place = random() % json.size();
            if (random() % 2 == 0)
                json[place] = static_cast<char>(random() % 256);
            else
                json.erase(place, 1 + random() % 5);
        }
        auto const read = io::read_goal(json);
        if (read) {
            ++read_well;
            CHECK(io::read_goal(io::write_goal(*read)) == read);
        } else if (read.error().position) {
            CHECK(*read.error().position <= json.size());
        }
    }
    CHECK(read_well > 0);
}
