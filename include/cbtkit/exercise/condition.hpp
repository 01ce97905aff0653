// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_CONDITION_HPP
#define CBTKIT_EXERCISE_CONDITION_HPP

/// @file
/// When a step is asked, an exercise is complete, or another one is offered: as data.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit {
/// What a condition looks at. Append only.
enum class condition_kind : std::uint8_t {
    always = 0,
    answered, ///< the step (or the field of a form) has an answer
    skipped,  ///< the step was skipped
    one_of,   ///< the choice, or one of the choices, is among `keys`
    at_least, ///< the number or slider is `number` or more; unanswered is not
    below,    ///< the number or slider is less than `number`; unanswered is not
    yes,      ///< the answer is yes
    no,       ///< the answer is no
    count,    ///< the list, series or set of choices has `number` items or more
    noted,    ///< a check of the step left a note with one of the codes `keys`
    all,      ///< all of `parts`
    any,      ///< at least one of `parts`
    none,     ///< none of `parts`
    some,     ///< `number` or more of `parts`
};

/// A question about the answers so far. `step` is `key` or, for a field of a form, `key.field`.
struct condition {
    condition_kind kind = condition_kind::always;
    std::string step;
    std::vector<std::string> keys;
    std::int64_t number = 0;
    std::vector<condition> parts;

    friend bool operator==(condition const&, condition const&) = default;
};

/// Short names to write protocols with.
namespace when {
[[nodiscard]] inline condition answered(std::string step)
{
    return {condition_kind::answered, std::move(step), {}, 0, {}};
}
[[nodiscard]] inline condition skipped(std::string step)
{
    return {condition_kind::skipped, std::move(step), {}, 0, {}};
}
[[nodiscard]] inline condition one_of(std::string step, std::vector<std::string> keys)
{
    return {condition_kind::one_of, std::move(step), std::move(keys), 0, {}};
}
[[nodiscard]] inline condition at_least(std::string step, std::int64_t number)
{
    return {condition_kind::at_least, std::move(step), {}, number, {}};
}
[[nodiscard]] inline condition below(std::string step, std::int64_t number)
{
    return {condition_kind::below, std::move(step), {}, number, {}};
}
[[nodiscard]] inline condition yes(std::string step)
{
    return {condition_kind::yes, std::move(step), {}, 0, {}};
}
[[nodiscard]] inline condition no(std::string step)
{
    return {condition_kind::no, std::move(step), {}, 0, {}};
}
[[nodiscard]] inline condition count(std::string step, std::int64_t number)
{
    return {condition_kind::count, std::move(step), {}, number, {}};
}
[[nodiscard]] inline condition noted(std::string step, std::vector<std::string> codes)
{
    return {condition_kind::noted, std::move(step), std::move(codes), 0, {}};
}
[[nodiscard]] inline condition all(std::vector<condition> parts)
{
    return {condition_kind::all, {}, {}, 0, std::move(parts)};
}
[[nodiscard]] inline condition any(std::vector<condition> parts)
{
    return {condition_kind::any, {}, {}, 0, std::move(parts)};
}
[[nodiscard]] inline condition none(std::vector<condition> parts)
{
    return {condition_kind::none, {}, {}, 0, std::move(parts)};
}
[[nodiscard]] inline condition some(std::int64_t number, std::vector<condition> parts)
{
    return {condition_kind::some, {}, {}, number, std::move(parts)};
}
/// All of these steps have an answer.
[[nodiscard]] inline condition all_answered(std::vector<std::string> steps)
{
    std::vector<condition> parts;
    parts.reserve(steps.size());
    for (std::string& step : steps)
        parts.push_back(answered(std::move(step)));
    return all(std::move(parts));
}
} // namespace when
} // namespace cbtkit
#endif
