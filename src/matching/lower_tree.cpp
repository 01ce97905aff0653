// SPDX-License-Identifier: BSL-1.0
// Lowering: the tree of phrases, and what is tried at each symbol.
#include "lowering.hpp"

#include <algorithm>
#include <tuple>

namespace cbtkit::matching::detail::to_image {
/// Classes that are anchors get the first numbers.
void lowering::order_classes()
{
    std::vector<std::uint32_t> order(classes_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    auto const is_anchor = [&](std::uint32_t c) {
        return classes_[c].anchors.begin != classes_[c].anchors.end;
    };
    auto const rest = std::stable_partition(order.begin(), order.end(), is_anchor);
    // The others of the tree have nothing to store.
    auto const last =
        std::stable_partition(rest, order.end(), [&](std::uint32_t c) { return classes_[c].in_tree == 0; });
    listed_classes_ = static_cast<std::size_t>(last - order.begin());
    std::vector<std::uint32_t> number(classes_.size());
    std::vector<flat_class> sorted;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        number[order[i]] = i;
        anchor_classes_ += is_anchor(order[i]) ? 1U : 0U;
        sorted.push_back(classes_[order[i]]);
    }
    classes_ = std::move(sorted);
    for (instruction& i : program_)
        if (i.code == op::phrases)
            i.a = number[i.a] & 0xFFFFFFU;
    for (tree_entry& m : members_)
        if (m.is_class)
            m.number = number[m.number];
}

/// Builds the tree of phrases level by level, so that the children of a node lie together.
/// @returns false when it holds too many nodes
bool lowering::finish_tree()
{
    roots_.assign(symbols_, 0);
    node_symbols_.assign(1, 0);
    struct open_member {
        std::vector<std::uint32_t> symbols;
        flat_member member;
    };
    // Stems stand for each word that begins so.
    std::vector<open_member> all;
    for (auto const& [phrase, number, is_class, rank] : members_) {
        std::size_t const what = is_class ? rules_.size() + number : number;
        if (what > 0xFFFF)
            return false;
        flat_member const member{static_cast<std::uint16_t>(what), rank};
        longest_phrase_ = std::max(longest_phrase_, phrase->size());
        std::vector<open_member> made{{{}, member}};
        for (atom const a : *phrase) {
            std::vector<std::uint32_t> symbols;
            atom_symbols(a, symbols);
            std::vector<open_member> longer;
            for (open_member const& m : made)
                for (std::uint32_t const s : symbols) {
                    longer.push_back(m);
                    longer.back().symbols.push_back(s);
                }
            made = std::move(longer);
            if (made.size() > 5000)
                return false;
        }
        all.insert(all.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
        if (all.size() > 200000)
            return false;
    }
    std::sort(all.begin(), all.end(), [](open_member const& a, open_member const& b) {
        return std::tie(a.symbols, a.member.what, a.member.rank) <
               std::tie(b.symbols, b.member.what, b.member.rank);
    });
    struct part {
        std::size_t begin;
        std::size_t end;
        std::size_t depth;
    };
    std::vector<part> nodes{{0, all.size(), 0}};
    std::vector<std::size_t> parents{0};
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        part const p = nodes[n];
        if (nodes.size() > 0xFFFF)
            return false;
        nodes_.push_back(
            {static_cast<std::uint16_t>(nodes.size()), static_cast<std::uint16_t>(tree_members_.size())});
        std::size_t i = p.begin;
        for (std::size_t first = i; i < p.end && all[i].symbols.size() == p.depth; ++i)
            if (i == first || all[i].member.what != all[i - 1].member.what)
                tree_members_.push_back(all[i].member);
        while (i < p.end) {
            std::uint32_t const s = all[i].symbols[p.depth];
            std::size_t end = i;
            while (end < p.end && all[end].symbols[p.depth] == s)
                ++end;
            if (s > 0xFFFF)
                return false;
            if (n == 0)
                roots_[s] = static_cast<std::uint16_t>(nodes.size());
            node_symbols_.push_back(static_cast<std::uint16_t>(s));
            parents.push_back(n);
            nodes.push_back({i, end, p.depth + 1});
            i = end;
        }
    }
    if (nodes.size() > 0xFFFF || tree_members_.size() > 0xFFFF)
        return false;
    nodes_.push_back(
        {static_cast<std::uint16_t>(nodes.size()), static_cast<std::uint16_t>(tree_members_.size())});
    finish_nodes(parents);
    return true;
}

/// Which rules end twice on one way.
void lowering::finish_nodes(std::vector<std::size_t> const& parents)
{
    for (std::size_t n = parents.size(); n-- > 1;) {
        for (std::size_t i = nodes_[n].first_member; i < nodes_[n + 1].first_member; ++i) {
            flat_member& m = tree_members_[i];
            if (m.what >= rules_.size())
                continue;
            for (std::size_t up = parents[n]; up != 0; up = parents[up])
                for (std::size_t k = nodes_[up].first_member; k < nodes_[up + 1].first_member; ++k)
                    if (tree_members_[k].what == m.what) {
                        tree_members_[k].rank |= again;
                        m.rank |= again;
                    }
        }
    }
}

/// What is tried at each symbol, in one list: equal lists are stored once.
void lowering::finish_lists()
{
    if (symbols_ > 0xFFFF || rules_.size() >= may_go_on || anchors_.size() + class_anchors_.size() > 0xFFFF)
        return;
    std::map<std::vector<std::uint16_t>, std::size_t> known;
    std::size_t const member_anchors = rules_.size() + anchor_classes_;
    std::vector<std::uint16_t> list;
    for (std::uint32_t s = 0; s < symbols_; ++s) {
        list.assign(1, 0);
        std::vector<std::uint32_t> numbers;
        for (std::uint32_t i = anchor_index_[s]; i < anchor_index_[s + 1]; ++i)
            numbers.push_back(i);
        if (std::uint32_t const root = roots_[s]; root != 0)
            for (std::size_t i = nodes_[root].first_member; i < nodes_[root + 1].first_member; ++i) {
                flat_member const& m = tree_members_[i];
                if (m.what < rules_.size()) {
                    ++list[0];
                    list.push_back((m.rank & again) != 0 ? m.what | may_go_on : m.what);
                } else if (m.what < member_anchors) {
                    flat_range const range = classes_[m.what - rules_.size()].anchors;
                    for (std::uint32_t a = range.begin; a < range.end; ++a)
                        numbers.push_back(static_cast<std::uint32_t>(anchors_.size()) + a);
                }
            }
        for (std::uint32_t const n : numbers)
            list.push_back(static_cast<std::uint16_t>(n));
        auto const [at, fresh] = known.try_emplace(list, known.size());
        lists_.push_back(static_cast<std::uint16_t>(at->second));
        if (fresh) {
            list_index_.push_back(static_cast<std::uint32_t>(list_items_.size()));
            list_items_.insert(list_items_.end(), list.begin(), list.end());
        }
    }
    list_index_.push_back(static_cast<std::uint32_t>(list_items_.size()));
}
} // namespace cbtkit::matching::detail::to_image
