// SPDX-License-Identifier: BSL-1.0
// Compiled with AVX-512 F and BW; called only where the processor has them.
#include "runs_body.hpp"

#include <immintrin.h>

namespace cbtkit::matching::detail {
namespace {
block_masks classify(char const* text)
{
    __m512i const x = _mm512_loadu_si512(text);
    __m512i const y = _mm512_loadu_si512(text + 1);
    __m512i const z = _mm512_loadu_si512(text + 2);
    __m512i const small = _mm512_set1_epi8(0x20);
    __m512i const folded = _mm512_or_si512(x, small);
    auto const in_range = [](__m512i v, char first, int count) {
        return static_cast<std::uint64_t>(_mm512_cmplt_epu8_mask(
            _mm512_sub_epi8(v, _mm512_set1_epi8(first)), _mm512_set1_epi8(static_cast<char>(count))));
    };
    auto const is = [](__m512i v, char c) {
        return static_cast<std::uint64_t>(_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(c)));
    };
    std::uint64_t const wide = static_cast<std::uint64_t>(_mm512_movepi8_mask(x));
    std::uint64_t const letters = in_range(folded, 'a', 26) | in_range(x, '0', 10) | wide;
    std::uint64_t const stretched =
        static_cast<std::uint64_t>(_mm512_cmpeq_epi8_mask(folded, _mm512_or_si512(y, small))) &
        static_cast<std::uint64_t>(_mm512_cmpeq_epi8_mask(folded, _mm512_or_si512(z, small)));
    std::uint64_t const sign =
        in_range(x, ':', 6) | is(x, '.') | is(x, '!') | in_range(x, '\n', 3) | in_range(x, '^', 2);
    return {letters, wide | stretched, is(x, '\'') | is(x, '`'), sign};
}
} // namespace

std::size_t find_runs_avx512(char const* text, std::size_t blocks, run_list& out) noexcept
{
    return find_runs_body<classify>(text, blocks, out);
}
} // namespace cbtkit::matching::detail
