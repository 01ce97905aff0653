// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_ROLLING_HPP
#define CBTKIT_JOURNAL_ROLLING_HPP

/// @file
/// Smoothed lines: one number for every full window of ratings.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace cbtkit::stats {
/// Mean of every run of `window` values; element i covers values i to i + window − 1. Empty when there are
/// fewer values than the window. No running subtraction, so rounding does not pile up.
/// @returns `errc::out_of_range` for a window of 0 or at the first number that is not finite.
/// @complexity O(n)
[[nodiscard]] result<std::vector<double>> rolling_mean(std::span<double const> values, std::size_t window);

/// Median of every run of `window` values, laid out as in `rolling_mean`.
/// @returns `errc::out_of_range` for a window of 0 or at the first number that is not finite.
/// @complexity O(n log window); O(n) for whole numbers in a small range, as ratings are
[[nodiscard]] result<std::vector<double>> rolling_median(std::span<double const> values, std::size_t window);

/// Exponentially weighted mean at every value: Σ(1−α)^i x_{t−i} / Σ(1−α)^i, so the start is not biased
/// towards the first value (the adjusted form of pandas' `ewm`).
/// @param weight α, above 0 and at most 1.
/// @returns `errc::out_of_range` for a bad weight or at the first number that is not finite.
/// @complexity O(n)
[[nodiscard]] result<std::vector<double>> exponential_mean(std::span<double const> values, double weight);
} // namespace cbtkit::stats
#endif
