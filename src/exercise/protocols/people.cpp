// SPDX-License-Identifier: BSL-1.0
// With others: support, contact, a no, a request, a limit.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
step support_notice(condition only_when)
{
    return ask(notice("support"))
        .worded("exercise.support.prompt")
        .hint("exercise.support.hint")
        .only(std::move(only_when));
}

protocol support_map()
{
    auto const nobody = when::all({when::answered("people"), when::none({when::count("people", 1)})});
    return {
        .key = "support_map",
        .record = "support_map",
        .steps =
            {ask(list(
                     "people",
                     {text("alias", 1, 60), number("closeness", 1, 5),
                      some_of(
                          "types", {"emotional", "practical", "informational", "companionship"}, 0, 4,
                          "exercise.option.support"),
                      number("contacts_28d", 0, 1000), optional(number("gives", 0, 10)),
                      optional(number("receives", 0, 10)), optional(number("uplift", -2, 2))},
                     0, 50))
                 .hint(),
             ask(notice("nobody")).only(nobody)},
        .done = when::answered("people"),
        .follow_ups =
            {{nobody, "reach_out", "exercise.offer.small_contact"},
             {nobody, "professional_help", "exercise.offer.people_help"}},
    };
}

protocol reach_out()
{
    auto const sent = when::one_of("decision", {"send"});
    return {
        .key = "reach_out",
        .record = "reach_out",
        .tags = {"grounding"},
        .steps =
            {ask(text("person", 1, 80)).hint(),
             ask(optional(text("message_draft", 0, 1000))).hint().seeing({"person"}),
             ask(number("size", 1, 5)).hint().seeing({"person"}),
             ask(optional(day("when"))).seeing({"person"}),
             ask(optional(slider("prediction"))).hint().seeing({"person", "message_draft"}),
             ask(one_of("decision", {"send", "postpone"}, "exercise.option.reach_out"))
                 .hint()
                 .seeing({"person", "message_draft"}),
             ask(one_of("replied", {"yes", "no", "later"}, "exercise.option.replied"))
                 .hint()
                 .only(sent)
                 .seeing({"person"})
                 .after(wait_kind::person),
             ask(optional(feelings_of("feeling", 0, 4))).only(sent)},
        .done = when::answered("decision"),
        .follow_ups = {{when::one_of("replied", {"no"}), "rejection_review", "exercise.offer.look_again"}},
    };
}

protocol saying_no()
{
    auto const pressed = when::any({when::yes("consent_pressure"), when::noted("request", {"MISTREATMENT"})});
    auto const usual = when::none({pressed});
    auto const not_yes = when::one_of("decision", {"no", "negotiate", "ask_time"});
    return {
        .key = "saying_no",
        .record = "no_plan",
        .steps =
            {ask(text("request", 3, 1000)).hint().check("mistreatment"),
             ask(optional(text("who", 1, 80))).seeing({"request"}),
             ask(yes_no("consent_pressure")).hint().seeing({"request"}), support_notice(pressed),
             ask(number("fits_values", 0, 10)).only(usual).seeing({"request"}),
             ask(number("energy_cost", 0, 10)).only(usual).seeing({"request"}),
             ask(optional(number("relationship_cost", 0, 10))).only(usual).seeing({"request"}),
             ask(one_of("decision", {"yes", "no", "negotiate", "ask_time"}, "exercise.option.decision"))
                 .hint()
                 .only(usual)
                 .seeing({"request"})
                 .suggesting("decide_no"),
             ask(text("phrase", 3, 500))
                 .hint("exercise.bank.phrases_no.1")
                 .hint("exercise.bank.phrases_no.2")
                 .hint("exercise.bank.phrases_no.3")
                 .hint("exercise.bank.phrases_no.4")
                 .hint("exercise.assertive.caution")
                 .only(when::all({usual, not_yes}))
                 .seeing({"request"})
                 .check("clear_no", "decision"),
             ask(optional(slider("feared_reaction"))).only(when::all({usual, not_yes})).seeing({"phrase"}),
             ask(optional(text("outcome", 2, 1000)))
                 .only(when::all({usual, not_yes}))
                 .seeing({"phrase"})
                 .after(wait_kind::person),
             ask(optional(slider("actual_reaction"))).only(when::all({usual, not_yes})),
             ask(optional(slider("guilt"))).only(when::all({usual, not_yes})).hint()},
        .done = when::any(
            {when::all({pressed, when::answered("support")}), when::one_of("decision", {"yes"}),
             when::all({not_yes, when::answered("phrase")})}),
        .follow_ups = {{pressed, "professional_help", "exercise.offer.people_help"}},
    };
}

protocol desc_script()
{
    return {
        .key = "desc_script",
        .record = "desc_script",
        .steps =
            {ask(text("describe", 5, 500)).hint().check("desc_describe"),
             ask(text("express", 3, 500)).hint().seeing({"describe"}).check("desc_express"),
             ask(text("specify", 3, 500)).hint().seeing({"describe", "express"}).check("desc_specify"),
             ask(text("consequence", 3, 500))
                 .hint()
                 .hint("exercise.assertive.caution")
                 .seeing({"specify"})
                 .check("desc_consequence"),
             ask(optional(slider("feared_reaction"))).seeing({"specify"}),
             ask(optional(yes_no("rehearse")))
                 .hint()
                 .seeing({"describe", "express", "specify", "consequence"}),
             ask(optional(text("outcome", 2, 1000))).seeing({"specify"}).after(wait_kind::person),
             ask(optional(slider("actual_reaction"))).seeing({"outcome"})},
        .done = when::all_answered({"describe", "express", "specify", "consequence"}),
    };
}

