// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_DETECTION_FEATURES_HPP
#define CBTKIT_SRC_DETECTION_FEATURES_HPP

/// @file
/// What the statistical layer sees of a text: rule hits, words, neighbouring words, order of cues.
/// The trainer and the library share this file, so both see the same.

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/matching/words.hpp>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace cbtkit::detail {
/// The kinds of features, by the letter that begins their name.
enum class feature_family : char {
    rule = 'r',      ///< a rule of a distortion hit with its full weight
    weak_rule = 'q', ///< a rule hit whose conditions took from its weight
    cue = 'c',       ///< a rule of the file of cues hit
    cue_pair = 'o',  ///< two cues, one after the other
    word = 'w',      ///< a word
    first_cue = 'f', ///< a cue in the first of several sentences
    last_cue = 'e',  ///< a cue in the last of several sentences
    cue_skip = 't',  ///< two cues with one between them
    pair = 'b',      ///< two neighbouring words of a sentence
    last_word = 'l', ///< a word of the last sentence of the window
};

/// Stirs eight bytes into a hash.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t block) noexcept
{
    std::uint64_t const product = (hash ^ block) * 0x9E3779B97F4A7C15U;
    return product ^ product >> 32U;
}

/// A number for the letters `[begin, end)` of a text, eight at a time; the same on every machine and wherever
/// the letters stand. The bytes around them are read, too, but do not count.
/// @pre `begin <= end && end <= text.size()`
[[nodiscard]] constexpr std::uint64_t letters_hash(
    std::string_view text, std::size_t begin, std::size_t end) noexcept
{
    constexpr std::size_t block_size = sizeof(std::uint64_t);
    auto const block_at = [&](std::size_t at, std::size_t size) {
        std::uint64_t block = 0;
        if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
            std::size_t const other_bits = 8 * (block_size - size);
            if (at + block_size <= text.size()) {
                std::memcpy(&block, text.data() + at, block_size);
                return block << other_bits >> other_bits;
            }
            if (at + size >= block_size) {
                std::memcpy(&block, text.data() + at + size - block_size, block_size);
                return block >> other_bits;
            }
        }
        for (std::size_t i = 0; i != size; ++i)
            block |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << 8U * i;
        return block;
    };
    std::uint64_t hash = end - begin;
    for (; begin + block_size <= end; begin += block_size)
        hash = mixed(hash, block_at(begin, block_size));
    return begin == end ? hash : mixed(hash, block_at(begin, end - begin));
}
[[nodiscard]] constexpr std::uint64_t letters_hash(std::string_view letters) noexcept
{
    return letters_hash(letters, 0, letters.size());
}

/// The hash of a feature that is one word or key.
[[nodiscard]] constexpr std::uint64_t feature_hash(feature_family family, std::uint64_t letters) noexcept
{
    return mixed(letters, static_cast<unsigned char>(family));
}
/// The hash of a feature that is two of them.
[[nodiscard]] constexpr std::uint64_t feature_hash(
    feature_family family, std::uint64_t first, std::uint64_t second) noexcept
{
    return mixed(feature_hash(family, first), second);
}
/// The same from the letters; an empty `second` means that there is none.
[[nodiscard]] constexpr std::uint64_t feature_hash(
    feature_family family, std::string_view first, std::string_view second = {}) noexcept
{
    return second.empty() ? feature_hash(family, letters_hash(first))
                          : feature_hash(family, letters_hash(first), letters_hash(second));
}

