// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_WORD_FREQUENCY_HPP
#define CBTKIT_SRC_MATCHING_WORD_FREQUENCY_HPP

/// @file
/// How often a word is met, roughly: the anchor of a pattern is its rarest part. Only speed depends on it.

#include <span>
#include <string_view>
#include <utility>

namespace cbtkit::matching::detail {
/// Occurrences in a million words of first-person English, estimated; for words not listed, by length.
double word_frequency(std::string_view folded) noexcept;
/// The words that are listed.
std::span<std::pair<std::string_view, int> const> common_words() noexcept;
} // namespace cbtkit::matching::detail
#endif
