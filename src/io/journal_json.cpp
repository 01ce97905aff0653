// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

#include "fast_journal.hpp"
#include "goal_members.hpp"
#include "journal_members.hpp"
#include "record_json.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace cbtkit::io {
namespace {
constexpr std::string_view schema_family = "cbtkit/journal/";

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

std::vector<smart_goal> read_goals(detail::object_reader& in, detail::json_failures& failures)
{
    std::vector<smart_goal> goals;
    std::set<goal_id> taken;
    in.each("goals", [&](boost::json::value const& value, std::string pointer) {
        detail::object_reader goal{value, std::move(pointer), failures};
        detail::read_journal_goal(goal, goals, taken);
    });
    return goals;
}
} // namespace

namespace detail {
void read_journal_goal(object_reader& in, std::vector<smart_goal>& goals, std::set<goal_id>& ids)
{
    if (in.take("schema") != nullptr)
        check_schema(in, "cbtkit/goal/");
    goals.push_back(read_goal_members(in));
    if (in.failures().any())
        return;
    if (goals.back().id.empty())
        in.failures().note(errc::missing_member, in.pointer());
    else if (!ids.insert(goals.back().id).second)
        in.fail_at("id", errc::duplicate);
}

result<journal> assembled(journal_parts parts)
{
    auto made =
        journal::from_stored(std::move(parts.entries), std::move(parts.earlier), std::move(parts.goals));
    if (!made)
        return made;
    made->locale = std::move(parts.rest.locale);
    made->day_begins = parts.rest.day_begins;
    made->sessions = std::move(parts.rest.sessions);
    made->unknown = std::move(parts.rest.unknown);
    return made;
}

void read_journal_settings(object_reader& in, journal& out)
{
    in.text("locale", out.locale);
    in.parsed("day_begins", out.day_begins, day_boundary_from_text);
}

void write_journal_settings(json_writer& out, journal const& contents)
{
    out.member("locale", contents.locale);
    if (contents.day_begins != day_boundary{})
        out.member("day_begins", to_text(contents.day_begins));
}
} // namespace detail

namespace {
/// The journal of a text in its usual form, or nothing: then the careful way says what is wrong, if anything
/// is.
std::optional<journal> read_fast(std::string_view json, json_limits const& limits)
{
    auto parts = detail::read_fast_document(json, limits);
    if (!parts)
        return std::nullopt;
    detail::journal_parts all;
    if (!parts->goals.empty()) {
        auto list = detail::parse_strictly(parts->goals, parts->left);
        if (!list)
            return std::nullopt;
        boost::json::value const holder = boost::json::object{{"goals", *std::move(list)}};
        detail::json_failures failures;
        detail::object_reader in{holder, "", failures};
        all.goals = read_goals(in, failures);
        if (failures.any())
            return std::nullopt;
    }
    if (!parts->sessions.empty()) {
        auto const list = detail::parse_strictly(parts->sessions, parts->left);
        if (!list || !list->is_array())
            return std::nullopt;
        for (boost::json::value const& one : list->get_array())
            all.rest.sessions.push_back(boost::json::serialize(one));
    }
    if (parts->day_begins) {
        auto const boundary = day_boundary_from_text(*parts->day_begins);
        if (!boundary)
            return std::nullopt;
        all.rest.day_begins = *boundary;
    }
    if (parts->locale)
        all.rest.locale = *std::move(parts->locale);
    all.rest.unknown = std::move(parts->unknown);
    all.entries = std::move(parts->entries);
    all.earlier = std::move(parts->earlier);
    auto made = detail::assembled(std::move(all));
    if (!made)
        return std::nullopt;
    return *std::move(made);
}
} // namespace

json_result<journal> read_journal(std::string_view json, json_limits const& limits)
{
    if (auto made = read_fast(json, limits))
        return *std::move(made);
    return detail::read_journal_carefully(json, limits);
}

json_result<journal> detail::read_journal_carefully(std::string_view json, json_limits const& limits)
{
    auto const document = detail::parse_strictly(json, limits);
    if (!document)
        return tl::unexpected<json_error>{document.error()};
    detail::json_failures failures;
    detail::object_reader in{*document, "", failures};
    detail::check_schema(in, schema_family);
    detail::journal_parts parts;
    detail::read_journal_settings(in, parts.rest);
    auto const read_entries = [&](std::string_view member) {
        std::vector<journal_entry> entries;
        in.objects(member, entries, detail::read_entry);
        return entries;
    };
    parts.entries = read_entries("entries");
    parts.earlier = read_entries("earlier");
    parts.goals = read_goals(in, failures);
    in.each("sessions", [&](boost::json::value const& value, std::string const&) {
        parts.rest.sessions.push_back(boost::json::serialize(value));
    });
    parts.rest.unknown = in.unknown();
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(json)};

    std::size_t const count = parts.entries.size();
    auto made = detail::assembled(std::move(parts));
    if (!made) {
        // Goals were checked above; an older version of an entry that is not there is an unknown key.
        bool const old = made.error().code == errc::unknown_key;
        std::string const index = std::to_string(made.error().position.value_or(count));
        failures.note(made.error().code, (old ? "/earlier/" : "/entries/") + index + "/id");
        return tl::unexpected<json_error>{failures.located_in(json)};
    }
    return *std::move(made);
}

namespace {
/// Makes room for all entries once `written` of them show what one takes beside its text: a large text that
/// grows on its way is copied again and again. Only a guess, and a modest one.
void make_room(std::string& text, std::span<journal_entry const> entries, std::size_t written)
{
    constexpr std::size_t most_beside_text = 2048;
    std::size_t own = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i != entries.size(); ++i) {
        all += entries[i].text.size();
        if (i < written)
            own += entries[i].text.size();
    }
    std::size_t const beside = text.size() > own ? (text.size() - own) / written : 0;
    std::size_t const guess = all + entries.size() * std::min(beside, most_beside_text);
    text.reserve(guess + guess / 32);
}
} // namespace

std::string write_journal(journal const& contents)
{
    std::string text;
    detail::json_writer out{text};
    out.begin_object();
    out.member("schema", "cbtkit/journal/1");
    detail::write_journal_settings(out, contents);
    out.key("entries");
    out.begin_array();
    constexpr std::size_t first_entries = 256;
    std::size_t written = 0;
    for (journal_entry const& entry : contents.entries()) {
        detail::write(out, entry);
        if (++written == first_entries)
            make_room(text, contents.entries(), written);
    }
    out.end_array();
    if (auto const earlier = contents.replaced_versions(); !earlier.empty()) {
        out.key("earlier");
        out.begin_array();
        for (journal_entry const& entry : earlier)
            detail::write(out, entry);
        out.end_array();
    }
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
