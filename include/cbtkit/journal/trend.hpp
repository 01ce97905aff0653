// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_TREND_HPP
#define CBTKIT_JOURNAL_TREND_HPP

/// @file
/// Does a series rise or fall, and how fast.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Mann–Kendall test for a monotone trend.
struct mann_kendall_test {
    std::size_t n = 0;
    std::int64_t s = 0;          ///< rising pairs minus falling pairs
    double variance = 0;         ///< of `s` when there is no trend, corrected for ties
    double z = 0;                ///< with continuity correction; 0 for a constant series
    double p = 1;                ///< two-sided
    std::optional<double> tau_b; ///< Kendall's tau-b; absent when all values are tied

    friend bool operator==(mann_kendall_test const&, mann_kendall_test const&) = default;
};

/// S = Σ sgn(x_j − x_i), var = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18, z = (S ∓ 1)/√var; assumes independence
/// (R package trend, mk.test).
/// @param values in order of time.
/// @returns the test, or `errc::out_of_range` at the first number that is not finite.
/// @complexity O(n log n), ties included
[[nodiscard]] result<mann_kendall_test> mann_kendall(std::span<double const> values);

/// Median slope over all pairs, with its confidence interval.
struct theil_sen_line {
    std::uint64_t pairs = 0; ///< pairs at different times
    double slope = 0;        ///< points per day
    double intercept = 0;    ///< median(y) − slope · median(t), the value at t = 0
    double low = 0;          ///< lower end of the interval
    double high = 0;         ///< upper end of the interval

    friend bool operator==(theil_sen_line const&, theil_sen_line const&) = default;
};

/// The median of (y_j − y_i)/(t_j − t_i) over pairs with t_j > t_i; interval from the order statistics
/// R_u = min(rint((N − zσ)/2), N − 1) and R_l = max(rint((N + zσ)/2) − 1, 0), z = Φ⁻¹(α/2), with ties of
/// t and y in σ² (the rule of SciPy's `theilslopes`; Sen 1968).
///
/// Exact without forming all pairs: slopes between two bounds are the inversions between the orders of
/// y − θt at the two bounds, so they can be counted, sampled and at last listed (slope selection; Matoušek
/// 1991, Dillencourt, Mount and Netanyahu 1992). The sampling has a fixed seed and does not touch the result.
/// @param confidence above 0 and below 1.
/// @returns the line; `errc::out_of_range` for a bad number, with its index when it is in `t` or `y`;
/// `errc::sum_mismatch` when the spans differ in length; `errc::insufficient_data` without a pair.
/// @complexity expected O(n log n) time, O(n) memory
[[nodiscard]] result<theil_sen_line> theil_sen(
    std::span<double const> t, std::span<double const> y, double confidence = 0.95);

/// What a trend claim has to pass. The defaults are conventions of this library.
struct trend_rules {
    std::size_t min_n = 10;         ///< ratings
    double min_days = 14;           ///< from first to last
    double p = 0.05;                ///< Mann–Kendall
    double p_when_dependent = 0.01; ///< used instead when the residuals' inertia exceeds `dependent_above`
    double dependent_above = 0.3;   ///< autocorrelation of what the line leaves
    double min_change = 10;         ///< |slope · span| in points
    double confidence = 0.95;       ///< of the interval for the slope

    friend bool operator==(trend_rules const&, trend_rules const&) = default;
};

/// A rise or fall over a span.
struct trend {
    mann_kendall_test test;
    theil_sen_line line;
    double days = 0;                                ///< from the first rating to the last
    std::optional<double> residual_autocorrelation; ///< of what the line leaves

    friend bool operator==(trend const&, trend const&) = default;
};

/// The trend to show to a person: `supported` when the test, the interval and the size agree, else `hint`.
/// A series too short in days is answered in days.
[[nodiscard]] shown<trend> trend_of(series const& ratings, trend_rules const& rules = {});
} // namespace cbtkit::stats
#endif
