// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_check.hpp>

#include <cbtkit/goal/goal_plan.hpp>
#include <cbtkit/goal/if_then.hpp>
#include <cbtkit/goal/setback.hpp>
#include <cbtkit/io/goal_json.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "support.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;
namespace json = boost::json;
using cbtkit_test::day;

struct checked {
    std::vector<goal_finding> findings;
    bool has_plan = true;
};

// What a host does: screen, then check.
checked check_as_host(smart_goal const& goal, calendar_day today)
{
    goal_context context;
    context.today = today;
    for (unknown_member const& each : goal.unknown)
        if (each.name == "history_per_week") {
            json::value const weeks = json::parse(each.json);
            for (json::value const& week : weeks.as_array())
                context.past_weeks.push_back(week.to_number<double>());
        }
    auto const screened = screen_goal(goal);
    if (!screened)
        return {screened.error().findings, false};
    return {check_goal(*screened, context), true};
}

std::vector<std::string> codes_of(std::vector<goal_finding> const& findings)
{
    std::set<std::string> codes;
    for (goal_finding const& each : findings)
        codes.insert(std::string{key(each.code)});
    return {codes.begin(), codes.end()};
}

std::vector<std::string> texts_in(json::value const& list)
{
    std::vector<std::string> made;
    for (json::value const& each : list.as_array())
        made.emplace_back(each.as_string());
    return made;
}

smart_goal read(json::value const& value)
{
    auto goal = io::read_goal(json::serialize(value));
    REQUIRE(goal.has_value());
    return *goal;
}

std::vector<json::object> lines_of(std::string const& name)
{
    std::vector<json::object> rows;
    std::istringstream in{cbtkit_test::read_data(name)};
    for (std::string line; std::getline(in, line);)
        rows.push_back(json::parse(line).as_object());
    return rows;
}

// The text of a field such as `steps/2/text`.
std::string text_at(smart_goal const& goal, std::string const& field)
{
    json::value const whole = json::parse(io::write_goal(goal));
    return std::string(whole.at_pointer("/" + field).as_string());
}
} // namespace

TEST_CASE("the lint gives the golden codes, no more and no fewer")
{
    int goals = 0;
    json::object const file = cbtkit_test::golden("goals.json");
    for (json::value const& row : file.at("cases").as_array()) {
        if (row.at("kind").as_string() != "lint")
            continue;
        calendar_day const today = day(std::string_view{row.at("today").as_string()});
        for (json::value const& each : row.at("goals").as_array()) {
            json::object goal = each.at("goal").as_object();
            goal["schema"] = "cbtkit/goal/1"; // the golden goals are in the short form
            INFO(std::string(each.at("id").as_string()));
            CHECK(codes_of(check_as_host(read(goal), today).findings) == texts_in(each.at("expect_codes")));
            ++goals;
        }
    }
    CHECK(goals == 7);
}

TEST_CASE("goals as people write them get the findings they should, on the words meant")
{
    auto const rows = lines_of("goals/real_life.jsonl");
    CHECK(rows.size() >= 60);
    text_catalog const english = text_catalog::english();
    for (json::object const& row : rows) {
        smart_goal const goal = read(row.at("goal"));
        INFO(goal.title);
        checked const result = check_as_host(goal, day("2026-03-02"));
        CHECK(codes_of(result.findings) == texts_in(row.at("expect")));
        std::map<std::string, std::string> cues;
        for (goal_finding const& each : result.findings) {
            if (each.span) {
                std::string const text = text_at(goal, each.field);
                std::string const cue = slice(text, *each.span);
                CHECK_FALSE(cue.empty());
                cues[std::string{key(each.code)}] = cue;
            }
            goal_message const message = message_of(each, english);
            CHECK(message.explanation.find("goal.G") == std::string::npos); // no key is left without a text
            CHECK(message.offer.find("goal.G") == std::string::npos);
            CHECK(message.explanation.find('{') == std::string::npos); // every hole is filled
            CHECK(message.offer.find('{') == std::string::npos);
        }
        if (row.contains("cue"))
            for (auto const& wanted : row.at("cue").as_object())
                CHECK(cues[std::string{wanted.key()}] == std::string(wanted.value().as_string()));
        bool const harmful = texts_in(row.at("expect")) == std::vector<std::string>{"G022"};
        CHECK(result.has_plan != harmful);
    }
}

TEST_CASE("good goals get none")
{
    auto const rows = lines_of("goals/good.jsonl");
    CHECK(rows.size() >= 30);
    for (json::object const& row : rows) {
        smart_goal const goal = read(row.at("goal"));
        INFO(goal.title);
        CHECK(codes_of(check_as_host(goal, day("2026-03-02")).findings).empty());
        for (goal_obstacle const& obstacle : goal.obstacles) {
            INFO(obstacle.if_then);
            CHECK(read_if_then(obstacle.if_then).problems.empty());
        }
    }
}

TEST_CASE("a goal that speaks of suicide is blocked and never planned")
{
    smart_goal goal;
    goal.title = "Meet Ana on Sundays";
    CHECK(screen_goal(goal).has_value());
    goal.obstacles.emplace_back();
    goal.obstacles.back().text = "I want to kill myself";
    auto const screened = screen_goal(goal);
    REQUIRE_FALSE(screened.has_value());
    REQUIRE(screened.error().stopped.has_value());
    CHECK(screened.error().stopped->reason() == errc::must_handle);
    CHECK(codes_of(screened.error().findings) == std::vector<std::string>{"G022"});
}

