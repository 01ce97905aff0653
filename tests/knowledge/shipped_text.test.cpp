// SPDX-License-Identifier: BSL-1.0
// Walks over every sentence that the library can show to a person.
#include <cbtkit/knowledge/text_catalog.hpp>

#include <cbtkit/exercise/describe.hpp>
#include <cbtkit/exercise/effects.hpp>
#include <cbtkit/exercise/protocol_set.hpp>
#include <cbtkit/exercise/translations.hpp>
#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/reframing/readability.hpp>
#include <cbtkit/reframing/reframe_lint.hpp>
#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"

#include <algorithm>
#include <set>

using namespace cbtkit;

namespace {
/// Every text key that an exercise can show.
void collect(field_view const& asked, bool top, std::set<std::string>& keys)
{
    if (!top)
        keys.insert(asked.label);
    for (option_view const& option : asked.options)
        keys.insert(option.text);
    for (field_view const& part : asked.fields)
        collect(part, false, keys);
}

std::set<std::string> keys_of(protocol const& p)
{
    std::set<std::string> keys{p.name_text(), p.purpose_text()};
    for (step const& s : p.steps) {
        if (s.draw.empty())
            keys.insert(s.prompt);
        keys.insert(s.hints.begin(), s.hints.end());
        collect(describe(s.asked), true, keys);
    }
    for (prompt_bank const& bank : p.banks)
        for (std::int64_t i = 1; i <= bank.size; ++i)
            keys.insert(bank.texts + "." + std::to_string(i));
    for (follow_up const& next : p.follow_ups)
        keys.insert(next.reason);
    return keys;
}

/// The message as it may look, with every hole filled.
std::string shown(text_catalog const& words, std::string const& key)
{
    return words.text(
        key, {{"n", std::int64_t{3}},
              {"rest", std::int64_t{25}},
              {"step", std::int64_t{2}},
              {"count", std::int64_t{5}},
              {"day", "Monday"},
              {"time", "noon"},
              {"for", "she called"},
              {"against", "she wrote"},
              {"fact", "she called"},
              {"feeling", "sadness"},
              {"words", "it is hard"}});
}

std::string lower(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

bool has_word(std::string const& text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        bool const begins = at == 0 || !(text[at - 1] >= 'a' && text[at - 1] <= 'z');
        if (begins)
            return true;
    }
    return false;
}

bool is_ours(std::string const& key)
{
    return key.starts_with("exercise.") || key.starts_with("reframing.");
}
} // namespace

TEST_CASE("no exercise asks for words that are missing")
{
    auto const english = text_catalog::english();
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view())
        for (std::string const& key : keys_of(p)) {
            CAPTURE(p.key, key);
            CHECK(english.contains(key));
        }
    for (reframe_rule_row const& rule : reframe_rules)
        CHECK(english.contains("reframing.note." + std::string{rule.key}));
    for (effect_row const& effect : effects)
        CHECK(english.contains("exercise.reason." + std::string{effect.key}));
    for (char const* code : {"E_EMPTY",          "E_RANGE",        "E_TOO_LONG",
                             "E_TYPE",           "E_UNKNOWN",      "E_MISSING",
                             "E_DUPLICATE",      "E_ORDER",        "E_LOCKED",
                             "E_SAFETY",         "PIE_OVER_100",   "SAME_WORDS",
                             "CAMERA",           "OPINION",        "DECIDABLE",
                             "ANCHOR_SELF",      "SELF_ATTACK",    "LABEL",
                             "APPROVAL",         "DISCOUNTING",    "NOTHING",
                             "MISTREATMENT",     "PERSON_YOU",     "PERSON_ME",
                             "ONE_KIND",         "NO_FACT_FOR",    "NO_FACT_AGAINST",
                             "SUM_FAR_FROM_100", "MERGED",         "GAP",
                             "OVERLAP",          "NO_EVIDENCE",    "ONE_SOURCE",
                             "TWO_SOURCES",      "FEW_REASONS",    "DESC_D",
                             "DESC_E",           "DESC_E_FEELING", "DESC_S_NONE",
                             "DESC_S_MANY",      "DESC_S_UNSEEN",  "DESC_C",
                             "DESC_C_BENEFIT",   "NO_LONG",        "NO_SORRY",
                             "NO_EXCUSE",        "NO_UNCLEAR",     "OWN_ACTION"})
        CHECK(english.contains("exercise.note." + std::string{code}));
}

