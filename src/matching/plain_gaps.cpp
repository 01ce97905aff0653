// SPDX-License-Identifier: BSL-1.0
// Phrases with a gap of bounded words.
#include "plain_lane.hpp"

#include "plain_bytes.hpp"

#include <cstring>

namespace cbtkit::matching::detail {
/// Whether the listed words around the word `w` show that the part of a phrase beyond its gap does not stand
/// there. Where a word may be more than a run of letters, they do not show it.
bool plain_lane::lacks_other_side(phrase const& p, std::size_t w)
{
    if (expands_)
        return false;
    // Without patterns that hold apostrophes, each may only make one word of two runs.
    std::size_t const most_quotes = quiet_apostrophes_ ? 2 : 0;
    std::size_t first = 0; // words among which it must be, and the last one that matters
    std::size_t last = 0;
    std::size_t end = 0;
    if (p.anchor < p.gap_at) {
        std::size_t const next = w + p.gap_at - p.anchor;
        first = next + p.low;
        last = next + p.high + most_quotes;
        end = last + 1; // with the second word
    } else {
        std::size_t const start = w + p.gap_at - p.anchor;
        if (start < p.high + most_quotes + 3)
            return false;
        first = start - 1 - p.high - most_quotes;
        last = start - 1 - p.low;
        end = w;
    }
    if (end >= hashed_)
        return false;
    bool const in_front = p.anchor < p.gap_at;
    std::uint64_t found = 0;
    std::uint64_t found_both = 0;
    std::uint64_t const* const next_hash = in_front ? hashes_.data() + 1 : hashes_.data() - 1;
    for (std::size_t i = first; i <= last; ++i) {
        auto const here = static_cast<std::uint64_t>(hashes_[i] == p.letters[0]);
        found |= here;
        found_both |= here & static_cast<std::uint64_t>(p.letters[1] == 0 || next_hash[i] == p.letters[1]);
    }
    if (found_both != 0)
        return false;
    return quotes_among(in_front ? w : first - 1, end) <= (found == 0 ? most_quotes : 0);
}

/// Whether a listed word is certainly just its letters, and nothing beside it goes on with it.
bool plain_lane::is_listed_word(std::size_t i) const noexcept
{
    std::size_t const begin = part_->edges[2 * i];
    std::size_t const end = part_->edges[2 * i + 1];
    std::size_t const base = signs_[turn_].from;
    if (begin < base || end - begin > 32 || hashes_[i] == 0 || clean_before(begin) != answer::yes ||
        clean_after(end) != answer::yes)
        return false;
    std::size_t const at = begin - base;
    std::uint64_t odd = part_->odd[at / 64] >> (at % 64);
    if (at % 64 > 32 && at / 64 + 1 < part_->blocks)
        odd |= part_->odd[at / 64 + 1] << (64 - at % 64);
    return (odd & ((std::uint64_t{1} << (end - begin)) - 1)) == 0;
}
/// Whether nothing but quiet signs stands between a listed word and the next one.
bool plain_lane::is_followed(std::size_t i) const noexcept
{
    std::size_t at = part_->edges[2 * i + 1];
    std::size_t const end = part_->edges[2 * i + 2];
    while (at < end && kind_of(text_[at]) == k_quiet)
        ++at;
    return at == end;
}
/// Whether a listed word is word `k` of a phrase.
bool plain_lane::is_listed(std::size_t i, phrase const& p, std::size_t k) const noexcept
{
    flat_text const wanted = phrase_words_[p.words + k];
    std::size_t const begin = part_->edges[2 * i];
    if (hashes_[i] != phrase_hashes_[p.words + k] || part_->edges[2 * i + 1] - begin != wanted.size)
        return false;
    std::string_view const letters = image_.text(wanted);
    for (std::size_t n = 8; n < letters.size(); ++n)
        if (fold(text_[begin + n]) != letters[n])
            return false;
    return true;
}

/// Compares listed words with a phrase with a gap, as `walk_gap` does with the text; adds its hits.
/// @returns false when some word near it may be more than its letters: then `walk_gap` must look
bool plain_lane::walk_listed(phrase const& p, std::size_t w)
{
    if (expands_ || w <= p.anchor || !is_listed_word(w))
        return false;
    if (!is_listed(w, p, p.anchor))
        return true;
    enum class step : std::uint8_t { same, other, unsure };
    // The word after, or before, a listed one.
    auto const look = [&](std::size_t i, std::size_t k) {
        return !is_listed_word(i) ? step::unsure : is_listed(i, p, k) ? step::same : step::other;
    };
    auto const on = [&](std::size_t& i, std::size_t k, std::size_t end) {
        for (; k < end; ++k) {
            if (i + 1 >= hashed_ || !is_followed(i))
                return step::unsure;
            if (step const s = look(++i, k); s != step::same)
                return s;
        }
        return step::same;
    };
    auto const back = [&](std::size_t& i, std::size_t begin, std::size_t k) {
        while (k-- > begin) {
            if (i <= 1 || !is_followed(i - 1))
                return step::unsure;
            if (step const s = look(--i, k); s != step::same)
                return s;
        }
        return step::same;
    };
    bool const in_front = p.anchor < p.gap_at;
    std::size_t first = w;
    std::size_t last = w;
    if (step const s = on(last, p.anchor + std::size_t{1}, in_front ? p.gap_at : p.count); s != step::same)
        return s == step::other;
    if (step const s = back(first, in_front ? 0 : p.gap_at, p.anchor); s != step::same)
        return s == step::other;
    for (unsigned taken = 0; taken <= p.high; ++taken) {
        std::size_t& i = in_front ? last : first; // the next word of the gap, or the one behind it
        if (in_front ? i + 1 >= hashed_ || !is_followed(i) : i <= 1 || !is_followed(i - 1))
            return false;
        i = in_front ? i + 1 : i - 1;
        if (!is_listed_word(i))
            return false;
        if (taken < p.low || !is_listed(i, p, in_front ? p.gap_at : p.gap_at - std::size_t{1}))
            continue;
        std::size_t end = i;
        step const rest =
            in_front ? on(end, p.gap_at + std::size_t{1}, p.count) : back(end, 0, p.gap_at - std::size_t{1});
        if (rest == step::unsure)
            return false;
        if (rest == step::same) {
            add_phrase(
                p, part_->edges[2 * (in_front ? first : end)], part_->edges[2 * (in_front ? end : last) + 1]);
            if (in_front) // the nearest second part; but all first parts
                return true;
        }
    }
    return true;
}

/// Compares a phrase with a gap with the text around the word by which it is found; adds its hits. @returns
/// whether the engine must be asked
plain_lane::answer plain_lane::walk_gap(phrase const& p, std::size_t begin, std::size_t end)
{
    run first{begin, end};
    run last{begin, end};
    if (answer const a = is_word(first, phrase_words_[p.words + p.anchor]); a != answer::yes)
        return a;
    bool const in_front = p.anchor < p.gap_at;
    std::size_t const part_begin = in_front ? 0 : p.gap_at;
    std::size_t const part_end = in_front ? p.gap_at : p.count;
    if (answer const a = walk_on(p, p.anchor + std::size_t{1}, part_end, last); a != answer::yes)
        return a;
    if (answer const a = walk_back(p, part_begin, p.anchor, first); a != answer::yes)
        return a;
    if (in_front) { // the nearest second part
        for (unsigned taken = 0; taken <= p.high; ++taken) {
            if (answer const a = next_run(last); a != answer::yes)
                return a;
            if (taken >= p.low) {
                run stop = last;
                answer a = is_word(last, phrase_words_[p.words + p.gap_at]);
                if (a == answer::yes)
                    a = walk_on(p, p.gap_at + std::size_t{1}, p.count, stop);
                if (a == answer::yes)
                    add_phrase(p, first.begin, stop.end);
                if (a != answer::no)
                    return a;
            }
            if (is_one_word(last) != answer::yes)
                return answer::ask;
        }
        return answer::no;
    }
    // All first parts: for each this second part is the nearest one, or that one was found before.
    for (unsigned taken = 0; taken <= p.high; ++taken) {
        if (answer const a = previous_run(first); a != answer::yes)
            return a;
        if (taken >= p.low) {
            run start = first;
            answer a = is_word(first, phrase_words_[p.words + p.gap_at - 1]);
            if (a == answer::yes)
                a = walk_back(p, 0, p.gap_at - std::size_t{1}, start);
            if (a == answer::yes)
                add_phrase(p, start.begin, last.end);
            if (a == answer::ask)
                return a;
        }
        if (is_one_word(first) != answer::yes)
            return answer::ask;
    }
    return answer::no;
}
} // namespace cbtkit::matching::detail
