// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/session_json.hpp>

#include "answer_json.hpp"
#include "stored_session.hpp"

#include <cbtkit/io/detail/tie_members.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <unordered_set>

namespace cbtkit::io {
namespace {
namespace json = boost::json;
using detail::json_failures;
using detail::object_reader;

constexpr std::string_view schema = "cbtkit/session/1";
constexpr std::string_view schema_family = "cbtkit/session/";

json::value texts_json(std::vector<std::string> const& all)
{
    json::array made;
    for (std::string const& one : all)
        made.push_back(json::value(one));
    return made;
}

json::object screen_json(screen_result const& screen)
{
    json::object made{{"language", screen.language()}};
    if (!screen.is_screened())
        return made;
    screen_evidence const& evidence = screen.evidence();
    made["level"] = evidence.level;
    made["urgency"] = key(evidence.urgency);
    json::array categories;
    for (auto const& [value, name] : screen_categories_table)
        if (evidence.categories.contains(value))
            categories.push_back(json::value(name));
    made["categories"] = std::move(categories);
    made["past"] = evidence.flags.past;
    made["third_party"] = evidence.flags.third_party;
    made["negated"] = evidence.flags.negated;
    made["idiom_masked"] = evidence.flags.idiom_masked;
    json::array findings;
    for (screen_finding const& one : evidence.findings) {
        json::object found{
            {"begin", one.span.begin()}, {"end", one.span.end()}, {"rule", one.rule}, {"level", one.level}};
        if (one.category)
            found["category"] = key(*one.category);
        findings.push_back(std::move(found));
    }
    made["findings"] = std::move(findings);
    return made;
}

/// What this version does not know, as it was.
void put_unknown(json::object& into, std::vector<unknown_member> const& unknown)
{
    for (unknown_member const& one : unknown)
        into[one.name] = detail::parse_own(one.json);
}

json::object entry_json(session_entry const& entry)
{
    (void)detail::tie_members<6>(entry); // another member does not compile: write it here, too
    json::object made{{"step", entry.step}};
    made["answer"] = entry.given ? detail::tagged_json(*entry.given) : json::value(nullptr);
    if (!entry.prompt.empty())
        made["prompt"] = entry.prompt;
    if (entry.withheld)
        made["withheld"] = true;
    json::array notes;
    for (step_note const& note : entry.notes) {
        (void)detail::tie_members<8>(note);
        json::object one{{"code", note.code}, {"severity", key(note.severity)}};
        if (!note.field.empty())
            one["field"] = note.field;
        if (note.item)
            one["item"] = *note.item;
        if (note.span) {
            one["begin"] = note.span->begin();
            one["end"] = note.span->end();
        }
        if (note.number != 0)
            one["number"] = note.number;
        if (note.reason != errc::not_accepted)
            one["reason"] = key(note.reason);
        put_unknown(one, note.unknown);
        notes.push_back(std::move(one));
    }
    if (!notes.empty())
        made["notes"] = std::move(notes);
    put_unknown(made, entry.unknown);
    return made;
}

std::optional<std::size_t> size_at(object_reader& in, std::string_view member)
{
    auto const number = in.integer(member);
    if (!number)
        return std::nullopt;
    if (*number < 0) {
        in.fail_at(member, errc::out_of_range);
        return std::nullopt;
    }
    return static_cast<std::size_t>(*number);
}

std::optional<text_span> span_at(object_reader& in)
{
    auto const begin = size_at(in, "begin");
    auto const end = size_at(in, "end");
    if (!begin || !end)
        return std::nullopt;
    auto const span = text_span::from_bounds(*begin, *end);
    if (!span) {
        in.fail_at("end", span.error().code);
        return std::nullopt;
    }
    return *span;
}

session_entry read_entry(
    json::value const& value, screens const& available, std::string pointer, json_failures& failures)
{
    object_reader in{value, pointer, failures};
    session_entry entry;
    (void)detail::tie_members<6>(entry); // another member does not compile: read it here, too
    in.take_required("step");
    in.text("step", entry.step);
    if (auto const* given = in.take("answer"))
        entry.given = detail::read_tagged(*given, available, in.pointer_to("answer"), failures);
    in.text("prompt", entry.prompt);
    in.boolean("withheld", entry.withheld);
    in.each("notes", [&](json::value const& one, std::string at) {
        object_reader note_in{one, std::move(at), failures};
        step_note note;
        (void)detail::tie_members<8>(note);
        note_in.text("code", note.code);
        note_in.parsed("severity", note.severity, detail::note_severity_from_key);
        note_in.text("field", note.field);
        note.item = size_at(note_in, "item");
        if (note_in.take("begin") != nullptr)
            note.span = span_at(note_in);
        else
            note_in.take("end");
        note.number = note_in.integer("number").value_or(0);
        note_in.parsed("reason", note.reason, detail::errc_from_key);
        note.unknown = note_in.unknown();
        entry.notes.push_back(std::move(note));
    });
    entry.unknown = in.unknown();
    return entry;
}

screen_result read_screen(json::value const& value, std::string pointer, json_failures& failures)
{
    object_reader in{value, std::move(pointer), failures};
    screen_evidence evidence;
    in.text("language", evidence.language);
    auto const level = in.integer("level");
    if (!level) {
        in.refuse_unknown(); // a result has no place for it
        return screen_result::not_screened(evidence.language);
    }
    evidence.level = static_cast<int>(std::clamp<std::int64_t>(*level, -1, 100)); // refused below
    in.parsed("urgency", evidence.urgency, screen_urgency_from_key, true);
    std::vector<screen_category> categories;
    in.parsed_texts("categories", categories, screen_category_from_key);
    for (screen_category const one : categories)
        evidence.categories.insert(one);
    in.boolean("past", evidence.flags.past);
    in.boolean("third_party", evidence.flags.third_party);
    in.boolean("negated", evidence.flags.negated);
    in.boolean("idiom_masked", evidence.flags.idiom_masked);
    in.each("findings", [&](json::value const& one, std::string at) {
        object_reader found_in{one, std::move(at), failures};
        screen_finding found;
        found.span = span_at(found_in).value_or(text_span{});
        found_in.text("rule", found.rule);
        found.level =
            static_cast<int>(std::clamp<std::int64_t>(found_in.integer("level").value_or(0), -1, 100));
        screen_category category{};
        if (found_in.take("category") != nullptr) {
            found_in.parsed("category", category, screen_category_from_key);
            found.category = category;
        }
        found_in.refuse_unknown();
        evidence.findings.push_back(std::move(found));
    });
    in.refuse_unknown();
    auto made = screen_result::from(std::move(evidence));
    if (made)
        return *std::move(made);
    in.failures().note(made.error().code, in.pointer());
    return {};
}

/// A step has one entry.
void note_steps_said_twice(std::vector<session_entry> const& entries, json_failures& failures)
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        std::string const at = "/entries/" + std::to_string(i) + "/step";
        if (entries[i].step.empty())
            failures.note(errc::damaged, at);
        else if (!seen.insert(entries[i].step).second)
            failures.note(errc::duplicate, at);
    }
}

