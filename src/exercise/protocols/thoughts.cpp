// SPDX-License-Identifier: BSL-1.0
// Notice, catch and weigh a thought.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
// The three thought records share their first columns, word for word.
std::vector<step> first_three_columns()
{
    return {
        ask(text("situation", 10, 2000))
            .worded("exercise.thought_record.situation.prompt")
            .hint("exercise.thought_record.situation.hint")
            .check("camera"),
        ask(feelings_of("emotions", 1, 6))
            .worded("exercise.thought_record.emotions.prompt")
            .hint("exercise.thought_record.emotions.hint")
            .seeing({"situation"})
            .distress(),
        ask(list("thoughts", {text("text", 3, 500), slider("belief"), optional(yes_no("hot"))}, 1, 8))
            .worded("exercise.thought_record.thoughts.prompt")
            .hint("exercise.thought_record.thoughts.hint")
            .seeing({"situation", "emotions"})
            .check("one_hot"),
    };
}

step emotions_after(std::string from)
{
    return ask(feelings_of("emotions_after", 1, 12))
        .worded("exercise.thought_record.emotions_after.prompt")
        .hint("exercise.thought_record.emotions_after.hint")
        .suggesting("rerate", from)
        .check("covers", from)
        .distress();
}

protocol thought_record_3()
{
    return {
        .key = "thought_record_3",
        .record = "thought_record",
        .steps = first_three_columns(),
        .done = when::all_answered({"situation", "emotions", "thoughts"}),
    };
}

protocol thought_record_5()
{
    protocol p{
        .key = "thought_record_5",
        .record = "thought_record",
        .steps = first_three_columns(),
        .done = when::all(
            {when::all_answered({"situation", "emotions", "thoughts", "response"}),
             when::count("emotions_after", 1)}),
    };
    p.steps.push_back(ask(distortions_of("distortions")).hint().seeing({"thoughts"}));
    p.steps.push_back(ask(form("response", {text("text", 10, 1000), slider("belief")}))
                          .hint()
                          .seeing({"situation", "thoughts", "distortions"})
                          .check("reframe", "thoughts"));
    p.steps.push_back(emotions_after("emotions"));
    p.steps.push_back(ask(optional(slider("hot_belief_after")))
                          .worded("exercise.thought_record.hot_belief_after.prompt")
                          .seeing({"thoughts", "response"}));
    return p;
}

protocol thought_record_7()
{
    protocol p{
        .key = "thought_record_7",
        .record = "thought_record",
        .steps = first_three_columns(),
        .done = when::all(
            {when::all_answered(
                 {"situation", "emotions", "thoughts", "evidence_for", "evidence_against", "balanced"}),
             when::count("emotions_after", 1)}),
        .follow_ups =
            {{when::skipped("evidence_against"), "socratic", "exercise.offer.questions_help"},
             {when::any(
                  {when::below("balanced_again.belief", 50),
                   when::all({when::below("balanced.belief", 50), when::skipped("balanced_again")})}),
              "behavioural_experiment", "exercise.offer.try_it_out"}},
    };
    auto const hardly_believed = when::below("balanced.belief", 50);
    p.steps.push_back(ask(list("evidence_for", {text("text", 3, 500)}, 1, 10))
                          .hint()
                          .seeing({"thoughts"})
                          .check("opinion"));
    p.steps.push_back(ask(list("evidence_against", {text("text", 3, 500)}, 1, 10))
                          .hint()
                          .seeing({"thoughts", "evidence_for"})
                          .check("opinion"));
    p.steps.push_back(ask(form("balanced", {text("text", 10, 1000), slider("belief")}))
                          .hint()
                          .seeing({"situation", "thoughts", "evidence_for", "evidence_against"})
                          .check("reframe", "thoughts"));
    // Believed at less than 50: look once more for what speaks against the thought, then word it smaller.
    p.steps.push_back(ask(optional(list("evidence_against_more", {text("text", 3, 500)}, 1, 10)))
                          .hint()
                          .only(hardly_believed)
                          .seeing({"thoughts", "evidence_against", "balanced"})
                          .check("opinion"));
    p.steps.push_back(ask(optional(form("balanced_again", {text("text", 10, 1000), slider("belief")})))
                          .hint()
                          .only(hardly_believed)
                          .seeing({"thoughts", "evidence_against", "evidence_against_more", "balanced"})
                          .suggesting("copy", "balanced")
                          .check("reframe", "thoughts"));
    p.steps.push_back(emotions_after("emotions"));
    p.steps.push_back(ask(optional(slider("hot_belief_after")))
                          .worded("exercise.thought_record.hot_belief_after.prompt")
                          .seeing({"thoughts", "balanced"}));
    return p;
}

protocol emotion_checkin()
{
    return {
        .key = "emotion_checkin",
        .record = "emotion_snapshot",
        .tags = {"grounding"},
        .steps =
            {ask(feelings_of("emotions", 1, 8)).hint().distress(), ask(optional(text("body", 0, 300))).hint(),
             ask(slider("allow")).hint().seeing({"emotions"}), ask(optional(slider("belonging"))).hint()},
        .done = when::count("emotions", 1),
    };
}

