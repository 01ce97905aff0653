// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/goal_json.hpp>

#include "goal_members.hpp"

#include <set>
#include <utility>

namespace cbtkit::io {
namespace {
constexpr std::string_view goal_schema = "cbtkit/goal/1";
using detail::json_writer;
using detail::object_reader;

void read_amount(object_reader& in, std::string_view member, std::optional<amount>& out)
{
    if (auto const number = in.number(member))
        in.keep(member, amount::from(*number), out);
}

void read_amount(object_reader& in, std::string_view member, amount& out, bool required)
{
    std::optional<amount> read;
    read_amount(in, member, read);
    if (read)
        out = *read;
    else if (required)
        static_cast<void>(in.take_required(member)); // notes it when it is missing
}

void read_days(
    object_reader& in, std::string_view member, std::int64_t least, std::int64_t most,
    std::optional<std::int32_t>& out)
{
    auto const number = in.integer(member);
    if (!number)
        return;
    if (*number < least || *number > most)
        return in.fail_at(member, errc::out_of_range);
    out = static_cast<std::int32_t>(*number);
}

// Returns true when any of the members was there.
bool read_measure(object_reader& in, goal_measure& out)
{
    bool any = false;
    for (std::string_view const member : {"metric", "unit", "baseline", "target", "direction"})
        any = in.take(member) != nullptr || any;
    in.text("metric", out.metric);
    in.text("unit", out.unit);
    read_amount(in, "baseline", out.baseline);
    read_amount(in, "target", out.target);
    in.parsed("direction", out.direction, &goal_direction_from_key);
    return any;
}

goal_step read_step(object_reader& in)
{
    goal_step made;
    in.parsed("id", made.id, &step_id::from);
    in.text("text", made.text);
    auto const minutes = in.integer("est_min");
    auto const days = in.integer("days");
    if (minutes && days)
        in.fail_at("days", errc::wrong_order);
    else if (minutes)
        in.keep("est_min", step_length::minutes(*minutes), made.length);
    else if (days)
        in.keep("days", step_length::days(*days), made.length);
    in.parsed_texts("after", made.after, &step_id::from);
    in.parsed("due", made.due, &calendar_day::parse);
    in.text("if_then", made.if_then);
    in.parsed("state", made.state, &step_state_from_key);
    in.parsed_texts("replaced_by", made.replaced_by, &step_id::from);
    in.percent("confidence", made.confidence);
    read_amount(in, "weight", made.weight, false);
    made.unknown = in.unknown();
    return made;
}

goal_obstacle read_obstacle(object_reader& in)
{
    goal_obstacle made;
    in.text("text", made.text);
    in.percent("likelihood", made.likelihood);
    in.text("if_then", made.if_then);
    read_days(in, "delay_days", 0, 365, made.delay_days);
    made.unknown = in.unknown();
    return made;
}

std::optional<goal_cadence> read_cadence(boost::json::value const& value, object_reader& in)
{
    if (auto const* text = value.if_string()) {
        if (*text == "daily")
            return goal_cadence::daily();
        if (*text == "weekly")
            return goal_cadence::weekly();
        in.fail_at("cadence", errc::unknown_key);
        return std::nullopt;
    }
    object_reader inner{value, in.pointer_to("cadence"), in.failures()};
    if (inner.take_required("n_per_week") == nullptr)
        return std::nullopt;
    std::optional<goal_cadence> made;
    if (auto const times = inner.integer("n_per_week"))
        inner.keep("n_per_week", goal_cadence::per_week(*times), made);
    if (auto const rest = inner.unknown(); !rest.empty())
        in.fail_at("cadence", errc::unsupported); // there is no place to keep more, and nothing is dropped
    return made;
}

attainment_scale read_attainment(object_reader& in)
{
    attainment_scale made;
    std::vector<std::string> levels;
    in.texts("levels", levels);
    if (levels.size() > made.levels.size())
        in.fail_at("levels", errc::too_long);
    for (std::size_t i = 0; i < std::min(levels.size(), made.levels.size()); ++i)
        made.levels[i] = std::move(levels[i]);
    in.parsed("written", made.written, &calendar_day::parse);
    if (auto const number = in.integer("importance"))
        in.keep("importance", attainment_rating::from(*number), made.importance);
    if (auto const number = in.integer("difficulty"))
        in.keep("difficulty", attainment_rating::from(*number), made.difficulty);
    if (auto const number = in.integer("attained"))
        in.keep("attained", attainment_level::from(*number), made.attained);
    made.unknown = in.unknown();
    return made;
}

goal_event read_event(object_reader& in)
{
    goal_event made;
    in.parsed("at", made.at, &civil_time::parse, true);
    std::string kind;
    if (auto const* value = in.take_required("kind")) {
        if (auto const* text = value->if_string())
            kind.assign(text->data(), text->size());
        else
            in.fail_at("kind", errc::wrong_type);
    }
    if (kind == "progress_measured") {
        progress_measured what;
        read_amount(in, "value", what.value, true);
        made.what = what;
    } else if (kind == "progress_added") {
        progress_added what;
        read_amount(in, "value", what.value, true);
        made.what = what;
    } else if (kind == "day_kept") {
        made.what = day_kept{};
    } else if (kind == "day_skipped") {
        made.what = day_skipped{};
    } else if (kind == "step_moved") {
        step_moved what;
        in.parsed("step", what.step, &step_id::from, true);
        in.parsed("to", what.to, &step_state_from_key, true);
        made.what = std::move(what);
    } else if (kind == "step_attempted") {
        step_attempted what;
        in.parsed("step", what.step, &step_id::from);
        in.text("effort", what.effort);
        made.what = std::move(what);
    } else if (kind == "setback_noted") {
        setback_noted what;
        in.parsed("step", what.step, &step_id::from);
        in.parsed("reason", what.reason, &setback_reason_from_key);
        in.text("learned", what.learned);
        made.what = std::move(what);
    } else if (kind == "goal_reviewed") {
        goal_reviewed what;
        in.parsed("status", what.status, &plan_status_from_key, true);
        made.what = what;
    } else if (kind == "goal_replanned") {
        goal_replanned what;
        in.parsed("deadline", what.deadline, &calendar_day::parse);
        read_amount(in, "target", what.target);
        in.text("note", what.note);
        made.what = std::move(what);
    } else if (kind == "goal_moved") {
        goal_moved what;
        in.parsed("to", what.to, &goal_state_from_key, true);
        made.what = what;
    } else if (kind == "milestone_marked") {
        milestone_marked what;
        in.text("milestone", what.milestone);
        made.what = std::move(what);
    } else {
        made.what = other_event{kind};
    }
    made.unknown = in.unknown();
    return made;
}

// Reads an array whose elements are objects or, in short, texts.
template <class Read, class FromText>
void read_objects_or_texts(object_reader& in, std::string_view member, Read read, FromText from_text)
{
    in.each(member, [&](boost::json::value const& value, std::string pointer) {
        if (auto const* text = value.if_string())
            return from_text(std::string{text->data(), text->size()});
        object_reader element{value, std::move(pointer), in.failures()};
        read(element);
    });
}

void name_steps(std::vector<goal_step>& steps)
{
    std::set<std::string> taken;
    for (goal_step const& step : steps)
        taken.insert(step.id.str());
    int number = 0;
    for (goal_step& step : steps) {
        if (!step.id.empty())
            continue;
        std::string name;
        do {
            name = "step-";
            name += std::to_string(++number);
        } while (taken.count(name) != 0);
        if (auto const made = step_id::from(name))
            step.id = *made;
    }
}

void write_amount(json_writer& out, std::string_view member, std::optional<amount> const& value)
{
    if (value) {
        out.key(member);
        out.number(value->value());
    }
}

void write_day(json_writer& out, std::string_view member, std::optional<calendar_day> const& day)
{
    if (day)
        out.member(member, day->to_string());
}

void write_measure(json_writer& out, goal_measure const& measure)
{
    out.begin_object();
    out.member_unless_empty("metric", measure.metric);
    out.member_unless_empty("unit", measure.unit);
    write_amount(out, "baseline", measure.baseline);
    write_amount(out, "target", measure.target);
    out.member("direction", key(measure.direction));
    out.members(measure.unknown);
    out.end_object();
}

void write_step(json_writer& out, goal_step const& step)
{
    out.begin_object();
    out.member_unless_empty("id", step.id.str());
    out.member_unless_empty("text", step.text);
    if (step.length)
        out.member_number(step.length->in_minutes() ? "est_min" : "days", step.length->count());
    out.ids("after", step.after);
    write_day(out, "due", step.due);
    out.member_unless_empty("if_then", step.if_then);
    out.member("state", key(step.state));
    out.ids("replaced_by", step.replaced_by);
    out.member("confidence", step.confidence);
    if (step.weight != amount{1})
        write_amount(out, "weight", step.weight);
    out.members(step.unknown);
    out.end_object();
}

void write_obstacle(json_writer& out, goal_obstacle const& obstacle)
{
    out.begin_object();
    out.member_unless_empty("text", obstacle.text);
    out.member("likelihood", obstacle.likelihood);
    out.member_unless_empty("if_then", obstacle.if_then);
    if (obstacle.delay_days)
        out.member_number("delay_days", *obstacle.delay_days);
    out.members(obstacle.unknown);
    out.end_object();
}

void write_attainment(json_writer& out, attainment_scale const& scale)
{
    out.begin_object();
    out.key("levels");
    out.begin_array();
    for (std::string const& level : scale.levels)
        out.text(level);
    out.end_array();
    write_day(out, "written", scale.written);
    out.member_number("importance", scale.importance.number());
    out.member_number("difficulty", scale.difficulty.number());
    if (scale.attained)
        out.member_number("attained", scale.attained->number());
    out.members(scale.unknown);
    out.end_object();
}

struct event_members {
    json_writer& out;

