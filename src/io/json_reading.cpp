// SPDX-License-Identifier: BSL-1.0
#include "json_reading.hpp"
#include "member_names.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <unordered_set>
#include <vector>

namespace cbtkit::io::detail {
namespace {
/// A number of a JSON text as the double that is nearest to it. Boost's own reading of long numbers is off by
/// a few units in the last place, so that a number would change each time it is written and read.
std::optional<double> nearest_double(double approximate, std::string_view text) noexcept
{
    double exact = 0.0;
    auto const read = std::from_chars(text.data(), text.data() + text.size(), exact);
    if (read.ec == std::errc{} && read.ptr == text.data() + text.size())
        return exact;
    if (approximate > -1.0 && approximate < 1.0)
        return 0.0;      // too near to zero for a double
    return std::nullopt; // 1e999 is no number that a double can hold
}

/// Makes the tree of a text, looks at every event of the parser and refuses what breaks a limit.
struct checking_handler {
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    using code = boost::system::error_code;
    using view = boost::json::string_view;

    json_limits limits;
    std::size_t elements = 0;
    errc refused = errc::syntax;
    std::string key;
    std::vector<std::unordered_set<std::string>> keys;
    boost::json::value_stack made;

    bool refuse(errc why, code& ec)
    {
        refused = why;
        ec = boost::json::error::exception; // any code stops the parser; `refused` says why
        return false;
    }
    bool count(code& ec) { return ++elements <= limits.elements || refuse(errc::too_long, ec); }

    bool on_document_begin(code&) { return true; }
    bool on_document_end(code&) { return true; }
    bool on_object_begin(code& ec)
    {
        keys.emplace_back();
        return count(ec);
    }
    bool on_object_end(std::size_t members, code&)
    {
        keys.pop_back();
        made.push_object(members);
        return true;
    }
    bool on_array_begin(code& ec) { return count(ec); }
    bool on_array_end(std::size_t elements_of_it, code&)
    {
        made.push_array(elements_of_it);
        return true;
    }
    bool add_to_key(view part, std::size_t size, code& ec)
    {
        key.append(part.data(), part.size());
        return size <= limits.string_bytes || refuse(errc::too_long, ec);
    }
    bool on_key_part(view part, std::size_t size, code& ec)
    {
        made.push_chars(part);
        return add_to_key(part, size, ec);
    }
    bool on_key(view part, std::size_t size, code& ec)
    {
        if (!add_to_key(part, size, ec))
            return false;
        bool const fresh = keys.back().insert(std::move(key)).second;
        key.clear();
        made.push_key(part);
        return fresh || refuse(errc::duplicate, ec);
    }
    bool fits(std::size_t size, code& ec)
    {
        return size <= limits.string_bytes || refuse(errc::too_long, ec);
    }
    bool on_string_part(view part, std::size_t size, code& ec)
    {
        made.push_chars(part);
        return fits(size, ec);
    }
    bool on_string(view part, std::size_t size, code& ec)
    {
        made.push_string(part);
        return fits(size, ec) && count(ec);
    }
    bool on_number_part(view, code&) { return true; }
    bool on_int64(std::int64_t value, view, code& ec)
    {
        made.push_int64(value);
        return count(ec);
    }
    bool on_uint64(std::uint64_t value, view, code& ec)
    {
        made.push_uint64(value);
        return count(ec);
    }
    bool on_double(double value, view text, code& ec) // the text is whole: there is one buffer
    {
        auto const exact = nearest_double(value, {text.data(), text.size()});
        made.push_double(exact.value_or(0.0));
        return (exact || refuse(errc::out_of_range, ec)) && count(ec);
    }
    bool on_bool(bool value, code& ec)
    {
        made.push_bool(value);
        return count(ec);
    }
    bool on_null(code& ec)
    {
        made.push_null();
        return count(ec);
    }
    bool on_comment_part(view, code&) { return true; }
    bool on_comment(view, code&) { return true; }
};

errc code_of(boost::system::error_code const& ec)
{
    using boost::json::error;
    if (ec == error::too_deep)
        return errc::too_long;
    if (ec == error::incomplete)
        return errc::truncated;
    if (ec == error::illegal_leading_surrogate || ec == error::illegal_trailing_surrogate ||
        ec == error::expected_utf16_escape)
        return errc::invalid_utf8;
    if (ec == error::exponent_overflow)
        return errc::out_of_range;
    return errc::syntax;
}

/// A member's name as it stands between its quotes, decoded.
std::string name_in(std::string_view quoted)
{
    if (quoted.find('\\') == std::string_view::npos)
        return std::string{quoted};
    boost::system::error_code ec;
    std::string text{'"'};
    text += quoted;
    text += '"';
    boost::json::value const decoded = boost::json::parse(text, ec);
    auto const* const name = decoded.if_string();
    return ec || name == nullptr ? std::string{} : std::string{name->data(), name->size()};
}

/// Moves over well-formed JSON.
class skimmer {
public:
    explicit skimmer(std::string_view json) noexcept
        : json_{json}
    {
    }

