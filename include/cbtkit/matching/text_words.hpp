// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_TEXT_WORDS_HPP
#define CBTKIT_MATCHING_TEXT_WORDS_HPP

/// @file
/// A text that was read into words once, for several pattern sets that share a vocabulary.

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/words.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace cbtkit::matching {
class scanner;
class word_reader;

/// The words of one text by their numbers in a vocabulary, as a `word_reader` leaves them.
/// It refers to the text, which must live unchanged as long as the words are used.
class text_words {
public:
    /// The words of the empty text, which fit no set.
    text_words();
    text_words(text_words&&) noexcept;
    text_words& operator=(text_words&&) noexcept;
    ~text_words();

    /// The text that was read.
    [[nodiscard]] std::string_view text_view() const noexcept;
    /// Number of words.
    [[nodiscard]] std::size_t size() const noexcept;
    /// Whether this set would read the same words: it shares the vocabulary, and no spelling occurs that only
    /// one of the sets knows.
    [[nodiscard]] bool fit(pattern_set const& set) const noexcept;
    /// For each word its number in the vocabulary, from 1; 0 for a word that is not there. A word of digits
    /// alone always has `only_digits` more than the size of the vocabulary, one that begins with a digit and
    /// is not there `other_number` more.
    [[nodiscard]] std::span<std::uint32_t const> numbers_view() const noexcept;
    static constexpr std::uint32_t only_digits = 1;
    static constexpr std::uint32_t other_number = 2;
    /// The sentences, with the numbers of their words.
    [[nodiscard]] std::span<sentence const> sentences_view() const noexcept;
    /// The bytes that a word stands for. @pre `word < size()`
    [[nodiscard]] text_span span(std::size_t word) const noexcept;

private:
    friend class scanner;
    friend class word_reader;
    struct state;
    std::unique_ptr<state> state_;
};

/// Reads texts into words. Owns the working memory of one thread; once it is warm it allocates nothing.
class word_reader {
public:
    /// @param set reads as this set does, with its `expand`, `suffix` and `abbreviation` statements
    explicit word_reader(pattern_set set);
    word_reader(word_reader&&) noexcept;
    word_reader& operator=(word_reader&&) noexcept;
    ~word_reader();

    /// Reads a text into a value whose memory is used again.
    /// @pre the text is shorter than 4 GiB
    /// @complexity linear
    void read(std::string_view text, text_words& out);

private:
    struct state;
    std::unique_ptr<state> state_;
};
} // namespace cbtkit::matching
#endif
