// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_TOKENS_HPP
#define CBTKIT_SRC_MATCHING_TOKENS_HPP

/// @file
/// The parts of the word rules that every reader of text shares: emoticons, emoji, list marks.

#include "unicode.hpp"

namespace cbtkit::matching::detail {
/// An emoticon found in a text.
struct emoticon {
    std::size_t size = 0; ///< bytes, 0 when there is none
    char folded[4] = {};  ///< its canonical letters
    std::size_t letters = 0;
};

/// The emoticon that begins at `text[at]`, if any. Looks at one code point before and one after it.
/// @param repeats whether a repeated mouth, as in `:(((`, belongs to it
emoticon emoticon_at(std::string_view text, std::size_t at, bool repeats = true) noexcept;

/// Bytes of the emoji that begins at `text[at]` with all its modifiers, 0 when there is none.
std::size_t emoji_at(std::string_view text, std::size_t at) noexcept;

/// Appends the canonical letters of an emoji: without variation selectors and skin tones.
void append_folded_emoji(std::string& out, std::string_view emoji);

/// True when a list mark such as `- ` or `2) ` begins at `text[at]`, with nothing but blanks before it in its
/// line.
bool list_mark_at(std::string_view text, std::size_t at) noexcept;
} // namespace cbtkit::matching::detail
#endif
