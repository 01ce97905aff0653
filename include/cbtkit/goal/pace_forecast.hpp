// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_PACE_FORECAST_HPP
#define CBTKIT_GOAL_PACE_FORECAST_HPP

/// @file
/// How long the rest may take at the pace of the past weeks.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace cbtkit {
/// Conventions of the forecast.
struct forecast_options {
    double coverage = 0.80;         ///< of the interval, above 0 and below 1
    std::int64_t furthest = 520;    ///< periods after which the search for the interval ends; at least 1
    std::size_t fewest_periods = 4; ///< fewer give no forecast; at least 2
};

/// What the past periods say about the coming ones. It assumes that the gains of the periods are independent
/// and alike; say "at your pace of the last m weeks".
struct pace_forecast {
    std::size_t periods = 0;                      ///< how many past periods were used
    double mean = 0.0;                            ///< gain per period
    double deviation = 0.0;                       ///< sample standard deviation of the gains
    std::optional<std::int64_t> expected_periods; ///< nothing when the pace leads nowhere
    std::optional<double> probability;            ///< of being there by the deadline; needs one
    std::optional<std::int64_t> soonest;          ///< first period of the interval; nothing: not within reach
    std::optional<std::int64_t> latest;           ///< last period of the interval; nothing: open end

    friend bool operator==(pace_forecast const&, pace_forecast const&) = default;
};

/// The interval in which the sum of coming periods will lie.
struct predicted_sum {
    double low = 0.0;
    double high = 0.0;
    friend bool operator==(predicted_sum const&, predicted_sum const&) = default;
};

/// Predicts the sum of the next `ahead` periods: Student's t with m − 1 degrees of freedom around `ahead`
/// times the mean, with variance s²(k + k²/m).
/// @returns the interval, `errc::insufficient_data` for fewer than `fewest_periods`, `errc::out_of_range`
/// for numbers that are not finite, or options or `ahead` outside their range
[[nodiscard]] result<predicted_sum> predict_sum(
    std::span<double const> increments, std::int64_t ahead, forecast_options const& options = {});

/// Forecasts the rest of the way.
/// @param increments gains of past periods of equal length, forward positive
/// @param remaining what is still to be gained; 0 or less is done
/// @param periods_to_deadline full periods left, 0 or more; nothing without a deadline
/// @returns as `predict_sum`
[[nodiscard]] result<pace_forecast> forecast_pace(
    std::span<double const> increments, double remaining, std::optional<std::int64_t> periods_to_deadline,
    forecast_options const& options = {});
} // namespace cbtkit
#endif
