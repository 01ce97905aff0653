// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_HISTORY_HPP
#define CBTKIT_RECORDS_GOAL_HISTORY_HPP

/// @file
/// What happened on the way to a goal, as data that can be counted and drawn.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/records/amount.hpp>
#include <cbtkit/records/goal_state.hpp>
#include <cbtkit/records/goal_step.hpp>
#include <cbtkit/records/goal_terms.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cbtkit {
/// The measure was read: this is its value now.
struct progress_measured {
    amount value;
    friend bool operator==(progress_measured const&, progress_measured const&) = default;
};
/// So much came on top of what was there (less, when negative).
struct progress_added {
    amount value;
    friend bool operator==(progress_added const&, progress_added const&) = default;
};
/// A habit was kept on this day.
struct day_kept {
    friend bool operator==(day_kept const&, day_kept const&) = default;
};
/// A day that does not count, by choice: ill, away, resting.
struct day_skipped {
    friend bool operator==(day_skipped const&, day_skipped const&) = default;
};
/// A step changed its state.
struct step_moved {
    step_id step;
    step_state to = step_state::done;
    friend bool operator==(step_moved const&, step_moved const&) = default;
};
/// The person tried, whatever came of it.
struct step_attempted {
    step_id step;       ///< may be empty: an attempt at the goal itself
    std::string effort; ///< what it took, in the person's words
    friend bool operator==(step_attempted const&, step_attempted const&) = default;
};
/// Something did not go as planned.
struct setback_noted {
    step_id step; ///< may be empty: the goal as a whole
    std::optional<setback_reason> reason;
    std::string learned; ///< a note for next time; may be empty
    friend bool operator==(setback_noted const&, setback_noted const&) = default;
};
/// The person looked at the plan; the status is what they saw.
struct goal_reviewed {
    plan_status status = plan_status::too_early;
    friend bool operator==(goal_reviewed const&, goal_reviewed const&) = default;
};
/// The person changed the plan. Members that are empty did not change.
struct goal_replanned {
    std::optional<calendar_day> deadline;
    std::optional<amount> target;
    std::string note;
    friend bool operator==(goal_replanned const&, goal_replanned const&) = default;
};
/// The goal changed its state.
struct goal_moved {
    goal_state to = goal_state::active;
    friend bool operator==(goal_moved const&, goal_moved const&) = default;
};
/// A milestone was shown, so that it is not shown again.
struct milestone_marked {
    std::string milestone; ///< its key, for example `fraction_50`
    friend bool operator==(milestone_marked const&, milestone_marked const&) = default;
};
/// An event of a kind that this version does not know; its members are in `goal_event::unknown`.
struct other_event {
    std::string kind;
    friend bool operator==(other_event const&, other_event const&) = default;
};

/// One thing that happened, with its time.
struct goal_event {
    civil_time at;
    std::variant<
        progress_measured, progress_added, day_kept, day_skipped, step_moved, step_attempted, setback_noted,
        goal_reviewed, goal_replanned, goal_moved, milestone_marked, other_event>
        what;
    std::vector<unknown_member> unknown;

    friend bool operator==(goal_event const&, goal_event const&) = default;
};

/// The stored name of an event's kind, for example `progress_added`.
/// @returns a view that lives as long as the event
[[nodiscard]] inline std::string_view kind_view(goal_event const& event) noexcept
{
    constexpr std::string_view names[] = {
        "progress_measured", "progress_added", "day_kept",         "day_skipped",
        "step_moved",        "step_attempted", "setback_noted",    "goal_reviewed",
        "goal_replanned",    "goal_moved",     "milestone_marked",
    };
    if (auto const* other = std::get_if<other_event>(&event.what))
        return other->kind;
    return names[event.what.index()];
}
std::string_view kind_view(goal_event&& event) = delete;
} // namespace cbtkit
#endif
