// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_SCREENING_WORDING_HPP
#define CBTKIT_SRC_SCREENING_WORDING_HPP

/// @file
/// The last layer of the screen: words, neighbours and kinds of words, each with a small whole number. Where
/// no rule speaks, their sum may raise a text to level 2; it never lowers anything.

#include "wording_features.hpp"

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/matching/text_words.hpp>
#include <cbtkit/matching/words.hpp>
#include <cbtkit/screening/wording.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace cbtkit::detail {
/// A view of the compiled weights; the data live as long as the program.
struct wording_table {
    /// A word: its weight, its row of kinds.
    struct word_slot {
        std::int8_t weight = 0;
        std::uint8_t kinds = 0; ///< row of `kind_rows`; row 0 holds no kind
    };

    /// By number in the shared vocabulary, then digits, other words with digits, and the ends of a sentence.
    std::span<word_slot const> words;
    std::span<std::uint16_t const> pairs_of;     ///< by number: its first pair; one more at the end
    std::span<std::uint16_t const> pair_seconds; ///< ascending for each first word
    std::span<std::int8_t const> pair_weight;
    std::span<word_kinds const> kind_rows;
    std::span<std::int8_t const> kind_weight;  ///< by kind
    std::span<std::int8_t const> kinds_weight; ///< first kind × number of kinds + second kind
    std::span<std::string_view const> kind_names;
    std::array<std::int8_t, wording_shapes.size()> shape_weight{};
    std::uint8_t first_persons = 0; ///< the first so many kinds speak of the writer
    int threshold = 0;              ///< a window with this sum or more is a finding
    int everyday = 0;               ///< a sum below it speaks of everyday things

    /// Numbers of what stands before the first word and behind the last one.
    [[nodiscard]] std::uint32_t before_first() const noexcept
    {
        return static_cast<std::uint32_t>(words.size() - 2);
    }
    [[nodiscard]] std::uint32_t behind_last() const noexcept
    {
        return static_cast<std::uint32_t>(words.size() - 1);
    }
    [[nodiscard]] int pair(std::uint32_t first, std::uint32_t second) const noexcept
    {
        std::uint32_t low = pairs_of[first];
        std::uint32_t size = pairs_of[first + 1] - low;
        if (size == 0)
            return 0;
        for (std::uint16_t const* const seconds = pair_seconds.data(); size > 1;) {
            std::uint32_t const half = size / 2;
            low += seconds[low + half] <= second ? half : 0;
            size -= half;
        }
        return pair_seconds[low] == second ? pair_weight[low] : 0;
    }
    [[nodiscard]] int kinds(std::uint8_t first, std::uint8_t second) const noexcept
    {
        return kinds_weight[std::size_t{first} * kind_weight.size() + second];
    }
};

/// Sums the weights of sentences and of two neighbouring sentences. Whole numbers only, so the same text
/// gives the same sum everywhere.
class wording_reader {
public:
    explicit wording_reader(wording_table const& table) noexcept
        : table_{table}
    {
    }

    /// The words that spoke most in the strongest window, where it reaches the threshold.
    /// @param settled places that a rule read and found denied or told by others, by their beginning: their
    /// sentences say nothing more
    /// @complexity linear in the number of words and of settled places
    /// @pre the words have numbers of the vocabulary of the English sets
    [[nodiscard]] std::optional<text_span> look(
        matching::text_words const& text, std::span<text_span const> settled = {}) const;
    /// Whether a sentence speaks of everyday things: it, the ones beside it, and it together with either of
    /// them all add up to less than `wording_table::everyday`. So more text may only turn a yes into a no.
    /// @pre `sentence` is a number of the text's sentences
    [[nodiscard]] bool everyday(matching::text_words const& text, std::size_t sentence) const;
    /// Every contribution to the sum of the strongest window, strongest first.
    /// @param list the same words with their letters
    [[nodiscard]] wording_reading explain(
        matching::text_words const& text, matching::word_list const& list) const;

private:
    struct window {
        std::size_t first = 0;
        std::size_t end = 0;
        int sum = 0;
    };
    [[nodiscard]] window strongest(
        matching::text_words const& text, std::span<text_span const> settled) const;

    wording_table const& table_;
};

/// The shipped English weights, made from `en.wording` and `screen_wording.kinds` when the project is built.
[[nodiscard]] wording_table const& english_wording() noexcept;
} // namespace cbtkit::detail
#endif
