// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/fhir_goal.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace {
using namespace cbtkit;
namespace json = boost::json;

calendar_day day(std::string_view text)
{
    return calendar_day::parse(text).value();
}

goal_event event(std::string_view time, goal_event made)
{
    made.at = civil_time::parse(time).value();
    return made;
}
template <class What>
goal_event event(std::string_view time, What what)
{
    goal_event made;
    made.what = std::move(what);
    return event(time, std::move(made));
}

smart_goal walking()
{
    smart_goal goal;
    goal.id = goal_id::from("g1").value();
    goal.title = "Walk with Sam";
    goal.state = goal_state::active;
    goal.start = day("2026-03-01");
    goal.deadline = day("2026-05-31");
    goal.importance = intensity::from_percent(80).value();
    goal.measure = goal_measure{};
    goal.measure->metric = "walks";
    goal.measure->unit = "count";
    goal.measure->target = 12;
    goal.steps.resize(2);
    goal.steps[0].id = step_id::from("a").value();
    goal.steps[0].text = "Ask Sam";
    goal.steps[1].id = step_id::from("b").value();
    goal.steps[1].due = day("2026-03-09");
    return goal;
}

interop::fhir_goal_options options()
{
    interop::fhir_goal_options made;
    made.today = day("2026-04-01");
    made.subject = "Patient/example";
    return made;
}

json::object written(smart_goal const& goal)
{
    return json::parse(interop::write_fhir_goal(goal, options()).value()).as_object();
}

std::string code_of(json::object const& resource, char const* member)
{
    if (!resource.contains(member))
        return {};
    return std::string(resource.at(member).at("coding").at(0).at("code").as_string());
}

// Rules that the validators of others miss: one value[x] only, gol-1, the preferred codes, no empty anything.
std::string faults_of(json::value const& value)
{
    static std::set<std::string> const achievements{"in-progress",  "improving",   "worsening",
                                                    "no-change",    "achieved",    "sustaining",
                                                    "not-achieved", "no-progress", "not-attainable"};
    static std::set<std::string> const priorities{"high-priority", "medium-priority", "low-priority"};
    static std::set<std::string> const lifecycles{"proposed",  "planned",          "accepted",
                                                  "active",    "on-hold",          "completed",
                                                  "cancelled", "entered-in-error", "rejected"};
    if (value.is_null())
        return "null";
    if (auto const* text = value.if_string())
        return text->empty() ? "empty string" : "";
    if (auto const* list = value.if_array()) {
        if (list->empty())
            return "empty list";
        for (json::value const& each : *list)
            if (auto const fault = faults_of(each); !fault.empty())
                return fault;
        return "";
    }
    auto const* object = value.if_object();
    if (object == nullptr)
        return "";
    if (object->empty())
        return "empty object";
    int values = 0;
    int details = 0;
    for (auto const& member : *object) {
        std::string_view const name = member.key();
        values += name.starts_with("value") && name.size() > 5;
        details += name.starts_with("detail");
        if (auto const fault = faults_of(member.value()); !fault.empty())
            return fault;
    }
    if (values > 1 || details > 1)
        return "two values";
    if (details == 1 && !object->contains("measure"))
        return "gol-1";
    if (object->contains("resourceType") && object->at("resourceType").as_string() == "Goal") {
        if (lifecycles.count(std::string(object->at("lifecycleStatus").as_string())) == 0)
            return "lifecycleStatus";
        if (!object->contains("description") || !object->contains("subject"))
            return "required";
        if (auto const code = code_of(*object, "achievementStatus");
            !code.empty() && achievements.count(code) == 0)
            return "achievementStatus";
        if (auto const code = code_of(*object, "priority"); !code.empty() && priorities.count(code) == 0)
            return "priority";
    }
    return "";
}
} // namespace

TEST_CASE("a goal becomes a FHIR goal without faults")
{
    json::object const goal = written(walking());
    CHECK(faults_of(goal) == "");
    CHECK(goal.at("resourceType").as_string() == "Goal");
    CHECK(goal.at("id").as_string() == "g1");
    CHECK(goal.at("lifecycleStatus").as_string() == "active");
    CHECK(code_of(goal, "achievementStatus") == "in-progress");
    CHECK(code_of(goal, "priority") == "high-priority");
    CHECK(goal.at("target").at(0).at("detailQuantity").at("value") == json::value(12));
    CHECK(goal.at("target").at(0).at("dueDate").as_string() == "2026-05-31");
    CHECK(goal.at("subject").at("reference").as_string() == "Patient/example");
}

