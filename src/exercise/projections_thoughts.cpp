// SPDX-License-Identifier: BSL-1.0
// Sessions that look at feelings, thoughts and worries become records.
#include <cbtkit/exercise/projections.hpp>

#include "session_reader.hpp"

namespace cbtkit {
using detail::row_reader;
using detail::session_reader;

result<emotion_snapshot> to_emotion_snapshot(session const& from)
{
    session_reader r{from, {"emotion_checkin"}};
    emotion_snapshot record{
        .feelings = r.ratings("emotions"),
        .body = r.words("body"),
        .allow = r.maybe<intensity>("allow"),
        .belonging = r.maybe<intensity>("belonging")};
    if (record.feelings.empty())
        r.missing();
    return r.finish(std::move(record));
}

result<thought_record> to_thought_record(session const& from)
{
    session_reader r{from, {"thought_record_3", "thought_record_5", "thought_record_7"}};
    thought_record record;
    record.level = from.protocol() == "thought_record_7"   ? thought_record_level::seven
                   : from.protocol() == "thought_record_5" ? thought_record_level::five
                                                           : thought_record_level::three;
    record.situation = r.text("situation");
    record.ratings = r.ratings("emotions", "emotions_after");
    if (record.ratings.empty())
        r.missing();
    record.thoughts = r.some_rows("thoughts", [](row_reader const& row) {
        thought one;
        one.text = row.need<std::string>("text");
        one.belief_before = row.need<intensity>("belief");
        one.hot = row.maybe<bool>("hot").value_or(false);
        return one;
    });
    mark_hot_thought(record);
    for (thought& one : record.thoughts)
        if (one.hot) {
            one.belief_after = r.maybe<intensity>("hot_belief_after");
            one.confirmed_distortions = r.distortion_ids(r.several("distortions"));
        }
    auto const evidence_in = [&r, &from](std::string_view step_key) {
        auto all = r.rows(step_key, [](row_reader const& row) {
            evidence one;
            one.text = row.need<std::string>("text");
            return one;
        });
        if (session_entry const* entry = from.find(step_key))
            for (step_note const& note : entry->notes)
                if (note.code == "OPINION" && note.item && *note.item < all.size())
                    all[*note.item].flagged_opinion = true;
        return all;
    };
    if (record.level == thought_record_level::seven) {
        record.evidence_for = evidence_in("evidence_for");
        record.evidence_against = evidence_in("evidence_against");
        for (evidence& more : evidence_in("evidence_against_more"))
            record.evidence_against.push_back(std::move(more));
        bool const again = r.maybe<std::string>("balanced_again.text").has_value();
        std::string const step_key = again ? "balanced_again" : "balanced";
        record.response = r.text(step_key + ".text");
        record.response_belief = r.need<intensity>(step_key + ".belief");
    } else if (record.level == thought_record_level::five) {
        record.response = r.text("response.text");
        record.response_belief = r.need<intensity>("response.belief");
    }
    return r.finish(std::move(record));
}

result<double_column> to_double_column(session const& from)
{
    session_reader r{from, {"double_column"}};
    return r.finish(double_column{.pairs = r.some_rows("pairs", [&r](row_reader const& row) {
        return talk_back{
            .thought = row.need<std::string>("thought"),
            .distortions = r.distortion_ids(row.maybe<choices>("distortions").value_or(choices{}).keys),
            .response = row.need<std::string>("response"),
            .belief_before = row.need<intensity>("belief_before"),
            .belief_after = row.maybe<intensity>("belief_after")};
    })});
}

result<abcde_record> to_abcde_record(session const& from)
{
    session_reader r{from, {"abcde"}};
    return r.finish(abcde_record{
        .adversity = r.text("adversity"),
        .belief = r.text("belief.text"),
        .belief_before = r.need<intensity>("belief.belief"),
        .consequences = r.ratings("consequences", "emotions_after"),
        .disputes = r.some_rows(
            "disputes",
            [](row_reader const& row) {
                return dispute{.kind = row.chosen("kind"), .text = row.need<std::string>("text")};
            }),
        .belief_after = r.need<intensity>("belief_after"),
        .new_belief = r.text("new_belief.text"),
        .new_belief_strength = r.need<intensity>("new_belief.belief")});
}

result<socratic_dialog> to_socratic_dialog(session const& from)
{
    session_reader r{from, {"socratic"}};
    socratic_dialog record{
        .thought = r.text("thought.text"),
        .belief_before = r.need<intensity>("thought.belief"),
        .summary = r.text("summary"),
        .belief_after = r.maybe<intensity>("belief_after")};
    if (auto const chosen = r.maybe_chosen("distortion"))
        if (auto id = distortion_id::from(*chosen))
            record.distortion = *std::move(id);
    for (session_entry const& entry : from.parts().entries)
        if (!entry.prompt.empty())
            record.questions.push_back({.question = entry.prompt, .answer = r.words(entry.step)});
    return r.finish(std::move(record));
}

result<evidence_balance> to_evidence_balance(session const& from)
{
    session_reader r{from, {"evidence_weighing"}};
    return r.finish(evidence_balance{
        .claim = r.text("claim.text"),
        .belief_before = r.need<intensity>("claim.belief"),
        .items = r.some_rows(
            "items",
            [](row_reader const& row) {
                return weighed_item{
                    .side = row.chosen("side"),
                    .text = row.need<std::string>("text"),
                    .kind = row.chosen("kind"),
                    .weight = row.need<int>("weight")};
            }),
        .none_found = r.several("none_found"),
        .belief_after = r.need<intensity>("belief_after")});
}

result<responsibility_pie> to_responsibility_pie(session const& from)
{
    session_reader r{from, {"responsibility_pie"}};
    responsibility_pie record{
        .event = r.text("event"),
        .self_initial = r.need<intensity>("self_initial"),
        .factors = {},
        .belief_after = r.maybe<intensity>("belief_after")};
    if (auto const* given = from.get<shares>("factors")) {
        std::vector<share> parts;
        for (shares::part const& part : given->parts)
            parts.push_back({part.name.text(), static_cast<int>(part.percent)});
        auto list = share_list::from(std::move(parts));
        if (!list)
            return fail(list.error().code, list.error().position);
        record.factors = *std::move(list);
    } else {
        r.missing();
    }
    return r.finish(std::move(record));
}

result<continuum> to_continuum(session const& from)
{
    session_reader r{from, {"continuum"}};
    return r.finish(continuum{
        .trait = r.text("trait"),
        .anchor_0 = r.text("anchor_0"),
        .anchor_100 = r.text("anchor_100"),
        .self_before = r.need<intensity>("self_before"),
        .others = r.some_rows(
            "others",
            [](row_reader const& row) {
                return placed_person{
                    .who = row.need<std::string>("who"), .value = row.need<intensity>("value")};
            }),
        .criteria = r.texts("criteria"),
        .self_after = r.need<intensity>("self_after")});
}

result<cost_benefit> to_cost_benefit(session const& from)
{
    session_reader r{from, {"cost_benefit"}};
    auto const point = [](row_reader const& row) {
        return weighed_point{
            .text = row.need<std::string>("text"),
            .weight = row.need<intensity>("weight"),
            .horizon = row.chosen("horizon")};
    };
    return r.finish(cost_benefit{
        .target = r.maybe_chosen("target").value_or("thought"),
        .text = r.text("text"),
        .advantages = r.some_rows("advantages", point),
        .disadvantages = r.some_rows("disadvantages", point)});
}

result<worry_outcome> to_worry_outcome(session const& from)
{
    session_reader r{from, {"worry_tree"}};
    worry_outcome record{
        .worry = r.text("worry"),
        .leaf = {},
        .step = {},
        .day = {},
        .technique = {},
        .worry_time = {},
        .distress_before = r.maybe<intensity>("distress_before"),
        .distress_after = r.maybe<intensity>("distress_after")};
    std::string const kind = r.chosen("kind");
    if (kind == "real_now") {
        record.step = r.text("action");
        bool const now = r.maybe<bool>("do_now").value_or(false);
        record.leaf = now ? "act" : "schedule";
        if (!now)
            record.day = r.need<calendar_day>("date");
    } else if (kind == "real_later") {
        record.leaf = "schedule";
        record.step = r.text("later_step");
        record.day = r.need<calendar_day>("later_date");
    } else if (kind == "hypothetical") {
        record.technique = r.chosen("let_go");
        bool const parked = record.technique == "park";
        record.leaf = parked ? "park" : "release";
        if (parked)
            record.worry_time = r.need<civil_time>("worry_time");
    }
    return r.finish(std::move(record));
}

result<decatastrophe> to_decatastrophe(session const& from)
{
    session_reader r{from, {"decatastrophise"}};
    decatastrophe record{
        .fear = r.text("fear"),
        .worst = r.text("worst.text"),
        .p_worst = r.need<intensity>("worst.p"),
        .severity = r.need<intensity>("worst.severity"),
        .best = r.words("best.text"),
        .p_best = r.maybe<intensity>("best.p"),
        .likely = r.text("likely.text"),
        .p_likely = r.need<intensity>("likely.p"),
        .coping = r.texts("coping"),
        .coping_before = r.maybe<intensity>("coping_before"),
        .coping_after = r.maybe<intensity>("coping_after"),
        .p_worst_after = r.maybe<intensity>("p_worst_after"),
        .severity_after = r.maybe<intensity>("severity_after")};
    if (record.coping.empty())
        r.missing();
    return r.finish(std::move(record));
}

result<self_talk_reframe> to_self_talk_reframe(session const& from)
{
    session_reader r{from, {"self_talk_rewrite"}};
    self_talk_reframe record;
    record.self_talk = r.text("self_talk");
    record.harshness_before = r.maybe<intensity>("harshness");
    record.distortions = r.distortion_ids(r.several("distortions"));
    record.reframe = r.text("reframe.text");
    record.belief = r.need<intensity>("reframe.belief");
    record.harshness_after = r.maybe<intensity>("harshness_after");
    return r.finish(std::move(record));
}
} // namespace cbtkit
