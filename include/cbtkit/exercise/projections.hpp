// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_PROJECTIONS_HPP
#define CBTKIT_EXERCISE_PROJECTIONS_HPP

/// @file
/// From a session to its typed record, one function for each kind of record.
///
/// All of them are pure and work as soon as what the record cannot do without is there; an experiment or a
/// plan is therefore a record while its outcome is pending. They return `errc::wrong_type` for a session of
/// another exercise, `errc::missing_member` when something is missing, and `errc::must_handle` when an answer
/// is withheld or tells of mistreatment: such words are never turned into a record. The journal alone keeps
/// them.
/// @complexity linear in the session

#include <cbtkit/exercise/exercise_record.hpp>

namespace cbtkit {
/// From `emotion_checkin`.
[[nodiscard]] result<emotion_snapshot> to_emotion_snapshot(session const& from);
/// From `thought_record_3, `thought_record_5` or `thought_record_7`.
[[nodiscard]] result<thought_record> to_thought_record(session const& from);
/// From `double_column`.
[[nodiscard]] result<double_column> to_double_column(session const& from);
/// From `abcde`.
[[nodiscard]] result<abcde_record> to_abcde_record(session const& from);
/// From `socratic`.
[[nodiscard]] result<socratic_dialog> to_socratic_dialog(session const& from);
/// From `evidence_weighing`.
[[nodiscard]] result<evidence_balance> to_evidence_balance(session const& from);
/// From `responsibility_pie`.
[[nodiscard]] result<responsibility_pie> to_responsibility_pie(session const& from);
/// From `continuum`.
[[nodiscard]] result<continuum> to_continuum(session const& from);
/// From `cost_benefit`.
[[nodiscard]] result<cost_benefit> to_cost_benefit(session const& from);
/// From `behavioural_experiment`.
[[nodiscard]] result<experiment> to_experiment(session const& from);
/// From `worry_tree`.
[[nodiscard]] result<worry_outcome> to_worry_outcome(session const& from);
/// From `decatastrophise`.
[[nodiscard]] result<decatastrophe> to_decatastrophe(session const& from);
/// From `fear_ladder`.
[[nodiscard]] result<fear_ladder> to_fear_ladder(session const& from);
/// From `exposure_session`.
[[nodiscard]] result<exposure_session> to_exposure_session(session const& from);
/// From `activity_log`.
[[nodiscard]] result<activity_log> to_activity_log(session const& from);
/// From `activity_plan`.
[[nodiscard]] result<planned_activity> to_planned_activity(session const& from);
/// From `values_compass`.
[[nodiscard]] result<values_compass> to_values_compass(session const& from);
/// From `self_talk_rewrite`.
[[nodiscard]] result<self_talk_reframe> to_self_talk_reframe(session const& from);
/// From `self_compassion_break`.
[[nodiscard]] result<compassion_break> to_compassion_break(session const& from);
/// From `friend_advice`.
[[nodiscard]] result<friend_advice> to_friend_advice(session const& from);
/// From `forgive_mistake`.
[[nodiscard]] result<self_forgiveness> to_self_forgiveness(session const& from);
/// From `worth_inventory`.
[[nodiscard]] result<worth_inventory> to_worth_inventory(session const& from);
/// From `strengths_log`.
[[nodiscard]] result<strength_entry> to_strength_entry(session const& from);
/// From `flaw_acceptance`.
[[nodiscard]] result<flaw_note> to_flaw_note(session const& from);
/// From `positive_data_log`.
[[nodiscard]] result<data_log> to_data_log(session const& from);
/// From `support_map`.
[[nodiscard]] result<support_map> to_support_map(session const& from);
/// From `reach_out`.
[[nodiscard]] result<reach_out> to_reach_out(session const& from);
/// From `saying_no`.
[[nodiscard]] result<no_plan> to_no_plan(session const& from);
/// From `desc_script`.
[[nodiscard]] result<desc_script> to_desc_script(session const& from);
/// From `boundary_plan`.
[[nodiscard]] result<boundary_plan> to_boundary_plan(session const& from);
/// From `urge_surf`.
[[nodiscard]] result<urge_session> to_urge_session(session const& from);
/// From `impulse_delay`.
[[nodiscard]] result<impulse_delay> to_impulse_delay(session const& from);
/// From `rejection_review`.
[[nodiscard]] result<rejection_review> to_rejection_review(session const& from);
/// From `journal_free` or `journal_prompt`.
[[nodiscard]] result<journal_entry> to_journal_entry(session const& from);
/// From `event_reflection`.
[[nodiscard]] result<event_reflection> to_event_reflection(session const& from);
/// From `coping_card`.
[[nodiscard]] result<coping_card> to_coping_card(session const& from);
/// From `relapse_plan`.
[[nodiscard]] result<setback_plan> to_setback_plan(session const& from);
/// From `effects_checkin`.
[[nodiscard]] result<effects_profile> to_effects_profile(session const& from);
/// From `professional_help`.
[[nodiscard]] result<help_decision> to_help_decision(session const& from);
} // namespace cbtkit
#endif
