// SPDX-License-Identifier: BSL-1.0
// The part of the plain lane's first look that is the same for every instruction set. No include guard: each
// source file that includes it makes its own copy, compiled for its own instruction set, in an unnamed
// namespace.
#include "plain_filter.hpp"

#include <cstring>

namespace cbtkit::matching::detail {
namespace {
/// What 64 bytes are, one bit for each.
struct plain_masks {
    std::uint64_t words;      ///< ASCII letters and digits
    std::uint64_t high;       ///< above 0x7F
    std::uint64_t apostrophe; ///< ' and `
    std::uint64_t twin;       ///< the same as the next byte, whatever its case
    std::uint64_t blanks;     ///< U+0020
    std::uint64_t signs;      ///< . ! ? and line breaks
    std::uint64_t lines;      ///< line breaks
};

/// @param behind bits of bytes behind letters of two bytes @param starts bits of the first bytes of these
inline void read_ends(
    plain_masks const& m, std::size_t longest, std::size_t b, plain_ends& out, std::uint64_t behind = 0,
    std::uint64_t starts = 0) noexcept
{
    std::uint64_t found =
        m.signs & ~m.lines & (m.words << 1U | behind) & m.blanks >> 1U & (m.words | starts) >> 2U;
    if (longest != 0) // no abbreviation is as long as the word before
        for (std::size_t i = 2; i <= longest + 1; ++i)
            found &= i < 64 ? m.words << i : 0;
    out.sure[b] = found;
    out.open[b] = m.signs & ~found;
    out.count[b] = static_cast<std::uint32_t>(__builtin_popcountll(found));
}

/// The same as `spread` and `short_row_of`: inline functions of other headers must not be compiled for one
/// instruction set and then be shared with all.
inline std::uint64_t spread_key(std::uint64_t key) noexcept
{
    return (key ^ key >> 29U) * 0x9E3779B97F4A7C15ULL;
}
/// The same as `plain_lane::hash` with all that belongs to it.
inline std::uint64_t plain_hash(std::uint64_t key) noexcept
{
    return key * 0x9E3779B97F4A7C15ULL;
}
inline std::uint32_t short_row(std::uint64_t key) noexcept
{
    return static_cast<std::uint32_t>(spread_key(key & 0xFFFFFFU) >> 54U);
}

/// `Masks(p)` gives the masks of the block at p; `Write(out, bits, base)` writes `base` plus the place of
/// each bit, and perhaps some numbers after these; `Rare(p)` gives the bits of the first bytes of signs
/// beyond ASCII that are apostrophes, fold to ASCII or may end a sentence, and perhaps of a few more.
template <
    plain_masks (*Masks)(char const*), std::uint32_t* (*Write)(std::uint32_t*, std::uint64_t, std::uint32_t),
    std::uint64_t (*Rare)(char const*)>
inline void find_edges_body(
    char const* text, std::uint32_t base, std::size_t blocks, plain_needs const& needs, plain_part& out,
    plain_ends& ends) noexcept
{
    std::uint64_t inside = out.inside;
    std::uint64_t letters = out.letters;
    std::uint64_t twin = out.twin;
    std::uint64_t blank = out.blank;
    std::uint64_t any = out.any_odd;
    std::size_t const first = out.blocks;
    std::uint64_t any_high = 0;
    std::uint32_t* edge = out.edges + out.count;
    std::uint64_t const apostrophes = needs.apostrophes ? ~std::uint64_t{0} : 0;
    std::size_t const longest = needs.longest;
    for (std::size_t b = 0; b < blocks; ++b) {
        plain_masks const m = Masks(text + 64 * b);
        std::uint64_t const edges = m.words ^ (m.words << 1U | inside);
        std::uint64_t const all = m.words | m.high;
        std::uint64_t odd = m.apostrophe & (all << 1U | letters) & (all >> 1U | 1ULL << 63U) & apostrophes;
        odd |= m.twin & (m.twin << 1U | twin) & m.words;
        edge = Write(edge, edges, base + static_cast<std::uint32_t>(64 * b));
        read_ends(m, longest, first + b, ends);
        inside = m.words >> 63U;
        letters = all >> 63U;
        twin = m.twin >> 63U;
        out.uneven[first + b + 1] = ~(m.words | (m.blanks & ~(m.blanks << 1U | blank))) | odd;
        blank = m.blanks >> 63U;
        out.odd[first + b] = odd;
        out.high[first + b] = m.high;
        any |= odd;
        any_high |= m.high;
    }
    if (any_high != 0)
        for (std::size_t b = 0; b < blocks; ++b) {
            std::uint64_t const high = out.high[first + b];
            if (high == 0)
                continue;
            std::uint64_t const found = Rare(text + 64 * b);
            out.odd[first + b] |= needs.wide ? high : found;
            any |= out.odd[first + b];
            ends.open[first + b] |= found;
        }
    out.blocks = first + blocks;
    out.count = static_cast<std::size_t>(edge - out.edges);
    out.inside = inside;
    out.letters = letters;
    out.twin = twin;
    out.blank = blank;
    out.any_odd = any;
}
template <plain_masks (*Masks)(char const*), std::uint64_t (*Rare)(char const*)>
inline void find_ends_body(
    char const* text, std::size_t blocks, plain_needs const& needs, plain_ends& out) noexcept
{
    for (std::size_t b = 0; b < blocks; ++b) {
        plain_masks const m = Masks(text + 64 * b);
        read_ends(m, needs.longest, b, out);
        if (m.high != 0)
            out.open[b] |= Rare(text + 64 * b);
    }
}

constexpr bool is_strange(unsigned c) noexcept
{
    return c >= 0x80 || (c >= 0x3A && c <= 0x3E) || c == 0x5E || c == 0x5F;
}
inline void find_strange_plainly(
    char const* text, std::size_t blocks, std::uint64_t* strange, std::uint64_t* quotes) noexcept
{
    for (std::size_t b = 0; b < blocks; ++b) {
        strange[b] = quotes[b] = 0;
        for (unsigned i = 0; i < 64; ++i) {
            unsigned const c = static_cast<unsigned char>(text[64 * b + i]);
            strange[b] |= static_cast<std::uint64_t>(is_strange(c)) << i;
            quotes[b] |= static_cast<std::uint64_t>(c == 0x27 || c == 0x60) << i;
        }
    }
}

/// The plain way to write the places of bits.
inline std::uint32_t* write_places(std::uint32_t* out, std::uint64_t bits, std::uint32_t base)
{
    for (; bits != 0; bits &= bits - 1)
        *out++ = base + static_cast<std::uint32_t>(__builtin_ctzll(bits));
    return out;
}

/// `Cut(key, size)` keeps the first `size` bytes.
template <std::uint64_t (*Cut)(std::uint64_t, std::uint32_t), bool Spread, bool Short>
inline std::size_t test_words_loop(
    char const* text, std::uint32_t const* edges, std::size_t from, std::size_t to, plain_rows const& rows,
    unsigned& before, std::uint64_t* hashes, std::uint32_t* candidates) noexcept
{
    std::uint32_t* found = candidates;
    std::uint64_t previous = before;
    std::uint32_t sizes = 0;
    std::uint64_t const* const table = rows.rows;
    unsigned const shift = 64 - rows.bits;
    for (std::size_t i = from; i < to; ++i) {
        std::uint32_t const s = edges[2 * i];
        std::uint32_t const size = edges[2 * i + 1] - s;
        std::uint64_t key = 0;
        std::memcpy(&key, text + s, 8);
        key = Cut(key | 0x2020202020202020ULL, size);
        sizes |= size;
        std::uint64_t const m = Spread ? spread_key(key) : plain_hash(key);
        hashes[i] = m;
        std::uint64_t row = table[(Spread ? m << 6U : m) >> shift];
        if (Short)
            row |= rows.short_rows[short_row(key)];
        *found = static_cast<std::uint32_t>(i);
        found += row >> (previous & 63U) & 1U;
        previous = m >> (Spread ? 58U : 46U);
    }
    before = static_cast<unsigned>(previous & 63U);
    return sizes < 32 ? static_cast<std::size_t>(found - candidates) : ~std::size_t{0};
}
template <std::uint64_t (*Cut)(std::uint64_t, std::uint32_t)>
inline std::size_t test_words_body(
    char const* text, std::uint32_t const* edges, std::size_t from, std::size_t to, plain_rows const& rows,
    unsigned& before, std::uint64_t* hashes, std::uint32_t* candidates) noexcept
{
    if (!rows.spread)
        return test_words_loop<Cut, false, false>(text, edges, from, to, rows, before, hashes, candidates);
    if (rows.short_rows == nullptr)
        return test_words_loop<Cut, true, false>(text, edges, from, to, rows, before, hashes, candidates);
    return test_words_loop<Cut, true, true>(text, edges, from, to, rows, before, hashes, candidates);
}

/// What `look_body` asks of 64 bytes.
struct look_masks {
    std::uint64_t words;
    std::uint64_t blanks;
    std::uint64_t signs;
    std::uint64_t lines;
    std::uint64_t high;   ///< above 0x7F, or only the first bytes of some signs
    std::uint64_t quotes; ///< apostrophes, where they are asked for
    std::uint64_t behind; ///< bytes behind Cyrillic letters, perhaps not all
    std::uint64_t starts; ///< first bytes of Cyrillic letters, perhaps not all
};
/// `Look(p, codes, more)` gives the masks of the block at p and writes the codes of its bytes.
template <look_masks (*Look)(char const*, std::uint8_t*, std::uint8_t*), std::uint64_t (*Rare)(char const*)>
inline void look_body(
    char const* text, std::size_t first, std::size_t blocks, plain_needs const& needs, plain_glance& out,
    plain_ends& ends) noexcept
{
    std::uint64_t any_high = 0;
    std::uint64_t quotes = 0;
    std::size_t const longest = needs.longest;
    for (std::size_t b = first; b < first + blocks; ++b) {
        char const* const p = text + 64 * (b - first);
        look_masks const m = Look(p, out.codes + 64 * b, out.more + 64 * b);
        read_ends(
            plain_masks{m.words, m.high, 0, 0, m.blanks, m.signs, m.lines}, longest, b, ends, m.behind,
            m.starts);
        out.words[b + 1] = m.words;
        quotes |= m.quotes;
        any_high |= m.high;
        out.odd[b] = m.high;
    }
    if (any_high != 0) {
        out.any_high = out.beyond = true;
        for (std::size_t b = first; b < first + blocks; ++b)
            if (out.odd[b] != 0) {
                std::uint64_t const found = Rare(text + 64 * (b - first));
                out.odd[b] = found;
                out.any_odd = out.any_odd || found != 0;
                ends.open[b] |= found;
            }
    }
    out.apostrophes = out.apostrophes || quotes != 0;
}

/// Appends the places of the bits.
inline std::uint32_t* append_places(std::uint32_t* to, std::uint64_t bits, std::uint32_t base) noexcept
{
    to[0] = base + static_cast<std::uint32_t>(__builtin_ctzll(bits | 1ULL << 63U));
    std::uint64_t const rest = bits & (bits - 1);
    to[1] = base + static_cast<std::uint32_t>(__builtin_ctzll(rest | 1ULL << 63U));
    std::uint32_t* const end = to + __builtin_popcountll(bits);
    to += 2;
    for (std::uint64_t more = rest & (rest - 1); more != 0; more &= more - 1)
        *to++ = base + static_cast<std::uint32_t>(__builtin_ctzll(more));
    return end;
}
inline std::uint64_t first_of_runs(plain_glance const& part, std::size_t b) noexcept
{
    std::uint64_t const words = part.words[b + 1];
    return words & ~(words << 1U | part.words[b] >> 63U);
}

/// The plain ways to look and to pick; codes are the lower five bits.
template <plain_masks (*Masks)(char const*)>
inline look_masks look_plainly(char const* p, std::uint8_t* codes, std::uint8_t*)
{
    plain_masks const m = Masks(p);
    for (unsigned i = 0; i < 64; ++i)
        codes[i] = (m.words >> i & 1U) != 0 ? static_cast<std::uint8_t>(p[i] & 0x1F) : std::uint8_t{0};
    return {m.words, m.blanks, m.signs, m.lines, m.high, m.apostrophe, 0, 0};
}
inline std::size_t pick_plainly(std::size_t blocks, plain_starts const& starts, plain_glance& out) noexcept
{
    std::uint32_t* to = out.picked;
    bool twins = false;
    for (std::size_t b = 0; b < blocks; ++b) {
        std::uint64_t passed = 0;
        for (std::uint64_t left = first_of_runs(out, b); left != 0; left &= left - 1) {
            std::uint8_t const* const codes = out.codes + 64 * b + __builtin_ctzll(left);
            unsigned groups = 0xFFFFU;
            for (std::size_t k = 0; k < plain_starts::letters; ++k)
                groups &= starts.of[0][k][codes[k]] | static_cast<unsigned>(starts.of[1][k][codes[k]]) << 8U;
            passed |= groups != 0 ? left & (0 - left) : 0;
        }
        to = append_places(to, passed, static_cast<std::uint32_t>(64 * b));
        std::uint8_t const* const codes = out.codes + 64 * b;
        for (unsigned i = 0; i < 64; ++i)
            twins = twins || (codes[i] != 0 && codes[i] == codes[i + 1] && codes[i] == codes[i + 2]);
    }
    out.twins = twins;
    return static_cast<std::size_t>(to - out.picked);
}

template <std::uint64_t (*Cut)(std::uint64_t, std::uint32_t), bool Spread, bool Short>
inline std::size_t test_picked_loop(
    char const* text, std::uint32_t base, std::size_t count, plain_rows const& rows, plain_glance const& part,
    plain_picked* out) noexcept
{
    plain_picked* found = out;
    std::uint64_t const* const table = rows.rows;
    unsigned const shift = 64 - rows.bits;
    auto const* const bits = reinterpret_cast<unsigned char const*>(part.words);
    for (std::size_t i = 0; i < count; ++i) {
        // Bits of the word and of what stands before it, at least 57 of each.
        std::uint32_t const place = part.picked[i] + 64;
        std::uint64_t on = 0;
        std::memcpy(&on, bits + (place >> 3U), 8);
        on >>= place & 7U;
        std::uint64_t back = 0;
        std::memcpy(&back, bits + (place + 7) / 8 - 8, 8);
        back <<= (0 - place) & 7U;
        auto const size = static_cast<std::uint32_t>(__builtin_ctzll(~on | 1ULL << 63U));
        auto const gap = static_cast<std::uint32_t>(__builtin_clzll(back | 1U));
        auto const before_size = static_cast<std::uint32_t>(__builtin_clzll(~(back << gap) | 1U));
        std::uint32_t const s = base + part.picked[i];
        std::uint64_t key = 0;
        std::memcpy(&key, text + s, 8);
        key = Cut(key | 0x2020202020202020ULL, size);
        // What stands near the end may be read from further back: a word starts 8 bytes before the end.
        std::uint32_t const distance = gap + before_size;
        bool const far = (size | before_size) >= 32 || distance > 56;
        std::uint64_t key_before = 0;
        std::memcpy(&key_before, text + (far ? s : s - distance), 8);
        key_before = Cut(key_before | 0x2020202020202020ULL, before_size);
        std::uint64_t const m = Spread ? spread_key(key) : plain_hash(key);
        std::uint64_t const before = Spread ? spread_key(key_before) : plain_hash(key_before);
        std::uint64_t row = table[(Spread ? m << 6U : m) >> shift];
        if (Short)
            row |= rows.short_rows[short_row(key)];
        *found = {s, s + size, m, before, far};
        found += (row >> (before >> (Spread ? 58U : 46U) & 63U) & 1U) | static_cast<unsigned>(far);
    }
    return static_cast<std::size_t>(found - out);
}
template <std::uint64_t (*Cut)(std::uint64_t, std::uint32_t)>
inline std::size_t test_picked_body(
    char const* text, std::uint32_t base, std::size_t count, plain_rows const& rows, plain_glance const& part,
    plain_picked* out) noexcept
{
    if (!rows.spread)
        return test_picked_loop<Cut, false, false>(text, base, count, rows, part, out);
    if (rows.short_rows == nullptr)
        return test_picked_loop<Cut, true, false>(text, base, count, rows, part, out);
    return test_picked_loop<Cut, true, true>(text, base, count, rows, part, out);
}

/// The first two bytes of the signs beyond ASCII that are apostrophes, fold to ASCII letters, or may end a
/// sentence or a line.
constexpr bool is_rare_sign(unsigned a, unsigned b) noexcept
{
    return (a == 0xC2 && (b == 0xB4 || b == 0x85)) || (a == 0xC5 && b == 0xBF) || (a == 0xCA && b == 0xBC) ||
           (a == 0xCD && b == 0xBE) || (a == 0xD8 && b == 0x9F) ||
           ((a == 0xE2 || a == 0xE3) && (b == 0x80 || b == 0x84)) || (a == 0xEF && b == 0xBC);
}
} // namespace
} // namespace cbtkit::matching::detail
