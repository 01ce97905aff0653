// SPDX-License-Identifier: BSL-1.0
// For 64-bit ARM, where NEON is always there.
#include "plain_body.hpp"
#include "plain_phrases_body.hpp"
#include "plain_skim_body.hpp"

#include <arm_neon.h>

namespace cbtkit::matching::detail {
namespace {
/// One bit for each byte of four vectors that hold 0x00 or 0xFF.
inline std::uint64_t bits(uint8x16_t const (&v)[4]) noexcept
{
    uint8x16_t const weight = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t const ab = vpaddq_u8(vandq_u8(v[0], weight), vandq_u8(v[1], weight));
    uint8x16_t const cd = vpaddq_u8(vandq_u8(v[2], weight), vandq_u8(v[3], weight));
    uint8x16_t const all = vpaddq_u8(ab, cd);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}
inline uint8x16_t in_range(uint8x16_t v, unsigned first, unsigned count) noexcept
{
    return vcltq_u8(
        vsubq_u8(v, vdupq_n_u8(static_cast<std::uint8_t>(first))),
        vdupq_n_u8(static_cast<std::uint8_t>(count)));
}
inline uint8x16_t is(uint8x16_t v, unsigned c) noexcept
{
    return vceqq_u8(v, vdupq_n_u8(static_cast<std::uint8_t>(c)));
}
inline uint8x16_t either(uint8x16_t a, uint8x16_t b) noexcept
{
    return vorrq_u8(a, b);
}
inline uint8x16_t both(uint8x16_t a, uint8x16_t b) noexcept
{
    return vandq_u8(a, b);
}

[[gnu::always_inline]] inline plain_masks masks(char const* text)
{
    auto const* p = reinterpret_cast<std::uint8_t const*>(text);
    uint8x16_t const small = vdupq_n_u8(0x20);
    uint8x16_t words[4];
    uint8x16_t high[4];
    uint8x16_t apostrophe[4];
    uint8x16_t twin[4];
    uint8x16_t blanks[4];
    uint8x16_t signs[4];
    uint8x16_t lines[4];
    for (unsigned i = 0; i < 4; ++i) {
        uint8x16_t const x = vld1q_u8(p + 16 * i);
        uint8x16_t const folded = vorrq_u8(x, small);
        words[i] = either(in_range(folded, 'a', 26), in_range(x, '0', 10));
        high[i] = vcgeq_u8(x, vdupq_n_u8(0x80));
        apostrophe[i] = either(is(x, '\''), is(x, '`'));
        blanks[i] = is(x, ' ');
        lines[i] = in_range(x, '\n', 3);
        signs[i] = either(either(is(x, '.'), is(x, '!')), either(is(x, '?'), lines[i]));
        twin[i] = vceqq_u8(folded, vorrq_u8(vld1q_u8(p + 16 * i + 1), small));
    }
    return {bits(words), bits(high), bits(apostrophe), bits(twin), bits(blanks), bits(signs), bits(lines)};
}
std::uint64_t rare(char const* text)
{
    auto const* p = reinterpret_cast<std::uint8_t const*>(text);
    uint8x16_t found[4];
    for (unsigned i = 0; i < 4; ++i) {
        uint8x16_t const x = vld1q_u8(p + 16 * i);
        uint8x16_t const y = vld1q_u8(p + 16 * i + 1);
        uint8x16_t const two = either(
            either(both(is(x, 0xC2), either(is(y, 0xB4), is(y, 0x85))), both(is(x, 0xC5), is(y, 0xBF))),
            either(both(is(x, 0xCA), is(y, 0xBC)), both(is(x, 0xCD), is(y, 0xBE))));
        uint8x16_t const three = either(
            both(either(is(x, 0xE2), is(x, 0xE3)), either(is(y, 0x80), is(y, 0x84))),
            both(is(x, 0xEF), is(y, 0xBC)));
        found[i] = either(either(two, three), both(is(x, 0xD8), is(y, 0x9F)));
    }
    return bits(found);
}
std::uint64_t cut(std::uint64_t key, std::uint32_t size)
{
    return size < 8 ? key & ((std::uint64_t{1} << (8 * size)) - 1) : key;
}

[[gnu::always_inline]] inline look_masks look(char const* text, std::uint8_t* codes, std::uint8_t*)
{
    plain_masks const m = masks(text);
    auto const* p = reinterpret_cast<std::uint8_t const*>(text);
    for (unsigned i = 0; i < 4; ++i) {
        uint8x16_t const x = vld1q_u8(p + 16 * i);
        uint8x16_t const words =
            either(in_range(vorrq_u8(x, vdupq_n_u8(0x20)), 'a', 26), in_range(x, '0', 10));
        vst1q_u8(codes + 16 * i, both(words, both(x, vdupq_n_u8(0x1F))));
    }
    return {m.words, m.blanks, m.signs, m.lines, m.high, m.apostrophe, 0, 0};
}
template <unsigned Sets>
std::size_t pick_loop(std::size_t blocks, plain_starts const& starts, plain_glance& out)
{
    std::uint32_t* to = out.picked;
    uint8x16_t twins = vdupq_n_u8(0);
    for (std::size_t b = 0; b < blocks; ++b) {
        uint8x16_t passed[4];
        for (unsigned i = 0; i < 4; ++i) {
            std::uint8_t const* const codes = out.codes + 64 * b + 16 * i;
            uint8x16_t const x = vld1q_u8(codes);
            uint8x16_t const y = vld1q_u8(codes + 1);
            twins = either(twins, both(both(x, vceqq_u8(x, y)), vceqq_u8(y, vld1q_u8(codes + 2))));
            uint8x16_t groups[Sets];
            for (unsigned k = 0; k < plain_starts::letters; ++k) {
                uint8x16_t const z = vld1q_u8(codes + k);
                for (unsigned s = 0; s < Sets; ++s) {
                    uint8x16x2_t const table = {{vld1q_u8(starts.of[s][k]), vld1q_u8(starts.of[s][k] + 16)}};
                    uint8x16_t const found = vqtbl2q_u8(table, z);
                    groups[s] = k == 0 ? found : both(groups[s], found);
                }
            }
            uint8x16_t const any = Sets == 1 ? groups[0] : either(groups[0], groups[Sets - 1]);
            passed[i] = vcgtq_u8(any, vdupq_n_u8(0));
        }
        to = append_places(to, bits(passed) & first_of_runs(out, b), static_cast<std::uint32_t>(64 * b));
    }
    out.twins = vmaxvq_u8(twins) != 0;
    return static_cast<std::size_t>(to - out.picked);
}
std::size_t pick(std::size_t blocks, plain_starts const& starts, plain_glance& out) noexcept
{
    return starts.sets == 1 ? pick_loop<1>(blocks, starts, out) : pick_loop<2>(blocks, starts, out);
}
} // namespace

plain_functions plain_functions_neon() noexcept
{
    return {
        find_edges_body<masks, write_places, rare>,
        test_words_body<cut>,
        find_phrases_body<equal_plainly>,
        find_ends_body<masks, rare>,
        find_strange_plainly,
        look_body<look, rare>,
        pick,
        skim_body<skim_plainly<masks>, rare>,
        test_picked_body<cut>};
}
} // namespace cbtkit::matching::detail
