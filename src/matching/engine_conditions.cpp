// SPDX-License-Identifier: BSL-1.0
// The engine: whether what stands around a match lets it count.
#include "engine_program.hpp"
#include "quotes.hpp"
#include "unicode.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
/// Whether an expression matches wholly within [begin, end) and shares a word with [touch_begin, touch_end).
bool engine::found(
    flat_condition const& c, std::uint32_t begin, std::uint32_t end, std::uint32_t touch_begin,
    std::uint32_t touch_end)
{
    std::uint32_t const first = firsts_[static_cast<std::size_t>(&c - conditions_)];
    std::uint32_t const to = std::min(end, touch_end);
    steps_ += to > begin ? to - begin : 0;
    for (std::uint32_t start = begin; start < to; ++start) {
        if (first != 0 && (start = find_in(first, start, to)) == to)
            return false;
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
    condition_facts const* const end = to_check_ + r.conditions.end;
    for (condition_facts const* c = to_check_ + r.conditions.begin; c != end; ++c) {
        // Nothing can be found in a sentence that lacks one of its words.
        if (known && (!has_group(c->groups[0]) || !has_group(c->groups[1]))) {
            if (c->kind == 1)
                return false;
            continue;
        }
        if (c->kind == asked_at_end)
            continue;
        bool const yes = holds(c->number, start, w.next, w.mark_begin, w.mark_end);
        if (c->kind == 2) {
            if (yes)
                weight *= conditions_[c->number].factor;
        } else if (yes != (c->kind == 1)) {
            return false;
        }
    }
    return true;
}

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
