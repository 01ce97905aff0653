// SPDX-License-Identifier: BSL-1.0
// Sessions of kindness and worth become records.
#include <cbtkit/exercise/projections.hpp>

#include "session_reader.hpp"

namespace cbtkit {
using detail::row_reader;
using detail::session_reader;

result<compassion_break> to_compassion_break(session const& from)
{
    session_reader r{from, {"self_compassion_break"}};
    return r.finish(compassion_break{
        .pain_named = r.text("pain_named"),
        .shared_humanity = r.text("shared_humanity"),
        .kind_words = r.text("kind_words"),
        .gentle_again = r.words("gentle_again"),
        .soothing = r.maybe_chosen("soothing"),
        .distress_before = r.maybe<intensity>("distress_before"),
        .distress_after = r.maybe<intensity>("distress_after")});
}

result<friend_advice> to_friend_advice(session const& from)
{
    session_reader r{from, {"friend_advice"}};
    return r.finish(friend_advice{
        .situation = r.words("situation"),
        .to_friend = r.text("to_friend"),
        .to_self_usual = r.words("to_self_usual"),
        .usual_harshness = r.maybe<intensity>("usual_harshness"),
        .to_self_new = r.text("to_self_new"),
        .new_harshness = r.maybe<intensity>("new_harshness"),
        .difference_noticed = r.words("difference_noticed")});
}

result<self_forgiveness> to_self_forgiveness(session const& from)
{
    session_reader r{from, {"forgive_mistake"}};
    return r.finish(self_forgiveness{
        .act = r.text("act"),
        .responsibility = r.maybe<intensity>("responsibility"),
        .knew_then = r.words("knew_then"),
        .harm = r.words("harm"),
        .repair = r.chosen("repair"),
        .repair_step = r.words("repair_step"),
        .repair_day = r.maybe<calendar_day>("repair_day"),
        .lesson = r.text("lesson"),
        .release_words = r.words("release_words"),
        .guilt_before = r.maybe<intensity>("guilt_before"),
        .guilt_after = r.maybe<intensity>("guilt_after")});
}

result<worth_inventory> to_worth_inventory(session const& from)
{
    session_reader r{from, {"worth_inventory"}};
    return r.finish(worth_inventory{
        .statements = r.some_rows(
            "statements",
            [](row_reader const& row) {
                return worth_statement{
                    .text = row.need<std::string>("text"),
                    .source = row.chosen("source"),
                    .belief = row.need<intensity>("belief"),
                    .evidence = row.words("evidence")};
            }),
        .approval_share = r.maybe<intensity>("approval_share")});
}

result<strength_entry> to_strength_entry(session const& from)
{
    session_reader r{from, {"strengths_log"}};
    return r.finish(strength_entry{
        .strength = r.text("strength"),
        .example = r.text("example"),
        .date = r.maybe<calendar_day>("date"),
        .used_today = r.maybe<bool>("used_today")});
}

result<flaw_note> to_flaw_note(session const& from)
{
    session_reader r{from, {"flaw_acceptance"}};
    flaw_note record{
        .flaw = r.text("flaw"),
        .cost = r.maybe<intensity>("cost"),
        .can_change = r.chosen("can_change"),
        .goal = {},
        .smallest_step = {},
        .accept_words = {},
        .limits_it_sets = {},
        .still_true_of_me = r.words("still_true_of_me"),
        .acceptance_before = r.maybe<intensity>("acceptance_before"),
        .acceptance_after = r.maybe<intensity>("acceptance_after")};
    if (record.can_change == "yes")
        record.goal = r.text("goal");
    if (record.can_change == "partly")
        record.smallest_step = r.text("smallest_step");
    if (record.can_change == "no") {
        record.accept_words = r.text("accept_words");
        record.limits_it_sets = r.words("limits_it_sets");
    }
    return r.finish(std::move(record));
}

result<data_log> to_data_log(session const& from)
{
    session_reader r{from, {"positive_data_log"}};
    return r.finish(data_log{
        .new_belief = r.text("new_belief.text"),
        .belief = r.need<intensity>("new_belief.belief"),
        .entries = r.some_rows("entries", [](row_reader const& row) {
            return data_entry{
                .date = row.need<calendar_day>("date"),
                .event = row.need<std::string>("event"),
                .fits = row.need<intensity>("fits")};
        })});
}
} // namespace cbtkit
