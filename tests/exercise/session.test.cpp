// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/session.hpp>

#include "answers.hpp"

#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/exercise/projections.hpp>
#include <cbtkit/screening/host_contract.hpp>
#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"
#include "regular.hpp"

#include <algorithm>

using namespace cbtkit;
using namespace cbtkit_test;

namespace {
std::string const crisis = "I want to kill myself.";

session begin(std::string_view key)
{
    auto made = start(key);
    REQUIRE(made);
    return *made;
}

session after(session const& s, event const& happened)
{
    auto next = advance(s, happened);
    REQUIRE(next);
    return *next;
}

session answered(session const& s, std::string step, answer value)
{
    return after(s, events::answered{std::move(step), std::move(value)});
}

errc refusal(session const& s, event const& happened)
{
    auto const next = advance(s, happened);
    REQUIRE(!next);
    return next.error().code;
}

acknowledgement responded(session const& s)
{
    auto table =
        resource_table{}.with("en", {.name = "A line", .contact = "123", .hours = {}, .languages = {}});
    auto const contract = host_contract::from(*std::move(table), resource_policy::from_table);
    return *acknowledge(*contract, s.stop()->token, host_action::showed_resources);
}

std::vector<std::string> codes(session const& s, std::string_view step)
{
    std::vector<std::string> out;
    for (step_note const& note : s.find(step)->notes)
        out.push_back(note.code);
    return out;
}

bool has(std::vector<std::string> const& all, std::string_view one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

feelings sad(int strength)
{
    return {{"sadness", percent(strength), {}}};
}

answer_rows thoughts(std::vector<int> const& beliefs, int hot = -1)
{
    answer_rows rows;
    for (std::size_t i = 0; i < beliefs.size(); ++i) {
        answer_row row{
            {{"text", words("Thought number " + std::to_string(i))}, {"belief", percent(beliefs[i])}}};
        if (static_cast<int>(i) == hot)
            row.fields.push_back({"hot", true});
        rows.push_back(std::move(row));
    }
    return rows;
}

answer form_of(std::string_view text, int belief)
{
    return answer_row{{{"text", words(text)}, {"belief", percent(belief)}}};
}
} // namespace

TEST_CASE("a session is a value")
{
    session const a = begin("journal_free");
    check_regular(a, begin("journal_free"), begin("socratic"));
    CHECK(start("no_such_exercise").error().code == errc::unknown_key);
    CHECK(refusal(session{}, events::resumed{}) == errc::unknown_key);
}

TEST_CASE("an event that does not fit is an error and names no words")
{
    session const s = begin("thought_record_3");
    CHECK(refusal(s, events::answered{"situation", words("too short")}) == errc::out_of_range);
    CHECK(refusal(s, events::answered{"situation", words("   ")}) == errc::empty);
    CHECK(refusal(s, events::answered{"situation", words(std::string(2001, 'x'))}) == errc::too_long);
    CHECK(refusal(s, events::answered{"situation", percent(3)}) == errc::wrong_type);
    CHECK(refusal(s, events::answered{"emotions", sad(10)}) == errc::wrong_order);
    CHECK(refusal(s, events::answered{"nothing", sad(10)}) == errc::unknown_key);
    CHECK(refusal(s, events::back{}) == errc::wrong_order);
    CHECK(refusal(s, events::forward{}) == errc::wrong_order);
    CHECK(event_error_code(errc::too_long) == "E_TOO_LONG");
}

TEST_CASE("exactly one thought is hot: the marked one, else the one believed most, else the first")
{
    session s = begin("thought_record_3");
    s = answered(s, "situation", words("Ana cancelled our dinner on Friday."));
    s = answered(s, "emotions", sad(70));
    auto two = thoughts({50, 60});
    two[0].fields.push_back({"hot", true});
    two[1].fields.push_back({"hot", true});
    CHECK(refusal(s, events::answered{"thoughts", two}) == errc::duplicate);
    auto hot_of = [&s](answer_rows rows) {
        session const done = answered(s, "thoughts", std::move(rows));
        CHECK(done.status() == session_status::completed);
        auto const record = to_thought_record(done);
        REQUIRE(record);
        return hot_thought(*record)->text;
    };
    CHECK(hot_of(thoughts({80, 90, 90})) == "Thought number 1");
    CHECK(hot_of(thoughts({80, 90}, 0)) == "Thought number 0");
}

TEST_CASE("the same feeling twice is refused, a word of one's own is welcome")
{
    session const s = begin("emotion_checkin");
    feelings twice{{"sadness", percent(10), {}}, {"sadness", percent(20), {}}};
    CHECK(refusal(s, events::answered{"emotions", twice}) == errc::duplicate);
    CHECK(
        refusal(s, events::answered{"emotions", feelings{{"no_such", percent(1), {}}}}) == errc::unknown_key);
    auto own = custom_feeling(words("Left out!"), percent(40));
    REQUIRE(own);
    CHECK(own->emotion == "custom:left_out");
    CHECK(advance(s, events::answered{"emotions", feelings{*own}}));
    own->emotion = "custom:something_else";
    CHECK(refusal(s, events::answered{"emotions", feelings{*own}}) == errc::unknown_key);
    CHECK(custom_feeling(words("?!"), {}).error().code == errc::empty);
}

TEST_CASE("a balanced thought believed at less than 50 is looked at once more, then an experiment is offered")
{
    session s = begin("thought_record_7");
    s = answered(s, "situation", words("Ana cancelled our dinner on Friday."));
    s = answered(s, "emotions", sad(70));
    s = answered(s, "thoughts", thoughts({90}));
    s = answered(s, "evidence_for", answer_rows{{{{"text", words("She cancelled on Friday.")}}}});
    s = answered(s, "evidence_against", answer_rows{{{{"text", words("She asked about my trip.")}}}});
    std::string const balanced =
        "Ana cancelled the dinner and I feel hurt. I can ask her on Friday how she is.";
    session const high = answered(s, "balanced", form_of(balanced, 60));
    CHECK(high.cursor() == "emotions_after");
    s = answered(s, "balanced", form_of(balanced, 30));
    CHECK(has(codes(s, "balanced"), "R007"));
    CHECK(s.cursor() == "evidence_against_more");
    s = after(s, events::skipped{"evidence_against_more"});
    CHECK(s.cursor() == "balanced_again");
    CHECK(describe(s)->suggestion == s.find("balanced")->given);
    s = answered(s, "balanced_again", form_of(balanced, 40));
    auto const offers = describe(s)->offers.follow_ups;
    REQUIRE(offers.size() == 1);
    CHECK(offers[0].protocol == "behavioural_experiment");
    CHECK(s.cursor() == "emotions_after"); // once, not again and again
    CHECK(
        refusal(s, events::answered{"emotions_after", feelings{{"hope", percent(10), {}}}}) ==
        errc::missing_member);
    auto const proposed = std::get<feelings>(*describe(s)->suggestion);
    CHECK(proposed == feelings{{"sadness", std::nullopt, {}}});
    s = answered(s, "emotions_after", sad(40));
    s = answered(s, "hot_belief_after", percent(60));
    CHECK(s.status() == session_status::completed);
    auto const record = to_thought_record(s);
    REQUIRE(record);
    CHECK(record->response_belief == percent(40));
    CHECK(scores_of(*record).front() == record_score{"mean_relief", 30.0});
}

TEST_CASE("nothing against the thought leads to an offer of questions")
{
    session s = begin("thought_record_7");
    s = answered(s, "situation", words("Ana cancelled our dinner on Friday."));
    s = answered(s, "emotions", sad(70));
    s = answered(s, "thoughts", thoughts({90}));
    s = answered(s, "evidence_for", answer_rows{{{{"text", words("She cancelled on Friday.")}}}});
    s = after(s, events::skipped{"evidence_against"});
    CHECK(describe(s)->offers.follow_ups.at(0).protocol == "socratic");
    for (char const* step : {"balanced", "emotions_after", "hot_belief_after"})
        s = after(s, events::skipped{step});
    CHECK(s.status() == session_status::in_step); // at the end, and something is missing
    CHECK(s.cursor().empty());
    CHECK(has(describe(s)->missing, "balanced"));
    CHECK(to_thought_record(s).error().code == errc::missing_member);
}

TEST_CASE("the own share of a pie is what remains")
{
    session s = begin("responsibility_pie");
    s = answered(s, "event", words("The evening with Ana ended early."));
    CHECK(
        refusal(s, events::answered{"factors", shares{}}) ==
        errc::wrong_order); // the own first guess comes first
    s = answered(s, "self_initial", percent(90));
    shares over{{{words("a"), 60}, {words("b"), 50}}};
    auto const notes = examine(s, "factors", over);
    REQUIRE(notes);
    CHECK(notes->at(0).code == "PIE_OVER_100");
    CHECK(notes->at(0).number == 10);
    CHECK(refusal(s, events::answered{"factors", over}) == errc::sum_mismatch);
    s = answered(s, "factors", shares{{{words("timing"), 25}, {words("stress"), 30}, {words("noise"), 20}}});
    s = answered(s, "self_final", seen{});
    s = answered(s, "belief_after", percent(30));
    auto const pie = to_responsibility_pie(s);
    REQUIRE(pie);
    CHECK(pie->self_final() == 25);
    CHECK(pie->shift() == 65);
}

TEST_CASE("mistreatment is never divided into shares")
{
    session s = begin("responsibility_pie");
    s = answered(s, "event", words("They bullied me all year in front of the class."));
    if (s.status() == session_status::blocked_by_safety) // the screen may speak first
        s = after(s, events::released{responded(s)});
    CHECK(s.cursor() == "support");
    CHECK(describe(s)->prompt == "exercise.support.prompt");
    CHECK(refusal(s, events::answered{"factors", shares{}}) == errc::wrong_order);
    s = answered(s, "support", seen{});
    CHECK(s.status() == session_status::completed);
    CHECK(to_record(s).error().code == errc::must_handle);
    CHECK(describe(s)->offers.follow_ups.at(0).protocol == "professional_help");
}

TEST_CASE("a text that must be handled blocks the session from any state and is kept out of everything")
{
    session const fresh = begin("socratic");
    answer const danger = form_of(crisis, 80);
    auto const states = {
        fresh,
        after(fresh, events::resumed{}),
        after(after(fresh, events::resumed{}), events::paused{}),
        after(fresh, events::stopped{}),
        drive("socratic").last,
    };
    for (session const& s : states) {
        CAPTURE(key(s.status()));
        auto const blocked = advance(s, events::answered{"thought", danger});
        REQUIRE(blocked);
        CHECK(blocked->status() == session_status::blocked_by_safety);
        REQUIRE(blocked->stop());
        CHECK(blocked->stop()->screen.must_handle());
        CHECK(describe(*blocked)->prompt == "safety.check_in");
        for (event const& other : std::initializer_list<event>{
                 events::resumed{}, events::back{}, events::skipped{"thought"}, events::paused{},
                 events::answered{"thought", form_of("a plain thought", 10)}})
            CHECK(refusal(*blocked, other) == errc::must_handle);
        auto const other = begin("socratic");
        auto const another =
            after(other, events::answered{"thought", form_of("I plan to kill myself tonight.", 3)});
        CHECK(
            refusal(*blocked, events::released{responded(another)}) ==
            errc::wrong_order); // not for this text
        session const released = after(*blocked, events::released{responded(*blocked)});
        CHECK(released.status() != session_status::blocked_by_safety);
        CHECK(!released.stop());
    }
    session s = after(fresh, events::answered{"thought", danger});
    s = after(s, events::released{responded(s)});
    CHECK(s.cursor() == "distortion");
    CHECK(s.has_withheld());
    CHECK(s.get<answer_row>("thought") == nullptr);
    CHECK(s.find("thought")->notes.empty());
    CHECK(to_record(s).error().code == errc::must_handle);
    CHECK(describe(s)->in_view.empty());
    s = answered(s, "thought", form_of("Nobody wants me at the table.", 80)); // one's own words, written anew
    CHECK_FALSE(s.has_withheld());
}

TEST_CASE("the person may leave a blocked session; it still ends only when the host has responded")
{
    session s = after(begin("socratic"), events::answered{"thought", form_of(crisis, 80)});
    s = after(s, events::stopped{});
    CHECK(s.status() == session_status::blocked_by_safety);
    s = after(s, events::released{responded(s)});
    CHECK(s.status() == session_status::stopped);
}

TEST_CASE("a result from elsewhere blocks as well, and a harmless one does not")
{
    session const s = after(begin("journal_free"), events::resumed{});
    session const blocked = after(s, events::safety{screen_only(crisis)});
    CHECK(blocked.status() == session_status::blocked_by_safety);
    CHECK(blocked.stop()->step.empty());
    CHECK(after(blocked, events::released{responded(blocked)}) == s);
    CHECK(after(s, events::safety{screen_only("A quiet day.")}) == s);
}

TEST_CASE("a journal keeps every text")
{
    session s = after(begin("journal_free"), events::answered{"text", words(crisis)});
    CHECK(s.status() == session_status::blocked_by_safety);
    auto const entry = to_journal_entry(s);
    REQUIRE(entry);
    CHECK(entry->text == crisis);
}

TEST_CASE("storage cannot smuggle a text past the screen")
{
    session const s = after(begin("journal_free"), events::answered{"text", words(crisis)});
    session_parts parts = s.parts();
    parts.status = session_status::in_step;
    CHECK(session::from(parts).error().code == errc::damaged);
    parts.stop.reset();
    CHECK(session::from(parts)); // withheld: it may go on
    parts.entries.at(0).withheld = false;
    CHECK(session::from(parts).error().code == errc::must_handle);
}

TEST_CASE("an outcome waits for its day, and a prediction is not changed after the start")
{
    session s = begin("behavioural_experiment");
    s = after(s, events::ticked{at("2026-03-02T10:00:00+01:00")});
    s = answered(s, "belief", form_of("People find me boring.", 80));
    s = answered(s, "prediction", words("Two people walk away when I speak."));
    s = answered(s, "probability", percent(90));
    s = answered(s, "severity", percent(70));
    s = answered(s, "design", words("I tell one story at lunch."));
    s = answered(s, "when", *calendar_day::parse("2026-03-05"));
    s = answered(s, "safety_behaviours", answer_rows{});
    CHECK(s.status() == session_status::waiting);
    CHECK(describe(s)->opens_on == *calendar_day::parse("2026-03-05"));
    CHECK(to_experiment(s)); // planned is a record already
    CHECK(refusal(s, events::answered{"outcome", words("Nobody left.")}) == errc::locked);
    CHECK(refusal(s, events::resumed{}) == errc::locked);
    CHECK(refusal(s, events::answered{"probability", percent(10)}) == errc::locked);
    CHECK(advance(s, events::answered{"severity", percent(60)})); // still editable
    session const early = after(s, events::ticked{at("2026-03-04T23:59:00+01:00")});
    CHECK(early.status() == session_status::waiting);
    s = after(s, events::ticked{at("2026-03-05T00:00:00+01:00")});
    CHECK(s.cursor() == "outcome");
    s = answered(s, "outcome", words("Nobody left."));
    s = answered(s, "happened", choice{"no"});
    s = after(s, events::skipped{"severity_actual"});
    s = after(s, events::skipped{"learned"});
    s = answered(s, "belief_after", percent(50));
    s = after(s, events::skipped{"next"});
    CHECK(s.status() == session_status::completed);
    CHECK(scores_of(to_record(s)->content).front() == record_score{"brier", 0.81});
}

TEST_CASE("a delay opens after its minutes and a step for the person when they come back")
{
    session s = begin("impulse_delay");
    s = after(s, events::ticked{at("2026-03-02T10:00:00Z")});
    s = answered(s, "impulse", words("write to her again"));
    s = after(s, events::skipped{"usual_cost"});
    s = answered(s, "intensity_before", percent(70));
    s = answered(s, "delay_min", choice{"10"});
    s = answered(s, "substitute", choice{"walk"});
    CHECK(s.status() == session_status::waiting);
    CHECK(describe(s)->opens_after_minutes == 10);
    CHECK(after(s, events::ticked{at("2026-03-02T10:09:59Z")}).status() == session_status::waiting);
    CHECK(after(s, events::ticked{at("2026-03-02T10:10:00Z")}).cursor() == "after_delay");

    session desc = drive("desc_script").first;
    for (auto const& [step, text] : std::initializer_list<std::pair<char const*, char const*>>{
             {"describe", "On Monday you came at eight."},
             {"express", "I feel hurt when plans change."},
             {"specify", "Could you call me before?"},
             {"consequence", "Then we can plan the evening."}})
        desc = answered(desc, step, words(text));
    desc = after(desc, events::skipped{"feared_reaction"});
    desc = after(desc, events::skipped{"rehearse"});
    CHECK(desc.status() == session_status::waiting);
    CHECK(after(desc, events::resumed{}).cursor() == "outcome");
}

TEST_CASE("when distress rises the session offers a pause")
{
    session s = begin("exposure_session");
    s = answered(s, "rung", words("say hello to a neighbour"));
    s = answered(s, "safe", true);
    s = answered(s, "expectation", words("She turns away."));
    s = answered(s, "expect_p_before", percent(80));
    auto const rises = [&s](int first, int second) {
        auto const series =
            *intensity_series::from({{0, percent(first)}, {3, percent(second)}, {6, percent(first)}});
        return describe(answered(s, "suds", series))->offers;
    };
    CHECK_FALSE(rises(40, 59).pause);
    CHECK(rises(40, 60).pause);
    CHECK(rises(89, 90).pause);
    CHECK(has(rises(40, 60).grounding, "self_compassion_break"));
    session const high = answered(begin("emotion_checkin"), "emotions", sad(95));
    CHECK(describe(high)->offers.pause);
    CHECK_FALSE(describe(after(high, events::skipped{"body"}))->offers.pause);
    session const glad = answered(begin("emotion_checkin"), "emotions", feelings{{"hope", percent(95), {}}});
    CHECK_FALSE(describe(glad)->offers.pause);
    CHECK_FALSE(
        describe(after(s, events::stopped{}))->offers.grounding.empty()); // stopping is fine and cared for
}

TEST_CASE("a completed exercise can be changed; it counts the change")
{
    session s = drive("strengths_log").last;
    CHECK(s.status() == session_status::completed);
    s = answered(s, "strength", words("patience"));
    CHECK(s.status() == session_status::completed);
    CHECK(s.parts().revision == 1);
    session worry = drive("worry_tree", 0).last;
    auto const kind = worry.get<choice>("kind")->key;
    worry = answered(worry, "kind", choice{kind == "hypothetical" ? "real_now" : "hypothetical"});
    CHECK(worry.status() == session_status::in_step); // another branch has opened
}

TEST_CASE("questions are drawn by the seed, without repetition, the chosen distortion first")
{
    auto const asked = [](std::uint64_t seed) {
        session s = *start("socratic", {.seed = seed});
        s = answered(s, "thought", form_of("She hates me for it.", 80));
        s = answered(s, "distortion", choice{"mind_reading"});
        std::vector<std::string> prompts;
        while (s.cursor() != "summary") {
            auto const view = *describe(s);
            if (s.cursor() == "more") {
                s = answered(s, "more", true);
                continue;
            }
            prompts.push_back(view.prompt);
            s = after(s, events::skipped{s.cursor()});
        }
        return prompts;
    };
    auto const first = asked(1);
    CHECK(first == asked(1));
    CHECK(first != asked(2));
    CHECK(first.size() == 8);
    for (std::size_t i = 0; i < 6; ++i)
        CHECK(first[i].starts_with("exercise.bank.distortion.mind_reading."));
    CHECK(first[6].starts_with("exercise.bank.socratic."));
    auto sorted = first;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::unique(sorted.begin(), sorted.end()) == sorted.end());
}

