// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_MOMENTS_HPP
#define CBTKIT_JOURNAL_MOMENTS_HPP

/// @file
/// Level and spread of ratings.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Level and spread; what the data do not define is absent.
struct moments {
    std::size_t n = 0;
    std::optional<double> mean;   ///< needs one value
    std::optional<double> sd;     ///< divisor n − 1; needs two values
    std::optional<double> median; ///< mean of the two middle values when n is even
    std::optional<double> mad;    ///< median distance from the median, not scaled

    friend bool operator==(moments const&, moments const&) = default;
};

/// Level and spread of any finite numbers. Sums are compensated (Neumaier), so order hardly matters.
/// @returns the moments, or `errc::out_of_range` at the first number that is not finite.
/// @complexity O(n)
[[nodiscard]] result<moments> describe(std::span<double const> values);

/// The value below which a share `p` of the data lies, with linear interpolation between order statistics
/// (definition 7 of Hyndman and Fan, the default of R and NumPy).
/// @returns `errc::empty` without data, `errc::out_of_range` for a bad number or `p` outside 0 to 1.
[[nodiscard]] result<double> quantile(std::span<double const> values, double p);

/// Fewest ratings for which level and spread are shown.
inline constexpr std::size_t moments_minimum = 5;

/// Level and spread to show to a person; needs `moments_minimum` ratings.
[[nodiscard]] shown<moments> moments_of(series const& ratings);
} // namespace cbtkit::stats
#endif
