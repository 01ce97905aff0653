// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: what is unused, shadowed, too long, empty or can never match.
#include "pattern_reader.hpp"

#include <algorithm>
#include <utility>

namespace cbtkit::matching::detail::from_text {
namespace {
/// How many marks a path may hold: {fewest, most}.
std::pair<int, int> marks(expr const& e)
{
    switch (e.kind) {
    case expr_kind::mark: {
        auto const inner = marks(e.children[0]);
        return {1 + inner.first, 1 + inner.second};
    }
    case expr_kind::optional:
        return {0, marks(e.children[0]).second};
    case expr_kind::choice: {
        int most = 0;
        for (expr const& c : e.children)
            most = std::max(most, marks(c).second);
        return {0, most};
    }
    case expr_kind::sequence: {
        int most = 0;
        for (expr const& c : e.children)
            most += marks(c).second;
        return {0, most};
    }
    default:
        return {0, 0};
    }
}

bool has_cross(expr const& e)
{
    return e.kind == expr_kind::crosses || std::any_of(e.children.begin(), e.children.end(), has_cross);
}

/// The fewest words that a match names, gaps not counted.
int named(expr const& e)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
    case expr_kind::one_of:
        return 1;
    case expr_kind::mark:
        return named(e.children[0]);
    case expr_kind::choice: {
        int fewest = 1 << 20;
        for (expr const& c : e.children)
            fewest = std::min(fewest, named(c));
        return fewest;
    }
    case expr_kind::sequence: {
        int all = 0;
        for (expr const& c : e.children)
            all += named(c);
        return all;
    }
    default:
        return 0;
    }
}

bool same(expr const& a, expr const& b)
{
    return a.kind == b.kind && a.text == b.text && a.index == b.index && a.low == b.low && a.high == b.high &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
}
} // namespace

pattern_reader::extent pattern_reader::measure(expr const& e)
{
    switch (e.kind) {
    case expr_kind::literal:
    case expr_kind::prefix:
        return {1, 1, false, false};
    case expr_kind::gap:
        return {e.low, e.high, true, true};
    case expr_kind::begins:
    case expr_kind::ends:
    case expr_kind::crosses:
        return {};
    case expr_kind::one_of:
        if (!class_extents_[e.index])
            class_extents_[e.index] = measure(model_.classes[e.index].body);
        return *class_extents_[e.index];
    case expr_kind::mark:
        return measure(e.children[0]);
    case expr_kind::optional: {
        extent x = measure(e.children[0]);
        x.shortest = 0;
        return x;
    }
    case expr_kind::choice: {
        extent all{1 << 20, 0, false, false};
        for (expr const& c : e.children) {
            extent const x = measure(c);
            all.shortest = std::min(all.shortest, x.shortest);
            all.longest = std::max(all.longest, x.longest);
            all.gap_first = all.gap_first || x.gap_first;
            all.gap_last = all.gap_last || x.gap_last;
        }
        if (e.children.empty())
            all.shortest = 0;
        return all;
    }
    case expr_kind::sequence: {
        extent all;
        bool leading = true; // nothing but what may be missing so far
        for (expr const& c : e.children) {
            extent const x = measure(c);
            if (leading && x.gap_first)
                all.gap_first = true;
            if (x.shortest > 0)
                leading = false;
            if (x.gap_last)
                all.gap_last = true;
            else if (x.shortest > 0)
                all.gap_last = false;
            all.shortest += x.shortest;
            all.longest = std::min(1 << 20, all.longest + x.longest);
        }
        return all;
    }
    }
    return {};
}

bool pattern_reader::empty_mark(expr const& e)
{
    if (e.kind == expr_kind::mark && measure(e.children[0]).shortest == 0)
        return true;
    return std::any_of(e.children.begin(), e.children.end(), [&](expr const& c) { return empty_mark(c); });
}

/// True when no text can match: a start that is not first, an end that is not last.
/// `before` / `after`: a word of the same sentence certainly stands there.
bool pattern_reader::impossible(expr const& e, bool before, bool after)
{
    switch (e.kind) {
    case expr_kind::begins:
        return before;
    case expr_kind::ends:
        return after;
    case expr_kind::mark:
        return impossible(e.children[0], before, after);
    case expr_kind::choice:
        return !e.children.empty() && std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
            return impossible(c, before, after);
        });
    case expr_kind::sequence: {
        std::size_t const n = e.children.size();
        for (std::size_t i = 0; i < n; ++i) {
            bool b = before;
            for (std::size_t k = i; k-- > 0;) {
                if (e.children[k].kind == expr_kind::crosses) {
                    b = false;
                    break;
                }
                if (has_cross(e.children[k])) {
                    b = false;
                    break;
                }
                if (measure(e.children[k]).shortest > 0) {
                    b = true;
                    break;
                }
            }
            bool a = after;
            for (std::size_t k = i + 1; k < n; ++k) {
                if (has_cross(e.children[k])) {
                    a = false;
                    break;
                }
                if (measure(e.children[k]).shortest > 0) {
                    a = true;
                    break;
                }
            }
            if (impossible(e.children[i], b, a))
                return true;
        }
        return false;
    }
    default:
        return false;
    }
}

