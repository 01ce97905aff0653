// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/reframe_lint.hpp>

#include <cbtkit/reframing/belief_change.hpp>
#include <cbtkit/reframing/counter_questions.hpp>
#include <cbtkit/reframing/readability.hpp>
#include <cbtkit/reframing/reframe_attributes.hpp>
#include <cbtkit/reframing/scaffold.hpp>
#include <cbtkit/reframing/words_in_common.hpp>
#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace cbtkit;
namespace json = boost::json;

namespace {
json::value golden()
{
    std::ifstream file{std::string{CBTKIT_TEST_DATA} + "/golden/reframe.json"};
    std::stringstream text;
    text << file.rdbuf();
    return json::parse(text.str());
}

screened_text words(std::string_view text)
{
    return screen(std::string{text}, "en");
}

std::string text_of(json::value const& value)
{
    return std::string{value.as_string()};
}

intensity percent(int value)
{
    return *intensity::from_percent(value);
}

std::set<std::string> codes(std::vector<reframe_note> const& notes)
{
    std::set<std::string> out;
    for (reframe_note const& one : notes)
        out.insert(std::string{key(one.rule)});
    return out;
}
} // namespace

TEST_CASE("golden: readability")
{
    auto const data = golden();
    for (auto const& one : data.at("cases").as_array()) {
        if (!text_of(one.at("id")).starts_with("readability"))
            continue;
        CAPTURE(text_of(one.at("id")));
        auto const counted = readability_of(text_of(one.at("text")));
        auto const& expect = one.at("expect");
        CHECK(counted.words == expect.at("words").to_number<std::size_t>());
        CHECK(counted.letters == expect.at("letters").to_number<std::size_t>());
        CHECK(counted.sentences == expect.at("sentences").to_number<std::size_t>());
        CHECK(counted.coleman_liau() == Approx(expect.at("cli").to_number<double>()).margin(1e-9));
    }
    CHECK(readability_of("").coleman_liau() == 0.0);
}

TEST_CASE("golden: belief arithmetic")
{
    constexpr belief_change change{
        .hot_before = *intensity::from_percent(90),
        .hot_after = *intensity::from_percent(40),
        .reframe = *intensity::from_percent(70)};
    STATIC_REQUIRE(*change.shift() == 50);
    CHECK(*change.relative_shift() == Approx(55.55555555555556).epsilon(1e-12));
    CHECK(change.net_conviction_before() == 90);
    CHECK(change.net_conviction_after() == -30);
    CHECK(change.is_believed() == true);
    belief_change const low{.hot_before = percent(90), .hot_after = percent(85), .reframe = percent(30)};
    CHECK(low.shift() == 5);
    CHECK(low.is_believed() == false);
    CHECK_FALSE(belief_change{.hot_before = percent(0), .hot_after = percent(0)}.relative_shift());
    CHECK_FALSE(belief_change{}.shift());
    auto const days = rereading_days(*calendar_day::parse("2026-02-27"));
    REQUIRE(days.size() == 4);
    CHECK(days[1].to_string() == "2026-03-02");
    CHECK(rereading_days(*calendar_day::parse("9999-12-30")).size() == 1);
}

TEST_CASE("golden: remarks about new thoughts")
{
    auto const data = golden();
    for (auto const& one : data.at("cases").as_array()) {
        if (text_of(one.at("id")) != "lint_cases")
            continue;
        screened_text const situation = words(text_of(one.at("situation")));
        screened_text const thought = words(text_of(one.at("thought")));
        bool first = true;
        for (auto const& reframe : one.at("reframes").as_array()) {
            CAPTURE(text_of(reframe.at("text")));
            auto const belief = percent(reframe.at("belief").to_number<int>());
            auto const notes = lint_reframe(words(text_of(reframe.at("text"))), thought, situation, belief);
            auto const found = codes(notes);
            for (auto const& expected : reframe.at("expect_codes_subset").as_array()) {
                CAPTURE(text_of(expected));
                CHECK(found.count(text_of(expected)) == 1);
            }
            if (first)
                for (reframe_note const& note : notes) {
                    CAPTURE(key(note.rule));
                    CHECK(row(note.rule).severity == note_severity::info);
                }
            first = false;
        }
    }
}

TEST_CASE("a remark points at its words, on both sides of every rule")
{
    auto const rule_in = [](std::string_view text, reframe_rule rule) -> std::optional<std::string> {
        for (reframe_note const& note : lint_reframe(words(text)))
            if (note.rule == rule)
                return note.span ? slice(text, *note.span) : std::string{};
        return std::nullopt;
    };
    CHECK(
        rule_in("It hurts, but I should just get over it soon.", reframe_rule::invalidates_feeling) ==
        "get over it");
    CHECK_FALSE(rule_in("It hurts, and I can talk to Ben about it.", reframe_rule::invalidates_feeling));
    CHECK(
        rule_in("I am such a loser but I can try again.", reframe_rule::self_attack) == "I am such a loser");
    CHECK_FALSE(rule_in("I am not a loser, I was late once.", reframe_rule::self_attack));
    CHECK(
        rule_in("I will definitely find somebody new next week.", reframe_rule::certainty_swap) ==
        "will definitely");
    CHECK_FALSE(rule_in("I may find somebody new next week.", reframe_rule::certainty_swap));
    CHECK(rule_in("It is all her fault and I feel hurt.", reframe_rule::blame_swap));
    CHECK_FALSE(rule_in("It is not her fault and not mine either.", reframe_rule::blame_swap));
    CHECK(rule_in("Look on the bright side, I can smile.", reframe_rule::toxic_positivity));
    CHECK(rule_in("I can try.", reframe_rule::too_short));
    CHECK(rule_in(
        "I know that I went there although I was tired and that she said that she had no time because of her "
        "work "
        "and that I then went home alone and thought about it for a while.",
        reframe_rule::hard_to_read));
    CHECK(
        codes(lint_reframe(words("I want to kill myself because of her."))) == std::set<std::string>{"R015"});
}

