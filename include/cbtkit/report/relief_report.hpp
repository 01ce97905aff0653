// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_RELIEF_REPORT_HPP
#define CBTKIT_REPORT_RELIEF_REPORT_HPP

/// @file
/// What changed between the first and the second rating: by feeling, and by exercise. It describes; ratings
/// are often taken on hard days and come down by themselves.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/journal/groups.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/journal_entry.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit::report {
/// One feeling that was rated twice.
struct emotion_relief {
    emotion_id emotion;
    double valence = 0;                ///< below 0: less is relief; above 0: more is a gain
    std::size_t n = 0;                 ///< entries with both ratings
    std::optional<double> mean_before; ///< from `stats::moments_minimum` pairs on
    std::optional<double> mean_after;
    /// Change for the better in points.
    stats::shown<stats::paired_change> change = stats::too_few(0, stats::paired_minimum);

    friend bool operator==(emotion_relief const&, emotion_relief const&) = default;
};

/// One time that an exercise was done: the means of the unpleasant feelings rated twice.
struct exercise_use {
    entry_id entry;
    calendar_day day;
    double before = 0;
    double after = 0;
    std::optional<int> belief_before; ///< in the hot thought
    std::optional<int> belief_after;

    friend bool operator==(exercise_use const&, exercise_use const&) = default;
};

/// One exercise over the whole journal.
struct exercise_report {
    std::string exercise;    ///< its key; empty: entries rated twice without an exercise
    std::size_t entries = 0; ///< entries that name it
    std::size_t rated = 0;   ///< of these, with unpleasant feelings rated twice
    std::vector<exercise_use>
        uses; ///< those rated twice, oldest first; evenly thinned above `report_options::most_points`
    std::optional<double> mean_before; ///< from `stats::moments_minimum` uses on
    std::optional<double> mean_after;
    /// Relief in points, over the uses.
    stats::shown<stats::paired_change> change = stats::too_few(0, stats::paired_minimum);

    friend bool operator==(exercise_report const&, exercise_report const&) = default;
};
} // namespace cbtkit::report
#endif
