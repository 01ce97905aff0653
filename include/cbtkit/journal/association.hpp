// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_ASSOCIATION_HPP
#define CBTKIT_JOURNAL_ASSOCIATION_HPP

/// @file
/// What appears together more or less often than chance would have it. Never what causes what.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// In how many entries two things appear.
struct pair_counts {
    std::uint64_t both = 0;
    std::uint64_t only_first = 0;
    std::uint64_t only_second = 0;
    std::uint64_t neither = 0;

    [[nodiscard]] constexpr std::uint64_t total() const noexcept
    {
        return both + only_first + only_second + neither;
    }
    friend constexpr bool operator==(pair_counts const&, pair_counts const&) noexcept = default;
};

/// Measures of a two-by-two table. Where a margin is 0 only `smallest_expected` is defined.
struct association {
    pair_counts counts;
    double smallest_expected = 0;      ///< least expected cell count under independence
    std::optional<double> lift;        ///< share of both over the product of the shares
    std::optional<double> phi;         ///< −1 to 1
    std::optional<double> chi_squared; ///< without continuity correction
    std::optional<double> chi_squared_p;
    std::optional<double> g_squared; ///< 2 Σ O ln(O/E)
    std::optional<double> g_squared_p;
    std::optional<double> fisher_p; ///< two-sided: tables no more probable than the observed one
    std::optional<double> fisher_p_greater;
    std::optional<double> odds_ratio;     ///< with .5 added to every cell (Haldane)
    std::optional<double> odds_ratio_low; ///< 95 % interval, normal on the logarithm
    std::optional<double> odds_ratio_high;
    std::optional<double> confidence; ///< share of the first's entries that have the second
    std::optional<double> yule_q;
    std::optional<double> jaccard;

    /// Fisher's p where an expected count is below 5, else that of G².
    [[nodiscard]] std::optional<double> p() const { return smallest_expected < 5 ? fisher_p : g_squared_p; }
    /// The test that `p()` comes from.
    [[nodiscard]] method how() const noexcept
    {
        return smallest_expected < 5 ? method::fisher_exact : method::g_test;
    }

    friend bool operator==(association const&, association const&) = default;
};

/// All measures of one table. Fisher's rule for two sides is that of R and SciPy (relative slack 1e-7).
/// @complexity O(smallest margin)
[[nodiscard]] association measure_association(pair_counts const& counts);

/// Fewest entries, margin and joint count for which an association is shown.
inline constexpr std::uint64_t association_min_entries = 20;
inline constexpr std::uint64_t association_min_margin = 5;
inline constexpr std::uint64_t association_min_both = 3;

/// One association to show to a person, as if it were the only one tested: `supported` when p ≤ `level`
/// and the lift is at least 1.3 or at most .77. Correct for several with `benjamini_hochberg`.
[[nodiscard]] shown<association> association_of(pair_counts const& counts, double level = 0.05);

/// p-values adjusted for the number of tests by Benjamini and Hochberg (1995), in the order given: the
/// adjusted value is the smallest false discovery rate at which that test would be reported.
/// @returns `errc::out_of_range` with the index of the first value outside 0 to 1.
[[nodiscard]] result<std::vector<double>> benjamini_hochberg(std::span<double const> p);
} // namespace cbtkit::stats
#endif
