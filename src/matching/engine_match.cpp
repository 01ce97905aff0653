// SPDX-License-Identifier: BSL-1.0
// The second half of the engine: from candidates to hits.
#include "engine.hpp"
#include "quotes.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
engine::engine(image patterns, find_runs_function find_runs)
    : image_{patterns}
    , predicates_{patterns.at<flat_predicate>(s_predicates)}
    , predicate_symbols_{patterns.at<std::uint16_t>(s_predicate_symbols)}
    , wide_symbols_{patterns.header().wide_symbols != 0}
    , program_{patterns.at<instruction>(s_program)}
    , selects_{patterns.more<flat_range>(m_select).data()}
    , choices_{patterns.more<flat_choice>(m_choices).data()}
    , slots_{patterns.more<std::uint16_t>(m_word_slots).data()}
    , wide_slots_{patterns.more<std::uint32_t>(m_word_slots).data()}
    , word_mask_{patterns.header().word_mask}
    , vocabulary_{patterns.at<flat_word>(s_words) - 1}
    , texts_{patterns.at<char>(s_text)}
    , stem_bits_{patterns.more<std::uint64_t>(m_stem_bits).data()}
    , rules_{patterns.at<flat_rule>(s_rules)}
    , conditions_{patterns.at<flat_condition>(s_conditions)}
    , condition_lists_{patterns.at<std::uint32_t>(s_condition_lists)}
    , listed_classes_{patterns.count(s_classes)}
    , classes_{patterns.at<flat_class>(s_classes)}
    , anchors_{patterns.at<flat_anchor>(s_anchors)}
    , class_anchors_{patterns.at<flat_anchor>(s_class_anchors)}
    , anchor_index_{patterns.at<std::uint32_t>(s_anchor_index)}
    , group_rows_{patterns.more<std::uint16_t>(m_group_rows).data()}
    , lists_of_{patterns.more<std::uint16_t>(m_lists).empty() ? nullptr
                                                              : patterns.more<std::uint16_t>(m_lists).data()}
    , list_index_{patterns.more<std::uint32_t>(m_list_index).data()}
    , list_items_{patterns.more<std::uint16_t>(m_list_items).data()}
    , roots_{patterns.more<std::uint16_t>(m_roots).data()}
    , node_symbols_{patterns.more<std::uint16_t>(m_node_symbols).data()}
    , nodes_of_{patterns.more<flat_node>(m_nodes).data()}
    , members_{patterns.more<flat_member>(m_members).data()}
    , find_runs_{find_runs}
{
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
    for (flat_text const t : image_.more<flat_text>(m_abbreviations)) {
        auto const last = static_cast<unsigned char>(image_.text(t).back());
        abbreviation_ends_ |= last < 0x80 ? 1U << (last & 31U) : ~0U;
    }
    stack_.resize(256);
    reserve_words(1024);
}

// --- symbols
// -----------------------------------------------------------------------------------------------------

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

// --- candidates
// --------------------------------------------------------------------------------------------------

void engine::match_candidates(bool final)
{
    // Nothing that a decision looks at may change any more: enough words and, for quotations, bytes must
    // follow.
    std::uint32_t usable = count_;
    if (!final) {
        usable = count_ > image_.header().look_ahead ? count_ - image_.header().look_ahead : 0;
        if (streaming_)
            while (usable > 0 && origin_ + ends_[usable - 1] + quote_bytes > text_.size())
                --usable;
    }
    for (; next_word_ < usable; ++next_word_) {
        std::uint32_t const s = symbols_[next_word_];
        if (s == 0)
            continue;
        if ((s & several) == 0) {
            follow({&s, 1}, next_word_);
        } else {
            std::uint32_t const* const list = lists_.data() + (s & ~several);
            follow({list + 1, list[0]}, next_word_);
        }
    }
}

