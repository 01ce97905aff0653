// SPDX-License-Identifier: BSL-1.0
// Lowering: what is known of an expression before it is compiled.
#include "lowering.hpp"

#include <algorithm>

namespace cbtkit::matching::detail::to_image {
/// Whether an expression always takes exactly one word of a fixed set.
bool lowering::single_words(expr const& e, atoms& out)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        out.push_back(atom_of(e));
        return true;
    case expr_kind::one_of: {
        class_facts& f = facts(e.index);
        if (!f.measured) {
            f.measured = true;
            f.singles = single_words(model_.classes[e.index].body, f.words);
            tidy(f.words);
        }
        if (!f.singles)
            return false;
        out.insert(out.end(), f.words.begin(), f.words.end());
        return true;
    }
    case expr_kind::choice:
        return std::all_of(
            e.children.begin(), e.children.end(), [&](expr const& c) { return single_words(c, out); });
    case expr_kind::sequence:
        return e.children.size() == 1 && single_words(e.children[0], out);
    default:
        return false;
    }
}

first_set lowering::first_of(expr const& e)
{
    first_set f;
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        f.words = {atom_of(e)};
        return f;
    case expr_kind::one_of: {
        class_facts& known = facts(e.index);
        if (!known.has_first) {
            known.first = first_of(model_.classes[e.index].body);
            known.has_first = true;
        }
        return known.first;
    }
    case expr_kind::mark:
        return first_of(e.children[0]);
    case expr_kind::optional:
        f = first_of(e.children[0]);
        f.nullable = true;
        return f;
    case expr_kind::choice:
        for (expr const& c : e.children) {
            first_set const x = first_of(c);
            f.known = f.known && x.known;
            f.nullable = f.nullable || x.nullable;
            f.words.insert(f.words.end(), x.words.begin(), x.words.end());
        }
        tidy(f.words);
        return f;
    case expr_kind::sequence:
        f.nullable = true;
        for (expr const& c : e.children) {
            first_set const x = first_of(c);
            f.known = f.known && x.known;
            f.words.insert(f.words.end(), x.words.begin(), x.words.end());
            if (!x.nullable) {
                f.nullable = false;
                break;
            }
        }
        tidy(f.words);
        return f;
    case expr_kind::gap:
        f.known = false;
        f.nullable = e.low == 0;
        return f;
    case expr_kind::begins:
        f.nullable = true;
        return f;
    case expr_kind::ends:
        f.nullable = true;
        return f;
    case expr_kind::crosses:
        f.known = false;
        f.nullable = true;
        return f;
    }
    return f;
}

/// Sets of words of which every match holds one, the rarest first; at most three.
std::vector<need> lowering::necessary(expr const& e)
{
    std::vector<need> sets;
    auto const add = [&](atoms list) {
        tidy(list);
        if (list.empty() || list.size() > 600)
            return;
        double often = 0;
        for (atom const a : list)
            often += frequency(a);
        sets.emplace_back(often, std::move(list));
    };
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        add({atom_of(e)});
        break;
    case expr_kind::mark:
        return necessary(e.children[0]);
    case expr_kind::one_of: {
        class_facts& f = facts(e.index);
        if (!f.has_necessary) {
            auto own = necessary(model_.classes[e.index].body);
            facts(e.index).necessary = std::move(own);
            facts(e.index).has_necessary = true;
        }
        return facts(e.index).necessary;
    }
    case expr_kind::choice: {
        atoms all;
        for (expr const& c : e.children) {
            auto const own = necessary(c);
            if (own.empty())
                return {};
            all.insert(all.end(), own.front().second.begin(), own.front().second.end());
        }
        add(std::move(all));
        break;
    }
    case expr_kind::sequence:
        for (expr const& c : e.children)
            for (auto& own : necessary(c))
                sets.push_back(std::move(own));
        break;
    default:
        break;
    }
    std::stable_sort(
        sets.begin(), sets.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    if (sets.size() > 3)
        sets.resize(3);
    return sets;
}

std::pair<int, int> lowering::length(expr const& e)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        return {1, 1};
    case expr_kind::gap:
        return {e.low, e.high};
    case expr_kind::one_of: {
        class_facts& f = facts(e.index);
        if (!f.measured_length) {
            f.length = length(model_.classes[e.index].body);
            f.measured_length = true;
        }
        return f.length;
    }
    case expr_kind::mark:
        return length(e.children[0]);
    case expr_kind::optional:
        return {0, length(e.children[0]).second};
    case expr_kind::choice: {
        std::pair<int, int> all{1 << 20, 0};
        for (expr const& c : e.children) {
            auto const x = length(c);
            all = {std::min(all.first, x.first), std::max(all.second, x.second)};
        }
        return all;
    }
    case expr_kind::sequence: {
        std::pair<int, int> all{0, 0};
        for (expr const& c : e.children) {
            auto const x = length(c);
            all = {all.first + x.first, all.second + x.second};
        }
        return all;
    }
    default:
        return {0, 0};
    }
}

bool lowering::plain_phrase(expr const& e, std::vector<std::string>& words)
{
    if (e.kind == expr_kind::literal) {
        words.push_back(e.text);
        return true;
    }
    return e.kind == expr_kind::sequence &&
           std::all_of(
               e.children.begin(), e.children.end(), [&](expr const& c) { return plain_phrase(c, words); });
}

bool lowering::same(expr const& a, expr const& b)
{
    return a.kind == b.kind && a.text == b.text && a.index == b.index && a.low == b.low && a.high == b.high &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
}
} // namespace cbtkit::matching::detail::to_image
