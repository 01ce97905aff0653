// SPDX-License-Identifier: BSL-1.0
// Lowering: the vocabulary of an image, or what a set knows of one that it shares.
#include "lowering.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <bit>

namespace cbtkit::matching::detail::to_image {
void lowering::collect(shared_words& all)
{
    lower_patterns();
    for (std::string const& s : literals_)
        all.add_literal(s);
    for (std::string const& s : stems_)
        all.add_stem(s);
}

std::vector<std::byte> lowering::run_words(shared_words const& all)
{
    for (std::string const& s : all.literals)
        (void)literal(s);
    for (std::string const& s : all.stems)
        (void)stem(s);
    spelling_members_ = all.spelling_members;
    only_words_ = true;
    return run();
}

lowering::word_sections lowering::own_words(image_header& h)
{
    word_sections out;
    // Only sets for the plain lane ask for the letters of short words by their place among the texts.
    bool const in_keys = only_words_ && std::endian::native == std::endian::little;
    for (std::string const& word : literals_)
        out.words.push_back(
            {key_of(word), in_keys && word.size() <= sizeof(std::uint64_t)
                               ? flat_text{in_key, static_cast<std::uint32_t>(word.size())}
                               : text(word)});
    out.slots = open_table(
        literal_symbol_, [&](std::uint32_t s) { return word_slot(spread(out.words[s - 1].key)); },
        h.word_mask);
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
    out.stem_bits.assign(1024 / 64, 0);
    for (flat_stem const& s : stems) {
        std::uint32_t const bit = short_row_of(s.key);
        if (s.text.size < 3)
            out.stem_bits.assign(out.stem_bits.size(), ~std::uint64_t{0});
        out.stem_bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    out.stem_slots = table_of_places(
        stems, [](flat_stem const& s) { return word_slot(spread(s.key)); }, h.stem_mask);
    out.stems = std::move(stems);

    std::vector<flat_expansion> expansions;
    out.expand_bits.assign(512, 0);
    for (std::string const& surface : model_.words.expand_order) {
        flat_expansion e{};
        bool shared = false;
        e.words = outputs_of(surface, model_.words.expand.find(surface)->second, shared);
        e.surface = text(surface);
        e.shared = shared;
        auto const members = spelling_members_.find(surface);
        e.members = members == spelling_members_.end() ? std::uint8_t{1} : members->second;
        expansions.push_back(e);
        std::uint64_t const bit = spread(key_of(surface)) >> 49U;
        out.expand_bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    out.expand_slots = table_of_places(
        expansions,
        [&](flat_expansion const& e) {
            return surface_hash(std::string_view{texts_}.substr(e.surface.offset, e.surface.size));
        },
        h.expand_mask);
    out.expansions = std::move(expansions);
    for (auto const& s : model_.words.suffixes) {
        flat_suffix f{};
        bool shared = false;
        f.words = outputs_of(s.ending, s.words, shared);
        f.shared = shared;
        f.ending = text(s.ending);
        for (std::size_t i = 0; i < s.ending.size(); i += decode(s.ending, i).size)
            ++f.points;
        out.suffixes.push_back(f);
    }
    for (std::string const& a : model_.words.abbreviations)
        out.abbreviations.push_back(text(a));
    auto const wide = [](std::string const& s) {
        return std::any_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    };
    h.has_wide_words =
        std::any_of(literals_.begin(), literals_.end(), wide) ||
                std::any_of(stems_.begin(), stems_.end(), wide) ||
                std::any_of(model_.words.expand_order.begin(), model_.words.expand_order.end(), wide)
            ? 1
            : 0;
    return out;
}

/// Which words of the vocabulary the set has, and which others begin with one of its stems.
lowering::word_sections lowering::words_of_others(image_header& h)
{
    word_sections out;
    h.shared_words = 1;
    h.member = member_;
    h.words_checksum = shared_->checksum;
    out.shared.assign((shared_->symbols() + 63) / 64, 0);
    auto const place = [&](std::string const& word, std::size_t symbol, bool own) {
        if (own) {
            out.shared[symbol / 64] |= std::uint64_t{1} << symbol % 64;
            return;
        }
        for (std::size_t n = word.size(); n > 0; --n)
            if (auto const s = stem_index_.find(word.substr(0, n)); s != stem_index_.end()) {
                out.beginnings.push_back(
                    {static_cast<std::uint16_t>(symbol),
                     static_cast<std::uint16_t>(stem_symbol_[s->second])});
                return;
            }
    };
    for (std::string const& s : shared_->literals)
        place(s, shared_->literal_symbols.at(s), literal_index_.find(s) != literal_index_.end());
    for (std::string const& s : shared_->stems)
        place(s, shared_->stem_symbol(s), stem_index_.find(s) != stem_index_.end());
    return out;
}
} // namespace cbtkit::matching::detail::to_image
