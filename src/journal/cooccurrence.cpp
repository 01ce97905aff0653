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
} // namespace

cooccurrence cooccurrence::from_entries(std::span<std::uint64_t const> entries, std::size_t items)
{
    cooccurrence out{items};
    out.entries_ = entries.size();
    for (std::size_t begin = 0; begin < entries.size(); begin += 64) {
        std::array<std::uint64_t, 64> columns{};
        std::size_t const count = std::min<std::size_t>(64, entries.size() - begin);
        std::copy_n(entries.begin() + static_cast<std::ptrdiff_t>(begin), count, columns.begin());
        transpose(columns);
        for (std::size_t i = 0; i < items; ++i) {
            for (std::size_t j = i; j < items; ++j)
                out.counts_[i * items + j] +=
                    static_cast<std::uint64_t>(std::popcount(columns[i] & columns[j]));
        }
    }
    for (std::size_t i = 0; i < items; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            out.counts_[i * items + j] = out.counts_[j * items + i];
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
