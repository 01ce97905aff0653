// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_GOAL_REPORT_HPP
#define CBTKIT_REPORT_GOAL_REPORT_HPP

/// @file
/// Where a goal stands and what happened on the way.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/milestone.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit::report {
/// How far the goal was at the end of one day.
struct goal_point {
    calendar_day day;
    double fraction = 0; ///< 0 to 1

    friend bool operator==(goal_point const&, goal_point const&) = default;
};

/// Something that did not go as planned.
struct goal_setback {
    calendar_day day;
    std::optional<setback_reason> reason;
    std::string learned; ///< the person's note for next time; may be empty

    friend bool operator==(goal_setback const&, goal_setback const&) = default;
};

/// One goal.
struct goal_report {
    goal_id id;
    std::string title;
    goal_state state = goal_state::draft;
    std::optional<calendar_day> start;
    std::optional<calendar_day> deadline;
    std::optional<goal_measure> measure;
    goal_progress progress;
    std::optional<plan_line> plan; ///< only while the goal is active
    std::vector<goal_point> line;  ///< by the measure, else by the steps
    std::vector<goal_setback> setbacks;
    std::vector<milestone> milestones; ///< comebacks among them
    std::size_t steps_done = 0;
    std::size_t steps = 0; ///< those that count: neither skipped nor replaced
    calendar_day until;    ///< the last day of the line: the day it was finished or let go, else the report's

    friend bool operator==(goal_report const&, goal_report const&) = default;
};
} // namespace cbtkit::report
#endif
