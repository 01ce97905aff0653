// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_EXERCISE_SERIES_HPP
#define CBTKIT_EXERCISE_EXERCISE_SERIES_HPP

/// @file
/// What several records of one kind say together. Descriptive; the limits are this library's conventions.

#include <cbtkit/core/result.hpp>
#include <cbtkit/records/activity_log.hpp>
#include <cbtkit/records/effects_profile.hpp>
#include <cbtkit/records/experiment.hpp>
#include <cbtkit/records/exposure_session.hpp>
#include <cbtkit/records/support_map.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cbtkit {
/// How predictions and outcomes went together over several experiments.
struct prediction_series {
    std::size_t n = 0; ///< experiments with an outcome
    double mean_brier = 0;
    double bias = 0;              ///< mean of `p − o`; above 0: more was feared than happened
    bool may_show_bias = false;   ///< from five experiments on
    double posterior_percent = 0; ///< mean of the Beta posterior of "it happens", 0 to 100
    double low_percent = 0;       ///< 95 % interval of the posterior
    double high_percent = 0;

    friend bool operator==(prediction_series const&, prediction_series const&) = default;
};

/// Summarises experiments in the order of time. The prior is Beta(κ·p₀, κ·(1 − p₀)) with κ = 4 and p₀ the
/// first prediction, kept within 0.01 to 0.99.
/// @returns the summary, or `errc::insufficient_data` without an outcome. @complexity linear
[[nodiscard]] result<prediction_series> summarise(std::span<experiment const> experiments);

/// Whether a rung has taught enough to take the next one.
struct exposure_progress {
    bool advance = false;
    bool expectancy_fell = false; ///< by 20 points or more in each of the last two sessions
    bool peak_fell = false;       ///< the last peak is 60 % of the first or less, with two sessions or more
    int peak_change = 0;          ///< first peak − last peak, in points
    std::optional<double> peak_slope; ///< Theil–Sen slope of the peaks, points per session; from two on

    friend bool operator==(exposure_progress const&, exposure_progress const&) = default;
};

/// Looks at the sessions with one rung in the order of time. That fear falls within a session predicts
/// little; what was learned counts. @returns `errc::insufficient_data` without sessions. @complexity
/// quadratic
[[nodiscard]] result<exposure_progress> progress_of(std::span<exposure_session const> sessions);

/// One activity over several entries.
struct activity_summary {
    std::string activity;
    std::size_t n = 0;         ///< entries with the mood before and after
    double mean_lift = 0;      ///< after − before, in points
    std::optional<double> low; ///< 95 % t interval of the mean lift; from two entries on
    std::optional<double> high;
    std::optional<double> mean_pleasure;
    std::optional<double> mean_mastery;
    bool may_rank = false; ///< five entries or more and an interval without 0

    friend bool operator==(activity_summary const&, activity_summary const&) = default;
};

/// Groups entries by the text of their activity; in the order of first appearance. @complexity n log n
[[nodiscard]] std::vector<activity_summary> lifts_of(std::span<activity_entry const> entries);

/// Who gives what.
struct support_summary {
    std::map<std::string, int> coverage; ///< people per type of support; all four types are there
    std::vector<std::string> missing_types;
    std::optional<double> concentration; ///< Herfindahl index of the contacts, 0 to 1; none without contacts
    std::optional<double> effective_supporters; ///< 1 / concentration
    std::optional<double> mean_uplift;

    friend bool operator==(support_summary const&, support_summary const&) = default;
};

/// Summarises a support map. @complexity linear
[[nodiscard]] support_summary summarise(support_map const& map);

/// How one effect stands against the person's own beginning.
struct effect_change {
    std::string effect; ///< key
    intensity now;
    std::optional<double> baseline; ///< median of the first three profiles that rated it
    std::optional<double> change;   ///< now − baseline

    friend bool operator==(effect_change const&, effect_change const&) = default;
};

/// The last profile against the median of the first three, effects that were rated last only. Profiles in the
/// order of time. The baseline is there from three profiles on.
[[nodiscard]] std::vector<effect_change> changes_of(std::span<effects_profile const> profiles);
} // namespace cbtkit
#endif
