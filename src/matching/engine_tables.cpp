// SPDX-License-Identifier: BSL-1.0
// The engine: tables that the first scan makes of the image, because they are larger than what they are made
// of.
#include "engine.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>

namespace cbtkit::matching::detail {
void engine::prepare()
{
    prepared_ = true;
    auto const roots = image_.more<std::uint16_t>(m_roots);
    facts_store_.assign(roots.size(), word_facts{});
    std::vector<std::uint32_t> begins; // of anchors, by list
    for (std::size_t list = 0; list + 1 < image_.more<std::uint32_t>(m_list_index).size(); ++list) {
        begins.push_back(static_cast<std::uint32_t>(tried_here_.size()));
        std::uint32_t const begin = list_index_[list];
        for (std::uint32_t i = begin + 1U + list_items_[begin]; i < list_index_[list + 1]; ++i) {
            flat_anchor const& a = anchors_[list_items_[i]];
            tried_here_.push_back({{a.groups[0], a.groups[1], a.groups[2]}, list_items_[i]});
        }
    }
    begins.push_back(static_cast<std::uint32_t>(tried_here_.size()));
    for (std::size_t s = 0; s < roots.size(); ++s) {
        word_facts& f = facts_store_[s];
        f.root = roots[s];
        f.groups = group_rows_[s];
        if (lists_of_ == nullptr)
            continue;
        std::uint32_t const list = lists_of_[s];
        f.rules = list_items_[list_index_[list]];
        f.items = list_index_[list] + 1;
        f.tried = begins[list];
        f.anchors = static_cast<std::uint16_t>(begins[list + 1] - begins[list]);
    }
    facts_ = facts_store_.data();
    expand_groups();
    expand_edges();
    find_ways();
    expand_sets();
    gap_follows_.assign(image_.count(s_program), 0);
    for (std::uint32_t pc = 0; pc < gap_follows_.size(); ++pc)
        if (program_[pc].code == op::gap)
            gap_follows_[pc] = column_at(pc + 1);
    for (flat_condition const& c : image_.all<flat_condition>(s_conditions))
        firsts_.push_back(c.first != 0 || c.longest == 0 ? c.first : column_at(c.program));
    for (flat_rule const& r : image_.all<flat_rule>(s_rules))
        rule_firsts_.push_back(
            r.first != 0 || (r.flags & rule_is_phrase) != 0 ? r.first : column_at(r.program));
    for (std::uint32_t const number : image_.all<std::uint32_t>(s_condition_lists)) {
        flat_condition const& c = conditions_[number];
        bool const asks_text = static_cast<scope>(c.where) == scope::in_text;
        to_check_.push_back({{c.groups[0], c.groups[1]}, number, asks_text ? asked_at_end : c.kind});
    }
    for (flat_rule const& r : image_.all<flat_rule>(s_rules)) {
        auto const begin = static_cast<std::uint32_t>(text_conditions_.size());
        for (std::uint32_t n = r.conditions.begin; n < r.conditions.end; ++n) {
            flat_condition const& c = conditions_[condition_lists_[n]];
            if (static_cast<scope>(c.where) == scope::in_text)
                text_conditions_.push_back({c.hidden, c.kind, c.factor});
        }
        asked_of_.push_back({begin, static_cast<std::uint32_t>(text_conditions_.size())});
    }
}

/// The rows of groups, from the lists in the image.
void engine::expand_groups()
{
    auto const index = image_.more<std::uint32_t>(m_group_index);
    std::uint16_t const* const names = image_.more<std::uint16_t>(m_groups).data();
    rows_.assign(index.size() - 1, group_set{});
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        std::uint8_t bytes[group_count / 8] = {};
        for (std::uint32_t i = index[r]; i < index[r + 1]; ++i)
            bytes[names[i] & 0xFFU] |= static_cast<std::uint8_t>(names[i] >> 8U);
        std::memcpy(rows_[r].bits, bytes, sizeof bytes);
    }
}

/// The ways from node to node of the tree of phrases.
void engine::expand_edges()
{
    std::size_t const nodes = image_.more<flat_node>(m_nodes).size() - 1; // the last one only ends the lists
    std::size_t const wanted = std::bit_ceil(nodes + nodes / 2 + 16);
    edge_shift_ = 32U - static_cast<std::uint32_t>(std::bit_width(wanted - 1));
    edges_store_.assign(wanted + nodes + 1, 0); // chains do not turn round at the end
    for (std::uint32_t n = 1; n < nodes; ++n)
        for (std::uint32_t c = nodes_of_[n].first_child; c < nodes_of_[n + 1].first_child; ++c) {
            std::uint32_t slot = (n << 16U | node_symbols_[c]) * 0x9E3779B1U >> edge_shift_;
            while (edges_store_[slot] != 0)
                ++slot;
            edges_store_[slot] = static_cast<std::uint16_t>(c);
        }
    edges_ = edges_store_.data();
}

