// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_DEPENDENCE_HPP
#define CBTKIT_SRC_JOURNAL_DEPENDENCE_HPP

/// @file
/// Tests that stay honest when neighbouring ratings resemble each other.

#include <cstddef>
#include <cstdint>
#include <span>

namespace cbtkit::stats::detail {
/// What a series says about "nothing changed" against a straight trend and against one step.
struct change_p {
    double trend = 1;
    double step = 1;
    double any = 1; ///< against either
    bool step_is_likelier = false;
    std::size_t cut = 0;        ///< where the second level of the likeliest step begins; 0: no step fits
    double autocorrelation = 0; ///< from one usual gap to the next, that the likelier of the two leaves
};

/// Compares how much likelier normal scores become by a line or a step with what simulated autoregressive
/// series give. Autocorrelation is estimated for each of the three, by likelihood; it falls with the days
/// between two values. A step near an end has to be clearer than one in the middle: its likelihood counts
/// (4f(1 − f))² of it, f the share of values before it.
/// @param days ascending, all different; @param values one for each; at least 10 of them
/// @param least fewest values on each side of a step
/// @param draws most simulations; it stops early when trend and either are clearly not unusual
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
