// SPDX-License-Identifier: BSL-1.0
// Lowering: expressions become programs.
#include "lowering.hpp"

#include <algorithm>

namespace cbtkit::matching::detail::to_image {
void lowering::lower_expr(expr const& e)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        emit(op::word, predicate({atom_of(e)}));
        return;
    case expr_kind::one_of: {
        atoms words;
        if (single_words(e, words)) {
            class_facts& f = facts(e.index);
            if (f.predicate == 0)
                f.predicate = predicate(f.words);
            emit(op::word, f.predicate);
        } else {
            emit(op::phrases, flat_class_of(e.index));
        }
        return;
    }
    case expr_kind::sequence:
        for (expr const& c : e.children)
            lower_expr(c);
        return;
    case expr_kind::choice: {
        std::vector<expr const*> children;
        for (expr const& c : e.children)
            children.push_back(&c);
        lower_choice(children);
        return;
    }
    case expr_kind::optional: {
        std::uint32_t const split = emit(op::split, first_predicate(e.children[0]));
        lower_expr(e.children[0]);
        program_[split].b = here();
        return;
    }
    case expr_kind::gap:
        emit(op::gap, static_cast<std::uint32_t>(e.low), static_cast<std::uint32_t>(e.high));
        return;
    case expr_kind::begins:
        emit(op::begins);
        return;
    case expr_kind::ends:
        emit(op::ends);
        return;
    case expr_kind::crosses:
        emit(op::crosses);
        return;
    case expr_kind::mark:
        emit(op::mark_open);
        lower_expr(e.children[0]);
        emit(op::mark_close);
        return;
    }
}

/// Alternatives in order; neighbours that are single words become one predicate. Where the first word
/// decides, a table leads from it to the alternatives that it may begin.
void lowering::lower_choice(std::vector<expr const*> const& children)
{
    struct alternative {
        expr const* whole = nullptr; // nullptr: single words
        first_set first;
    };
    std::vector<alternative> list;
    for (std::size_t i = 0; i < children.size();) {
        alternative a;
        std::size_t next = i;
        while (next < children.size()) {
            atoms more;
            if (!single_words(*children[next], more))
                break;
            a.first.words.insert(a.first.words.end(), more.begin(), more.end());
            ++next;
        }
        if (next > i) {
            tidy(a.first.words);
            i = next;
        } else {
            a.whole = children[i];
            a.first = first_of(*children[i]);
            ++i;
        }
        list.push_back(std::move(a));
    }
    std::size_t words = 0;
    bool decided = tables_ && list.size() >= 3;
    for (alternative const& a : list) {
        decided = decided && a.first.known && !a.first.nullable;
        words += a.first.words.size();
    }
    bool const table = decided && words <= 24 * list.size();
    std::uint32_t const select = table ? emit(op::select, static_cast<std::uint32_t>(selects_.size())) : 0;
    if (table)
        selects_.push_back({select, {}});
    std::uint32_t const number = table ? program_[select].a : 0;
    std::vector<std::uint32_t> jumps;
    for (std::size_t i = 0; i < list.size(); ++i) {
        alternative& a = list[i];
        bool const last = i + 1 == list.size();
        std::uint32_t split = 0;
        if (table)
            selects_[number].places.emplace_back(a.first.words, here());
        else if (!last)
            split = emit(
                op::split, a.first.known && !a.first.nullable && a.first.words.size() <= most_first
                               ? predicate(a.first.words)
                               : 0);
        if (a.whole != nullptr) {
            add_guard(*a.whole, a.first);
            lower_expr(*a.whole);
        } else {
            emit(op::word, predicate(a.first.words));
        }
        if (!last)
            jumps.push_back(emit(op::jump));
        if (!table && !last)
            program_[split].b = here();
    }
    for (std::uint32_t const j : jumps)
        program_[j].b = here();
}

/// @returns false when a number is too large for the tables
bool lowering::finish_selects(std::vector<flat_range>& ranges)
{
    for (auto const& s : selects_) {
        std::vector<flat_choice> rows;
        for (auto const& [words, place] : s.places) {
            std::vector<std::uint32_t> symbols;
            for (atom const a : words)
                atom_symbols(a, symbols);
            std::sort(symbols.begin(), symbols.end());
            symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
            for (std::uint32_t const sym : symbols) {
                if (sym > 0xFFFF || place - s.at > 0xFFFF)
                    return false;
                rows.push_back({static_cast<std::uint16_t>(sym), static_cast<std::uint16_t>(place - s.at)});
            }
        }
        std::sort(rows.begin(), rows.end(), [](flat_choice const& a, flat_choice const& b) {
            return a.symbol != b.symbol ? a.symbol < b.symbol : a.distance < b.distance;
        });
        ranges.push_back(
            {static_cast<std::uint32_t>(choices_.size()),
             static_cast<std::uint32_t>(choices_.size() + rows.size())});
        choices_.insert(choices_.end(), rows.begin(), rows.end());
    }
    return true;
}

std::uint32_t lowering::flat_class_of(std::uint32_t c)
{
    if (facts(c).flat != 0)
        return facts(c).flat - 1;
    std::uint32_t const number = static_cast<std::uint32_t>(classes_.size());
    facts(c).flat = number + 1;
    classes_.push_back({});
    pending_classes_.push_back(c);
    return number;
}

/// An alternative of several words fails at once in a sentence that lacks one of them.
void lowering::add_guard(expr const& e, first_set const& first)
{
    if (has_cross(e))
        return;
    std::vector<need> sets = necessary(e);
    std::erase_if(sets, [&](need const& n) {
        return n.first > often_needed || n.second.size() > 100 || n.second == first.words;
    });
    if (sets.empty())
        return;
    while (sets.size() > 1 && sets.back().first > rarely_needed)
        sets.pop_back();
    std::array<std::uint16_t, 3> groups{};
    for (std::size_t i = 0; i < std::min<std::size_t>(sets.size(), 3); ++i)
        groups[i] = group_of(sets[i].second);
    guards_.emplace_back(emit(op::guard), groups);
}

/// Classes that programs name get programs of their own, outside of any other.
void lowering::lower_pending_classes()
{
    while (!pending_classes_.empty()) {
        std::uint32_t const c = pending_classes_.back();
        pending_classes_.pop_back();
        std::uint32_t const number = facts(c).flat - 1;
        expr const& body = model_.classes[c].body;
        flat_class f{};
        if (std::vector<atoms> const* const list = phrases_of(c)) {
            f.in_tree = 1;
            for (std::size_t rank = 0; rank < list->size(); ++rank)
                members_.push_back({&(*list)[rank], number, true, rank_of(rank)});
        } else {
            f.first = first_predicate(body);
            f.program = here();
            lower_expr(body);
            emit(op::accept);
        }
        classes_[number] = f;
    }
}
} // namespace cbtkit::matching::detail::to_image
