// SPDX-License-Identifier: BSL-1.0
#include "fast_journal.hpp"

#include "json_block.hpp"
#include "json_reading.hpp"

#include <cbtkit/core/utf8.hpp>
#include <cbtkit/io/detail/tie_members.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace cbtkit::io::detail {
namespace {
constexpr std::size_t deepest_known = 8; // levels that a journal itself has
constexpr std::size_t most_unknown = 16; // members of one object; more are compared by Boost's way

int hex_value(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Every function is false where the text is wrong or unusual; then nothing that was read may be used.
class fast_reader {
public:
    fast_reader(std::string_view json, json_limits const& limits) noexcept
        : at_{json.data()}
        , end_{json.data() + json.size()}
        , limits_{limits}
    {
    }

    bool document(fast_parts& out);
    bool entry_line(journal_entry& out);

private:
    void skip_blanks() noexcept
    {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t'))
            ++at_;
    }
    bool take(char wanted) noexcept
    {
        if (at_ == end_ || *at_ != wanted)
            return false;
        ++at_;
        return true;
    }
    bool count() noexcept { return ++elements_ <= limits_.elements; }
    bool at_end()
    {
        skip_blanks();
        return at_ == end_;
    }

    /// A string as a view of the text itself or, with escapes, of `decoded_`.
    bool string(std::string_view& out);
    bool escapes(char const* first);

    bool null_follows() noexcept
    {
        if (end_ - at_ < 4 || std::memcmp(at_, "null", 4) != 0)
            return false;
        at_ += 4;
        return true;
    }

    /// What stands between two brackets, parted by commas: `each()` reads one of them.
    template <class Each>
    bool list(char opening, char closing, Each each)
    {
        if (!take(opening) || !count())
            return false;
        skip_blanks();
        if (take(closing))
            return true;
        for (;;) {
            if (!each())
                return false;
            skip_blanks();
            if (take(closing))
                return true;
            if (!take(','))
                return false;
            skip_blanks();
        }
    }
    /// Members of an object: `on(key)` reads the value, which begins at `at_`.
    template <class On>
    bool object(On on)
    {
        return list('{', '}', [&] {
            std::string_view key;
            if (!string(key))
                return false;
            skip_blanks();
            if (!take(':'))
                return false;
            skip_blanks();
            return on(key);
        });
    }
    template <class Each>
    bool array(Each each)
    {
        return list('[', ']', each);
    }

    /// A record: known members by name, each once, null as missing; all others are kept. `read(index)` reads
    /// the value of the known member `index`; `level` is how many objects and arrays are open around its
    /// values.
    template <std::size_t N, class Read>
    bool record(
        std::array<std::string_view, N> const& names, std::vector<unknown_member>& unknown, std::size_t level,
        Read read)
    {
        std::uint32_t seen = 0;
        std::size_t expected = 0; // members mostly come in the order in which they are written
        return object([&](std::string_view key) {
            std::size_t index = N;
            if (expected < N && names[expected] == key)
                index = expected;
            for (std::size_t i = 0; index == N && i < N; ++i)
                index = names[i] == key ? i : N;
            if (index == N)
                return keep(std::string{key}, unknown, level);
            expected = index + 1;
            if ((seen >> index & 1U) != 0)
                return false;
            seen |= std::uint32_t{1} << index;
            if (at_ != end_ && *at_ == 'n')
                return null_follows() && count();
            return read(index);
        });
    }
    bool keep(std::string key, std::vector<unknown_member>& unknown, std::size_t level);
    bool raw(std::string_view& out, std::size_t level, json_limits& sub);

    bool text(std::string& out)
    {
        std::string_view view;
        if (!string(view) || !count())
            return false;
        out.assign(view);
        return true;
    }
    template <class T, class Parse>
    bool parsed(T& out, Parse parse)
    {
        std::string_view view;
        if (!string(view) || !count())
            return false;
        auto made = parse(view);
        if (!made)
            return false;
        out = *std::move(made);
        return true;
    }
    bool percent(std::optional<intensity>& out) noexcept
    {
        int value = 0;
        if (!small_number(value, 100))
            return false;
        auto const made = intensity::from_percent(value);
        out = *made;
        return true;
    }
    /// Plain digits; other ways to write a whole number are unusual.
    bool small_number(int& out, int most) noexcept
    {
        char const* const first = at_;
        int value = 0;
        while (at_ != end_ && *at_ >= '0' && *at_ <= '9' && at_ - first < 4)
            value = value * 10 + (*at_++ - '0');
        auto const digits = at_ - first;
        bool const ends = at_ != end_ && (*at_ == ',' || *at_ == '}' || *at_ == ']' || *at_ == ' ' ||
                                          *at_ == '\n' || *at_ == '\r' || *at_ == '\t');
        if (digits == 0 || (digits > 1 && *first == '0') || !ends || value > most)
            return false;
        out = value;
        return count();
    }
    bool boolean(bool& out) noexcept
    {
        if (end_ - at_ >= 4 && std::memcmp(at_, "true", 4) == 0) {
            at_ += 4;
            out = true;
            return count();
        }
        if (end_ - at_ >= 5 && std::memcmp(at_, "false", 5) == 0) {
            at_ += 5;
            out = false;
            return count();
        }
        return false;
    }
    bool valence(std::optional<double>& out);

    template <class T, class Parse>
    bool parsed_texts(std::vector<T>& out, Parse parse)
    {
        return all(out, [&](T& one) { return parsed(one, parse); });
    }
    bool texts(std::vector<std::string>& out)
    {
        return all(out, [this](std::string& one) { return text(one); });
    }
    template <class T, class Read>
    bool all(std::vector<T>& out, Read read)
    {
        return array([&] { return read(out.emplace_back()); });
    }

    bool emotion(emotion_rating& out, std::size_t level);
    bool one_thought(thought& out, std::size_t level);
    bool one_evidence(evidence& out, std::size_t level);
    bool thoughts(thought_record& out, std::size_t level);
    bool entry(journal_entry& out, std::size_t level);

    char const* at_;
    char const* end_;
    json_limits const& limits_;
    std::size_t elements_ = 0;
    std::string decoded_;
};

bool fast_reader::string(std::string_view& out)
{
    if (!take('"'))
        return false;
    char const* const first = at_;
    std::uint64_t seen = 0; // all bytes, for the high bit
    for (;;) {
        std::uint64_t block = 0;
        if (end_ - at_ < static_cast<std::ptrdiff_t>(sizeof block)) {
            while (at_ != end_ && *at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20)
                seen |= static_cast<unsigned char>(*at_++);
            if (at_ == end_)
                return false;
            break;
        }
        std::memcpy(&block, at_, sizeof block);
        std::uint64_t const stops = stops_in(block);
        if (stops != 0 && std::endian::native == std::endian::little) {
            auto const before = static_cast<unsigned>(std::countr_zero(stops)) / 8;
            if (before != 0)
                seen |= block & (~std::uint64_t{0} >> (64U - before * 8U));
            at_ += before;
            break;
        }
        if (stops != 0) {
            while (*at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20)
                seen |= static_cast<unsigned char>(*at_++);
            break;
        }
        seen |= block;
        at_ += sizeof block;
    }
    if (*at_ == '\\')
        return escapes(first) && (out = decoded_, true);
    if (*at_ != '"')
        return false; // a control character
    out = {first, static_cast<std::size_t>(at_ - first)};
    ++at_;
    return out.size() <= limits_.string_bytes && ((seen & high_bits) == 0 || !first_invalid_utf8(out));
}

bool fast_reader::escapes(char const* first)
{
    decoded_.assign(first, at_);
    for (;;) {
        char const* const plain = at_;
        while (at_ != end_ && *at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20)
            ++at_;
        decoded_.append(plain, at_);
        if (at_ == end_ || static_cast<unsigned char>(*at_) < 0x20)
            return false;
        if (*at_++ == '"')
            // Escapes give whole characters, so what is no UTF-8 here was none in the text.
            return decoded_.size() <= limits_.string_bytes && !first_invalid_utf8(decoded_);
        if (at_ == end_)
            return false;
        char const escape = *at_++;
        switch (escape) {
        case '"':
        case '\\':
        case '/':
            decoded_ += escape;
            break;
        case 'b':
            decoded_ += '\b';
            break;
        case 'f':
            decoded_ += '\f';
            break;
        case 'n':
            decoded_ += '\n';
            break;
        case 'r':
            decoded_ += '\r';
            break;
        case 't':
            decoded_ += '\t';
            break;
        case 'u': {
            auto const unit = [this](std::uint32_t& value) {
                if (end_ - at_ < 4)
                    return false;
                value = 0;
                for (int i = 0; i < 4; ++i) {
                    int const digit = hex_value(*at_++);
                    if (digit < 0)
                        return false;
                    value = value * 16 + static_cast<std::uint32_t>(digit);
                }
                return true;
            };
            std::uint32_t value = 0;
            if (!unit(value) || (value >= 0xDC00 && value <= 0xDFFF))
                return false;
            if (value >= 0xD800 && value <= 0xDBFF) {
                std::uint32_t second = 0;
                if (!take('\\') || !take('u') || !unit(second) || second < 0xDC00 || second > 0xDFFF)
                    return false;
                value = 0x10000 + ((value - 0xD800) << 10U) + (second - 0xDC00);
            }
            append_utf8(decoded_, value);
            break;
        }
        default:
            return false;
        }
    }
}

bool fast_reader::valence(std::optional<double>& out)
{
    char const* const first = at_;
    while (at_ != end_ && std::strchr("+-.0123456789eE", *at_) != nullptr && *at_ != '\0')
        ++at_;
    // The judge's own reading of numbers, so that both agree to the last bit.
    auto const value = parse_strictly({first, static_cast<std::size_t>(at_ - first)}, limits_);
    if (!value || !value->is_number())
        return false;
    boost::system::error_code code;
    double const number = value->to_number<double>(code);
    if (code || !(number >= -1 && number <= 1))
        return false;
    out = number;
    return count();
}

bool fast_reader::raw(std::string_view& out, std::size_t level, json_limits& sub)
{
    char const* const first = at_;
    std::size_t open = 0;
    do {
        skip_blanks();
        if (at_ == end_)
            return false;
        char const c = *at_;
        if (c == '"') {
            for (++at_; at_ != end_ && *at_ != '"'; ++at_)
                if (*at_ == '\\' && ++at_ == end_)
                    return false;
            if (!take('"'))
                return false;
        } else if (c == '{' || c == '[') {
            ++open;
            ++at_;
        } else if (c == '}' || c == ']') {
            if (open == 0)
                return false;
            --open;
            ++at_;
        } else if (c == ',' || c == ':') {
            if (open == 0)
                return false;
            ++at_;
        } else {
            while (at_ != end_ && std::strchr(",:[]{}\" \t\r\n", *at_) == nullptr && *at_ != '\0')
                ++at_;
            if (at_ != end_ && *at_ == '\0')
                return false;
        }
    } while (open > 0);
    out = {first, static_cast<std::size_t>(at_ - first)};
    if (out.empty() || limits_.depth <= level)
        return false;
    sub = limits_;
    sub.depth = limits_.depth - level;
    // A value takes a byte and a sign beside it: so many there are at most.
    elements_ += (out.size() + 1) / 2;
    return elements_ <= limits_.elements;
}

bool fast_reader::keep(std::string key, std::vector<unknown_member>& unknown, std::size_t level)
{
    if (unknown.size() >= most_unknown)
        return false;
    for (unknown_member const& other : unknown)
        if (other.name == key)
            return false;
    std::string_view json;
    json_limits sub;
    if (!raw(json, level, sub))
        return false;
    auto const value = parse_strictly(json, sub);
    if (!value)
        return false;
    unknown.push_back({std::move(key), boost::json::serialize(*value)});
    return true;
}

bool fast_reader::emotion(emotion_rating& out, std::size_t level)
{
    static constexpr std::array<std::string_view, 5> names{"id", "valence", "before", "after", "skipped"};
    (void)tie_members<6>(out); // another member does not compile: read it here, too
    bool const read = record(names, out.unknown, level, [&](std::size_t member) {
        switch (member) {
        case 0:
            return parsed(out.emotion, &emotion_id::from);
        case 1:
            return valence(out.valence);
        case 2:
            return percent(out.before);
        case 3:
            return percent(out.after);
        default:
            return boolean(out.skipped);
        }
    });
    return read && !out.emotion.empty();
}

bool fast_reader::one_thought(thought& out, std::size_t level)
{
    static constexpr std::array<std::string_view, 5> names{
        "text", "belief_before", "belief_after", "hot", "confirmed_distortions"};
    (void)tie_members<6>(out); // another member does not compile: read it here, too
    return record(names, out.unknown, level, [&](std::size_t member) {
        switch (member) {
        case 0:
            return text(out.text);
        case 1:
            return percent(out.belief_before);
        case 2:
            return percent(out.belief_after);
        case 3:
            return boolean(out.hot);
        default:
            return parsed_texts(out.confirmed_distortions, &distortion_id::from);
        }
    });
}

bool fast_reader::one_evidence(evidence& out, std::size_t level)
{
    static constexpr std::array<std::string_view, 4> names{"text", "kind", "weight", "flagged_opinion"};
    (void)tie_members<5>(out); // another member does not compile: read it here, too
    return record(names, out.unknown, level, [&](std::size_t member) {
        switch (member) {
        case 0:
            return text(out.text);
        case 1:
            return parsed(out.kind, [](std::string_view name) -> std::optional<evidence_kind> {
                if (name == "fact")
                    return evidence_kind::fact;
                if (name == "opinion")
                    return evidence_kind::opinion;
                if (name == "feeling")
                    return evidence_kind::feeling;
                return std::nullopt;
            });
        case 2: {
            int number = 0;
            if (!small_number(number, 5) || number < 1)
                return false;
            out.weight = number;
            return true;
        }
        default:
            return boolean(out.flagged_opinion);
        }
    });
}

bool fast_reader::thoughts(thought_record& out, std::size_t level)
{
    static constexpr std::array<std::string_view, 8> names{"level",    "situation",      "ratings",
                                                           "thoughts", "evidence_for",   "evidence_against",
                                                           "response", "response_belief"};
    (void)tie_members<9>(out); // another member does not compile: read it here, too
    bool const read = record(names, out.unknown, level, [&](std::size_t member) {
        switch (member) {
        case 0: {
            int number = 0;
            if (!small_number(number, 7) || (number != 3 && number != 5 && number != 7))
                return false;
            out.level = static_cast<thought_record_level>(number);
            return true;
        }
        case 1:
            return text(out.situation);
        case 2:
            return all(out.ratings, [&](emotion_rating& one) { return emotion(one, level + 2); });
        case 3:
            return all(out.thoughts, [&](thought& one) { return one_thought(one, level + 2); });
        case 4:
            return all(out.evidence_for, [&](evidence& one) { return one_evidence(one, level + 2); });
        case 5:
            return all(out.evidence_against, [&](evidence& one) { return one_evidence(one, level + 2); });
        case 6:
            return text(out.response.emplace());
        default:
            return percent(out.response_belief);
        }
    });
    if (!read)
        return false;
    auto sound = checked(std::move(out));
    if (!sound)
        return false;
    out = *std::move(sound);
    return true;
}

bool fast_reader::entry(journal_entry& out, std::size_t level)
{
    static constexpr std::array<std::string_view, 9> names{
        "id",      "at", "text", "mood", "emotions", "tags", "confirmed_distortions", "thought_record",
        "exercise"};
    bool timed = false;
    (void)tie_members<10>(out); // another member does not compile: read it here, too
    bool const read = record(names, out.unknown, level, [&](std::size_t member) {
        switch (member) {
        case 0:
            return parsed(out.id, &entry_id::from);
        case 1:
            timed = true;
            return parsed(out.at, &civil_time::parse);
        case 2:
            return text(out.text);
        case 3:
            return percent(out.mood);
        case 4:
            return all(out.emotions, [&](emotion_rating& one) { return emotion(one, level + 2); });
        case 5:
            return texts(out.tags);
        case 6:
            return parsed_texts(out.confirmed_distortions, &distortion_id::from);
        case 7:
            return thoughts(out.thought_record.emplace(), level + 1);
        default:
            return text(out.exercise.emplace());
        }
    });
    return read && timed && !out.id.empty();
}

bool fast_reader::document(fast_parts& out)
{
    static constexpr std::array<std::string_view, 7> names{"schema",  "locale", "day_begins", "entries",
                                                           "earlier", "goals",  "sessions"};
    std::string schema;
    skip_blanks();
    bool const read = record(names, out.unknown, 1, [&](std::size_t member) {
        switch (member) {
        case 0:
            return text(schema);
        case 1:
            return text(out.locale.emplace());
        case 2:
            return text(out.day_begins.emplace());
        case 3:
            return all(out.entries, [&](journal_entry& one) { return entry(one, 3); });
        case 4:
            return all(out.earlier, [&](journal_entry& one) { return entry(one, 3); });
        case 5:
            return raw(out.goals, 1, out.left);
        default:
            return raw(out.sessions, 1, out.left);
        }
    });
    return read && at_end() && schema == "cbtkit/journal/1";
}

bool fast_reader::entry_line(journal_entry& out)
{
    bool first = true;
    skip_blanks();
    bool const read = object([&](std::string_view key) {
        bool const wanted = first && key == "entry";
        first = false;
        return wanted && entry(out, 2);
    });
    return read && !first && at_end();
}
} // namespace

std::optional<fast_parts> read_fast_document(std::string_view json, json_limits const& limits)
{
    if (json.size() > limits.bytes || limits.depth < deepest_known || limits.depth > deepest_json)
        return std::nullopt;
    fast_parts made;
    if (!fast_reader{json, limits}.document(made))
        return std::nullopt;
    return made;
}

std::optional<journal_entry> read_fast_entry_line(std::string_view line, json_limits const& limits)
{
    if (line.size() > limits.bytes || limits.depth < deepest_known || limits.depth > deepest_json)
        return std::nullopt;
    journal_entry made;
    if (!fast_reader{line, limits}.entry_line(made))
        return std::nullopt;
    return made;
}
} // namespace cbtkit::io::detail
