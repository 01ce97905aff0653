// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/span_formats.hpp>

#include <cbtkit/core/utf8.hpp>
#include <cbtkit/matching/offsets.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace cbtkit::interop {
namespace {
namespace json = boost::json;
using matching::offset_unit;

constexpr std::size_t context = 32; // code points before and after a quotation

bool splits_character(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// One text with its spans as code points.
class counted_text {
public:
    explicit counted_text(std::string_view text)
        : text_{text}
        , offsets_{text}
    {
    }
    [[nodiscard]] std::size_t points(std::size_t byte) const
    {
        return offsets_.from_bytes(text_, byte, offset_unit::code_points);
    }
    [[nodiscard]] std::size_t byte(std::size_t point) const
    {
        return offsets_.to_bytes(text_, point, offset_unit::code_points);
    }
    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const
    {
        return text_.substr(begin, end - begin);
    }

private:
    std::string_view text_;
    matching::offset_converter offsets_;
};

result<void> checked_input(std::string_view text, std::span<finding const> findings)
{
    if (auto const bad = first_invalid_utf8(text))
        return fail(errc::invalid_utf8, *bad);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        text_span const span = findings[i].span;
        if (span.end() > text.size() || splits_character(text, span.begin()) ||
            splits_character(text, span.end()))
            return fail(errc::out_of_range, i);
    }
    return {};
}

json::string view_of(std::string_view text)
{
    return json::string{text.data(), text.size()};
}

std::string shown(double number)
{
    std::array<char, 32> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

/// The rule as one word: what is no letter, digit, `.`, `_` or `-` is left out.
std::string word_of(std::string_view rule)
{
    std::string word;
    for (char const c : rule)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
            c == '_' || c == '-')
            word += c;
    return word;
}
} // namespace

result<std::string> write_web_annotations(
    std::string_view source, std::string_view text, std::span<finding const> findings)
{
    if (source.empty() || first_invalid_utf8(source))
        return fail(errc::empty);
    if (auto const sound = checked_input(text, findings); !sound)
        return fail(sound.error().code, sound.error().position);
    counted_text const counted{text};
    std::size_t const length = counted.points(text.size());
    json::array items;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        finding const& each = findings[i];
        std::size_t const begin = counted.points(each.span.begin());
        std::size_t const end = counted.points(each.span.end());
        std::size_t const before = counted.byte(begin > context ? begin - context : 0);
        std::size_t const after = counted.byte(std::min(end + context, length));
        std::string id{source};
        id += "#cbtkit-";
        id += std::to_string(i + 1);
        items.push_back(json::object{
            {"id", id},
            {"type", "Annotation"},
            {"motivation", "classifying"},
            {"body",
             json::array{
                 json::object{{"type", "TextualBody"}, {"value", key(each.kind)}, {"purpose", "tagging"}},
                 json::object{
                     {"type", "TextualBody"},
                     {"value", "score " + shown(each.score) + " rule " + word_of(each.rule)},
                     {"purpose", "describing"}}}},
            {"target",
             json::object{
                 {"source", source},
                 {"selector",
                  json::array{
                      json::object{{"type", "TextPositionSelector"}, {"start", begin}, {"end", end}},
                      json::object{
                          {"type", "TextQuoteSelector"},
                          {"exact", view_of(counted.between(each.span.begin(), each.span.end()))},
                          {"prefix", view_of(counted.between(before, each.span.begin()))},
                          {"suffix", view_of(counted.between(each.span.end(), after))}}}}}}});
    }
    json::object page{
        {"@context", "http://www.w3.org/ns/anno.jsonld"},
        {"type", "AnnotationPage"},
        {"items", std::move(items)}};
    return json::serialize(page);
}

result<brat_files> write_brat(std::string_view text, std::span<finding const> findings)
{
    if (auto const sound = checked_input(text, findings); !sound)
        return fail(sound.error().code, sound.error().position);
    counted_text const counted{text};
    brat_files out{std::string{text}, {}};
    for (std::size_t i = 0; i < findings.size(); ++i) {
        finding const& each = findings[i];
        std::string const number = std::to_string(i + 1);
        std::string places;
        std::string words;
        std::string_view const cue = counted.between(each.span.begin(), each.span.end());
        for (std::size_t at = 0; at < cue.size();) {
            std::size_t const begin = cue.find_first_not_of("\r\n", at);
            if (begin == std::string_view::npos)
                break;
            std::size_t const end = std::min(cue.find_first_of("\r\n", begin), cue.size());
            places += places.empty() ? " " : ";";
            places += std::to_string(counted.points(each.span.begin() + begin)) + " " +
                      std::to_string(counted.points(each.span.begin() + end));
            words += words.empty() ? "" : " ";
            words += cue.substr(begin, end - begin);
            at = end;
        }
        if (places.empty())
            return fail(errc::empty, i);
        out.ann += "T" + number + "\t" + std::string{key(each.kind)} + places + "\t" + words + "\n";
        out.ann += "#" + number + "\tAnnotatorNotes T" + number + "\tscore " + shown(each.score) + " rule " +
                   word_of(each.rule) + "\n";
    }
    return out;
}

