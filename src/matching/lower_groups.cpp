// SPDX-License-Identifier: BSL-1.0
// Lowering: groups of words by which sentences are known.
#include "lowering.hpp"

#include <algorithm>

namespace cbtkit::matching::detail::to_image {
/// The number of a set among the groups of words. When there are more sets than groups, some share one.
std::uint16_t lowering::group_of(atoms const& set)
{
    auto const [at, fresh] = group_numbers_.try_emplace(set, 0);
    if (fresh)
        at->second = static_cast<std::uint16_t>(1 + (group_numbers_.size() - 1) % (group_count - 1));
    return at->second;
}

void lowering::finish_groups()
{
    std::vector<std::vector<std::uint16_t>> of(symbols_);
    std::vector<std::uint32_t> symbols;
    for (auto const& [set, number] : group_numbers_) {
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
            g = group_name(g);
    for (auto* const list : {&points_, &class_points_})
        for (auto& [word, a] : *list)
            for (std::uint16_t& g : a.groups)
                g = group_name(g);
}
} // namespace cbtkit::matching::detail::to_image