/// The sentences `[first, end)` of a text that are looked at together.
struct window {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

[[nodiscard]] constexpr bool begins_with_digit(std::string_view folded) noexcept
{
    return !folded.empty() && folded.front() >= '0' && folded.front() <= '9';
}
/// Digits are all alike to the statistics.
[[nodiscard]] constexpr std::string_view statistic_word(std::string_view folded) noexcept
{
    return begins_with_digit(folded) ? std::string_view{"0"} : folded;
}

/// True for features that are words; they weigh less in longer texts.
[[nodiscard]] constexpr bool is_wording(feature_family family) noexcept
{
    return family == feature_family::word || family == feature_family::pair ||
           family == feature_family::last_word;
}

/// True for features that tell where a cue stands, or which stands before it; they weigh half.
[[nodiscard]] constexpr bool is_cue_order(feature_family family) noexcept
{
    return family == feature_family::cue_pair || family == feature_family::cue_skip ||
           family == feature_family::first_cue || family == feature_family::last_cue;
}

/// How much a feature counts in a window of so many words: rules and cues fully, the order of cues half,
/// wording by the square root of the length, as if each window had the same amount of it.
[[nodiscard]] inline double feature_scale(feature_family family, std::size_t words) noexcept
{
    if (is_wording(family))
        return 3.0 / std::sqrt(static_cast<double>(words < 8 ? 8 : words));
    return is_cue_order(family) ? 0.5 : 1.0;
}

/// Calls `see(hash)` for each word, pair of words and word of the last sentence of a window, as
/// `each_feature` names them.
template <class See>
void each_wording_hash(matching::word_list const& list, window where, See&& see)
{
    if (list.sentences.empty() || where.first >= where.end)
        return;
    constexpr std::uint64_t start = letters_hash("^");
    constexpr std::uint64_t digits = letters_hash("0");
    for (std::uint32_t s = where.first; s != where.end; ++s) {
        matching::sentence const& sentence = list.sentences[s];
        std::uint64_t before = start;
        bool const last = s + 1 == where.end;
        for (std::uint32_t i = sentence.first_word; i != sentence.end_word; ++i) {
            matching::word const& w = list.words[i];
            std::uint64_t const word =
                begins_with_digit(list.folded_view(w)) ? digits : letters_hash(list.folded, w.begin, w.end);
            see(feature_hash(feature_family::word, word));
            see(feature_hash(feature_family::pair, before, word));
            if (last)
                see(feature_hash(feature_family::last_word, word));
            before = word;
        }
        constexpr std::uint64_t asked = letters_hash("?");
        constexpr std::uint64_t exclaimed = letters_hash("!");
        constexpr std::uint64_t told = letters_hash(".");
        see(feature_hash(
            feature_family::pair, before,
            sentence.question    ? asked
            : sentence.exclaimed ? exclaimed
                                 : told));
    }
}

/// Number of words in a window.
[[nodiscard]] inline std::size_t words_in(
    std::span<matching::sentence const> sentences, window where) noexcept
{
    if (where.first >= where.end || sentences.empty())
        return 0;
    return sentences[where.end - 1].end_word - sentences[where.first].first_word;
}

/// Calls `see(family, first, second, span)` for each feature of a window; one feature may be seen twice.
template <class See>
void each_feature(
    matching::pattern_set const& set, std::span<matching::hit const> hits, matching::word_list const& list,
    window where, See&& see)
{
    std::string_view before;
    std::string_view before_that;
    bool const several = where.end - where.first > 1;
    for (matching::hit const& h : hits) {
        if (h.sentence < where.first || h.sentence >= where.end || h.weight <= 0.0F)
            continue;
        matching::rule_view const rule = set.rule(h.rule);
        if (rule.key.starts_with("cue.")) {
            std::string_view const name = rule.key.substr(4);
            see(feature_family::cue, name, std::string_view{}, h.span);
            if (several && h.sentence == where.first)
                see(feature_family::first_cue, name, std::string_view{}, h.span);
            if (several && h.sentence + 1 == where.end)
                see(feature_family::last_cue, name, std::string_view{}, h.span);
            if (!before.empty())
                see(feature_family::cue_pair, before, name, h.span);
            if (!before_that.empty())
                see(feature_family::cue_skip, before_that, name, h.span);
            before_that = before;
            before = name;
        } else {
            see(h.weight < 0.75F * rule.weight ? feature_family::weak_rule : feature_family::rule, rule.key,
                std::string_view{}, h.span);
        }
    }
    if (list.sentences.empty() || where.first >= where.end)
        return;
    for (std::uint32_t s = where.first; s != where.end; ++s) {
        matching::sentence const& sentence = list.sentences[s];
        std::string_view two = "^";
        text_span two_span;
        for (std::uint32_t i = sentence.first_word; i != sentence.end_word; ++i) {
            matching::word const& w = list.words[i];
            std::string_view const name = statistic_word(list.folded_view(w));
            see(feature_family::word, name, std::string_view{}, w.span);
            see(feature_family::pair, two, name, w.span);
            if (s + 1 == where.end)
                see(feature_family::last_word, name, std::string_view{}, w.span);
            two = name;
            two_span = w.span;
        }
        see(feature_family::pair, two,
            std::string_view{
                sentence.question    ? "?"
                : sentence.exclaimed ? "!"
                                     : "."},
            two_span);
    }
}
} // namespace cbtkit::detail
#endif