protocol boundary_plan()
{
    auto const threatened = when::any(
        {when::noted("situation", {"MISTREATMENT"}), when::noted("limit", {"MISTREATMENT"}),
         when::noted("own_action", {"MISTREATMENT"})});
    return {
        .key = "boundary_plan",
        .record = "boundary_plan",
        .steps =
            {ask(text("situation", 5, 1000)).hint().check("mistreatment"),
             ask(text("limit", 3, 500)).hint().seeing({"situation"}).check("mistreatment"),
             ask(optional(text("signal", 2, 500))).hint().seeing({"limit"}),
             ask(text("own_action", 3, 500))
                 .hint()
                 .hint("exercise.assertive.caution")
                 .seeing({"limit"})
                 .check("own_action")
                 .check("mistreatment"),
             support_notice(threatened),
             ask(optional(day("reminder"))).only(when::none({threatened})).seeing({"limit"}),
             ask(optional(list("kept", {day("day"), yes_no("kept"), optional(yes_no("adjusted"))}, 1, 60)))
                 .hint()
                 .only(when::none({threatened}))
                 .seeing({"limit", "own_action"})
                 .after(wait_kind::day, "reminder")},
        .done = when::any(
            {when::all({threatened, when::answered("support")}),
             when::all_answered({"limit", "own_action"})}),
        .follow_ups = {{threatened, "professional_help", "exercise.offer.people_help"}},
    };
}

protocol rejection_review()
{
    auto const mistreated = when::noted("facts", {"MISTREATMENT"});
    auto const usual = when::none({mistreated});
    auto const few = when::noted("other_reasons", {"FEW_REASONS"});
    return {
        .key = "rejection_review",
        .record = "rejection_review",
        .steps =
            {ask(text("facts", 5, 2000)).hint().check("mistreatment").check("camera"),
             ask(feelings_of("feelings", 1, 6)).hint().seeing({"facts"}).distress(),
             support_notice(mistreated),
             ask(form("meaning", {text("thought", 3, 500), slider("belief")}))
                 .hint()
                 .only(usual)
                 .seeing({"facts"}),
             ask(list("other_reasons", {text("text", 3, 300)}, 1, 8))
                 .hint()
                 .only(usual)
                 .seeing({"facts", "meaning"})
                 .check("three_reasons"),
             ask(list("more_reasons", {text("text", 3, 300)}, 1, 8))
                 .only(when::all({usual, few}))
                 .seeing({"facts", "other_reasons"})
                 .drawn({}, "mind_reading", 0),
             ask(optional(slider("share_in_my_hands"))).hint().only(usual).seeing({"other_reasons"}),
             ask(optional(text("belonging_elsewhere", 2, 1000))).hint(),
             ask(one_of(
                     "next_step", {"ask", "wait", "let_go", "reach_out", "none"},
                     "exercise.option.next_step"))
                 .hint(),
             ask(optional(day("next_date"))).only(when::one_of("next_step", {"ask", "wait", "reach_out"})),
             ask(optional(slider("belief_after"))).only(usual).seeing({"meaning", "other_reasons"}),
             ask(optional(feelings_of("feelings_after", 1, 12)))
                 .worded("exercise.thought_record.emotions_after.prompt")
                 .suggesting("rerate", "feelings")
                 .distress()},
        .banks = {{"mind_reading", "exercise.bank.distortion.mind_reading", 6}},
        .done = when::all(
            {when::all_answered({"facts", "next_step"}),
             when::any(
                 {when::all({mistreated, when::answered("support")}), when::count("other_reasons", 3),
                  when::all({when::count("other_reasons", 2), when::count("more_reasons", 1)}),
                  when::all({when::count("other_reasons", 1), when::count("more_reasons", 2)})})}),
        .follow_ups =
            {{when::one_of("next_step", {"reach_out"}), "reach_out", "exercise.offer.small_contact"},
             {mistreated, "professional_help", "exercise.offer.people_help"}},
    };
}

protocol event_reflection()
{
    return {
        .key = "event_reflection",
        .record = "event_reflection",
        .steps =
            {ask(text("what_happened", 5, 2000)).hint(),
             ask(text("went_ok", 3, 1000)).hint().seeing({"what_happened"}).check("not_nothing"),
             ask(text("would_change", 3, 1000)).hint().seeing({"what_happened"}),
             ask(text("need_unmet", 2, 500)).hint().seeing({"what_happened"}),
             ask(form("next_time", {text("if", 2, 300), text("then", 2, 300)}))
                 .hint()
                 .seeing({"would_change"})},
        .done = when::all_answered({"what_happened", "went_ok", "would_change", "need_unmet", "next_time"}),
    };
}
} // namespace

std::vector<protocol> people_protocols()
{
    return {support_map(),   reach_out(),        saying_no(),       desc_script(),
            boundary_plan(), rejection_review(), event_reflection()};
}
} // namespace cbtkit::detail