/// Tries everything that may be found at a word with these symbols.
void engine::follow(std::span<std::uint32_t const> symbols, std::uint32_t w)
{
    if (sentences_[w] != grouped_sentence_)
        read_groups(w);
    if (lists_of_ == nullptr || symbols.size() != 1 || sentence_stretched_) {
        for (std::uint32_t const s : symbols)
            follow_anchors(anchors_ + anchor_index_[s], anchors_ + anchor_index_[s + 1], w, 1);
        return follow_any_phrases(w);
    }
    std::uint32_t const list = lists_of_[symbols[0]];
    std::uint16_t const* item = list_items_ + list_index_[list];
    std::uint16_t const* const end = list_items_ + list_index_[list + 1];
    std::uint32_t const root = roots_[symbols[0]];
    for (std::uint32_t rules = *item++; rules != 0; --rules, ++item) {
        std::uint32_t const rule = *item & ~std::uint32_t{may_go_on};
        if (rule >= public_rules_ && answered(rule))
            continue;
        if ((*item & may_go_on) != 0 && !is_best(*find_member(root, rule), root, w, 1))
            continue;
        add_hit(rule, w, w + 1, w, w + 1, rules_[rule].weight);
    }
    for (; item != end; item += 2) // a group and the anchor that asks for it
        if (has_group(item[0]))
            follow_anchor(anchors_[item[1]], w, 1);
    // Longer phrases.
    std::uint32_t node = root;
    for (std::uint32_t size = 1; node != 0 && w + size < count_; ++size) {
        std::uint32_t const found = nodes_of_[node].found;
        std::uint32_t const next = symbol(w + size);
        if ((found >> next % 16U & 1U) == 0 || next == 0 || first_word(w + size))
            return;
        node = child(node, next);
        ++steps_;
        if (node != 0)
            follow_node(node, w, size + 1, false);
    }
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

flat_member const* engine::find_member(std::uint32_t node, std::uint32_t what) const noexcept
{
    std::uint32_t const first = nodes_of_[node].first_member;
    flat_member const* m = members_ + first;
    for (std::uint32_t size = nodes_of_[node + 1].first_member - first; size > 1;) {
        std::uint32_t const half = size / 2;
        m += m[half].what <= what ? half : 0;
        size -= half;
    }
    return m->what == what ? m : nullptr;
}

/// Tries the rules that may be found at the words `[w, w + size)`.
void engine::follow_anchors(flat_anchor const* a, flat_anchor const* end, std::uint32_t w, std::uint32_t size)
{
    for (; a != end; ++a)
        if (has_group(a->groups[0]))
            follow_anchor(*a, w, size);
}

/// @pre the sentence holds the first group
void engine::follow_anchor(flat_anchor const& a, std::uint32_t w, std::uint32_t size)
{
    // The sentence must hold the other words of a match, and the neighbours must fit.
    if (!has_group(a.groups[1]) || !has_group(a.groups[2]))
        return;
    if (a.before != 0 && !(w > 0 && in_short(a.before, w - 1)))
        return;
    if (a.after != 0 && !(w + size < count_ && in_short(a.after, w + size)))
        return;
    try_rule(a.rule, w, a.least, a.most);
}

/// The child of a node by a word, 0 when there is none.
std::uint32_t engine::child(std::uint32_t node, std::uint32_t wanted) const noexcept
{
    std::uint32_t low = nodes_of_[node].first_child;
    std::uint32_t size = nodes_of_[node + 1].first_child - low;
    while (size > 1) {
        std::uint32_t const half = size / 2;
        low += node_symbols_[low + half] <= wanted ? half : 0;
        size -= half;
    }
    return size == 1 && node_symbols_[low] == wanted ? low : 0;
}

/// The members of classes and the rules that begin at a word.
void engine::read_phrases(std::uint32_t w, phrase_list& out)
{
    out.list.clear();
    std::uint32_t const s = symbol(w);
    if ((s & several) != 0)
        return read_stretched_phrases(w, out);
    std::uint32_t size = 1;
    for (std::uint32_t node = roots_[s]; node != 0; ++size) {
        ++steps_;
        if (has_members(node))
            out.list.push_back({node, size});
        if (!has_children(node))
            return;
        if (w + size >= count_) {
            if (!final_)
                out.word = 0; // more words may come
            return;
        }
        std::uint32_t const next = symbol(w + size);
        if (next == 0 || first_word(w + size))
            return;
        if ((next & several) != 0)
            return read_stretched_phrases(w, out);
        if ((nodes_of_[node].ways >> next % 16U & 1U) == 0)
            return;
        node = child(node, next);
    }
}

/// A stretched word may be several words: all ways are followed.
void engine::read_stretched_phrases(std::uint32_t w, phrase_list& out)
{
    out.list.clear();
    nodes_.clear();
    nodes_.emplace_back(0U, 0U);
    for (std::size_t k = 0; k < nodes_.size(); ++k) {
        std::uint32_t const node = nodes_[k].first;
        std::uint32_t const read = nodes_[k].second;
        ++steps_;
        if (read > 0) {
            if (has_members(node))
                out.list.push_back({node, read});
            if (!has_children(node))
                continue;
        }
        if (w + read >= count_) {
            if (!final_)
                out.word = 0;
            continue;
        }
        if (read > 0 && first_word(w + read))
            continue;
        std::uint32_t const next = symbol(w + read);
        auto const go = [&](std::uint32_t wanted) {
            std::uint32_t const to = read == 0 ? std::uint32_t{roots_[wanted]} : child(node, wanted);
            if (to != 0)
                nodes_.emplace_back(to, read + 1);
        };
        if ((next & several) == 0) {
            go(next);
        } else {
            std::uint32_t const* const list = lists_.data() + (next & ~several);
            for (std::uint32_t n = 1; n <= list[0]; ++n)
                go(list[n]);
        }
    }
}

/// The rows of groups, from the lists in the image.
void engine::expand_groups()
{
    auto const index = image_.more<std::uint32_t>(m_group_index);
    std::uint16_t const* const names = image_.more<std::uint16_t>(m_groups).data();
    rows_.assign(index.size() - 1, group_set{});
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        std::uint8_t bytes[group_count / 8] = {};
        for (std::uint32_t i = index[r]; i < index[r + 1]; ++i)
            bytes[names[i] & 0xFFU] |= static_cast<std::uint8_t>(names[i] >> 8U);
        std::memcpy(rows_[r].bits, bytes, sizeof bytes);
    }
}

