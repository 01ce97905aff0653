// SPDX-License-Identifier: BSL-1.0
#include "plain_lane.hpp"

#include "plain_bytes.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
std::uint64_t plain_lane::key_at(std::size_t begin, std::size_t end) const noexcept
{
    std::size_t const size = std::min<std::size_t>(end - begin, 8);
    std::uint64_t key = 0;
    if (begin + 8 <= text_.size())
        std::memcpy(&key, text_.data() + begin, 8);
    else
        std::memcpy(&key, text_.data() + begin, size);
    return (key | 0x2020202020202020ULL) & first_bytes.of[size][0];
}

/// Compares a phrase with the text around the word by which it is found.
[[gnu::always_inline]] inline void plain_lane::verify(phrase const& p, std::size_t begin, std::size_t end)
{
    ++work_.steps_;
    std::size_t const start = begin - p.before;
    std::size_t const stop = start + p.size;
    if (p.slow == 0 && begin >= p.before && start + 32 <= text_.size()) {
        std::uint64_t letters[4];
        std::memcpy(letters, text_.data() + start, 32);
        std::uint64_t differs_by = 0;
        for (unsigned i = 0; i < 4; ++i)
            differs_by |= ((letters[i] | 0x2020202020202020ULL) ^ p.letters[i]) & first_bytes.of[p.size][i];
        if (differs_by == 0 && (start == 0 || stands_apart(text_[start - 1])) &&
            (stop == text_.size() || stands_apart(text_[stop]))) {
            add_phrase(p, start, stop);
            return;
        }
    }
    compare_words(p, begin, end);
}

/// Whether the listed words show that a third word of a phrase without a gap is another one.
inline bool plain_lane::lacks_third(phrase const& p, std::size_t w)
{
    if (p.third == 0 || expands_)
        return false;
    std::size_t const first = w - p.anchor;
    std::size_t const last = first + p.count - 1;
    if (p.anchor >= w || last >= hashed_ ||
        static_cast<std::uint32_t>(hashes_[first + p.third - 1U] >> 32U) == p.third_hash)
        return false;
    return quotes_among(first, last) == 0;
}

/// A word that passed its row, and whose predecessor is just its bytes.
void plain_lane::candidate(
    std::size_t begin, std::size_t end, std::uint64_t m, std::uint64_t m_before, std::size_t w)
{
    if (others_ || expands_) {
        std::uint64_t others = 0;
        if (!words_.empty())
            for (std::size_t slot = slot_of(m) & word_mask_; words_[slot].others != 0;
                 slot = (slot + 1) & word_mask_)
                if (words_[slot].key == m) {
                    others = words_[slot].others;
                    break;
                }
        if (!short_rows_.empty())
            others |= short_rows_[short_row_of(key_at(begin, end))];
        if ((others & bit_of(m_before)) != 0 || (expands_ && (is_surface(m) || is_surface(m_before)))) {
            (void)ask(begin, end);
            return;
        }
    }
    auto const compare = [&](std::uint64_t key) {
        for (phrase const& p : phrases_of(key))
            if (w == nowhere || !is_decided(p, w))
                verify(p, begin, end);
    };
    if (any_alone_ && (others_ || expands_ || rows_[row_number(m)] == ~std::uint64_t{0}))
        compare(pair_key(plain_pairs::alone, m));
    compare(pair_key(m_before, m));
}

/// Compares the phrases that the first `count` candidates may belong to.
void plain_lane::compare_at_once(std::size_t count)
{
    plain_search search{};
    search.text = text_.data();
    search.base = static_cast<std::uint32_t>(signs_[turn_].from);
    search.first = search.base != 0 ? search.base - 63 : padded_ ? 0 : 1;
    search.reach = static_cast<std::uint32_t>(text_.size() - (padded_ ? 0 : 32)) - search.first;
    search.hashes = hashes_.data();
    search.rows = {rows_.data(), nullptr, row_bits_, false};
    search.pairs = pairs_;
    search.phrases = phrases_.data();
    search.alone = any_alone_;
    for (std::size_t i = 0; i < count;) {
        std::size_t const some = std::min(count - i, plain_search::most_words);
        std::size_t const most = some * most_tries_ + 1;
        if (matches_.size() < matched_ + most)
            matches_.resize(2 * (matched_ + most));
        if (tries_.size() < most)
            tries_.resize(most);
        search.matches = matches_.data();
        search.matched = matched_;
        search.tries = tries_.data();
        search.tried = 0;
        functions_.find_phrases(*part_, candidates_.data() + i, some, search);
        matched_ = search.matched;
        for (std::size_t t = 0; t < search.tried; ++t) {
            phrase const& p = phrases_[static_cast<std::uint32_t>(tries_[t])];
            std::size_t const w = tries_[t] >> 32U;
            if (!is_decided(p, w))
                verify(p, part_->edges[2 * w], part_->edges[2 * w + 1]);
        }
        i += some;
    }
    work_.steps_ += search.steps;
}

