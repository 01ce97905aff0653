// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_GOAL_FINDING_HPP
#define CBTKIT_GOAL_GOAL_FINDING_HPP

/// @file
/// Something about a goal that could be clearer, kinder or nearer. It speaks of the wording, never of the
/// person.

#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/core/text_span.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit {
/// The checks of a goal. Append only.
enum class goal_code : std::uint8_t {
    vague_verb = 0,       ///< G001
    no_measure = 1,       ///< G002
    no_date = 2,          ///< G003
    deadline_past = 3,    ///< G004
    others_hands = 4,     ///< G005
    avoidance = 5,        ///< G006
    too_many_active = 6,  ///< G007
    over_ambitious = 7,   ///< G008
    low_confidence = 8,   ///< G009
    no_first_step = 9,    ///< G010
    large_step = 10,      ///< G011
    no_if_then = 11,      ///< G012
    absolutist = 12,      ///< G013
    should_wording = 13,  ///< G014
    low_importance = 14,  ///< G015
    unlikely = 15,        ///< G016
    wrong_direction = 16, ///< G017
    step_cycle = 17,      ///< G018
    step_late = 18,       ///< G019
    no_review = 19,       ///< G020
    self_punishing = 20,  ///< G021
    harmful = 21,         ///< G022
    broken_steps = 22,    ///< G023: a step waits for one that is missing, or two share an id
};

/// How much it matters. Append only.
enum class goal_severity : std::uint8_t {
    info = 0,    ///< worth a look
    warning = 1, ///< the goal works better with it
    error = 2,   ///< a plan needs it
};

/// The letter of SMART that a check serves. Append only.
enum class smart_criterion : std::uint8_t {
    specific = 0,
    measurable = 1,
    achievable = 2,
    relevant = 3,
    time_bound = 4,
    kind = 5, ///< none of the letters: how one treats oneself and others
};

inline constexpr detail::key_table<goal_code, 23> goal_codes_table{{
    {goal_code::vague_verb, "G001"},      {goal_code::no_measure, "G002"},
    {goal_code::no_date, "G003"},         {goal_code::deadline_past, "G004"},
    {goal_code::others_hands, "G005"},    {goal_code::avoidance, "G006"},
    {goal_code::too_many_active, "G007"}, {goal_code::over_ambitious, "G008"},
    {goal_code::low_confidence, "G009"},  {goal_code::no_first_step, "G010"},
    {goal_code::large_step, "G011"},      {goal_code::no_if_then, "G012"},
    {goal_code::absolutist, "G013"},      {goal_code::should_wording, "G014"},
    {goal_code::low_importance, "G015"},  {goal_code::unlikely, "G016"},
    {goal_code::wrong_direction, "G017"}, {goal_code::step_cycle, "G018"},
    {goal_code::step_late, "G019"},       {goal_code::no_review, "G020"},
    {goal_code::self_punishing, "G021"},  {goal_code::harmful, "G022"},
    {goal_code::broken_steps, "G023"},
}};
inline constexpr detail::key_table<goal_severity, 3> goal_severities_table{{
    {goal_severity::info, "info"},
    {goal_severity::warning, "warning"},
    {goal_severity::error, "error"},
}};
inline constexpr detail::key_table<smart_criterion, 6> smart_criteria_table{{
    {smart_criterion::specific, "specific"},
    {smart_criterion::measurable, "measurable"},
    {smart_criterion::achievable, "achievable"},
    {smart_criterion::relevant, "relevant"},
    {smart_criterion::time_bound, "time_bound"},
    {smart_criterion::kind, "kind"},
}};
static_assert(detail::in_order(goal_codes_table));
static_assert(detail::in_order(goal_severities_table));
static_assert(detail::in_order(smart_criteria_table));

