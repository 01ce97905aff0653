// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: lines, their parts, and the line that a diagnostic quotes.
#include "pattern_reader.hpp"

#include "unicode.hpp"

#include <algorithm>
#include <utility>

namespace cbtkit::matching::detail {
diagnostic make_diagnostic(
    std::span<pattern_source const> sources, severity level, std::string_view code, place at,
    std::string message)
{
    diagnostic d;
    d.level = level;
    d.code = code;
    d.message = std::move(message);
    d.line = at.line;
    d.column = at.column;
    if (at.source < sources.size()) {
        d.source = sources[at.source].name;
        std::string_view text = sources[at.source].text;
        for (std::uint32_t line = 1; line < at.line; ++line) {
            std::size_t const end = text.find('\n');
            text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        }
        text = text.substr(0, text.find('\n'));
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        d.quoted = text;
    }
    return d;
}

namespace from_text {
bool is_class_name(std::string_view s) noexcept
{
    if (s.size() < 2 || !(s[0] >= 'A' && s[0] <= 'Z'))
        return false;
    return std::all_of(s.begin(), s.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool is_key(std::string_view s) noexcept
{
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '.' || c == '-';
    });
}

bool split_at_colon(piece const& whole, piece& before, piece& after) noexcept
{
    for (std::size_t i = 0; i < whole.text.size(); ++i)
        if (whole.text[i] == ':' && (i + 1 == whole.text.size() || blank(whole.text[i + 1]))) {
            before = whole.part(0, i).trimmed();
            after = whole.from(i + 1).trimmed();
            return true;
        }
    return false;
}

std::string folded(std::string_view text)
{
    std::string s;
    for (std::size_t i = 0; i < text.size();) {
        code_point const c = decode(text, i);
        append_utf8(s, is_apostrophe(c.value) ? U'\'' : fold_point(c.value));
        i += c.size;
    }
    return s;
}

std::vector<piece> comma_list(piece list)
{
    std::vector<piece> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= list.text.size(); ++i)
        if (i == list.text.size() || list.text[i] == ',') {
            piece const p = list.part(begin, i - begin).trimmed();
            if (!p.text.empty())
                found.push_back(p);
            begin = i + 1;
        }
    return found;
}

std::vector<std::string> blank_list(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < text.size();) {
        if (blank(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && !blank(text[end]))
            ++end;
        found.push_back(folded(text.substr(i, end - i)));
        i = end;
    }
    return found;
}

std::string joined(piece const& body, logical_line const& line)
{
    std::string text{body.text};
    for (std::size_t i = 1; i < line.pieces.size(); ++i) {
        if (!text.empty())
            text += ' ';
        text += line.pieces[i].text;
    }
    return text;
}

std::vector<piece> with_head(piece head, logical_line const& line)
{
    std::vector<piece> pieces{head};
    pieces.insert(pieces.end(), line.pieces.begin() + 1, line.pieces.end());
    return pieces;
}

void pattern_reader::report(severity level, std::string_view code, place at, std::string message)
{
    diagnostics_.push_back(make_diagnostic(sources_, level, code, at, std::move(message)));
}

void pattern_reader::error(std::string_view code, place at, std::string message)
{
    report(severity::error, code, at, std::move(message));
}

std::vector<statement> pattern_reader::statements(std::uint32_t source)
{
    std::vector<statement> found;
    std::string_view text = sources_[source].text;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::uint32_t line_number = 0;
    std::size_t body_indent = 0;
    while (!text.empty()) {
        ++line_number;
        std::size_t const end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        for (std::size_t i = 0; i < line.size(); ++i)
            if (line[i] == '#' && (i == 0 || blank(line[i - 1]))) {
                line = line.substr(0, i);
                break;
            }
        if (trim(line).empty())
            continue;
        std::size_t indent = 0;
        while (blank(line[indent]))
            ++indent;
        piece const content = piece{line, {source, line_number, 1}}.trimmed();
        if (indent == 0) {
            found.push_back({{{content}}, {}});
            body_indent = 0;
        } else if (found.empty()) {
            error("syntax", content.at, "this indented line belongs to no statement");
        } else if (found.back().body.empty() || indent <= body_indent) {
            body_indent = indent;
            found.back().body.push_back({{content}});
        } else {
            found.back().body.back().pieces.push_back(content);
        }
    }
    return found;
}
} // namespace from_text
} // namespace cbtkit::matching::detail