/// Collects the groups of the sentence of `w`. Where its bounds are not in sight, all groups are taken as
/// there.
void engine::read_groups(std::uint32_t w)
{
    constexpr std::uint32_t reach = sentence_reach;
    std::uint32_t const from = find_sentence_begin(w, reach);
    std::uint32_t const to = find_sentence_end(w + 1, reach);
    bool const whole =
        (from > 0 ? w - from < reach : window_begins_text_) && (to < count_ ? to - w - 1 < reach : final_);
    if (!whole) {
        grouped_sentence_ = unset;
        sentence_stretched_ = !lists_.empty();
        std::memset(group_bytes_, 0xFF, sizeof group_bytes_);
        return;
    }
    if (rows_.empty())
        expand_groups();
    grouped_sentence_ = sentences_[w];
    sentence_from_ = from;
    sentence_to_ = to;
    sentence_stretched_ = false;
    group_set all{};
    auto const add = [&](std::uint32_t s) {
        group_set const& own = rows_[group_rows_[s]];
        for (std::size_t k = 0; k < std::size(all.bits); ++k)
            all.bits[k] |= own.bits[k];
    };
    for (std::uint32_t i = from; i < to; ++i) {
        std::uint32_t const s = symbol(i);
        if ((s & several) == 0) {
            add(s);
            continue;
        }
        sentence_stretched_ = true;
        std::uint32_t const* const list = lists_.data() + (s & ~several);
        for (std::uint32_t n = 1; n <= list[0]; ++n)
            add(list[n]);
    }
    std::memcpy(group_bytes_, all.bits, sizeof group_bytes_);
    group_bytes_[0] |= 1U; // the group of every word
}

