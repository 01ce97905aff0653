// SPDX-License-Identifier: BSL-1.0
// Speak kindly to oneself, own and let go, see one's worth.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
protocol self_talk_rewrite()
{
    return {
        .key = "self_talk_rewrite",
        .record = "self_talk_reframe",
        .steps =
            {ask(text("self_talk", 3, 500)).hint(), ask(slider("harshness")).seeing({"self_talk"}),
             ask(distortions_of("distortions")).hint().seeing({"self_talk"}),
             ask(form("reframe", {text("text", 10, 1000), slider("belief")}))
                 .hint()
                 .seeing({"self_talk", "distortions"})
                 .check("reframe", "self_talk"),
             ask(optional(slider("harshness_after"))).seeing({"self_talk", "reframe"})},
        .done = when::all({when::answered("self_talk"), when::at_least("reframe.belief", 50)}),
    };
}

protocol self_compassion_break()
{
    auto const harsh = when::any(
        {when::noted("pain_named", {"SELF_ATTACK"}), when::noted("shared_humanity", {"SELF_ATTACK"}),
         when::noted("kind_words", {"SELF_ATTACK"})});
    return {
        .key = "self_compassion_break",
        .record = "compassion_break",
        .tags = {"grounding"},
        .steps =
            {ask(optional(slider("distress_before"))).distress(),
             ask(text("pain_named", 3, 1000)).hint().check("self_attack"),
             ask(text("shared_humanity", 3, 1000)).hint().seeing({"pain_named"}).check("self_attack"),
             ask(text("kind_words", 3, 1000)).hint().seeing({"pain_named"}).check("self_attack"),
             ask(optional(text("gentle_again", 3, 1000))).hint().only(harsh).seeing({"kind_words"}),
             ask(optional(one_of(
                     "soothing",
                     {"hand_on_heart", "slow_breath", "warm_drink", "blanket", "music", "fresh_air"},
                     "exercise.option.soothing")))
                 .hint(),
             ask(optional(slider("distress_after"))).distress()},
        .done = when::all_answered({"pain_named", "shared_humanity", "kind_words"}),
    };
}

protocol friend_advice()
{
    return {
        .key = "friend_advice",
        .record = "friend_advice",
        .steps =
            {ask(text("situation", 5, 2000)).hint(),
             ask(text("to_friend", 5, 1000)).hint().seeing({"situation"}).check("speaks_to_somebody"),
             ask(optional(text("to_self_usual", 2, 1000))).hint().seeing({"situation"}),
             ask(optional(slider("usual_harshness"))).seeing({"to_self_usual"}),
             ask(text("to_self_new", 5, 1000))
                 .hint()
                 .seeing({"situation", "to_friend", "to_self_usual"})
                 .check("kind_to_self")
                 .check("speaks_of_me"),
             ask(optional(slider("new_harshness"))).seeing({"to_self_new"}),
             ask(optional(text("difference_noticed", 2, 1000)))
                 .hint()
                 .seeing({"to_self_usual", "to_self_new"})},
        .done = when::all_answered({"to_friend", "to_self_new"}),
    };
}

protocol forgive_mistake()
{
    auto const planned = when::one_of("repair", {"plan"});
    return {
        .key = "forgive_mistake",
        .record = "self_forgiveness",
        .steps =
            {ask(text("act", 3, 1000)).hint(), ask(slider("responsibility")).hint().seeing({"act"}),
             ask(optional(slider("guilt_before"))).seeing({"act"}).distress(),
             ask(text("knew_then", 3, 1000)).hint().seeing({"act"}),
             ask(optional(text("harm", 2, 1000))).hint().seeing({"act"}),
             ask(one_of("repair", {"done", "plan", "not_possible", "not_needed"}, "exercise.option.repair"))
                 .hint()
                 .seeing({"act", "harm"}),
             ask(text("repair_step", 3, 500)).hint().only(planned).seeing({"act", "harm"}),
             ask(optional(day("repair_day"))).only(planned).seeing({"repair_step"}),
             ask(text("lesson", 3, 1000)).hint().seeing({"act"}),
             ask(optional(text("release_words", 3, 1000))).hint().seeing({"lesson"}),
             ask(optional(slider("guilt_after"))).seeing({"act"}).distress()},
        .done = when::all(
            {when::all_answered({"act", "lesson", "repair"}),
             when::any({when::none({planned}), when::answered("repair_step")})}),
        .follow_ups =
            {{when::at_least("responsibility", 80), "responsibility_pie", "exercise.offer.share_it_out"}},
    };
}

