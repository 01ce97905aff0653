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
    pair = 'b',      ///< two neighbouring words of a sentence
    last_word = 'l', ///< a word of the last sentence of the window
    shape = 'x',     ///< length, question, number of sentences
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

[[nodiscard]] constexpr std::string_view shape_of_length(std::size_t words) noexcept
{
    return words < 8 ? "short" : words < 16 ? "middle" : words < 28 ? "long" : "very_long";
}
[[nodiscard]] constexpr std::string_view shape_of_sentences(window where) noexcept
{
    return where.end - where.first == 1   ? "one_sentence"
           : where.end - where.first == 2 ? "two_sentences"
                                          : "more_sentences";
}

/// True for features that are words; they weigh less in longer texts.
[[nodiscard]] constexpr bool is_wording(feature_family family) noexcept
{
    return family == feature_family::word || family == feature_family::pair ||
           family == feature_family::last_word;
}

/// How much a feature counts in a window of so many words: rules and cues fully, pairs of cues half, wording
/// by the square root of the length, as if each window had the same amount of it.
[[nodiscard]] inline double feature_scale(feature_family family, std::size_t words) noexcept
{
    if (is_wording(family))
        return 2.0 / std::sqrt(static_cast<double>(words < 8 ? 8 : words));
    return family == feature_family::cue_pair ? 0.5 : 1.0;
}

/// Calls `see(hash)` for each word, pair of words and word of the last sentence of a window, as
/// `each_feature` names them, and `see_shape(hash)` for its shape.
template <class See, class SeeShape>
void each_wording_hash(matching::word_list const& list, window where, See&& see, SeeShape&& see_shape)
{
    if (list.sentences.empty() || where.first >= where.end)
        return;
    bool question = false;
    std::uint32_t const first_word = list.sentences[where.first].first_word;
    std::uint32_t const last_word = list.sentences[where.end - 1].end_word;
    constexpr std::uint64_t start = letters_hash("^");
    constexpr std::uint64_t digits = letters_hash("0");
    for (std::uint32_t s = where.first; s != where.end; ++s) {
        matching::sentence const& sentence = list.sentences[s];
        question = question || sentence.question;
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
    see_shape(feature_hash(feature_family::shape, shape_of_length(last_word - first_word)));
    see_shape(feature_hash(feature_family::shape, shape_of_sentences(where)));
    if (question)
        see_shape(feature_hash(feature_family::shape, "question"));
}

/// Number of words in a window.
[[nodiscard]] inline std::size_t words_in(matching::word_list const& list, window where) noexcept
{
    if (where.first >= where.end || list.sentences.empty())
        return 0;
    return list.sentences[where.end - 1].end_word - list.sentences[where.first].first_word;
}

/// Calls `see(family, first, second, span)` for each feature of a window; one feature may be seen twice.
template <class See>
void each_feature(
    matching::pattern_set const& set, std::span<matching::hit const> hits, matching::word_list const& list,
    window where, See&& see)
{
    std::string_view before;
    for (matching::hit const& h : hits) {
        if (h.sentence < where.first || h.sentence >= where.end || h.weight <= 0.0F)
            continue;
        matching::rule_view const rule = set.rule(h.rule);
        if (rule.key.starts_with("cue.")) {
            std::string_view const name = rule.key.substr(4);
            see(feature_family::cue, name, std::string_view{}, h.span);
            if (!before.empty())
                see(feature_family::cue_pair, before, name, h.span);
            before = name;
        } else {
            see(h.weight < 0.75F * rule.weight ? feature_family::weak_rule : feature_family::rule, rule.key,
                std::string_view{}, h.span);
        }
    }
    if (list.sentences.empty() || where.first >= where.end)
        return;
    std::size_t words = 0;
    bool question = false;
    for (std::uint32_t s = where.first; s != where.end; ++s) {
        matching::sentence const& sentence = list.sentences[s];
        question = question || sentence.question;
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
            ++words;
        }
        see(feature_family::pair, two,
            std::string_view{
                sentence.question    ? "?"
                : sentence.exclaimed ? "!"
                                     : "."},
            two_span);
    }
    text_span const whole = list.sentences[where.first].span;
    see(feature_family::shape, shape_of_length(words), std::string_view{}, whole);
    see(feature_family::shape, shape_of_sentences(where), std::string_view{}, whole);
    if (question)
        see(feature_family::shape, "question", std::string_view{}, whole);
}
} // namespace cbtkit::detail
#endif
