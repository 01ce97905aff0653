// SPDX-License-Identifier: BSL-1.0
// Lowering: texts, words and stems, their symbols, and sets of them.
#include "lowering.hpp"
#include "unicode.hpp"
#include "word_frequency.hpp"

#include <algorithm>

namespace cbtkit::matching::detail::to_image {
flat_text lowering::text(std::string_view s)
{
    if (s.empty())
        return {0, 0};
    auto const [at, fresh] = text_index_.try_emplace(
        std::string{s},
        flat_text{static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(s.size())});
    if (fresh)
        texts_ += s;
    return at->second;
}

atom lowering::literal(std::string const& s)
{
    auto const [at, fresh] = literal_index_.try_emplace(s, static_cast<atom>(literals_.size()));
    if (fresh)
        literals_.push_back(s);
    return at->second;
}

atom lowering::stem(std::string const& s)
{
    auto const [at, fresh] = stem_index_.try_emplace(s, static_cast<atom>(stems_.size()));
    if (fresh)
        stems_.push_back(s);
    return at->second | stem_tag;
}

std::uint32_t lowering::predicate(atoms list)
{
    if (list.empty())
        return 0;
    auto const [at, fresh] =
        predicate_index_.try_emplace(list, static_cast<std::uint32_t>(predicate_atoms_.size()));
    if (fresh)
        predicate_atoms_.push_back(std::move(list));
    return at->second;
}

void lowering::finish_words()
{
    literal_symbol_.resize(literals_.size());
    stem_symbol_.resize(stems_.size());
    std::uint32_t symbol = 1;
    if (shared_ == nullptr) {
        for (auto& s : literal_symbol_)
            s = symbol++;
        for (auto& s : stem_symbol_)
            s = symbol++;
    } else { // in the order of the vocabulary
        for (std::string const& s : shared_->literals)
            if (auto const own = literal_index_.find(s); own != literal_index_.end())
                literal_symbol_[own->second] = symbol++;
        for (std::string const& s : shared_->stems)
            if (auto const own = stem_index_.find(s); own != stem_index_.end())
                stem_symbol_[own->second] = symbol++;
    }
    symbols_ = symbol;
    // Which stems does a word begin with? Sorted by letters, the stems of a word are its own beginnings.
    for (std::uint32_t i = 0; i < literals_.size(); ++i)
        for (std::size_t n = 1; n <= literals_[i].size(); ++n)
            if (auto const s = stem_index_.find(literals_[i].substr(0, n)); s != stem_index_.end())
                under_stem_[s->second].push_back(literal_symbol_[i]);
    for (std::uint32_t i = 0; i < stems_.size(); ++i)
        for (std::size_t n = 1; n <= stems_[i].size(); ++n)
            if (auto const s = stem_index_.find(stems_[i].substr(0, n)); s != stem_index_.end())
                under_stem_[s->second].push_back(stem_symbol_[i]);
}

void lowering::atom_symbols(atom a, std::vector<std::uint32_t>& out) const
{
    if ((a & stem_tag) == 0) {
        out.push_back(literal_symbol_[a]);
        return;
    }
    auto const& more = under_stem_.find(a & ~stem_tag)->second;
    out.insert(out.end(), more.begin(), more.end());
}

void lowering::finish_predicates()
{
    predicates_.assign(1, {});
    bool const wide = symbols_ > 0xFFFF;
    auto const put = [&](std::uint32_t n) {
        predicate_symbols_.push_back(static_cast<std::uint16_t>(n & 0xFFFFU));
    };
    // Sets that only places knew by which no rule is found in the end are left out.
    std::vector<bool> used(predicate_atoms_.size(), false);
    for (instruction const& i : program_)
        if (i.code == op::word || i.code == op::split)
            used[i.a] = true;
    for (flat_rule const& r : rules_)
        used[r.first] = true;
    for (flat_condition const& c : conditions_)
        used[c.first] = true;
    for (flat_class const& c : classes_)
        used[c.first] = true;
    for (auto const* const list : {&points_, &class_points_})
        for (auto const& [word, a] : *list) {
            used[a.before] = true;
            used[a.after] = true;
        }
    std::vector<std::uint32_t> encoded(1, 0);
    std::vector<std::uint32_t> symbols;
    for (std::size_t i = 1; i < predicate_atoms_.size(); ++i) {
        if (!used[i]) {
            encoded.push_back(0);
            continue;
        }
        symbols.clear();
        for (atom const a : predicate_atoms_[i])
            atom_symbols(a, symbols);
        std::sort(symbols.begin(), symbols.end());
        symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
        if (symbols.size() == 1 && symbols[0] < only_symbol) {
            encoded.push_back(symbols[0] | only_symbol);
            continue;
        }
        encoded.push_back(static_cast<std::uint32_t>(predicates_.size()));
        flat_predicate p{};
        p.begin = static_cast<std::uint32_t>(predicate_symbols_.size());
        if (symbols.size() <= 64 || symbols.size() * 16 <= symbols_) {
            p.count = static_cast<std::uint32_t>(symbols.size());
            for (std::uint32_t const sym : symbols) {
                put(sym);
                if (wide)
                    put(sym >> 16U);
            }
        } else {
            predicate_symbols_.resize(predicate_symbols_.size() + symbols_ / 16 + 1, 0);
            for (std::uint32_t const sym : symbols)
                predicate_symbols_[p.begin + sym / 16] |= static_cast<std::uint16_t>(1U << (sym % 16));
        }
        predicates_.push_back(p);
    }
    for (instruction& i : program_)
        if (i.code == op::word || i.code == op::split)
            i.a = encoded[i.a] & 0xFFFFFFU;
    for (flat_rule& r : rules_)
        r.first = encoded[r.first];
    for (flat_condition& c : conditions_)
        c.first = encoded[c.first];
    for (flat_class& c : classes_)
        c.first = encoded[c.first];
    for (auto* const list : {&points_, &class_points_})
        for (auto& [word, a] : *list) {
            a.before = small(encoded[a.before]);
            a.after = small(encoded[a.after]);
        }
    for (std::uint32_t& p : phrases_)
        p = literal_symbol_[p];
}

double lowering::frequency(atom a) const
{
    std::string const& s = letters(a);
    if ((a & stem_tag) != 0)
        return s.size() < 3 ? 1e6 : s.size() < 5 ? 2000 : 200;
    return word_frequency(s);
}

near_set lowering::exactly(atom a) const
{
    std::string const& s = letters(a);
    bool const short_stem = (a & stem_tag) != 0 && s.size() < 8;
    return {
        short_stem ? ~std::uint64_t{0} : pair_bit(spread(key_of(s))),
        std::min(1.0, frequency(a) * 4e-6),
        true,
        {a}};
}

flat_output lowering::output(std::string const& word, std::uint32_t end)
{
    flat_output o{};
    o.key = key_of(word);
    o.text = text(word);
    o.end = end;
    if (auto const l = literal_index_.find(word); l != literal_index_.end())
        o.symbol = literal_symbol_[l->second];
    else
        for (std::size_t n = word.size(); n > 0 && o.symbol == 0; --n)
            if (auto const s = stem_index_.find(word.substr(0, n)); s != stem_index_.end())
                o.symbol = stem_symbol_[s->second];
    return o;
}

/// The words that a spelling stands for, with the code points that each of them shows.
flat_range lowering::outputs_of(
    std::string const& surface, std::vector<std::string> const& words, bool& shared)
{
    flat_range range{static_cast<std::uint32_t>(outputs_.size()), 0};
    std::vector<std::uint32_t> points; // code points of the surface
    for (std::size_t i = 0; i < surface.size();) {
        code_point const c = decode(surface, i);
        points.push_back(c.value);
        i += c.size;
    }
    std::uint32_t at = 0;
    shared = false;
    for (std::size_t w = 0; w < words.size(); ++w) {
        std::uint32_t end = static_cast<std::uint32_t>(points.size());
        if (w + 1 < words.size()) {
            end = at;
            for (std::size_t i = 0; i < words[w].size() && end < points.size();) {
                code_point const c = decode(words[w], i);
                if (c.value != points[end])
                    break;
                i += c.size;
                ++end;
            }
        }
        shared = shared || end <= at;
        outputs_.push_back(output(words[w], end));
        at = end;
    }
    range.end = static_cast<std::uint32_t>(outputs_.size());
    return range;
}
} // namespace cbtkit::matching::detail::to_image