/// Which words lead on to a node at or below which a rule or an anchor ends.
void engine::find_ways()
{
    std::size_t const nodes = image_.more<flat_node>(m_nodes).size() - 1;
    std::vector<std::uint16_t> parents(nodes, 0);
    for (std::size_t n = 0; n < nodes; ++n)
        for (std::uint32_t c = nodes_of_[n].first_child; c < nodes_of_[n + 1].first_child; ++c)
            parents[c] = static_cast<std::uint16_t>(n);
    std::vector<bool> finds(nodes, false);
    found_.assign(nodes, 0);
    for (std::size_t n = nodes; n-- > 1;) {
        std::uint32_t const first =
            nodes_of_[n].first_member; // members are sorted, rules and anchors come first
        if (!finds[n] && (first == nodes_of_[n + 1].first_member || members_[first].what >= member_anchors_))
            continue;
        std::uint16_t const parent = parents[n];
        finds[parent] = true;
        found_[parent] |= static_cast<std::uint16_t>(1U << node_symbols_[n] % 16U);
        if (parent != 0 && parents[parent] == 0)
            facts_store_[node_symbols_[parent]].next |= std::uint64_t{1} << node_symbols_[n] % 64U;
    }
}

/// For each symbol one bit for each set that holds it, and for each class of which a member begins with it.
void engine::expand_sets()
{
    constexpr std::size_t most = std::size_t{8} << 20U;
    auto const predicates = image_.all<flat_predicate>(s_predicates);
    auto const members = image_.more<flat_member>(m_members);
    class_sets_ = static_cast<std::uint32_t>(predicates.size());
    std::uint32_t classes = listed_classes_;
    for (flat_member const& m : members)
        if (m.what >= member_rules_)
            classes = std::max(classes, m.what - member_rules_ + 1U);
    class_words_ = (classes + 63) / 64;
    class_sets_ = (class_sets_ + 63) / 64 * 64;
    std::size_t const row = class_sets_ / 64 + 2 * class_words_;
    if (wide_symbols_ || 8 * row * facts_store_.size() > most)
        return;
    sets_store_.assign(row * facts_store_.size(), 0);
    set_symbols_ = static_cast<std::uint32_t>(facts_store_.size());
    for (std::size_t s = 0; s < facts_store_.size(); ++s)
        facts_store_[s].sets = static_cast<std::uint32_t>(s * row);
    std::uint64_t* const bits = sets_store_.data();
    sets_ = bits;
    for (std::size_t p = 1; p < predicates.size(); ++p) {
        std::uint16_t const* const list = predicate_symbols_ + predicates[p].begin;
        std::uint64_t* const column = bits + p / 64;
        std::uint64_t const bit = std::uint64_t{1} << p % 64;
        for (std::size_t i = 0; i < predicates[p].count; ++i)
            column[list[i] * row] |= bit;
        if (predicates[p].count == 0)
            for (std::size_t s = 0; s < facts_store_.size(); ++s)
                if ((list[s / 16] >> (s % 16) & 1U) != 0)
                    column[s * row] |= bit;
    }
    auto const add = [&](std::size_t symbol, std::size_t c, bool longer) {
        std::size_t const p = class_sets_ + c;
        bits[symbol * row + p / 64] |= std::uint64_t{1} << p % 64;
        if (longer)
            bits[symbol * row + p / 64 + class_words_] |= std::uint64_t{1} << p % 64;
    };
    for (std::uint32_t c = 0; c < listed_classes_; ++c)
        if (classes_[c].in_tree == 0)
            for (std::size_t s = 0; s < facts_store_.size(); ++s)
                add(s, c, true);
    // Nodes lie level by level: the first word of a node is known before its children are reached.
    std::vector<std::uint16_t> first(image_.more<flat_node>(m_nodes).size(), 0);
    std::size_t const longer = nodes_of_[1].first_child; // behind the nodes of one word
    for (std::size_t n = 0; n + 1 < first.size(); ++n) {
        for (std::uint32_t c = nodes_of_[n].first_child; c < nodes_of_[n + 1].first_child; ++c)
            first[c] = n == 0 ? node_symbols_[c] : first[n];
        for (std::uint32_t m = nodes_of_[n].first_member; m < nodes_of_[n + 1].first_member; ++m)
            if (members_[m].what >= member_rules_)
                add(first[n], members_[m].what - member_rules_, n >= longer);
    }
}

/// The set of words with which the program may go on from an instruction, 0 when it is not told by one set.
std::uint32_t engine::column_at(std::uint32_t pc) const noexcept
{
    for (;; ++pc)
        switch (program_[pc].code) {
        case op::mark_open:
        case op::mark_close:
        case op::guard:
            break;
        case op::word:
            return program_[pc].a;
        case op::phrases:
            return set_symbols_ != 0 ? class_sets_ + program_[pc].a : 0;
        default:
            return 0;
        }
}
} // namespace cbtkit::matching::detail
