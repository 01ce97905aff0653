// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_READER_LETTERS_HPP
#define CBTKIT_SRC_MATCHING_READER_LETTERS_HPP

/// @file
/// What the reader asks about single bytes, letters and short words.

#include "tokens.hpp"
#include "unicode.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cbtkit::matching::detail {
inline bool run_byte(char c) noexcept
{
    auto const u = static_cast<unsigned char>(c);
    return u >= 0x80 || (u >= '0' && u <= '9') || ((u | 0x20U) >= 'a' && (u | 0x20U) <= 'z');
}
inline bool ascii_letter_or_digit(unsigned char u) noexcept
{
    return (u >= '0' && u <= '9') || (u < 0x80 && (u | 0x20U) >= 'a' && (u | 0x20U) <= 'z');
}
inline bool is_apostrophe_byte(char c) noexcept
{
    return c == '\'' || c == '`';
}
inline bool joins(char32_t c) noexcept
{
    return is_word_point(c);
}
/// Whether all bytes are two-byte letters of the Latin, Greek or Cyrillic script, none of which folds to
/// ASCII.
inline bool is_wide_word(char const* text, std::size_t size) noexcept
{
    if (size % 2 != 0)
        return false;
    for (std::size_t i = 0; i < size; i += 2) {
        auto const lead = static_cast<unsigned char>(text[i]);
        auto const next = static_cast<unsigned char>(text[i + 1]);
        if ((next & 0xC0U) != 0x80)
            return false;
        bool const letter = lead == 0xD0 || lead == 0xD1 || (lead == 0xC3 && next != 0x97 && next != 0xB7) ||
                            (lead == 0xCE && next >= 0x88 && next != 0x8B && next != 0x8D && next != 0xA2) ||
                            (lead == 0xCF && next != 0xB6);
        if (!letter)
            return false;
    }
    return true;
}
inline char32_t plain(char32_t c) noexcept
{
    return is_apostrophe(c) ? U'\'' : fold_point(c);
}

inline constexpr std::uint64_t masks[9] = {0,
                                           0xFF,
                                           0xFFFF,
                                           0xFFFFFF,
                                           0xFFFFFFFF,
                                           0xFFFFFFFFFF,
                                           0xFFFFFFFFFFFF,
                                           0xFFFFFFFFFFFFFF,
                                           0xFFFFFFFFFFFFFFFF};

inline bool stretched(std::string_view folded) noexcept
{
    char32_t last = 0;
    int run = 0;
    for (std::size_t i = 0; i < folded.size();) {
        code_point const c = decode(folded, i);
        i += c.size;
        run = c.value == last ? run + 1 : 1;
        last = c.value;
        if (run >= 3 && c.value != invalid_point && !(c.value >= U'0' && c.value <= U'9'))
            return true;
    }
    return false;
}
} // namespace cbtkit::matching::detail
#endif
