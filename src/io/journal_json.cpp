// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

#include "goal_members.hpp"
#include "record_json.hpp"

#include <set>
#include <utility>
#include <vector>

namespace cbtkit::io {
namespace {
constexpr std::string_view schema_name = "cbtkit/journal/1";

/// `hh:mm` of the morning.
result<day_boundary> day_boundary_from_text(std::string_view text)
{
    auto const digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -1; };
    if (text.size() != 5 || text[2] != ':')
        return fail(errc::invalid_time);
    for (std::size_t i : {0U, 1U, 3U, 4U})
        if (digit(i) < 0)
            return fail(errc::invalid_time);
    int const minutes = digit(3) * 10 + digit(4);
    if (minutes > 59)
        return fail(errc::invalid_time);
    return day_boundary::from_minutes((digit(0) * 10 + digit(1)) * 60 + minutes);
}

std::string to_text(day_boundary begins)
{
    std::string text = "00:00";
    text[0] = static_cast<char>('0' + begins.minutes() / 600);
    text[1] = static_cast<char>('0' + begins.minutes() / 60 % 10);
    text[3] = static_cast<char>('0' + begins.minutes() % 60 / 10);
    text[4] = static_cast<char>('0' + begins.minutes() % 10);
    return text;
}

void check_schema(detail::object_reader& in)
{
    auto const* schema = in.take_required("schema");
    if (schema == nullptr)
        return;
    auto const* name = schema->if_string();
    if (name == nullptr)
        return in.fail_at("schema", errc::wrong_type);
    std::string_view const written{*name};
    if (written == schema_name)
        return;
    bool const same_family = written.starts_with("cbtkit/journal/");
    in.fail_at("schema", same_family ? errc::version_too_new : errc::unknown_key);
}

/// A goal within a journal may leave its schema out, but not claim another one.
void check_goal_schema(detail::object_reader& in)
{
    auto const* schema = in.take("schema");
    if (schema == nullptr)
        return;
    auto const* name = schema->if_string();
    if (name == nullptr)
        return in.fail_at("schema", errc::wrong_type);
    std::string_view const written{*name};
    if (written != "cbtkit/goal/1")
        in.fail_at("schema", written.starts_with("cbtkit/goal/") ? errc::version_too_new : errc::unknown_key);
}

std::vector<smart_goal> read_goals(detail::object_reader& in, detail::json_failures& failures)
{
    std::vector<smart_goal> goals;
    std::set<goal_id> taken;
    in.each("goals", [&](boost::json::value const& value, std::string pointer) {
        detail::object_reader goal{value, pointer, failures};
        check_goal_schema(goal);
        goals.push_back(detail::read_goal_members(goal));
        if (failures.any())
            return;
        if (goals.back().id.empty())
            failures.note(errc::missing_member, std::move(pointer));
        else if (!taken.insert(goals.back().id).second)
            failures.note(errc::duplicate, pointer + "/id");
    });
    return goals;
}
} // namespace

json_result<journal> read_journal(std::string_view json, json_limits const& limits)
{
    auto const document = detail::parse_strictly(json, limits);
    if (!document)
        return tl::unexpected<json_error>{document.error()};
    detail::json_failures failures;
    detail::object_reader in{*document, "", failures};
    check_schema(in);
    journal made;
    in.text("locale", made.locale);
    in.parsed("day_begins", made.day_begins, day_boundary_from_text);
    std::vector<journal_entry> entries;
    in.each("entries", [&](boost::json::value const& value, std::string pointer) {
        detail::object_reader entry{value, std::move(pointer), failures};
        entries.push_back(detail::read_entry(entry));
    });
    std::vector<smart_goal> goals = read_goals(in, failures);
    in.each("sessions", [&](boost::json::value const& value, std::string const&) {
        made.sessions.push_back(boost::json::serialize(value));
    });
    made.unknown = in.unknown();
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(json)};

    auto sorted = journal::from_entries(std::move(entries));
    if (!sorted) {
        std::string const index = std::to_string(sorted.error().position.value_or(0));
        failures.note(sorted.error().code, "/entries/" + index + "/id");
        return tl::unexpected<json_error>{failures.located_in(json)};
    }
    sorted->locale = std::move(made.locale);
    sorted->day_begins = made.day_begins;
    sorted->sessions = std::move(made.sessions);
    sorted->unknown = std::move(made.unknown);
    for (smart_goal& goal : goals)
        static_cast<void>(sorted->put_goal(std::move(goal))); // ids were checked above
    return *std::move(sorted);
}

std::string write_journal(journal const& contents)
{
    std::string text;
    detail::json_writer out{text};
    out.begin_object();
    out.member("schema", schema_name);
    out.member("locale", contents.locale);
    if (contents.day_begins != day_boundary{})
        out.member("day_begins", to_text(contents.day_begins));
    out.key("entries");
    out.begin_array();
    for (journal_entry const& entry : contents.entries())
        detail::write(out, entry);
    out.end_array();
    if (!contents.goals().empty()) {
        out.key("goals");
        out.begin_array();
        for (smart_goal const& goal : contents.goals())
            detail::write(out, goal, true);
        out.end_array();
    }
    if (!contents.sessions.empty()) {
        out.key("sessions");
        out.begin_array();
        for (std::string const& session : contents.sessions)
            out.raw(session);
        out.end_array();
    }
    out.members(contents.unknown);
    out.end_object();
    return text;
}
} // namespace cbtkit::io
