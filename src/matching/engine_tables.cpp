// SPDX-License-Identifier: BSL-1.0
#include "engine_tables.hpp"

#include "model.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>

namespace cbtkit::matching::detail {
engine_tables::engine_tables(image const& from)
    : image_{from}
    , program_{from.at<instruction>(s_program)}
    , nodes_of_{from.more<flat_node>(m_nodes).data()}
    , members_{from.more<flat_member>(m_members).data()}
    , node_symbols_{from.more<std::uint16_t>(m_node_symbols).data()}
{
    list_anchors();
    expand_groups();
    expand_edges();
    find_ways();
    expand_sets();
    find_firsts();
    list_conditions();
    map_vocabulary();
}

/// What is tried at each word.
void engine_tables::list_anchors()
{
    flat_anchor const* const anchors = image_.at<flat_anchor>(s_anchors);
    auto const roots = image_.more<std::uint16_t>(m_roots);
    auto const lists_of = image_.more<std::uint16_t>(m_lists);
    auto const list_index = image_.more<std::uint32_t>(m_list_index);
    std::uint16_t const* const list_items = image_.more<std::uint16_t>(m_list_items).data();
    std::uint16_t const* const group_rows = image_.more<std::uint16_t>(m_group_rows).data();
    facts.assign(roots.size(), word_facts{});
    std::vector<std::uint32_t> begins; // of anchors, by list
    for (std::size_t list = 0; list + 1 < list_index.size(); ++list) {
        begins.push_back(static_cast<std::uint32_t>(tried_here.size()));
        std::uint32_t const begin = list_index[list];
        for (std::uint32_t i = begin + 1U + list_items[begin]; i < list_index[list + 1]; ++i) {
            flat_anchor const& a = anchors[list_items[i]];
            tried_here.push_back({{a.groups[0], a.groups[1], a.groups[2]}, list_items[i]});
        }
    }
    begins.push_back(static_cast<std::uint32_t>(tried_here.size()));
    for (std::size_t s = 0; s < roots.size(); ++s) {
        word_facts& f = facts[s];
        f.root = roots[s];
        f.groups = group_rows[s];
        if (lists_of.empty())
            continue;
        std::uint32_t const list = lists_of[s];
        f.rules = list_items[list_index[list]];
        f.items = list_index[list] + 1;
        f.tried = begins[list];
        f.anchors = static_cast<std::uint16_t>(begins[list + 1] - begins[list]);
    }
}

/// The rows of groups, from the lists in the image.
void engine_tables::expand_groups()
{
    auto const index = image_.more<std::uint32_t>(m_group_index);
    std::uint16_t const* const names = image_.more<std::uint16_t>(m_groups).data();
    rows.assign(index.size() - 1, group_set{});
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::uint8_t bytes[group_count / 8] = {};
        for (std::uint32_t i = index[r]; i < index[r + 1]; ++i)
            bytes[names[i] & 0xFFU] |= static_cast<std::uint8_t>(names[i] >> 8U);
        std::memcpy(rows[r].bits, bytes, sizeof bytes);
    }
}

/// The ways from node to node of the tree of phrases.
void engine_tables::expand_edges()
{
    std::size_t const nodes = image_.more<flat_node>(m_nodes).size() - 1; // the last one only ends the lists
    std::size_t const wanted = std::bit_ceil(nodes + nodes / 2 + 16);
    edge_shift = 32U - static_cast<std::uint32_t>(std::bit_width(wanted - 1));
    edges.assign(wanted + nodes + 1, 0); // chains do not turn round at the end
    for (std::uint32_t n = 1; n < nodes; ++n)
        for (std::uint32_t c = nodes_of_[n].first_child; c < nodes_of_[n + 1].first_child; ++c) {
            std::uint32_t slot = (n << 16U | node_symbols_[c]) * 0x9E3779B1U >> edge_shift;
            while (edges[slot] != 0)
                ++slot;
            edges[slot] = static_cast<std::uint16_t>(c);
        }
}

/// Which words lead on to a node at or below which a rule or an anchor ends.
void engine_tables::find_ways()
{
    std::size_t const nodes = image_.more<flat_node>(m_nodes).size() - 1;
    std::uint32_t const member_anchors =
        image_.header().public_rules + image_.header().questions + image_.header().anchor_classes;
    std::vector<std::uint16_t> parents(nodes, 0);
    for (std::size_t n = 0; n < nodes; ++n)
        for (std::uint32_t c = nodes_of_[n].first_child; c < nodes_of_[n + 1].first_child; ++c)
            parents[c] = static_cast<std::uint16_t>(n);
    std::vector<bool> finds(nodes, false);
    found.assign(nodes, 0);
    for (std::size_t n = nodes; n-- > 1;) {
        std::uint32_t const first =
            nodes_of_[n].first_member; // members are sorted, rules and anchors come first
        if (!finds[n] && (first == nodes_of_[n + 1].first_member || members_[first].what >= member_anchors))
            continue;
        std::uint16_t const parent = parents[n];
        finds[parent] = true;
        found[parent] |= static_cast<std::uint16_t>(1U << node_symbols_[n] % 16U);
        if (parent != 0 && parents[parent] == 0)
            facts[node_symbols_[parent]].next |= std::uint64_t{1} << node_symbols_[n] % 64U;
    }
}