protocol worth_inventory()
{
    return {
        .key = "worth_inventory",
        .record = "worth_inventory",
        .steps =
            {ask(list(
                     "statements",
                     {text("text", 3, 300),
                      one_of(
                          "source", {"inherent", "value", "strength", "role", "effort", "relationship"},
                          "exercise.option.source"),
                      slider("belief"), optional(text("evidence", 0, 500))},
                     3, 20))
                 .hint()
                 .check("worth_sources")
                 .check("approval"),
             ask(optional(slider("approval_share"))).hint()},
        .banks = {{"starters", "exercise.bank.worth", 4}},
        .done = when::all(
            {when::count("statements", 3), when::none({when::noted("statements", {"ONE_SOURCE"})})}),
    };
}

protocol strengths_log()
{
    return {
        .key = "strengths_log",
        .record = "strength_entry",
        .steps =
            {ask(text("strength", 2, 100)).hint(), ask(text("example", 5, 1000)).hint().seeing({"strength"}),
             ask(optional(day("date"))), ask(optional(yes_no("used_today"))).seeing({"strength"})},
        .done = when::all_answered({"strength", "example"}),
    };
}

protocol flaw_acceptance()
{
    auto const yes = when::one_of("can_change", {"yes"});
    auto const partly = when::one_of("can_change", {"partly"});
    auto const no = when::one_of("can_change", {"no"});
    return {
        .key = "flaw_acceptance",
        .record = "flaw_note",
        .steps =
            {ask(text("flaw", 3, 500)).hint().check("as_behaviour"), ask(slider("cost")).seeing({"flaw"}),
             ask(optional(slider("acceptance_before"))).seeing({"flaw"}),
             ask(one_of("can_change", {"yes", "partly", "no"}, "exercise.option.can_change"))
                 .seeing({"flaw"}),
             ask(text("goal", 3, 500)).hint().only(yes).seeing({"flaw"}),
             ask(text("smallest_step", 3, 500)).hint().only(partly).seeing({"flaw"}),
             ask(text("accept_words", 3, 1000)).hint().only(no).seeing({"flaw"}),
             ask(optional(text("limits_it_sets", 2, 1000))).hint().only(no).seeing({"flaw"}),
             ask(optional(text("still_true_of_me", 3, 1000))).hint().seeing({"flaw"}),
             ask(optional(slider("acceptance_after"))).seeing({"flaw", "still_true_of_me"})},
        .done = when::all(
            {when::answered("flaw"), when::any(
                                         {when::all({yes, when::answered("goal")}),
                                          when::all({partly, when::answered("smallest_step")}),
                                          when::all({no, when::answered("accept_words")})})}),
    };
}

protocol positive_data_log()
{
    return {
        .key = "positive_data_log",
        .record = "data_log",
        .steps =
            {ask(form("new_belief", {text("text", 3, 300), slider("belief")})).hint(),
             ask(list("entries", {day("date"), text("event", 3, 500), slider("fits")}, 1, 50))
                 .hint()
                 .seeing({"new_belief"})
                 .check("discounting")},
        .done = when::all({when::answered("new_belief"), when::count("entries", 1)}),
    };
}
} // namespace

std::vector<protocol> kindness_protocols()
{
    return {self_talk_rewrite(), self_compassion_break(), friend_advice(),   forgive_mistake(),
            worth_inventory(),   strengths_log(),         flaw_acceptance(), positive_data_log()};
}
} // namespace cbtkit::detail