void pattern_reader::check_expr(expr const& e, bool marks_allowed, bool is_sought)
{
    extent const x = measure(e);
    if (x.longest > longest_match)
        error("too_long", e.where, "the longest match may have at most 64 words");
    if (x.shortest == 0)
        error("empty_match", e.where, "this also matches no word at all");
    else if (is_sought && named(e) == 0)
        error("empty_match", e.where, "each match must hold at least one word that is written out");
    else if (x.gap_first || x.gap_last)
        report(
            severity::warning, "edge_gap", e.where,
            x.gap_first ? "a match begins with a gap and is found once for each word of it"
                        : "a gap at the end takes as few words as it can");
    auto const most = marks(e).second;
    if (most > 1)
        error("syntax", e.where, "more than one { } on the same path");
    else if (most > 0 && !marks_allowed)
        error("syntax", e.where, "{ } belongs into match: lines only");
    if (empty_mark(e))
        error("empty_match", e.where, "the part in { } may hold no word at all");
    if (impossible(e, false, false))
        report(severity::warning, "never_matches", e.where, "this can never match");
}

/// All word sequences of an expression without gaps, or nothing when there are too many or it is not that
/// plain.
bool pattern_reader::enumerate(expr const& e, phrases& found, std::size_t limit)
{
    switch (e.kind) {
    case expr_kind::literal:
        found = {{e.text}};
        return true;
    case expr_kind::mark:
        return enumerate(e.children[0], found, limit);
    case expr_kind::one_of:
        return enumerate(model_.classes[e.index].body, found, limit);
    case expr_kind::optional:
        if (!enumerate(e.children[0], found, limit))
            return false;
        found.insert(std::vector<std::string>{});
        return true;
    case expr_kind::choice:
        found.clear();
        for (expr const& c : e.children) {
            phrases part;
            if (!enumerate(c, part, limit))
                return false;
            found.merge(part);
            if (found.size() > limit)
                return false;
        }
        return true;
    case expr_kind::sequence: {
        found = {{}};
        for (expr const& c : e.children) {
            phrases part;
            if (!enumerate(c, part, limit) || part.size() * found.size() > limit)
                return false;
            phrases joined;
            for (auto const& a : found)
                for (auto b : part) {
                    b.insert(b.begin(), a.begin(), a.end());
                    joined.insert(std::move(b));
                }
            found = std::move(joined);
        }
        return true;
    }
    default:
        return false;
    }
}

/// A later line that adds nothing: the same expression again, or only phrases that earlier lines have.
void pattern_reader::check_shadowed(rule const& r)
{
    if (r.matches.size() < 2)
        return;
    phrases earlier;
    for (std::size_t i = 0; i < r.matches.size(); ++i) {
        bool shadowed = false;
        for (std::size_t k = 0; k < i; ++k)
            shadowed = shadowed || same(r.matches[i], r.matches[k]);
        phrases own;
        if (enumerate(r.matches[i], own, 256)) {
            shadowed = shadowed || std::includes(earlier.begin(), earlier.end(), own.begin(), own.end());
            earlier.merge(own);
        }
        if (shadowed)
            report(
                severity::warning, "shadowed_match", r.matches[i].where,
                "earlier match: lines of this rule always come first");
    }
}

/// Looks through a set without errors.
void pattern_reader::check_all()
{
    class_extents_.assign(model_.classes.size(), std::nullopt);
    for (word_class const& c : model_.classes) {
        if (!c.used)
            report(severity::warning, "unused_class", c.at, "no rule, gate or class names this class");
        if (measure(c.body).shortest == 0)
            error("empty_match", c.at, "a member of this class may hold no word at all");
    }
    for (gate const& g : model_.gates) {
        if (!g.used)
            report(severity::warning, "unused_gate", g.at, "no rule applies this gate");
        for (condition const& c : g.conditions)
            if (c.has_body)
                check_expr(c.body, false, c.where == scope::in_text);
    }
    for (rule const& r : model_.rules) {
        for (expr const& e : r.matches)
            check_expr(e, true, true);
        for (condition const& c : r.conditions)
            if (c.has_body)
                check_expr(c.body, false, c.where == scope::in_text);
        check_shadowed(r);
    }
}

/// In the order of the files and their lines.
void pattern_reader::sort_diagnostics()
{
    std::stable_sort(diagnostics_.begin(), diagnostics_.end(), [&](diagnostic const& a, diagnostic const& b) {
        auto const order = [&](diagnostic const& d) {
            std::size_t i = 0;
            while (i < sources_.size() && sources_[i].name != d.source)
                ++i;
            return i;
        };
        std::size_t const x = order(a);
        std::size_t const y = order(b);
        return x != y ? x < y : a.line != b.line ? a.line < b.line : a.column < b.column;
    });
}
} // namespace cbtkit::matching::detail::from_text