template <class T>
json::value or_null(std::optional<T> const& value)
{
    return value ? json::value(value->to_string()) : json::value(nullptr);
}
} // namespace

std::string write_session(session const& stored)
{
    session_parts const& parts = stored.parts();
    (void)detail::tie_members<18>(parts); // another member does not compile: write it here, too
    json::object made{
        {"schema", schema},
        {"protocol", parts.protocol},
        {"version", parts.protocol_version},
        {"locale", parts.begun.locale},
        {"seed", std::to_string(parts.begun.seed)},
        {"used_prompts", texts_json(parts.begun.used_prompts)},
        {"begun", or_null(parts.begun.now)},
        {"status", key(parts.status)},
        {"before_hold", key(parts.before_hold)},
        {"cursor", parts.cursor},
    };
    json::array entries;
    for (session_entry const& one : parts.entries)
        entries.push_back(entry_json(one));
    made["entries"] = std::move(entries);
    if (!parts.aside.empty()) {
        json::array aside;
        for (session_entry const& one : parts.aside)
            aside.push_back(entry_json(one));
        made["aside"] = std::move(aside);
    }
    if (parts.stop) {
        (void)detail::tie_members<4>(*parts.stop);
        json::object stop{
            {"screen", screen_json(parts.stop->screen)},
            {"token", std::to_string(parts.stop->token.number())},
            {"step", parts.stop->step}};
        put_unknown(stop, parts.stop->unknown);
        made["stop"] = std::move(stop);
    }
    made["created"] = or_null(parts.created);
    made["now"] = or_null(parts.now);
    made["waiting_step"] = parts.waiting_step;
    made["waiting_since"] = or_null(parts.waiting_since);
    made["opened_waits"] = texts_json(parts.opened_waits);
    if (parts.first_distress)
        made["first_distress"] = *parts.first_distress;
    made["brake"] = parts.brake;
    made["revision"] = parts.revision;
    put_unknown(made, parts.unknown);
    return json::serialize(made);
}

