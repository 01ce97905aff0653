// SPDX-License-Identifier: BSL-1.0
// The engine: from words to the rules that are tried there.
#include "engine_program.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cbtkit::matching::detail {
engine::engine(set_images const& from, std::shared_ptr<shared_tables> tables, find_runs_function find_runs)
    : text_reader{from.vocabulary, from.patterns.header().member, find_runs}
    , image_{from.patterns}
    , shares_words_{from.patterns.header().shared_words != 0}
    , predicates_{image_.at<flat_predicate>(s_predicates)}
    , predicate_symbols_{image_.at<std::uint16_t>(s_predicate_symbols)}
    , wide_symbols_{image_.header().wide_symbols != 0}
    , program_{image_.at<instruction>(s_program)}
    , selects_{image_.more<flat_range>(m_select).data()}
    , choices_{image_.more<flat_choice>(m_choices).data()}
    , rules_{image_.at<flat_rule>(s_rules)}
    , conditions_{image_.at<flat_condition>(s_conditions)}
    , condition_lists_{image_.at<std::uint32_t>(s_condition_lists)}
    , listed_classes_{image_.count(s_classes)}
    , classes_{image_.at<flat_class>(s_classes)}
    , anchors_{image_.at<flat_anchor>(s_anchors)}
    , class_anchors_{image_.at<flat_anchor>(s_class_anchors)}
    , anchor_index_{image_.at<std::uint32_t>(s_anchor_index)}
    , lists_of_{image_.more<std::uint16_t>(m_lists).empty() ? nullptr : image_.more<std::uint16_t>(m_lists).data()}
    , list_items_{image_.more<std::uint16_t>(m_list_items).data()}
    , roots_{image_.more<std::uint16_t>(m_roots).data()}
    , node_symbols_{image_.more<std::uint16_t>(m_node_symbols).data()}
    , nodes_of_{image_.more<flat_node>(m_nodes).data()}
    , members_{image_.more<flat_member>(m_members).data()}
{
    shared_tables_ = std::move(tables);
    image_header const& h = image_.header();
    public_rules_ = h.public_rules;
    member_rules_ = h.public_rules + h.questions;
    member_anchors_ = member_rules_ + h.anchor_classes;
    answers_.assign(h.questions / 64 + 1, 0);
    remembered_.resize(image_.count(s_conditions));
    phrases_.resize(phrase_slots);
    for (auto& p : phrases_)
        p.list.reserve(32);
    tried_.resize(image_.count(s_rules));
    for (flat_condition const& c : image_.all<flat_condition>(s_conditions))
        asks_quotes_ = asks_quotes_ || static_cast<scope>(c.where) == scope::quoted;
    stack_room_ = 256;
    stack_.resize(stack_room_);
}

/// Takes the tables of the set; the first scanner of all makes them.
void engine::prepare()
{
    prepared_ = true;
    engine_tables const& all = shared_tables_->of(image_);
    tried_here_ = all.tried_here.data();
    facts_ = all.facts.data();
    set_symbols_ = all.set_symbols;
    class_sets_ = all.class_sets;
    class_words_ = all.class_words;
    sets_ = all.sets.data();
    gap_follows_ = all.gap_follows.data();
    firsts_ = all.firsts.data();
    rule_firsts_ = all.rule_firsts.data();
    asked_of_ = all.asked_of.data();
    text_conditions_ = all.text_conditions.data();
    to_check_ = all.to_check.data();
    found_ = all.found.data();
    edges_ = all.edges.data();
    edge_shift_ = all.edge_shift;
    rows_ = all.rows.data();
    own_symbol_ = all.own_symbol.data();
}

