// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_MOOD_REPORT_HPP
#define CBTKIT_REPORT_MOOD_REPORT_HPP

/// @file
/// Mood and feelings over time, as a report shows them.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/journal/change_points.hpp>
#include <cbtkit/journal/moments.hpp>
#include <cbtkit/journal/trend.hpp>
#include <cbtkit/records/emotion_rating.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace cbtkit::report {
/// The ratings of one person's day.
struct day_level {
    calendar_day day;
    double mean = 0;   ///< 0 to 100
    std::size_t n = 0; ///< ratings of that day

    friend bool operator==(day_level const&, day_level const&) = default;
};

/// A stretch of days with one level, between two changes.
struct level_stretch {
    calendar_day first;
    calendar_day last;
    double mean = 0;
    std::size_t n = 0; ///< days with a rating

    friend bool operator==(level_stretch const&, level_stretch const&) = default;
};

/// Mood over time. Every statistic is taken over days, so that a day with many entries weighs no more.
struct mood_report {
    std::size_t ratings = 0;     ///< entries with a mood
    std::vector<day_level> days; ///< by day, only those with a rating
    stats::shown<stats::moments> level = stats::too_few(0, stats::moments_minimum);
    stats::shown<stats::trend> trend = stats::too_few(0, stats::trend_rules{}.min_n);
    stats::shown<stats::segmentation> changes = stats::too_few(0, stats::change_minimum);
    /// The joint search for patterns speaks of mood. Only then is a direction or a change told or drawn:
    /// each statistic above was tested as if it were the only one.
    bool claimed = false;
    /// Where mood is claimed: both sides of the change that is told, or, with a direction, the supported
    /// changes.
    std::vector<level_stretch> stretches;

    friend bool operator==(mood_report const&, mood_report const&) = default;
};

/// How often and how strongly one feeling was named.
struct emotion_report {
    emotion_id emotion;
    std::optional<double> valence; ///< -1 to 1; none for a custom feeling without one
    std::size_t entries = 0;       ///< entries that name it
    std::size_t rated = 0;         ///< of these, with a strength
    stats::shown<stats::moments> strength = stats::too_few(0, stats::moments_minimum); ///< first ratings
    std::vector<day_level> days; ///< first ratings, by day
    stats::shown<stats::trend> trend = stats::too_few(0, stats::trend_rules{}.min_n);     ///< over those days
    stats::shown<stats::segmentation> changes = stats::too_few(0, stats::change_minimum); ///< likewise
    bool claimed = false; ///< the joint search for patterns speaks of this feeling's direction
    /// Two or more where changes are supported and the feeling is claimed, else none.
    std::vector<level_stretch> stretches;

    friend bool operator==(emotion_report const&, emotion_report const&) = default;
};
} // namespace cbtkit::report
#endif