TEST_CASE("a journal prompt is not repeated within the days the host names")
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        session_start begun{
            .seed = seed,
            .used_prompts = {"exercise.bank.journal.clarity.1", "exercise.bank.journal.clarity.3"}};
        session s = *start("journal_prompt", begun);
        s = answered(s, "prompt_id", choice{"clarity"});
        s = after(s, events::skipped{"minutes"});
        CHECK(describe(s)->prompt == "exercise.bank.journal.clarity.2");
    }
}

TEST_CASE("remarks about words are kept with the answer")
{
    session s = begin("thought_record_3");
    s = answered(s, "situation", words("At dinner she thinks I was weird and boring."));
    CHECK(has(codes(s, "situation"), "CAMERA"));
    CHECK(describe(s)->notes_step == "situation");

    session no = begin("saying_no");
    no = answered(no, "request", words("Ben asks me to move house with him on Sunday."));
    no = after(no, events::skipped{"who"});
    no = answered(no, "consent_pressure", false);
    no = answered(no, "fits_values", std::int64_t{2});
    no = answered(no, "energy_cost", std::int64_t{8});
    no = after(no, events::skipped{"relationship_cost"});
    CHECK(describe(no)->suggestion == answer{choice{"no"}});
    no = answered(no, "decision", choice{"no"});
    no = answered(no, "phrase", words("Sorry, sorry. I am busy. Maybe. We will see."));
    for (char const* code : {"NO_LONG", "NO_SORRY", "NO_EXCUSE", "NO_UNCLEAR"})
        CHECK(has(codes(no, "phrase"), code));
    CHECK(codes(answered(no, "phrase", words("I can't help this time.")), "phrase").empty());

    session desc = begin("desc_script");
    CHECK(
        refusal(desc, events::answered{"describe", words("You are so selfish and you never call.")}) ==
        errc::not_accepted);
    session limit = begin("boundary_plan");
    limit = answered(limit, "situation", words("My brother calls me late at night."));
    limit = answered(limit, "limit", words("No calls after ten."));
    limit = after(limit, events::skipped{"signal"});
    CHECK(
        refusal(limit, events::answered{"own_action", words("He must stop calling me.")}) ==
        errc::not_accepted);
    CHECK(advance(limit, events::answered{"own_action", words("I will mute my phone.")}));
}