inline void engine::add_hit(
    std::uint32_t number, std::uint32_t begin, std::uint32_t end, std::uint32_t mark_begin,
    std::uint32_t mark_end, float weight)
{
    if (number >= public_rules_)
        return answer(number);
    std::uint64_t const start = first_index_ + begin;
    std::size_t const origin = base_ + origin_;
    hit x;
    x.rule = number;
    x.whole = *text_span::from_bounds(origin + begins_[begin], origin + ends_[end - 1]);
    x.span = mark_begin == begin && mark_end == end
                 ? x.whole
                 : *text_span::from_bounds(origin + begins_[mark_begin], origin + ends_[mark_end - 1]);
    x.weight = weight;
    x.sentence = sentences_[mark_begin];
    if (!hit_starts_.empty() &&
        (hit_starts_.back() > start || (hit_starts_.back() == start && hits_.back().rule >= number)))
        return insert_hit(x, start);
    if ((rules_[number].flags & rule_asks_text) != 0 && !any_asks_text_) {
        any_asks_text_ = true;
        first_asking_ = hits_.size();
    }
    hits_.push_back(x);
    hit_starts_.push_back(start);
}

/// The hit of a rule by one word. @pre the rule is no question
inline void engine::add_word_hit(std::uint32_t number, std::uint32_t w)
{
    std::uint64_t const start = first_index_ + w;
    std::size_t const origin = base_ + origin_;
    flat_rule const& r = rules_[number];
    hit x;
    x.rule = number;
    x.span = *text_span::from_bounds(origin + begins_[w], origin + ends_[w]);
    x.whole = x.span;
    x.weight = r.weight;
    x.sentence = sentences_[w];
    if (!hit_starts_.empty() && (hit_starts_.back() > start ||
                                 (hit_starts_.back() == start && hits_.back().rule >= number))) [[unlikely]]
        return insert_hit(x, start);
    if ((r.flags & rule_asks_text) != 0 && !any_asks_text_) {
        any_asks_text_ = true;
        first_asking_ = hits_.size();
    }
    hits_.push_back(x);
    hit_starts_.push_back(start);
}

bool engine::in_slow(std::uint32_t predicate, std::uint32_t s) const noexcept
{
    if ((predicate & only_symbol) == 0 && predicate >= class_sets_ && prepared_)
        return true;
    if (s == 0)
        return false;
    if ((s & several) != 0)
        return in_list(predicate, s);
    return (predicate & only_symbol) != 0 ? (predicate & ~only_symbol) == s
                                          : in_symbol(predicates_[predicate], s);
}

bool engine::in_list(std::uint32_t predicate, std::uint32_t s) const noexcept
{
    std::uint32_t const* const list = lists_.data() + (s & ~several);
    for (std::uint32_t i = 1; i <= list[0]; ++i)
        if ((predicate & only_symbol) != 0 ? list[i] == (predicate & ~only_symbol)
                                           : in_symbol(predicates_[predicate], list[i]))
            return true;
    return false;
}

bool engine::in_wide_list(flat_predicate const& p, std::uint32_t s) const noexcept
{
    std::uint16_t const* const all = predicate_symbols_ + p.begin;
    for (std::uint32_t i = 0; i < p.count; ++i)
        if ((all[2 * i] | std::uint32_t{all[2 * i + 1]} << 16U) == s)
            return true;
    return false;
}

/// @pre the sentence holds the groups
void engine::follow_anchor(flat_anchor const& a, std::uint32_t w, std::uint32_t size)
{
    if (a.before != 0 && !(w > 0 && in_short(a.before, w - 1)))
        return;
    if (a.after != 0 && !(w + size < count_ && in_short(a.after, w + size)))
        return;
    try_rule(a.rule, w, a.least, a.most);
}