/// Apostrophes among and next to the listed words `[first, last]`; very many where a word may be more than a
/// run of letters for other reasons, or where that is not known.
std::size_t plain_lane::quotes_among(std::size_t first, std::size_t last)
{
    constexpr std::size_t many = ~std::size_t{0};
    if (!strange_found_)
        find_strange();
    std::uint32_t const* const edges = part_->edges;
    std::size_t const base = signs_[turn_].from;
    std::size_t const from = edges[2 * first];
    std::size_t const to = edges[2 * last + 1] + std::size_t{1};
    if (from <= base || to > signs_[turn_].to || to - from > 119)
        return many;
    std::size_t const a = from - 1 - base;
    std::size_t const size = a % 64 + (to - base - a); // up to 183: three blocks
    auto const below = [](std::size_t n) {
        return n >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1;
    };
    std::uint64_t mask = ~std::uint64_t{0} << (a % 64) & below(size);
    std::uint64_t strange = 0;
    std::size_t quotes = 0;
    for (std::size_t block = a / 64, done = 0; done < size; ++block, done += 64) {
        strange |= part_->strange[block] & mask;
        for (std::uint64_t left = part_->quotes[block] & mask; left != 0; left &= left - 1)
            ++quotes; // there is hardly ever one
        mask = below(size - std::min(size, done + 64));
    }
    return strange == 0 ? quotes : many;
}

void plain_lane::find_strange()
{
    plain_part& part = *part_;
    signs const& own = signs_[turn_];
    std::size_t const whole = own.to == text_.size() ? part.blocks - 1 : part.blocks;
    functions_.find_strange(text_.data() + own.from, whole, part.strange, part.quotes);
    if (whole < part.blocks) {
        char rest[64] = {};
        std::size_t const from = own.from + 64 * whole;
        std::memcpy(rest, text_.data() + from, text_.size() - from);
        functions_.find_strange(rest, 1, part.strange + whole, part.quotes + whole);
    }
    for (std::size_t b = 0; b < part.blocks; ++b)
        part.strange[b] |= part.odd[b];
    strange_found_ = true;
}

[[gnu::noinline]] void plain_lane::compare_words(phrase const& p, std::size_t begin, std::size_t end)
{
    answer found = answer::no;
    if (p.gap_at != 0) {
        found = walk_gap(p, begin, end);
    } else {
        run first{begin, end};
        run last{begin, end};
        found = is_word(first, phrase_words_[p.words + p.anchor]);
        if (found == answer::yes)
            found = walk_on(p, p.anchor + std::size_t{1}, p.count, last);
        if (found == answer::yes)
            found = walk_back(p, 0, p.anchor, first);
        if (found == answer::yes)
            add_phrase(p, first.begin, last.end);
    }
    if (found == answer::ask)
        (void)ask(begin, end);
}

/// Whether an ASCII letter or digit that is certainly no mouth of an emoticon ends at `at`.
bool plain_lane::ends_word(std::size_t at) const noexcept
{
    if (kind_of(text_[at - 1]) != k_word)
        return false;
    char const last = fold(text_[at - 1]);
    if (!like_mouth({&last, 1}))
        return true;
    std::size_t start = at;
    while (start > 0 && fold(text_[start - 1]) == last)
        --start;
    return start == 0 || cuts(text_[start - 1]) || kind_of(text_[start - 1]) == k_word;
}

/// Whether a run of letters is a word by itself, as far as the byte before it tells.
plain_lane::answer plain_lane::look_before(std::size_t at) const noexcept
{
    if (at == 0)
        return answer::yes;
    char const c = text_[at - 1];
    switch (kind_of(c)) {
    case k_apostrophe:
        return at < 2 || !is_letter(text_[at - 2])       ? answer::yes
               : quiet_apostrophes_ && ends_word(at - 1) ? answer::no
                                                         : answer::ask;
    case k_high: {
        code_point const p = decode_before(text_, 0, at);
        if (quiet_apostrophes_ && is_apostrophe(p.value) && at > p.size && ends_word(at - p.size))
            return answer::no; // in the middle of a word that no pattern holds
        return is_word_point(p.value) || is_apostrophe(p.value) ? answer::ask : answer::yes;
    }
    case k_word:
        return answer::no;
    default:
        return answer::yes;
    }
}
plain_lane::answer plain_lane::look_after(std::size_t at) const noexcept
{
    if (at == text_.size())
        return answer::yes;
    char const c = text_[at];
    switch (kind_of(c)) {
    case k_apostrophe:
        return at + 1 >= text_.size() || !is_letter(text_[at + 1])      ? answer::yes
               : quiet_apostrophes_ && kind_of(text_[at + 1]) == k_word ? answer::no
                                                                        : answer::ask;
    case k_high: {
        code_point const p = decode(text_, at);
        if (quiet_apostrophes_ && is_apostrophe(p.value) && at + p.size < text_.size() &&
            kind_of(text_[at + p.size]) == k_word)
            return answer::no;
        return is_word_point(p.value) || is_apostrophe(p.value) ? answer::ask : answer::yes;
    }
    case k_word:
        return answer::no;
    default:
        return answer::yes;
    }
}