/// Tries all starts of a rule for which `w` may be the word by which it was found.
void engine::try_rule(std::uint32_t number, std::uint32_t w, std::uint32_t least, std::uint32_t most)
{
    if (number >= public_rules_ && answered(number))
        return; // a question about the text needs one answer
    flat_rule const& r = rules_[number];
    std::uint32_t const from = w > most ? w - most : 0;
    tried& t = tried_[number];
    for (std::uint32_t start = from; start + least <= w; ++start) {
        if (r.first != 0 && !in(r.first, start))
            continue;
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

void engine::add_hit(
    std::uint32_t number, std::uint32_t begin, std::uint32_t end, std::uint32_t mark_begin,
    std::uint32_t mark_end, float weight)
{
    if (number >= public_rules_) {
        std::uint32_t const question = number - public_rules_;
        answers_[question / 64] |= std::uint64_t{1} << (question % 64);
        return;
    }
    std::uint64_t const start = first_index_ + begin;
    std::size_t at = hits_.size();
    while (at > 0 &&
           (hit_starts_[at - 1] > start || (hit_starts_[at - 1] == start && hits_[at - 1].rule > number)))
        --at;
    if (at > 0 && hit_starts_[at - 1] == start && hits_[at - 1].rule == number)
        return; // found before by another word of it
    if ((rules_[number].flags & rule_asks_text) != 0)
        any_asks_text_ = true;
    std::size_t const origin = base_ + origin_;
    hit x;
    x.rule = number;
    x.whole = *text_span::from_bounds(origin + begins_[begin], origin + ends_[end - 1]);
    x.span = mark_begin == begin && mark_end == end
                 ? x.whole
                 : *text_span::from_bounds(origin + begins_[mark_begin], origin + ends_[mark_end - 1]);
    x.weight = weight;
    x.sentence = sentences_[mark_begin];
    if (at == hits_.size()) {
        hits_.push_back(x);
        hit_starts_.push_back(start);
        return;
    }
    hits_.insert(hits_.begin() + static_cast<std::ptrdiff_t>(at), x);
    hit_starts_.insert(hit_starts_.begin() + static_cast<std::ptrdiff_t>(at), start);
}

/// Decides which hits may be shown; conditions on the whole text are checked at its end.
void engine::settle(bool final)
{
    image_header const& h = image_.header();
    if (!final) {
        if (h.questions != 0)
            return;
        std::uint64_t const sure =
            first_index_ + next_word_; // starts of later hits lie at most a match before it
        while (ready_ < hits_.size() && hit_starts_[ready_] + longest_match + 1 < sure)
            ++ready_;
        return;
    }
    if (any_asks_text_) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            flat_rule const& r = image_.at<flat_rule>(s_rules)[hits_[i].rule];
            bool keep = true;
            if ((r.flags & rule_asks_text) != 0)
                for (std::uint32_t n = r.conditions.begin; keep && n < r.conditions.end; ++n) {
                    flat_condition const& c = image_.at<flat_condition>(
                        s_conditions)[image_.at<std::uint32_t>(s_condition_lists)[n]];
                    if (static_cast<scope>(c.where) != scope::in_text)
                        continue;
                    bool const yes = (answers_[c.hidden / 64] >> (c.hidden % 64) & 1U) != 0;
                    if (c.kind == 2)
                        hits_[i].weight *= yes ? c.factor : 1.0F;
                    else
                        keep = yes == (c.kind == 1);
                }
            if (keep)
                hits_[kept++] = hits_[i];
        }
        hits_.resize(kept);
        hit_starts_.resize(kept);
    }
    ready_ = hits_.size();
}

// --- one expression
// ----------------------------------------------------------------------------------------------

