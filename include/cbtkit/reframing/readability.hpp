// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_READABILITY_HPP
#define CBTKIT_REFRAMING_READABILITY_HPP

/// @file
/// How easy a text is to read.

#include <cstddef>
#include <string_view>

namespace cbtkit {
/// Counts of a text, and the Coleman–Liau index made from them.
struct readability {
    std::size_t words = 0;
    std::size_t letters = 0;
    std::size_t sentences = 0;
    std::size_t longest_sentence = 0; ///< in words

    /// `0.0588 · L − 0.296 · S − 15.8` with L letters and S sentences per 100 words (Coleman and Liau 1975):
    /// about the American school grade. 0 for a text without words; below ten words it says little.
    [[nodiscard]] constexpr double coleman_liau() const noexcept
    {
        if (words == 0)
            return 0.0;
        auto const per_hundred = 100.0 / static_cast<double>(words);
        return 0.0588 * static_cast<double>(letters) * per_hundred -
               0.296 * static_cast<double>(sentences) * per_hundred - 15.8;
    }
    /// True from ten words on.
    [[nodiscard]] constexpr bool is_meaningful() const noexcept { return words >= 10; }

    friend constexpr bool operator==(readability const&, readability const&) noexcept = default;
};

/// Counts words, letters and sentences. Letters are code points of words that are neither digits nor
/// apostrophes. @complexity linear
[[nodiscard]] readability readability_of(std::string_view text);
} // namespace cbtkit
#endif
