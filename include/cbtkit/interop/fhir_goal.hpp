// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_FHIR_GOAL_HPP
#define CBTKIT_INTEROP_FHIR_GOAL_HPP

/// @file
/// Goals for a health record: HL7 FHIR R4 (4.0.1).

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <string>

namespace cbtkit::interop {
/// How a goal is written for a health record.
struct fhir_goal_options {
    calendar_day today;      ///< for the trend of the progress
    std::string subject;     ///< `Patient/123`; empty: a display text in its place
    bool with_notes = false; ///< adds what the person learned from setbacks as notes
    day_rhythm rhythm;
};

/// Writes a Goal resource.
///
/// Draft, active, paused, done and released are proposed, active, on-hold, completed and cancelled. Only what
/// is known becomes an achievement: done is achieved; an active goal with progress is improving, no-change or
/// worsening by its last two readings, else in-progress. A setback is never "not achieved" and letting go
/// never "not attainable".
/// @returns JSON, or `errc::empty` for a goal without a title, which FHIR requires
[[nodiscard]] result<std::string> write_fhir_goal(smart_goal const& goal, fhir_goal_options const& options);

/// Writes a Bundle of type collection: the Goal, and a Task for each step that refers to it.
/// @returns JSON; `errc::empty` for a goal without a title or id, or a step without an id; `errc::duplicate`
/// for two steps with one id
[[nodiscard]] result<std::string> write_fhir_bundle(smart_goal const& goal, fhir_goal_options const& options);
} // namespace cbtkit::interop
#endif