protocol double_column()
{
    return {
        .key = "double_column",
        .record = "double_column",
        .steps = {ask(list(
                          "pairs",
                          {text("thought", 3, 500), distortions_of("distortions"), text("response", 3, 1000),
                           slider("belief_before"), optional(slider("belief_after"))},
                          1, 10))
                      .hint()
                      .check("answers_differ", "thought")},
        .done = when::count("pairs", 1),
    };
}

protocol abcde()
{
    return {
        .key = "abcde",
        .record = "abcde_record",
        .steps =
            {ask(text("adversity", 5, 2000)).hint(),
             ask(form("belief", {text("text", 3, 500), slider("belief")})).hint().seeing({"adversity"}),
             ask(feelings_of("consequences", 1, 8)).hint().seeing({"adversity", "belief"}).distress(),
             ask(list(
                     "disputes",
                     {one_of("kind", {"evidence", "logic", "use", "alternative"}, "exercise.option.dispute"),
                      text("text", 3, 1000)},
                     1, 8))
                 .hint()
                 .seeing({"belief"})
                 .check("two_kinds"),
             ask(slider("belief_after")).seeing({"belief", "disputes"}),
             ask(form("new_belief", {text("text", 10, 1000), slider("belief")}))
                 .hint()
                 .seeing({"belief", "disputes"})
                 .check("reframe", "belief.text"),
             emotions_after("consequences")},
        .done = when::all(
            {when::all_answered(
                 {"adversity", "belief", "consequences", "disputes", "belief_after", "new_belief"}),
             when::count("emotions_after", 1)}),
    };
}

protocol socratic()
{
    protocol p{
        .key = "socratic",
        .record = "socratic_dialog",
        .steps =
            {ask(form("thought", {text("text", 3, 500), slider("belief")})).hint(),
             ask(optional(one_of("distortion", distortion_keys(), "exercise.distortion")))
                 .hint()
                 .seeing({"thought"})},
        .banks = {{"generic", "exercise.bank.socratic", 8}},
    };
    for (distortion_row const& line : distortions) {
        std::string const key{line.key};
        p.banks.push_back(
            {key, "exercise.bank.distortion." + key, static_cast<std::int64_t>(line.questions.size())});
    }
    std::vector<condition> answers;
    for (std::int64_t i = 1; i <= 8; ++i) {
        std::string const key = "question_" + std::to_string(i);
        answers.push_back(when::answered(key));
        step question =
            ask(optional(text(key, 2, 2000))).seeing({"thought"}).drawn("distortion", "generic", i - 1);
        if (i > 4)
            question.only_when = when::yes("more");
        p.steps.push_back(std::move(question));
        if (i == 4)
            p.steps.push_back(ask(optional(yes_no("more"))).seeing({"thought"}));
    }
    p.steps.push_back(ask(text("summary", 5, 2000)).hint().seeing({"thought"}));
    p.steps.push_back(ask(slider("belief_after")).seeing({"thought", "summary"}));
    // At least three answers, and no more than half of the questions skipped.
    p.done = when::all(
        {when::answered("summary"), when::any(
                                        {when::all({when::none({when::yes("more")}), when::some(3, answers)}),
                                         when::some(4, answers)})});
    return p;
}

protocol evidence_weighing()
{
    auto const found_or_said = [](std::string note, std::string side) {
        return when::any(
            {when::none({when::noted("items", {std::move(note)})}),
             when::one_of("none_found", {std::move(side)})});
    };
    return {
        .key = "evidence_weighing",
        .record = "evidence_balance",
        .steps =
            {ask(form("claim", {text("text", 3, 500), slider("belief")})).hint(),
             ask(list(
                     "items",
                     {one_of("side", {"for", "against"}, "exercise.option.side"), text("text", 3, 500),
                      one_of("kind", {"fact", "opinion", "feeling"}, "exercise.option.evidence"),
                      number("weight", 1, 5)},
                     2, 20))
                 .hint()
                 .seeing({"claim"})
                 .check("facts_on_both_sides")
                 .check("opinion"),
             ask(some_of("none_found", {"for", "against"}, 0, 2, "exercise.option.none_found"))
                 .hint()
                 .only(when::noted("items", {"NO_FACT_FOR", "NO_FACT_AGAINST"}))
                 .seeing({"claim", "items"}),
             ask(slider("belief_after")).seeing({"claim", "items"})},
        .done = when::all(
            {when::all_answered({"claim", "items", "belief_after"}), found_or_said("NO_FACT_FOR", "for"),
             found_or_said("NO_FACT_AGAINST", "against")}),
    };
}
} // namespace

std::vector<protocol> thought_protocols()
{
    return {emotion_checkin(), thought_record_3(), thought_record_5(), thought_record_7(), double_column(),
            abcde(),           socratic(),         evidence_weighing()};
}
} // namespace cbtkit::detail
