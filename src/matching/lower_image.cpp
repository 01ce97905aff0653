// SPDX-License-Identifier: BSL-1.0
// Lowering: all tables in one block of bytes.
#include "lowering.hpp"
#include "unicode.hpp"

#include <algorithm>
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

    std::vector<flat_word> words;
    for (std::uint32_t i = 0; i < literals_.size(); ++i)
        words.push_back({key_of(literals_[i]), text(literals_[i])});
    h.wide_symbols = symbols_ > 0xFFFF ? 1 : 0;
    std::vector<std::uint32_t> const wide_slots = open_table(
        literal_symbol_, [&](std::uint32_t s) { return word_slot(spread(words[s - 1].key)); }, h.word_mask);
    std::vector<std::uint16_t> const short_slots(wide_slots.begin(), wide_slots.end());
    std::vector<flat_stem> stems;
    for (std::uint32_t i = 0; i < stems_.size(); ++i) {
        stems.push_back({key_of(stems_[i]), stem_symbol_[i], text(stems_[i]), 0});
        h.stem_lengths |= 1U << std::min<std::size_t>(stems_[i].size(), 8);
        h.longest_stem = std::max(h.longest_stem, static_cast<std::uint32_t>(stems_[i].size()));
    }
    // Longer stems first, so that the first one found in a chain is the longest of its eight bytes.
    std::stable_sort(stems.begin(), stems.end(), [](flat_stem const& a, flat_stem const& b) {
        return a.text.size > b.text.size;
    });
    std::vector<std::uint64_t> stem_bits(1024 / 64, 0);
    for (flat_stem const& s : stems) {
        std::uint32_t const bit = short_row_of(s.key);
        if (s.text.size < 3)
            stem_bits.assign(stem_bits.size(), ~std::uint64_t{0});
        stem_bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    auto const stem_slots = open_table(
        stems, [](flat_stem const& s) { return word_slot(spread(s.key)); }, h.stem_mask);

    std::vector<std::uint32_t> by_key(model_.rules.size());
    for (std::uint32_t i = 0; i < by_key.size(); ++i)
        by_key[i] = i;
    std::sort(by_key.begin(), by_key.end(), [&](auto a, auto b) {
        return model_.rules[a].key < model_.rules[b].key;
    });

    std::vector<flat_expansion> expansions;
    std::vector<std::uint64_t> expand_bits(512, 0);
    std::vector<std::uint32_t> expand_order;
    for (std::string const& surface : model_.words.expand_order) {
        flat_expansion e{};
        bool shared = false;
        e.words = outputs_of(surface, model_.words.expand.find(surface)->second, shared);
        e.surface = text(surface);
        e.shared = shared;
        expansions.push_back(e);
        std::uint64_t const bit = spread(key_of(surface)) >> 49U;
        expand_bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    auto const expansion_slots = open_table(
        expansions,
        [&](flat_expansion const& e) {
            return surface_hash(std::string_view{texts_}.substr(e.surface.offset, e.surface.size));
        },
        h.expand_mask);
    for (flat_expansion const& e : expansions)
        for (std::uint32_t i = 0; i < expansion_slots.size(); ++i)
            if (expansion_slots[i].surface.size == e.surface.size &&
                expansion_slots[i].surface.offset == e.surface.offset)
                expand_order.push_back(i);
    std::vector<flat_suffix> suffixes;
    for (auto const& s : model_.words.suffixes) {
        flat_suffix f{};
        bool shared = false;
        f.words = outputs_of(s.ending, s.words, shared);
        f.shared = shared;
        f.ending = text(s.ending);
        for (std::size_t i = 0; i < s.ending.size(); i += decode(s.ending, i).size)
            ++f.points;
        suffixes.push_back(f);
    }
    std::vector<flat_text> abbreviations;
    for (std::string const& a : model_.words.abbreviations)
        abbreviations.push_back(text(a));
    auto const wide = [](std::string const& s) {
        return std::any_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    };
    h.has_wide_words =
        std::any_of(literals_.begin(), literals_.end(), wide) ||
                std::any_of(stems_.begin(), stems_.end(), wide) ||
                std::any_of(model_.words.expand_order.begin(), model_.words.expand_order.end(), wide)
            ? 1
            : 0;

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
    if (!conditions_.empty()) { // only the plain lane asks them
        rows_.clear();
        short_rows_.clear();
    }
    section(s_rows, rows_);
    section(s_short_rows, short_rows_);
    section(s_rules, rules_);
    section(s_by_key, by_key);
    section(s_words, words);
    section(s_stems, stem_slots);
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
    section(s_expansions, expansion_slots);
    section(s_outputs, outputs_);
    section(s_suffixes, suffixes);
    if (h.wide_symbols != 0)
        further(m_word_slots, wide_slots);
    else
        further(m_word_slots, short_slots);
    further(m_abbreviations, abbreviations);
    further(m_expand_bits, expand_bits);
    further(m_expand_order, expand_order);
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
    further(m_stem_bits, stem_bits);
    further(m_lists, lists_);
    further(m_list_index, list_index_);
    further(m_list_items, list_items_);
    section(s_more, more);
    section(s_text, std::vector<char>(texts_.begin(), texts_.end()));
    align();
    h.size = out.size();
    h.checksum = image_checksum(std::span{out}.subspan(sizeof(image_header)));
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
std::uint64_t image_checksum(std::span<std::byte const> bytes) noexcept
{
    std::uint64_t sum = 0xCBF29CE484222325ULL;
    for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data() + i, 8);
        sum = spread(sum ^ value) + (sum << 7U);
    }
    return sum;
}
} // namespace cbtkit::matching::detail