/// For each symbol one bit for each set that holds it, and for each class of which a member begins with it.
void engine_tables::expand_sets()
{
    constexpr std::size_t most = std::size_t{8} << 20U;
    std::uint32_t const member_rules = image_.header().public_rules + image_.header().questions;
    auto const predicates = image_.all<flat_predicate>(s_predicates);
    auto const members = image_.more<flat_member>(m_members);
    std::uint16_t const* const predicate_symbols = image_.at<std::uint16_t>(s_predicate_symbols);
    flat_class const* const listed = image_.at<flat_class>(s_classes);
    std::uint32_t const listed_classes = image_.count(s_classes); // the others are in the tree and no anchors
    class_sets = static_cast<std::uint32_t>(predicates.size());
    std::uint32_t classes = listed_classes;
    for (flat_member const& m : members)
        if (m.what >= member_rules)
            classes = std::max(classes, m.what - member_rules + 1U);
    class_words = (classes + 63) / 64;
    class_sets = (class_sets + 63) / 64 * 64;
    std::size_t const row = class_sets / 64 + 2 * class_words;
    if (image_.header().wide_symbols != 0 || 8 * row * facts.size() > most)
        return;
    sets.assign(row * facts.size(), 0);
    set_symbols = static_cast<std::uint32_t>(facts.size());
    for (std::size_t s = 0; s < facts.size(); ++s)
        facts[s].sets = static_cast<std::uint32_t>(s * row);
    std::uint64_t* const bits = sets.data();
    for (std::size_t p = 1; p < predicates.size(); ++p) {
        std::uint16_t const* const list = predicate_symbols + predicates[p].begin;
        std::uint64_t* const column = bits + p / 64;
        std::uint64_t const bit = std::uint64_t{1} << p % 64;
        for (std::size_t i = 0; i < predicates[p].count; ++i)
            column[list[i] * row] |= bit;
        if (predicates[p].count == 0)
            for (std::size_t s = 0; s < facts.size(); ++s)
                if ((list[s / 16] >> (s % 16) & 1U) != 0)
                    column[s * row] |= bit;
    }
    auto const add = [&](std::size_t symbol, std::size_t c, bool longer) {
        std::size_t const p = class_sets + c;
        bits[symbol * row + p / 64] |= std::uint64_t{1} << p % 64;
        if (longer)
            bits[symbol * row + p / 64 + class_words] |= std::uint64_t{1} << p % 64;
    };
    for (std::uint32_t c = 0; c < listed_classes; ++c)
        if (listed[c].in_tree == 0)
            for (std::size_t s = 0; s < facts.size(); ++s)
                add(s, c, true);
    // Nodes lie level by level: the first word of a node is known before its children are reached.
    std::vector<std::uint16_t> first(image_.more<flat_node>(m_nodes).size(), 0);
    std::size_t const longer = nodes_of_[1].first_child; // behind the nodes of one word
    for (std::size_t n = 0; n + 1 < first.size(); ++n) {
        for (std::uint32_t c = nodes_of_[n].first_child; c < nodes_of_[n + 1].first_child; ++c)
            first[c] = n == 0 ? node_symbols_[c] : first[n];
        for (std::uint32_t m = nodes_of_[n].first_member; m < nodes_of_[n + 1].first_member; ++m)
            if (members_[m].what >= member_rules)
                add(first[n], members_[m].what - member_rules, n >= longer);
    }
}

/// Which words an expression may begin with.
void engine_tables::find_firsts()
{
    gap_follows.assign(image_.count(s_program), 0);
    for (std::uint32_t pc = 0; pc < gap_follows.size(); ++pc)
        if (program_[pc].code == op::gap)
            gap_follows[pc] = column_at(pc + 1);
    for (flat_condition const& c : image_.all<flat_condition>(s_conditions))
        firsts.push_back(c.first != 0 || c.longest == 0 ? c.first : column_at(c.program));
    for (flat_rule const& r : image_.all<flat_rule>(s_rules))
        rule_firsts.push_back(
            r.first != 0 || (r.flags & rule_is_phrase) != 0 ? r.first : column_at(r.program));
}

void engine_tables::list_conditions()
{
    flat_condition const* const conditions = image_.at<flat_condition>(s_conditions);
    auto const lists = image_.all<std::uint32_t>(s_condition_lists);
    for (std::uint32_t const number : lists) {
        flat_condition const& c = conditions[number];
        bool const asks_text = static_cast<scope>(c.where) == scope::in_text;
        to_check.push_back({{c.groups[0], c.groups[1]}, number, asks_text ? asked_at_end : c.kind});
    }
    for (flat_rule const& r : image_.all<flat_rule>(s_rules)) {
        auto const begin = static_cast<std::uint32_t>(text_conditions.size());
        for (std::uint32_t n = r.conditions.begin; n < r.conditions.end; ++n) {
            flat_condition const& c = conditions[lists[n]];
            if (static_cast<scope>(c.where) == scope::in_text)
                text_conditions.push_back({c.hidden, c.kind, c.factor});
        }
        asked_of.push_back({begin, static_cast<std::uint32_t>(text_conditions.size())});
    }
}

/// What each symbol of the shared vocabulary is to this set. Its own symbols follow those of the vocabulary
/// in their order; a word that it has not may begin like one of its stems.
void engine_tables::map_vocabulary()
{
    auto const shared = image_.more<std::uint64_t>(m_shared_symbols);
    std::uint32_t own = 1;
    own_symbol.assign(64 * shared.size(), 0);
    for (std::size_t s = 0; s < own_symbol.size(); ++s)
        if ((shared[s / 64] >> s % 64 & 1U) != 0)
            own_symbol[s] = static_cast<std::uint16_t>(own++);
    for (flat_beginning const b : image_.more<flat_beginning>(m_beginnings))
        own_symbol[b.shared] = static_cast<std::uint16_t>(b.own | known_by_beginning);
}

/// The set of words with which the program may go on from an instruction, 0 when it is not told by one set.
std::uint32_t engine_tables::column_at(std::uint32_t pc) const noexcept
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
            return set_symbols != 0 ? class_sets + program_[pc].a : 0;
        default:
            return 0;
        }
}
} // namespace cbtkit::matching::detail
