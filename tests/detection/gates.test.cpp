// SPDX-License-Identifier: BSL-1.0
// Each gate of the domain reference 2.2: a sentence that fires, and the same idea where the gate holds it
// back.
#include <cbtkit/detection/research.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>

using namespace cbtkit;

namespace {
bool found(detector& d, std::string const& text, distortion kind)
{
    detection_options all;
    all.max_findings = 0;
    auto const r = research::detect_unscreened(d, text, all, research::layers::rules);
    return std::any_of(
        r.findings.begin(), r.findings.end(), [kind](finding const& f) { return f.kind == kind; });
}

struct gate_case {
    char const* gate;
    distortion kind;
    char const* fires;
    char const* held;
};
} // namespace

TEST_CASE("each gate holds back what it names, and nothing beside it")
{
    using enum distortion;
    gate_case const cases[] = {
        {"feeling only", labeling, "I'm worthless and pathetic, that's the truth.",
         "I feel so worthless right now."},
        {"defusion", mind_reading, "Everyone thinks I'm a loser.",
         "I used to think that everyone thinks I'm a loser."},
        {"defusion", labeling, "I'm a loser.", "I notice the thought that I'm a loser."},
        {"quotation", labeling, "You are an idiot, he shouted.", "\"You are an idiot\", he shouted."},
        {"turned well", labeling, "I'm a terrible cook.", "I'm a terrible cook but I make excellent toast."},
        {"played", labeling, "I was a loser again.", "I was a loser in the raffle again."},
        {"small field", labeling, "I'm a coward.", "I'm a coward when it comes to wasps."},
        {"slip", self_blame, "It's my fault that they left.",
         "It's my fault that it sank, I opened the oven too early."},
        {"purpose", should_statements, "I shouldn't be so sad.", "I shouldn't eat nuts, I'm allergic."},
        {"expected", should_statements, "They should be grateful to me.",
         "They should be in the second drawer."},
        {"advice of others", should_statements, "I should be over this by now.",
         "The doctor said that I should be in bed by ten."},
        {"gentle advice", should_statements, "I shouldn't be weak.",
         "I shouldn't let one small thing ruin my day."},
        {"known", fortune_telling, "The fair will be cancelled.",
         "If it rains on Saturday the fair will be cancelled."},
        {"bad end denied", fortune_telling, "I know I'll end up alone.", "I know I won't end up alone."},
        {"kind guess", mind_reading, "I bet people think I'm stupid.",
         "I bet people think I'm really smart."},
        {"once, not now", labeling, "I was so stupid about money.",
         "I was so stupid about money as a child and now I keep the books."},
        {"negation", labeling, "I am a failure.", "I am not a failure."},
        {"negation", self_blame, "It was my fault that the trip went wrong.",
         "It was not my fault that the trip went wrong."},
        {"reported speech", mind_reading, "She thinks I was rude.", "She told me she thinks I was rude."},
        {"praise", overgeneralization, "Nobody ever wants to sit with me.",
         "Nobody ever laughs so much, it is great fun for me."},
        {"habit", overgeneralization, "I always ruin the day when I plan it.",
         "I always take the bus to work."},
        {"count", overgeneralization, "Nobody I asked will ever say yes to me.",
         "Three of the five people I asked said no."},
        {"duty", should_statements, "I must never show that I am hurt.",
         "I should buy milk on the way home."},
        {"epistemic must", should_statements, "I must always be strong.", "It must be raining outside."},
        {"plan", fortune_telling, "I won't pass on Friday.", "I won't go on Friday because I'm working."},
        {"hopeful what-if", what_if, "What if it goes wrong?", "What if it goes well?"},
        {"not knowing", fortune_telling, "I will fail the exam.",
         "I don't know whether I will fail the exam."},
        {"others only", mind_reading, "My boss must regret it, they all hate me.",
         "The voters must regret it."},
        {"mistreatment", mind_reading, "He ignored my call, he hates me.",
         "He hit me last night, he hates me."},
        {"fiction", catastrophizing, "I will die alone.", "In the film I saw he will die alone."},
        {"others' eyes", labeling, "I'm a loser.", "They think I'm a loser."},
        {"a way on", labeling, "I'm a bad cook.",
         "I'm a bad cook but I can learn, next time I'll follow the recipe."},
        {"acted on", overgeneralization, "I always end up with the wrong bus.",
         "I always end up with the wrong bus, so I booked a taxi."},
        {"timetabled", fortune_telling, "We will never make it there.",
         "We will never make it there before the last train."},
        {"back then", self_blame, "It was my fault that it thundered.",
         "As a child I thought it was my fault that it thundered."},
        {"laughter", labeling, "I'm such an idiot.", "I'm such an idiot lol, we laughed for an hour."},
    };
    detector d;
    for (gate_case const& c : cases) {
        CAPTURE(c.gate, c.fires, c.held);
        CHECK(found(d, c.fires, c.kind));
        CHECK_FALSE(found(d, c.held, c.kind));
    }
}

TEST_CASE("a question weakens a claim")
{
    detector d;
    auto const score = [&d](char const* text) {
        auto const r = research::detect_unscreened(d, text, {}, research::layers::rules);
        double best = 0.0;
        for (ranked_distortion const& c : r.ranking)
            if (c.kind == distortion::labeling)
                best = c.score;
        return best;
    };
    CHECK(score("I am a failure.") > score("Am I, I am a failure?"));
    CHECK(score("Am I, I am a failure?") > 0.0);
}

TEST_CASE("an event and the conclusion in the next sentence belong together")
{
    detector d;
    CHECK(found(
        d, "She did not answer my letter. She obviously does not want me as a friend.",
        distortion::mind_reading));
    CHECK(found(d, "I lost the first game. I will never win anything.", distortion::overgeneralization));
    CHECK(found(d, "My son got sick on the trip. I'm such a terrible mother.", distortion::personalization));
    CHECK_FALSE(
        found(d, "She did not answer my letter. It may still be in the post.", distortion::mind_reading));
}
