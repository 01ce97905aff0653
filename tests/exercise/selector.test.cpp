// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/selector.hpp>

#include "catch.hpp"

using namespace cbtkit;

namespace {
intensity percent(int value)
{
    return *intensity::from_percent(value);
}
std::vector<std::string> keys_of(std::vector<exercise_suggestion> const& all)
{
    std::vector<std::string> out;
    for (exercise_suggestion const& one : all)
        out.push_back(one.protocol);
    return out;
}
} // namespace

TEST_CASE("the strongest effect leads to its exercises, at most three")
{
    selection_input input;
    input.effects.self_blame = percent(90);
    CHECK(
        keys_of(suggest(input)) ==
        std::vector<std::string>{"responsibility_pie", "rejection_review", "friend_advice"});
    CHECK(suggest(input).front().score == Approx(90));
    CHECK(suggest(input).front().reason == "exercise.reason.self_blame");
    CHECK(suggest({}).empty());
}

TEST_CASE("what helped before comes first, what was used today comes later")
{
    selection_input input;
    input.effects.self_blame = percent(50);
    input.now = *civil_time::parse("2026-03-02T21:00:00Z");
    input.history = {{"responsibility_pie", *civil_time::parse("2026-03-02T08:00:00Z"), 3.0}};
    auto const found = suggest(input);
    REQUIRE(found.size() == 3);
    CHECK(
        found[0].protocol ==
        "responsibility_pie"); // 50 · 1.2 − 20 = 40, and rejection_review has 50 · 0.8 = 40
    CHECK(found[0].score == Approx(40));
    CHECK(found[1].score == Approx(40));
    input.history[0].helped = 2.0;
    CHECK(suggest(input)[0].protocol == "rejection_review");
}

TEST_CASE("at high distress only calming exercises are offered")
{
    selection_input input;
    input.effects.self_doubt = percent(100);
    input.distress = percent(80);
    for (auto const& one : suggest(input, 10)) {
        CHECK(protocol_set::shipped().find(one.protocol)->has_tag("grounding"));
        CHECK(one.reason == "exercise.reason.distress");
    }
    CHECK(suggest(input, 10).size() == 5);
    input.distress = percent(79);
    CHECK(suggest(input)[0].protocol == "evidence_weighing");
}

TEST_CASE("a finding speaks for the exercises of its effect")
{
    selection_input input;
    input.findings = {{.kind = distortion::mind_reading, .span = {}, .score = 0.9, .rule = {}, .cue = {}}};
    auto const found = suggest(input);
    REQUIRE(!found.empty());
    CHECK(found[0].protocol == "behavioural_experiment");
    CHECK(found[0].reason == "exercise.reason.finding");
    CHECK(found[0].about == "mind_reading");
    input.avoided = {"behavioural_experiment"};
    CHECK(suggest(input)[0].protocol != "behavioural_experiment");
}

TEST_CASE("every exercise of the table is known")
{
    for (effect_row const& effect : effects)
        for (std::string_view exercise : effect.exercises)
            if (!exercise.empty() && exercise != "goal")
                CHECK(protocol_set::shipped().find(exercise) != nullptr);
}
