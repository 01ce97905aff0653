// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_SLOPE_SELECTION_HPP
#define CBTKIT_SRC_JOURNAL_SLOPE_SELECTION_HPP

/// @file
/// Order statistics of the slopes of all pairs of points, without listing the pairs.

#include "inversions.hpp"
#include "numeric.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace cbtkit::stats::detail {
/// The slopes (y_j − y_i)/(t_j − t_i) of all pairs with t_j > t_i, in ascending order, on demand.
///
/// A slope lies below θ exactly when z = y − θt of the later point lies below that of the earlier one. So the
/// number of slopes below θ is the number of inversions of z in order of time, and the pairs with slopes
/// between two bounds are the inversions between the orders of z at the two bounds. From these a fixed-seed
/// sample is drawn to tighten the bounds until few enough pairs are left to list. Equal z stand for slopes
/// equal to θ; "equal" allows for the rounding of z (2⁻⁴⁹ of its largest part), so a result may differ from
/// that of listing all pairs by that much over the time between the two points, and by no more.
class slope_selection {
public:
    /// @pre the spans have one length and hold only finite numbers
    slope_selection(std::span<double const> t, std::span<double const> y);

    /// Number of slopes.
    [[nodiscard]] std::uint64_t pairs() const noexcept { return pairs_; }
    /// The slope with `rank` smaller ones. @pre `rank < pairs()`
    [[nodiscard]] double at(std::uint64_t rank) { return find(rank, false).first; }
    /// The slopes at `rank` and at the next rank; twice the last one at the end. @pre `rank < pairs()`
    [[nodiscard]] std::pair<double, double> neighbours(std::uint64_t rank) { return find(rank, true); }

private:
    struct bound {
        double slope = 0;
        std::uint64_t below = 0;          // slopes < this one
        std::uint64_t through = 0;        // slopes <= this one
        std::vector<std::uint32_t> place; // rank of each point's z; ties share one
        std::vector<std::uint32_t> order; // points by place, later first within ties
    };

    [[nodiscard]] std::pair<double, double> find(std::uint64_t rank, bool with_next);
    [[nodiscard]] double slope(std::size_t i, std::size_t j) const noexcept
    {
        return (y_[j] - y_[i]) / (t_[j] - t_[i]);
    }
    [[nodiscard]] bound lowest() const;
    [[nodiscard]] bound highest() const;
    [[nodiscard]] bound measure(double slope);
    /// Items whose inversions are the pairs with slopes between the bounds.
    void line_up(bound const& low, bound const& high);

    std::vector<double> t_; // ascending, ties by y
    std::vector<double> y_;
    std::uint64_t pairs_ = 0;
    std::uint64_t twins_ = 0; // pairs of equal points
    double reach_t_ = 0;
    double reach_y_ = 0;
    std::vector<double> all_; // every slope, sorted, when there are few
    std::vector<double> first_sample_;

    // room that is used again
    std::vector<std::pair<double, std::uint32_t>> keyed_;
    std::vector<std::pair<double, std::uint32_t>> keyed_work_;
    spread_sorter<std::pair<double, std::uint32_t>> sorter_;
    std::vector<std::uint32_t> group_;
    std::vector<std::uint32_t> group_work_;
    std::vector<std::uint64_t> items_;
    std::vector<std::uint64_t> work_;
};
} // namespace cbtkit::stats::detail
#endif
