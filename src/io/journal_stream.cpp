// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

#include "goal_members.hpp"
#include "journal_members.hpp"
#include "record_json.hpp"

#include <algorithm>
#include <istream>
#include <map>
#include <optional>
#include <set>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::io {
namespace {
tl::unexpected<json_error> refused(errc code, std::string pointer, std::optional<std::size_t> position)
{
    return tl::unexpected<json_error>{json_error{code, std::move(pointer), position}};
}

/// Takes a stream apart at its commas and brackets. What stands between them is parsed by its readers.
class json_stream {
public:
    json_stream(std::streambuf& bytes, std::size_t most) noexcept
        : bytes_{bytes}
        , most_{most}
    {
    }

    [[nodiscard]] std::size_t at() const noexcept { return at_; }
    [[nodiscard]] bool too_long() const noexcept { return at_ > most_; }
    [[nodiscard]] bool ended() { return bytes_.sgetc() == end; }
    [[nodiscard]] bool next_is(char wanted) { return bytes_.sgetc() == as_int(wanted); }
    /// Takes the next byte when it is this one.
    bool take(char wanted)
    {
        if (!next_is(wanted))
            return false;
        (void)step();
        return true;
    }
    void skip_space()
    {
        while (next_is(' ') || next_is('\n') || next_is('\r') || next_is('\t'))
            (void)step();
    }
    /// Copies a value up to its end, which its own brackets and quotes decide.
    void value(std::string& out)
    {
        out.clear();
        int depth = 0;
        do {
            if (ended() || too_long())
                return;
            char const byte = step();
            out += byte;
            if (byte == '"')
                rest_of_string(out);
            else if (byte == '{' || byte == '[')
                ++depth;
            else if (byte == '}' || byte == ']')
                --depth;
            else if (depth == 0)
                return rest_of_word(out);
        } while (depth > 0);
    }

private:
    static constexpr int end = std::char_traits<char>::eof();
    static int as_int(char byte) noexcept { return std::char_traits<char>::to_int_type(byte); }

    char step()
    {
        ++at_;
        return std::char_traits<char>::to_char_type(bytes_.sbumpc());
    }
    void rest_of_string(std::string& out)
    {
        while (!ended() && !too_long()) {
            char const byte = step();
            out += byte;
            if (byte == '"')
                return;
            if (byte == '\\' && !ended())
                out += step();
        }
    }
    /// A number or one of the words of JSON.
    void rest_of_word(std::string& out)
    {
        constexpr std::string_view stops = ",]}: \n\r\t";
        while (!ended() && !too_long()) {
            char const byte = std::char_traits<char>::to_char_type(bytes_.sgetc());
            if (stops.find(byte) != std::string_view::npos)
                return;
            out += step();
        }
    }

    std::streambuf& bytes_;
    std::size_t most_;
    std::size_t at_ = 0;
};

/// Reads the members of a journal one after the other; memory holds the journal and one value.
class journal_reader {
public:
    journal_reader(std::streambuf& bytes, json_limits const& limits)
        : in_{bytes, limits.bytes}
        , limits_{limits}
        , part_limits_{limits}
    {
        std::size_t const depth = std::min(limits.depth, detail::deepest_json);
        part_limits_.depth = depth > 2 ? depth - 2 : 0;
    }

    json_result<journal> read()
    {
        in_.skip_space();
        if (!in_.next_is('{'))
            return not_an_object();
        in_.take('{');
        count_one();
        in_.skip_space();
        for (bool first = true; !(first && in_.next_is('}')); first = false) {
            if (auto failed = member())
                return *std::move(failed);
            where_.clear();
            in_.skip_space();
            if (in_.next_is('}'))
                break;
            if (!in_.take(','))
                return broken();
            in_.skip_space();
        }
        in_.take('}');
        in_.skip_space();
        if (!in_.ended())
            return broken();
        return finished();
    }

private:
    using failure = std::optional<tl::unexpected<json_error>>;

    tl::unexpected<json_error> broken()
    {
        if (in_.too_long())
            return refused(errc::too_long, where_, limits_.bytes);
        return refused(in_.ended() ? errc::truncated : errc::syntax, where_, in_.at());
    }
    tl::unexpected<json_error> not_an_object()
    {
        if (in_.ended())
            return broken();
        std::size_t const start = in_.at();
        in_.value(text_);
        if (auto const whole = detail::parse_strictly(text_, limits_); !whole)
            return moved(whole.error(), "", start);
        return refused(errc::wrong_type, "", start);
    }
    /// An error within a value, seen from the document.
    static tl::unexpected<json_error> moved(json_error error, std::string const& pointer, std::size_t start)
    {
        error.pointer = pointer + error.pointer;
        error.position = start + error.position.value_or(0);
        return tl::unexpected<json_error>{std::move(error)};
    }

    /// What was copied, as a tree. Values are counted over the whole text.
    json_result<boost::json::value> parsed_part()
    {
        std::size_t counted = 0;
        auto made = detail::parse_strictly(text_, part_limits_, &counted);
        part_limits_.elements -= counted;
        return made;
    }
    void count_one() { part_limits_.elements -= part_limits_.elements == 0 ? 0U : 1U; }

