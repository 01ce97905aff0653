// SPDX-License-Identifier: BSL-1.0
// The reader: a text, part by part.
#include "reader.hpp"
#include "reader_letters.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace cbtkit::matching::detail {
text_reader::text_reader(image vocabulary, std::uint32_t member, find_runs_function find_runs)
    : lexicon_{vocabulary}
    , member_{member}
    , find_runs_{find_runs}
    , slots_{vocabulary.header().wide_symbols != 0 ? nullptr : vocabulary.more<std::uint16_t>(m_word_slots).data()}
    , wide_slots_{vocabulary.more<std::uint32_t>(m_word_slots).data()}
    , word_mask_{vocabulary.header().word_mask}
    , vocabulary_{vocabulary.at<flat_word>(s_words) - 1}
    , texts_{vocabulary.at<char>(s_text)}
    , stem_bits_{vocabulary.more<std::uint64_t>(m_stem_bits).data()}
{
    for (flat_text const t : lexicon_.more<flat_text>(m_abbreviations)) {
        std::string_view const letters = lexicon_.text(t);
        auto const last = static_cast<unsigned char>(letters.back());
        auto const before =
            static_cast<unsigned char>(letters.size() > 1 ? letters[letters.size() - 2] : 0xFF);
        auto const certain = [](unsigned char c) { return c == '.' || ascii_letter_or_digit(c); };
        abbreviation_ends_[last & 31U] |= certain(before) ? 1U << (before & 31U) : ~0U;
        if (!certain(last))
            std::fill(std::begin(abbreviation_ends_), std::end(abbreviation_ends_), ~0U);
    }
    for (flat_stem const& s : lexicon_.all<flat_stem>(s_stems)) {
        std::uint32_t const bit = start_bit(s.key);
        any_stems_ = any_stems_ || s.text.size < 2;
        starts_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    reserve_words(1024);
}

void text_reader::start_reading()
{
    use_own_words();
    base_ = 0;
    at_ = 0;
    sign_before_ = true;
    last_end_ = 0;
    last_is_picture_ = false;
    any_word_ = false;
    alike_ = ~std::uint32_t{0};
    count_ = 0;
    first_index_ = 0;
    window_begins_text_ = true;
    origin_ = 0;
    sentence_ = 0;
    side_.clear();
    side_text_.clear();
    keep_side_ = true;
    lists_.clear();
}

/// Splits a text into one window.
void text_reader::split_whole(std::string_view text)
{
    start_reading();
    text_ = text;
    while (at_ < text_.size() && split_part(true))
        ;
    read_gap(text_.size());
}

std::uint32_t text_reader::read(std::string_view text, word_store& out)
{
    std::swap(store_, out);
    split_whole(text);
    std::swap(store_, out);
    return count_;
}

/// Takes `count` runs of a part that begins at `part_at`.
/// @returns the number of runs taken; fewer when a later part may change them
std::size_t text_reader::absorb(char const* part, std::size_t part_at, std::size_t count, bool final)
{
    std::size_t const limit = final                        ? text_.size()
                              : text_.size() > guard_bytes ? text_.size() - guard_bytes
                                                           : 0;
    while (count > 0 && part_at + runs_.ends[count - 1] > limit)
        --count;
    reserve_words(count + 8);
    image_header const& h = lexicon_.header();
    std::uint64_t const* const expand_bits = lexicon_.more<std::uint64_t>(m_expand_bits).data();
    std::uint32_t words = count_;
    std::uint64_t* keys =
        store_.keys.data(); // plain pointers: a store through them is known not to move the vectors
    std::uint32_t* begins = store_.begins.data();
    std::uint32_t* ends = store_.ends.data();
    std::uint32_t* sentences = store_.sentences.data();
    std::uint32_t* symbols = store_.symbols.data();
    std::uint32_t sentence = sentence_;
    std::uint32_t last = 0; // end of the last plain word, 0: `last_end_` holds
    bool const no_wide_words = h.has_wide_words == 0;
    std::uint16_t const* const slots = slots_;
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
            keys = store_.keys.data();
            begins = store_.begins.data();
            ends = store_.ends.data();
            sentences = store_.sentences.data();
            symbols = store_.symbols.data();
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
bool text_reader::split_part(bool final)
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
} // namespace cbtkit::matching::detail
