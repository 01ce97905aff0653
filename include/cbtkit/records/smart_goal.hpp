// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SMART_GOAL_HPP
#define CBTKIT_RECORDS_SMART_GOAL_HPP

/// @file
/// A wish with a measure, steps, dates and a plan for bad days.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/id.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/attainment_scale.hpp>
#include <cbtkit/records/goal_cadence.hpp>
#include <cbtkit/records/goal_history.hpp>
#include <cbtkit/records/goal_measure.hpp>
#include <cbtkit/records/goal_obstacle.hpp>
#include <cbtkit/records/goal_state.hpp>
#include <cbtkit/records/goal_step.hpp>
#include <cbtkit/records/goal_terms.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit {
/// Names a goal.
using goal_id = id<struct goal_tag>;

/// A goal as the person wrote it and what happened since. Any combination is allowed here: a draft is
/// incomplete by nature. What could be clearer is said by the goal check, what comes when by the plan.
struct smart_goal {
    goal_id id;
    std::string locale = "en"; ///< language of the texts, BCP 47
    std::string title;
    goal_kind kind = goal_kind::behaviour;
    std::optional<goal_measure> measure;
    std::optional<calendar_day> start;
    std::optional<calendar_day> deadline;
    std::optional<intensity> importance;
    std::optional<intensity> confidence; ///< how sure the person is of reaching it
    std::optional<intensity> control;    ///< how much of it is in the person's own hands
    std::optional<intensity> effort;
    std::optional<moscow> rank;      ///< the person's own ranking; it goes before every computed order
    std::vector<std::string> values; ///< what makes it worth it
    std::vector<goal_step> steps;
    std::vector<goal_obstacle> obstacles;
    std::optional<goal_cadence> cadence;
    std::optional<std::int32_t> review_every_days; ///< 1 to 366
    std::string celebration;                       ///< how the person wants to mark it; may be empty
    std::optional<readiness> stage;
    std::optional<attainment_scale> attainment;
    goal_state state = goal_state::draft;
    std::optional<civil_time> created;
    std::optional<civil_time> updated;
    std::vector<goal_event> history; ///< in the order in which it was written down
    std::vector<unknown_member> unknown;

    friend bool operator==(smart_goal const&, smart_goal const&) = default;
};

/// Moves a goal to another state and writes that down.
/// @returns the goal with a `goal_moved` in its history, or `errc::wrong_order` for a move that
/// `may_become` does not allow.
[[nodiscard]] inline result<smart_goal> moved_to(smart_goal goal, goal_state to, civil_time at)
{
    if (!may_become(goal.state, to))
        return fail(errc::wrong_order);
    if (to == goal_state::active && !goal.start)
        goal.start = at.day();
    goal.state = to;
    goal.updated = at;
    goal_event moved;
    moved.at = at;
    moved.what = goal_moved{to};
    goal.history.push_back(std::move(moved));
    return goal;
}
} // namespace cbtkit
#endif
