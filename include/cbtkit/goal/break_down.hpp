// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_BREAK_DOWN_HPP
#define CBTKIT_GOAL_BREAK_DOWN_HPP

/// @file
/// From a large goal to a first draft of steps, for the person to edit.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/goal/screened_goal.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/records/goal_terms.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace cbtkit {
/// A step of more minutes is offered for splitting.
inline constexpr int largest_step_minutes = 60;
/// A step of more days is offered for splitting.
inline constexpr int largest_step_days = 7;
/// A step that the person trusts less is offered for splitting.
inline constexpr int least_step_confidence = 70;

/// True for an open step that may be too large: "what is the first five minutes of it?"
[[nodiscard]] bool is_large(goal_step const& step) noexcept;

/// The open steps that are large, as indices into the goal's steps.
[[nodiscard]] std::vector<std::size_t> steps_to_split(smart_goal const& goal);

/// Drafts steps for a goal that has none: five minutes to begin with, then what its kind asks for (outcome:
/// find out what it takes; behaviour: fix time and place; learning: choose a source), then the way to the
/// target in at most four portions with due days on an even pace. Each waits for the one before.
/// @param texts in the goal's language; keys `goal.draft.…`
/// @returns steps with new ids that do not clash with those of the goal; the goal itself is not changed
[[nodiscard]] std::vector<goal_step> draft_steps(
    screened_goal const& screened, calendar_day today, text_catalog const& texts,
    day_rhythm const& rhythm = {});

/// Which kind of help fits the person's readiness: `cost_benefit`, `steps`, `monitoring` or `relapse_plan`;
/// nothing to push who is not considering a change.
[[nodiscard]] constexpr std::string_view help_for(readiness stage) noexcept
{
    switch (stage) {
    case readiness::not_considering:
        return "";
    case readiness::considering:
        return "cost_benefit";
    case readiness::preparing:
        return "steps";
    case readiness::acting:
        return "monitoring";
    case readiness::maintaining:
        return "relapse_plan";
    }
    return "";
}
} // namespace cbtkit
#endif