/// Remembers states once a match takes many steps. @returns true when this state was tried before
bool engine::seen(std::uint64_t run, std::uint32_t start, frame const& f)
{
    std::uint64_t const relative = (f.at - start) & 0x7FU;
    std::uint64_t const open = f.mark_begin == unset ? 127 : (f.mark_begin - start) & 0x7FU;
    std::uint64_t const close = f.mark_end == unset ? 127 : (f.mark_end - start) & 0x7FU;
    std::uint64_t const state = std::uint64_t{f.pc} << 36U | relative << 29U | open << 22U | close << 15U |
                                std::uint64_t{f.taken} << 7U | f.crossed;
    if ((seen_count_ + 1) * 2 > seen_.size()) {
        std::vector<std::pair<std::uint64_t, std::uint64_t>> const old = std::move(seen_);
        seen_.assign(std::max<std::size_t>(256, old.size() * 2), {0, 0});
        for (auto const& e : old)
            if (e.second != 0)
                seen_[seen_slot(e.first, e.second)] = e;
    }
    std::size_t const slot = seen_slot(state, run);
    if (seen_[slot].second != 0)
        return true;
    seen_[slot] = {state, run};
    ++seen_count_;
    return false;
}

std::size_t engine::seen_slot(std::uint64_t state, std::uint64_t run) const noexcept
{
    std::size_t const mask = seen_.size() - 1;
    std::size_t slot = spread(spread(state) + run) >> 20U & mask;
    while (seen_[slot].second != 0 && !(seen_[slot].first == state && seen_[slot].second == run))
        slot = (slot + 1) & mask;
    return slot;
}

