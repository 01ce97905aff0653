// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_UNICODE_HPP
#define CBTKIT_SRC_MATCHING_UNICODE_HPP

/// @file
/// Decoding of UTF-8, word characters and case folding; no locale.

#include <cbtkit/core/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit::matching::detail {
#include "unicode_tables.inc"

/// What stands for a byte that is not UTF-8: a value outside Unicode, which no table knows.
inline constexpr char32_t invalid_point = 0xFFFFFFFF;

/// One decoded code point and its length in bytes (1 for an invalid byte).
struct code_point {
    char32_t value = invalid_point;
    std::uint32_t size = 1;
};

/// Decodes the code point at `text[at]`. @pre `at < text.size()`
inline code_point decode(std::string_view text, std::size_t at) noexcept
{
    auto const byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[at + i]); };
    auto const tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    std::uint32_t const b0 = byte(0);
    std::size_t const left = text.size() - at;
    if (b0 < 0x80)
        return {b0, 1};
    if (b0 >= 0xC2 && b0 < 0xE0 && left >= 2 && tail(1))
        return {(b0 & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if (b0 >= 0xE0 && b0 < 0xF0 && left >= 3 && tail(1) && tail(2)) {
        std::uint32_t const c = (b0 & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF))
            return {c, 3};
    }
    if (b0 >= 0xF0 && b0 < 0xF5 && left >= 4 && tail(1) && tail(2) && tail(3)) {
        std::uint32_t const c =
            (b0 & 7U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU);
        if (c >= 0x10000 && c <= 0x10FFFF)
            return {c, 4};
    }
    return {};
}

/// Decodes the code point that ends at `text[end - 1]`, never looking before `begin`. @pre `begin < end`
inline code_point decode_before(std::string_view text, std::size_t begin, std::size_t end) noexcept
{
    for (std::size_t n = 1; n <= 4 && n <= end - begin; ++n) {
        code_point const c = decode(text.substr(0, end), end - n);
        if (c.size == n && (n == 1 || c.value != invalid_point))
            if (n > 1 || c.value != invalid_point)
                return c;
    }
    return {};
}

/// A letter, mark or digit of any script.
inline bool is_word_point(char32_t c) noexcept
{
    if (c < 0x20000)
        return (word_blocks[2U * word_block_index[c >> 7U] + (c >> 6U & 1U)] >> (c & 63U) & 1U) != 0;
    return c < 0x40000; // the supplementary ideographs
}

/// Simple case folding: one code point to one code point.
inline char32_t fold_point(char32_t c) noexcept
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    std::size_t low = 0;
    std::size_t high = fold_ranges.size();
    while (low < high) {
        std::size_t const middle = (low + high) / 2;
        if (fold_ranges[middle].last < c)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < fold_ranges.size() && c >= fold_ranges[low].first &&
        (c - fold_ranges[low].first) % fold_ranges[low].stride == 0)
        return static_cast<char32_t>(static_cast<std::int32_t>(c) + fold_ranges[low].delta);
    return c;
}

/// The signs that people type as an apostrophe.
inline bool is_apostrophe(char32_t c) noexcept
{
    return c == U'\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0xFF07 || c == 0xB4 || c == U'`';
}

inline bool is_emoji(char32_t c) noexcept
{
    return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F1E6 && c <= 0x1F1FF) ||
           c == 0x2B50 || c == 0x2B55 || c == 0x2B1B || c == 0x2B1C;
}
inline bool is_flag_letter(char32_t c) noexcept
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}
inline bool is_skin_tone(char32_t c) noexcept
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}
inline bool is_variation(char32_t c) noexcept
{
    return c == 0xFE0E || c == 0xFE0F || c == 0x20E3;
}

/// A line break; a carriage return is a blank before the line feed that follows it.
inline bool is_line_break(char32_t c) noexcept
{
    return c == U'\n' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C || c == 0x85;
}
/// A blank within a line.
inline bool is_blank(char32_t c) noexcept
{
    return c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x3000 || c == U'\r';
}
inline bool is_question_mark(char32_t c) noexcept
{
    return c == U'?' || c == 0xFF1F || c == 0x61F || c == 0x37E || c == 0x203D;
}
inline bool is_exclamation_mark(char32_t c) noexcept
{
    return c == U'!' || c == 0xFF01 || c == 0x203D;
}
/// A mark that always ends a sentence; a full stop alone is decided by its neighbours.
inline bool is_end_mark(char32_t c) noexcept
{
    return is_question_mark(c) || is_exclamation_mark(c) || c == 0x2026 || c == 0x3002;
}
} // namespace cbtkit::matching::detail
#endif
