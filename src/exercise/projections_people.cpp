// SPDX-License-Identifier: BSL-1.0
// Sessions about other people become records.
#include <cbtkit/exercise/projections.hpp>

#include "session_reader.hpp"

#include <cbtkit/exercise/assertiveness.hpp>

namespace cbtkit {
using detail::row_reader;
using detail::session_reader;

result<support_map> to_support_map(session const& from)
{
    session_reader r{from, {"support_map"}};
    if (from.get<answer_rows>("people") == nullptr)
        r.missing();
    return r.finish(support_map{.people = r.rows("people", [](row_reader const& row) {
        return support_person{
            .alias = row.need<std::string>("alias"),
            .closeness = row.need<int>("closeness"),
            .types = row.need<choices>("types").keys,
            .contacts_28d = row.need<int>("contacts_28d"),
            .gives = row.maybe<int>("gives"),
            .receives = row.maybe<int>("receives"),
            .uplift = row.maybe<int>("uplift")};
    })});
}

result<reach_out> to_reach_out(session const& from)
{
    session_reader r{from, {"reach_out"}};
    return r.finish(reach_out{
        .person = r.text("person"),
        .message_draft = r.words("message_draft"),
        .size = r.maybe<int>("size"),
        .when = r.maybe<calendar_day>("when"),
        .prediction = r.maybe<intensity>("prediction"),
        .decision = r.chosen("decision"),
        .replied = r.maybe_chosen("replied"),
        .feelings = r.ratings("feeling")});
}

result<no_plan> to_no_plan(session const& from)
{
    session_reader r{from, {"saying_no"}};
    no_plan record{
        .request = r.text("request"),
        .who = r.words("who"),
        .fits_values = r.maybe<int>("fits_values").value_or(0),
        .energy_cost = r.maybe<int>("energy_cost").value_or(0),
        .relationship_cost = r.maybe<int>("relationship_cost"),
        .decision = r.chosen("decision"),
        .phrase = r.words("phrase"),
        .feared_reaction = r.maybe<intensity>("feared_reaction"),
        .outcome = r.words("outcome"),
        .actual_reaction = r.maybe<intensity>("actual_reaction"),
        .guilt = r.maybe<intensity>("guilt")};
    if (record.decision != "yes" && !record.phrase)
        r.missing();
    return r.finish(std::move(record));
}

result<desc_script> to_desc_script(session const& from)
{
    session_reader r{from, {"desc_script"}};
    desc_script record{
        .describe = r.text("describe"),
        .express = r.text("express"),
        .specify = r.text("specify"),
        .consequence = r.text("consequence"),
        .style = {},
        .rehearsed = r.maybe<bool>("rehearse"),
        .feared_reaction = r.maybe<intensity>("feared_reaction"),
        .outcome = r.words("outcome"),
        .actual_reaction = r.maybe<intensity>("actual_reaction")};
    phrase_style all;
    for (std::string_view key : {"describe", "express", "specify", "consequence"})
        if (auto const* text = from.get<screened_text>(key)) {
            phrase_style const one = style_of(*text);
            all.sentences += one.sentences;
            all.apologies += one.apologies;
            all.passive += one.passive;
            all.aggressive += one.aggressive;
            all.assertive += one.assertive;
        }
    record.style = std::string{key(all.style())};
    return r.finish(std::move(record));
}

result<boundary_plan> to_boundary_plan(session const& from)
{
    session_reader r{from, {"boundary_plan"}};
    return r.finish(boundary_plan{
        .situation = r.words("situation"),
        .limit = r.text("limit"),
        .signal = r.words("signal"),
        .own_action = r.text("own_action"),
        .reminder = r.maybe<calendar_day>("reminder"),
        .kept = r.rows("kept", [](row_reader const& row) {
            return kept_limit{
                .day = row.need<calendar_day>("day"),
                .kept = row.need<bool>("kept"),
                .adjusted = row.maybe<bool>("adjusted")};
        })});
}
} // namespace cbtkit
