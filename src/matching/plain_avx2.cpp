// SPDX-License-Identifier: BSL-1.0
// Compiled with AVX2, BMI and POPCNT; called only where the processor has them.
#include "plain_body.hpp"

#include <immintrin.h>

namespace cbtkit::matching::detail {
namespace {
inline std::uint32_t bits(__m256i v) noexcept
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(v));
}
inline std::uint64_t join(std::uint32_t low, std::uint32_t high) noexcept
{
    return static_cast<std::uint64_t>(high) << 32U | low;
}
inline __m256i load(char const* p) noexcept
{
    return _mm256_loadu_si256(reinterpret_cast<__m256i const*>(p));
}
inline __m256i all(int c) noexcept
{
    return _mm256_set1_epi8(static_cast<char>(c));
}

struct half {
    std::uint32_t words;
    std::uint32_t high;
    std::uint32_t apostrophe;
    std::uint32_t twin;
    std::uint32_t blanks;
    std::uint32_t signs;
    std::uint32_t lines;
};
/// Two table look-ups, by the high and the low half of each byte; both must agree on a kind: 1, 2, 4 letters
/// and digits, 8 . and !, 16 ?, 32 line breaks, 64 and 128 apostrophes.
inline half read_half(char const* p) noexcept
{
    constexpr char x80 = -128;
    __m256i const x = load(p);
    __m256i const y = load(p + 1);
    __m256i const high = _mm256_setr_epi8(
        32, 0, x80 | 8, 1 | 16, 2, 4, 2 | 64, 4, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, x80 | 8, 1 | 16, 2, 4, 2 | 64,
        4, 0, 0, 0, 0, 0, 0, 0, 0);
    __m256i const low = _mm256_setr_epi8(
        1 | 4 | 64, 7 | 8, 7, 7, 7, 7, 7, 7 | x80, 7, 7, 2 | 4 | 32, 2 | 32, 2 | 32, 2, 2 | 8, 2 | 16,
        1 | 4 | 64, 7 | 8, 7, 7, 7, 7, 7, 7 | x80, 7, 7, 2 | 4 | 32, 2 | 32, 2 | 32, 2, 2 | 8, 2 | 16);
    __m256i const lower = all(0x0F);
    __m256i const none = _mm256_setzero_si256();
    __m256i const kind = _mm256_and_si256(
        _mm256_shuffle_epi8(low, _mm256_and_si256(x, lower)),
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(x, 4), lower)));
    __m256i const twin = _mm256_cmpeq_epi8(_mm256_or_si256(x, all(0x20)), _mm256_or_si256(y, all(0x20)));
    return {
        ~bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, all(7)), none)),
        bits(x),
        bits(_mm256_or_si256(kind, _mm256_slli_epi16(kind, 1))),
        bits(twin),
        bits(_mm256_cmpeq_epi8(x, all(' '))),
        ~bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, all(8 | 16 | 32)), none)),
        bits(_mm256_slli_epi16(kind, 2))};
}
/// The places of the bits of each byte.
struct places_table {
    std::uint64_t of[256] = {};
};
constexpr places_table make_places()
{
    places_table t;
    for (unsigned b = 0; b < 256; ++b)
        for (unsigned i = 0, n = 0; i < 8; ++i)
            if ((b >> i & 1U) != 0)
                t.of[b] |= std::uint64_t{i} << (8 * n++);
    return t;
}
alignas(64) constexpr places_table places = make_places();

/// Eight numbers for each byte of the bits; the next eight begin where those that count end.
inline std::uint32_t* write_vectors(std::uint32_t* out, std::uint64_t found, std::uint32_t base)
{
    __m256i at = _mm256_set1_epi32(static_cast<int>(base));
    for (unsigned i = 0; i < 8; ++i) {
        std::uint64_t const byte = found & 0xFFU;
        __m128i const small = _mm_loadl_epi64(reinterpret_cast<__m128i const*>(&places.of[byte]));
        _mm256_storeu_si256(
            reinterpret_cast<__m256i*>(out), _mm256_add_epi32(_mm256_cvtepu8_epi32(small), at));
        out += _mm_popcnt_u64(byte);
        found >>= 8U;
        at = _mm256_add_epi32(at, _mm256_set1_epi32(8));
    }
    return out;
}

[[gnu::always_inline]] inline plain_masks masks(char const* p)
{
    half const a = read_half(p);
    half const b = read_half(p + 32);
    return {join(a.words, b.words), join(a.high, b.high),     join(a.apostrophe, b.apostrophe),
            join(a.twin, b.twin),   join(a.blanks, b.blanks), join(a.signs, b.signs),
            join(a.lines, b.lines)};
}

inline __m256i twice(__m128i v) noexcept
{
    return _mm256_broadcastsi128_si256(v);
}
/// Pairs of bytes by four table look-ups: the halves of the first and of the second byte must agree on a
/// kind.
inline std::uint32_t pairs(
    char const* p, __m128i first_high, __m128i first_low, __m128i next_high, __m128i next_low) noexcept
{
    __m256i const low = all(0x0F);
    __m256i const x = load(p);
    __m256i const y = load(p + 1);
    __m256i const x_high = _mm256_and_si256(_mm256_srli_epi16(x, 4), low);
    __m256i const y_high = _mm256_and_si256(_mm256_srli_epi16(y, 4), low);
    __m256i const kind = _mm256_and_si256(
        _mm256_and_si256(
            _mm256_shuffle_epi8(twice(first_high), x_high),
            _mm256_shuffle_epi8(twice(first_low), _mm256_and_si256(x, low))),
        _mm256_and_si256(
            _mm256_shuffle_epi8(twice(next_high), y_high),
            _mm256_shuffle_epi8(twice(next_low), _mm256_and_si256(y, low))));
    return ~bits(_mm256_cmpeq_epi8(kind, _mm256_setzero_si256()));
}
/// Kinds: 1 C2 85 and C2 B4, 2 C5 BF, 4 CA BC, 8 E2 and E3 with 80 or 84, 16 EF BC, 32 CD BE, 64 D8 9F.
[[gnu::always_inline]] inline std::uint64_t rare(char const* p)
{
    __m128i const xh = _mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 | 2 | 4 | 32, 64, 8 | 16, 0);
    __m128i const xl = _mm_setr_epi8(0, 0, 1 | 8, 8, 0, 2, 0, 0, 64, 0, 4, 0, 0, 32, 0, 16);
    __m128i const yh = _mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1 | 8, 64, 0, 1 | 2 | 4 | 16 | 32, 0, 0, 0, 0);
    __m128i const yl = _mm_setr_epi8(8, 0, 0, 0, 1 | 8, 1, 0, 0, 0, 0, 0, 0, 4 | 16, 0, 32, 2 | 64);
    return join(pairs(p, xh, xl, yh, yl), pairs(p + 32, xh, xl, yh, yl));
}
std::uint64_t cut(std::uint64_t key, std::uint32_t size)
{
    return _bzhi_u64(key, 8 * size); // sizes from 32 on are told apart by the caller
}
} // namespace

plain_functions plain_functions_avx2() noexcept
{
    return {find_edges_body<masks, write_vectors, rare>, test_words_body<cut>, find_ends_body<masks, rare>};
}
} // namespace cbtkit::matching::detail
