// SPDX-License-Identifier: BSL-1.0
// Lowering: alternatives that are phrases become classes, so that the tree of phrases holds them.
#include "lowering.hpp"

#include <algorithm>

namespace cbtkit::matching::detail::to_image {
bool lowering::only_phrases(expr const& e)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
    case expr_kind::one_of:
        return true;
    case expr_kind::sequence:
    case expr_kind::choice:
    case expr_kind::optional:
        return std::all_of(e.children.begin(), e.children.end(), only_phrases);
    default:
        return false;
    }
}

bool lowering::one_word(expr const& e)
{
    return e.kind == expr_kind::literal || e.kind == expr_kind::prefix ||
           (e.kind == expr_kind::sequence && e.children.size() == 1 && one_word(e.children[0])) ||
           (e.kind == expr_kind::choice && std::all_of(e.children.begin(), e.children.end(), one_word));
}

bool lowering::may_be_empty(expr const& e)
{
    if (e.kind == expr_kind::choice)
        return std::any_of(e.children.begin(), e.children.end(), may_be_empty);
    if (e.kind == expr_kind::sequence)
        return std::all_of(e.children.begin(), e.children.end(), may_be_empty);
    return e.kind == expr_kind::optional;
}

/// How many phrases an expression stands for, at most `enough`.
std::size_t lowering::phrase_count(expr const& e)
{
    constexpr std::size_t enough = 1000000;
    std::size_t n = 1;
    switch (e.kind) {
    case expr_kind::one_of:
        if (class_sizes_.size() < model_.classes.size())
            class_sizes_.resize(model_.classes.size(), 0);
        if (class_sizes_[e.index] == 0) {
            n = phrase_count(model_.classes[e.index].body);
            class_sizes_[e.index] = n;
        }
        return class_sizes_[e.index];
    case expr_kind::optional:
        return std::min(enough, phrase_count(e.children[0]) + 1);
    case expr_kind::choice:
        n = 0;
        for (expr const& c : e.children)
            n = std::min(enough, n + phrase_count(c));
        return n;
    case expr_kind::sequence:
        for (expr const& c : e.children)
            n = std::min(enough, n * phrase_count(c));
        return n;
    default:
        return 1;
    }
}

void lowering::spell(expr const& e, std::string& out)
{
    out += static_cast<char>('a' + static_cast<int>(e.kind));
    out += e.text;
    out += ' ';
    if (e.kind == expr_kind::one_of)
        out += std::to_string(e.index);
    for (expr const& c : e.children)
        spell(c, out);
    out += ')';
}

/// Neighbouring alternatives that are phrases, of which one has several words, become one class.
void lowering::fold_alternatives(std::vector<expr>& list)
{
    for (expr& c : list)
        fold(c);
    std::vector<expr> made;
    for (std::size_t i = 0; i < list.size();) {
        std::size_t end = i;
        std::size_t phrases = 0;
        bool longer = false;
        // What names a large class would write all of it into the tree once more.
        while (end < list.size() && only_phrases(list[end]) && !may_be_empty(list[end]) &&
               phrase_count(list[end]) <= 12 && phrases + phrase_count(list[end]) <= 1000) {
            phrases += phrase_count(list[end]);
            longer = longer || !one_word(list[end]);
            ++end;
        }
        if (end < i + 2 || !longer) {
            end = std::max(end, i + 1);
            made.insert(
                made.end(), std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(i)),
                std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(end)));
        } else {
            expr body;
            body.kind = expr_kind::choice;
            body.children.assign(
                std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(i)),
                std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(end)));
            std::string name;
            spell(body, name);
            auto const [at, fresh] =
                folded_.try_emplace(std::move(name), static_cast<std::uint32_t>(model_.classes.size()));
            if (fresh) {
                word_class c;
                c.body = std::move(body);
                model_.classes.push_back(std::move(c));
            }
            expr use;
            use.kind = expr_kind::one_of;
            use.index = at->second;
            made.push_back(std::move(use));
        }
        i = end;
    }
    list = std::move(made);
}

