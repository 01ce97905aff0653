// SPDX-License-Identifier: BSL-1.0
// Compiled with AVX-512 F and BW; called only where the processor has them.
#include "plain_body.hpp"
#include "plain_phrases_body.hpp"

#include <immintrin.h>

namespace cbtkit::matching::detail {
namespace {
inline __m512i load(char const* p) noexcept
{
    return _mm512_loadu_si512(p);
}
inline std::uint64_t in_range(__m512i v, int first, int count) noexcept
{
    return static_cast<std::uint64_t>(_mm512_cmplt_epu8_mask(
        _mm512_sub_epi8(v, _mm512_set1_epi8(static_cast<char>(first))),
        _mm512_set1_epi8(static_cast<char>(count))));
}
inline std::uint64_t is(__m512i v, int c) noexcept
{
    return static_cast<std::uint64_t>(_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(static_cast<char>(c))));
}
[[gnu::always_inline]] inline plain_masks masks(char const* p)
{
    __m512i const x = load(p);
    __m512i const small = _mm512_set1_epi8(0x20);
    __m512i const folded = _mm512_or_si512(x, small);
    __m512i const next = _mm512_or_si512(load(p + 1), small);
    std::uint64_t const lines = in_range(x, '\n', 3);
    return {
        in_range(folded, 'a', 26) | in_range(x, '0', 10),
        static_cast<std::uint64_t>(_mm512_movepi8_mask(x)),
        is(x, '\'') | is(x, '`'),
        static_cast<std::uint64_t>(_mm512_cmpeq_epi8_mask(folded, next)),
        is(x, ' '),
        is(x, '.') | is(x, '!') | is(x, '?') | lines,
        lines};
}
/// Sixteen places at a time.
inline std::uint32_t* write_vectors(std::uint32_t* out, std::uint64_t found, std::uint32_t base)
{
    __m512i at = _mm512_add_epi32(
        _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
        _mm512_set1_epi32(static_cast<int>(base)));
    for (unsigned i = 0; i < 4; ++i) {
        auto const some = static_cast<__mmask16>(found & 0xFFFFU);
        _mm512_storeu_si512(out, _mm512_maskz_compress_epi32(some, at));
        out += _mm_popcnt_u32(some);
        found >>= 16U;
        at = _mm512_add_epi32(at, _mm512_set1_epi32(16));
    }
    return out;
}

std::uint64_t rare(char const* p)
{
    __m512i const x = load(p);
    __m512i const y = load(p + 1);
    return (is(x, 0xC2) & (is(y, 0xB4) | is(y, 0x85))) | (is(x, 0xC5) & is(y, 0xBF)) |
           (is(x, 0xCA) & is(y, 0xBC)) | (is(x, 0xCD) & is(y, 0xBE)) | (is(x, 0xD8) & is(y, 0x9F)) |
           ((is(x, 0xE2) | is(x, 0xE3)) & (is(y, 0x80) | is(y, 0x84))) | (is(x, 0xEF) & is(y, 0xBC));
}
std::uint64_t cut(std::uint64_t key, std::uint32_t size)
{
    return _bzhi_u64(key, 8 * size); // sizes from 32 on are told apart by the caller
}
bool equal(char const* text, std::uint64_t const* letters, std::uint32_t size)
{
    __m256i const found =
        _mm256_or_si256(_mm256_loadu_si256(reinterpret_cast<__m256i const*>(text)), _mm256_set1_epi8(0x20));
    __m256i const wanted = _mm256_load_si256(reinterpret_cast<__m256i const*>(letters));
    __m256i const mask = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(first_of_32.of + 32 - size));
    return _mm256_testz_si256(_mm256_xor_si256(found, wanted), mask) != 0;
}
} // namespace

plain_functions plain_functions_avx512() noexcept
{
    plain_functions const narrow = plain_functions_avx2(); // these gain little from wider registers
    return {
        find_edges_body<masks, write_vectors, rare>,
        test_words_body<cut>,
        find_phrases_body<equal>,
        find_ends_body<masks, rare>,
        narrow.find_strange,
        narrow.look,
        narrow.pick,
        narrow.skim,
        narrow.test_picked};
}
} // namespace cbtkit::matching::detail
