// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SAMPLES_PLANNER_TIMELINE_HPP
#define CBTKIT_SAMPLES_PLANNER_TIMELINE_HPP

/// @file
/// The timeline of a goal as an SVG picture.

#include <cbtkit/goal/goal_plan.hpp>
#include <cbtkit/goal/milestone.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace planner {
/// Everything the picture shows.
struct timeline {
    cbtkit::smart_goal goal;
    cbtkit::calendar_day today;
    cbtkit::goal_plan plan;
    std::vector<cbtkit::milestone> milestones;
    std::vector<double> weeks; ///< gains of the past weeks
};

/// A picture for a screen of this width in CSS pixels; text keeps its size, so a phone gets its own picture.
[[nodiscard]] std::string draw(timeline const& what, int width);

/// Text for HTML and SVG.
[[nodiscard]] std::string escaped(std::string_view text);
} // namespace planner
#endif