TEST_CASE("pressure turns a script for a no into support")
{
    session s = begin("saying_no");
    s = answered(s, "request", words("He wants my bank card."));
    s = after(s, events::skipped{"who"});
    s = answered(s, "consent_pressure", true);
    CHECK(s.cursor() == "support");
    s = answered(s, "support", seen{});
    CHECK(s.status() == session_status::completed);
}

TEST_CASE("a session of an older protocol goes on in the newer one")
{
    protocol old{
        .key = "own",
        .version = 1,
        .steps =
            {{.asked = {.key = "what", .least = 0, .most = 100}},
             {.asked = {.key = "why", .least = 0, .most = 100}},
             {.asked = {.key = "gone", .least = 0, .most = 100}},
             {.asked = {.key = "rate", .kind = answer_kind::slider}}},
        .done = when::answered("what"),
    };
    auto const known = protocol_set{}.with(old);
    REQUIRE(known);
    session s = *start("own", {}, *known);
    s = *advance(s, events::answered{"what", words("a walk")}, *known);
    s = *advance(s, events::answered{"why", words("fresh air")}, *known);
    s = *advance(s, events::answered{"gone", words("kept aside")}, *known);

    protocol now = old;
    now.version = 3;
    now.steps = {
        {.asked = {.key = "what", .least = 0, .most = 3}}, // shorter: the old answer no longer fits
        {.asked = {.key = "reason", .least = 0, .most = 100}},
        {.asked = {.key = "added", .kind = answer_kind::yes_no}},
        {.asked = {.key = "rate", .kind = answer_kind::slider}}};
    now.migrations = {{1, "why", "motive"}, {2, "motive", "reason"}, {2, "gone", ""}};
    auto const newer = protocol_set{}.with(now);
    REQUIRE(newer);
    session const moved = *migrate(s, *newer);
    CHECK(moved.parts().protocol_version == 3);
    CHECK(moved.get<screened_text>("reason")->text() == "fresh air");
    CHECK(moved.parts().aside.size() == 2);
    CHECK(moved.cursor() == "what"); // asked again
    CHECK(*migrate(moved, *newer) == moved);
    CHECK(advance(s, events::answered{"what", words("sun")}, *newer)->cursor() == "reason"); // by itself
    CHECK(advance(moved, events::resumed{}, *known).error().code == errc::version_too_new);
}