/// Whether a run that is not the letters of a phrase is certainly another word.
plain_lane::answer plain_lane::differs(std::size_t begin, std::size_t end) const noexcept
{
    if (clean_before(begin) == answer::ask || clean_after(end) == answer::ask)
        return answer::ask;
    if (expands_ && is_surface(hash(key_at(begin, end))))
        return answer::ask;
    for (std::size_t i = begin + 2; i < end; ++i)
        if (fold(text_[i]) == fold(text_[i - 1]) && fold(text_[i]) == fold(text_[i - 2]))
            return answer::ask;
    return answer::no;
}

/// The next run of letters, when nothing but quiet signs and no end of a sentence stand before it.
plain_lane::answer plain_lane::next_run(run& word) const
{
    std::size_t const size = text_.size();
    std::size_t at = word.end;
    bool breaks = false;
    for (; at < size; ++at) {
        std::uint8_t const kind = kind_of(text_[at]);
        if (kind == k_word)
            break;
        if (kind > k_break)
            return answer::ask;
        breaks = breaks || kind == k_break;
    }
    if (at == size || (breaks && work_.sentence_ends(word.end, at)))
        return answer::no;
    std::size_t stop = at;
    while (stop < size && kind_of(text_[stop]) == k_word)
        ++stop;
    word = {at, stop};
    return answer::yes;
}
plain_lane::answer plain_lane::previous_run(run& word) const
{
    std::size_t stop = word.begin;
    bool breaks = false;
    for (; stop > 0; --stop) {
        std::uint8_t const kind = kind_of(text_[stop - 1]);
        if (kind == k_word)
            break;
        if (kind > k_break)
            return answer::ask;
        breaks = breaks || kind == k_break;
    }
    if (stop == 0)
        return answer::no;
    std::size_t at = stop;
    while (at > 0 && kind_of(text_[at - 1]) == k_word)
        --at;
    if (breaks) { // whether these letters are the mouth of an emoticon matters to a line break
        if (at > 0 && kind_of(text_[at - 1]) != k_break && text_[at - 1] != ' ')
            return answer::ask;
        if (work_.sentence_ends(stop, word.begin))
            return answer::no;
    }
    word = {at, stop};
    return answer::yes;
}

/// Whether a run is this word.
plain_lane::answer plain_lane::is_word(run const& word, flat_text letters) const noexcept
{
    std::string_view const wanted = image_.text(letters);
    bool same = word.end - word.begin == wanted.size();
    for (std::size_t i = 0; same && i < wanted.size(); ++i)
        same = fold(text_[word.begin + i]) == wanted[i];
    if (!same) { // a stretched word begins like the word that it is
        bool const unlike = fold(text_[word.begin]) != wanted[0] && !expands_;
        if (unlike && clean_before(word.begin) == answer::yes && clean_after(word.end) == answer::yes)
            return answer::no;
        return differs(word.begin, word.end);
    }
    answer const before = clean_before(word.begin);
    return before != answer::yes ? before : clean_after(word.end);
}

/// Whether a run is exactly one word, whichever it is.
plain_lane::answer plain_lane::is_one_word(run const& word) const noexcept
{
    bool const one = clean_before(word.begin) == answer::yes && clean_after(word.end) == answer::yes &&
                     !(expands_ && differs(word.begin, word.end) == answer::ask);
    return one ? answer::yes : answer::ask;
}

/// Compares words `[first, last)` of a phrase with those after `word`, which becomes the last of them.
plain_lane::answer plain_lane::walk_on(phrase const& p, std::size_t first, std::size_t last, run& word) const
{
    for (std::size_t k = first; k < last; ++k) {
        if (answer const a = next_run(word); a != answer::yes)
            return a;
        if (answer const a = is_word(word, phrase_words_[p.words + k]); a != answer::yes)
            return a;
    }
    return answer::yes;
}
plain_lane::answer plain_lane::walk_back(
    phrase const& p, std::size_t first, std::size_t last, run& word) const
{
    for (std::size_t k = last; k-- > first;) {
        if (answer const a = previous_run(word); a != answer::yes)
            return a;
        if (answer const a = is_word(word, phrase_words_[p.words + k]); a != answer::yes)
            return a;
    }
    return answer::yes;
}
} // namespace cbtkit::matching::detail
