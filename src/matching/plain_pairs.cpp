// SPDX-License-Identifier: BSL-1.0
// The table from two words, or one, to the phrases that they lead to.
#include "plain_lane.hpp"

#include <algorithm>
#include <bit>

namespace cbtkit::matching::detail {
/// Gives every key a slot of its own, so that one look finds it: keys are put into small groups, and for each
/// group a number is looked for that, turned into the numbers of its slots, moves all its keys to free ones.
/// @returns false when there is none
bool plain_lane::make_pairs(std::vector<std::pair<std::uint64_t, phrase_range>> const& ranges)
{
    unsigned const move_bits = std::max(1U, static_cast<unsigned>(std::bit_width(ranges.size() / 3)));
    pairs_.move_shift = 64 - move_bits;
    std::vector<std::uint32_t> by_group(ranges.size());
    std::vector<std::uint32_t> sizes(std::size_t{1} << move_bits, 0);
    for (std::uint32_t i = 0; i < ranges.size(); ++i) {
        by_group[i] = i;
        ++sizes[ranges[i].first >> pairs_.move_shift];
    }
    auto const group = [&](std::uint32_t i) { return ranges[i].first >> pairs_.move_shift; };
    std::sort(by_group.begin(), by_group.end(), [&](std::uint32_t a, std::uint32_t b) { // large ones first
        auto const rank = [&](std::uint32_t i) { return std::pair{~sizes[group(i)], group(i)}; };
        return rank(a) < rank(b);
    });
    std::size_t const least = std::bit_ceil(2 * ranges.size() + 2);
    for (std::size_t count = least; count <= 16 * least; count *= 2) {
        pair_slots_.assign(count, {});
        pair_moves_.assign(std::size_t{1} << move_bits, 0);
        pairs_.mask = static_cast<std::uint32_t>(count - 1);
        std::vector<bool> used(count, false);
        bool all = true;
        for (std::size_t i = 0; i < by_group.size() && all;) {
            std::size_t end = i + 1;
            while (end < by_group.size() && group(by_group[end]) == group(by_group[i]))
                ++end;
            std::uint16_t& move = pair_moves_[group(by_group[i])];
            all = false;
            for (std::uint32_t m = 0; m < std::min<std::size_t>(count, 0x10000) && !all; ++m) {
                move = static_cast<std::uint16_t>(m);
                std::size_t taken = i;
                while (taken < end && !used[slot_number(ranges[by_group[taken]].first)])
                    used[slot_number(ranges[by_group[taken++]].first)] = true;
                all = taken == end;
                while (!all && taken > i)
                    used[slot_number(ranges[by_group[--taken]].first)] = false;
            }
            i = end;
        }
        if (!all)
            continue;
        for (auto const& [key, range] : ranges) {
            std::uint32_t const n = std::min(range.end - range.begin, plain_pairs::many);
            pair_slots_[slot_number(key)] = {
                static_cast<std::uint32_t>(key), range.begin << plain_pairs::count_bits | n};
            if (n == plain_pairs::many)
                long_ranges_.push_back(range);
        }
        pairs_.slots = pair_slots_.data();
        pairs_.moves = pair_moves_.data();
        return true;
    }
    return false;
}

/// The phrases that a pair leads to; none when it leads nowhere.
std::span<plain_phrase const> plain_lane::phrases_of(std::uint64_t key) const noexcept
{
    plain_pairs::slot const slot = pair_slots_[slot_number(key)];
    if (slot.tag != static_cast<std::uint32_t>(key))
        return {};
    std::uint32_t const begin = slot.phrases >> plain_pairs::count_bits;
    std::uint32_t count = slot.phrases & plain_pairs::many;
    for (phrase_range const& range : long_ranges_)
        if (range.begin == begin && count == plain_pairs::many)
            count = range.end - range.begin;
    return {phrases_.data() + begin, count};
}
} // namespace cbtkit::matching::detail
