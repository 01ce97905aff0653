// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/words_in_common.hpp>

#include <cbtkit/matching/words.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace cbtkit {
namespace {
/// Function words of English, sorted: they say nothing about a situation.
constexpr std::array<std::string_view, 118> function_words{
    "about",  "after",    "again",      "all",       "also",  "always", "and",     "another", "any",
    "anyone", "are",      "around",     "because",   "been",  "before", "being",   "but",     "can",
    "could",  "did",      "does",       "doing",     "don",   "down",   "each",    "even",    "ever",
    "every",  "everyone", "everything", "for",       "from",  "get",    "got",     "had",     "has",
    "hasn",   "have",     "having",     "her",       "here",  "hers",   "herself", "him",     "himself",
    "his",    "how",      "into",       "isn",       "its",   "just",   "like",    "made",    "make",
    "many",   "may",      "maybe",      "might",     "more",  "most",   "much",    "must",    "myself",
    "never",  "nobody",   "not",        "nothing",   "now",   "off",    "once",    "one",     "only",
    "other",  "our",      "out",        "over",      "own",   "really", "said",    "same",    "she",
    "should", "some",     "someone",    "something", "still", "such",   "than",    "that",    "the",
    "their",  "them",     "then",       "there",     "these", "they",   "thing",   "things",  "this",
    "those",  "too",      "very",       "was",       "way",   "were",   "what",    "when",    "where",
    "which",  "while",    "who",        "why",       "will",  "with",   "would",   "you",     "your",
    "yours",
};
static_assert(std::is_sorted(function_words.begin(), function_words.end()));

using word_set = std::vector<std::string>;

void make_set(word_set& words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

word_set all_words(std::string_view text)
{
    auto const list = matching::words_of(text);
    word_set words;
    for (matching::word const& word : list.words)
        words.emplace_back(list.folded_view(word));
    make_set(words);
    return words;
}

word_set stems_of_content(std::string_view text)
{
    word_set words = all_words(text);
    word_set stems;
    for (std::string& word : words)
        if (word.size() >= 3 && !std::binary_search(function_words.begin(), function_words.end(), word)) {
            if (auto const apostrophe = word.find('\''); apostrophe != std::string::npos && apostrophe >= 3)
                word.resize(apostrophe);
            stems.push_back(word.substr(0, 5));
        }
    make_set(stems);
    return stems;
}

std::size_t in_common(word_set const& a, word_set const& b)
{
    std::size_t both = 0;
    for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
        if (*i < *k)
            ++i;
        else if (*k < *i)
            ++k;
        else {
            ++both;
            ++i;
            ++k;
        }
    }
    return both;
}
} // namespace

double word_likeness(std::string_view a, std::string_view b)
{
    word_set const left = all_words(a);
    word_set const right = all_words(b);
    std::size_t const both = in_common(left, right);
    std::size_t const either = left.size() + right.size() - both;
    return either == 0 ? 0.0 : static_cast<double>(both) / static_cast<double>(either);
}

std::size_t shared_content_words(std::string_view text, std::string_view situation)
{
    return in_common(stems_of_content(text), stems_of_content(situation));
}

std::size_t content_words(std::string_view text)
{
    return stems_of_content(text).size();
}
} // namespace cbtkit
