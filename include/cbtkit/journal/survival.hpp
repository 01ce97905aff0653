// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_SURVIVAL_HPP
#define CBTKIT_JOURNAL_SURVIVAL_HPP

/// @file
/// How long good stretches last before the next setback, with stretches that are still going on counted
/// fairly.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// One stretch of time.
struct spell {
    double days = 0;
    bool ended = false; ///< false: still open when last seen

    friend constexpr bool operator==(spell, spell) noexcept = default;
};

/// The curve just after one time at which spells ended.
struct survival_step {
    double days = 0;
    std::size_t at_risk = 0;
    std::size_t ended = 0;
    double share = 1;          ///< of spells that last longer
    std::optional<double> se;  ///< Greenwood; absent once the share is 0
    std::optional<double> low; ///< 95 % interval, log–log
    std::optional<double> high;

    friend bool operator==(survival_step const&, survival_step const&) = default;
};

/// Kaplan–Meier curve.
struct survival_curve {
    std::size_t spells = 0;
    std::size_t events = 0;
    std::vector<survival_step> steps; ///< one per time at which a spell ended
    std::optional<double> median;     ///< absent when the curve never falls to one half

    /// Mean duration up to `horizon` days: the area under the curve.
    [[nodiscard]] double mean_until(double horizon) const;

    friend bool operator==(survival_curve const&, survival_curve const&) = default;
};

/// The product-limit estimate. Where the curve rests on one half, the median is the middle of that stretch,
/// as in R's survfit.
/// @returns `errc::out_of_range` at the first spell that is negative or not finite.
/// @complexity O(n log n)
[[nodiscard]] result<survival_curve> kaplan_meier(std::span<spell const> spells);

/// Fewest ended spells for which a curve is shown.
inline constexpr std::size_t survival_minimum = 5;

/// The curve to show to a person. Spells that are negative or not finite are left out.
[[nodiscard]] shown<survival_curve> survival_of(std::span<spell const> spells);
} // namespace cbtkit::stats
#endif
