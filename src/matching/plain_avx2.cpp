// SPDX-License-Identifier: BSL-1.0
// Compiled with AVX2, BMI and POPCNT; called only where the processor has them.
#include "plain_body.hpp"
#include "plain_phrases_body.hpp"
#include "plain_skim_body.hpp"

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
/// Kinds: 1 : ; < = >, 2 ^ and _, 64 `, 128 '.
inline __m256i strange_kinds(__m256i x) noexcept
{
    constexpr char x80 = -128;
    __m256i const high = twice(_mm_setr_epi8(0, 0, x80, 1, 0, 2, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    __m256i const low = twice(_mm_setr_epi8(64, 0, 0, 0, 0, 0, 0, x80, 0, 0, 1, 1, 1, 1, 1 | 2, 2));
    __m256i const lower = all(0x0F);
    return _mm256_and_si256(
        _mm256_shuffle_epi8(low, _mm256_and_si256(x, lower)),
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(x, 4), lower)));
}
inline std::uint32_t strange(__m256i x, __m256i kinds) noexcept
{
    return bits(
        _mm256_or_si256(_mm256_cmpgt_epi8(_mm256_and_si256(kinds, all(3)), _mm256_setzero_si256()), x));
}
inline std::uint32_t quotes(__m256i kinds) noexcept
{
    return bits(_mm256_or_si256(kinds, _mm256_slli_epi16(kinds, 1)));
}
void find_strange(
    char const* text, std::size_t blocks, std::uint64_t* strange_bits, std::uint64_t* quote_bits) noexcept
{
    for (std::size_t b = 0; b < blocks; ++b) {
        __m256i const x = load(text + 64 * b);
        __m256i const y = load(text + 64 * b + 32);
        __m256i const x_kinds = strange_kinds(x);
        __m256i const y_kinds = strange_kinds(y);
        strange_bits[b] = join(strange(x, x_kinds), strange(y, y_kinds));
        quote_bits[b] = join(quotes(x_kinds), quotes(y_kinds));
    }
}

struct look_half {
    std::uint32_t words;
    std::uint32_t blanks;
    std::uint32_t signs;
    std::uint32_t lines;
    std::uint32_t extra; ///< apostrophes, or bytes that begin signs as `rare` knows, and a few others
};
/// As `read_half`; codes are written with the fifth bit on top, as table look-ups like it.
template <bool Apostrophes>
inline look_half read_codes(char const* p, std::uint8_t* codes, std::uint8_t* more) noexcept
{
    constexpr char x80 = -128;
    constexpr char c = Apostrophes ? 0 : 64;   // C2 C5 CA CD D8
    constexpr char e = Apostrophes ? 0 : x80;  // E2 E3 EF
    constexpr char q1 = Apostrophes ? x80 : 0; // '
    constexpr char q2 = Apostrophes ? 64 : 0;  // `
    __m256i const x = load(p);
    __m256i const high = _mm256_setr_epi8(
        32, 0, q1 | 8, 1 | 16, 2, 4, 2 | q2, 4, 0, 0, 0, 0, c, c, e, 0, 32, 0, q1 | 8, 1 | 16, 2, 4, 2 | q2,
        4, 0, 0, 0, 0, c, c, e, 0);
    __m256i const low = _mm256_setr_epi8(
        1 | 4 | q2, 7 | 8, 7 | c | e, 7 | e, 7, 7 | c, 7, 7 | q1, 7 | c, 7, 2 | 4 | 32 | c, 2 | 32, 2 | 32,
        2 | c, 2 | 8, 2 | 16 | e, 1 | 4 | q2, 7 | 8, 7 | c | e, 7 | e, 7, 7 | c, 7, 7 | q1, 7 | c, 7,
        2 | 4 | 32 | c, 2 | 32, 2 | 32, 2 | c, 2 | 8, 2 | 16 | e);
    __m256i const lower = all(0x0F);
    __m256i const none = _mm256_setzero_si256();
    __m256i const low_half = _mm256_and_si256(x, lower);
    __m256i const kind = _mm256_and_si256(
        _mm256_shuffle_epi8(low, low_half),
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(x, 4), lower)));
    __m256i const no_word = _mm256_cmpeq_epi8(_mm256_and_si256(kind, all(7)), none);
    __m256i const fifth = _mm256_and_si256(_mm256_slli_epi16(x, 3), all(0x80));
    __m256i const code = _mm256_andnot_si256(no_word, _mm256_or_si256(low_half, fifth));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(codes), code);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(more), _mm256_xor_si256(code, all(0x80)));
    return {
        ~bits(no_word), bits(_mm256_cmpeq_epi8(x, all(' '))),
        ~bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, all(8 | 16 | 32)), none)),
        bits(_mm256_slli_epi16(kind, 2)), bits(_mm256_or_si256(kind, _mm256_slli_epi16(kind, 1)))};
}
[[gnu::always_inline]] inline look_masks look_quiet(char const* p, std::uint8_t* codes, std::uint8_t* more)
{
    look_half const a = read_codes<false>(p, codes, more);
    look_half const b = read_codes<false>(p + 32, codes + 32, more + 32);
    return {
        join(a.words, b.words),
        join(a.blanks, b.blanks),
        join(a.signs, b.signs),
        join(a.lines, b.lines),
        join(a.extra, b.extra),
        0,
        0,
        0};
}
/// The same where letters beyond ASCII stand.
[[gnu::always_inline]] inline look_masks look_beyond(char const* p, std::uint8_t* codes, std::uint8_t* more)
{
    look_masks m = look_quiet(p, codes, more);
    auto const cyrillic = [](__m256i x) {
        return bits(_mm256_cmpeq_epi8(_mm256_and_si256(x, all(0xFE)), all(0xD0)));
    };
    auto const continues = [](__m256i x) { return bits(_mm256_cmpgt_epi8(all(0xC0), x)); };
    std::uint64_t const first = join(cyrillic(load(p)), cyrillic(load(p + 32)));
    std::uint64_t const next = join(continues(load(p)), continues(load(p + 32)));
    m.starts = first & next >> 1U;
    m.behind = m.starts << 2U;
    return m;
}
[[gnu::always_inline]] inline look_masks look_quotes(char const* p, std::uint8_t* codes, std::uint8_t* more)
{
    look_half const a = read_codes<true>(p, codes, more);
    look_half const b = read_codes<true>(p + 32, codes + 32, more + 32);
    return {
        join(a.words, b.words),
        join(a.blanks, b.blanks),
        join(a.signs, b.signs),
        join(a.lines, b.lines),
        join(bits(load(p)), bits(load(p + 32))),
        join(a.extra, b.extra),
        0,
        0};
}
void look(
    char const* text, std::size_t first, std::size_t blocks, plain_needs const& needs, plain_glance& out,
    plain_ends& ends) noexcept
{
    __m256i top = _mm256_setzero_si256();
    for (std::size_t i = 0; i < 2 * blocks; ++i)
        top = _mm256_or_si256(top, load(text + 32 * i));
    out.beyond = out.beyond || bits(top) != 0;
    // Sets to which every letter beyond ASCII matters must learn of all of them, too.
    if (needs.apostrophes || needs.wide)
        look_body<look_quotes, rare>(text, first, blocks, needs, out, ends);
    else if (bits(top) != 0)
        look_body<look_beyond, rare>(text, first, blocks, needs, out, ends);
    else
        look_body<look_quiet, rare>(text, first, blocks, needs, out, ends);
}

