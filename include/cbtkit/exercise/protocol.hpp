// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_PROTOCOL_HPP
#define CBTKIT_EXERCISE_PROTOCOL_HPP

/// @file
/// An exercise as data: what is asked, in which order, with which limits and branches.

#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/answer.hpp>
#include <cbtkit/exercise/condition.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// One thing that is asked: a step, or a part of a form or list.
struct field {
    std::string key;
    answer_kind kind = answer_kind::text;
    bool optional = false;
    /// Text: code points. Number: the bound itself. Choices, feelings, list, shares, series: how many.
    /// Form: how many of its fields at least.
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::vector<std::string> options; ///< keys, for choice and choices
    std::string option_texts;         ///< text key before `.<option>`; empty: `exercise.option`
    std::vector<field> fields;        ///< of a form or list; no forms or lists in them
    std::string label;                ///< text key; empty: `exercise.field.<key>`

    friend bool operator==(field const&, field const&) = default;
};

/// A look at an answer beyond its kind and limits; see docs/design/exercises.md for the names.
struct step_check {
    std::string name;
    std::string with; ///< the step or `step.field` that it compares with; may be empty

    friend bool operator==(step_check const&, step_check const&) = default;
};

/// What a step waits for before it may be answered.
enum class wait_kind : std::uint8_t {
    nothing = 0,
    person,  ///< until the person comes back: `resume`
    day,     ///< until the day in `step`
    time,    ///< until the time in `step`
    minutes, ///< the number of minutes chosen in `step` after the wait began
};

/// A pause that the exercise itself asks for.
struct step_wait {
    wait_kind kind = wait_kind::nothing;
    std::string step; ///< holds the day, the time or the minutes; without an answer: until `resume`

    friend bool operator==(step_wait const&, step_wait const&) = default;
};

/// Prompts of which some are drawn: the text keys `<texts>.1` to `<texts>.<size>`.
struct prompt_bank {
    std::string key;
    std::string texts;
    std::int64_t size = 0;

    friend bool operator==(prompt_bank const&, prompt_bank const&) = default;
};

/// Takes the words of a prompt from banks, in an order that the session's seed decides; no prompt twice.
struct step_draw {
    std::string from_step;   ///< a choice step; the bank with the chosen key comes first
    std::string bank;        ///< the bank that comes after it, or alone
    std::int64_t number = 0; ///< which prompt of the drawn order, from 0

    [[nodiscard]] bool empty() const noexcept { return from_step.empty() && bank.empty(); }

    friend bool operator==(step_draw const&, step_draw const&) = default;
};

/// One step of an exercise.
struct step {
    field asked;
    std::string prompt;                    ///< text key; empty: `exercise.<protocol>.<step>.prompt`
    std::vector<std::string> hints;        ///< text keys
    condition only_when;                   ///< the step is there only then
    std::vector<std::string> keep_in_view; ///< earlier steps whose answers help here
    std::string suggestion;                ///< how a first answer is proposed: `copy`, `rerate`, `decide_no`
    std::string suggestion_from;           ///< the step it is made from
    std::vector<step_check> checks;
    bool distress = false;           ///< a rating of distress: watched by the brake
    bool fixed_once_waiting = false; ///< may not be changed after the first wait
    step_wait wait;
    step_draw draw;
    std::int64_t every_minutes = 0; ///< series: how often to ask
    std::int64_t most_minutes = 0;  ///< series: when to stop asking; 0: no limit

    friend bool operator==(step const&, step const&) = default;
};

/// Another exercise that is offered, never started, when something holds.
struct follow_up {
    condition only_when;
    std::string protocol; ///< key of the exercise
    std::string reason;   ///< text key
    friend bool operator==(follow_up const&, follow_up const&) = default;
};

/// How answers of an older version find their steps.
struct migration {
    int from_version = 0;
    std::string old_step;
    std::string new_step; ///< empty: the step is gone; its answer is kept aside

    friend bool operator==(migration const&, migration const&) = default;
};

/// An exercise.
struct protocol {
    std::string key;
    int version = 1;
    std::string record;            ///< name of the record type it makes; empty for a host's own protocol
    std::vector<std::string> tags; ///< `grounding`, `exposure`, `in_the_moment`, …
    std::vector<step> steps;
    std::vector<prompt_bank> banks;
    condition done; ///< what must hold at the end
    std::vector<follow_up> follow_ups;
    std::vector<migration> migrations;

    /// The step with this key, or none. @complexity linear in the steps
    [[nodiscard]] step const* find(std::string_view step_key) const noexcept;
    [[nodiscard]] bool has_tag(std::string_view tag) const noexcept;
    /// Text key of the name people see: `exercise.<key>.name`.
    [[nodiscard]] std::string name_text() const { return "exercise." + key + ".name"; }
    /// Text key of one sentence that says what the exercise is for: `exercise.<key>.purpose`.
    [[nodiscard]] std::string purpose_text() const { return "exercise." + key + ".purpose"; }

    friend bool operator==(protocol const&, protocol const&) = default;
};

/// What is wrong in a protocol, in the order of its steps.
struct protocol_problem {
    errc code = errc::syntax;
    std::string step;    ///< key of the step, empty for the protocol as a whole
    std::string message; ///< in English, for the person who writes the protocol

    friend bool operator==(protocol_problem const&, protocol_problem const&) = default;
};

/// Looks for everything that would make a protocol unusable: missing or double keys, limits that exclude
/// each other, options without choices, conditions, waits and comparisons that name unknown or later steps,
/// unknown checks.
/// @returns nothing when the protocol is sound. @complexity quadratic in the steps
[[nodiscard]] std::vector<protocol_problem> problems_of(protocol const& candidate);
} // namespace cbtkit
#endif