TEST_CASE("questions about a habit of thought are those of its catalogue line")
{
    auto const english = text_catalog::english();
    for (distortion_row const& line : distortions)
        for (std::size_t i = 0; i < line.questions.size(); ++i) {
            std::string const key =
                "exercise.bank.distortion." + std::string{line.key} + "." + std::to_string(i + 1);
            CAPTURE(key);
            CHECK(english.text(key) == line.questions[i]);
        }
}

TEST_CASE("nothing shames, diagnoses, pushes or promises")
{
    auto const english = text_catalog::english();
    for (std::string const& key : english.keys()) {
        std::string const text = lower(shown(english, key));
        CAPTURE(key, text);
        for (char const* word :
             {"you failed", "your failure", "you should have", "you must", "try harder", "no excuse", "lazy",
              "streak", "you missed", "disappointing", "shame on", "pathetic", "what is wrong with you",
              "don't give up", "you forgot"})
            CHECK_FALSE(has_word(text, word));
        bool const disclaimer =
            key.starts_with("disclaimer.") || key.starts_with("safety.") || key.starts_with("scale");
        if (!disclaimer && is_ours(key))
            for (char const* word :
                 {"depressi", "disorder", "bpd", "rsd", "ptsd", "adhd", "bipolar", "symptom", "patient",
                  "diagnos", "mentally ill", "personality", "patholog", "phobia", "neuroti", "clinical",
                  "therapy"})
                CHECK_FALSE(has_word(text, word));
        for (char const* word :
             {"proven", "guarantee", "cures", "will heal", "always works", "scientifically"})
            CHECK_FALSE(has_word(text, word));
    }
}

TEST_CASE("no sentence of ours is a slogan or disputes a feeling")
{
    auto const english = text_catalog::english();
    for (std::string const& key : english.keys()) {
        if (!is_ours(key))
            continue;
        for (reframe_note const& note : lint_reframe(screen(shown(english, key)))) {
            CAPTURE(key, shown(english, key));
            CHECK(note.rule != reframe_rule::toxic_positivity);
            CHECK(note.rule != reframe_rule::invalidates_feeling);
        }
    }
}

TEST_CASE("our sentences are easy to read and well made")
{
    auto const english = text_catalog::english();
    double sum = 0;
    int counted = 0;
    for (std::string const& key : english.keys()) {
        if (!is_ours(key) || key.starts_with("exercise.bank.distortion.") ||
            key.starts_with("exercise.distortion."))
            continue;
        std::string const text = shown(english, key);
        CAPTURE(key, text);
        auto const r = readability_of(text);
        CHECK(r.longest_sentence <= 26);
        CHECK(text.find('{') == std::string::npos); // every hole was filled
        if (r.is_meaningful()) {
            CHECK(r.coleman_liau() <= 10);
            sum += r.coleman_liau();
            ++counted;
        }
    }
    REQUIRE(counted > 100);
    CHECK(sum / counted <= 5);
}

TEST_CASE("four exercises speak German from beginning to end")
{
    auto const english = text_catalog::english();
    auto const german = german_exercises();
    REQUIRE(german.size() > 50);
    auto const words = english.overlaid_with(german);
    CHECK(words.language_view() == "de");
    for (char const* name : {"emotion_checkin", "responsibility_pie", "self_compassion_break", "reach_out"})
        for (std::string const& key : keys_of(*protocol_set::shipped().find(name))) {
            CAPTURE(name, key);
            CHECK(german.contains(key));
            CHECK(words.text(key) != english.text(key));
        }
    for (std::string const& key : german.keys())
        CHECK(english.contains(key)); // no key of its own
    CHECK(
        words.text("exercise.state.minutes", {{"n", std::int64_t{1}}}) == "In einer Minute geht es weiter.");
    CHECK(words.text("exercise.state.minutes", {{"n", std::int64_t{5}}}) == "In 5 Minuten geht es weiter.");
    CHECK(
        words.text("exercise.progress", {{"step", std::int64_t{2}}, {"count", std::int64_t{5}}}) ==
        "Von 5 Schritten ist das der 2."); // the other order
    CHECK(
        words.text("exercise.responsibility_pie.self_final.prompt", {{"rest", std::int64_t{1}}}) ==
        "Für deinen eigenen Teil bleibt einer von 100.");
}
