// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_DETECTION_WEIGHTS_HPP
#define CBTKIT_SRC_DETECTION_WEIGHTS_HPP

/// @file
/// The weights of the statistical layer as constant data: a hash table from features to one small number for
/// each distortion and one for "distorted at all".

#include <cbtkit/knowledge/distortion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace cbtkit::detail {
/// One number for each distortion, and the last for `distorted`.
inline constexpr std::size_t target_count = distortions.size() + 1;
/// Index of `distorted`.
inline constexpr std::size_t distorted_target = distortions.size();

/// A view of the table; the data live as long as the program.
struct weight_table {
    std::span<std::uint16_t const> slots;  ///< one more than the row, by hash, 0 where free; a power of two
    std::span<std::uint32_t const> hashes; ///< the hash of each row's feature
    std::span<std::int8_t const> rows;     ///< `target_count` numbers for each row
    std::array<float, target_count> bias{};
    float unit = 0.0F; ///< one step of a number, in logits

    [[nodiscard]] bool empty() const noexcept { return slots.empty(); }

    /// The row of a feature. @complexity constant on average.
    [[nodiscard]] std::optional<std::size_t> find(std::uint32_t hash) const noexcept
    {
        std::size_t const mask = slots.size() - 1;
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            if (slots[at] == 0)
                return std::nullopt;
            if (hashes[slots[at] - 1U] == hash)
                return slots[at] - 1U;
        }
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
