// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_DETECTION_WEIGHTS_HPP
#define CBTKIT_SRC_DETECTION_WEIGHTS_HPP

/// @file
/// The weights of the statistical layer as constant data: rows of features, in buckets by their hash, with
/// one small number for each distortion and one for "distorted at all".

#include <cbtkit/knowledge/distortion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace cbtkit::detail {
/// One number for each distortion, and the last for `distorted`.
inline constexpr std::size_t target_count = distortions.size() + 1;
/// Index of `distorted`.
inline constexpr std::size_t distorted_target = distortions.size();

/// Numbers that may be read from the start of a row on, so that a row is added with whole registers.
inline constexpr std::size_t row_reach = 32;
inline constexpr std::size_t row_padding = row_reach - target_count;

/// A view of the table; the data live as long as the program.
struct weight_table {
    std::span<std::uint16_t const> buckets; ///< first row by the high bits of the hash; one more at the end
    std::span<std::uint32_t const> checks;  ///< the low bits of the hash of each row's feature
    std::span<std::int8_t const> rows;      ///< `target_count` numbers for each row, then `row_padding` more
    std::array<float, target_count> bias{};
    float unit = 0.0F;  ///< one step of a number, in logits
    unsigned shift = 0; ///< moves a hash to the number of its bucket
    /// By number in the shared vocabulary, one bit each: whether the word is the first or the second of a
    /// pair with weights.
    std::span<std::uint64_t const> begins_pair;
    std::span<std::uint64_t const> ends_pair;

    /// What `find` says of a feature without weights.
    static constexpr std::uint32_t no_row = 0xFFFFFFFFU;

    [[nodiscard]] bool empty() const noexcept { return checks.empty(); }

    /// The row of a feature, or `no_row`. @complexity constant on average.
    [[nodiscard]] std::uint32_t find(std::uint64_t hash) const noexcept
    {
        if (empty())
            return no_row;
        std::uint16_t const* const bucket = buckets.data() + (hash >> shift);
        for (std::uint32_t row = bucket[0]; row != bucket[1]; ++row)
            if (checks[row] == static_cast<std::uint32_t>(hash))
                return row;
        return no_row;
    }
    [[nodiscard]] std::span<std::int8_t const> row(std::size_t number) const noexcept
    {
        return rows.subspan(number * target_count, target_count);
    }
};

/// The shipped English weights, made from `en.weights` when the project is built.
[[nodiscard]] weight_table english_weights() noexcept;
} // namespace cbtkit::detail
#endif
