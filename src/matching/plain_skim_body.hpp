// SPDX-License-Identifier: BSL-1.0
// The look at text that is mostly not ASCII, the same for every instruction set. No include guard: see
// plain_body.hpp, which comes before it.
#include "plain_filter.hpp"

namespace cbtkit::matching::detail {
namespace {
struct skim_masks {
    std::uint64_t words;
    std::uint64_t blanks;
    std::uint64_t signs;
    std::uint64_t lines;
    std::uint64_t letters; ///< first bytes of letters of two bytes, perhaps not all
    std::uint64_t extra;   ///< first bytes of all else above 0x7F
};

/// Dashes and double quotation marks: E2 80 with 93, 94, 9C or 9D.
inline bool is_quiet_sign(char const* p) noexcept
{
    auto const third = static_cast<unsigned char>(p[2]);
    return static_cast<unsigned char>(p[0]) == 0xE2 && static_cast<unsigned char>(p[1]) == 0x80 &&
           (third == 0x93 || third == 0x94 || third == 0x9C || third == 0x9D);
}

/// Picks the words that are nothing but ASCII letters and digits; a run next to another letter is a part of
/// some word that no pattern of ASCII letters can mean.
template <skim_masks (*Masks)(char const*), std::uint64_t (*Rare)(char const*)>
inline std::size_t skim_body(
    char const* text, std::size_t first, std::size_t blocks, plain_needs const& needs, plain_glance& out,
    plain_ends& ends) noexcept
{
    std::uint32_t* to = out.picked + out.skimmed;
    std::uint64_t inside = out.words[first] >> 63U;
    std::uint64_t behind = out.behind;
    std::uint64_t open = out.open;
    bool odd = false;
    for (std::size_t b = first; b < first + blocks; ++b) {
        char const* const p = text + 64 * (b - first);
        skim_masks const m = Masks(p);
        std::uint64_t const after = m.letters << 2U | behind;
        std::uint64_t const starts = m.words & ~(m.words << 1U | inside | after);
        // Adding the starts carries each bit to the end of its run.
        std::uint64_t const sum = m.words + starts;
        std::uint64_t const all = sum + open;
        open = static_cast<std::uint64_t>(sum < starts) | static_cast<std::uint64_t>(all < sum);
        std::uint64_t const stops = all & ~m.words & ~m.letters;
        to = append_places(to, stops, static_cast<std::uint32_t>(64 * b));
        read_ends(
            plain_masks{m.words, 0, 0, 0, m.blanks, m.signs, m.lines}, needs.longest, b, ends, after,
            m.letters);
        inside = m.words >> 63U;
        behind = m.letters >> 62U & 1U;
        out.words[b + 1] = m.words;
        out.odd[b] = 0;
        if (m.extra != 0) {
            std::uint64_t found = Rare(p);
            for (std::uint64_t left = found; left != 0; left &= left - 1) {
                auto const i = static_cast<unsigned>(__builtin_ctzll(left));
                if (i < 62 && is_quiet_sign(p + i))
                    found &= ~(left & (0 - left));
            }
            out.odd[b] = found;
            odd = odd || found != 0;
            ends.open[b] |= found;
        }
    }
    out.any_odd = out.any_odd || odd;
    out.behind = behind;
    out.open = open;
    out.skimmed = static_cast<std::size_t>(to - out.picked);
    return out.skimmed;
}

constexpr bool is_continuation(unsigned c) noexcept
{
    return (c & 0xC0U) == 0x80U;
}
/// Cyrillic, Greek and the letters of U+00C0 to U+00FF.
constexpr bool is_short_letter(unsigned a, unsigned b) noexcept
{
    if (!is_continuation(b))
        return false;
    if (a == 0xD0 || a == 0xD1)
        return true;
    bool const other =
        b <= 0x85 || b == 0x87 || b == 0x8B || b == 0x8D || b == 0x97 || b == 0xA2 || b == 0xB6 || b == 0xB7;
    return (a == 0xC3 || a == 0xCE || a == 0xCF) && !other;
}
template <plain_masks (*Masks)(char const*)>
inline skim_masks skim_plainly(char const* p)
{
    plain_masks const m = Masks(p);
    std::uint64_t letters = 0;
    std::uint64_t extra = 0;
    for (std::uint64_t left = m.high; left != 0; left &= left - 1) {
        auto const i = static_cast<unsigned>(__builtin_ctzll(left));
        auto const a = static_cast<unsigned char>(p[i]);
        bool const known = a == 0xC3 || a == 0xCE || a == 0xCF || a == 0xD0 || a == 0xD1;
        bool const letter = i < 63 && is_short_letter(a, static_cast<unsigned char>(p[i + 1]));
        letters |= static_cast<std::uint64_t>(letter) << i;
        extra |= static_cast<std::uint64_t>(a >= 0xC0 && !known) << i;
    }
    return {m.words, m.blanks, m.signs, m.lines, letters, extra};
}
} // namespace
} // namespace cbtkit::matching::detail
