// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_lines.hpp>

#include "fast_journal.hpp"
#include "goal_members.hpp"
#include "journal_members.hpp"
#include "record_json.hpp"

#include <array>
#include <istream>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

namespace cbtkit::io {
namespace {
constexpr std::string_view schema_family = "cbtkit/journal-lines/";

struct item_writer {
    detail::json_writer& out;

    void operator()(journal_entry const& entry)
    {
        out.key("entry");
        detail::write(out, entry);
    }
    void operator()(earlier_entry const& old)
    {
        out.key("earlier");
        detail::write(out, old.entry);
    }
    void operator()(smart_goal const& goal)
    {
        out.key("goal");
        detail::write(out, goal);
    }
    void operator()(stored_session const& session)
    {
        out.key("session");
        out.raw(session.json);
    }
};

/// Ends a line. A line end within it can only be blank space in kept JSON, for texts are escaped.
std::string ended(std::string text)
{
    for (char& byte : text)
        if (byte == '\n' || byte == '\r')
            byte = ' ';
    text += '\n';
    return text;
}

template <class Value>
detail::written_line written_line_of(Value const& value)
{
    std::string text;
    detail::json_writer out{text};
    out.begin_object();
    item_writer{out}(value);
    out.end_object();
    return {ended(std::move(text)), out.exact()};
}
template <class Value>
std::string line_of(Value const& value)
{
    return written_line_of(value).text;
}
} // namespace

detail::written_line detail::written(journal_entry const& entry)
{
    return written_line_of(entry);
}
detail::written_line detail::written(smart_goal const& goal)
{
    return written_line_of(goal);
}

std::string write_line(journal_item const& item)
{
    return std::visit([](auto const& value) { return line_of(value); }, item);
}

std::string write_first_line(journal const& settings)
{
    std::string text;
    detail::json_writer out{text};
    out.begin_object();
    out.member("schema", "cbtkit/journal-lines/1");
    detail::write_journal_settings(out, settings);
    out.members(settings.unknown);
    out.end_object();
    return ended(std::move(text));
}

void write_journal_lines(std::ostream& out, journal const& contents)
{
    auto const put = [&out](std::string const& line) {
        out.write(line.data(), static_cast<std::streamsize>(line.size()));
    };
    put(write_first_line(contents));
    for (journal_entry const& entry : contents.entries())
        put(line_of(entry));
    for (journal_entry& old : contents.replaced_versions())
        put(line_of(earlier_entry{std::move(old)}));
    for (smart_goal const& goal : contents.goals())
        put(line_of(goal));
    for (std::string const& session : contents.sessions)
        put(line_of(stored_session{session}));
}

json_result<journal_item> read_line(std::string_view line, json_limits const& limits)
{
    if (auto entry = detail::read_fast_entry_line(line, limits))
        return journal_item{*std::move(entry)};
    return detail::read_line_carefully(line, limits);
}

json_result<journal_item> detail::read_line_carefully(std::string_view line, json_limits const& limits)
{
    auto const document = detail::parse_strictly(line, limits);
    if (!document)
        return tl::unexpected<json_error>{document.error()};
    detail::json_failures failures;
    detail::object_reader in{*document, "", failures};
    journal_item made;
    int held = 0;
    auto const object_at = [&](std::string_view member, auto&& read) {
        if (auto const* value = in.take(member)) {
            detail::object_reader inner{*value, in.pointer_to(member), failures};
            read(inner);
            ++held;
        }
    };
    object_at("entry", [&](detail::object_reader& inner) { made = detail::read_entry(inner); });
    object_at(
        "earlier", [&](detail::object_reader& inner) { made = earlier_entry{detail::read_entry(inner)}; });
    object_at("goal", [&](detail::object_reader& inner) {
        if (inner.take("schema") != nullptr)
            detail::check_schema(inner, "cbtkit/goal/");
        auto goal = detail::read_goal_members(inner);
        if (goal.id.empty())
            inner.fail_at("id", errc::missing_member);
        made = std::move(goal);
    });
    if (auto const* value = in.take("session")) {
        made = stored_session{boost::json::serialize(*value)};
        ++held;
    }
    if (held == 0)
        failures.note(in.unknown().empty() ? errc::missing_member : errc::unknown_key, "");
    else if (held > 1 || !in.unknown().empty()) // one thing a line, and nothing is dropped in silence
        failures.note(errc::unsupported, "");
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(line)};
    return made;
}

