// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_SCREENING_WORDING_FEATURES_HPP
#define CBTKIT_SRC_SCREENING_WORDING_FEATURES_HPP

/// @file
/// What the wording layer of the screen sees in a sentence. The trainer, the compiler of the weights and the
/// library share it, so that all three mean the same.

#include <cbtkit/matching/words.hpp>

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cbtkit::detail {
/// Families of features; the letter begins the name of a feature in the weights.
enum class wording_family : char {
    word = 'w',  ///< one word
    pair = 'b',  ///< two neighbouring words; `^` and `.` stand for the ends of the sentence
    kind = 'k',  ///< a word of this kind
    kinds = 'p', ///< a word of the first kind, and not far behind it one of the second
    shape = 'x', ///< how the sentence is built
};

/// `wording_family::kinds` looks so many words back.
inline constexpr std::uint32_t wording_reach = 10;
/// A word stands in at most so many kinds.
inline constexpr std::size_t most_kinds_of_word = 4;
/// A language has at most so many kinds.
inline constexpr std::size_t most_kinds = 128;

/// The kinds of one word; unused places are `no_kind`.
inline constexpr std::uint8_t no_kind = 0xFF;
using word_kinds = std::array<std::uint8_t, most_kinds_of_word>;
inline constexpr word_kinds without_kinds{no_kind, no_kind, no_kind, no_kind};

/// A word by its letters, as the trainer and the list of contributions name it.
struct wording_name {
    std::string_view letters;
};

/// Every number is the same word.
[[nodiscard]] constexpr std::string_view wording_word(std::string_view folded) noexcept
{
    for (char const c : folded)
        if (c < '0' || c > '9')
            return folded;
    return "0";
}

/// Shapes, by their number.
inline constexpr std::array<std::string_view, 7> wording_shapes{
    "up_to_3_words", "up_to_6_words", "up_to_12_words",  "up_to_24_words",
    "longer",        "question",      "no_first_person",
};
[[nodiscard]] constexpr std::size_t wording_shape_of(std::size_t words) noexcept
{
    return words <= 3 ? 0 : words <= 6 ? 1 : words <= 12 ? 2 : words <= 24 ? 3 : 4;
}
inline constexpr std::size_t question_shape = 5;
inline constexpr std::size_t no_first_person_shape = 6;

/// The words of a list by their letters.
struct lettered_words {
    matching::word_list const& list;

    [[nodiscard]] wording_name name(std::uint32_t at) const noexcept
    {
        return {wording_word(list.folded_view(list.words[at]))};
    }
    [[nodiscard]] static wording_name before_first() noexcept { return {"^"}; }
    [[nodiscard]] static wording_name behind_last() noexcept { return {"."}; }
};

/// Calls `see.word(at, word)`, which gives the word's kinds, `see.pair(at, before, word)`, `see.kind(at,
/// kind)`, `see.kinds(at, first, second)` and `see.shape(number)` for every feature of a sentence; kinds,
/// their pairs and shapes once at most. A word is what `words.name(at)` says; `at` is its place in the text.
/// @param first_persons the first so many kinds speak of the writer
template <class Words, class See>
void each_wording_feature(
    Words const& words, matching::sentence const& in, std::size_t first_persons, See&& see)
{
    struct seen_kind {
        std::uint32_t at;
        std::uint8_t kind;
    };
    constexpr std::size_t remembered = 64;
    std::array<seen_kind, remembered> seen{};
    std::size_t seen_count = 0;
    std::bitset<most_kinds> alone;
    std::bitset<most_kinds * most_kinds> together;
    bool first_person = false;
    auto before = words.before_first();
    for (std::uint32_t i = in.first_word; i != in.end_word; ++i) {
        auto const here = words.name(i);
        word_kinds const kinds = see.word(i, here);
        see.pair(i, before, here);
        before = here;
        std::size_t const so_far = seen_count;
        std::size_t const oldest =
            so_far + most_kinds_of_word > remembered ? so_far + most_kinds_of_word - remembered : 0;
        for (std::uint8_t const kind : kinds) {
            if (kind == no_kind)
                break;
            first_person = first_person || kind < first_persons;
            if (!alone.test(kind)) {
                alone.set(kind);
                see.kind(i, kind);
            }
            for (std::size_t s = so_far; s-- > oldest;) {
                seen_kind const& earlier = seen[s % remembered];
                if (i - earlier.at > wording_reach)
                    break;
                std::size_t const both = std::size_t{earlier.kind} * most_kinds + kind;
                if (!together.test(both)) {
                    together.set(both);
                    see.kinds(i, earlier.kind, kind);
                }
            }
            seen[seen_count++ % remembered] = {i, kind};
        }
    }
    see.pair(in.end_word - 1, before, words.behind_last());
    see.shape(wording_shape_of(in.end_word - in.first_word));
    if (in.question)
        see.shape(question_shape);
    if (!first_person)
        see.shape(no_first_person_shape);
}
/// The same for the words of a list.
template <class See>
void each_wording_feature(
    matching::word_list const& list, matching::sentence const& in, std::size_t first_persons, See&& see)
{
    each_wording_feature(lettered_words{list}, in, first_persons, see);
}
} // namespace cbtkit::detail
#endif
