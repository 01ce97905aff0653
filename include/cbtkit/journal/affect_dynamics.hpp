// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_AFFECT_DYNAMICS_HPP
#define CBTKIT_JOURNAL_AFFECT_DYNAMICS_HPP

/// @file
/// How feelings move from one rating to the next: instability, inertia, acute change.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Longest gap between two ratings that still counts as "successive": 1.5 times the usual (median) gap, and
/// never more than two days. 0 for fewer than two ratings.
[[nodiscard]] double usual_max_gap(series const& ratings);

/// Size of the steps between successive ratings.
struct instability {
    std::size_t pairs = 0;                    ///< pairs no further apart than `max_gap`
    double max_gap = 0;                       ///< in days
    std::optional<double> mssd;               ///< mean squared successive difference; needs one pair
    std::optional<double> rmssd;              ///< its root, in points
    std::optional<double> mean_absolute_step; ///< in points

    friend bool operator==(instability const&, instability const&) = default;
};

/// Mean squared successive difference over the pairs that are close enough in time (Jahng, Wood and Trull
/// 2008 prefer it for affective instability).
/// @param max_gap in days; without it `usual_max_gap`.
[[nodiscard]] instability measure_instability(series const& ratings, std::optional<double> max_gap = {});

/// How much of a feeling carries over to the next rating.
struct inertia {
    std::size_t pairs = 0;                  ///< pairs no further apart than the gap rule allows
    bool even = false;                      ///< every successive pair was used
    std::optional<double> autocorrelation;  ///< Σ(x_t−m)(x_{t+1}−m) / Σ(x_t−m)², m the mean of all
    std::optional<double> pair_correlation; ///< Pearson's r over the used pairs; needs two that vary
    std::optional<double> slope;            ///< least squares of the next rating on this one

    /// The autocorrelation when every pair was used, else the correlation over the used pairs.
    [[nodiscard]] std::optional<double> value() const { return even ? autocorrelation : pair_correlation; }

    friend bool operator==(inertia const&, inertia const&) = default;
};

/// First-order autocorrelation in three forms; absent where nothing varies.
/// @param max_gap in days; without it `usual_max_gap`.
[[nodiscard]] inertia measure_inertia(series const& ratings, std::optional<double> max_gap = {});

/// Which way a step must go to count.
enum class step : std::uint8_t { either, up, down };

/// Probability of acute change: the share of used pairs whose step reaches the cut.
struct acute_change {
    std::size_t pairs = 0;
    std::size_t changes = 0;
    double cut = 0;              ///< in points
    std::optional<double> share; ///< 0 to 1; absent without a pair

    friend bool operator==(acute_change const&, acute_change const&) = default;
};

/// Points that make a step acute when a person has no cut of their own. Convention of this library.
inline constexpr double acute_cut = 20;

/// A person's own cut: the 90th percentile of the absolute steps in the first 30 used pairs; absent before
/// there are 30. A cut taken from a whole sample of people, as in the literature, is impossible for one
/// person.
[[nodiscard]] std::optional<double> own_acute_cut(series const& ratings, std::optional<double> max_gap = {});

/// Counts steps of at least `cut` points among the used pairs (the idea is from Jahng, Wood and Trull 2008).
[[nodiscard]] acute_change measure_acute_change(
    series const& ratings, double cut = acute_cut, step direction = step::either,
    std::optional<double> max_gap = {});

/// Fewest pairs for which instability is shown.
inline constexpr std::size_t instability_minimum = 10;
/// Fewest pairs for which inertia and acute change are shown.
inline constexpr std::size_t inertia_minimum = 20;

/// Instability to show to a person.
[[nodiscard]] shown<instability> instability_of(series const& ratings);
/// Inertia to show to a person; a constant series has none and counts as no usable pair.
[[nodiscard]] shown<inertia> inertia_of(series const& ratings);
/// Probability of acute change to show to a person.
[[nodiscard]] shown<acute_change> acute_change_of(series const& ratings, double cut = acute_cut);
} // namespace cbtkit::stats
#endif
