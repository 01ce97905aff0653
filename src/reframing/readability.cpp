// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/readability.hpp>

#include <cbtkit/matching/words.hpp>

#include <algorithm>

namespace cbtkit {
readability readability_of(std::string_view text)
{
    auto const list = matching::words_of(text);
    readability counts;
    counts.words = list.words.size();
    counts.sentences = list.sentences.size();
    for (matching::sentence const& sentence : list.sentences)
        counts.longest_sentence =
            std::max<std::size_t>(counts.longest_sentence, sentence.end_word - sentence.first_word);
    for (matching::word const& word : list.words)
        for (char const c : list.folded_view(word)) {
            auto const byte = static_cast<unsigned char>(c);
            bool const starts_letter = (c >= 'a' && c <= 'z') || byte >= 0xC0; // continuation bytes are below
            counts.letters += starts_letter ? 1U : 0U;
        }
    return counts;
}
} // namespace cbtkit
