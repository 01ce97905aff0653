// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_INTEROP_PRIVATE_TEXT_HPP
#define CBTKIT_SRC_INTEROP_PRIVATE_TEXT_HPP

/// @file
/// A text as de-identification reads it: letters, words and the word lists.

#include "private_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace cbtkit::interop::detail {
using word_set = std::unordered_set<std::string_view>;
/// The words of a list, parted by blanks; they live as long as the list.
[[nodiscard]] word_set words_of(std::string_view list);

/// The word lists, read once.
struct word_lists {
    word_set given = words_of(detail::given_names);
    word_set ambiguous = words_of(detail::ambiguous_names);
    word_set capital = words_of(detail::capital_words);
    word_set openers = words_of(detail::sentence_words);
    word_set verbs = words_of(detail::person_verbs);
    word_set titles = words_of(detail::titles);
    word_set relations = words_of(detail::relations);
    word_set streets = words_of(detail::street_words);
    word_set street_openers = words_of(detail::street_openers);
    word_set street_particles = words_of(detail::street_particles);
    word_set flats = words_of(detail::flat_words);
    word_set particles = words_of(detail::name_particles);
    word_set kin = words_of(detail::kin_words);
    word_set institutions = words_of(detail::institution_words);
    word_set abbreviations = words_of(detail::letter_pairs);
    word_set weekdays = words_of(detail::weekdays);
    word_set endings = words_of(detail::web_endings);
    std::vector<std::string_view> months;

    word_lists()
    {
        for (std::string_view list = detail::months; !list.empty();) {
            std::size_t const end = std::min(list.find(' '), list.size());
            months.push_back(list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    }
};
/// The one copy of them.
[[nodiscard]] word_lists const& lists();

[[nodiscard]] constexpr bool is_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool is_lower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool is_upper(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool is_letter(char c) noexcept
{
    return is_lower(c) || is_upper(c);
}
[[nodiscard]] constexpr bool is_word_byte(char c) noexcept
{
    return is_letter(c) || is_digit(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
[[nodiscard]] constexpr char lowered(char c) noexcept
{
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A copy in lower case; what has none stays.
[[nodiscard]] std::string lowered(std::string_view text);

/// A word of letters, with apostrophes and hyphens inside.
struct word {
    std::size_t begin = 0;
    std::size_t end = 0; ///< without `'s`
    std::string lower;
    bool capital = false;   ///< begins with a capital
    bool shouted = false;   ///< capitals only, two or more
    bool opens = false;     ///< first of a sentence
    std::size_t gap = 0;    ///< bytes since the word before
    bool plain_gap = false; ///< nothing but one blank since the word before
    bool possessive = false;
};

/// Length of a letter at `at` or 0: ASCII letters and what is no ASCII but the general punctuation.
[[nodiscard]] std::size_t letter_length(std::string_view text, std::size_t at);
/// Length of an apostrophe at `at`, straight or curly, or 0.
[[nodiscard]] std::size_t apostrophe_length(std::string_view text, std::size_t at);
/// All words of a text in order.
[[nodiscard]] std::vector<word> split(std::string_view text);
} // namespace cbtkit::interop::detail
#endif
