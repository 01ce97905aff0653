// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/exercise_record.hpp>

#include <cbtkit/exercise/projections.hpp>
#include <cbtkit/records/before_after.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace cbtkit {
namespace {
template <class Record>
result<any_record> widened(result<Record> made)
{
    if (!made)
        return fail(made.error().code, made.error().position);
    return any_record{*std::move(made)};
}

struct projection {
    std::string_view record;
    result<any_record> (*make)(session const&);
};

// One line for each kind of record; a protocol names its line.
constexpr std::array<projection, 39> projections{{
    {"abcde_record", [](session const& s) { return widened(to_abcde_record(s)); }},
    {"activity_log", [](session const& s) { return widened(to_activity_log(s)); }},
    {"boundary_plan", [](session const& s) { return widened(to_boundary_plan(s)); }},
    {"compassion_break", [](session const& s) { return widened(to_compassion_break(s)); }},
    {"continuum", [](session const& s) { return widened(to_continuum(s)); }},
    {"coping_card", [](session const& s) { return widened(to_coping_card(s)); }},
    {"cost_benefit", [](session const& s) { return widened(to_cost_benefit(s)); }},
    {"data_log", [](session const& s) { return widened(to_data_log(s)); }},
    {"decatastrophe", [](session const& s) { return widened(to_decatastrophe(s)); }},
    {"desc_script", [](session const& s) { return widened(to_desc_script(s)); }},
    {"double_column", [](session const& s) { return widened(to_double_column(s)); }},
    {"effects_profile", [](session const& s) { return widened(to_effects_profile(s)); }},
    {"emotion_snapshot", [](session const& s) { return widened(to_emotion_snapshot(s)); }},
    {"event_reflection", [](session const& s) { return widened(to_event_reflection(s)); }},
    {"evidence_balance", [](session const& s) { return widened(to_evidence_balance(s)); }},
    {"experiment", [](session const& s) { return widened(to_experiment(s)); }},
    {"exposure_session", [](session const& s) { return widened(to_exposure_session(s)); }},
    {"fear_ladder", [](session const& s) { return widened(to_fear_ladder(s)); }},
    {"flaw_note", [](session const& s) { return widened(to_flaw_note(s)); }},
    {"friend_advice", [](session const& s) { return widened(to_friend_advice(s)); }},
    {"help_decision", [](session const& s) { return widened(to_help_decision(s)); }},
    {"impulse_delay", [](session const& s) { return widened(to_impulse_delay(s)); }},
    {"journal_entry", [](session const& s) { return widened(to_journal_entry(s)); }},
    {"no_plan", [](session const& s) { return widened(to_no_plan(s)); }},
    {"planned_activity", [](session const& s) { return widened(to_planned_activity(s)); }},
    {"reach_out", [](session const& s) { return widened(to_reach_out(s)); }},
    {"rejection_review", [](session const& s) { return widened(to_rejection_review(s)); }},
    {"responsibility_pie", [](session const& s) { return widened(to_responsibility_pie(s)); }},
    {"self_forgiveness", [](session const& s) { return widened(to_self_forgiveness(s)); }},
    {"self_talk_reframe", [](session const& s) { return widened(to_self_talk_reframe(s)); }},
    {"setback_plan", [](session const& s) { return widened(to_setback_plan(s)); }},
    {"socratic_dialog", [](session const& s) { return widened(to_socratic_dialog(s)); }},
    {"strength_entry", [](session const& s) { return widened(to_strength_entry(s)); }},
    {"support_map", [](session const& s) { return widened(to_support_map(s)); }},
    {"thought_record", [](session const& s) { return widened(to_thought_record(s)); }},
    {"urge_session", [](session const& s) { return widened(to_urge_session(s)); }},
    {"values_compass", [](session const& s) { return widened(to_values_compass(s)); }},
    {"worry_outcome", [](session const& s) { return widened(to_worry_outcome(s)); }},
    {"worth_inventory", [](session const& s) { return widened(to_worth_inventory(s)); }},
}};

template <class Record>
constexpr bool has_scores = requires(Record const& record)
{
    record.scores();
};

record_scores scores_in(thought_record const& record)
{
    record_scores out;
    before_after const change = compare(record.ratings);
    if (change.mean_relief)
        out.push_back({"mean_relief", *change.mean_relief});
    if (change.percent_relief)
        out.push_back({"percent_relief", *change.percent_relief});
    if (change.weighted_relief)
        out.push_back({"weighted_relief", *change.weighted_relief});
    if (change.peak_relief)
        out.push_back({"peak_relief", static_cast<double>(*change.peak_relief)});
    if (auto const shift = belief_shift(record))
        out.push_back({"belief_shift", static_cast<double>(*shift)});
    if (auto const credible = alternative_credible(record))
        out.push_back({"alternative_credible", *credible ? 1.0 : 0.0});
    return out;
}

record_scores scores_in(self_talk_reframe const& record)
{
    record_scores out;
    if (record.belief)
        out.push_back({"belief", static_cast<double>(record.belief->percent())});
    if (auto const drop = harshness_drop(record))
        out.push_back({"harshness_drop", static_cast<double>(*drop)});
    return out;
}
} // namespace

result<exercise_record> to_record(session const& from, protocol_set const& known)
{
    protocol const* const p = known.find(from.protocol());
    if (p == nullptr)
        return fail(errc::unknown_key);
    for (projection const& one : projections)
        if (one.record == p->record) {
            auto content = one.make(from);
            if (!content)
                return fail(content.error().code, content.error().position);
            session_parts const& parts = from.parts();
            return exercise_record{
                .protocol = p->key,
                .protocol_version = parts.protocol_version,
                .locale = parts.begun.locale,
                .created = parts.created,
                .updated = parts.now,
                .revision = parts.revision,
                .content = *std::move(content)};
        }
    return fail(errc::unknown_key);
}

record_scores scores_of(any_record const& content)
{
    return std::visit(
        [](auto const& record) -> record_scores {
            using kind = std::decay_t<decltype(record)>;
            if constexpr (has_scores<kind>)
                return record.scores();
            else if constexpr (
                std::is_same_v<kind, thought_record> || std::is_same_v<kind, self_talk_reframe>)
                return scores_in(record);
            else
                return {};
        },
        content);
}

std::string_view record_name(any_record const& content) noexcept
{
    static_assert(std::variant_size_v<any_record> == projections.size());
    return projections[content.index()].record; // both are sorted by name; a test holds them together
}
} // namespace cbtkit