TEST_CASE("a new thought is accepted without errors and from a belief of 50")
{
    auto const good =
        lint_reframe(words("Ana cancelled and I feel hurt; I can ask her on Friday."), {}, {}, percent(50));
    CHECK(is_accepted(good, percent(50)));
    CHECK_FALSE(is_accepted(good, percent(49)));
    CHECK_FALSE(is_accepted(good, std::nullopt));
    CHECK_FALSE(is_accepted(lint_reframe(words("I am such a loser, but I try to be better.")), percent(90)));
}

TEST_CASE("words are compared without case; content words by their stem")
{
    CHECK(word_likeness("She hates me", "she HATES me!") == 1.0);
    CHECK(word_likeness("", "") == 0.0);
    CHECK(word_likeness("a b c d", "c d e f") == Approx(2.0 / 6.0));
    CHECK(
        shared_content_words(
            "Ana cancelled Friday's dinner", "My friend Ana was cancelling the dinner on Friday.") == 4);
    CHECK(shared_content_words("It was about them", "They were about it") == 0);
}

TEST_CASE("attributes: a grounded thought scores where a slogan does not")
{
    screened_text const situation = words("My friend Ana cancelled our dinner on Friday.");
    distortion const traps[] = {distortion::mind_reading};
    auto const good = attributes_of(
        words(
            "Ana cancelled dinner and I feel hurt, but she called twice last week. I can ask her on Friday."),
        situation, traps);
    REQUIRE(good);
    CHECK(good->addresses_traps == 1.0);
    CHECK(good->rationality == 1.0);
    CHECK(good->empathy == 1.0);
    CHECK(good->actionability == 1.0);
    CHECK(*good->specificity >= 0.9);
    CHECK_FALSE(good->over_positive);
    CHECK(*good->readability == 1.0);
    auto const slogan = attributes_of(
        words("Everything happens for a reason, just be positive, life is great and wonderful!"), situation,
        traps);
    REQUIRE(slogan);
    CHECK(slogan->over_positive);
    CHECK(*slogan->specificity == 0.0);
    CHECK(slogan->actionability == 0.0);
    CHECK(slogan->empathy < 1.0);
    CHECK_FALSE(attributes_of(words("I want to kill myself.")));
}

TEST_CASE("counter-questions take turns by finding, are never repeated and always leave room for the truth")
{
    std::vector<finding> const found{
        {.kind = distortion::labeling, .span = {}, .score = 0.6, .rule = {}, .cue = {}},
        {.kind = distortion::mind_reading, .span = {}, .score = 0.9, .rule = {}, .cue = {}}};
    auto const first = counter_questions(found);
    REQUIRE(first.size() == 4);
    CHECK(first[0].starts_with("exercise.bank.distortion.mind_reading."));
    CHECK(first[1].starts_with("exercise.bank.distortion.labeling."));
    CHECK(first[3] == "exercise.bank.socratic.5");
    std::set<std::string> seen_once(first.begin(), first.end());
    std::vector<std::string> asked = first;
    for (;;) {
        auto const more = counter_questions(found, asked);
        for (std::string const& one : more)
            CHECK(seen_once.insert(one).second);
        asked.insert(asked.end(), more.begin(), more.end());
        if (more.size() < 4)
            break;
    }
    CHECK(seen_once.size() == 6 + 6 + 8);
    CHECK(counter_questions({}, {}, 3).size() == 3);
    CHECK(counter_questions(found, {}, 0).empty());
    CHECK(counter_questions(found, {}, 4, 7) != first);
}

TEST_CASE("scaffolds are made of the person's own words and finish nothing")
{
    scaffold_sources found{
        .situation = words("Ana cancelled our dinner."),
        .evidence_for = {words("She cancelled twice.")},
        .evidence_against = {words("She asked how my trip was.")},
        .feelings = {"sadness"},
        .to_a_friend = words("You are doing your best.")};
    auto const frames = scaffolds_from(found);
    REQUIRE(frames.size() == 6);
    CHECK(frames[0].text == "reframing.scaffold.both_sides");
    CHECK(frames[0].arguments[0].text == "She cancelled twice");
    CHECK(frames[2].arguments[0].text == "I am doing my best");
    CHECK(frames.back().text == "reframing.scaffold.may_be_true");
    found.evidence_against = {words("I want to kill myself.")};
    for (reframe_scaffold const& frame : scaffolds_from(found))
        for (text_argument const& argument : frame.arguments)
            CHECK(argument.text.find("kill") == std::string::npos);
}

TEST_CASE("words for a friend become words for oneself")
{
    auto const me = [](std::string_view text) { return to_first_person(words(text))->text; };
    CHECK(me("You are kind and you did your best.") == "I am kind and I did my best.");
    CHECK(me("You're allowed to be sad.") == "I am allowed to be sad.");
    CHECK(me("I know it hurts you.") == "I know it hurts me.");
    CHECK(me("Be gentle with yourself; you were tired.") == "Be gentle with myself; I was tired.");
    CHECK(me("You aren't alone.") == "I am not alone.");
    CHECK(me("").empty());
    auto const you = [](std::string_view text) { return to_second_person(words(text))->text; };
    CHECK(you("I am kind and I did my best.") == "You are kind and you did your best.");
    CHECK(you("I'm tired and it hurts me.") == "You are tired and it hurts you.");
    CHECK(to_first_person(screen("Du bist nett.", "de")).error().code == errc::not_screened);
    CHECK(
        to_first_person(words("You should kill yourself, I want to die.")).error().code == errc::must_handle);
}