/// Tries everything that may be found at a word in a sentence without stretched words.
inline void engine::follow_word(std::uint32_t s, std::uint32_t w)
{
    word_facts const& facts = facts_[s];
    std::uint16_t const* item = list_items_ + facts.items;
    std::uint32_t const root = facts.root;
    for (std::uint32_t rules = facts.rules; rules != 0; --rules, ++item) {
        std::uint32_t const rule = *item & ~std::uint32_t{may_go_on};
        if ((*item & may_go_on) != 0 && !is_best(*find_member(root, rule), root, w, 1))
            continue;
        if (rule < public_rules_)
            add_word_hit(rule, w);
        else
            answer(rule);
    }
    list_item const* here = tried_here_ + facts.tried;
    for (list_item const* const end = here + facts.anchors; here != end; ++here)
        if (has_group(here->groups[0])) [[unlikely]]
            if (has_group(here->groups[1]) && has_group(here->groups[2]))
                follow_anchor(anchors_[here->anchor], w, 1);
    // Longer phrases.
    if (facts.next == 0 || w + 1 >= count_)
        return;
    std::uint32_t next = symbols_[w + 1];
    if ((facts.next >> next % 64U & 1U) == 0 || next == 0 || first_word(w + 1))
        return;
    std::uint32_t node = child(root, next);
    for (std::uint32_t size = 2; node != 0; ++size) {
        ++steps_;
        follow_node(node, w, size, false);
        if (w + size >= count_)
            return;
        next = symbols_[w + size];
        if ((found_[node] >> next % 16U & 1U) == 0 || next == 0 || first_word(w + size))
            return;
        node = child(node, next);
    }
}

void engine::match_candidates(bool final)
{
    if (image_.header().only_words != 0) {
        next_word_ = count_;
        return;
    }
    // Nothing that a decision looks at may change any more: enough words and, for quotations, bytes must
    // follow.
    std::uint32_t usable = count_;
    if (!final) {
        usable = count_ > image_.header().look_ahead ? count_ - image_.header().look_ahead : 0;
        if (streaming_)
            while (usable > 0 && origin_ + ends_[usable - 1] + quote_bytes > text_.size())
                --usable;
    }
    std::uint32_t w = next_word_;
    for (; w < usable; ++w) {
        std::uint32_t const s = symbols_[w];
        if (s == 0)
            continue;
        if (sentences_[w] != grouped_sentence_)
            read_groups(w);
        if ((s & several) != 0) {
            std::uint32_t const* const list = lists_.data() + (s & ~several);
            follow({list + 1, list[0]}, w);
        } else if (sentence_stretched_) {
            follow({&s, 1}, w);
        } else {
            follow_word(s, w);
        }
    }
    next_word_ = w;
}

/// Tries everything that may be found at a word with these symbols.
void engine::follow(std::span<std::uint32_t const> symbols, std::uint32_t w)
{
    if (sentences_[w] != grouped_sentence_)
        read_groups(w);
    if (lists_of_ == nullptr || symbols.size() != 1 || sentence_stretched_) {
        std::uint32_t const own = image_.count(s_anchors); // those of classes are found with their phrases
        for (std::uint32_t const s : symbols) {
            if (lists_of_ == nullptr) {
                follow_anchors(anchors_ + anchor_index_[s], anchors_ + anchor_index_[s + 1], w, 1);
                continue;
            }
            for (std::uint32_t i = 0; i < facts_[s].anchors; ++i)
                if (std::uint32_t const n = tried_here_[facts_[s].tried + i].anchor; n < own)
                    follow_anchors(anchors_ + n, anchors_ + n + 1, w, 1);
        }
        return follow_any_phrases(w);
    }
    follow_word(symbols[0], w);
}

/// Follows all phrases that begin at a word where a stretched word may be several.
void engine::follow_any_phrases(std::uint32_t w)
{
    phrase_list const& found = phrases_at(w);
    here_.assign(found.list.begin(), found.list.end()); // trying a rule may read phrases elsewhere
    for (phrase const& p : here_)
        follow_node(p.node, w, p.size, true);
}

/// The rules that end at a node of the tree, and those that are found by a class.
/// @param check whether any rule may end at several nodes
void engine::follow_node(std::uint32_t node, std::uint32_t w, std::uint32_t size, bool check)
{
    flat_member const* m = members_ + nodes_of_[node].first_member;
    flat_member const* const end = members_ + nodes_of_[node + 1].first_member;
    for (; m != end && m->what < member_rules_; ++m) {
        if (m->what >= public_rules_ && answered(m->what))
            continue;
        if ((check || (m->rank & again) != 0) && !is_best(*m, node, w, size))
            continue;
        add_hit(m->what, w, w + size, w, w + size, rules_[m->what].weight);
    }
    for (; m != end && m->what < member_anchors_; ++m) { // the rest are no anchors
        flat_range const range = classes_[m->what - member_rules_].anchors;
        follow_anchors(class_anchors_ + range.begin, class_anchors_ + range.end, w, size);
    }
}

