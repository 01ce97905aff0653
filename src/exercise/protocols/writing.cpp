// SPDX-License-Identifier: BSL-1.0
// Write and look back, look at the week, decide about help.
#include "protocols.hpp"
#include "write.hpp"

namespace cbtkit::detail {
namespace {
protocol journal_free()
{
    return {
        .key = "journal_free",
        .record = "journal_entry",
        .steps =
            {ask(text("text", 0, 20000)).hint(), ask(optional(slider("mood"))),
             ask(optional(some_of(
                 "tags",
                 {"friends", "family", "partner", "work", "school", "alone", "online", "health", "sleep",
                  "money", "leisure"},
                 0, 11, "exercise.option.tag")))},
        .done = when::answered("text"),
    };
}

protocol journal_prompt()
{
    return {
        .key = "journal_prompt",
        .record = "journal_entry",
        .steps =
            {ask(one_of(
                     "prompt_id",
                     {"clarity", "patterns", "progress", "imperfection", "flaws", "gratitude_with_reason",
                      "letter_unsent", "perspective_in_a_year"},
                     "exercise.option.journal"))
                 .hint(),
             ask(optional(number("minutes", 5, 20))).hint(),
             ask(text("text", 20, 20000)).hint().drawn("prompt_id", {}, 0), ask(optional(slider("mood")))},
        .banks =
            {{"clarity", "exercise.bank.journal.clarity", 3},
             {"patterns", "exercise.bank.journal.patterns", 3},
             {"progress", "exercise.bank.journal.progress", 3},
             {"imperfection", "exercise.bank.journal.imperfection", 3},
             {"flaws", "exercise.bank.journal.flaws", 3},
             {"gratitude_with_reason", "exercise.bank.journal.gratitude_with_reason", 2},
             {"letter_unsent", "exercise.bank.journal.letter_unsent", 2},
             {"perspective_in_a_year", "exercise.bank.journal.perspective_in_a_year", 2}},
        .done = when::answered("text"),
    };
}

protocol effects_checkin()
{
    std::vector<field> sliders;
    for (char const* key :
         {"self_doubt", "self_blame", "fear_of_rejection", "negative_self_talk", "low_motivation",
          "impulse_control_trouble", "low_wellbeing"}) {
        field one = optional(slider(key));
        one.label = std::string{"exercise.effect."} + key;
        sliders.push_back(std::move(one));
    }
    return {
        .key = "effects_checkin",
        .record = "effects_profile",
        .steps = {ask(form("effects", std::move(sliders), 5)).hint().hint("disclaimer.not_validated")},
        .done = when::answered("effects"),
    };
}

protocol professional_help()
{
    return {
        .key = "professional_help",
        .record = "help_decision",
        .tags = {"grounding"},
        .steps =
            {ask(optional(some_of(
                     "reasons", {"H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8"}, 0, 8,
                     "exercise.option.help_reason")))
                 .hint(),
             ask(optional(some_of(
                     "barriers",
                     {"cost", "time", "afraid", "where", "not_bad_enough", "tried_before", "language"}, 0, 7,
                     "exercise.option.barrier")))
                 .hint(),
             ask(one_of(
                     "option", {"doctor", "therapist", "online", "helpline", "trusted_person", "later"},
                     "exercise.option.help"))
                 .hint("disclaimer.emergency"),
             ask(optional(text("step", 2, 500))).hint().only(when::none({when::one_of("option", {"later"})})),
             ask(optional(day("date"))).only(when::none({when::one_of("option", {"later"})}))},
        .done = when::answered("option"),
    };
}
} // namespace

std::vector<protocol> writing_protocols()
{
    return {journal_free(), journal_prompt(), effects_checkin(), professional_help()};
}
} // namespace cbtkit::detail
