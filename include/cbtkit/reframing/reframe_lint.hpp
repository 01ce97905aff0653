// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_REFRAME_LINT_HPP
#define CBTKIT_REFRAMING_REFRAME_LINT_HPP

/// @file
/// What a new thought may still need before it can carry somebody.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/core/text_span.hpp>
#include <cbtkit/records/note_severity.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// The rules. Append only; `key()` is what is stored: `R001` to `R015`.
enum class reframe_rule : std::uint8_t {
    too_short = 1,       ///< fewer than five words
    same_as_thought,     ///< the thought again in the same words
    new_distortion,      ///< a habit of thought of its own
    toxic_positivity,    ///< cheer that leaves no room for the feeling
    facts_lost,          ///< nothing of the situation is left
    not_first_person,    ///< it does not speak of the person
    hardly_believed,     ///< believed at less than 50
    invalidates_feeling, ///< tells the person not to feel
    self_attack,         ///< a label or a slap on oneself
    hard_to_read,        ///< long sentences or long words
    no_acknowledgement,  ///< does not say that it may hurt
    no_action,           ///< holds nothing that the person can do
    certainty_swap,      ///< one certainty in exchange for another
    blame_swap,          ///< the blame goes to somebody else
    must_handle,         ///< the crisis screen asks for people first
};

/// One line of the table of rules.
struct reframe_rule_row {
    reframe_rule value;
    std::string_view key;
    note_severity severity;
};

/// All rules in the order of their values. An error means "not accepted as it is".
inline constexpr std::array<reframe_rule_row, 15> reframe_rules{{
    {reframe_rule::too_short, "R001", note_severity::error},
    {reframe_rule::same_as_thought, "R002", note_severity::error},
    {reframe_rule::new_distortion, "R003", note_severity::warning},
    {reframe_rule::toxic_positivity, "R004", note_severity::warning},
    {reframe_rule::facts_lost, "R005", note_severity::warning},
    {reframe_rule::not_first_person, "R006", note_severity::warning},
    {reframe_rule::hardly_believed, "R007", note_severity::warning},
    {reframe_rule::invalidates_feeling, "R008", note_severity::error},
    {reframe_rule::self_attack, "R009", note_severity::error},
    {reframe_rule::hard_to_read, "R010", note_severity::info},
    {reframe_rule::no_acknowledgement, "R011", note_severity::info},
    {reframe_rule::no_action, "R012", note_severity::info},
    {reframe_rule::certainty_swap, "R013", note_severity::warning},
    {reframe_rule::blame_swap, "R014", note_severity::warning},
    {reframe_rule::must_handle, "R015", note_severity::error},
}};

/// The table line of a rule.
[[nodiscard]] constexpr reframe_rule_row const& row(reframe_rule rule) noexcept
{
    return reframe_rules[static_cast<std::size_t>(rule) - 1];
}
/// The stored name, for example `R008`.
[[nodiscard]] constexpr std::string_view key(reframe_rule rule) noexcept
{
    return row(rule).key;
}

/// One remark. Its words for people are `reframing.note.<key>`.
struct reframe_note {
    reframe_rule rule = reframe_rule::too_short;
    std::optional<text_span> span; ///< the place in the new thought, where there is one
    std::string detail;            ///< of `R003`: key of the distortion

    friend bool operator==(reframe_note const&, reframe_note const&) = default;
};

/// Looks at a new thought.
/// @param reframe the new thought
/// @param thought the thought it answers; an empty one is not compared
/// @param situation what happened; an empty one is not compared
/// @param belief how much the new thought is believed, if rated
/// @returns remarks in the order of the rules. A text that must be handled gives `R015` alone. In a language
/// without a screen only the rules that need no words apply: `R001`, `R002`, `R007`.
/// @complexity linear in the texts, up to sorting their words
[[nodiscard]] std::vector<reframe_note> lint_reframe(
    screened_text const& reframe, screened_text const& thought = {}, screened_text const& situation = {},
    std::optional<intensity> belief = std::nullopt);

/// True when no remark is an error and the thought is believed at 50 or more.
[[nodiscard]] bool is_accepted(
    std::vector<reframe_note> const& notes, std::optional<intensity> belief) noexcept;

static_assert([] {
    for (std::size_t i = 0; i < reframe_rules.size(); ++i)
        if (static_cast<std::size_t>(reframe_rules[i].value) != i + 1)
            return false;
    return true;
}());
} // namespace cbtkit
#endif
