// SPDX-License-Identifier: BSL-1.0
// In the moment of an urge, and prepared for later.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
protocol urge_surf()
{
    return {
        .key = "urge_surf",
        .record = "urge_session",
        .tags = {"grounding", "in_the_moment"},
        .steps =
            {ask(text("urge", 2, 300)).hint(),
             ask(series("intensity", 3, 60)).hint().seeing({"urge"}).distress().every(4, 30),
             ask(optional(text("body", 0, 500))).hint(),
             ask(one_of("end", {"passed", "still", "acted"}, "exercise.option.urge_end")).hint()},
        .done = when::count("intensity", 3),
    };
}

protocol impulse_delay()
{
    return {
        .key = "impulse_delay",
        .record = "impulse_delay",
        .tags = {"in_the_moment"},
        .steps =
            {ask(text("impulse", 2, 300)).hint(),
             ask(optional(text("usual_cost", 2, 500))).hint().seeing({"impulse"}),
             ask(optional(slider("intensity_before"))).seeing({"impulse"}).distress(),
             ask(one_of("delay_min", {"5", "10", "15", "20", "30"}, "exercise.option.minutes")).hint(),
             ask(one_of(
                     "substitute",
                     {"walk", "water", "shower", "message", "music", "breathe", "tidy", "other"},
                     "exercise.option.substitute"))
                 .hint(),
             ask(one_of("after_delay", {"not_done", "done_smaller", "done"}, "exercise.option.after_delay"))
                 .hint()
                 .seeing({"impulse"})
                 .after(wait_kind::minutes, "delay_min"),
             ask(optional(slider("intensity_after"))).seeing({"impulse"}).distress(),
             ask(optional(text("learned", 2, 1000)))
                 .hint()
                 .only(when::one_of("after_delay", {"done", "done_smaller"}))
                 .seeing({"impulse"})},
        .done = when::answered("after_delay"),
    };
}

protocol coping_card()
{
    return {
        .key = "coping_card",
        .record = "coping_card",
        .steps =
            {ask(text("trigger", 2, 300)).hint(),
             ask(optional(text("hot_thought", 2, 300))).seeing({"trigger"}),
             ask(text("answer", 3, 280)).hint().seeing({"hot_thought"}).check("kind_to_self"),
             ask(list("actions", {text("text", 2, 200)}, 1, 3)).hint().seeing({"trigger"}),
             ask(optional(text("person", 1, 80))).hint(), ask(optional(slider("belief"))).seeing({"answer"})},
        .done = when::all({when::all_answered({"trigger", "answer"}), when::count("actions", 1)}),
    };
}

protocol relapse_plan()
{
    return {
        .key = "relapse_plan",
        .record = "setback_plan",
        .steps =
            {ask(list("early_signs", {text("text", 2, 200)}, 3, 8)).hint(),
             ask(optional(list("high_risk", {text("situation", 2, 300), text("coping", 2, 300)}, 1, 8)))
                 .hint()
                 .seeing({"early_signs"}),
             ask(optional(list("helpers", {text("text", 1, 80)}, 0, 10))).hint(),
             ask(list("first_24h", {text("text", 2, 200)}, 1, 5)).hint().seeing({"early_signs"}),
             ask(optional(text("reasons_to_continue", 2, 1000))).hint()},
        .done = when::all({when::count("early_signs", 3), when::count("first_24h", 1)}),
    };
}
} // namespace

std::vector<protocol> urge_protocols()
{
    return {urge_surf(), impulse_delay(), coping_card(), relapse_plan()};
}
} // namespace cbtkit::detail