namespace {
/// Takes `word` up to a blank.
std::string_view next_word(std::string_view& rest)
{
    std::size_t const end = std::min(rest.find(' '), rest.size());
    std::string_view const word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

std::optional<std::size_t> number_of(std::string_view digits)
{
    std::size_t number = 0;
    auto const end = digits.data() + digits.size();
    auto const read = std::from_chars(digits.data(), end, number);
    if (digits.empty() || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return number;
}

/// `4 7` or `0 3;8 11` as the first begin and the last end.
std::optional<std::pair<std::size_t, std::size_t>> places_of(std::string_view rest)
{
    std::optional<std::size_t> first;
    std::size_t last = 0;
    while (!rest.empty()) {
        std::size_t const semicolon = std::min(rest.find(';'), rest.size());
        std::string_view piece = rest.substr(0, semicolon);
        rest.remove_prefix(std::min(semicolon + 1, rest.size()));
        auto const begin = number_of(next_word(piece));
        auto const end = number_of(piece);
        if (!begin || !end || *begin > *end || (first && *begin <= last))
            return std::nullopt;
        if (!first)
            first = begin;
        last = *end;
    }
    if (!first)
        return std::nullopt;
    return std::pair{*first, last};
}

void read_note(finding& into, std::string_view note)
{
    if (next_word(note) != "score")
        return;
    std::string_view const digits = next_word(note);
    double score = 0;
    auto const end = digits.data() + digits.size();
    if (std::from_chars(digits.data(), end, score).ptr == end && score >= 0 && score <= 1)
        into.score = score;
    if (next_word(note) == "rule")
        into.rule = note;
}
} // namespace

result<std::vector<finding>> read_brat(std::string_view txt, std::string_view ann)
{
    if (auto const bad = first_invalid_utf8(txt))
        return fail(errc::invalid_utf8, *bad);
    if (first_invalid_utf8(ann))
        return fail(errc::invalid_utf8);
    counted_text const counted{txt};
    std::size_t const length = counted.points(txt.size());
    std::vector<finding> found;
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t at = 0; at < ann.size();) {
        std::size_t const position = at;
        std::size_t const end = std::min(ann.find('\n', at), ann.size());
        std::string_view line = ann.substr(at, end - at);
        at = end + 1;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || (line.front() != 'T' && line.front() != '#'))
            continue;
        std::size_t const tab = line.find('\t');
        if (tab == std::string_view::npos)
            return fail(errc::syntax, position);
        std::string_view const name = line.substr(0, tab);
        std::string_view middle = line.substr(tab + 1);
        std::size_t const second = middle.find('\t');
        std::string_view const last =
            second == std::string_view::npos ? std::string_view{} : middle.substr(second + 1);
        middle = middle.substr(0, second);
        std::string_view const label = next_word(middle);
        if (line.front() == '#') {
            auto const place = places.find(middle);
            if (label == "AnnotatorNotes" && place != places.end())
                read_note(found[place->second], last);
            continue;
        }
        auto const kind = distortion_from_key(label);
        auto const range = places_of(middle);
        if (!range)
            return fail(errc::syntax, position);
        if (range->second > length)
            return fail(errc::out_of_range, position);
        if (!kind)
            continue;
        finding made;
        made.kind = *kind;
        made.score = 1;
        auto const span = text_span::from_bounds(counted.byte(range->first), counted.byte(range->second));
        if (!span)
            return fail(span.error().code, position);
        made.span = *span;
        made.cue = counted.between(made.span.begin(), made.span.end());
        if (!places.emplace(std::string{name}, found.size()).second)
            return fail(errc::duplicate, position);
        found.push_back(std::move(made));
    }
    return found;
}

result<std::string> write_spacy_doc(std::string_view text, std::span<finding const> findings)
{
    if (auto const sound = checked_input(text, findings); !sound)
        return fail(sound.error().code, sound.error().position);
    counted_text const counted{text};
    json::array spans;
    for (finding const& each : findings)
        spans.push_back(json::object{
            {"start", counted.points(each.span.begin())},
            {"end", counted.points(each.span.end())},
            {"label", key(each.kind)},
            {"kb_id", word_of(each.rule)}});
    json::object document{{"text", view_of(text)}, {"spans", json::object{{"sc", std::move(spans)}}}};
    return json::serialize(document);
}
} // namespace cbtkit::interop
