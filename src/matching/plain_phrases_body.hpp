// SPDX-License-Identifier: BSL-1.0
// How words that may belong to a phrase are compared with it, the same for every instruction set. No include
// guard: see plain_body.hpp.
#include "plain_filter.hpp"

#include <cstring>

namespace cbtkit::matching::detail {
namespace {
struct sliding_mask {
    std::uint8_t of[64] = {};
};
constexpr sliding_mask make_sliding_mask()
{
    sliding_mask m;
    for (unsigned i = 0; i < 32; ++i)
        m.of[i] = 0xFF;
    return m;
}
/// From `32 - n` on: the mask of the first n bytes of 32.
alignas(64) constexpr sliding_mask first_of_32 = make_sliding_mask();

/// The plain way to tell whether the first `size` bytes are these letters in any case.
inline bool equal_plainly(char const* text, std::uint64_t const* letters, std::uint32_t size) noexcept
{
    std::uint64_t found[4];
    std::uint64_t mask[4];
    std::memcpy(found, text, 32);
    std::memcpy(mask, first_of_32.of + 32 - size, 32);
    std::uint64_t other = 0;
    for (unsigned i = 0; i < 4; ++i)
        other |= ((found[i] | 0x2020202020202020ULL) ^ letters[i]) & mask[i];
    return other == 0;
}

/// The same as `pair_key`.
inline std::uint64_t key_of_pair(std::uint64_t before, std::uint64_t word) noexcept
{
    return ((before << 23U | before >> 41U) ^ word) * 0xD6E8FEB86659FD93ULL;
}
inline plain_pairs::slot slot_of_pair(plain_pairs const& pairs, std::uint64_t key) noexcept
{
    std::uint32_t const move = pairs.moves[key >> pairs.move_shift];
    return pairs.slots[(static_cast<std::uint32_t>(key >> 24U) ^ move) & pairs.mask];
}

/// Answers without branches: which phrases stand there, do not, or need a closer look. Where the text around
/// the word is nothing but letters and single blanks, and nothing odd, equal bytes are the whole truth.
template <bool (*Equal)(char const*, std::uint64_t const*, std::uint32_t)>
inline void compare_phrases(
    plain_part const& part, plain_try const* tries, std::size_t count, plain_search& search) noexcept
{
    char const* const text = search.text;
    auto const* const bits = reinterpret_cast<unsigned char const*>(part.uneven);
    std::uint32_t const* const edges = part.edges;
    plain_phrase const* const phrases = search.phrases;
    std::uint32_t const first = search.first;
    std::uint32_t const reach = search.reach;
    std::uint32_t const first_bit = first + 63 - search.base;
    plain_match* match = search.matches + search.matched;
    plain_try* unsure = search.tries + search.tried;
    for (std::size_t i = 0; i < count; ++i) {
        plain_try const t = tries[i];
        plain_phrase const& p = phrases[static_cast<std::uint32_t>(t)];
        std::uint32_t const begin = edges[2 * (t >> 32U)] - p.before - first;
        bool const near = begin < reach;
        std::uint32_t const at = near ? begin : 0;
        std::uint32_t const bit = at + first_bit;
        std::uint64_t around = 0;
        std::memcpy(&around, bits + bit / 8, 8);
        around >>= bit % 8;
        std::uint32_t const size = p.size;
        char const* const start = text + first + at;
        bool const sure = near & ((around & ((std::uint64_t{4} << size) - 1)) == 0);
        bool const apart = ((start[-1] | start[size]) & 0x50) == 0;
        match->place = std::uint64_t{first + at} << 32U | p.rule;
        match->phrase = static_cast<std::uint32_t>(t);
        match->end = first + at + size;
        match += static_cast<unsigned>(sure & apart & Equal(start, p.letters, size));
        *unsure = t;
        unsure += static_cast<unsigned>(!sure);
    }
    search.steps += count;
    search.matched = static_cast<std::size_t>(match - search.matches);
    search.tried = static_cast<std::size_t>(unsure - search.tries);
}

template <bool (*Equal)(char const*, std::uint64_t const*, std::uint32_t)>
inline void find_phrases_body(
    plain_part const& part, std::uint32_t const* words, std::size_t count, plain_search& search) noexcept
{
    std::uint64_t keys[2 * plain_search::most_words + 1];
    std::uint32_t at[2 * plain_search::most_words + 1];
    std::uint64_t const* const hashes = search.hashes;
    std::size_t n = 0;
    if (search.alone) {
        std::uint64_t const* const rows = search.rows.rows;
        unsigned const shift = 64 - search.rows.bits;
        for (std::size_t i = 0; i < count; ++i) {
            std::uint32_t const w = words[i];
            std::uint64_t const hash = hashes[w];
            keys[n] = key_of_pair(hashes[w - 1], hash);
            keys[n + 1] = key_of_pair(plain_pairs::alone, hash);
            at[n] = at[n + 1] = w;
            std::uint64_t const lacks = ~rows[hash >> shift];
            n += 2 - (lacks < 1 ? lacks : 1);
        }
    } else {
        for (; n < count; ++n) {
            keys[n] = key_of_pair(hashes[words[n] - 1], hashes[words[n]]);
            at[n] = words[n];
        }
    }
    plain_pairs const pairs = search.pairs;
    std::uint64_t led[2 * plain_search::most_words + 1]; // as in a slot, and the word
    std::size_t some = 0;
    for (std::size_t i = 0; i < n; ++i) {
        plain_pairs::slot const slot = slot_of_pair(pairs, keys[i]);
        led[some] = std::uint64_t{at[i]} << 32U | slot.phrases;
        some += slot.tag == static_cast<std::uint32_t>(keys[i]);
    }
    constexpr std::size_t enough = 192;
    plain_try tries[enough + plain_pairs::many + 4];
    std::size_t waiting = 0;
    for (std::size_t i = 0; i < some; ++i) {
        std::size_t const size = led[i] & plain_pairs::many;
        plain_try const first = (led[i] & ~std::uint64_t{0xFFFFFFFF}) |
                                (static_cast<std::uint32_t>(led[i]) >> plain_pairs::count_bits);
        std::size_t k = 0;
        do { // rarely more than four
            plain_try* const to = tries + waiting + k;
            to[0] = first + k;
            to[1] = first + k + 1;
            to[2] = first + k + 2;
            to[3] = first + k + 3;
            k += 4;
            asm("" : "+r"(k)); // else this becomes vectors of many more steps
        } while (k < size);
        waiting += size;
        if (waiting > enough) {
            compare_phrases<Equal>(part, tries, waiting, search);
            waiting = 0;
        }
    }
    compare_phrases<Equal>(part, tries, waiting, search);
}
} // namespace
} // namespace cbtkit::matching::detail