    failure member()
    {
        if (!in_.next_is('"'))
            return broken();
        std::size_t const key_start = in_.at();
        in_.value(text_);
        auto const key = detail::parse_strictly(text_, limits_);
        if (!key)
            return moved(key.error(), "", key_start);
        std::string name{key->get_string().data(), key->get_string().size()};
        where_ = detail::pointer_into({}, name);
        if (!names_.insert(name).second)
            return refused(errc::duplicate, where_, key_start);
        in_.skip_space();
        if (!in_.take(':'))
            return broken();
        in_.skip_space();
        if (in_.next_is('[')) {
            if (name == "entries")
                return each("/entries/", [this](auto& value) {
                    entry_starts_.push_back(start_);
                    parts_.entries.push_back(entry_of(value));
                });
            if (name == "earlier")
                return each("/earlier/", [this](auto& value) {
                    earlier_starts_.push_back(start_);
                    parts_.earlier.push_back(entry_of(value));
                });
            if (name == "goals")
                return each("/goals/", [this](auto& value) { add_goal(value); });
            if (name == "sessions")
                return each("/sessions/", [this](auto& value) {
                    parts_.rest.sessions.push_back(boost::json::serialize(value));
                });
        }
        std::size_t const start = in_.at();
        in_.value(text_);
        if (text_.empty())
            return broken();
        auto value = parsed_part();
        if (!value)
            return moved(value.error(), where_, start);
        rest_[name] = *std::move(value);
        starts_[name] = start;
        if (name == "schema") // said before anything else about the document
            return check([](detail::object_reader& in) { detail::check_schema(in, "cbtkit/journal/"); });
        return std::nullopt;
    }

    /// Hands every element of an array to `use`.
    template <class Use>
    failure each(std::string const& pointer, Use use)
    {
        in_.take('[');
        count_one();
        in_.skip_space();
        for (std::size_t i = 0; !(i == 0 && in_.next_is(']')); ++i) {
            std::string const place = pointer + std::to_string(i);
            where_ = place;
            start_ = in_.at();
            in_.value(text_);
            if (text_.empty() || in_.too_long())
                return broken();
            auto value = parsed_part();
            if (!value)
                return moved(value.error(), place, start_);
            use(*value);
            if (failures_.any())
                return moved(failures_.located_in(text_), place, start_);
            in_.skip_space();
            if (in_.next_is(']'))
                break;
            if (!in_.take(','))
                return broken();
            in_.skip_space();
        }
        in_.take(']');
        return std::nullopt;
    }

    journal_entry entry_of(boost::json::value const& value)
    {
        detail::object_reader in{value, "", failures_};
        return detail::read_entry(in);
    }
    void add_goal(boost::json::value const& value)
    {
        detail::object_reader in{value, "", failures_};
        detail::read_journal_goal(in, parts_.goals, goal_ids_);
    }
    /// Looks at the members that are no long list.
    template <class Look>
    failure check(Look look)
    {
        boost::json::value const document(rest_); // braces would make a list of it
        detail::object_reader in{document, "", failures_};
        look(in);
        if (!failures_.any())
            return std::nullopt;
        json_error error = failures_.located_in("{}");
        std::string const name = error.pointer.empty() ? "" : error.pointer.substr(1);
        auto const start = starts_.find(name);
        return refused(error.code, std::move(error.pointer), start == starts_.end() ? 0 : start->second);
    }

    json_result<journal> finished()
    {
        auto failed = check([&](detail::object_reader& in) {
            detail::check_schema(in, "cbtkit/journal/");
            detail::read_journal_settings(in, parts_.rest);
            for (char const* name : {"entries", "earlier", "goals", "sessions"})
                if (in.take(name) != nullptr)
                    in.fail_at(name, errc::wrong_type); // the lists were taken above
            parts_.rest.unknown = in.unknown();
        });
        if (failed)
            return *std::move(failed);
        std::size_t const count = parts_.entries.size();
        auto made = detail::assembled(std::move(parts_));
        if (!made) {
            bool const old = made.error().code == errc::unknown_key;
            std::size_t const index = made.error().position.value_or(count);
            auto const& starts = old ? earlier_starts_ : entry_starts_;
            return refused(
                made.error().code, (old ? "/earlier/" : "/entries/") + std::to_string(index) + "/id",
                index < starts.size() ? starts[index] : 0);
        }
        return *std::move(made);
    }

    json_stream in_;
    json_limits const& limits_;
    json_limits part_limits_;
    detail::json_failures failures_;
    std::string text_;
    std::string where_;     ///< pointer to the value under way
    std::size_t start_ = 0; ///< of the element under way
    std::vector<std::size_t> entry_starts_;
    std::vector<std::size_t> earlier_starts_;
    std::set<std::string> names_;
    boost::json::object rest_;
    std::map<std::string, std::size_t> starts_;
    detail::journal_parts parts_;
    std::set<goal_id> goal_ids_;
};
} // namespace

json_result<journal> read_journal(std::istream& in, json_limits const& limits)
{
    try {
        return journal_reader{*in.rdbuf(), limits}.read();
    } catch (std::ios_base::failure const&) { // the file behind the stream cannot be read
        in.setstate(std::ios_base::badbit);
        return refused(errc::truncated, "", std::nullopt);
    }
}
} // namespace cbtkit::io
