// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_SCREENING_WORDING_HPP
#define CBTKIT_SRC_SCREENING_WORDING_HPP

/// @file
/// The last layer of the screen: words, neighbours and kinds of words, each with a small whole number. Where
/// no rule speaks, their sum may raise a text to level 2; it never lowers anything.

#include "wording_features.hpp"

#include <cbtkit/core/text_span.hpp>
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
    /// A word: the upper half of its hash, its weight, its row of kinds. The slot comes from the lower half.
    struct word_slot {
        std::uint16_t check = 0;
        std::int8_t weight = 0;
        std::uint8_t kinds = 0; ///< row of `kind_rows`; row 0 holds no kind
    };

    std::span<word_slot const> words; ///< open addressing, a power of two; free: all 0
    std::span<std::uint16_t const>
        pair_check; ///< open addressing, a power of two; free where the weight is 0
    std::span<std::int8_t const> pair_weight;
    std::span<word_kinds const> kind_rows;
    std::span<std::int8_t const> kind_weight;  ///< by kind
    std::span<std::int8_t const> kinds_weight; ///< first kind × number of kinds + second kind
    std::span<std::string_view const> kind_names;
    std::array<std::int8_t, wording_shapes.size()> shape_weight{};
    std::uint8_t first_persons = 0; ///< the first so many kinds speak of the writer
    int threshold = 0;              ///< a window with this sum or more is a finding

    [[nodiscard]] word_slot word(std::uint32_t hash) const noexcept;
    [[nodiscard]] int pair(std::uint32_t hash) const noexcept;
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
    [[nodiscard]] std::optional<text_span> look(
        matching::word_list const& list, std::span<text_span const> settled = {}) const;
    /// Every contribution to the sum of the strongest window, strongest first.
    [[nodiscard]] wording_reading explain(
        matching::word_list const& list, std::span<text_span const> settled = {}) const;

private:
    struct window {
        std::size_t first = 0;
        std::size_t end = 0;
        int sum = 0;
    };
    [[nodiscard]] window strongest(matching::word_list const& list, std::span<text_span const> settled) const;

    wording_table const& table_;
};

/// The shipped English weights, made from `en.wording` and `screen_wording.kinds` when the project is built.
[[nodiscard]] wording_table const& english_wording() noexcept;
} // namespace cbtkit::detail
#endif
