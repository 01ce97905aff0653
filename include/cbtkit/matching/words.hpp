// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_WORDS_HPP
#define CBTKIT_MATCHING_WORDS_HPP

/// @file
/// The words and sentences of a text, as the pattern language sees them.

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/matching/pattern_set.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::matching {
/// One word: where it stands and to which sentence it belongs. Its folded letters are in `word_list::folded`.
struct word {
    text_span span;             ///< the bytes it stands for in the original text
    std::uint32_t sentence = 0; ///< index of its sentence
    std::uint32_t begin = 0;    ///< start of its folded letters in `word_list::folded`
    std::uint32_t end = 0;      ///< end of its folded letters in `word_list::folded`

    friend bool operator==(word const&, word const&) = default;
};

/// One sentence: it holds at least one word.
struct sentence {
    text_span span;               ///< from its first word to its last end mark
    std::uint32_t first_word = 0; ///< index of its first word
    std::uint32_t end_word = 0;   ///< index after its last word
    bool question = false;        ///< its end marks hold a `?`
    bool exclaimed = false;       ///< its end marks hold a `!`

    friend bool operator==(sentence const&, sentence const&) = default;
};

/// The words and sentences of one text; a value that does not refer to the text.
struct word_list {
    std::vector<word> words;
    std::vector<sentence> sentences;
    std::string folded; ///< the folded letters of all words, one after the other

    /// The folded letters of a word; valid until the list changes.
    [[nodiscard]] std::string_view folded_view(word const& w) const noexcept
    {
        return std::string_view{folded}.substr(w.begin, w.end - w.begin);
    }

    friend bool operator==(word_list const&, word_list const&) = default;
};

/// Splits a text into words and sentences, without contractions and abbreviations of any language.
/// @pre the text is shorter than 4 GiB
/// @complexity linear; invalid bytes separate words.
[[nodiscard]] word_list words_of(std::string_view text);
/// Splits a text with the `expand`, `suffix` and `abbreviation` statements of a pattern set.
[[nodiscard]] word_list words_of(std::string_view text, pattern_set const& set);
/// The same into a list that exists already, so that its memory is used again.
void words_of(std::string_view text, pattern_set const& set, word_list& out);
} // namespace cbtkit::matching
#endif
