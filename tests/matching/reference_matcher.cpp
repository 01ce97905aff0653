// SPDX-License-Identifier: BSL-1.0
#include "reference_matcher.hpp"

#include "matching/splitter.hpp"

#include <algorithm>
#include <optional>

namespace cbtkit::matching::detail {
namespace {
using index = std::uint32_t;
inline constexpr index unset = 0xFFFFFFFF;

/// A way to match: the next word, whether a sentence boundary was just crossed, and the marked words so far.
struct way {
    index next = 0;
    bool crossed = false;
    index mark_begin = unset;
    index mark_end = unset;

    friend bool operator==(way const&, way const&) = default;
};
using ways = std::vector<way>; // in order of preference, without repetitions

void add(ways& all, way const& w)
{
    if (std::find(all.begin(), all.end(), w) == all.end())
        all.push_back(w);
}

class matcher {
public:
    matcher(model const& patterns, std::string_view text)
        : patterns_{patterns}
        , text_{text}
    {
        split(text, patterns.words, list_);
        quotes_ = quotations(text);
    }

    std::vector<hit> run()
    {
        std::vector<hit> hits;
        for (index start = 0; start < count(); ++start)
            for (index r = 0; r < patterns_.rules.size(); ++r)
                if (std::optional<hit> h = match_rule(r, start))
                    hits.push_back(*h);
        return hits;
    }

private:
    index count() const noexcept { return static_cast<index>(list_.words.size()); }
    bool first(index w) const { return w == 0 || list_.words[w].sentence != list_.words[w - 1].sentence; }
    sentence const& sentence_of(index w) const { return list_.sentences[list_.words[w].sentence]; }
    std::string_view letters(index w) const { return list_.folded_view(list_.words[w]); }

    /// All ways to match `e` from `from`, where no word at or after `limit` may be used.
    ways match(expr const& e, index start, way const& from, index limit) const
    {
        ways all;
        auto const word_fits = [&](auto const& test) {
            if (from.next < limit && (from.next == start || from.crossed || !first(from.next)) &&
                test(letters(from.next)))
                all.push_back({from.next + 1, false, from.mark_begin, from.mark_end});
        };
        switch (e.kind) {
        case expr_kind::literal:
            word_fits([&](auto w) { return same_word(w, e.text); });
            break;
        case expr_kind::prefix:
            word_fits([&](auto w) { return same_start(w, e.text); });
            break;
        case expr_kind::one_of:
            return match(patterns_.classes[e.index].body, start, from, limit);
        case expr_kind::sequence:
            all.push_back(from);
            for (expr const& child : e.children) {
                ways next;
                for (way const& w : all)
                    for (way const& x : match(child, start, w, limit))
                        add(next, x);
                all = std::move(next);
            }
            break;
        case expr_kind::choice:
            for (expr const& child : e.children)
                for (way const& x : match(child, start, from, limit))
                    add(all, x);
            break;
        case expr_kind::optional:
            all = match(e.children[0], start, from, limit);
            add(all, from);
            break;
        case expr_kind::gap: {
            way w = from;
            for (int taken = 0; taken <= e.high; ++taken) {
                if (taken >= e.low)
                    add(all, w);
                if (w.next >= limit || !(w.next == start || w.crossed || !first(w.next)))
                    break;
                ++w.next;
                w.crossed = false;
            }
            break;
        }
        case expr_kind::begins:
            if (from.next < count() && first(from.next) && (from.next == start || from.crossed))
                all.push_back(from);
            break;
        case expr_kind::ends:
            if (from.next > start && !from.crossed && (from.next == count() || first(from.next)))
                all.push_back(from);
            break;
        case expr_kind::crosses:
            if (from.next > start && !from.crossed && from.next < count() && first(from.next)) {
                way w = from;
                w.crossed = true;
                all.push_back(w);
            }
            break;
        case expr_kind::mark:
            for (way const& x : match(e.children[0], start, from, limit)) {
                way w = x;
                w.mark_begin = from.next;
                w.mark_end = x.next;
                add(all, w);
            }
            break;
        }
        return all;
    }

    /// Whether `e` matches wholly within the words [begin, end), and shares a word with [touch_begin,
    /// touch_end).
    bool found(expr const& e, index begin, index end, index touch_begin = 0, index touch_end = unset) const
    {
        for (index start = begin; start < end; ++start)
            for (way const& w : match(e, start, {start, false, unset, unset}, end))
                if (!w.crossed && w.next > start && start < touch_end && w.next > touch_begin)
                    return true;
        return false;
    }

