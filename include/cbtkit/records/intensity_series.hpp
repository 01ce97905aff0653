// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_INTENSITY_SERIES_HPP
#define CBTKIT_RECORDS_INTENSITY_SERIES_HPP

/// @file
/// How a feeling or an urge rose and fell over some minutes.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace cbtkit {
/// One rating during an exercise.
struct intensity_point {
    double minute = 0; ///< minutes since the first rating began
    intensity value;

    friend bool operator==(intensity_point const&, intensity_point const&) = default;
};

/// Ratings in the order of time.
/// @invariant minutes are finite, at least 0, at most 10,080 (a week) and strictly increasing
class intensity_series {
public:
    /// No rating.
    intensity_series() = default;
    /// Checks ratings that came from outside.
    /// @returns the series; `errc::out_of_range` or `errc::wrong_order` with the index of the point as
    /// position.
    [[nodiscard]] static result<intensity_series> from(std::vector<intensity_point> points);

    [[nodiscard]] std::vector<intensity_point> const& points() const noexcept { return points_; }
    [[nodiscard]] bool empty() const noexcept { return points_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return points_.size(); }
    /// The strongest rating, the first among equals; none without ratings.
    [[nodiscard]] std::optional<intensity_point> peak() const;
    /// The last rating; none without ratings.
    [[nodiscard]] std::optional<intensity> end() const;
    /// First minute after the peak at which the straight line between two ratings falls to half of the peak;
    /// none when it never does.
    [[nodiscard]] std::optional<double> half_time() const;
    /// Area under the line through the ratings, in points times minutes (trapezoids).
    [[nodiscard]] double area() const;
    /// The mean over time: `area()` divided by the time covered; none with fewer than two ratings.
    [[nodiscard]] std::optional<double> mean() const;
    /// `100 · (peak − end) / peak`; none without ratings and for a peak of 0.
    [[nodiscard]] std::optional<double> percent_reduction() const;

    friend bool operator==(intensity_series const&, intensity_series const&) = default;

private:
    explicit intensity_series(std::vector<intensity_point> points) noexcept
        : points_{std::move(points)}
    {
    }

    std::vector<intensity_point> points_;
};

inline result<intensity_series> intensity_series::from(std::vector<intensity_point> points)
{
    constexpr double week = 7 * 24 * 60;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!(points[i].minute >= 0 && points[i].minute <= week))
            return fail(errc::out_of_range, i);
        if (i > 0 && points[i].minute <= points[i - 1].minute)
            return fail(errc::wrong_order, i);
    }
    return intensity_series{std::move(points)};
}

inline std::optional<intensity_point> intensity_series::peak() const
{
    if (points_.empty())
        return std::nullopt;
    intensity_point highest = points_.front();
    for (intensity_point const& point : points_)
        if (point.value > highest.value)
            highest = point;
    return highest;
}

inline std::optional<intensity> intensity_series::end() const
{
    if (points_.empty())
        return std::nullopt;
    return points_.back().value;
}

inline std::optional<double> intensity_series::half_time() const
{
    auto const top = peak();
    if (!top)
        return std::nullopt;
    double const half = top->value.percent() / 2.0;
    for (std::size_t i = 1; i < points_.size(); ++i) {
        double const from = points_[i - 1].value.percent();
        double const to = points_[i].value.percent();
        if (points_[i].minute <= top->minute || to > half)
            continue;
        if (from <= to)
            return points_[i].minute;
        double const part = (from - half) / (from - to);
        return points_[i - 1].minute + part * (points_[i].minute - points_[i - 1].minute);
    }
    return std::nullopt;
}

inline double intensity_series::area() const
{
    double sum = 0;
    for (std::size_t i = 1; i < points_.size(); ++i)
        sum += (points_[i].minute - points_[i - 1].minute) *
               (points_[i].value.percent() + points_[i - 1].value.percent()) / 2.0;
    return sum;
}

inline std::optional<double> intensity_series::mean() const
{
    if (points_.size() < 2)
        return std::nullopt;
    return area() / (points_.back().minute - points_.front().minute);
}

inline std::optional<double> intensity_series::percent_reduction() const
{
    auto const top = peak();
    if (!top || top->value.percent() == 0)
        return std::nullopt;
    return 100.0 * (top->value.percent() - points_.back().value.percent()) / top->value.percent();
}
} // namespace cbtkit
#endif
