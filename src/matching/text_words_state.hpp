// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_TEXT_WORDS_STATE_HPP
#define CBTKIT_SRC_MATCHING_TEXT_WORDS_STATE_HPP

/// @file
/// What a text that was read into words holds.

#include "reader.hpp"

#include <cbtkit/matching/text_words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cbtkit::matching {
struct text_words::state {
    std::string_view text;
    pattern_set vocabulary;
    std::uint32_t alike = 0; ///< bit n: member n of the vocabulary reads these words, too
    std::uint32_t count = 0;
    detail::word_store words;
    std::vector<std::uint32_t> numbers;
    std::vector<sentence> sentences;
};
} // namespace cbtkit::matching
#endif
