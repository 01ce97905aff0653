// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_UTF8_HPP
#define CBTKIT_CORE_UTF8_HPP

/// @file
/// What is UTF-8 and what is not, and a code point as UTF-8.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace cbtkit {
/// Length in bytes of the well-formed character at `at`, 1 to 4; 0 where the bytes are not UTF-8 (overlong
/// forms, surrogates, values above U+10FFFF and cut characters included).
/// @pre `at < text.size()`
[[nodiscard]] constexpr std::size_t utf8_length(std::string_view text, std::size_t at) noexcept
{
    auto const byte = [&](std::size_t k) { return static_cast<unsigned char>(text[at + k]); };
    auto const continues = [&](std::size_t k) { return at + k < text.size() && (byte(k) & 0xC0U) == 0x80U; };
    unsigned const lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !continues(1))
        return 0;
    if (lead < 0xE0)
        return 2;
    if (!continues(2))
        return 0;
    if (lead < 0xF0) {
        bool const overlong = lead == 0xE0 && byte(1) < 0xA0;
        bool const surrogate = lead == 0xED && byte(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    bool const overlong = lead == 0xF0 && byte(1) < 0x90;
    bool const too_large = lead == 0xF4 && byte(1) >= 0x90;
    return !continues(3) || overlong || too_large ? 0 : 4;
}

/// The first byte that is not part of a well-formed character, or none.
/// @complexity linear; ASCII is passed over eight bytes at a time
[[nodiscard]] inline std::optional<std::size_t> first_invalid_utf8(std::string_view text) noexcept
{
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    std::size_t i = 0;
    while (i < text.size()) {
        for (std::uint64_t block = 0; i + sizeof block <= text.size(); i += sizeof block) {
            std::memcpy(&block, text.data() + i, sizeof block);
            if ((block & high_bits) != 0)
                break;
        }
        if (i >= text.size())
            break;
        std::size_t const length = utf8_length(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

/// Adds a code point to a text, as one to four bytes.
/// @pre `c` is at most U+10FFFF and no surrogate; otherwise the bytes that are added are not UTF-8
inline void append_utf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    auto const continuation = [c](unsigned shift) { return static_cast<char>(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x800) {
        out += static_cast<char>(0xC0U | c >> 6U);
    } else {
        if (c < 0x10000) {
            out += static_cast<char>(0xE0U | c >> 12U);
        } else {
            out += static_cast<char>(0xF0U | c >> 18U);
            out += continuation(12);
        }
        out += continuation(6);
    }
    out += continuation(0);
}
} // namespace cbtkit
#endif
