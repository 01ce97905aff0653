// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_DISTRIBUTIONS_HPP
#define CBTKIT_JOURNAL_DISTRIBUTIONS_HPP

/// @file
/// The few probability distributions that the statistics need; computed by Boost.Math behind this header.

#include <cbtkit/core/result.hpp>

namespace cbtkit::stats {
/// Probability that a standard normal value is at most `x`.
[[nodiscard]] double normal_cdf(double x) noexcept;
/// Probability that a standard normal value lies at least `|x|` from 0.
[[nodiscard]] double normal_two_sided(double x) noexcept;
/// The `x` with `normal_cdf(x) == p`. @returns `errc::out_of_range` unless `0 < p < 1`.
[[nodiscard]] result<double> normal_quantile(double p);

/// Probability that Student's t with `df` degrees of freedom is at most `x`.
/// @returns `errc::out_of_range` unless `df > 0` and both are finite.
[[nodiscard]] result<double> student_t_cdf(double x, double df);
/// The `x` with `student_t_cdf(x, df) == p`. @returns `errc::out_of_range` unless `0 < p < 1` and `df > 0`.
[[nodiscard]] result<double> student_t_quantile(double p, double df);

/// Probability that chi-squared with `df` degrees of freedom exceeds `x`.
/// @returns `errc::out_of_range` unless `x >= 0` and `df > 0`.
[[nodiscard]] result<double> chi_squared_upper(double x, double df);

/// The `x` below which a beta(`a`, `b`) value falls with probability `p`.
/// @returns `errc::out_of_range` unless `0 <= p <= 1`, `a > 0` and `b > 0`.
[[nodiscard]] result<double> beta_quantile(double p, double a, double b);

/// Probability of at most `k` successes among `n` fair coin tosses.
[[nodiscard]] double fair_coin_cdf(unsigned k, unsigned n);
} // namespace cbtkit::stats
#endif
