// SPDX-License-Identifier: BSL-1.0
// What the plain lane must know of programs and spellings.
#include "plain_lane.hpp"

#include "plain_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace cbtkit::matching::detail {
namespace {
/// The symbol, where an instruction asks for just one word; otherwise 0.
std::uint32_t symbol_of(instruction const& i) noexcept
{
    return i.code == op::word && (i.a & only_symbol) != 0 ? i.a & ~only_symbol : 0;
}
} // namespace

/// Reads a program that is two phrases of single words with a gap between them.
/// @returns the number of words before the gap; 0, and no words, when it is something else
std::size_t plain_lane::read_gapped(
    std::uint32_t program, std::vector<std::uint32_t>& words, instruction& gap) const
{
    auto const code = image_.all<instruction>(s_program);
    std::size_t gap_at = 0;
    for (std::size_t pc = program; pc < code.size(); ++pc) {
        instruction const& i = code[pc];
        if (std::uint32_t const symbol = symbol_of(i); symbol != 0) {
            words.push_back(symbol);
        } else if (i.code == op::gap && gap_at == 0 && !words.empty()) {
            gap_at = words.size();
            gap = i;
        } else if (i.code == op::accept && gap_at != 0 && words.size() > gap_at && words.size() < 64) {
            return gap_at;
        } else {
            break;
        }
    }
    words.clear();
    gap = {};
    return 0;
}

/// A spelling that stands for other words is a candidate where its first word is, or when it holds a pair
/// itself; and what may follow its last word may follow it.
void plain_lane::add_surfaces()
{
    struct surface {
        std::uint64_t key;
        flat_range words;
    };
    std::vector<surface> surfaces;
    auto const outputs = image_.all<flat_output>(s_outputs);
    for (flat_expansion const& e : image_.all<flat_expansion>(s_expansions))
        if (plain_letters(image_.text(e.surface)) && e.words.begin != e.words.end)
            surfaces.push_back({key_of(image_.text(e.surface)), e.words});
    std::array<std::uint64_t, 64> more{}; // by pair bit: the bits of spellings that end like that
    for (surface const& s : surfaces)
        more[bit_number(hash(outputs[s.words.end - 1].key))] |= bit_of(hash(s.key));
    for (auto* const table : {&rows_, &short_rows_})
        for (std::uint64_t& bits : *table) {
            std::uint64_t added = 0;
            for (std::uint64_t left = bits; left != 0; left &= left - 1)
                added |= more[static_cast<std::size_t>(std::countr_zero(left))];
            bits |= added;
        }
    std::vector<std::uint64_t> const before = rows_;
    for (surface const& s : surfaces) {
        std::uint64_t bits = 0;
        for (std::uint32_t w = s.words.begin; w < s.words.end; ++w) {
            std::uint64_t const key = outputs[w].key;
            std::uint64_t own = before[row_number(hash(key))];
            if (!short_rows_.empty())
                own |= short_rows_[short_row_of(key)];
            if (w == s.words.begin)
                bits |= own;
            else if ((own & bit_of(hash(outputs[w - 1].key))) != 0)
                bits = ~std::uint64_t{0};
        }
        std::uint64_t const m = hash(s.key);
        rows_[row_number(m)] |= bits;
        surfaces_[m >> 58U] |= std::uint64_t{1} << (m >> 52U & 63U);
    }
}

/// Words of the longest match of any program.
std::uint32_t plain_lane::longest_of_programs() const
{
    auto const program = image_.all<instruction>(s_program);
    auto const classes = image_.all<flat_class>(s_classes);
    auto const selects = image_.more<flat_range>(m_select);
    auto const choices = image_.more<flat_choice>(m_choices);
    auto const capped = [](std::uint32_t n) { return std::min<std::uint32_t>(n, longest_match); };
    std::vector<std::uint32_t> longest(program.size() + 1, 0); // programs only go forwards
    std::vector<std::uint32_t> of_class(classes.size(), image_.header().longest_phrase);
    for (bool changed = true; changed;) { // once for each level of classes in classes
        for (std::size_t pc = program.size(); pc-- > 0;) {
            instruction const& i = program[pc];
            std::uint32_t n = longest[pc + 1];
            switch (i.code) {
            case op::word:
                n += 1;
                break;
            case op::gap:
                n += i.b;
                break;
            case op::phrases:
                n += i.a < of_class.size() ? of_class[i.a] : image_.header().longest_phrase;
                break;
            case op::jump:
                n = longest[i.b];
                break;
            case op::split:
                n = std::max(n, longest[i.b]);
                break;
            case op::select:
                for (std::uint32_t c = selects[i.a].begin; c < selects[i.a].end; ++c)
                    n = std::max(n, longest[pc + choices[c].distance]);
                break;
            case op::accept:
                n = 0;
                break;
            default:
                break;
            }
            longest[pc] = capped(n);
        }
        changed = false;
        for (std::size_t c = 0; c < classes.size(); ++c) {
            std::uint32_t const n = classes[c].in_tree != 0 ? of_class[c] : longest[classes[c].program];
            changed = changed || n > of_class[c];
            of_class[c] = std::max(of_class[c], n);
        }
    }
    std::uint32_t most = image_.header().longest_phrase;
    for (flat_rule const& r : image_.all<flat_rule>(s_rules))
        most = std::max(most, longest[r.program]);
    return most;
}
} // namespace cbtkit::matching::detail
