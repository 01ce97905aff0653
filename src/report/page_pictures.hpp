// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_PAGE_PICTURES_HPP
#define CBTKIT_SRC_REPORT_PAGE_PICTURES_HPP

/// @file
/// The pictures of the page, each as markup.

#include "wording.hpp"

#include <string>
#include <vector>

namespace cbtkit::report {
[[nodiscard]] std::string mood_picture(mood_report const& mood, wording const& words);
/// A small picture of one feeling over the days of the report.
[[nodiscard]] std::string emotion_picture(
    emotion_report const& emotion, calendar_day first, calendar_day last, wording const& words);
[[nodiscard]] std::string calendar_picture(std::vector<distortion_day> const& days, wording const& words);
[[nodiscard]] std::string relief_picture(emotion_relief const& relief, wording const& words);
[[nodiscard]] std::string slope_picture(exercise_report const& exercise, wording const& words);
/// One name of a profile over its last periods.
[[nodiscard]] std::string profile_picture(
    distortion_profile const& profile, std::size_t name, std::string const& label, wording const& words);
/// The trigger map: a table whose cells hold circles.
[[nodiscard]] std::string trigger_picture(trigger_map const& map, wording const& words);
[[nodiscard]] std::string goal_picture(goal_report const& goal, wording const& words);

/// Most dots of a picture over days.
inline constexpr std::size_t most_dots = 366;
/// Most periods of a profile; the last ones are shown.
inline constexpr std::size_t most_periods = 26;
/// Most weeks of the calendar; the last ones are shown.
inline constexpr std::int64_t most_weeks = 52;

/// Days put together where they are too many to draw, evenly in time; each with its mean.
[[nodiscard]] std::vector<day_level> thinned(std::vector<day_level> const& days, std::size_t most);
} // namespace cbtkit::report
#endif
