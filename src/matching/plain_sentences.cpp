// SPDX-License-Identifier: BSL-1.0
#include "plain_lane.hpp"

#include "plain_bytes.hpp"
#include "tokens.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
/// Where the signs of the part are not counted yet, or the hit does not begin in it.
std::uint32_t plain_lane::find_sentence(std::size_t begin)
{
    if (late_)
        return 0;
    signs& own = signs_[turn_];
    signs& before = signs_[turn_ ^ 1U];
    if (begin >= own.from && begin < own.to && own.known_from == ~std::size_t{0} && prepare(own) &&
        begin >= own.known_from)
        return sentence_in(own, begin);
    if (begin >= before.from && begin < before.to && before.to == own.from &&
        (before.known_from != ~std::size_t{0} || (sign_at_ <= before.from && prepare(before))) &&
        begin >= before.known_from)
        return sentence_in(before, begin);
    if (begin >= own.to && !late_ && (own.known_from != ~std::size_t{0} || prepare(own))) {
        preparing_ = true;
        count_sentences(begin);
        preparing_ = false;
        return sentence_;
    }
    late_ = true; // rare: count when all hits are known
    return 0;
}

/// Decides on the signs of a part, so that the sentence of any place in it can be told.
/// @returns false when that is not possible
bool plain_lane::prepare(signs& s)
{
    preparing_ = true;
    if (sign_at_ < s.from)
        count_sentences(s.from);
    s.known_from = std::max(s.from, sign_at_);
    std::uint32_t sum = sentence_;
    std::size_t const blocks = (s.to - s.from + 63) / 64;
    for (std::size_t b = 0; b < blocks; ++b) {
        s.before[b] = sum;
        std::size_t const begin = s.from + 64 * b;
        if (begin < s.known_from) {
            if (begin + 64 <= s.known_from)
                continue;
            s.found.sure[b] &= ~std::uint64_t{0} << (s.known_from - begin);
            s.found.open[b] &= ~std::uint64_t{0} << (s.known_from - begin);
            s.found.count[b] = static_cast<std::uint32_t>(std::popcount(s.found.sure[b]));
        }
        for (std::uint64_t open = s.found.open[b]; open != 0; open &= open - 1) {
            std::size_t const sign = begin + static_cast<std::size_t>(std::countr_zero(open));
            if (sign < counted_)
                continue;
            std::uint32_t const so_far = sentence_;
            (void)count_gap(sign, text_.size());
            if (sentence_ != so_far) {
                s.found.sure[b] |= open & (0 - open);
                ++s.found.count[b];
            }
        }
        sum += s.found.count[b];
    }
    sentence_ = sum;
    sign_at_ = std::max(sign_at_, s.to);
    preparing_ = false;
    return !late_;
}

/// Counts the sentences that begin with a word at or before `to`.
void plain_lane::count_sentences(std::size_t to)
{
    while (sign_at_ < to) {
        signs const* known = &signs_[turn_];
        for (unsigned i = 0; i < 3 && (sign_at_ < known->from || sign_at_ >= known->to); ++i)
            known = i < 2 ? &signs_[i == 0 ? turn_ ^ 1U : 2U] : nullptr;
        if (known == nullptr) {
            signs& more = signs_[2];
            more.from = sign_at_ / 64 * 64;
            std::size_t const left = text_.size() - more.from;
            std::size_t const blocks = std::min((left - 1) / 64, plain_part::most_blocks);
            if (blocks > 0) {
                functions_.find_ends(text_.data() + more.from, blocks, needs_, more.found);
                more.to = more.from + 64 * blocks;
            } else {
                char last[64 + 1] = {};
                std::memcpy(last, text_.data() + more.from, left);
                functions_.find_ends(last, 1, needs_, more.found);
                more.to = text_.size();
            }
            known = &more;
        }
        std::size_t block = (sign_at_ - known->from) / 64;
        std::size_t begin = known->from + 64 * block;
        std::size_t const whole =
            std::min(to, known->to); // blocks that end before this are taken as they are
        if (begin == sign_at_) {
            while (begin + 64 <= whole && known->found.open[block] == 0) {
                sentence_ += known->found.count[block++];
                begin += 64;
            }
            sign_at_ = begin;
            if (begin >= whole)
                continue;
        }
        std::uint64_t range = ~std::uint64_t{0} << (sign_at_ - begin);
        if (to < begin + 64)
            range &= (std::uint64_t{1} << (to - begin)) - 1;
        std::uint64_t const sure = known->found.sure[block] & range;
        sentence_ += sure == known->found.sure[block] ? known->found.count[block]
                                                      : static_cast<std::uint32_t>(std::popcount(sure));
        for (std::uint64_t open = known->found.open[block] & range; open != 0; open &= open - 1) {
            std::size_t const sign = begin + static_cast<std::size_t>(std::countr_zero(open));
            if (sign >= counted_ && !count_gap(sign, to)) {
                sign_at_ = sign; // what follows in the gap is decided for a later hit
                return;
            }
        }
        sign_at_ = std::min({begin + 64, known->to, to});
    }
}

