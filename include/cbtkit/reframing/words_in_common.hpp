// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_WORDS_IN_COMMON_HPP
#define CBTKIT_REFRAMING_WORDS_IN_COMMON_HPP

/// @file
/// How much two texts say the same words.

#include <cstddef>
#include <string_view>

namespace cbtkit {
/// From this likeness on an answer is no answer but the same sentence again (this library's convention).
inline constexpr double same_words = 0.8;

/// Jaccard index of the two sets of words, 0 (none in common) to 1 (the same words); 0 when both are empty.
/// Upper and lower case are alike. Works in every language that puts spaces between words.
/// @complexity n log n in the number of words
[[nodiscard]] double word_likeness(std::string_view a, std::string_view b);

/// Number of content words of `situation` that `text` takes up again. Content words have three letters or
/// more and are not among the common English function words; the first five letters decide, so that
/// "cancelled" and "cancelling" are one.
/// @complexity n log n in the number of words
[[nodiscard]] std::size_t shared_content_words(std::string_view text, std::string_view situation);

/// Number of content words in a text, each counted once.
[[nodiscard]] std::size_t content_words(std::string_view text);
} // namespace cbtkit
#endif