    std::optional<std::size_t> find(std::string_view pointer)
    {
        skip_space();
        while (!pointer.empty()) {
            pointer.remove_prefix(1); // the slash
            std::string_view const token = pointer.substr(0, pointer.find('/'));
            pointer.remove_prefix(token.size());
            if (!enter(token))
                return std::nullopt;
            skip_space();
        }
        return at_;
    }

private:
    [[nodiscard]] char now() const noexcept { return at_ < json_.size() ? json_[at_] : '\0'; }
    void skip_space()
    {
        while (at_ < json_.size() && std::string_view{" \t\r\n"}.find(json_[at_]) != std::string_view::npos)
            ++at_;
    }
    void skip_string()
    {
        for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_)
            if (json_[at_] == '\\')
                ++at_;
        ++at_;
    }
    void skip_value()
    {
        int depth = 0;
        do {
            skip_space();
            char const c = now();
            if (c == '"')
                skip_string();
            else if (c == '{' || c == '[')
                ++depth, ++at_;
            else if (c == '}' || c == ']')
                --depth, ++at_;
            else if (c == ',' || c == ':')
                ++at_;
            else
                while (at_ < json_.size() &&
                       std::string_view{",:]}\" \t\r\n"}.find(json_[at_]) == std::string_view::npos)
                    ++at_;
        } while (depth > 0 && at_ < json_.size());
    }
    bool enter(std::string_view token)
    {
        if (now() == '[') {
            ++at_;
            std::size_t index = 0;
            for (char c : token)
                index = index * 10 + static_cast<std::size_t>(c - '0');
            for (; index > 0; --index) {
                skip_value();
                skip_space();
                if (now() != ',')
                    return false;
                ++at_;
            }
            return true;
        }
        if (now() != '{')
            return false;
        ++at_;
        for (skip_space(); now() == '"'; skip_space()) {
            std::size_t const begin = at_ + 1;
            skip_string();
            bool const found = name_in(json_.substr(begin, at_ - 1 - begin)) == token;
            skip_space();
            ++at_; // the colon
            if (found)
                return true;
            skip_value();
            skip_space();
            if (now() != ',')
                return false;
            ++at_;
        }
        return false;
    }

    std::string_view json_;
    std::size_t at_ = 0;
};
} // namespace

json_result<boost::json::value> parse_strictly(
    std::string_view json, json_limits const& limits, std::size_t* counted)
{
    if (json.size() > limits.bytes)
        return tl::unexpected<json_error>{json_error{errc::too_long, "", limits.bytes}};
    boost::json::parse_options options;
    options.max_depth = std::min(limits.depth, deepest_json);
    boost::json::basic_parser<checking_handler> checker{options};
    checker.handler().limits = limits;
    checker.handler().made.reset();
    boost::system::error_code ec;
    std::size_t const consumed = checker.write_some(false, json.data(), json.size(), ec);
    if (!ec && consumed < json.size())
        ec = boost::json::error::extra_data;
    if (ec) {
        errc const code = ec == boost::json::error::exception ? checker.handler().refused : code_of(ec);
        return tl::unexpected<json_error>{json_error{code, pointer_at(json, consumed), consumed}};
    }
    if (counted != nullptr)
        *counted = checker.handler().elements;
    return checker.handler().made.release();
}

boost::json::value parse_own(std::string_view json)
{
    constexpr auto any = std::numeric_limits<std::size_t>::max();
    return parse_strictly(json, {.bytes = any, .depth = any, .string_bytes = any, .elements = any}).value();
}

void check_schema(object_reader& in, std::string_view family)
{
    auto const* schema = in.take_required("schema");
    if (schema == nullptr)
        return;
    auto const* name = schema->if_string();
    if (name == nullptr)
        return in.fail_at("schema", errc::wrong_type);
    std::string_view const written{*name};
    if (!written.starts_with(family))
        return in.fail_at("schema", errc::unknown_key);
    if (written.substr(family.size()) != "1")
        in.fail_at("schema", errc::version_too_new);
}

std::string pointer_into(std::string const& pointer, std::string_view name)
{
    return is_member_name(name) ? pointer + '/' + std::string{name} : pointer;
}

std::string pointer_at(std::string_view json, std::size_t byte)
{
    struct level {
        bool is_object = false;
        bool in_value = false; // of an object: behind the colon
        std::size_t index = 0;
        std::string_view name; // as it is written
    };
    std::vector<level> open;
    bool const ends_name = byte < json.size() && json[byte] == '"'; // a member said twice
    json = json.substr(0, byte);
    for (std::size_t at = 0; at < json.size(); ++at)
        switch (json[at]) {
        case '"': {
            std::size_t const begin = at + 1;
            for (++at; at < json.size() && json[at] != '"'; ++at)
                at += json[at] == '\\' ? 1U : 0U;
            bool const whole = at < json.size() || ends_name;
            if (whole && !open.empty() && open.back().is_object && !open.back().in_value)
                open.back().name = json.substr(begin, at - begin);
            break;
        }
        case '{':
        case '[':
            open.push_back({json[at] == '{', false, 0, {}});
            break;
        case '}':
        case ']':
            if (!open.empty())
                open.pop_back();
            break;
        case ':':
            if (!open.empty())
                open.back().in_value = true;
            break;
        case ',':
            if (!open.empty()) {
                ++open.back().index;
                open.back().in_value = false;
                open.back().name = {};
            }
            break;
        default:
            break;
        }
    std::string pointer;
    for (level const& each : open) {
        std::string next = each.is_object ? pointer_into(pointer, name_in(each.name))
                                          : pointer + '/' + std::to_string(each.index);
        if (next.size() == pointer.size())
            break; // between two members, or a name that is not said
        pointer = std::move(next);
    }
    return pointer;
}

std::optional<std::size_t> position_of(std::string_view json, std::string_view pointer)
{
    return skimmer{json}.find(pointer);
}
} // namespace cbtkit::io::detail
