// SPDX-License-Identifier: BSL-1.0
// Lowering: groups of words by which sentences are known.
#include "lowering.hpp"

#include <algorithm>
#include <functional>
#include <queue>

namespace cbtkit::matching::detail::to_image {
/// The number of a set among the sets of words by which sentences are known; `finish_groups` makes groups of
/// them.
std::uint16_t lowering::group_of(atoms const& set)
{
    if (group_numbers_.size() + 1 > 0xFFFF)
        return 0;
    auto const [at, fresh] = group_numbers_.try_emplace(set, 0);
    if (fresh)
        at->second = static_cast<std::uint16_t>(group_numbers_.size());
    return at->second;
}

/// The group of each set. When there are more sets than groups, some share one: the most frequent set that is
/// left goes to the group that is met least so far.
std::vector<std::uint16_t> lowering::share_groups() const
{
    std::vector<std::pair<double, std::uint16_t>> sets; // how often it is met, number
    for (auto const& [set, number] : group_numbers_) {
        double often = 0;
        for (atom const a : set)
            often += frequency(a);
        sets.emplace_back(often, number);
    }
    std::sort(sets.begin(), sets.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    using load = std::pair<double, std::uint16_t>;
    std::priority_queue<load, std::vector<load>, std::greater<>> groups;
    for (std::uint16_t g = 1; g < group_count; ++g)
        groups.emplace(0.0, g);
    std::vector<std::uint16_t> of(sets.size() + 1, 0);
    for (auto const& [often, number] : sets) {
        auto const [met, group] = groups.top();
        groups.pop();
        of[number] = group;
        groups.emplace(met + often, group);
    }
    return of;
}

void lowering::finish_groups()
{
    std::vector<std::vector<std::uint16_t>> of(symbols_);
    std::vector<std::uint16_t> const shared = share_groups();
    std::vector<std::uint32_t> symbols;
    for (auto const& [set, own] : group_numbers_) {
        std::uint16_t const number = shared[own];
        symbols.clear();
        for (atom const a : set)
            atom_symbols(a, symbols);
        for (std::uint32_t const s : symbols)
            of[s].push_back(number);
    }
    std::map<std::vector<std::uint16_t>, std::uint32_t> rows;
    for (auto& list : of) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        if (rows.size() + 1 >= 0xFFFF) { // the last row stands for all others: it holds every group
            list.resize(group_count);
            for (std::uint16_t i = 0; i < group_count; ++i)
                list[i] = i;
        }
        auto const [at, fresh] = rows.try_emplace(list, static_cast<std::uint32_t>(rows.size()));
        group_rows_.push_back(at->second);
        if (!fresh)
            continue;
        group_index_.push_back(static_cast<std::uint32_t>(groups_.size()));
        for (std::uint16_t const g : list)
            groups_.push_back(group_name(g));
    }
    group_index_.push_back(static_cast<std::uint32_t>(groups_.size()));
    for (flat_condition& c : conditions_)
        for (std::uint16_t& g : c.groups)
            g = group_name(shared[g]);
    for (auto const& [at, groups] : guards_) {
        program_[at].a = group_name(shared[groups[0]]);
        program_[at].b = group_name(shared[groups[1]]) | std::uint32_t{group_name(shared[groups[2]])} << 16U;
    }
    for (auto* const list : {&points_, &class_points_})
        for (auto& [word, a] : *list)
            for (std::uint16_t& g : a.groups)
                g = group_name(shared[g]);
}
} // namespace cbtkit::matching::detail::to_image
