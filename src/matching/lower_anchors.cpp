// SPDX-License-Identifier: BSL-1.0
// Lowering: the places by which rules are found.
#include "lowering.hpp"

#include <algorithm>
#include <tuple>

namespace cbtkit::matching::detail::to_image {
namespace {
constexpr double often_asked = 120000; ///< a first group more frequent than this is not worth asking for
/// What an anchor costs: it is asked wherever its word stands, and tried where its neighbours stand, too.
double cost_of(double often, near_set const& before) noexcept
{
    return often * (0.15 + before.likely);
}
/// The same when what follows is known.
double cost_of(double often, near_set const& before, near_set const& next) noexcept
{
    return cost_of(often, before) * (0.4 + 0.6 * next.likely);
}
} // namespace

std::uint32_t lowering::predicate_of(near_set const& set)
{
    if (!set.known || set.words.empty())
        return 0;
    atoms list = set.words;
    tidy(list);
    return predicate(std::move(list));
}

anchor_point lowering::point_at(walk_state const& at, near_set const& next)
{
    anchor_point p;
    p.before = at.before.bits;
    p.before_words = at.at_start ? 0 : predicate_of(at.before);
    p.after_words = predicate_of(next);
    p.least = at.least;
    p.most = at.most;
    return p;
}

/// The words that may stand at child `i` of a sequence after which `next` follows.
near_set lowering::following(expr const& sequence, std::size_t i, near_set const& next)
{
    near_set all{0, 0, true, {}};
    for (; i < sequence.children.size(); ++i) {
        expr const& child = sequence.children[i];
        if (child.kind == expr_kind::crosses)
            continue;
        first_set const x = first_of(child);
        if (!x.known)
            return {};
        for (atom const a : x.words)
            join(all, exactly(a));
        if (!x.nullable)
            return all;
    }
    join(all, next);
    return all;
}

/// The cheapest points of which every match of `e` holds one; `at` moves behind `e`.
/// @param next what follows `e`
cut lowering::walk(expr const& e, walk_state& at, near_set const& next)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix: {
        atom const a = atom_of(e);
        anchor_point p = point_at(at, next);
        p.word = a;
        cut c;
        c.cost = cost_of(frequency(a), at.before, next);
        c.points.push_back(std::move(p));
        ++at.least;
        ++at.most;
        at.before = exactly(a);
        at.at_start = false;
        return c;
    }
    case expr_kind::one_of: {
        class_facts& f = facts(e.index);
        if (!f.has_exit) {
            walk_state inner;
            double const often = walk(model_.classes[e.index].body, inner, {}).cost;
            facts(e.index).has_exit = true;
            facts(e.index).often = often;
            facts(e.index).exit = inner.before;
        }
        cut c;
        c.cost = cost_of(facts(e.index).often, at.before, next);
        if (phrases_of(e.index) != nullptr) {
            anchor_point p = point_at(at, next);
            p.word = e.index;
            p.is_class = true;
            c.points.push_back(std::move(p));
        } else { // found by the first words of its members
            first_set const first = first_of(model_.classes[e.index].body);
            c.cost = 0;
            for (atom const a : first.words) {
                anchor_point p = point_at(at, {});
                p.word = a;
                c.cost += cost_of(frequency(a), at.before);
                c.points.push_back(std::move(p));
            }
            if (!first.known || first.nullable)
                c = {};
        }
        auto const x = length(e);
        at.least += x.first;
        at.most += x.second;
        at.before = facts(e.index).exit;
        at.at_start = false;
        return c;
    }
    case expr_kind::mark:
        return walk(e.children[0], at, next);
    case expr_kind::optional: {
        walk_state inside = at;
        (void)walk(e.children[0], inside, next);
        at.most = inside.most;
        join(at.before, inside.before);
        return {};
    }
    case expr_kind::gap:
        at.least += e.low;
        at.most += e.high;
        if (e.high > 0)
            at.before = {};
        at.at_start = at.at_start && e.low == 0;
        return {};
    case expr_kind::choice: {
        cut all;
        all.cost = 0;
        walk_state after;
        bool first = true;
        for (expr const& child : e.children) {
            walk_state inside = at;
            cut c = walk(child, inside, next);
            all.cost += c.cost;
            if (c.cost < never)
                all.points.insert(
                    all.points.end(), std::make_move_iterator(c.points.begin()),
                    std::make_move_iterator(c.points.end()));
            if (first) {
                after = inside;
            } else {
                after.least = std::min(after.least, inside.least);
                after.most = std::max(after.most, inside.most);
                join(after.before, inside.before);
                after.at_start = after.at_start || inside.at_start;
            }
            first = false;
        }
        at = after;
        if (all.cost == never)
            all.points.clear();
        return all;
    }
    case expr_kind::sequence: {
        cut best;
        std::size_t best_child = 0;
        for (std::size_t i = 0; i < e.children.size(); ++i) {
            expr const& child = e.children[i];
            int const spread_of_starts = at.most - at.least;
            cut c = walk(child, at, following(e, i + 1, next));
            c.cost *= 1 + 0.05 * spread_of_starts; // most possible starts hold no first word
            if (c.cost < best.cost) {
                best = std::move(c);
                best_child = i;
            }
        }
        // What the rest needs helps every point.
        if (!best.points.empty() && e.children.size() > 1 && !has_cross(e)) {
            std::vector<need> rest;
            for (std::size_t i = 0; i < e.children.size(); ++i)
                if (i != best_child)
                    for (need& n : necessary(e.children[i]))
                        if (n.first <= often_asked)
                            rest.push_back(std::move(n));
            for (anchor_point& p : best.points)
                p.needs.insert(p.needs.end(), rest.begin(), rest.end());
        }
        return best;
    }
    default:
        return {};
    }
}

