// SPDX-License-Identifier: BSL-1.0
#include "plain_body.hpp"
#include "plain_phrases_body.hpp"
#include "plain_skim_body.hpp"

namespace cbtkit::matching::detail {
namespace {
inline unsigned byte(char c) noexcept
{
    return static_cast<unsigned char>(c);
}

struct kinds {
    std::uint8_t of[256] = {};
};
constexpr kinds make_kinds()
{
    kinds k;
    for (unsigned c = 0; c < 256; ++c) {
        bool const word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        k.of[c] = static_cast<std::uint8_t>(
            static_cast<unsigned>(word) | static_cast<unsigned>(c >= 0x80) << 1U |
            static_cast<unsigned>(c == '\'' || c == '`') << 2U);
    }
    return k;
}
constexpr kinds table = make_kinds();

[[gnu::always_inline]] inline plain_masks masks(char const* p)
{
    plain_masks m{};
    for (unsigned i = 0; i < 64; ++i) {
        std::uint64_t const k = table.of[byte(p[i])];
        m.words |= (k & 1U) << i;
        m.high |= (k >> 1U & 1U) << i;
        m.apostrophe |= (k >> 2U & 1U) << i;
        unsigned const c = byte(p[i]);
        bool const line = c >= '\n' && c <= '\f';
        m.blanks |= static_cast<std::uint64_t>(c == ' ') << i;
        m.lines |= static_cast<std::uint64_t>(line) << i;
        m.signs |= static_cast<std::uint64_t>(line || c == '.' || c == '!' || c == '?') << i;
        m.twin |= static_cast<std::uint64_t>((byte(p[i]) | 0x20U) == (byte(p[i + 1]) | 0x20U)) << i;
    }
    return m;
}
std::uint64_t rare(char const* p)
{
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; ++i)
        bits |= static_cast<std::uint64_t>(is_rare_sign(byte(p[i]), byte(p[i + 1]))) << i;
    return bits;
}
std::uint64_t cut(std::uint64_t key, std::uint32_t size)
{
    return size < 8 ? key & ((std::uint64_t{1} << (8 * size)) - 1) : key;
}
} // namespace

plain_functions plain_functions_scalar() noexcept
{
    return {
        find_edges_body<masks, write_places, rare>,
        test_words_body<cut>,
        find_phrases_body<equal_plainly>,
        find_ends_body<masks, rare>,
        find_strange_plainly,
        look_body<look_plainly<masks>, rare>,
        pick_plainly,
        skim_body<skim_plainly<masks>, rare>,
        test_picked_body<cut>};
}
} // namespace cbtkit::matching::detail