struct skim_half {
    std::uint32_t words;
    std::uint32_t blanks;
    std::uint32_t signs;
    std::uint32_t lines;
    std::uint32_t high;
    std::uint32_t sixth;   ///< bit 6 of each byte
    std::uint32_t first_c; ///< C3, CE, CF
    std::uint32_t first_d; ///< D0, D1
    std::uint32_t other;   ///< behind C3, CE and CF no letter
};
/// Kinds as in `read_half`, and 64 for C3, CE and CF, 128 for D0 and D1.
inline skim_half read_skimming(char const* p) noexcept
{
    constexpr char x80 = -128;
    __m256i const x = load(p);
    __m256i const high = twice(_mm_setr_epi8(32, 0, 8, 1 | 16, 2, 4, 2, 4, 0, 0, 0, 0, 64, x80, 0, 0));
    __m256i const low = twice(_mm_setr_epi8(
        1 | 4 | x80, 7 | 8 | x80, 7, 7 | 64, 7, 7, 7, 7, 7, 7, 2 | 4 | 32, 2 | 32, 2 | 32, 2, 2 | 8 | 64,
        2 | 16 | 64));
    // 80 to 85, 87, 8B, 8D; 97; A2; B6, B7.
    __m256i const other_high = twice(_mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 0, 0, 0, 0));
    __m256i const other_low =
        twice(_mm_setr_epi8(1, 1, 1 | 4, 1, 1, 1, 8, 1 | 2 | 8, 0, 0, 0, 1, 0, 1, 0, 0));
    __m256i const lower = all(0x0F);
    __m256i const none = _mm256_setzero_si256();
    __m256i const low_half = _mm256_and_si256(x, lower);
    __m256i const high_half = _mm256_and_si256(_mm256_srli_epi16(x, 4), lower);
    __m256i const kind =
        _mm256_and_si256(_mm256_shuffle_epi8(low, low_half), _mm256_shuffle_epi8(high, high_half));
    __m256i const other = _mm256_and_si256(
        _mm256_shuffle_epi8(other_low, low_half), _mm256_shuffle_epi8(other_high, high_half));
    return {
        ~bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, all(7)), none)),
        bits(_mm256_cmpeq_epi8(x, all(' '))),
        ~bits(_mm256_cmpeq_epi8(_mm256_and_si256(kind, all(8 | 16 | 32)), none)),
        bits(_mm256_slli_epi16(kind, 2)),
        bits(x),
        bits(_mm256_slli_epi16(x, 1)),
        bits(_mm256_slli_epi16(kind, 1)),
        bits(kind),
        ~bits(_mm256_cmpeq_epi8(other, none))};
}
[[gnu::always_inline]] inline skim_masks skim_block(char const* p)
{
    skim_half const a = read_skimming(p);
    skim_half const b = read_skimming(p + 32);
    std::uint64_t const high = join(a.high, b.high);
    std::uint64_t const sixth = join(a.sixth, b.sixth);
    std::uint64_t const first_c = join(a.first_c, b.first_c);
    std::uint64_t const first_d = join(a.first_d, b.first_d);
    std::uint64_t const other = join(a.other, b.other);
    std::uint64_t const next = (high & ~sixth) >> 1U;
    return {
        join(a.words, b.words),
        join(a.blanks, b.blanks),
        join(a.signs, b.signs),
        join(a.lines, b.lines),
        (first_d | (first_c & ~(other >> 1U))) & next,
        high & sixth & ~(first_c | first_d)};
}