namespace {
struct piece_of_line {
    std::string_view bytes;
    bool at_line_end = false;
};
/// Up to the end of the line or of the room. The state of the stream stays as it was.
piece_of_line next_piece(std::istream& in, std::array<char, 4096>& room)
{
    auto const state = in.rdstate();
    auto const mask = in.exceptions();
    in.exceptions(std::ios_base::goodbit);
    in.clear();
    in.getline(room.data(), static_cast<std::streamsize>(room.size()));
    auto const taken = static_cast<std::size_t>(in.gcount());
    // Without failure and end the line end was taken, too, and counted.
    bool const line_end = !in.fail() && !in.eof();
    in.clear(state);
    in.exceptions(mask);
    return {{room.data(), line_end ? taken - 1 : taken}, line_end};
}
} // namespace

journal_line_reader::journal_line_reader(std::istream& in, json_limits const& limits) noexcept
    : in_{in}
    , limits_{limits}
{
}

journal_line_reader::outcome journal_line_reader::read()
{
    line_.clear();
    std::streambuf& bytes = *in_.rdbuf();
    bool too_long = false;
    constexpr int end_of_file = std::char_traits<char>::eof();
    if (bytes.sgetc() == end_of_file)
        return outcome::end;
    for (;;) {
        // What the stream has ready, in one piece; `getline` of the standard library does the same.
        auto const [piece, at_line_end] = next_piece(in_, chunk_);
        if (line_.size() + piece.size() <= limits_.bytes)
            line_.append(piece);
        else
            too_long = true; // go on to the line's end without keeping it
        if (at_line_end || bytes.sgetc() == end_of_file)
            break;
    }
    ++number_;
    if (!line_.empty() && line_.back() == '\r')
        line_.pop_back();
    return too_long ? outcome::too_long : outcome::line;
}

json_result<journal> journal_line_reader::first()
{
    outcome const got = read();
    if (got == outcome::too_long)
        return tl::unexpected<json_error>{json_error{errc::too_long, "", limits_.bytes}};
    if (got == outcome::end)
        return tl::unexpected<json_error>{json_error{errc::truncated, "", 0}};
    std::string_view line = line_;
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    auto const document = detail::parse_strictly(line, limits_);
    if (!document)
        return tl::unexpected<json_error>{document.error()};
    detail::json_failures failures;
    detail::object_reader in{*document, "", failures};
    detail::check_schema(in, schema_family);
    journal made;
    detail::read_journal_settings(in, made);
    made.unknown = in.unknown();
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(line)};
    return made;
}

json_result<std::optional<journal_item>> journal_line_reader::next()
{
    for (;;) {
        outcome const got = read();
        if (got == outcome::end)
            return std::nullopt;
        if (got == outcome::too_long)
            return tl::unexpected<json_error>{json_error{errc::too_long, "", limits_.bytes}};
        if (line_.empty())
            continue;
        auto item = read_line(line_, limits_);
        if (!item)
            return tl::unexpected<json_error>{item.error()};
        return std::optional<journal_item>{*std::move(item)};
    }
}

tl::expected<journal, line_error> read_journal_lines(std::istream& in, json_limits const& limits)
{
    journal_line_reader lines{in, limits};
    auto const failed = [&lines](json_error const& why) {
        return tl::unexpected<line_error>{line_error{why, lines.line_number()}};
    };
    auto head = lines.first();
    if (!head)
        return failed(head.error());
    detail::journal_parts parts;
    parts.rest = *std::move(head);
    std::vector<std::size_t> entry_lines;
    std::vector<std::size_t> earlier_lines;
    std::set<goal_id> goals;
    for (;;) {
        auto item = lines.next();
        if (!item)
            return failed(item.error());
        if (!*item)
            break;
        if (auto* entry = std::get_if<journal_entry>(&**item)) {
            parts.entries.push_back(std::move(*entry));
            entry_lines.push_back(lines.line_number());
        } else if (auto* old = std::get_if<earlier_entry>(&**item)) {
            parts.earlier.push_back(std::move(old->entry));
            earlier_lines.push_back(lines.line_number());
        } else if (auto* goal = std::get_if<smart_goal>(&**item)) {
            if (!goals.insert(goal->id).second)
                return failed(json_error{errc::duplicate, "/goal/id", 0});
            parts.goals.push_back(std::move(*goal));
        } else {
            parts.rest.sessions.push_back(std::move(std::get<stored_session>(**item).json));
        }
    }
    auto made = detail::assembled(std::move(parts));
    if (made)
        return *std::move(made);
    bool const old = made.error().code == errc::unknown_key; // an earlier version of no entry
    auto const& places = old ? earlier_lines : entry_lines;
    std::size_t const index = made.error().position.value_or(0);
    return tl::unexpected<line_error>{line_error{
        {made.error().code, old ? "/earlier/id" : "/entry/id", 0},
        index < places.size() ? places[index] : lines.line_number()}};
}
} // namespace cbtkit::io
