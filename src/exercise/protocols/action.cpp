// SPDX-License-Identifier: BSL-1.0
// Try a prediction out, meet what is feared, do what matters.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
field happened()
{
    return one_of("happened", {"no", "partly", "yes"}, "exercise.option.happened");
}

protocol behavioural_experiment()
{
    return {
        .key = "behavioural_experiment",
        .record = "experiment",
        .steps =
            {ask(form("belief", {text("text", 3, 500), slider("belief")})).hint(),
             ask(text("prediction", 5, 500)).hint().seeing({"belief"}).check("decidable").fixed(),
             ask(slider("probability")).seeing({"prediction"}).fixed(),
             ask(slider("severity")).seeing({"prediction"}),
             ask(text("design", 5, 1000)).hint().seeing({"prediction"}),
             ask(day("when")).hint().seeing({"design"}),
             ask(optional(list("safety_behaviours", {text("text", 2, 200)}, 0, 8))).hint().seeing({"design"}),
             ask(text("outcome", 3, 2000))
                 .hint()
                 .seeing({"prediction", "design"})
                 .after(wait_kind::day, "when"),
             ask(happened()).seeing({"prediction", "outcome"}),
             ask(optional(slider("severity_actual"))).seeing({"outcome"}),
             ask(optional(text("learned", 3, 2000))).hint().seeing({"prediction", "outcome"}),
             ask(slider("belief_after")).seeing({"belief", "learned"}),
             ask(optional(text("next", 2, 500))).seeing({"learned"})},
        .done = when::all_answered({"belief", "prediction", "outcome", "belief_after"}),
    };
}

protocol fear_ladder()
{
    return {
        .key = "fear_ladder",
        .record = "fear_ladder",
        .tags = {"exposure"},
        .steps = {ask(list(
                          "items",
                          {text("text", 3, 300), slider("suds"), optional(text("safety_behaviours", 0, 300))},
                          4, 15))
                      .hint()
                      .hint("exercise.exposure.safe.hint")
                      .check("mistreatment")
                      .check("merges", "text")
                      .check("gaps", "suds")},
        .done = when::count("items", 4),
        .follow_ups =
            {{when::noted("items", {"MISTREATMENT"}), "professional_help", "exercise.offer.people_help"}},
    };
}

protocol exposure_session()
{
    auto const unsafe = when::any({when::no("safe"), when::noted("rung", {"MISTREATMENT"})});
    auto const usual = when::none({unsafe});
    return {
        .key = "exposure_session",
        .record = "exposure_session",
        .tags = {"exposure"},
        .steps =
            {ask(text("rung", 3, 300)).hint().check("mistreatment"),
             ask(yes_no("safe")).hint("exercise.exposure.safe.hint").seeing({"rung"}),
             ask(notice("support"))
                 .worded("exercise.support.prompt")
                 .hint("exercise.support.hint")
                 .only(unsafe),
             ask(text("expectation", 3, 500)).hint().only(usual).seeing({"rung"}).check("decidable"),
             ask(slider("expect_p_before")).only(usual).seeing({"expectation"}),
             ask(series("suds", 3, 60)).hint().only(usual).seeing({"rung"}).distress().every(3, 0),
             ask(optional(happened())).only(usual).seeing({"expectation"}),
             ask(slider("expect_p_after")).only(usual).seeing({"expectation"}),
             ask(optional(text("learned", 3, 2000))).hint().only(usual).seeing({"expectation"})},
        .done = when::any(
            {when::all({unsafe, when::answered("support")}),
             when::all({when::answered("rung"), when::count("suds", 3), when::answered("expect_p_after")})}),
        .follow_ups = {{unsafe, "professional_help", "exercise.offer.people_help"}},
    };
}

protocol activity_log()
{
    return {
        .key = "activity_log",
        .record = "activity_log",
        .steps = {ask(list(
                          "entries",
                          {text("activity", 2, 200), time("start"), number("dur_min", 1, 1440),
                           optional(slider("mood_before")), optional(slider("mood_after")),
                           optional(number("pleasure", 0, 10)), optional(number("mastery", 0, 10)),
                           optional(text("with_whom", 0, 80))},
                          1, 50))
                      .hint()
                      .check("overlaps")
                      .check("rated_afterwards")},
        .done = when::count("entries", 1),
    };
}

protocol activity_plan()
{
    auto const some_of_it = when::one_of("done", {"yes", "part", "swap"});
    return {
        .key = "activity_plan",
        .record = "planned_activity",
        .steps =
            {ask(optional(text("value", 2, 200))).hint(),
             ask(text("activity", 2, 300)).hint().seeing({"value"}),
             ask(text("smallest_version", 2, 300)).hint().seeing({"activity"}),
             ask(time("when")).seeing({"activity"}),
             ask(optional(number("expected_pleasure", 0, 10))).seeing({"activity"}),
             ask(optional(form("obstacle", {text("obstacle", 2, 300), text("if_then", 2, 300)})))
                 .hint()
                 .seeing({"activity"}),
             ask(one_of("done", {"yes", "part", "no", "swap"}, "exercise.option.done"))
                 .hint()
                 .seeing({"activity"})
                 .after(wait_kind::time, "when"),
             ask(optional(text("smaller", 2, 300)))
                 .hint()
                 .only(when::one_of("done", {"no"}))
                 .seeing({"activity", "smallest_version"}),
             ask(optional(number("actual_pleasure", 0, 10))).only(some_of_it).seeing({"activity"}),
             ask(optional(number("mastery", 0, 10))).only(some_of_it).seeing({"activity"})},
        .done = when::all_answered({"activity", "done"}),
    };
}

protocol values_compass()
{
    return {
        .key = "values_compass",
        .record = "values_compass",
        .steps = {ask(list(
                          "domains",
                          {one_of(
                               "domain",
                               {"friends", "family", "partner", "work", "learning", "health", "leisure",
                                "community"},
                               "exercise.option.domain"),
                           number("importance", 0, 10), number("lived", 0, 10),
                           optional(text("note", 0, 500))},
                          4, 8))
                      .hint()
                      .check("distinct", "domain")},
        .done = when::count("domains", 4),
    };
}
} // namespace

std::vector<protocol> action_protocols()
{
    return {behavioural_experiment(), fear_ladder(),   exposure_session(),
            activity_log(),           activity_plan(), values_compass()};
}
} // namespace cbtkit::detail
