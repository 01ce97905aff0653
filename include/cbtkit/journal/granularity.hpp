// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_GRANULARITY_HPP
#define CBTKIT_JOURNAL_GRANULARITY_HPP

/// @file
/// How finely a person tells feelings apart, and how many different ones there are.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Which intraclass correlation: consistency or agreement, of one emotion or of their average.
enum class icc_form : std::uint8_t { c1, a1, ck, ak };

/// How alike emotions of one valence are rated over occasions.
struct differentiation {
    std::size_t occasions = 0;
    std::size_t emotions = 0;         ///< columns used
    std::size_t constant_dropped = 0; ///< columns left out because they never varied
    std::optional<double> msr;        ///< mean square between occasions
    std::optional<double> msc;        ///< mean square between emotions
    std::optional<double> mse;        ///< residual mean square
    std::optional<double> icc_c1;
    std::optional<double> icc_a1;
    std::optional<double> icc_ck;
    std::optional<double> icc_ak;

    /// The intraclass correlation of that form.
    [[nodiscard]] std::optional<double> icc(icc_form form = icc_form::ak) const;
    /// A negative correlation is not interpretable.
    [[nodiscard]] bool negative(icc_form form = icc_form::ak) const;
    /// 1 − max(0, ICC): 0 when all emotions rise and fall as one, 1 when each goes its own way.
    [[nodiscard]] std::optional<double> index(icc_form form = icc_form::ak) const;
    /// −atanh(ICC); absent unless 0 ≤ ICC < 1.
    [[nodiscard]] std::optional<double> fisher_z(icc_form form = icc_form::ak) const;

    friend bool operator==(differentiation const&, differentiation const&) = default;
};

/// Two-way mean squares and the four intraclass correlations. Absent for fewer than two occasions or two
/// varying emotions, or when occasions do not differ. Occasions on which everything is 0 are kept.
/// @param intensities row by row: `emotions` numbers for each occasion.
/// @returns `errc::sum_mismatch` when the rows are not complete, `errc::out_of_range` at a bad number.
[[nodiscard]] result<differentiation> measure_differentiation(
    std::span<double const> intensities, std::size_t emotions);

/// Fewest emotions and occasions for which differentiation is shown.
inline constexpr std::size_t differentiation_min_emotions = 3;
inline constexpr std::size_t differentiation_min_occasions = 10;

/// Differentiation to show to a person; `hint` when the correlation is negative or undefined.
/// Bad input is treated as no data.
[[nodiscard]] shown<differentiation> differentiation_of(
    std::span<double const> intensities, std::size_t emotions);

/// How evenly feelings spread over the categories offered.
struct diversity {
    std::size_t offered = 0;        ///< categories
    std::size_t richness = 0;       ///< categories that occurred
    double shannon = 0;             ///< −Σ p ln p
    std::optional<double> evenness; ///< Shannon over ln(offered); absent for one category
    double effective = 1;           ///< e to the Shannon index: as many equally frequent feelings
    double gini = 0;                ///< inequality of the counts, 0 to 1
    /// 1 − gini.
    [[nodiscard]] double gini_diversity() const noexcept { return 1 - gini; }

    friend bool operator==(diversity const&, diversity const&) = default;
};

/// Diversity of counts or summed intensities, one per category offered.
/// @returns `errc::empty` when there is no category or all are 0; `errc::out_of_range` at the first number
/// that is negative or not finite.
[[nodiscard]] result<diversity> measure_diversity(std::span<double const> counts);
} // namespace cbtkit::stats
#endif
