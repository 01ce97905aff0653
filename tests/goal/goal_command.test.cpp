// SPDX-License-Identifier: BSL-1.0
#include "../../src/cli/goal_command.hpp"

#include "catch.hpp"
#include "golden.hpp"

#include <CLI/CLI.hpp>

#include <sstream>
#include <string>

namespace {
using namespace cbtkit;
using cli::exit_status;
using cli::goal_request;
namespace json = boost::json;

struct answer {
    exit_status status;
    std::string text;
    std::string problems;

    [[nodiscard]] json::value read() const { return json::parse(text); }
};

answer ask(std::string const& members, goal_request::action what, bool bundle = false)
{
    goal_request request;
    request.what = what;
    request.now = civil_time::parse("2026-03-02T12:00:00+01:00").value();
    request.bundle = bundle;
    std::ostringstream out;
    std::ostringstream problems;
    exit_status const status =
        cli::run_goal(R"({"schema":"cbtkit/goal/1",)" + members + "}", request, out, problems);
    return {status, out.str(), problems.str()};
}

std::vector<std::string> codes_in(json::value const& answer)
{
    std::vector<std::string> codes;
    for (json::value const& each : answer.at("findings").as_array())
        codes.emplace_back(each.at("code").as_string());
    return codes;
}

std::string const good =
    R"("id":"g","title":"Call Mum on Sundays","measure":{"metric":"calls","target":8},"start":"2026-01-05",
"deadline":"2026-06-28","control":90,"confidence":80,"importance":80,"state":"active","review_every_days":7,
"steps":[{"id":"a","text":"set a reminder","est_min":5},{"id":"b","text":"call","est_min":30,"after":["a"],"due":"2026-02-01"}],
"obstacles":[{"text":"tired","likelihood":50,"if_then":"If I am tired tonight, then I send a voice message"}],
"history":[{"at":"2026-01-11T18:00:00+01:00","kind":"progress_added","value":1},{"at":"2026-01-18T18:00:00+01:00","kind":"progress_added","value":1},
{"at":"2026-02-08T18:00:00+01:00","kind":"progress_added","value":2}])";
} // namespace

TEST_CASE("check prints findings to the contract")
{
    auto const made = ask(R"("title":"Be more social")", goal_request::action::check);
    CHECK(made.status == exit_status::done); // warnings are no errors
    json::value const read = made.read();
    CHECK(codes_in(read) == std::vector<std::string>{"G001", "G002", "G003", "G010", "G012"});
    json::object const& first = read.at("findings").at(0).as_object();
    CHECK(first.at("severity").as_string() == "warning");
    CHECK(first.at("criterion").as_string() == "specific");
    CHECK(first.at("field").as_string() == "title");
    CHECK(first.at("begin") == json::value(0));
    CHECK(first.at("end") == json::value(14));
    CHECK_FALSE(first.at("message").as_string().empty());
    CHECK_FALSE(first.at("offer").as_string().empty());
    CHECK(made.text.back() == '\n');
    CHECK(codes_in(ask(good, goal_request::action::check).read()).empty());
}

TEST_CASE("check ends with 1 for errors and with 4 when the screen speaks")
{
    CHECK(
        ask(R"("title":"Walk","deadline":"2026-01-01")", goal_request::action::check).status ==
        exit_status::bad_content);
    auto const harmful = ask(R"("title":"Eat only 500 calories a day")", goal_request::action::check);
    CHECK(harmful.status == exit_status::bad_content);
    CHECK(codes_in(harmful.read()) == std::vector<std::string>{"G022"});
    auto const blocked = ask(R"("title":"I want to kill myself")", goal_request::action::check);
    CHECK(blocked.status == exit_status::blocked);
    CHECK(blocked.read().at("screen").at("must_handle").as_bool());
    CHECK(blocked.text.find("kill myself") == std::string::npos); // the words are not repeated
    for (auto const what :
         {goal_request::action::plan, goal_request::action::to_ical, goal_request::action::to_fhir})
        CHECK(ask(R"("title":"I want to kill myself")", what).status == exit_status::blocked);
}

TEST_CASE("check reads the numbers of a goal in a language without a screen")
{
    auto const made = ask(R"("title":"Etre plus sociable","locale":"xx")", goal_request::action::check);
    CHECK(codes_in(made.read()) == std::vector<std::string>{"G002", "G003", "G010", "G012"});
    CHECK(made.read().at("screen").at("status").as_string() == "not_screened");
    CHECK(made.status == exit_status::done);
}