TEST_CASE("a protocol with mistakes is refused with reasons")
{
    protocol bad{
        .key = "Bad Key",
        .steps =
            {{.asked = {.key = "a", .kind = answer_kind::choice}},
             {.asked = {.key = "a", .least = 5, .most = 2}, .only_when = when::answered("later")},
             {.asked = {.key = "later", .kind = answer_kind::list}, .checks = {{"no_such_check", {}}}}},
        .done = when::answered("nowhere"),
    };
    auto const problems = problems_of(bad);
    CHECK(problems.size() >= 7);
    CHECK(protocol_set{}.with(bad).error().code == errc::invalid_id);
    for (protocol_problem const& problem : problems)
        CHECK(!problem.message.empty());
}

TEST_CASE("a language without a screen is said to be unscreened and nothing reads its words")
{
    session s = begin("self_talk_rewrite");
    s = answered(s, "self_talk", screen("Ich bin so eine Versagerin.", "de"));
    CHECK(describe(s)->unscreened);
    s = answered(s, "harshness", percent(80));
    s = after(s, events::skipped{"distortions"});
    s = answered(
        s, "reframe",
        answer_row{
            {{"text", screen("Das Treffen fiel aus, und das tut weh.", "de")}, {"belief", percent(60)}}});
    CHECK(codes(s, "reframe").empty());
}