/// The stored name of each: `G001`, `warning`, `specific`.
[[nodiscard]] constexpr std::string_view key(goal_code code) noexcept
{
    return detail::key_in(goal_codes_table, code);
}
[[nodiscard]] constexpr std::string_view key(goal_severity severity) noexcept
{
    return detail::key_in(goal_severities_table, severity);
}
[[nodiscard]] constexpr std::string_view key(smart_criterion criterion) noexcept
{
    return detail::key_in(smart_criteria_table, criterion);
}
/// The value of a stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<goal_code> goal_code_from_key(std::string_view name)
{
    return detail::from_key_in(goal_codes_table, name);
}

/// How much each check matters.
[[nodiscard]] constexpr goal_severity severity_of(goal_code code) noexcept;
/// Which letter each check serves.
[[nodiscard]] constexpr smart_criterion criterion_of(goal_code code) noexcept;

/// One finding: what, where, and what the message needs.
struct goal_finding {
    goal_code code = goal_code::vague_verb;
    std::string field; ///< JSON pointer into the goal without its first slash: `title`, `steps/2/text`
    std::optional<text_span> span; ///< bytes of that field's text; nothing where the whole field is meant
    std::string variant; ///< picks the message among those of the code: `stop`, `reply`; may be empty
    /// Values for the message by name. Text here is copied from the goal, to be shown to its writer only.
    std::vector<std::pair<std::string, std::string>> arguments;

    friend bool operator==(goal_finding const&, goal_finding const&) = default;
};

/// What to say about a finding: one warm sentence, and a concrete rewrite or a question.
struct goal_message {
    std::string explanation;
    std::string offer;

    friend bool operator==(goal_message const&, goal_message const&) = default;
};

/// Puts a finding into words: the entries of the catalogue that are named after its code and variant, with an
/// offer beside each, else those named after the code alone.
[[nodiscard]] goal_message message_of(goal_finding const& finding, text_catalog const& texts);

constexpr goal_severity severity_of(goal_code code) noexcept
{
    switch (code) {
    case goal_code::deadline_past:
    case goal_code::wrong_direction:
    case goal_code::step_cycle:
    case goal_code::self_punishing:
    case goal_code::harmful:
    case goal_code::broken_steps:
        return goal_severity::error;
    case goal_code::large_step:
    case goal_code::no_if_then:
    case goal_code::should_wording:
    case goal_code::low_importance:
    case goal_code::no_review:
        return goal_severity::info;
    case goal_code::vague_verb:
    case goal_code::no_measure:
    case goal_code::no_date:
    case goal_code::others_hands:
    case goal_code::avoidance:
    case goal_code::too_many_active:
    case goal_code::over_ambitious:
    case goal_code::low_confidence:
    case goal_code::no_first_step:
    case goal_code::absolutist:
    case goal_code::unlikely:
    case goal_code::step_late:
        break;
    }
    return goal_severity::warning;
}

constexpr smart_criterion criterion_of(goal_code code) noexcept
{
    switch (code) {
    case goal_code::vague_verb:
    case goal_code::avoidance:
    case goal_code::no_first_step:
    case goal_code::broken_steps:
        return smart_criterion::specific;
    case goal_code::no_measure:
    case goal_code::wrong_direction:
        return smart_criterion::measurable;
    case goal_code::others_hands:
    case goal_code::too_many_active:
    case goal_code::over_ambitious:
    case goal_code::low_confidence:
    case goal_code::large_step:
    case goal_code::no_if_then:
    case goal_code::unlikely:
    case goal_code::step_cycle:
        return smart_criterion::achievable;
    case goal_code::should_wording:
    case goal_code::low_importance:
        return smart_criterion::relevant;
    case goal_code::no_date:
    case goal_code::deadline_past:
    case goal_code::step_late:
    case goal_code::no_review:
        return smart_criterion::time_bound;
    case goal_code::absolutist:
    case goal_code::self_punishing:
    case goal_code::harmful:
        break;
    }
    return smart_criterion::kind;
}
} // namespace cbtkit
#endif