void lowering::add_anchors(expr const& body, std::uint32_t rule, std::vector<need> const& more)
{
    walk_state at;
    cut c = walk(body, at, {});
    for (anchor_point& p : c.points) {
        p.needs.insert(p.needs.end(), more.begin(), more.end());
        std::stable_sort(
            p.needs.begin(), p.needs.end(), [](need const& a, need const& b) { return a.first < b.first; });
        p.needs.erase(
            std::unique(
                p.needs.begin(), p.needs.end(),
                [](need const& a, need const& b) { return a.second == b.second; }),
            p.needs.end());
        flat_anchor a{};
        a.rule = rule;
        a.before = unencoded(p.before_words);
        a.after = unencoded(p.after_words);
        a.least = byte(p.least);
        a.most = byte(p.most);
        std::size_t n = 0;
        for (need const& set : p.needs)
            if (n < 3 && set.first <= (n == 0 ? often_asked : rarely_needed) && set.second.size() <= 200)
                a.groups[n++] = group_of(set.second);
        if (!p.is_class) {
            points_.emplace_back(p.word, a);
            row_bits_of_[p.word] |= p.before;
            continue;
        }
        class_points_.emplace_back(flat_class_of(p.word), a);
        for (atoms const& phrase : *phrases_of(p.word))
            row_bits_of_[phrase[0]] |= p.before;
    }
    lower_pending_classes();
}

/// A predicate in 16 bits, 0 (any word) where it does not fit.
std::uint16_t lowering::small(std::uint32_t n)
{
    bool const alone = (n & only_symbol) != 0;
    std::uint32_t const rest = n & ~only_symbol;
    if (rest >= only_symbol_short)
        return 0;
    return static_cast<std::uint16_t>(rest | (alone ? only_symbol_short : 0U));
}

void lowering::finish_anchors()
{
    // By class.
    std::stable_sort(class_points_.begin(), class_points_.end(), [](auto const& a, auto const& b) {
        return a.first < b.first;
    });
    for (std::size_t i = 0; i < class_points_.size();) {
        std::uint32_t const c = class_points_[i].first;
        classes_[c].anchors.begin = static_cast<std::uint32_t>(class_anchors_.size());
        std::vector<flat_anchor> list;
        for (; i < class_points_.size() && class_points_[i].first == c; ++i)
            list.push_back(class_points_[i].second);
        add_unique(list, class_anchors_);
        classes_[c].anchors.end = static_cast<std::uint32_t>(class_anchors_.size());
    }
    // Rows.
    row_bits_ =
        std::clamp<std::uint32_t>(static_cast<std::uint32_t>(std::bit_width(8 * row_bits_of_.size())), 8, 12);
    rows_.assign(std::size_t{1} << row_bits_, 0);
    short_rows_.assign(1024, 0);
    for (auto const& [word, bits] : row_bits_of_) {
        std::string const& s = letters(word);
        bool const is_stem = (word & stem_tag) != 0;
        if (is_stem && s.size() < 3) { // every word is a candidate
            for (std::uint64_t& row : rows_)
                row |= bits;
        } else if (is_stem && s.size() < 8) {
            short_rows_[short_row_of(key_of(s))] |= bits;
            short_stems_ = 1;
        } else {
            rows_[row_of(spread(key_of(s)), row_bits_)] |= bits;
        }
    }
    // Anchors by symbol: a literal also leads to the anchors of the stems that it begins with.
    std::vector<std::vector<flat_anchor>> by_symbol(symbols_);
    for (auto const& [word, a] : points_) {
        std::vector<std::uint32_t> symbols;
        atom_symbols(word, symbols);
        for (std::uint32_t const s : symbols)
            by_symbol[s].push_back(a);
    }
    for (auto& list : by_symbol) {
        anchor_index_.push_back(static_cast<std::uint32_t>(anchors_.size()));
        add_unique(list, anchors_);
    }
    anchor_index_.push_back(static_cast<std::uint32_t>(anchors_.size()));
}

void lowering::add_unique(std::vector<flat_anchor>& list, std::vector<flat_anchor>& out)
{
    auto const key = [](flat_anchor const& a) {
        return std::tie(a.rule, a.least, a.most, a.before, a.after, a.groups[0], a.groups[1], a.groups[2]);
    };
    std::sort(list.begin(), list.end(), [&](auto const& a, auto const& b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < list.size(); ++i)
        if (i == 0 || key(list[i]) != key(list[i - 1]))
            out.push_back(list[i]);
}
} // namespace cbtkit::matching::detail::to_image
