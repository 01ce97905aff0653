// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_BENCHMARKS_MATCHING_CORPUS_HPP
#define CBTKIT_BENCHMARKS_MATCHING_CORPUS_HPP

/// @file
/// Texts and phrases made from a seed, so that every machine measures the same bytes.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace cbtkit_benchmarks {
/// What a text is like.
enum class kind {
    warm,      ///< first-person prose in which every few sentences hold a phrase
    cold,      ///< neutral third-person prose with few phrases
    non_ascii, ///< mostly Cyrillic and Greek words, with accents and curly marks, few phrases
};

/// Phrases of one to five words, all different, from a seed.
std::vector<std::string> phrases(std::size_t count, std::uint64_t seed);
/// Phrases in which a gap of 0 to 3 words lies, as {left, right}.
std::vector<std::pair<std::string, std::string>> gap_phrases(std::size_t count, std::uint64_t seed);

/// A text of about `bytes` bytes that holds some of the phrases.
/// @param people_write curly and missing apostrophes, several blanks and line breaks between words
std::string text(
    kind k, std::size_t bytes, std::vector<std::string> const& phrases, std::uint64_t seed,
    bool people_write = false);
} // namespace cbtkit_benchmarks
#endif
