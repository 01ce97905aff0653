// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_JSON_BLOCK_HPP
#define CBTKIT_SRC_IO_JSON_BLOCK_HPP

/// @file
/// Reads the inside of JSON strings eight bytes at a time.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace cbtkit::io::detail {
inline constexpr std::uint64_t each_byte = 0x0101010101010101U;
inline constexpr std::uint64_t high_bits = 0x8080808080808080U;

/// Marks the bytes of a block at which a string may end or needs a closer look; exact for the first one.
[[nodiscard]] constexpr std::uint64_t stops_in(std::uint64_t block) noexcept
{
    std::uint64_t const quote = block ^ (each_byte * '"');
    std::uint64_t const slash = block ^ (each_byte * '\\');
    std::uint64_t const control = (block - each_byte * 0x20U) & ~block;
    return (((quote - each_byte) & ~quote) | ((slash - each_byte) & ~slash) | control) & high_bits;
}

/// The first quote, backslash or control character from `at` on, or the size of the text.
[[nodiscard]] inline std::size_t next_stop(std::string_view text, std::size_t at) noexcept
{
    for (std::uint64_t block = 0; at + sizeof block <= text.size(); at += sizeof block) {
        std::memcpy(&block, text.data() + at, sizeof block);
        if (stops_in(block) != 0)
            break;
    }
    while (at < text.size() && text[at] != '"' && text[at] != '\\' &&
           static_cast<unsigned char>(text[at]) >= 0x20)
        ++at;
    return at;
}
} // namespace cbtkit::io::detail
#endif
