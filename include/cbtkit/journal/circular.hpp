// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_CIRCULAR_HPP
#define CBTKIT_JOURNAL_CIRCULAR_HPP

/// @file
/// Times of day, where 23:30 and 0:30 are neighbours.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Around which hour events gather, and how closely.
struct clock_mean {
    std::size_t n = 0;
    double resultant = 0;           ///< mean resultant length R, 0 (spread evenly) to 1 (always the same)
    double variance = 1;            ///< 1 − R
    std::optional<double> hour;     ///< 0 to below 24; absent when R < 1e-12
    std::optional<double> sd_hours; ///< √(−2 ln R) · 24/2π; absent when R < 1e-12
    double rayleigh_z = 0;          ///< n R²
    double p = 1;                   ///< Rayleigh test of "no favourite hour"

    friend bool operator==(clock_mean const&, clock_mean const&) = default;
};

/// Circular mean of hours; hours outside 0 to 24 wrap around. The p-value is the usual approximation
/// exp(√(1+4n+4(n²−R_n²)) − (1+2n)), weak for n < 10.
/// @returns `errc::empty` without hours, `errc::out_of_range` at the first that is not finite.
[[nodiscard]] result<clock_mean> mean_hour(std::span<double const> hours);

/// Fewest events for which an hour is shown.
inline constexpr std::size_t clock_minimum = 10;

/// The favourite hour to show to a person: `supported` when p ≤ .05 and R ≥ .3. Hours that are not finite
/// are left out and counted as missing.
[[nodiscard]] shown<clock_mean> mean_hour_of(std::span<double const> hours);
} // namespace cbtkit::stats
#endif