/// Decides on the gap in which a sign stands. @returns false when it reaches beyond `to`
bool plain_lane::count_gap(std::size_t sign, std::size_t to)
{
    engine& e = work_;
    std::size_t const size = text_.size();
    if (is_high(text_[sign])) {
        char32_t const c = decode(text_, sign).value;
        if (!is_end_mark(c) && !is_line_break(c))
            return true;
    }
    // The usual case: a word, the mark, a blank, a word.
    auto const letter = [&](std::size_t at) {
        auto const lead = static_cast<unsigned char>(text_[at]);
        if (lead == 0xD0 || lead == 0xD1) // Cyrillic
            return (static_cast<unsigned char>(text_[at + 1]) & 0xC0U) == 0x80U;
        return lead >= 0xC3 && lead <= 0xCF && is_word_point(decode(text_, at).value);
    };
    if (sign >= 2 && sign + 4 <= size && text_[sign + 1] == ' ' &&
        (text_[sign] == '!' || text_[sign] == '?' || (text_[sign] == '.' && needs_.longest == 0)) &&
        (kind_of(text_[sign - 1]) == k_word || letter(sign - 2)) &&
        (kind_of(text_[sign + 2]) == k_word || letter(sign + 2))) {
        ++sentence_;
        counted_ = sign + 2;
        return true;
    }
    bool pictures = false;
    std::size_t from = sign; // end of the word before
    while (from > 0) {
        auto const byte = static_cast<unsigned char>(text_[from - 1]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode_before(text_, 0, from);
        if (byte < 0x80 ? kinds[byte] == k_word : is_word_point(c.value))
            break;
        pictures = pictures || is_emoji(c.value);
        from -= c.size;
    }
    if (from > 0) { // the letters may be the mouth of an emoticon
        char const last = fold(text_[from - 1]);
        if (like_mouth({&last, 1})) {
            std::size_t start = from;
            while (start > 0 && fold(text_[start - 1]) == last)
                --start;
            pictures = pictures || (start > 0 && std::string_view{":;=-'</"}.find(text_[start - 1]) !=
                                                     std::string_view::npos);
        }
    }
    std::size_t next = sign; // start of the word after
    while (next < size) {
        auto const byte = static_cast<unsigned char>(text_[next]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode(text_, next);
        if (byte < 0x80 ? kinds[byte] == k_word : is_word_point(c.value))
            break;
        pictures = pictures || is_emoji(c.value);
        next += c.size;
    }
    for (std::size_t i = from; i < next && !pictures; ++i)
        pictures = (kind_of(text_[i]) == k_sign || text_[i] == '-') && emoticon_at(text_, i).size != 0;
    if (pictures && preparing_) { // these signs are looked at in their order when all hits are known
        late_ = true;
        return true;
    }
    if (pictures)
        return count_window(from, next, to);
    if (from > 0 && next < size) {
        e.last_is_picture_ = false;
        sentence_ += e.sentence_ends(from, next);
    }
    counted_ = next;
    return true;
}

/// The same with the engine's words, where pictures stand between `from`, the end of a word, and `next`,
/// where the next one begins.
bool plain_lane::count_window(std::size_t from, std::size_t next, std::size_t to)
{
    engine& e = work_;
    std::size_t const a = back_by(from, 2);
    std::size_t const b = on_by(next, 1);
    if (give_up_)
        return true;
    open_window(a, b);
    e.text_ = text_;
    for (std::uint32_t w = 0; w < e.count_; ++w) {
        std::size_t const begin = e.begins_[w];
        if (begin < from || begin <= counted_)
            continue;
        if (begin > next)
            break;
        if (begin > to)
            return false;
        sentence_ += w > 0 && e.sentences_[w] != e.sentences_[w - 1];
        counted_ = begin;
    }
    counted_ = std::max(counted_, next);
    return true;
}
} // namespace cbtkit::matching::detail
