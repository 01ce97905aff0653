// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_DEPENDENCE_HPP
#define CBTKIT_SRC_JOURNAL_DEPENDENCE_HPP

/// @file
/// Tests that stay honest when neighbouring ratings resemble each other.

#include <cstddef>
#include <cstdint>
#include <span>

namespace cbtkit::stats::detail {
/// p-values of "nothing changed" against a straight trend and against one step.
struct change_p {
    double trend = 1;
    double step = 1;
    double any = 1; ///< against either: as often is the smaller of the two as small in simulated series
    double trend_error = 0; ///< Σ squares that the best line leaves, in normal scores
    double step_error = 0;  ///< Σ squares that the best step leaves
};

/// Compares the slope and the largest step of normal scores with those of simulated autoregressive series.
/// Both statistics are divided by their spread under the autocorrelation that the line or the step leaves.
/// @param days ascending; @param values one for each; at least 10 of them
/// @param least fewest values on each side of a step
/// @param draws most simulations; it stops early when both are clearly not unusual
[[nodiscard]] change_p test_change(
    std::span<double const> days, std::span<double const> values, std::size_t least, std::size_t draws,
    std::uint64_t seed);

/// By how much the variance of a product sum grows when both series carry over: 1 + 2 Σ r_x(k) r_y(k), at
/// least 1.
[[nodiscard]] double variance_inflation(std::span<double const> x, std::span<double const> y);

/// A two-sided p-value after its z was divided by the root of `inflation`.
[[nodiscard]] double widen(double p, double inflation);
} // namespace cbtkit::stats::detail
#endif
