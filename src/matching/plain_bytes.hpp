// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_PLAIN_BYTES_HPP
#define CBTKIT_SRC_MATCHING_PLAIN_BYTES_HPP

/// @file
/// What the plain lane asks of single bytes.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cbtkit::matching::detail {
enum byte_kind : std::uint8_t {
    k_quiet,      ///< may stand between two words of a phrase
    k_word,       ///< ASCII letter or digit
    k_break,      ///< may end a sentence
    k_sign,       ///< may belong to an emoticon
    k_apostrophe, ///< ' and `
    k_high,       ///< above 0x7F
};
constexpr std::array<std::uint8_t, 256> make_kinds()
{
    std::array<std::uint8_t, 256> k{};
    for (unsigned c = 0; c < 256; ++c) {
        bool const word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        k[c] = word                                                                      ? k_word
               : c >= 0x80                                                               ? k_high
               : c == '\'' || c == '`'                                                   ? k_apostrophe
               : c == '.' || c == '!' || c == '?' || c == '\n' || c == 0x0B || c == 0x0C ? k_break
               : c == ':' || c == ';' || c == '=' || c == '<' || c == '>' || c == '^' || c == '_' ? k_sign
                                                                                                  : k_quiet;
    }
    return k;
}
inline constexpr std::array<std::uint8_t, 256> kinds = make_kinds();

inline std::uint8_t kind_of(char c) noexcept
{
    return kinds[static_cast<unsigned char>(c)];
}
inline bool is_high(char c) noexcept
{
    return static_cast<unsigned char>(c) >= 0x80;
}
/// May belong to a word.
inline bool is_letter(char c) noexcept
{
    return kind_of(c) == k_word || is_high(c);
}
inline bool cuts(char c) noexcept
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
inline char fold(char c) noexcept
{
    return static_cast<char>(c | 0x20);
}
/// No byte that a word could go on with.
inline bool stands_apart(char c) noexcept
{
    std::uint8_t const kind = kind_of(c);
    return kind <= k_sign && kind != k_word;
}
/// Nothing but ASCII letters and digits.
inline bool plain_letters(std::string_view s) noexcept
{
    for (char const c : s)
        if (kind_of(c) != k_word)
            return false;
    return !s.empty();
}
/// Could be the mouth of an emoticon.
inline bool like_mouth(std::string_view s) noexcept
{
    if (s.size() == 1)
        return std::string_view{"dposxc3"}.find(s[0]) != std::string_view::npos;
    return s.find_first_not_of('d') == std::string_view::npos ||
           s.find_first_not_of('3') == std::string_view::npos;
}
/// The hash by which two words are known together.
inline std::uint64_t pair_key(std::uint64_t before, std::uint64_t word) noexcept
{
    return (std::rotl(before, 23) ^ word) * 0xD6E8FEB86659FD93ULL;
}
inline std::size_t slot_of(std::uint64_t key) noexcept
{
    return static_cast<std::size_t>(key >> 32U);
}
/// Masks of the first n bytes of 32.
struct byte_masks {
    std::uint64_t of[33][4] = {};
};
constexpr byte_masks make_masks()
{
    byte_masks m;
    for (unsigned n = 0; n <= 32; ++n)
        for (unsigned i = 0; i < n; ++i)
            m.of[n][i / 8] |= std::uint64_t{0xFF} << (8 * (i % 8));
    return m;
}
inline constexpr byte_masks first_bytes = make_masks();
} // namespace cbtkit::matching::detail
#endif