TEST_CASE("in a language without a screen there is no plan, and the numbers are checked all the same")
{
    smart_goal goal;
    goal.locale = "xx";
    goal.title = "Be more social";
    auto const screened = screen_goal(goal);
    REQUIRE_FALSE(screened.has_value());
    CHECK(screened.error().stopped->reason() == errc::not_screened);
    CHECK(screened.error().findings.empty());
    goal_context context;
    context.today = day("2026-03-02");
    CHECK(
        codes_of(check_structure(goal, context)) == std::vector<std::string>{"G002", "G003", "G010", "G012"});
}

TEST_CASE("another language brings its own rules")
{
    matching::pattern_source const german{
        "goal_de", "language de\nrule goal.avoid.habit\n  match: { nicht mehr }\n"};
    auto const rules = goal_rules::compile({&german, 1});
    REQUIRE(rules.has_value());
    CHECK(rules->read("de-AT"));
    CHECK(rules->read("DE_ch"));
    CHECK_FALSE(rules->read("den"));
    CHECK_FALSE(rules->read("en"));
    CHECK_FALSE(goal_rules{}.read("en"));
    matching::pattern_source const broken{
        "goal_de", "language de\nrule goal.avoid.habit\n  match: { NOCLASS }\n"};
    CHECK(goal_rules::compile({&broken, 1}).error().code == errc::syntax);
}

TEST_CASE("finished goals are left in peace")
{
    smart_goal goal;
    goal.title = "Stop being shy";
    goal_context context;
    context.today = day("2026-03-02");
    for (goal_state const state : {goal_state::done, goal_state::released, goal_state::archived}) {
        goal.state = state;
        CHECK(check_goal(screen_goal(goal).value(), context).empty());
    }
}

TEST_CASE("a fourth active goal is one too many")
{
    smart_goal goal;
    goal_context context;
    context.today = day("2026-03-02");
    auto count = [&] {
        auto const findings = check_structure(goal, context);
        return std::count_if(findings.begin(), findings.end(), [](goal_finding const& each) {
            return each.code == goal_code::too_many_active;
        });
    };
    context.other_active_goals = 2;
    CHECK(count() == 0);
    context.other_active_goals = 3;
    CHECK(count() == 1);
    goal.state = goal_state::paused;
    CHECK(count() == 0);
}

TEST_CASE("the shape of if-then plans is read, with a place for each half")
{
    using problem = if_then_problem;
    auto problems = [](std::string_view text) { return read_if_then(text).problems; };
    std::string const good = "If I feel tired, sad or cold, then I will put on the kettle.";
    auto const reading = read_if_then(good);
    CHECK(reading.problems.empty());
    CHECK(slice(good, *reading.situation) == "I feel tired, sad or cold");
    CHECK(slice(good, *reading.action) == "I will put on the kettle");
    CHECK(problems("When the bus is late, I read a page").empty());
    CHECK(problems("As soon as I am home, I'll lay out my shoes").empty());
    CHECK(problems("If a, then b") == std::vector{problem::short_situation, problem::not_own_action});
    CHECK(problems("I call Ana") == std::vector{problem::no_situation, problem::no_action});
    CHECK(problems("If he does not answer") == std::vector{problem::no_action});
    CHECK(problems("If he does not answer, then he is mean") == std::vector{problem::not_own_action});
    CHECK(problems("If I am sad, then I") == std::vector{problem::no_action});
    CHECK(problems("If I am tired or if it rains, then I walk less") == std::vector{problem::two_situations});
    CHECK(
        problems("If it rains today, then I take the bus and then I walk") ==
        std::vector{problem::two_actions});
    CHECK(problems("") == std::vector{problem::no_situation, problem::no_action});
    CHECK(problems("\xff, \xc3\x28 then") == std::vector{problem::no_situation, problem::no_action});
}

TEST_CASE("every text that goals can need is in the English catalogue")
{
    text_catalog const english = text_catalog::english();
    for (auto const& row : goal_codes_table) {
        std::string name = "goal.";
        name += row.second;
        CHECK(english.contains(name));
        CHECK(english.contains(name + ".offer"));
    }
    for (auto const& row : if_then_problems_table)
        CHECK(english.contains(std::string{"goal.if_then."} += row.second));
    for (auto const& row : setback_offers_table)
        CHECK(english.contains(std::string{"goal.offer."} += row.second));
    for (auto const& row : plan_status_table)
        CHECK(english.contains(std::string{"goal.status."} += row.second));
    // Each rule that picks a message has one.
    matching::pattern_set const rules = goal_rules::english().patterns();
    std::map<std::string, std::string> const codes{
        {"vague", "G001"}, {"others", "G005"}, {"avoid", "G006"}, {"harm", "G022"}};
    int variants = 0;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        std::string const name{rules.rule(i).key};
        auto const first = name.find('.');
        auto const second = name.find('.', first + 1);
        auto const code = codes.find(name.substr(first + 1, second - first - 1));
        std::string const variant = name.substr(second + 1);
        if (code == codes.end() || variant == "general" || variant == "habit")
            continue;
        INFO(name);
        CHECK(english.contains("goal." + code->second + "." + variant));
        CHECK(english.contains("goal." + code->second + "." + variant + ".offer"));
        ++variants;
    }
    CHECK(variants >= 15);
}
