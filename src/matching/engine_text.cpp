// SPDX-License-Identifier: BSL-1.0
// The engine: a text or a stream, part by part.
#include "engine.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
void engine::start()
{
    epoch_ += first_index_ + count_ + 256;
    grouped_sentence_ = unset;
    borrowed_ = false;
    next_word_ = 0;
    mapped_to_ = 0;
    hits_.clear();
    hit_starts_.clear();
    any_asks_text_ = false;
    ready_ = 0;
    quotes_.clear();
    quotes_read_ = 0;
    steps_ = 0;
    std::fill(answers_.begin(), answers_.end(), 0);
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
        if (shares_words_) {
            map_symbols(symbols_, lists_, mapped_to_, count_, store_.symbols.data(), lists_);
            mapped_to_ = count_;
        }
        match_candidates(final_);
        if (count_ > 2 * batch + image_.header().look_back + image_.header().look_ahead)
            compact();
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
        store_.keys[i] = keys_[i + drop];
        store_.begins[i] = begins_[i + drop] - static_cast<std::uint32_t>(shift);
        store_.ends[i] = ends_[i + drop] - static_cast<std::uint32_t>(shift);
        store_.sentences[i] = sentences_[i + drop];
        store_.symbols[i] = symbols_[i + drop];
    }
    origin_ += shift;
    count_ = kept;
    first_index_ += drop;
    window_begins_text_ = false;
    next_word_ -= drop;
    mapped_to_ -= drop;
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
            store_.symbols[i] = several | static_cast<std::uint32_t>(end);
            end += n;
        }
        lists_.resize(end);
    }
}

/// Exports what is in the window; reads again where it has moved on or is another's.
void engine::words_of_last(word_list& out)
{
    if (!window_begins_text_ || !keep_side_ || streaming_ || borrowed_) {
        std::string_view const text = text_;
        split(text, out);
        borrowed_ = false;
    } else {
        export_words(out);
    }
}

void engine::scan(std::string_view text)
{
    streaming_ = false;
    start();
    start_reading();
    text_ = text;
    run(true);
    settle(true);
}

void engine::scan(std::string_view text, word_store const& words, std::uint32_t count)
{
    streaming_ = false;
    start();
    borrowed_ = true;
    base_ = 0;
    first_index_ = 0;
    window_begins_text_ = true;
    origin_ = 0;
    text_ = text;
    count_ = count;
    keys_ = words.keys.data();
    begins_ = words.begins.data();
    ends_ = words.ends.data();
    sentences_ = words.sentences.data();
    lists_.clear();
    if (shares_words_) {
        if (own_symbols_.size() < count)
            own_symbols_.resize(std::max<std::size_t>(count, 2 * own_symbols_.size()));
        map_symbols(words.symbols.data(), words.lists, 0, count, own_symbols_.data(), lists_);
        symbols_ = own_symbols_.data();
    } else {
        symbols_ = words.symbols.data();
        lists_.assign(words.lists.begin(), words.lists.end());
    }
    final_ = true;
    match_candidates(true);
    settle(true);
}

/// Gives words the symbols of this set instead of those of the vocabulary; the lists of stretched words are
/// copied, too, unless they are the own ones already.
void engine::map_symbols(
    std::uint32_t const* from, std::vector<std::uint32_t> const& lists, std::uint32_t begin,
    std::uint32_t end, std::uint32_t* to, std::vector<std::uint32_t>& own_lists)
{
    if (!prepared_)
        prepare();
    std::uint16_t const* const map = own_symbol_;
    for (std::uint32_t w = begin; w < end; ++w) {
        std::uint32_t const s = from[w];
        if ((s & several) == 0) {
            to[w] = map[s] & ~std::uint32_t{known_by_beginning};
            continue;
        }
        // A stretched word may be what is written so, not what begins so.
        std::size_t const at = s & ~several;
        std::uint32_t const count = lists[at];
        std::size_t const own = &lists == &own_lists ? at : own_lists.size();
        if (own == own_lists.size())
            own_lists.resize(own + 1 + count);
        std::uint32_t kept = 0;
        for (std::uint32_t i = 1; i <= count; ++i)
            if (std::uint16_t const x = map[lists[at + i]]; x != 0 && (x & known_by_beginning) == 0)
                own_lists[own + ++kept] = x;
        own_lists[own] = kept;
        to[w] = kept == 0 ? 0 : several | static_cast<std::uint32_t>(own);
    }
}

void engine::feed(std::string_view chunk)
{
    if (!streaming_) {
        start();
        start_reading();
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
