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
};

/// The same as `spread` and `short_row_of`: inline functions of other headers must not be compiled for one
/// instruction set and then be shared with all.
inline std::uint64_t spread_key(std::uint64_t key) noexcept
{
    return (key ^ key >> 29U) * 0x9E3779B97F4A7C15ULL;
}
inline std::uint32_t short_row(std::uint64_t key) noexcept
{
    return static_cast<std::uint32_t>(spread_key(key & 0xFFFFFFU) >> 54U);
}

/// `Masks(p)` gives the masks of the block at p; `Write(out, bits, base)` writes `base` plus the place of
/// each bit, and perhaps some numbers after these; `Rare(p)` gives the bits of the first bytes of signs
/// beyond ASCII that are apostrophes or fold to ASCII.
template <
    plain_masks (*Masks)(char const*), std::uint32_t* (*Write)(std::uint32_t*, std::uint64_t, std::uint32_t),
    std::uint64_t (*Rare)(char const*)>
inline void find_edges_body(
    char const* text, std::uint32_t base, std::size_t blocks, bool wide, plain_part& out) noexcept
{
    std::uint64_t inside = out.inside;
    std::uint64_t letters = out.letters;
    std::uint64_t twin = out.twin;
    std::uint64_t any = 0;
    std::uint64_t any_high = 0;
    std::uint32_t* edge = out.edges + out.count;
    for (std::size_t b = 0; b < blocks; ++b) {
        plain_masks const m = Masks(text + 64 * b);
        std::uint64_t const edges = m.words ^ (m.words << 1U | inside);
        std::uint64_t const all = m.words | m.high;
        std::uint64_t odd = m.apostrophe & (all << 1U | letters) & (all >> 1U | 1ULL << 63U);
        odd |= m.twin & (m.twin << 1U | twin) & m.words;
        edge = Write(edge, edges, base + static_cast<std::uint32_t>(64 * b));
        inside = m.words >> 63U;
        letters = all >> 63U;
        twin = m.twin >> 63U;
        out.odd[b] = odd;
        out.high[b] = m.high;
        any |= odd;
        any_high |= m.high;
    }
    if (any_high != 0)
        for (std::size_t b = 0; b < blocks; ++b)
            if (out.high[b] != 0) {
                out.odd[b] |= wide ? out.high[b] : Rare(text + 64 * b);
                any |= out.odd[b];
            }
    out.count = static_cast<std::size_t>(edge - out.edges);
    out.inside = inside;
    out.letters = letters;
    out.twin = twin;
    out.any_odd = any;
}

/// The plain way to write the places of bits.
inline std::uint32_t* write_places(std::uint32_t* out, std::uint64_t bits, std::uint32_t base)
{
    for (; bits != 0; bits &= bits - 1)
        *out++ = base + static_cast<std::uint32_t>(__builtin_ctzll(bits));
    return out;
}

/// `Cut(key, size)` keeps the first `size` bytes.
template <std::uint64_t (*Cut)(std::uint64_t, std::uint32_t), bool Short>
inline std::size_t test_words_loop(
    char const* text, std::uint32_t const* edges, std::size_t from, std::size_t to, plain_rows const& rows,
    unsigned& before, std::uint32_t* candidates) noexcept
{
    std::size_t found = 0;
    unsigned previous = before;
    std::uint32_t sizes = 0;
    std::uint64_t const* const table = rows.rows;
    unsigned const shift = rows.shift;
    for (std::size_t i = from; i < to; ++i) {
        std::uint32_t const s = edges[2 * i];
        std::uint32_t const size = edges[2 * i + 1] - s;
        std::uint64_t key = 0;
        std::memcpy(&key, text + s, 8);
        key = Cut(key | 0x2020202020202020ULL, size);
        sizes |= size;
        std::uint64_t const m = spread_key(key);
        std::uint64_t row = table[m << 6U >> shift];
        if (Short)
            row |= rows.short_rows[short_row(key)];
        candidates[found] = static_cast<std::uint32_t>(i);
        found += row >> previous & 1U;
        previous = static_cast<unsigned>(m >> 58U);
    }
    before = previous;
    return sizes < 32 ? found : ~std::size_t{0};
}
template <std::uint64_t (*Cut)(std::uint64_t, std::uint32_t)>
inline std::size_t test_words_body(
    char const* text, std::uint32_t const* edges, std::size_t from, std::size_t to, plain_rows const& rows,
    unsigned& before, std::uint32_t* candidates) noexcept
{
    return rows.short_rows != nullptr
               ? test_words_loop<Cut, true>(text, edges, from, to, rows, before, candidates)
               : test_words_loop<Cut, false>(text, edges, from, to, rows, before, candidates);
}

/// `Ends(p)` gives the bits of the signs of the block at p.
template <std::uint64_t (*Ends)(char const*)>
inline void find_ends_body(char const* text, std::size_t blocks, std::uint64_t* out) noexcept
{
    for (std::size_t b = 0; b < blocks; ++b)
        out[b] = Ends(text + 64 * b);
}

/// The first two bytes of signs beyond ASCII: `rare` are apostrophes or fold to ASCII letters, `ends` may end
/// a sentence or a line.
constexpr bool is_rare_sign(unsigned a, unsigned b) noexcept
{
    return (a == 0xC2 && b == 0xB4) || (a == 0xC5 && b == 0xBF) || (a == 0xCA && b == 0xBC) ||
           (a == 0xE2 && (b == 0x80 || b == 0x84)) || (a == 0xEF && b == 0xBC);
}
constexpr bool is_end_sign(unsigned a, unsigned b) noexcept
{
    return (a == 0xC2 && b == 0x85) || (a == 0xCD && b == 0xBE) || (a == 0xD8 && b == 0x9F) ||
           ((a == 0xE2 || a == 0xE3) && b == 0x80) || (a == 0xEF && b == 0xBC);
}
} // namespace
} // namespace cbtkit::matching::detail
