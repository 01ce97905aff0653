// SPDX-License-Identifier: BSL-1.0
// Lowering: all tables in one block of bytes.
#include "lowering.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace cbtkit::matching::detail {
namespace to_image {
std::vector<std::byte> lowering::assemble()
{
    image_header h{};
    std::memcpy(h.magic, image_magic.data(), image_magic.size());
    h.version = image_version;
    h.byte_order = 0x01020304;
    h.public_rules = static_cast<std::uint32_t>(model_.rules.size());
    h.questions = static_cast<std::uint32_t>(questions_.size());
    h.language = text(model_.language);
    h.row_bits = row_bits_;
    h.short_stems = short_stems_;
    h.anchor_classes = anchor_classes_;
    h.longest_phrase = static_cast<std::uint32_t>(longest_phrase_);
    h.look_back = static_cast<std::uint32_t>(back_ + longest_match + 2);
    h.look_ahead = static_cast<std::uint32_t>(ahead_ + longest_match + 2);

    h.wide_symbols = symbols_ > 0xFFFF ? 1 : 0;
    word_sections const words = shared_ == nullptr ? own_words(h) : words_of_others(h);

    std::vector<std::uint32_t> by_key(model_.rules.size());
    for (std::uint32_t i = 0; i < by_key.size(); ++i)
        by_key[i] = i;
    std::sort(by_key.begin(), by_key.end(), [&](auto a, auto b) {
        return model_.rules[a].key < model_.rules[b].key;
    });

    std::vector<flat_range> select_ranges;
    if (!finish_selects(select_ranges))
        return {};
    std::vector<std::byte> out(sizeof(image_header));
    auto const align = [&] { out.resize((out.size() + 63) / 64 * 64); };
    auto const section = [&](section_id id, auto const& list) {
        align();
        h.sections[id] = {static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(list.size())};
        put_bytes(out, list);
    };
    std::vector<image_header::section> more(more_count);
    auto const further = [&](more_id id, auto const& list) {
        align();
        more[id] = {static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(list.size())};
        put_bytes(out, list);
    };
    h.only_words = only_words_ ? 1 : 0;
    if (only_words_) { // nothing is tried at any word
        roots_.clear();
        lists_.clear();
        group_rows_.clear();
        anchor_index_.clear();
    }
    if (only_words_ || !conditions_.empty()) { // only the plain lane asks them
        rows_.clear();
        short_rows_.clear();
    }
    section(s_rows, rows_);
    section(s_short_rows, short_rows_);
    section(s_rules, rules_);
    section(s_by_key, by_key);
    section(s_words, words.words);
    section(s_stems, words.stems);
    section(s_predicates, predicates_);
    section(s_predicate_symbols, predicate_symbols_);
    if (!lists_.empty() && !conditions_.empty())
        anchor_index_.clear();
    section(s_anchor_index, anchor_index_);
    std::size_t const own = anchors_.size();
    anchors_.insert(anchors_.end(), class_anchors_.begin(), class_anchors_.end());
    section(s_anchors, anchors_);
    h.sections[s_anchors].count = static_cast<std::uint32_t>(own);
    h.sections[s_class_anchors] = {
        static_cast<std::uint32_t>(h.sections[s_anchors].offset + own * sizeof(flat_anchor)),
        static_cast<std::uint32_t>(class_anchors_.size())};
    classes_.resize(listed_classes_);
    section(s_classes, classes_);
    section(s_program, program_);
    section(s_conditions, conditions_);
    section(s_condition_lists, condition_lists_);
    section(s_expansions, words.expansions);
    section(s_outputs, outputs_);
    section(s_suffixes, words.suffixes);
    if (h.wide_symbols != 0)
        further(m_word_slots, words.slots);
    else
        further(m_word_slots, std::vector<std::uint16_t>(words.slots.begin(), words.slots.end()));
    further(m_abbreviations, words.abbreviations);
    further(m_expand_bits, words.expand_bits);
    further(m_expand_slots, words.expand_slots);
    further(m_phrases, phrases_);
    further(m_select, select_ranges);
    further(m_choices, choices_);
    further(m_group_rows, std::vector<std::uint16_t>(group_rows_.begin(), group_rows_.end()));
    further(m_group_index, group_index_);
    further(m_groups, groups_);
    further(m_roots, roots_);
    further(m_node_symbols, node_symbols_);
    further(m_nodes, nodes_);
    further(m_members, tree_members_);
    further(m_stem_bits, words.stem_bits);
    further(m_lists, lists_);
    further(m_list_index, list_index_);
    further(m_list_items, list_items_);
    further(m_shared_symbols, words.shared);
    further(m_beginnings, words.beginnings);
    further(m_stem_slots, words.stem_slots);
    section(s_more, more);
    section(s_text, std::vector<char>(texts_.begin(), texts_.end()));
    align();
    h.size = out.size();
    std::memcpy(out.data(), &h, sizeof h);
    h.checksum = image_checksum(out);
    std::memcpy(out.data(), &h, sizeof h);
    return out;
}
} // namespace to_image

std::uint32_t squeezed_hash(std::string_view folded) noexcept
{
    std::uint32_t hash = 2166136261U;
    char32_t last = 0;
    for (std::size_t i = 0; i < folded.size();) {
        code_point const c = decode(folded, i);
        if (i == 0 || c.value != last)
            hash = (hash ^ c.value) * 16777619U;
        last = c.value;
        i += c.size;
    }
    return hash;
}
std::uint32_t surface_hash(std::string_view folded) noexcept
{
    std::uint64_t const h = spread(key_of(folded) + folded.size());
    return static_cast<std::uint32_t>(h >> 32U);
}
std::uint64_t image_checksum(std::span<std::byte const> image) noexcept
{
    std::uint64_t sum = 0xCBF29CE484222325ULL;
    auto const add = [&sum](std::span<std::byte const> bytes) {
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            std::uint64_t value = 0;
            std::memcpy(&value, bytes.data() + i, 8);
            sum = spread(sum ^ value) + (sum << 7U);
        }
    };
    constexpr std::size_t own = offsetof(image_header, checksum);
    add(image.first(own));
    add(image.subspan(own + sizeof(image_header::checksum)));
    return sum;
}
} // namespace cbtkit::matching::detail