    bool holds(condition const& c, index begin, index end, index mark_begin, index mark_end) const
    {
        sentence const& s0 = sentence_of(begin);
        sentence const& s1 = sentence_of(end - 1);
        index const n = static_cast<index>(c.words);
        auto const minus = [](index a, index b) { return a > b ? a - b : 0; };
        index const before = std::max(minus(begin, n), s0.first_word);
        index const after = std::min(end + n, s1.end_word);
        switch (c.where) {
        case scope::before:
            return found(c.body, before, begin);
        case scope::after:
            return found(c.body, end, after);
        case scope::near_by:
            return found(c.body, before, begin) || found(c.body, end, after);
        case scope::inside:
            return found(c.body, begin, end);
        case scope::touching:
            return found(
                c.body, minus(begin, longest_match), std::min(end + longest_match, count()), begin, end);
        case scope::in_sentence:
            return found(
                c.body, std::max(minus(begin, sentence_reach), s0.first_word),
                std::min(end + sentence_reach, s1.end_word));
        case scope::in_text:
            return found(c.body, 0, count());
        case scope::previous_sentence: {
            if (s0.first_word == 0)
                return false;
            sentence const& p = sentence_of(s0.first_word - 1);
            if (begin - s0.first_word > sentence_reach)
                return false;
            return found(c.body, std::max(minus(p.end_word, sentence_reach), p.first_word), p.end_word);
        }
        case scope::next_sentence: {
            if (s1.end_word == count() || s1.end_word - end > sentence_reach)
                return false;
            sentence const& p = sentence_of(s1.end_word);
            return found(c.body, p.first_word, std::min(p.first_word + sentence_reach, p.end_word));
        }
        case scope::quoted: {
            std::size_t const from = list_.words[mark_begin].span.begin();
            std::size_t const to = list_.words[mark_end - 1].span.end();
            return std::any_of(quotes_.begin(), quotes_.end(), [&](auto const& q) {
                return q.first <= from && to <= q.second;
            });
        }
        case scope::question:
        case scope::exclaimed: {
            sentence const& s = sentence_of(mark_end - 1);
            if (s.end_word - mark_end > sentence_reach)
                return false;
            return c.where == scope::question ? s.question : s.exclaimed;
        }
        }
        return false;
    }

    /// Checks all conditions; the weight is multiplied by what holds.
    bool passes(
        std::vector<condition> const& conditions, bool in_text, index b, index e, index mb, index me,
        float& weight) const
    {
        for (condition const& c : conditions) {
            if ((c.where == scope::in_text) != in_text)
                continue;
            bool const true_here = holds(c, b, e, mb, me);
            if (c.times) {
                if (true_here)
                    weight *= c.factor;
            } else if (true_here != c.wanted) {
                return false;
            }
        }
        return true;
    }

    std::optional<hit> match_rule(index r, index start) const
    {
        rule const& rule_ = patterns_.rules[r];
        ways all;
        for (expr const& e : rule_.matches)
            for (way const& w : match(e, start, {start, false, unset, unset}, count()))
                add(all, w);
        for (way const& w : all) {
            if (w.crossed || w.next == start)
                continue;
            index const mb = w.mark_begin == unset ? start : w.mark_begin;
            index const me = w.mark_begin == unset ? w.next : w.mark_end;
            float weight = rule_.weight;
            bool good = true;
            for (bool const in_text : {false, true}) { // conditions on the whole text come last
                for (index const g : rule_.gates)
                    good =
                        good && passes(patterns_.gates[g].conditions, in_text, start, w.next, mb, me, weight);
                good = good && passes(rule_.conditions, in_text, start, w.next, mb, me, weight);
            }
            if (!good)
                continue;
            hit h;
            h.rule = r;
            h.whole = bytes(start, w.next);
            h.span = bytes(mb, me);
            h.weight = weight;
            h.sentence = list_.words[mb].sentence;
            return h;
        }
        return std::nullopt;
    }

    /// The bytes of the words [begin, end). Words of one contraction may stand for the same bytes.
    text_span bytes(index begin, index end) const
    {
        return *text_span::from_bounds(list_.words[begin].span.begin(), list_.words[end - 1].span.end());
    }

    model const& patterns_;
    std::string_view text_;
    word_list list_;
    std::vector<std::pair<std::size_t, std::size_t>> quotes_;
};
} // namespace

std::vector<hit> reference_scan(model const& patterns, std::string_view text)
{
    return matcher{patterns, text}.run();
}
} // namespace cbtkit::matching::detail