/// Tries the ways of a program at `start` in order of preference until `accept` takes one.
template <class Accept>
bool engine::match(std::uint32_t pc, std::uint32_t start, std::uint32_t limit, Accept const& accept)
{
    constexpr std::uint32_t patience = 200;
    instruction const* const program = program_;
    std::size_t const base = stack_size_;
    std::uint32_t pops = 0;
    std::uint64_t run = 0;
    std::uint64_t steps = 0;
    // One way through the program; the others wait on the stack.
    std::uint32_t at = start;
    std::uint32_t mark_begin = unset;
    std::uint32_t mark_end = unset;
    bool crossed = false;
    std::uint32_t taken = 0;
    auto const free_to = [&](std::uint32_t w) {
        return w < limit && (w == start || crossed || !first_word(w));
    };
    auto const leave = [&](std::uint32_t to, std::uint32_t word) -> frame& {
        frame& f = push();
        f = {to, word, mark_begin, mark_end, crossed, static_cast<std::uint8_t>(taken)};
        return f;
    };
    for (;;) {
        ++steps;
        instruction const i = program[pc];
        switch (i.code) {
        case op::word:
            if (at < limit && in(i.a, at) && (at == start || crossed || !first_word(at))) {
                ++at;
                crossed = false;
                ++pc;
                continue;
            }
            break;
        case op::guard:
            if (at < count_ && sentences_[at] == grouped_sentence_ &&
                !(has_group(i.a) && has_group(i.b & 0xFFFFU) && has_group(i.b >> 16U)))
                break;
            ++pc;
            continue;
        case op::select: {
            if (at >= limit)
                break;
            std::uint32_t const s = symbol(at);
            if (s == 0)
                break;
            std::size_t const before = stack_size_;
            flat_range const range = selects_[i.a];
            auto const take = [&](std::uint32_t wanted) {
                std::uint32_t low = range.begin;
                for (std::uint32_t size = range.end - low; size > 0;) { // first row of the symbol
                    std::uint32_t const half = size / 2;
                    bool const less = choices_[low + half].symbol < wanted;
                    low = less ? low + half + 1 : low;
                    size = less ? size - half - 1 : half;
                }
                std::uint32_t high = low;
                while (high < range.end && choices_[high].symbol == wanted)
                    ++high;
                while (high > low) // the earliest alternative is pushed last and tried first
                    leave(pc + choices_[--high].distance, at);
            };
            if ((s & several) == 0) {
                take(s);
            } else {
                std::uint32_t const* const list = lists_.data() + (s & ~several);
                for (std::uint32_t n = 1; n <= list[0]; ++n)
                    take(list[n]);
            }
            // The last frame is tried first: the earliest alternative must lie there, and each only once.
            if ((s & several) != 0 && stack_size_ - before > 1) {
                auto const first = stack_.begin() + static_cast<std::ptrdiff_t>(before);
                auto const last = stack_.begin() + static_cast<std::ptrdiff_t>(stack_size_);
                std::sort(first, last, [](frame const& a, frame const& b) { return a.pc > b.pc; });
                auto const end =
                    std::unique(first, last, [](frame const& a, frame const& b) { return a.pc == b.pc; });
                stack_size_ = static_cast<std::size_t>(end - stack_.begin());
            }
            if (stack_size_ == before)
                break;
            pc = stack_[--stack_size_].pc;
            continue;
        }
        case op::split:
            if (i.a != 0 && !(at < limit && in(i.a, at))) {
                pc = i.b;
            } else {
                leave(i.b, at);
                ++pc;
            }
            continue;
        case op::jump:
            pc = i.b;
            continue;
        case op::gap: {
            std::uint32_t const so_far = taken == 0 ? 0 : taken - 1;
            if (so_far < i.b && free_to(at)) {
                frame& more = leave(pc, at + 1);
                more.crossed = 0;
                more.taken = static_cast<std::uint8_t>(so_far + 2);
            }
            if (so_far < i.a)
                break;
            taken = 0;
            ++pc;
            continue;
        }
        case op::phrases: {
            std::uint8_t lengths[longest_match + 1];
            std::uint32_t const n = free_to(at) ? class_lengths(i.a, at, limit, lengths) : 0;
            if (n == 0)
                break;
            ++pc;
            crossed = false;
            for (std::uint32_t k = n; k-- > 1;)
                leave(pc, at + lengths[k]);
            at += lengths[0];
            continue;
        }
        case op::begins:
            if (!(at < count_ && first_word(at) && (at == start || crossed)))
                break;
            ++pc;
            continue;
        case op::ends:
            if (!(at > start && !crossed && (at == count_ || first_word(at))))
                break;
            ++pc;
            continue;
        case op::crosses:
            if (!(at > start && !crossed && at < count_ && first_word(at)))
                break;
            crossed = true;
            ++pc;
            continue;
        case op::mark_open:
            mark_begin = at;
            ++pc;
            continue;
        case op::mark_close:
            mark_end = at;
            ++pc;
            continue;
        case op::accept:
            if (!crossed && at > start && accept(way{at, mark_begin, mark_end})) {
                stack_size_ = base;
                steps_ += steps;
                return true;
            }
            break;
        }
        // This way ends here: the next one that was not tried before.
        for (;;) {
            if (stack_size_ == base) {
                steps_ += steps;
                return false;
            }
            frame const f = stack_[--stack_size_];
            if (++pops > patience) {
                if (run == 0) {
                    run = ++seen_runs_;
                    if (seen_count_ > 4096 && base == 0) {
                        std::fill(seen_.begin(), seen_.end(), std::pair<std::uint64_t, std::uint64_t>{0, 0});
                        seen_count_ = 0;
                    }
                }
                ++steps;
                if (seen(run, start, f))
                    continue;
            }
            pc = f.pc;
            at = f.at;
            mark_begin = f.mark_begin;
            mark_end = f.mark_end;
            crossed = f.crossed != 0;
            taken = f.taken;
            break;
        }
    }
}

