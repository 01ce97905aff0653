// SPDX-License-Identifier: BSL-1.0
// The part of find_runs that is the same for every instruction set. No include guard: each source file that
// includes it makes its own copy, compiled for its own instruction set, in an unnamed namespace.
#include "runs.hpp"

namespace cbtkit::matching::detail {
namespace {
/// What 64 bytes are, one bit for each.
struct block_masks {
    std::uint64_t letters;    ///< ASCII letters and digits, and bytes above 0x7F
    std::uint64_t special;    ///< bytes above 0x7F, and the first of three equal ASCII characters
    std::uint64_t apostrophe; ///< ' and `
    std::uint64_t sign;       ///< full stop, marks, line feed, signs of emoticons
};

inline unsigned low_bit(std::uint64_t bits) noexcept
{
    return static_cast<unsigned>(__builtin_ctzll(bits));
}
/// What lies behind the last place does not matter: one instruction where there is one for it.
inline unsigned low_bit_or_64(std::uint64_t bits) noexcept
{
#if defined(__BMI__)
    return static_cast<unsigned>(__builtin_ia32_tzcnt_u64(bits));
#else
    return bits != 0 ? low_bit(bits) : 64;
#endif
}
inline unsigned bit_count(std::uint64_t bits) noexcept
{
    return static_cast<unsigned>(__builtin_popcountll(bits));
}

/// Adds with carry in and out.
inline std::uint64_t add(std::uint64_t a, std::uint64_t b, std::uint64_t& carry) noexcept
{
    std::uint64_t const sum = a + b;
    std::uint64_t const all = sum + carry;
    carry = static_cast<std::uint64_t>(sum < a) | static_cast<std::uint64_t>(all < sum);
    return all;
}

/// Writes the places of the bits; always eight at a time, so that short lists take no branch.
inline void write_places(std::uint32_t* out, std::uint64_t bits, std::uint32_t base, unsigned count) noexcept
{
    for (unsigned i = 0; i < count; i += 8)
        for (unsigned k = 0; k < 8; ++k) {
            out[i + k] = base + low_bit_or_64(bits);
            bits &= bits - 1;
        }
}

/// Sets a flag at the runs whose bits are in `marked`, where `all` holds the bits of all runs.
inline void write_flags(
    std::uint8_t* flags, std::uint64_t all, std::uint64_t marked, std::uint8_t flag) noexcept
{
    while (marked != 0) {
        std::uint64_t const lowest = marked & (0 - marked);
        flags[bit_count(all & (lowest - 1))] |= flag;
        marked ^= lowest;
    }
}

template <block_masks (*Classify)(char const*)>
inline std::size_t find_runs_body(char const* text, std::size_t blocks, run_list& out) noexcept
{
    std::size_t begun = 0;
    std::size_t ended = 0;
    std::uint64_t inside = 0; // the byte before this block belongs to a run
    std::uint64_t special_carry = 0;
    std::uint64_t sign_carry = 0;
    for (unsigned i = 0; i < 32; ++i)
        out.flags[i] = 0;
    std::size_t cleared = 32;
    for (std::size_t b = 0; b < blocks; ++b) {
        block_masks const m = Classify(text + 64 * b);
        std::uint32_t const base = static_cast<std::uint32_t>(64 * b);
        std::uint64_t const before = m.letters << 1U | inside;
        std::uint64_t const starts = m.letters & ~before;
        std::uint64_t const ends = ~m.letters & before;
        inside = m.letters >> 63U;
        // A sum carries out of a run (or gap) exactly when one of its bits is marked.
        std::uint64_t const special = add(m.letters, m.special & m.letters, special_carry) & ends;
        std::uint64_t const sign = add(~m.letters, m.sign & ~m.letters, sign_carry) & starts;
        std::uint64_t const apostrophe = m.apostrophe & ends;
        unsigned const start_count = bit_count(starts);
        unsigned const end_count = bit_count(ends);
        while (cleared < begun + start_count + 1) {
            for (unsigned i = 0; i < 32; ++i)
                out.flags[cleared + i] = 0;
            cleared += 32;
        }
        write_places(out.starts + begun, starts, base, start_count);
        write_places(out.ends + ended, ends, base, end_count);
        write_flags(out.flags + begun, starts, sign, run_after_sign);
        write_flags(out.flags + ended, ends, special, run_is_special);
        write_flags(out.flags + ended, ends, apostrophe, run_apostrophe);
        begun += start_count;
        ended += end_count;
    }
    out.begun = begun;
    out.sign_open = begun == ended && sign_carry != 0;
    return ended;
}
} // namespace
} // namespace cbtkit::matching::detail
