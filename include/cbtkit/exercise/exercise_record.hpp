// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_EXERCISE_RECORD_HPP
#define CBTKIT_EXERCISE_EXERCISE_RECORD_HPP

/// @file
/// What an exercise leaves behind, whichever it was.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/protocol_set.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/records/abcde_record.hpp>
#include <cbtkit/records/activity_log.hpp>
#include <cbtkit/records/boundary_plan.hpp>
#include <cbtkit/records/compassion_break.hpp>
#include <cbtkit/records/continuum.hpp>
#include <cbtkit/records/coping_card.hpp>
#include <cbtkit/records/cost_benefit.hpp>
#include <cbtkit/records/data_log.hpp>
#include <cbtkit/records/decatastrophe.hpp>
#include <cbtkit/records/desc_script.hpp>
#include <cbtkit/records/double_column.hpp>
#include <cbtkit/records/effects_profile.hpp>
#include <cbtkit/records/emotion_snapshot.hpp>
#include <cbtkit/records/event_reflection.hpp>
#include <cbtkit/records/evidence_balance.hpp>
#include <cbtkit/records/experiment.hpp>
#include <cbtkit/records/exposure_session.hpp>
#include <cbtkit/records/fear_ladder.hpp>
#include <cbtkit/records/flaw_note.hpp>
#include <cbtkit/records/friend_advice.hpp>
#include <cbtkit/records/help_decision.hpp>
#include <cbtkit/records/impulse_delay.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/no_plan.hpp>
#include <cbtkit/records/planned_activity.hpp>
#include <cbtkit/records/reach_out.hpp>
#include <cbtkit/records/reframe.hpp>
#include <cbtkit/records/rejection_review.hpp>
#include <cbtkit/records/responsibility_pie.hpp>
#include <cbtkit/records/self_forgiveness.hpp>
#include <cbtkit/records/setback_plan.hpp>
#include <cbtkit/records/socratic_dialog.hpp>
#include <cbtkit/records/strength_entry.hpp>
#include <cbtkit/records/support_map.hpp>
#include <cbtkit/records/thought_record.hpp>
#include <cbtkit/records/unknown_member.hpp>
#include <cbtkit/records/urge_session.hpp>
#include <cbtkit/records/values_compass.hpp>
#include <cbtkit/records/worry_outcome.hpp>
#include <cbtkit/records/worth_inventory.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cbtkit {
/// A record of any exercise.
using any_record = std::variant<
    abcde_record, activity_log, boundary_plan, compassion_break, continuum, coping_card, cost_benefit,
    data_log, decatastrophe, desc_script, double_column, effects_profile, emotion_snapshot, event_reflection,
    evidence_balance, experiment, exposure_session, fear_ladder, flaw_note, friend_advice, help_decision,
    impulse_delay, journal_entry, no_plan, planned_activity, reach_out, rejection_review, responsibility_pie,
    self_forgiveness, self_talk_reframe, setback_plan, socratic_dialog, strength_entry, support_map,
    thought_record, urge_session, values_compass, worry_outcome, worth_inventory>;

/// A record with where it came from.
struct exercise_record {
    std::string protocol; ///< key of the exercise
    int protocol_version = 1;
    std::string locale; ///< of the words that were shown
    std::optional<civil_time> created;
    std::optional<civil_time> updated;
    std::int64_t revision = 0; ///< how often it was changed after it was complete
    any_record content;
    std::vector<unknown_member> unknown; ///< what a stored record had beside these
    /// What its content had beside the members of the type.
    std::vector<unknown_member> unknown_content;

    friend bool operator==(exercise_record const&, exercise_record const&) = default;
};

/// The record of a session, whichever exercise it ran.
/// @returns the record; `errc::unknown_key` for a host's own exercise, and what `projections.hpp` says.
[[nodiscard]] result<exercise_record> to_record(
    session const& from, protocol_set const& known = protocol_set::shipped());

/// What the numbers of a record say; what is undefined is not there. @see the `scores()` of the records
[[nodiscard]] record_scores scores_of(any_record const& content);
/// The stored name of the record's type, for example `responsibility_pie`.
[[nodiscard]] std::string_view record_name(any_record const& content) noexcept;
} // namespace cbtkit
#endif
