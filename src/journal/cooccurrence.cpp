// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/online.hpp>

#include "numeric.hpp"

#include <array>
#include <bit>

namespace cbtkit::stats {
namespace {
/// Turns 64 entries of 64 bits into 64 columns of 64 bits (Warren, Hacker's Delight, section 7–3).
void transpose(std::array<std::uint64_t, 64>& m)
{
    std::uint64_t mask = 0x00000000ffffffffU;
    for (unsigned j = 32; j != 0; j >>= 1U, mask ^= mask << j) {
        for (unsigned k = 0; k < 64; k = ((k | j) + 1) & ~j) {
            std::uint64_t const t = ((m[k] >> j) ^ m[k | j]) & mask;
            m[k] ^= t << j;
            m[k | j] ^= t;
        }
    }
}

/// Adds the intersections of all pairs of columns of up to 64 entries; `counts` has 64 places per row.
[[gnu::always_inline]] inline void count_pairs(
    std::span<std::uint64_t const> entries, std::size_t items, std::uint64_t* counts)
{
    std::array<std::uint64_t, 64> columns{};
    std::copy(entries.begin(), entries.end(), columns.begin());
    transpose(columns);
    for (std::size_t i = 0; i < items; ++i) {
        std::uint64_t const first = columns[i];
        std::uint64_t* const row = counts + 64 * i;
        for (std::size_t j = i; j < items; ++j)
            row[j] += static_cast<std::uint64_t>(std::popcount(first & columns[j]));
    }
}

using count_all = void(std::span<std::uint64_t const>, std::size_t, std::uint64_t*);

[[gnu::always_inline]] inline void count_blocks(
    std::span<std::uint64_t const> entries, std::size_t items, std::uint64_t* counts)
{
    for (std::size_t begin = 0; begin < entries.size(); begin += 64)
        count_pairs(entries.subspan(begin, std::min<std::size_t>(64, entries.size() - begin)), items, counts);
}

void count_plain(std::span<std::uint64_t const> entries, std::size_t items, std::uint64_t* counts)
{
    count_blocks(entries, items, counts);
}

#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target("popcnt")]] void count_popcnt(
    std::span<std::uint64_t const> entries, std::size_t items, std::uint64_t* counts)
{
    count_blocks(entries, items, counts);
}
#endif

/// The variant for this processor; all give the same counts.
count_all& counter()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("popcnt"))
        return count_popcnt;
#endif
    return count_plain;
}
} // namespace

cooccurrence cooccurrence::from_entries(std::span<std::uint64_t const> entries, std::size_t items)
{
    cooccurrence out{items};
    out.entries_ = entries.size();
    std::vector<std::uint64_t> counts(64 * items, 0);
    counter()(entries, items, counts.data());
    for (std::size_t i = 0; i < items; ++i) {
        for (std::size_t j = i; j < items; ++j)
            out.counts_[i * items + j] = out.counts_[j * items + i] = counts[64 * i + j];
    }
    return out;
}

void cooccurrence::add(std::uint64_t entry)
{
    if (items_ < 64)
        entry &= (std::uint64_t{1} << items_) - 1;
    ++entries_;
    for (std::uint64_t rest = entry; rest != 0; rest &= rest - 1) {
        auto const i = static_cast<std::size_t>(std::countr_zero(rest));
        for (std::uint64_t other = entry; other != 0; other &= other - 1)
            ++counts_[i * items_ + static_cast<std::size_t>(std::countr_zero(other))];
    }
}

void cooccurrence::merge(cooccurrence const& other)
{
    entries_ += other.entries_;
    for (std::size_t i = 0; i < counts_.size() && i < other.counts_.size(); ++i)
        counts_[i] += other.counts_[i];
}

pair_counts cooccurrence::pair(std::size_t i, std::size_t j) const
{
    pair_counts out;
    out.both = both(i, j);
    out.only_first = both(i, i) - out.both;
    out.only_second = both(j, j) - out.both;
    out.neither = entries_ - out.both - out.only_first - out.only_second;
    return out;
}
} // namespace cbtkit::stats
