// SPDX-License-Identifier: BSL-1.0
// The engine: a text or a stream, part by part.
#include "engine.hpp"
#include "engine_letters.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
void engine::start()
{
    epoch_ += first_index_ + count_ + 256;
    base_ = 0;
    at_ = 0;
    sign_before_ = true;
    last_end_ = 0;
    last_is_picture_ = false;
    any_word_ = false;
    count_ = 0;
    first_index_ = 0;
    window_begins_text_ = true;
    origin_ = 0;
    sentence_ = 0;
    grouped_sentence_ = unset;
    next_word_ = 0;
    side_.clear();
    side_text_.clear();
    keep_side_ = true;
    lists_.clear();
    hits_.clear();
    hit_starts_.clear();
    any_asks_text_ = false;
    ready_ = 0;
    quotes_.clear();
    quotes_read_ = 0;
    steps_ = 0;
    std::fill(answers_.begin(), answers_.end(), 0);
}

/// Takes `count` runs of a part that begins at `part_at`.
/// @returns the number of runs taken; fewer when a later part may change them
std::size_t engine::absorb(char const* part, std::size_t part_at, std::size_t count, bool final)
{
    std::size_t const limit = final                        ? text_.size()
                              : text_.size() > guard_bytes ? text_.size() - guard_bytes
                                                           : 0;
    while (count > 0 && part_at + runs_.ends[count - 1] > limit)
        --count;
    reserve_words(count + 8);
    image_header const& h = image_.header();
    std::uint64_t const* const expand_bits = image_.more<std::uint64_t>(m_expand_bits).data();
    std::uint32_t words = count_;
    std::uint64_t* keys =
        keys_.data(); // plain pointers: a store through them is known not to move the vectors
    std::uint32_t* begins = begins_.data();
    std::uint32_t* ends = ends_.data();
    std::uint32_t* sentences = sentences_.data();
    std::uint32_t* symbols = symbols_.data();
    std::uint32_t sentence = sentence_;
    std::uint32_t last = 0; // end of the last plain word, 0: `last_end_` holds
    bool const no_wide_words = h.has_wide_words == 0;
    std::uint16_t const* const slots = wide_symbols_ ? nullptr : slots_;
    std::uint32_t const mask = word_mask_;
    flat_word const* const vocabulary = vocabulary_;
    taken_to_ = 0;
    std::size_t r = 0;
    std::uint32_t const shift = static_cast<std::uint32_t>(part_at - origin_);
    for (; r < count; ++r) {
        std::uint32_t const s = runs_.starts[r];
        std::uint32_t const e = runs_.ends[r];
        std::uint64_t key = 0;
        std::memcpy(&key, part + s, 8);
        std::uint32_t const size = e - s;
        key = (key | 0x2020202020202020ULL) & masks[size < 8 ? size : 8];
        std::uint64_t const m = spread(key);
        std::uint64_t const expands = expand_bits[m >> 55U] >> (m >> 49U & 63U) & 1U;
        std::uint8_t const flags = runs_.flags[r];
        if ((flags | expands) != 0) [[unlikely]] {
            std::size_t const at = part_at + s;
            bool const special = (flags & (run_is_special | run_apostrophe)) != 0 || expands != 0;
            if (last != 0) {
                end_token(part_at + last, false);
                last = 0;
            }
            if (special && !final) { // nothing may be taken that reaches too near to the end
                std::size_t reach = at;
                while (reach < text_.size() &&
                       (run_byte(text_[reach]) || text_[reach] == '\'' || text_[reach] == '`'))
                    ++reach;
                if (reach > limit)
                    break;
            }
            count_ = words;
            if (flags == run_is_special && no_wide_words && is_wide_word(part + s, size)) {
                keys[words] = 0; // no pattern holds such a word
                begins[words] = shift + s;
                ends[words] = shift + e;
                sentences[words] = sentence;
                symbols[words] = 0;
                ++words;
                last = e;
                continue;
            }
            bool skip = special;
            bool const check = (flags & run_after_sign) != 0;
            if (check && read_gap(at)) { // an emoticon took the letters
                taken_to_ = last_end_ < part_at + e ? read_special(last_end_, true) : last_end_;
                skip = true;
            } else if (special) {
                taken_to_ = read_special(at, check);
            } else {
                begin_token(at);
            }
            words = count_;
            reserve_words(count - r + 8);
            keys = keys_.data();
            begins = begins_.data();
            ends = ends_.data();
            sentences = sentences_.data();
            symbols = symbols_.data();
            sentence = sentence_;
            if (skip) {
                while (r + 1 < count && part_at + runs_.starts[r + 1] < taken_to_)
                    ++r;
                if (sign_before_ && r + 1 < count) {
                    runs_.flags[r + 1] |= run_after_sign;
                    sign_before_ = false;
                }
                continue;
            }
        }
        keys[words] = key;
        begins[words] = shift + s;
        ends[words] = shift + e;
        sentences[words] = sentence;
        last = e;
        if (slots == nullptr) {
            symbols[words++] = find_symbol<true>(key, m, part + s, size);
            continue;
        }
        // The same as find_symbol, with everything at hand.
        std::uint32_t symbol = 0;
        for (std::uint32_t slot = word_slot(m) & mask; (symbol = slots[slot]) != 0;
             slot = (slot + 1) & mask) {
            flat_word const& w = vocabulary[symbol];
            if (w.key == key &&
                (size < 8 || (w.text.size == size && tail_fits<true>(w.text, part + s, size))))
                break;
        }
        if (symbol == 0 && may_be_stem(key))
            symbol = find_stem(key, part + s, size, true);
        symbols[words++] = symbol;
    }
    if (last != 0)
        end_token(part_at + last, false);
    count_ = words;
    return r;
}