TEST_CASE("the strict reader finds what others miss")
{
    json::object goal = written(walking());
    json::object target = goal.at("target").at(0).as_object();
    json::object broken = target;
    broken.erase("measure");
    goal["target"] = json::array{broken};
    CHECK(faults_of(goal) == "gol-1");
    broken = target;
    broken["detailString"] = "12 walks";
    goal["target"] = json::array{broken};
    CHECK(faults_of(goal) == "two values");
    goal = written(walking());
    goal["lifecycleStatus"] = "failed";
    CHECK(faults_of(goal) == "lifecycleStatus");
}

TEST_CASE("every state has its lifecycle, and neither setback nor letting go is a failure")
{
    smart_goal goal = walking();
    auto lifecycle = [&] { return std::string(written(goal).at("lifecycleStatus").as_string()); };
    auto achievement = [&] { return code_of(written(goal), "achievementStatus"); };
    goal.state = goal_state::draft;
    CHECK(lifecycle() == "proposed");
    CHECK(achievement().empty());
    goal.state = goal_state::paused;
    CHECK(lifecycle() == "on-hold");
    goal.state = goal_state::active;
    goal.history.push_back(event("2026-03-03T10:00:00Z", progress_added{2}));
    goal.history.push_back(event("2026-03-09T10:00:00Z", progress_added{1}));
    CHECK(achievement() == "improving");
    goal.history.push_back(event("2026-03-12T10:00:00Z", progress_measured{3}));
    CHECK(achievement() == "no-change");
    goal.history.push_back(event("2026-03-13T10:00:00Z", progress_measured{1}));
    CHECK(achievement() == "worsening");
    goal.history.push_back(event("2026-03-14T10:00:00Z", setback_noted{{}, {}, "rain"}));
    CHECK(achievement() == "worsening");
    goal = moved_to(goal, goal_state::released, civil_time::parse("2026-03-20T10:00:00Z").value()).value();
    CHECK(lifecycle() == "cancelled");
    CHECK(achievement().empty());
    CHECK(written(goal).at("statusDate").as_string() == "2026-03-20");
    goal.state = goal_state::active;
    goal = moved_to(goal, goal_state::done, civil_time::parse("2026-03-21T10:00:00Z").value()).value();
    CHECK(achievement() == "achieved");
    goal.state = goal_state::archived;
    CHECK(lifecycle() == "completed");
}

TEST_CASE("staying at a value is a range, a date alone is a target, notes only on request")
{
    smart_goal goal = walking();
    goal.measure->direction = goal_direction::at_most;
    goal.measure->metric.clear();
    json::object made = written(goal);
    CHECK(faults_of(made) == "");
    CHECK(made.at("target").at(0).at("detailRange").at("high").at("value") == json::value(12));
    goal.measure.reset();
    goal.history.push_back(event("2026-03-14T10:00:00+01:00", setback_noted{{}, {}, "ask two days ahead"}));
    made = written(goal);
    CHECK(made.at("target").at(0).as_object().size() == 1);
    CHECK_FALSE(made.contains("note"));
    auto with_notes = options();
    with_notes.with_notes = true;
    json::value const noted = json::parse(interop::write_fhir_goal(goal, with_notes).value());
    CHECK(faults_of(noted) == "");
    CHECK(noted.at("note").at(0).at("text").as_string() == "ask two days ahead");
    goal.title = " \x01 ";
    CHECK(interop::write_fhir_goal(goal, options()).error().code == errc::empty);
}

TEST_CASE("a bundle holds the steps as tasks that refer to the goal by stable names")
{
    std::string const text = interop::write_fhir_bundle(walking(), options()).value();
    json::value const bundle = json::parse(text);
    CHECK(faults_of(bundle) == "");
    auto const& entries = bundle.at("entry").as_array();
    REQUIRE(entries.size() == 3);
    std::set<std::string> urls;
    for (json::value const& entry : entries) {
        std::string const url{entry.at("fullUrl").as_string()};
        CHECK(url.size() == 45);
        CHECK(url[23] == '8'); // a UUID of free form
        CHECK(std::string{"89ab"}.find(url[28]) != std::string::npos);
        CHECK(urls.insert(url).second);
    }
    CHECK(entries[1].at("resource").at("focus").at("reference") == entries[0].at("fullUrl"));
    CHECK(entries[2].at("resource").at("restriction").at("period").at("end").as_string() == "2026-03-09");
    CHECK(interop::write_fhir_bundle(walking(), options()).value() == text);
    smart_goal goal = walking();
    goal.steps[1].id = goal.steps[0].id;
    CHECK(interop::write_fhir_bundle(goal, options()).error().code == errc::duplicate);
    goal.id = {};
    CHECK(interop::write_fhir_bundle(goal, options()).error().code == errc::empty);
}
