// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/fhir_goal.hpp>

#include <cbtkit/goal/goal_progress.hpp>

#include <boost/json.hpp>

#include <cmath>
#include <set>

namespace cbtkit::interop {
namespace {
namespace json = boost::json;

constexpr std::string_view terminology = "http://terminology.hl7.org/CodeSystem/";

json::object coded(std::string_view system, std::string_view code)
{
    std::string whole{terminology};
    whole += system;
    json::object coding;
    coding["system"] = whole;
    coding["code"] = code;
    return json::object{{"coding", json::array{std::move(coding)}}};
}

json::object reference_to(std::string const& subject)
{
    if (subject.empty())
        return {{"display", "The person who wrote this goal"}};
    return {{"reference", subject}};
}

json::object quantity(double value, std::string const& unit)
{
    json::object made;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        made["value"] = static_cast<std::int64_t>(value);
    else
        made["value"] = value;
    if (!unit.empty())
        made["unit"] = unit;
    return made;
}

// FHIR strings hold tab, line feed and carriage return, but no other control characters, and are not blank.
std::string fhir_string(std::string const& text)
{
    std::string made;
    bool blank = true;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r')
            continue;
        blank = blank && (c == ' ' || c == '\t' || c == '\n' || c == '\r');
        made += c;
    }
    return blank ? std::string{} : made;
}

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

bool is_fhir_id(std::string const& text)
{
    if (text.empty() || text.size() > 64)
        return false;
    for (char const c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
              c == '.'))
            return false;
    return true;
}

// A UUID of version 8 (free form) made from a name by FNV-1a, twice with different starts: stable, and it
// does not pretend to be random.
std::string urn_of(std::string_view name)
{
    auto hash = [&](std::uint64_t state) {
        for (char const c : name)
            state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        return state;
    };
    std::uint64_t const halves[2] = {
        (hash(0xcbf29ce484222325U) & ~0xF000U) | 0x8000U,
        (hash(0x9ae16a3b2f90404fU) & ~(std::uint64_t{3} << 62U)) | (std::uint64_t{2} << 62U)};
    std::string made = "urn:uuid:";
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            made += '-';
        made += "0123456789abcdef"[(halves[i / 16] >> (60 - 4 * (i % 16))) & 0xFU];
    }
    return made;
}

json::object identifier(std::string_view kind, std::string const& value)
{
    std::string system = "urn:cbtkit:";
    system += kind;
    return {{"system", system}, {"value", value}};
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

result<std::string> write_fhir_bundle(smart_goal const& goal, fhir_goal_options const& options)
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
    json::object bundle;
    bundle["resourceType"] = "Bundle";
    bundle["type"] = "collection";
    bundle["entry"] = std::move(entries);
    return json::serialize(bundle);
}
} // namespace cbtkit::interop