/// Splits about a kilobyte. @returns false when nothing more can be taken before more text comes
bool engine::split_part(bool final)
{
    std::size_t const size = text_.size();
    std::size_t const left = size - at_;
    char const* part = text_.data() + at_;
    std::size_t blocks = run_bytes / 64;
    bool const whole = left >= run_bytes + 66;
    if (!whole) { // the last bytes, with zeros after them
        blocks = left / 64 + 1;
        tail_.resize(run_bytes + 256);
        std::memcpy(tail_.data(), part, left);
        std::memset(tail_.data() + left, 0, 64 * blocks + 66 - left);
        part = tail_.data();
    }
    std::size_t const part_at = at_;
    std::size_t const count = find_runs_(part, blocks, runs_);
    if (runs_.begun > 0) {
        runs_.flags[0] |= sign_before_ ? run_after_sign : std::uint8_t{0};
        sign_before_ = false;
    }
    if (count == 0 && runs_.begun > 0 && runs_.starts[0] == 0) { // one run fills the part
        std::size_t end = at_;
        while (end < size && (run_byte(text_[end]) || is_apostrophe_byte(text_[end])))
            ++end;
        bool const check = (runs_.flags[0] & run_after_sign) != 0;
        if (!final && end + guard_bytes > size) {
            sign_before_ = check;
            return false;
        }
        if (check && read_gap(at_))
            at_ = last_end_ < end ? read_special(last_end_, true) : last_end_;
        else
            at_ = read_special(at_, check);
        return true;
    }
    std::size_t const taken = absorb(part, part_at, count, final);
    if (taken < runs_.begun) {
        at_ = part_at + runs_.starts[taken];
        sign_before_ = sign_before_ || (runs_.flags[taken] & run_after_sign) != 0;
    } else {
        at_ = std::min(size, part_at + 64 * blocks);
        sign_before_ = sign_before_ || runs_.sign_open;
    }
    at_ = std::max(at_, taken_to_);
    return at_ > part_at && (final || taken == count);
}

void engine::run(bool final)
{
    constexpr std::uint32_t batch = 2048;
    for (bool more = true; more;) {
        std::uint32_t const target = count_ + batch;
        while (more && at_ < text_.size() && count_ < target)
            more = split_part(final);
        more = more && at_ < text_.size();
        if (final && !more)
            read_gap(text_.size());
        final_ = final && !more;
        if (!split_only_) {
            match_candidates(final_);
            if (count_ > 2 * batch + image_.header().look_back + image_.header().look_ahead)
                compact();
        }
    }
}