void lowering::fold(expr& e)
{
    if (e.kind == expr_kind::choice) {
        fold_alternatives(e.children);
        if (e.children.size() == 1) {
            expr only = std::move(e.children[0]);
            e = std::move(only);
        }
        return;
    }
    for (expr& c : e.children)
        fold(c);
}

void lowering::fold_model()
{
    if (!tables_)
        return;
    for (rule& r : model_.rules) {
        for (expr& m : r.matches)
            fold(m);
        if (r.matches.size() > 1)
            fold_alternatives(r.matches);
        for (condition& c : r.conditions)
            fold(c.body);
    }
    for (gate& g : model_.gates)
        for (condition& c : g.conditions)
            fold(c.body);
}

/// All phrases of an expression in order of preference.
/// @returns false when it holds more than words, or too many of them
bool lowering::unfold(expr const& e, std::vector<atoms>& out, std::size_t most)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        out.push_back({atom_of(e)});
        return true;
    case expr_kind::one_of: {
        std::vector<atoms> const* const known = phrases_of(e.index);
        if (known == nullptr || out.size() + known->size() > most)
            return false;
        out.insert(out.end(), known->begin(), known->end());
        return true;
    }
    case expr_kind::choice:
        return std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
            return unfold(c, out, most) && out.size() <= most;
        });
    case expr_kind::optional:
        if (!unfold(e.children[0], out, most))
            return false;
        out.emplace_back();
        return true;
    case expr_kind::sequence: {
        std::vector<atoms> all{{}};
        for (expr const& c : e.children) {
            std::vector<atoms> next;
            if (!unfold(c, next, most) || all.size() * next.size() > most)
                return false;
            std::vector<atoms> longer;
            longer.reserve(all.size() * next.size());
            for (atoms const& head : all)
                for (atoms const& tail : next) {
                    longer.push_back(head);
                    longer.back().insert(longer.back().end(), tail.begin(), tail.end());
                }
            all = std::move(longer);
        }
        out.insert(out.end(), all.begin(), all.end());
        return out.size() <= most;
    }
    default:
        return false;
    }
}

/// The same where marks stand around whole alternatives.
bool lowering::unfold_marked(expr const& e, std::vector<atoms>& out)
{
    if (e.kind == expr_kind::mark || (e.kind == expr_kind::sequence && e.children.size() == 1))
        return unfold_marked(e.children[0], out);
    if (e.kind == expr_kind::choice)
        return std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
            return unfold_marked(c, out) && out.size() <= most_members;
        });
    return unfold(e, out, most_members);
}

/// The members of a class for the tree of phrases; nullptr when they do not fit there.
std::vector<atoms> const* lowering::phrases_of(std::uint32_t c)
{
    class_facts& f = facts(c);
    if (!f.unfolded) {
        std::vector<atoms> list;
        bool const fits = tables_ && unfold(model_.classes[c].body, list, most_members);
        f.unfolded = true;
        f.in_tree = fits && fit_tree(list);
        if (f.in_tree)
            f.phrases = std::move(list);
    }
    return f.in_tree ? &f.phrases : nullptr;
}

/// A rule without conditions that holds nothing but phrases needs no program.
bool lowering::add_to_tree(expr const& body, std::uint32_t index)
{
    std::vector<atoms> list;
    if (!tables_ || !unfold_marked(body, list) || !fit_tree(list))
        return false;
    for (std::size_t rank = 0; rank < list.size(); ++rank) {
        tree_phrases_.push_back(std::move(list[rank]));
        atoms const& phrase = tree_phrases_.back();
        members_.push_back({&phrase, index, false, rank_of(rank)});
        row_bits_of_[phrase[0]] = ~std::uint64_t{0};
    }
    return true;
}
} // namespace cbtkit::matching::detail::to_image
