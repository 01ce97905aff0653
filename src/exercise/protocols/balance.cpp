// SPDX-License-Identifier: BSL-1.0
// Right-size blame, leave two boxes, sort worries and fears.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
protocol responsibility_pie()
{
    // Mistreatment is never divided into shares: the exercise turns into acknowledgement and support.
    auto const mistreated = when::noted("event", {"MISTREATMENT"});
    auto const usual = when::none({mistreated});
    return {
        .key = "responsibility_pie",
        .record = "responsibility_pie",
        .steps =
            {ask(text("event", 10, 2000)).hint().check("mistreatment"),
             ask(notice("support"))
                 .worded("exercise.support.prompt")
                 .hint("exercise.support.hint")
                 .only(mistreated),
             ask(slider("self_initial")).hint().only(usual).seeing({"event"}),
             ask(shares_of("factors", 2, 12)).hint().only(usual).seeing({"event", "self_initial"}),
             ask(notice("self_final")).hint().only(usual).seeing({"factors", "self_initial"}),
             ask(optional(slider("belief_after"))).only(usual).seeing({"event", "factors"})},
        .done = when::any(
            {when::all({mistreated, when::answered("support")}),
             when::all(
                 {when::answered("event"), when::answered("self_initial"), when::count("factors", 2)})}),
        .follow_ups = {{mistreated, "professional_help", "exercise.offer.people_help"}},
    };
}

protocol continuum()
{
    return {
        .key = "continuum",
        .record = "continuum",
        .steps =
            {ask(text("trait", 2, 200)).hint(),
             ask(text("anchor_0", 5, 500)).hint().seeing({"trait"}).check("not_about_me"),
             ask(text("anchor_100", 5, 500))
                 .hint()
                 .seeing({"trait", "anchor_0"})
                 .check("not_about_me")
                 .check("differs", "anchor_0"),
             ask(slider("self_before")).seeing({"trait", "anchor_0", "anchor_100"}),
             ask(list("others", {text("who", 1, 80), slider("value")}, 1, 6))
                 .hint()
                 .seeing({"trait", "anchor_0", "anchor_100"}),
             ask(optional(list("criteria", {text("text", 2, 300)}, 1, 6))).hint().seeing({"trait"}),
             ask(slider("self_after")).seeing({"trait", "anchor_0", "anchor_100", "others", "criteria"})},
        .done = when::all(
            {when::all_answered({"trait", "anchor_0", "anchor_100", "self_before", "self_after"}),
             when::count("others", 1)}),
    };
}

protocol cost_benefit()
{
    auto const points = [] {
        return std::vector<field>{
            text("text", 2, 300), slider("weight"),
            one_of("horizon", {"short", "long"}, "exercise.option.horizon")};
    };
    return {
        .key = "cost_benefit",
        .record = "cost_benefit",
        .steps =
            {ask(one_of("target", {"thought", "behaviour", "rule"}, "exercise.option.target")).hint(),
             ask(text("text", 3, 500)).hint(),
             ask(list("advantages", points(), 1, 10)).hint().seeing({"text"}),
             ask(list("disadvantages", points(), 1, 10)).hint().seeing({"text", "advantages"})},
        .done = when::all(
            {when::answered("text"), when::count("advantages", 1), when::count("disadvantages", 1)}),
    };
}

protocol worry_tree()
{
    auto const now = when::one_of("kind", {"real_now"});
    auto const later = when::one_of("kind", {"real_later"});
    auto const hypothetical = when::one_of("kind", {"hypothetical"});
    auto const parked = when::one_of("let_go", {"park"});
    return {
        .key = "worry_tree",
        .record = "worry_outcome",
        .steps =
            {ask(text("worry", 3, 1000)).hint(),
             ask(optional(slider("distress_before"))).seeing({"worry"}).distress(),
             ask(one_of("kind", {"real_now", "real_later", "hypothetical"}, "exercise.option.worry"))
                 .hint()
                 .seeing({"worry"}),
             ask(text("action", 3, 500)).hint().only(now).seeing({"worry"}),
             ask(yes_no("do_now")).only(now).seeing({"action"}),
             ask(day("date")).only(when::all({now, when::no("do_now")})).seeing({"action"}),
             ask(text("later_step", 3, 500)).hint().only(later).seeing({"worry"}),
             ask(day("later_date")).only(later).seeing({"later_step"}),
             ask(one_of("let_go", {"park", "breathe", "leaves", "senses", "move"}, "exercise.option.let_go"))
                 .hint()
                 .only(hypothetical)
                 .seeing({"worry"}),
             ask(time("worry_time")).hint().only(when::all({hypothetical, parked})),
             ask(optional(slider("distress_after"))).seeing({"worry"}).distress()},
        .done = when::all(
            {when::answered("worry"),
             when::any(
                 {when::all({now, when::answered("action"), when::yes("do_now")}),
                  when::all({now, when::answered("action"), when::answered("date")}),
                  when::all({later, when::answered("later_step"), when::answered("later_date")}),
                  when::all({hypothetical, parked, when::answered("worry_time")}),
                  when::all({hypothetical, when::answered("let_go"), when::none({parked})})})}),
    };
}

protocol decatastrophise()
{
    return {
        .key = "decatastrophise",
        .record = "decatastrophe",
        .steps =
            {ask(text("fear", 3, 1000)).hint(),
             ask(form("worst", {text("text", 3, 1000), slider("p"), slider("severity")}))
                 .hint()
                 .seeing({"fear"})
                 .distress(),
             ask(optional(form("best", {text("text", 3, 1000), slider("p")})))
                 .hint()
                 .seeing({"fear", "worst"}),
             ask(form("likely", {text("text", 3, 1000), slider("p")}))
                 .hint()
                 .seeing({"fear", "worst", "best"})
                 .check("about_hundred", "worst.p best.p"),
             ask(optional(slider("coping_before"))).seeing({"worst"}),
             ask(list("coping", {text("text", 2, 300)}, 1, 6)).hint().seeing({"worst"}),
             ask(optional(slider("coping_after"))).seeing({"worst", "coping"}),
             ask(optional(slider("p_worst_after"))).seeing({"worst", "likely"}),
             ask(optional(slider("severity_after"))).seeing({"worst", "coping"})},
        .done = when::all({when::all_answered({"fear", "worst", "likely"}), when::count("coping", 1)}),
    };
}
} // namespace

std::vector<protocol> balance_protocols()
{
    return {responsibility_pie(), continuum(), cost_benefit(), worry_tree(), decatastrophise()};
}
} // namespace cbtkit::detail
