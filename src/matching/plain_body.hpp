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

inline void read_ends(plain_masks const& m, std::size_t longest, std::size_t b, plain_ends& out) noexcept
{
    std::uint64_t found = m.signs & ~m.lines & m.words << 1U & m.blanks >> 1U & m.words >> 2U;
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