inline __m256i load(std::uint8_t const* p) noexcept
{
    return _mm256_loadu_si256(reinterpret_cast<__m256i const*>(p));
}
inline __m256i table_of(std::uint8_t const* p) noexcept
{
    return twice(_mm_loadu_si128(reinterpret_cast<__m128i const*>(p)));
}
/// Groups of words that begin like the words at 32 bytes.
[[gnu::always_inline]] inline __m256i groups_of(
    __m256i const (&table)[plain_starts::letters][2], std::uint8_t const* codes, std::uint8_t const* more)
{
    __m256i groups = _mm256_set1_epi8(-1);
    for (unsigned k = 0; k < plain_starts::letters; ++k) {
        __m256i const found = _mm256_or_si256(
            _mm256_shuffle_epi8(table[k][0], load(codes + k)),
            _mm256_shuffle_epi8(table[k][1], load(more + k)));
        groups = k == 0 ? found : _mm256_and_si256(groups, found);
        asm("" : "+x"(groups)); // one letter after the other, else the tables do not stay in the registers
    }
    return groups;
}
/// One set of tables stays in the registers.
template <bool First>
void pick_set(std::size_t blocks, std::uint8_t const (&of)[plain_starts::letters][32], plain_glance& out)
{
    __m256i table[plain_starts::letters][2];
    for (unsigned k = 0; k < plain_starts::letters; ++k)
        for (unsigned h = 0; h < 2; ++h)
            table[k][h] = table_of(of[k] + 16 * h);
    for (std::size_t i = 0; i < 2 * blocks; ++i) {
        std::uint8_t const* const codes = out.codes + 32 * i;
        std::uint32_t const other =
            bits(_mm256_cmpeq_epi8(groups_of(table, codes, out.more + 32 * i), _mm256_setzero_si256()));
        out.unlike[i] = First ? other : out.unlike[i] & other;
    }
}
bool any_twins(std::size_t blocks, plain_glance const& part)
{
    __m256i twins = _mm256_setzero_si256();
    for (std::size_t i = 0; i < 2 * blocks; ++i) {
        std::uint8_t const* const codes = part.codes + 32 * i;
        __m256i const x = load(codes);
        __m256i const same =
            _mm256_and_si256(_mm256_cmpeq_epi8(x, load(codes + 1)), _mm256_cmpeq_epi8(x, load(codes + 2)));
        twins = _mm256_or_si256(twins, _mm256_and_si256(x, same));
    }
    return _mm256_testz_si256(twins, twins) == 0;
}
std::size_t pick(std::size_t blocks, plain_starts const& starts, plain_glance& out) noexcept
{
    out.twins = any_twins(blocks, out);
    pick_set<true>(blocks, starts.of[0], out);
    if (starts.sets == 2)
        pick_set<false>(blocks, starts.of[1], out);
    std::uint32_t* to = out.picked;
    for (std::size_t b = 0; b < blocks; ++b)
        to = append_places(
            to, ~join(out.unlike[2 * b], out.unlike[2 * b + 1]) & first_of_runs(out, b),
            static_cast<std::uint32_t>(64 * b));
    return static_cast<std::size_t>(to - out.picked);
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

plain_functions plain_functions_avx2() noexcept
{
    return {
        find_edges_body<masks, write_vectors, rare>,
        test_words_body<cut>,
        find_phrases_body<equal>,
        find_ends_body<masks, rare>,
        find_strange,
        look,
        pick,
        skim_body<skim_block, rare>,
        test_picked_body<cut>};
}
} // namespace cbtkit::matching::detail