/// The lengths of the members of a class at a word, in order of preference.
std::uint32_t engine::class_lengths(
    std::uint32_t c, std::uint32_t at, std::uint32_t limit, std::uint8_t* lengths)
{
    if (c >= listed_classes_ || classes_[c].in_tree != 0) {
        std::uint32_t n = 0;
        std::uint16_t ranks[longest_match + 1];
        for (phrase const& p : phrases_at(at).list) {
            if (at + p.size > limit)
                continue;
            flat_member const* const m = find_member(p.node, member_rules_ + c);
            if (m == nullptr)
                continue;
            std::uint32_t i = n;
            bool known = false; // by another spelling of a stretched word
            for (std::uint32_t k2 = 0; k2 < n; ++k2)
                if (lengths[k2] == p.size) {
                    known = true;
                    if (m->rank < ranks[k2]) { // take it out, it comes in again
                        for (std::uint32_t k3 = k2; k3 + 1 < n; ++k3) {
                            lengths[k3] = lengths[k3 + 1];
                            ranks[k3] = ranks[k3 + 1];
                        }
                        --n;
                        i = n;
                        known = false;
                    }
                    break;
                }
            if (known)
                continue;
            while (i > 0 && ranks[i - 1] > m->rank) {
                lengths[i] = lengths[i - 1];
                ranks[i] = ranks[i - 1];
                --i;
            }
            lengths[i] = static_cast<std::uint8_t>(p.size);
            ranks[i] = m->rank;
            ++n;
        }
        return n;
    }
    flat_class const& k = classes_[c];
    if (k.first != 0 && !in(k.first, at))
        return 0;
    std::uint32_t const room = std::min<std::uint32_t>(limit - at, longest_match);
    std::uint64_t known = 0;
    std::uint32_t n = 0;
    match(k.program, at, at + room, [&](way const& w) {
        std::uint32_t const length = w.next - at;
        if ((known >> (length - 1) & 1U) == 0) {
            known |= std::uint64_t{1} << (length - 1);
            lengths[n++] = static_cast<std::uint8_t>(length);
        }
        return false;
    });
    return n;
}

// --- conditions
// --------------------------------------------------------------------------------------------------

/// Whether an expression matches wholly within [begin, end) and shares a word with [touch_begin, touch_end).
bool engine::found(
    flat_condition const& c, std::uint32_t begin, std::uint32_t end, std::uint32_t touch_begin,
    std::uint32_t touch_end)
{
    for (std::uint32_t start = begin; start < end && start < touch_end; ++start) {
        ++steps_;
        if (c.first != 0 && !in(c.first, start))
            continue;
        if (c.longest == 0)
            return true;
        if (match(c.program, start, end, [&](way const& w) { return w.next > touch_begin; }))
            return true;
    }
    return false;
}

/// The same for whole sentences; the last answer is kept.
bool engine::remember(std::uint32_t number, flat_condition const& c, std::uint32_t begin, std::uint32_t end)
{
    std::uint64_t const first = epoch_ + first_index_ + begin;
    remembered const& r = remembered_[number];
    if (r.begin == first && r.size == end - begin)
        return r.value;
    bool const value = found(c, begin, end, 0, unset);
    remembered_[number] = {first, end - begin, value};
    return value;
}

std::uint32_t engine::find_sentence_begin(std::uint32_t w, std::uint32_t reach) const noexcept
{
    std::uint32_t i = w;
    while (i > 0 && w - i < reach && sentences_[i - 1] == sentences_[w])
        --i;
    return i;
}
std::uint32_t engine::find_sentence_end(std::uint32_t w, std::uint32_t reach) const noexcept
{
    std::uint32_t i = w;
    while (i < count_ && i - w < reach && sentences_[i] == sentences_[w - 1])
        ++i;
    return i;
}

