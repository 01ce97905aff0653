// SPDX-License-Identifier: BSL-1.0
#include "plain_lane.hpp"

#include "plain_bytes.hpp"
#include "unicode.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
/// Whether the sign or letter at a marked place makes its word more than its bytes.
bool plain_lane::is_odd(std::size_t p) const noexcept
{
    std::size_t const size = text_.size();
    char const c = text_[p];
    auto const inner = [&](std::size_t bytes) {
        return p > 0 && is_letter(text_[p - 1]) && p + bytes < size && is_letter(text_[p + bytes]);
    };
    switch (kind_of(c)) {
    case k_apostrophe:
        return inner(1);
    case k_word:
        return c > '9' && p > 0 && p + 1 < size && fold(text_[p - 1]) == fold(c) &&
               fold(text_[p + 1]) == fold(c);
    case k_high: {
        if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U)
            return false;
        code_point const point = decode(text_, p);
        if (is_apostrophe(point.value))
            return !quiet_apostrophes_ && inner(point.size);
        if (needs_.wide)
            return is_word_point(point.value) || is_emoji(point.value);
        return point.value == 0x17F || point.value == 0x212A;
    }
    default:
        return false;
    }
}

/// Tests the words before the odd place `p`, then those that it stands in.
void plain_lane::visit_odd(std::uint32_t p, std::size_t& next, std::size_t words)
{
    std::uint32_t const* const edges = part_->edges;
    std::size_t from = p;
    while (from > 0 && kind_of(text_[from - 1]) == k_word)
        --from;
    char const before = from > 0 ? text_[from - 1] : ' ';
    std::uint8_t const kind = kind_of(before);
    bool const simple = (from < p || kind_of(text_[p]) == k_word) && !is_emoji(decode(text_, p).value) &&
                        (kind == k_break || (kind == k_quiet && before != '-' && before != '/'));
    std::size_t to = p;
    if (!simple) {
        while (from > 0 && !cuts(text_[from - 1]))
            --from;
        while (to < text_.size() && !cuts(text_[to]))
            ++to;
        if (to - from > 2048) {
            give_up_ = true;
            return;
        }
    }
    auto const first_from = [&](std::size_t place) {
        std::size_t low = next;
        std::size_t high = words;
        while (low < high) {
            std::size_t const middle = (low + high) / 2;
            if (edges[2 * middle] < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    std::size_t const until = first_from(from);
    test_range(next, until);
    next = until;
    if (!simple) {
        std::uint64_t const mask = ask(from, to);
        if (mask != 0) {
            before_mask_ = mask;
            odd_before_ = true;
        }
        skip_to_ = to;
        return;
    }
    engine& e = work_;
    e.origin_ = 0;
    e.count_ = 0;
    e.lists_.clear();
    e.side_.clear();
    e.side_text_.clear();
    e.keep_side_ = false;
    to = e.read_run(from);
    std::uint64_t mask = odd_before_ ? before_mask_ : std::uint64_t{1} << before_;
    bool any = false;
    for (std::uint32_t w = 0; w < e.count_; ++w) {
        std::uint64_t const bits = bits_of(w);
        any = any || bits == ~std::uint64_t{0} || (row(hash(e.keys_[w]), e.keys_[w]) & mask) != 0;
        mask = bits;
    }
    if (any)
        mask = ask(from, to);
    before_mask_ = mask;
    odd_before_ = true;
    skip_to_ = to;
}

/// The start of the text, or a place after a blank with at least so many words between it and `from`.
std::size_t plain_lane::back_by(std::size_t from, std::size_t words)
{
    std::size_t i = from;
    bool inside = false;
    while (i > 0) {
        auto const byte = static_cast<unsigned char>(text_[i - 1]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode_before(text_, 0, i);
        bool const word = byte < 0x80 ? kinds[byte] == k_word || (inside && kinds[byte] == k_apostrophe)
                                      : is_word_point(c.value) || (inside && is_apostrophe(c.value));
        if (inside && !word && --words == 0)
            break;
        inside = word;
        i -= c.size;
    }
    while (i > 0 && !cuts(text_[i - 1]))
        --i;
    if (from - i > 16384)
        give_up_ = true;
    return i;
}
std::size_t plain_lane::on_by(std::size_t from, std::size_t words)
{
    std::size_t i = from;
    bool inside = false;
    while (i < text_.size()) {
        auto const byte = static_cast<unsigned char>(text_[i]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode(text_, i);
        bool const word = byte < 0x80 ? kinds[byte] == k_word || (inside && kinds[byte] == k_apostrophe)
                                      : is_word_point(c.value) || (inside && is_apostrophe(c.value));
        if (inside && !word && --words == 0)
            break;
        inside = word;
        i += c.size;
    }
    while (i < text_.size() && !cuts(text_[i]))
        ++i;
    if (i - from > 16384)
        give_up_ = true;
    return i;
}

/// Splits the bytes between two blanks (or ends of the text) into words.
void plain_lane::open_window(std::size_t from, std::size_t to)
{
    engine& e = work_;
    running_ += e.count_ + std::uint64_t{256};
    e.first_index_ = running_;
    e.text_ = text_.substr(0, to);
    e.at_ = from;
    e.sign_before_ = true;
    e.last_end_ = from;
    e.last_is_picture_ = false;
    e.any_word_ = false;
    e.final_ = to == text_.size();
    e.count_ = 0;
    e.window_begins_text_ = from == 0;
    e.origin_ = 0;
    e.sentence_ = 0;
    e.grouped_sentence_ = engine::unset;
    e.next_word_ = 0;
    e.side_.clear();
    e.side_text_.clear();
    e.keep_side_ = false;
    e.lists_.clear();
    e.hits_.clear();
    e.hit_starts_.clear();
    while (e.at_ < to && e.split_part(true))
        ;
    e.read_gap(to);
    spent_ += to - from;
}

/// Finds with the engine all hits that a word within `[from, to)` is an anchor of.
/// @returns the pair bits of the last of these words, 0 when there is none
std::uint64_t plain_lane::ask(std::size_t from, std::size_t to)
{
    engine& e = work_;
    std::size_t need = std::size_t{longest_} + 1;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    for (;;) {
        std::size_t const a = back_by(from, need);
        std::size_t const b = on_by(to, need);
        if (give_up_) {
            e.text_ = text_;
            return 0;
        }
        open_window(a, b);
        first = 0;
        while (first < e.count_ && e.ends_[first] <= from)
            ++first;
        last = first;
        while (last < e.count_ && e.begins_[last] < to)
            ++last;
        if ((a == 0 || first > longest_) && (b == text_.size() || e.count_ - last > longest_))
            break;
        need *= 2;
    }
    for (std::uint32_t w = first; w < last; ++w) {
        std::uint32_t const s = e.symbol(w);
        if (s == 0)
            continue;
        std::span<std::uint32_t const> symbols{&s, 1};
        if ((s & engine::several) != 0) {
            std::uint32_t const* const list = e.lists_.data() + (s & ~engine::several);
            symbols = {list + 1, list[0]};
        }
        if (others_)
            e.follow(symbols, w);
        for (std::uint32_t const symbol : symbols)
            for (std::uint32_t i = anchored_index_[symbol]; i < anchored_index_[symbol + 1]; ++i) {
                anchored const& a = anchored_[i];
                for (std::uint32_t back = a.least; back <= a.most && back <= w; ++back) {
                    ++e.steps_;
                    e.try_start(a.rule, image_.at<flat_rule>(s_rules)[a.rule], w - back);
                }
            }
    }
    std::uint64_t const mask = last > first ? bits_of(last - 1) : 0;
    e.text_ = text_; // sentences are counted in the whole text
    collect();
    return mask;
}

/// Takes the hits of the window.
void plain_lane::collect()
{
    engine const& e = work_;
    for (std::size_t i = 0; i < e.hits_.size(); ++i) {
        auto const w = static_cast<std::uint32_t>(e.hit_starts_[i] - e.first_index_);
        std::uint32_t same = 0; // words of one contraction may begin at the same byte
        while (same < w && e.begins_[w - same - 1] == e.begins_[w])
            ++same;
        hit h = e.hits_[i];
        h.sentence -= e.sentences_[w];
        add(h, std::min<std::uint32_t>(same, 0xFFFF));
    }
}
} // namespace cbtkit::matching::detail
