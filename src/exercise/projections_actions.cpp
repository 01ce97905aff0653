// SPDX-License-Identifier: BSL-1.0
// Sessions of doing and of resisting an urge become records.
#include <cbtkit/exercise/projections.hpp>

#include "session_reader.hpp"

namespace cbtkit {
using detail::row_reader;
using detail::session_reader;

result<experiment> to_experiment(session const& from)
{
    session_reader r{from, {"behavioural_experiment"}};
    return r.finish(experiment{
        .belief = r.text("belief.text"),
        .belief_before = r.need<intensity>("belief.belief"),
        .prediction = r.text("prediction"),
        .probability = r.need<intensity>("probability"),
        .severity = r.maybe<intensity>("severity"),
        .design = r.words("design"),
        .when = r.maybe<calendar_day>("when"),
        .safety_behaviours = r.texts("safety_behaviours"),
        .outcome = r.words("outcome"),
        .happened = r.maybe_chosen("happened"),
        .severity_actual = r.maybe<intensity>("severity_actual"),
        .learned = r.words("learned"),
        .belief_after = r.maybe<intensity>("belief_after"),
        .next = r.words("next")});
}

result<fear_ladder> to_fear_ladder(session const& from)
{
    session_reader r{from, {"fear_ladder"}};
    if (session_entry const* items = from.find("items"))
        for (step_note const& note : items->notes)
            if (note.code == "MISTREATMENT")
                return fail(errc::must_handle);
    return r.finish(fear_ladder::from(r.some_rows("items", [](row_reader const& row) {
        return ladder_rung{
            .text = row.need<std::string>("text"),
            .suds = row.need<intensity>("suds"),
            .safety_behaviours = row.words("safety_behaviours")};
    })));
}

result<exposure_session> to_exposure_session(session const& from)
{
    session_reader r{from, {"exposure_session"}};
    return r.finish(exposure_session{
        .rung = r.text("rung"),
        .expectation = r.text("expectation"),
        .p_before = r.need<intensity>("expect_p_before"),
        .suds = r.need<intensity_series>("suds"),
        .happened = r.maybe_chosen("happened"),
        .p_after = r.need<intensity>("expect_p_after"),
        .learned = r.words("learned")});
}

result<activity_log> to_activity_log(session const& from)
{
    session_reader r{from, {"activity_log"}};
    return r.finish(activity_log{.entries = r.some_rows("entries", [](row_reader const& row) {
        return activity_entry{
            .activity = row.need<std::string>("activity"),
            .start = row.need<civil_time>("start"),
            .dur_min = row.need<int>("dur_min"),
            .mood_before = row.maybe<intensity>("mood_before"),
            .mood_after = row.maybe<intensity>("mood_after"),
            .pleasure = row.maybe<int>("pleasure"),
            .mastery = row.maybe<int>("mastery"),
            .with_whom = row.words("with_whom")};
    })});
}

result<planned_activity> to_planned_activity(session const& from)
{
    session_reader r{from, {"activity_plan"}};
    return r.finish(planned_activity{
        .value = r.words("value"),
        .activity = r.text("activity"),
        .smallest_version = r.words("smallest_version"),
        .when = r.maybe<civil_time>("when"),
        .expected_pleasure = r.maybe<int>("expected_pleasure"),
        .obstacle = r.words("obstacle.obstacle"),
        .if_then = r.words("obstacle.if_then"),
        .done = r.maybe_chosen("done"),
        .smaller = r.words("smaller"),
        .actual_pleasure = r.maybe<int>("actual_pleasure"),
        .mastery = r.maybe<int>("mastery")});
}

result<values_compass> to_values_compass(session const& from)
{
    session_reader r{from, {"values_compass"}};
    return r.finish(values_compass{.domains = r.some_rows("domains", [](row_reader const& row) {
        return valued_domain{
            .domain = row.chosen("domain"),
            .importance = row.need<int>("importance"),
            .lived = row.need<int>("lived"),
            .note = row.words("note")};
    })});
}

result<urge_session> to_urge_session(session const& from)
{
    session_reader r{from, {"urge_surf"}};
    return r.finish(urge_session{
        .urge = r.text("urge"),
        .series = r.need<intensity_series>("intensity"),
        .body = r.words("body"),
        .end = r.maybe_chosen("end")});
}

result<impulse_delay> to_impulse_delay(session const& from)
{
    session_reader r{from, {"impulse_delay"}};
    return r.finish(impulse_delay{
        .impulse = r.text("impulse"),
        .usual_cost = r.words("usual_cost"),
        .delay_min = static_cast<int>(detail::number_at(from.parts(), "delay_min").value_or(0)),
        .substitute = r.maybe_chosen("substitute"),
        .result = r.chosen("after_delay"),
        .intensity_before = r.maybe<intensity>("intensity_before"),
        .intensity_after = r.maybe<intensity>("intensity_after"),
        .learned = r.words("learned")});
}
} // namespace cbtkit
