// SPDX-License-Identifier: BSL-1.0
// Compiled with AVX2, BMI and POPCNT; called only where the processor has them.
#include "runs_body.hpp"

#include <immintrin.h>

namespace cbtkit::matching::detail {
namespace {
struct half_masks {
    std::uint32_t letters;
    std::uint32_t special;
    std::uint32_t apostrophe;
    std::uint32_t sign;
};

inline std::uint32_t bits(__m256i v) noexcept
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(v));
}

/// Two table look-ups, by the high and the low half of each byte; both must agree on a kind.
///  bit 0..2 letters and digits, bit 3 end marks, bit 4 and 5 signs of emoticons
inline half_masks classify_half(char const* text) noexcept
{
    __m256i const x = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
    __m256i const y = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text + 1));
    __m256i const z = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text + 2));
    // high half:      0  1  2  3        4  5       6  7  8 and above: none
    __m256i const high = _mm256_setr_epi8(
        8, 0, 8, 8 | 1 | 16, 2, 4 | 32, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 8, 8 | 1 | 16, 2, 4 | 32, 2, 4, 0,
        0, 0, 0, 0, 0, 0, 0);
    // low half: digits 0-9 (1), letters 1-F (2), letters 0-A (4); ! . ? LF VT FF (8); : ; < = (16); ^ _ (32)
    __m256i const low = _mm256_setr_epi8(
        1 | 4, 1 | 2 | 4 | 8, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4,
        1 | 2 | 4, 2 | 4 | 8 | 16, 2 | 8 | 16, 2 | 8 | 16, 2 | 16, 2 | 8 | 32, 2 | 8 | 32, 1 | 4,
        1 | 2 | 4 | 8, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4,
        2 | 4 | 8 | 16, 2 | 8 | 16, 2 | 8 | 16, 2 | 16, 2 | 8 | 32, 2 | 8 | 32);
    __m256i const half = _mm256_set1_epi8(0x0F);
    __m256i const kind = _mm256_and_si256(
        _mm256_shuffle_epi8(low, _mm256_and_si256(x, half)),
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(x, 4), half)));
    __m256i const none = _mm256_setzero_si256();
    std::uint32_t const wide = bits(x);
    std::uint32_t const no_letter =
        bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, _mm256_set1_epi8(1 | 2 | 4)), none));
    std::uint32_t const no_sign =
        bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, _mm256_set1_epi8(8 | 16 | 32)), none));
    __m256i const small = _mm256_set1_epi8(0x20);
    __m256i const folded = _mm256_or_si256(x, small);
    std::uint32_t const stretched = bits(_mm256_and_si256(
        _mm256_cmpeq_epi8(folded, _mm256_or_si256(y, small)),
        _mm256_cmpeq_epi8(folded, _mm256_or_si256(z, small))));
    std::uint32_t const apostrophe = bits(_mm256_or_si256(
        _mm256_cmpeq_epi8(x, _mm256_set1_epi8('\'')), _mm256_cmpeq_epi8(x, _mm256_set1_epi8('`'))));
    return {~no_letter | wide, wide | stretched, apostrophe, ~no_sign};
}

block_masks classify(char const* text)
{
    half_masks const a = classify_half(text);
    half_masks const b = classify_half(text + 32);
    auto const join = [](std::uint32_t low, std::uint32_t high) {
        return static_cast<std::uint64_t>(high) << 32U | low;
    };
    return {
        join(a.letters, b.letters), join(a.special, b.special), join(a.apostrophe, b.apostrophe),
        join(a.sign, b.sign)};
}
} // namespace

std::size_t find_runs_avx2(char const* text, std::size_t blocks, run_list& out) noexcept
{
    return find_runs_body<classify>(text, blocks, out);
}
} // namespace cbtkit::matching::detail