json_result<session> read_session(std::string_view text, screens const& available, json_limits const& limits)
{
    auto const parsed = detail::parse_strictly(text, limits);
    if (!parsed)
        return tl::unexpected<json_error>{parsed.error()};
    json_failures failures;
    object_reader in{*parsed, "", failures};
    std::string found_schema;
    in.take_required("schema");
    in.text("schema", found_schema);
    if (!failures.any() && found_schema != schema)
        failures.note(
            found_schema.starts_with(schema_family) ? errc::version_too_new : errc::unsupported, "/schema");

    session_parts parts;
    (void)detail::tie_members<18>(parts); // another member does not compile: read it here, too
    auto const number_in_text = [](std::string_view digits) -> result<std::uint64_t> {
        std::uint64_t number = 0;
        auto const [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (problem != std::errc{} || end != digits.data() + digits.size())
            return fail(errc::syntax);
        return number;
    };
    in.take_required("protocol");
    in.text("protocol", parts.protocol);
    in.integer("version", parts.protocol_version, 0, std::numeric_limits<int>::max());
    in.text("locale", parts.begun.locale);
    in.parsed("seed", parts.begun.seed, number_in_text);
    in.texts("used_prompts", parts.begun.used_prompts);
    in.parsed("begun", parts.begun.now, civil_time::parse);
    in.parsed("status", parts.status, session_status_from_key, true);
    in.parsed("before_hold", parts.before_hold, session_status_from_key);
    in.text("cursor", parts.cursor);
    in.each("entries", [&](json::value const& one, std::string at) {
        parts.entries.push_back(read_entry(one, available, std::move(at), failures));
    });
    in.each("aside", [&](json::value const& one, std::string at) {
        parts.aside.push_back(read_entry(one, available, std::move(at), failures));
    });
    if (auto const* stop = in.take("stop")) {
        object_reader stop_in{*stop, "/stop", failures};
        safety_stop held;
        std::uint64_t token = 0;
        if (auto const* screen = stop_in.take_required("screen"))
            held.screen = read_screen(*screen, "/stop/screen", failures);
        stop_in.parsed("token", token, number_in_text, true);
        held.token = blocked_token::from_number(token);
        stop_in.text("step", held.step);
        held.unknown = stop_in.unknown();
        parts.stop = std::move(held);
    }
    in.parsed("created", parts.created, civil_time::parse);
    in.parsed("now", parts.now, civil_time::parse);
    in.text("waiting_step", parts.waiting_step);
    in.parsed("waiting_since", parts.waiting_since, civil_time::parse);
    in.texts("opened_waits", parts.opened_waits);
    if (in.take("first_distress") != nullptr)
        in.integer("first_distress", parts.first_distress.emplace(), 0, 100);
    in.boolean("brake", parts.brake);
    parts.revision = in.integer("revision").value_or(0);
    if (parts.revision < 0)
        in.fail_at("revision", errc::out_of_range);
    note_steps_said_twice(parts.entries, failures);
    parts.unknown = in.unknown();
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(text)};
    auto made = detail::session_seen_now(std::move(parts));
    if (made)
        return *std::move(made);
    failures.note(made.error().code, ""); // members that contradict each other
    return tl::unexpected<json_error>{failures.located_in(text)};
}

json_result<event> read_event(
    std::string_view text, session const& now, protocol_set const& known, screens const& available,
    json_limits const& limits)
{
    auto const parsed = detail::parse_strictly(text, limits);
    if (!parsed)
        return tl::unexpected<json_error>{parsed.error()};
    auto const refuse = [text](errc code, std::string pointer) {
        json_failures failures;
        failures.note(code, std::move(pointer));
        return tl::unexpected<json_error>{failures.located_in(text)};
    };
    json::object const* object = parsed->if_object();
    if (object == nullptr)
        return refuse(errc::wrong_type, "");
    if (object->size() != 1)
        return refuse(object->empty() ? errc::missing_member : errc::unknown_key, "");
    std::string const name{object->begin()->key()};
    json::value const& value = object->begin()->value();
    std::string const pointer = "/" + name;
    bool const flag = value.is_bool() && value.as_bool();
    if (name == "back" || name == "forward" || name == "pause" || name == "resume" || name == "stop") {
        if (!flag)
            return refuse(errc::wrong_type, pointer);
        if (name == "back")
            return event{events::back{}};
        if (name == "forward")
            return event{events::forward{}};
        if (name == "pause")
            return event{events::paused{}};
        if (name == "resume")
            return event{events::resumed{}};
        return event{events::stopped{}};
    }
    if (name == "tick" || name == "skip") {
        if (!value.is_string())
            return refuse(errc::wrong_type, pointer);
        std::string const words{value.as_string()};
        if (name == "skip")
            return event{events::skipped{words}};
        auto const time = civil_time::parse(words);
        if (!time)
            return refuse(time.error().code, pointer);
        return event{events::ticked{*time}};
    }
    if (name != "answer")
        return refuse(errc::unknown_key, detail::pointer_into({}, name));

    json_failures failures;
    object_reader in{value, pointer, failures};
    std::string step_key;
    in.take_required("step");
    in.text("step", step_key);
    json::value const* given = in.take_required("value");
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(text)};
    protocol const* const p = known.find(now.protocol());
    step const* const s = p == nullptr ? nullptr : p->find(step_key);
    if (s == nullptr)
        return refuse(errc::unknown_key, pointer + "/step");
    detail::text_source const texts{now.parts().begun.locale, available};
    answer made = detail::read_plain(*given, s->asked, texts, pointer + "/value", failures);
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(text)};
    return event{events::answered{std::move(step_key), std::move(made)}};
}

std::string write_answer(answer const& given)
{
    return json::serialize(detail::plain_json(given));
}
} // namespace cbtkit::io
