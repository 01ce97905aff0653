// SPDX-License-Identifier: BSL-1.0
// For 64-bit ARM, where NEON is always there.
#include "runs_body.hpp"

#include <arm_neon.h>

namespace cbtkit::matching::detail {
namespace {
/// One bit for each byte of four vectors that hold 0x00 or 0xFF.
inline std::uint64_t bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) noexcept
{
    uint8x16_t const weight = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t const ab = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
    uint8x16_t const cd = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
    uint8x16_t const all = vpaddq_u8(ab, cd);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

struct quarter {
    uint8x16_t letters;
    uint8x16_t special;
    uint8x16_t apostrophe;
    uint8x16_t sign;
};
inline quarter classify_quarter(char const* text) noexcept
{
    auto const* p = reinterpret_cast<std::uint8_t const*>(text);
    uint8x16_t const x = vld1q_u8(p);
    uint8x16_t const small = vdupq_n_u8(0x20);
    uint8x16_t const folded = vorrq_u8(x, small);
    auto const in_range = [](uint8x16_t v, std::uint8_t first, std::uint8_t count) {
        return vcltq_u8(vsubq_u8(v, vdupq_n_u8(first)), vdupq_n_u8(count));
    };
    auto const is = [](uint8x16_t v, std::uint8_t c) { return vceqq_u8(v, vdupq_n_u8(c)); };
    uint8x16_t const wide = vcgeq_u8(x, vdupq_n_u8(0x80));
    uint8x16_t const stretched = vandq_u8(
        vceqq_u8(folded, vorrq_u8(vld1q_u8(p + 1), small)),
        vceqq_u8(folded, vorrq_u8(vld1q_u8(p + 2), small)));
    return {
        vorrq_u8(vorrq_u8(in_range(folded, 'a', 26), in_range(x, '0', 10)), wide), vorrq_u8(wide, stretched),
        vorrq_u8(is(x, '\''), is(x, '`')),
        vorrq_u8(
            vorrq_u8(vorrq_u8(in_range(x, ':', 6), is(x, '.')), vorrq_u8(is(x, '!'), in_range(x, '\n', 3))),
            in_range(x, '^', 2))};
}

block_masks classify(char const* text)
{
    quarter const a = classify_quarter(text);
    quarter const b = classify_quarter(text + 16);
    quarter const c = classify_quarter(text + 32);
    quarter const d = classify_quarter(text + 48);
    return {
        bits(a.letters, b.letters, c.letters, d.letters), bits(a.special, b.special, c.special, d.special),
        bits(a.apostrophe, b.apostrophe, c.apostrophe, d.apostrophe), bits(a.sign, b.sign, c.sign, d.sign)};
}
} // namespace

std::size_t find_runs_neon(char const* text, std::size_t blocks, run_list& out) noexcept
{
    return find_runs_body<classify>(text, blocks, out);
}
} // namespace cbtkit::matching::detail
