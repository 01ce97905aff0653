// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_SPLITTER_HPP
#define CBTKIT_SRC_MATCHING_SPLITTER_HPP

/// @file
/// The plain word splitter: one code point after the other, written to be read. The compiler reads patterns
/// with it, and it is the judge of the fast one.

#include "model.hpp"

#include <cbtkit/matching/words.hpp>

#include <utility>

namespace cbtkit::matching::detail {
/// Splits a text into words and sentences.
void split(std::string_view text, word_rules const& rules, word_list& out);

/// Where words lie within quotation marks: spans from opening to closing mark, ascending, not nested.
std::vector<std::pair<std::size_t, std::size_t>> quotations(std::string_view text);

/// True when a folded word of a text matches the folded literal of a pattern: equal, or equal after three or
/// more equal letters in a row were shortened to two or one.
bool same_word(std::string_view text_word, std::string_view literal) noexcept;
/// The same for a beginning.
bool same_start(std::string_view text_word, std::string_view prefix) noexcept;
/// True when three equal letters stand in a row.
bool is_stretched(std::string_view folded) noexcept;
} // namespace cbtkit::matching::detail
#endif