    void operator()(progress_measured const& e) const { write_amount(out, "value", e.value); }
    void operator()(progress_added const& e) const { write_amount(out, "value", e.value); }
    void operator()(day_kept const&) const {}
    void operator()(day_skipped const&) const {}
    void operator()(step_moved const& e) const
    {
        out.member("step", e.step.str());
        out.member("to", key(e.to));
    }
    void operator()(step_attempted const& e) const
    {
        out.member_unless_empty("step", e.step.str());
        out.member_unless_empty("effort", e.effort);
    }
    void operator()(setback_noted const& e) const
    {
        out.member_unless_empty("step", e.step.str());
        if (e.reason)
            out.member("reason", key(*e.reason));
        out.member_unless_empty("learned", e.learned);
    }
    void operator()(goal_reviewed const& e) const { out.member("status", key(e.status)); }
    void operator()(goal_replanned const& e) const
    {
        write_day(out, "deadline", e.deadline);
        write_amount(out, "target", e.target);
        out.member_unless_empty("note", e.note);
    }
    void operator()(goal_moved const& e) const { out.member("to", key(e.to)); }
    void operator()(milestone_marked const& e) const { out.member_unless_empty("milestone", e.milestone); }
    void operator()(other_event const&) const {}
};

void write_event(json_writer& out, goal_event const& event)
{
    out.begin_object();
    out.member("at", event.at.to_string());
    out.member("kind", kind_view(event));
    std::visit(event_members{out}, event.what);
    out.members(event.unknown);
    out.end_object();
}
} // namespace

smart_goal detail::read_goal_members(object_reader& in)
{
    smart_goal made;
    in.parsed("id", made.id, &goal_id::from);
    in.text("locale", made.locale);
    in.text("title", made.title);
    in.parsed("kind", made.kind, &goal_kind_from_key);
    if (auto const* measure = in.take("measure")) {
        object_reader inner{*measure, in.pointer_to("measure"), in.failures()};
        made.measure.emplace();
        read_measure(inner, *made.measure);
        made.measure->unknown = inner.unknown();
    } else {
        goal_measure flat;
        if (read_measure(in, flat))
            made.measure = std::move(flat);
    }
    in.parsed("start", made.start, &calendar_day::parse);
    in.parsed("deadline", made.deadline, &calendar_day::parse);
    in.percent("importance", made.importance);
    in.percent("confidence", made.confidence);
    in.percent("control", made.control);
    in.percent("effort", made.effort);
    in.parsed("rank", made.rank, &moscow_from_key);
    in.texts("values", made.values);
    read_objects_or_texts(
        in, "steps", [&](object_reader& step) { made.steps.push_back(read_step(step)); },
        [&](std::string text) {
            made.steps.emplace_back();
            made.steps.back().text = std::move(text);
        });
    name_steps(made.steps);
    read_objects_or_texts(
        in, "obstacles", [&](object_reader& obstacle) { made.obstacles.push_back(read_obstacle(obstacle)); },
        [&](std::string text) {
            made.obstacles.emplace_back();
            made.obstacles.back().text = std::move(text);
        });
    std::vector<std::string> plans;
    in.texts("if_then", plans);
    for (std::string& plan : plans) {
        made.obstacles.emplace_back();
        made.obstacles.back().if_then = std::move(plan);
    }
    if (auto const* cadence = in.take("cadence"))
        made.cadence = read_cadence(*cadence, in);
    read_days(in, "review_every_days", 1, 366, made.review_every_days);
    in.text("celebration", made.celebration);
    in.parsed("stage", made.stage, &readiness_from_key);
    if (auto const* attainment = in.take("attainment")) {
        object_reader inner{*attainment, in.pointer_to("attainment"), in.failures()};
        made.attainment = read_attainment(inner);
    }
    in.parsed("state", made.state, &goal_state_from_key);
    in.parsed("created", made.created, &civil_time::parse);
    in.parsed("updated", made.updated, &civil_time::parse);
    in.objects("history", made.history, read_event);
    static_cast<void>(in.take("schema"));
    made.unknown = in.unknown();
    return made;
}

void detail::write(json_writer& out, smart_goal const& goal, bool with_schema)
{
    // Every member is named here, so that a new one cannot be forgotten.
    auto const& [id, locale, title, kind, measure, start, deadline, importance, confidence, control, effort, rank, values, steps, obstacles, cadence, review_every_days, celebration, stage, attainment, state, created, updated, history, unknown] =
        goal;
    out.begin_object();
    if (with_schema)
        out.member("schema", goal_schema);
    out.member_unless_empty("id", id.str());
    out.member("locale", locale);
    out.member_unless_empty("title", title);
    out.member("kind", key(kind));
    if (measure) {
        out.key("measure");
        write_measure(out, *measure);
    }
    write_day(out, "start", start);
    write_day(out, "deadline", deadline);
    out.member("importance", importance);
    out.member("confidence", confidence);
    out.member("control", control);
    out.member("effort", effort);
    if (rank)
        out.member("rank", key(*rank));
    out.texts("values", values);
    out.list("steps", steps, write_step);
    out.list("obstacles", obstacles, write_obstacle);
    if (cadence) {
        if (cadence->is_daily() || cadence->times_per_week() == 1) {
            out.member("cadence", cadence->is_daily() ? "daily" : "weekly");
        } else {
            out.key("cadence");
            out.begin_object();
            out.member_number("n_per_week", cadence->times_per_week());
            out.end_object();
        }
    }
    if (review_every_days)
        out.member_number("review_every_days", *review_every_days);
    out.member_unless_empty("celebration", celebration);
    if (stage)
        out.member("stage", key(*stage));
    if (attainment) {
        out.key("attainment");
        write_attainment(out, *attainment);
    }
    out.member("state", key(state));
    if (created)
        out.member("created", created->to_string());
    if (updated)
        out.member("updated", updated->to_string());
    out.list("history", history, write_event);
    out.members(unknown);
    out.end_object();
}

json_result<smart_goal> read_goal(std::string_view json, json_limits const& limits)
{
    auto const document = detail::parse_strictly(json, limits);
    if (!document)
        return tl::unexpected<json_error>{document.error()};
    detail::json_failures failures;
    object_reader in{*document, "", failures};
    detail::check_schema(in, "cbtkit/goal/");
    smart_goal made = detail::read_goal_members(in);
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(json)};
    return made;
}

std::string write_goal(smart_goal const& goal)
{
    std::string text;
    json_writer out{text};
    detail::write(out, goal, true);
    return text;
}
} // namespace cbtkit::io
