// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_ENGINE_TABLES_HPP
#define CBTKIT_SRC_MATCHING_ENGINE_TABLES_HPP

/// @file
/// Tables that are made of an image because they are larger than what they are made of. The first scan makes
/// them, and all scanners of the set share them.

#include "image.hpp"

#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace cbtkit::matching::detail {
/// What is known of a symbol.
struct word_facts {
    std::uint64_t next;    ///< bit `symbol % 64` of each word after which something ends in the tree
    std::uint32_t items;   ///< where the rules of its list begin
    std::uint32_t tried;   ///< and the anchors, in `tried_here`
    std::uint32_t sets;    ///< where its row of sets begins
    std::uint16_t rules;   ///< how many items are rules
    std::uint16_t anchors; ///< how many anchors are tried at it
    std::uint16_t root;    ///< node that it leads to from the root of the tree of phrases
    std::uint16_t groups;  ///< its row of groups
};
struct condition_facts {
    std::uint16_t groups[2];
    std::uint32_t number;
    std::uint8_t kind; ///< as in the condition, or `asked_at_end`
};
inline constexpr std::uint8_t asked_at_end = 3;
/// An anchor in the list of a word.
struct list_item {
    std::uint16_t groups[3]; ///< of the anchor
    std::uint16_t anchor;
};
/// A condition on the whole text.
struct text_condition {
    std::uint32_t question;
    std::uint32_t kind;
    float factor;
};

/// All tables of one image; they never change.
class engine_tables {
public:
    explicit engine_tables(image const& from);

    std::vector<list_item> tried_here; ///< anchors of all lists
    std::vector<word_facts> facts;     ///< by symbol
    std::uint32_t set_symbols = 0;     ///< symbols that have a row of sets: all or none
    std::uint32_t class_sets = 0;      ///< number of the set of first words of class 0
    std::uint32_t class_words = 0;   ///< so many words of 64 bits behind it lies the set of those with which
                                     ///< longer members begin
    std::vector<std::uint64_t> sets; ///< a bit for each set that holds the symbol
    std::vector<std::uint32_t> gap_follows; ///< by instruction: set of words that may end a gap, 0 for any
    std::vector<std::uint32_t> firsts;      ///< by condition: set of first words of its expression, 0 for any
    std::vector<std::uint32_t> rule_firsts; ///< the same by rule
    std::vector<flat_range> asked_of;       ///< by rule: its conditions on the whole text
    std::vector<text_condition> text_conditions;
    std::vector<condition_facts> to_check; ///< by place in the list of condition numbers
    std::vector<std::uint16_t> found;      ///< by node: words after which something ends, in 16 bits
    std::vector<std::uint16_t> edges;      ///< children of nodes, by a hash of node and symbol
    std::uint32_t edge_shift = 0;
    std::vector<group_set> rows;           ///< groups of words, by row
    std::vector<std::uint16_t> own_symbol; ///< by symbol of a shared vocabulary

private:
    void list_anchors();
    void expand_groups();
    void expand_edges();
    void find_ways();
    void expand_sets();
    void find_firsts();
    void list_conditions();
    void map_vocabulary();
    [[nodiscard]] std::uint32_t column_at(std::uint32_t pc) const noexcept;

    image image_;
    instruction const* program_;
    flat_node const* nodes_of_;
    flat_member const* members_;
    std::uint16_t const* node_symbols_;
};

/// The tables of a set, made when they are asked for first, on whatever thread that is.
class shared_tables {
public:
    [[nodiscard]] engine_tables const& of(image const& from)
    {
        std::call_once(once_, [&] { made_.emplace(from); });
        return *made_;
    }

private:
    std::once_flag once_;
    std::optional<engine_tables> made_;
};
} // namespace cbtkit::matching::detail
#endif
