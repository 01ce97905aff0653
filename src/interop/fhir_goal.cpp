// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/fhir_goal.hpp>

#include "fhir_parts.hpp"

#include <cbtkit/goal/goal_progress.hpp>

#include <optional>
#include <set>
#include <utility>

namespace cbtkit::interop {
namespace {
namespace json = boost::json;
using namespace detail;

bool was_done(smart_goal const& goal)
{
    for (goal_event const& event : goal.history)
        if (auto const* moved = std::get_if<goal_moved>(&event.what))
            if (moved->to == goal_state::done)
                return true;
    return goal.state == goal_state::done;
}

std::string_view lifecycle(smart_goal const& goal)
{
    switch (goal.state) {
    case goal_state::draft:
        return "proposed";
    case goal_state::active:
        return "active";
    case goal_state::paused:
        return "on-hold";
    case goal_state::done:
        return "completed";
    case goal_state::released:
        return "cancelled";
    case goal_state::archived:
        break;
    }
    return was_done(goal) ? "completed" : "cancelled";
}

std::string_view achievement(smart_goal const& goal, fhir_goal_options const& options)
{
    if (was_done(goal))
        return "achieved";
    if (goal.state != goal_state::active)
        return {};
    auto const series = progress_series(goal, options.today, options.rhythm);
    if (series.size() < 2)
        return "in-progress";
    double const before = series[series.size() - 2].fraction;
    double const now = series.back().fraction;
    return now > before ? "improving" : now < before ? "worsening" : "no-change";
}

std::string_view priority(smart_goal const& goal)
{
    if (goal.rank) {
        switch (*goal.rank) {
        case moscow::must:
            return "high-priority";
        case moscow::should:
            return "medium-priority";
        case moscow::could:
        case moscow::wont:
            return "low-priority";
        }
    }
    if (!goal.importance)
        return {};
    int const percent = goal.importance->percent();
    return percent >= 67 ? "high-priority" : percent >= 34 ? "medium-priority" : "low-priority";
}

std::optional<json::object> target_of(smart_goal const& goal)
{
    json::object target;
    if (goal.measure && goal.measure->target) {
        goal_measure const& m = *goal.measure;
        std::string const metric = fhir_string(m.metric.empty() ? goal.title : m.metric); // gol-1 asks for it
        target["measure"] = json::object{{"text", metric}};
        json::object const value = quantity(m.target->value(), fhir_string(m.unit));
        if (m.direction == goal_direction::at_least)
            target["detailRange"] = json::object{{"low", value}};
        else if (m.direction == goal_direction::at_most)
            target["detailRange"] = json::object{{"high", value}};
        else
            target["detailQuantity"] = value;
    }
    if (goal.deadline)
        target["dueDate"] = goal.deadline->to_string();
    return target.empty() ? std::nullopt : std::optional{std::move(target)};
}

result<json::object> goal_resource(smart_goal const& goal, fhir_goal_options const& options)
{
    std::string const title = fhir_string(goal.title);
    if (title.empty())
        return fail(errc::empty);
    json::object made;
    made["resourceType"] = "Goal";
    if (is_fhir_id(goal.id.str()))
        made["id"] = goal.id.str();
    if (!goal.id.empty())
        made["identifier"] = json::array{identifier("goal", goal.id.str())};
    made["lifecycleStatus"] = lifecycle(goal);
    if (auto const code = achievement(goal, options); !code.empty())
        made["achievementStatus"] = coded("goal-achievement", code);
    if (goal.kind == goal_kind::behaviour)
        made["category"] = json::array{coded("goal-category", "behavioral")};
    if (auto const code = priority(goal); !code.empty())
        made["priority"] = coded("goal-priority", code);
    made["description"] = json::object{{"text", title}};
    made["subject"] = reference_to(options.subject);
    if (goal.start)
        made["startDate"] = goal.start->to_string();
    if (auto target = target_of(goal))
        made["target"] = json::array{*std::move(target)};
    std::optional<calendar_day> moved;
    for (goal_event const& event : goal.history)
        if (std::holds_alternative<goal_moved>(event.what))
            moved = event.at.day();
    if (moved)
        made["statusDate"] = moved->to_string();
    if (options.with_notes) {
        json::array notes;
        for (goal_event const& event : goal.history)
            if (auto const* setback = std::get_if<setback_noted>(&event.what)) {
                std::string const text = fhir_string(setback->learned);
                if (!text.empty())
                    notes.push_back(json::object{{"time", event.at.to_string()}, {"text", text}});
            }
        if (!notes.empty())
            made["note"] = std::move(notes);
    }
    return made;
}

std::string_view task_status(step_state state)
{
    switch (state) {
    case step_state::todo:
        return "requested";
    case step_state::doing:
        return "in-progress";
    case step_state::done:
        return "completed";
    case step_state::skipped:
    case step_state::replaced:
        break;
    }
    return "cancelled";
}
} // namespace

result<std::string> write_fhir_goal(smart_goal const& goal, fhir_goal_options const& options)
{
    auto const made = goal_resource(goal, options);
    if (!made)
        return fail(made.error().code);
    return json::serialize(*made);
}

namespace detail {
result<json::array> goal_entries(smart_goal const& goal, fhir_goal_options const& options)
{
    auto made = goal_resource(goal, options);
    if (!made)
        return fail(made.error().code);
    if (goal.id.empty())
        return fail(errc::empty);
    std::string const goal_urn = urn_of("goal/" + goal.id.str());
    json::array entries;
    entries.push_back(json::object{{"fullUrl", goal_urn}, {"resource", *std::move(made)}});
    std::set<step_id> seen;
    for (goal_step const& step : goal.steps) {
        if (step.id.empty())
            return fail(errc::empty);
        if (!seen.insert(step.id).second)
            return fail(errc::duplicate);
        json::object task;
        task["resourceType"] = "Task";
        task["identifier"] = json::array{identifier("goal-step", goal.id.str() + "/" + step.id.str())};
        task["status"] = task_status(step.state);
        task["intent"] = "plan";
        if (std::string const text = fhir_string(step.text); !text.empty())
            task["description"] = text;
        task["focus"] = json::object{{"reference", goal_urn}};
        task["for"] = reference_to(options.subject);
        if (step.due)
            task["restriction"] = json::object{{"period", json::object{{"end", step.due->to_string()}}}};
        std::string name = "goal/" + goal.id.str();
        name += "/step/";
        name += step.id.str();
        entries.push_back(json::object{{"fullUrl", urn_of(name)}, {"resource", std::move(task)}});
    }
    return entries;
}
} // namespace detail

result<std::string> write_fhir_bundle(smart_goal const& goal, fhir_goal_options const& options)
{
    auto entries = detail::goal_entries(goal, options);
    if (!entries)
        return fail(entries.error().code);
    return json::serialize(collection(*std::move(entries)));
}
} // namespace cbtkit::interop