bool engine::holds(
    std::uint32_t number, std::uint32_t begin, std::uint32_t end, std::uint32_t mark_begin,
    std::uint32_t mark_end)
{
    flat_condition const& c = conditions_[number];
    std::uint32_t const n = c.words;
    switch (static_cast<scope>(c.where)) {
    case scope::before:
        return found(c, sentence_begin(begin, n), begin, 0, unset);
    case scope::after:
        return found(c, end, sentence_end(end, n), 0, unset);
    case scope::near_by:
        return found(c, sentence_begin(begin, n), begin, 0, unset) ||
               found(c, end, sentence_end(end, n), 0, unset);
    case scope::inside:
        return found(c, begin, end, 0, unset);
    case scope::touching: {
        std::uint32_t const reach = c.longest == 0 ? 0U : c.longest - 1U;
        return found(c, begin > reach ? begin - reach : 0, std::min(end + reach, count_), begin, end);
    }
    case scope::in_sentence: {
        std::uint32_t const from = sentence_begin(begin, sentence_reach);
        std::uint32_t const to = sentence_end(end, sentence_reach);
        return remember(number, c, from, to);
    }
    case scope::previous_sentence: {
        std::uint32_t const own = sentence_begin(begin, sentence_reach + 1);
        if (own == 0 || begin - own > sentence_reach)
            return false;
        std::uint32_t const from = sentence_begin(own - 1, sentence_reach - 1);
        return remember(number, c, from, own);
    }
    case scope::next_sentence: {
        std::uint32_t const own = sentence_end(end, sentence_reach + 1);
        if (own == count_ || own - end > sentence_reach)
            return false;
        std::uint32_t const to = sentence_end(own + 1, sentence_reach - 1);
        return remember(number, c, own, to);
    }
    case scope::quoted:
        return quoted(origin_ + begins_[mark_begin], origin_ + ends_[mark_end - 1]);
    case scope::question:
    case scope::exclaimed: {
        std::uint32_t const last = sentence_end(mark_end, sentence_reach + 1);
        if (last - mark_end > sentence_reach)
            return false;
        std::size_t const to = last < count_ ? origin_ + begins_[last] : text_.size();
        bool const question = static_cast<scope>(c.where) == scope::question;
        for (std::size_t i = origin_ + ends_[last - 1]; i < to;) {
            auto const byte = static_cast<unsigned char>(text_[i]);
            code_point const p = byte < 0x80 ? code_point{byte, 1} : decode(text_, i);
            if (question ? is_question_mark(p.value) : is_exclamation_mark(p.value))
                return true;
            i += p.size;
        }
        return false;
    }
    case scope::in_text:
        break;
    }
    return false;
}

bool engine::passes(flat_rule const& r, way const& w, std::uint32_t start, float& weight)
{
    bool const known = sentences_[start] == grouped_sentence_ && sentences_[w.next - 1] == grouped_sentence_;
    for (std::uint32_t n = r.conditions.begin; n < r.conditions.end; ++n) {
        std::uint32_t const number = condition_lists_[n];
        flat_condition const& c = conditions_[number];
        if (static_cast<scope>(c.where) == scope::in_text)
            continue;
        // Nothing can be found in a sentence that lacks one of its words.
        bool const yes = (!known || (has_group(c.groups[0]) && has_group(c.groups[1]))) &&
                         holds(number, start, w.next, w.mark_begin, w.mark_end);
        if (c.kind == 2) {
            if (yes)
                weight *= c.factor;
        } else if (yes != (c.kind == 1)) {
            return false;
        }
    }
    return true;
}

// --- quotations
// --------------------------------------------------------------------------------------------------

/// Reads the quotations that open before `until`.
void engine::read_quotes(std::size_t until)
{
    while (quotes_read_ < until) {
        std::size_t const open = next_quote_mark(text_, quotes_read_, until);
        if (open >= until) {
            quotes_read_ = until;
            return;
        }
        std::size_t const close = quotation_end(text_, open);
        if (close != 0) {
            quotes_.emplace_back(open, close);
            quotes_read_ = close;
        } else {
            quotes_read_ = open + decode(text_, open).size;
        }
    }
}

bool engine::quoted(std::size_t from, std::size_t to)
{
    read_quotes(from + 1);
    auto const after = std::upper_bound(
        quotes_.begin(), quotes_.end(), from, [](std::size_t f, auto const& q) { return f < q.first; });
    return after != quotes_.begin() && (after - 1)->first <= from && to <= (after - 1)->second;
}
} // namespace cbtkit::matching::detail