/// Whether no other phrase of the same rule is preferred at a word.
bool engine::is_best(flat_member m, std::uint32_t node, std::uint32_t w, std::uint32_t size)
{
    for (phrase const& other : phrases_at(w).list) {
        if (other.node == node && other.size == size)
            continue;
        flat_member const* const same = find_member(other.node, m.what);
        if (same != nullptr && ((same->rank & ~again) < (m.rank & ~again) ||
                                ((same->rank & ~again) == (m.rank & ~again) && other.size != size)))
            return false;
    }
    return true;
}

/// Tries the rules that may be found at the words `[w, w + size)`.
void engine::follow_anchors(flat_anchor const* a, flat_anchor const* end, std::uint32_t w, std::uint32_t size)
{
    for (; a != end; ++a)
        if (has_group(a->groups[0]) && has_group(a->groups[1]) && has_group(a->groups[2]))
            follow_anchor(*a, w, size);
}

/// Tries all starts of a rule for which `w` may be the word by which it was found.
void engine::try_rule(std::uint32_t number, std::uint32_t w, std::uint32_t least, std::uint32_t most)
{
    if (number >= public_rules_ && answered(number))
        return; // a question about the text needs one answer
    flat_rule const& r = rules_[number];
    std::uint32_t const first = rule_firsts_[number];
    std::uint32_t const from = w > most ? w - most : 0;
    tried& t = tried_[number];
    if (w < least)
        return;
    std::uint32_t const to = w - least + 1;
    for (std::uint32_t start = from; start < to; ++start) {
        if (first != 0 && (start = find_in(first, start, to)) == to)
            return;
        // Several words may lead to the same start: it is tried once. Numbers of words go on from text to
        // text, so nothing needs to be cleared.
        std::uint64_t const index = epoch_ + first_index_ + start;
        if (index >= t.base + 64) {
            std::uint64_t const base = index - 31;
            t.mask = base - t.base < 64 ? t.mask >> (base - t.base) : 0;
            t.base = base;
        }
        if (index >= t.base) {
            std::uint64_t const bit = std::uint64_t{1} << (index - t.base);
            if ((t.mask & bit) != 0)
                continue;
            t.mask |= bit;
        }
        ++steps_;
        run_rule(number, r, start);
    }
}

void engine::try_start(std::uint32_t number, flat_rule const& r, std::uint32_t start)
{
    if (!prepared_)
        prepare();
    if (r.first == 0 || in(r.first, start))
        run_rule(number, r, start);
}

/// @pre the word at `start` may be the first one
void engine::run_rule(std::uint32_t number, flat_rule const& r, std::uint32_t start)
{
    if ((r.flags & rule_is_phrase) != 0) {
        std::uint32_t const* const own = image_.more<std::uint32_t>(m_phrases).data() + r.phrase.begin;
        std::uint32_t const size = r.phrase.end - r.phrase.begin;
        if (start + size > count_)
            return;
        for (std::uint32_t i = 1; i < size; ++i) {
            if (first_word(start + i))
                return;
            std::uint32_t const s = symbol(start + i);
            if (s == own[i])
                continue;
            if (s == 0 || (s & several) == 0)
                return;
            std::uint32_t const* const list = lists_.data() + (s & ~several);
            if (std::find(list + 1, list + 1 + list[0], own[i]) == list + 1 + list[0])
                return;
        }
        add_hit(number, start, start + size, start, start + size, r.weight);
        return;
    }
    match(r.program, start, count_, [&](way const& w) {
        way all = w;
        if (all.mark_begin == unset) {
            all.mark_begin = start;
            all.mark_end = w.next;
        }
        float weight = r.weight;
        if (r.conditions.begin != r.conditions.end && !passes(r, all, start, weight))
            return false;
        add_hit(number, start, w.next, all.mark_begin, all.mark_end, weight);
        return true;
    });
}
} // namespace cbtkit::matching::detail
