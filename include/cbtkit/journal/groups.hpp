// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_GROUPS_HPP
#define CBTKIT_JOURNAL_GROUPS_HPP

/// @file
/// Comparing groups of ratings: weekdays, before and after.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Kruskal–Wallis test that groups share one distribution.
struct kruskal_wallis_test {
    std::size_t n = 0;      ///< values in all groups
    std::size_t groups = 0; ///< groups that are not empty
    std::size_t df = 0;
    std::optional<double> h; ///< with tie correction; absent when all values are tied or a group is missing
    std::optional<double> p; ///< chi-squared approximation

    friend bool operator==(kruskal_wallis_test const&, kruskal_wallis_test const&) = default;
};

/// Rank test over groups; empty groups are left out.
/// @returns `errc::out_of_range` at the first number that is not finite (index within its group).
[[nodiscard]] result<kruskal_wallis_test> kruskal_wallis(std::span<std::vector<double> const> groups);

/// Differences after minus before, and whether they could be chance.
struct paired_change {
    std::size_t n = 0;
    std::optional<double> mean;
    std::optional<double> sd;
    std::optional<double> low; ///< Student t interval for the mean; needs two differences
    std::optional<double> high;
    std::size_t signs = 0; ///< differences that are not 0
    std::size_t positive = 0;
    double sign_p = 1; ///< exact two-sided sign test

    friend bool operator==(paired_change const&, paired_change const&) = default;
};

/// @returns `errc::out_of_range` for a bad number (with its index) or a confidence outside 0 to 1.
[[nodiscard]] result<paired_change> compare_pairs(
    std::span<double const> differences, double confidence = 0.95);

/// Fewest pairs for which a change after an exercise is shown.
inline constexpr std::size_t paired_minimum = 6;

/// Change to show to a person: `supported` when the sign test has p ≤ .05 and the interval leaves out 0.
/// Ratings are often taken when mood is low and rise by themselves, so say "were lower afterwards" only.
[[nodiscard]] shown<paired_change> paired_change_of(series const& differences);

/// How two rankings or two measures go together; absent where one does not vary or n < 2.
struct correlation {
    std::size_t n = 0;
    std::optional<double> pearson;
    std::optional<double> pearson_p; ///< two-sided, Student t with n − 2 degrees of freedom; needs n ≥ 3
    std::optional<double> spearman;  ///< Pearson's r of mid-ranks

    friend bool operator==(correlation const&, correlation const&) = default;
};

/// @returns `errc::sum_mismatch` when the lengths differ, `errc::out_of_range` at the first bad number.
[[nodiscard]] result<correlation> correlate(std::span<double const> x, std::span<double const> y);

/// Wilcoxon–Mann–Whitney comparison of two groups: normal approximation with tie correction and without
/// continuity correction. For ratings that are only 0 or 1 z² equals chi-squared · (n − 1)/n.
struct rank_sum_test {
    std::size_t first = 0;
    std::size_t second = 0;
    std::optional<double> superiority; ///< chance that a value of the first group exceeds one of the second
    std::optional<double> z;           ///< absent when all values are tied or a group is empty
    double p = 1;                      ///< two-sided

    friend bool operator==(rank_sum_test const&, rank_sum_test const&) = default;
};

/// @returns `errc::out_of_range` at the first number that is not finite (index within its group).
[[nodiscard]] result<rank_sum_test> rank_sum(std::span<double const> first, std::span<double const> second);

/// Mid-ranks 1 to n: tied values share the mean of their places. @pre every number is finite
[[nodiscard]] std::vector<double> mid_ranks(std::span<double const> values);
} // namespace cbtkit::stats
#endif
