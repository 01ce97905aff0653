// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_PATTERN_LINES_HPP
#define CBTKIT_SRC_MATCHING_PATTERN_LINES_HPP

/// @file
/// Pattern files as lines: statements and pieces of them that know where they stand.

#include "model.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::matching::detail::from_text {
inline bool blank(char c) noexcept
{
    return c == ' ' || c == '\t';
}

inline std::string_view trim(std::string_view s) noexcept
{
    while (!s.empty() && blank(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && blank(s.back()))
        s.remove_suffix(1);
    return s;
}

/// A piece of a source line that knows where it stands.
struct piece {
    std::string_view text;
    place at;

    [[nodiscard]] piece from(std::size_t offset) const noexcept
    {
        return {text.substr(offset), {at.source, at.line, at.column + static_cast<std::uint32_t>(offset)}};
    }
    [[nodiscard]] piece part(std::size_t offset, std::size_t count) const noexcept
    {
        piece p = from(offset);
        p.text = p.text.substr(0, count);
        return p;
    }
    [[nodiscard]] piece trimmed() const noexcept
    {
        std::size_t lead = 0;
        while (lead < text.size() && blank(text[lead]))
            ++lead;
        piece p = from(lead);
        while (!p.text.empty() && blank(p.text.back()))
            p.text.remove_suffix(1);
        return p;
    }
    /// Cuts off the first word.
    piece take_word() noexcept
    {
        *this = trimmed();
        std::size_t end = 0;
        while (end < text.size() && !blank(text[end]))
            ++end;
        piece const first = part(0, end);
        *this = from(end).trimmed();
        return first;
    }
};

/// One logical line: its pieces are the line and the deeper indented lines that continue it.
struct logical_line {
    std::vector<piece> pieces;

    [[nodiscard]] piece const& head() const noexcept { return pieces.front(); }
};

struct statement {
    logical_line first;
    std::vector<logical_line> body;
};

bool is_class_name(std::string_view s) noexcept;
/// Whether this may name a gate, a rule or a language.
bool is_key(std::string_view s) noexcept;

/// Splits at the first colon that a blank or the end follows.
bool split_at_colon(piece const& whole, piece& before, piece& after) noexcept;
/// The text as words are compared: small letters, straight apostrophes.
std::string folded(std::string_view text);
std::vector<piece> comma_list(piece list);
/// The folded words between blanks.
std::vector<std::string> blank_list(std::string_view text);
/// The text of a line after its colon, with its continuation lines.
std::string joined(piece const& body, logical_line const& line);
/// The pieces of a line with `head` instead of its first.
std::vector<piece> with_head(piece head, logical_line const& line);
} // namespace cbtkit::matching::detail::from_text
#endif