TEST_CASE("the shape of if-then plans is reported beside the findings")
{
    auto const made = ask(R"("title":"Walk","if_then":["If a, then b"])", goal_request::action::check).read();
    CHECK(made.at("if_then").at(0).at("problem").as_string() == "short_situation");
    CHECK(made.at("if_then").at(0).at("field").as_string() == "obstacles/0/if_then");
}

TEST_CASE("plan lays out the steps and shows where the goal stands")
{
    auto const made = ask(good, goal_request::action::plan);
    CHECK(made.status == exit_status::done);
    json::value const read = made.read();
    REQUIRE(read.at("steps").as_array().size() == 2);
    CHECK(read.at("steps").at(1).at("start").as_string() == "2026-03-02");
    CHECK(read.at("steps").at(1).at("after_due").as_bool());
    CHECK(read.at("progress").at("by_measure") == json::value(0.5));
    CHECK(read.at("plan_line").at("status").as_string() == "ahead");
    CHECK(read.at("forecast").at("weeks") == json::value(8));
    CHECK(read.at("forecast").at("message").as_string().find("last 8 weeks") != json::string::npos);
    CHECK(read.at("setbacks").at(0).at("offers").at(0).at("id").as_string() == "ask_reason");
    bool comeback = false;
    for (json::value const& each : read.at("milestones").as_array())
        comeback = comeback || each.at("kind").as_string() == "comeback";
    CHECK(comeback);
    auto const cycle =
        ask(R"("title":"Walk","steps":[{"id":"a","after":["a"]}])", goal_request::action::plan);
    CHECK(cycle.status == exit_status::bad_content);
    CHECK(cycle.read().at("error").at("code").as_string() == "cycle");
    CHECK(
        ask(R"("title":"Walk")", goal_request::action::plan).read().at("draft_steps").as_array().size() == 5);
}

TEST_CASE("export writes calendars and records, or says what is missing")
{
    CHECK(ask(good, goal_request::action::to_ical).text.find("BEGIN:VCALENDAR\r\n") == 0);
    CHECK(ask(good, goal_request::action::to_fhir).read().at("resourceType").as_string() == "Goal");
    CHECK(ask(good, goal_request::action::to_fhir, true).read().at("resourceType").as_string() == "Bundle");
    auto const nameless = ask(R"("title":"Walk")", goal_request::action::to_ical);
    CHECK(nameless.status == exit_status::bad_content);
    CHECK(nameless.text.empty());
    CHECK(nameless.problems.find("empty") != std::string::npos);
}

TEST_CASE("a goal that cannot be read is an error with its place")
{
    auto const made = ask(R"("importance":200)", goal_request::action::check);
    CHECK(made.status == exit_status::bad_content);
    CHECK(made.read().at("error").at("code").as_string() == "out_of_range");
    CHECK(made.read().at("error").at("pointer").as_string() == "/importance");
    CHECK(made.read().at("error").at("position") == json::value(39));
}

TEST_CASE("wrong usage and missing files end with their status")
{
    auto status_of = [](std::vector<std::string> arguments) {
        CLI::App app{"test"};
        cli::exit_code code;
        cli::add_goal_commands(app, code);
        std::reverse(arguments.begin(), arguments.end());
        try {
            app.parse(arguments);
        } catch (CLI::ParseError const&) {
            return exit_status::wrong_usage;
        }
        return code.status();
    };
    CHECK(status_of({"goal"}) == exit_status::wrong_usage);
    CHECK(status_of({"goal", "check"}) == exit_status::wrong_usage);
    CHECK(status_of({"goal", "export", "x.json", "--to", "pdf"}) == exit_status::wrong_usage);
    CHECK(status_of({"goal", "check", "no-such-file.json"}) == exit_status::io_failed);
    CHECK(status_of({"goal", "check", "x.json", "--today", "2026-02-30"}) == exit_status::wrong_usage);
    CHECK(
        status_of({"goal", "plan", "x.json", "--days-off", "mon,tue,wed,thu,fri,sat,sun"}) ==
        exit_status::wrong_usage);
    CHECK(status_of({"goal", "plan", "x.json", "--day-begins", "25:00"}) == exit_status::wrong_usage);
}