/// Drops words that no decision will look at again.
void engine::compact()
{
    image_header const& h = image_.header();
    std::uint32_t const keep = std::min(next_word_, count_ - std::min(count_, h.look_ahead));
    if (keep <= h.look_back + longest_match)
        return;
    std::uint32_t const drop = keep - h.look_back - longest_match;
    std::uint32_t const kept = count_ - drop;
    std::size_t const shift = begins_[drop];
    for (std::uint32_t i = 0; i < kept; ++i) {
        keys_[i] = keys_[i + drop];
        begins_[i] = begins_[i + drop] - static_cast<std::uint32_t>(shift);
        ends_[i] = ends_[i + drop] - static_cast<std::uint32_t>(shift);
        sentences_[i] = sentences_[i + drop];
        symbols_[i] = symbols_[i + drop];
    }
    origin_ += shift;
    count_ = kept;
    first_index_ += drop;
    window_begins_text_ = false;
    next_word_ -= drop;
    grouped_sentence_ = unset; // its bounds have moved
    side_.clear();
    side_text_.clear();
    keep_side_ = false;
    if (!lists_.empty()) { // move the lists that are still needed to the front
        std::size_t end = 0;
        for (std::uint32_t i = 0; i < kept; ++i) {
            if ((symbols_[i] & several) == 0)
                continue;
            std::size_t const from = symbols_[i] & ~several;
            std::size_t const n = lists_[from] + 1;
            std::copy_n(
                lists_.begin() + static_cast<std::ptrdiff_t>(from), n,
                lists_.begin() + static_cast<std::ptrdiff_t>(end));
            symbols_[i] = several | static_cast<std::uint32_t>(end);
            end += n;
        }
        lists_.resize(end);
    }
}

void engine::scan(std::string_view text)
{
    streaming_ = false;
    start();
    text_ = text;
    run(true);
    settle(true);
}

void engine::feed(std::string_view chunk)
{
    if (!streaming_) {
        start();
        stream_.clear();
        keep_side_ = false;
        streaming_ = true;
    }
    hits_.erase(hits_.begin(), hits_.begin() + static_cast<std::ptrdiff_t>(ready_));
    hit_starts_.erase(hit_starts_.begin(), hit_starts_.begin() + static_cast<std::ptrdiff_t>(ready_));
    ready_ = 0;
    stream_ += chunk;
    text_ = stream_;
    run(false);
    settle(false);
    trim_stream();
}

void engine::finish()
{
    if (!streaming_)
        feed({});
    hits_.erase(hits_.begin(), hits_.begin() + static_cast<std::ptrdiff_t>(ready_));
    hit_starts_.erase(hit_starts_.begin(), hit_starts_.begin() + static_cast<std::ptrdiff_t>(ready_));
    ready_ = 0;
    text_ = stream_;
    run(true);
    settle(true);
    streaming_ = false;
}

/// Drops bytes of the stream that lie before everything that may still be looked at.
void engine::trim_stream()
{
    constexpr std::size_t enough = std::size_t{1} << 16U;
    compact();
    std::size_t const words_from = count_ > 0 ? origin_ + begins_[0] : last_end_;
    std::size_t const least = std::min(words_from, last_end_);
    if (window_begins_text_ && count_ > 0)
        return;
    if (least < enough + 256 || least + quote_bytes > text_.size())
        return;
    std::size_t const drop = least - 256;
    if (asks_quotes_) {
        read_quotes(drop);
        std::erase_if(quotes_, [&](auto const& q) { return q.second <= drop; });
        for (auto& q : quotes_) {
            q.first = q.first > drop ? q.first - drop : 0;
            q.second -= drop;
        }
        quotes_read_ -= std::min(quotes_read_, drop);
    }
    stream_.erase(0, drop);
    text_ = stream_;
    base_ += drop;
    at_ -= drop;
    last_end_ -= drop;
    if (origin_ >= drop) {
        origin_ -= drop;
    } else { // no word is left that counts from there
        origin_ = 0;
    }
}
} // namespace cbtkit::matching::detail
