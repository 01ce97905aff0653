// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_EXERCISE_RULES_HPP
#define CBTKIT_SRC_EXERCISE_RULES_HPP

/// @file
/// How the data of a protocol is read against the answers of a session.

#include <cbtkit/exercise/protocol.hpp>
#include <cbtkit/exercise/session.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::detail {
/// The entry of a step, or none.
[[nodiscard]] session_entry const* entry_of(session_parts const& parts, std::string_view step) noexcept;

/// `step` or `step.field` taken apart.
struct value_path {
    std::string_view step;
    std::string_view field;
};
[[nodiscard]] value_path path_of(std::string_view path) noexcept;

/// The number behind a path: a slider, a number, a choice written in digits.
[[nodiscard]] std::optional<std::int64_t> number_at(session_parts const& parts, std::string_view path);
/// The text behind a path; none when it may not be read.
[[nodiscard]] screened_text const* text_at(session_parts const& parts, std::string_view path);

[[nodiscard]] bool holds(condition const& asked, session_parts const& parts);

/// True when the wait of this step is over, or it has none.
[[nodiscard]] bool is_open(step const& waiting, session_parts const& parts);

/// Index of a step, or none.
[[nodiscard]] std::optional<std::size_t> index_of(protocol const& p, std::string_view step) noexcept;

/// The text key of the prompt that the seed draws for this step; empty when it draws nothing.
[[nodiscard]] std::string drawn_prompt(protocol const& p, step const& s, session_parts const& parts);

/// Remarks about kind and limits.
void check_limits(field const& asked, answer const& given, std::vector<step_note>& notes);
/// Remarks of the step's checks.
void run_checks(
    protocol const& p, step const& s, answer const& given, session_parts const& parts,
    std::vector<step_note>& notes);
/// True for the name of a check.
[[nodiscard]] bool is_check(std::string_view name) noexcept;
/// True for the name of a way to propose an answer.
[[nodiscard]] bool is_suggestion(std::string_view name) noexcept;
/// The first answer that a step proposes, or none.
[[nodiscard]] std::optional<answer> suggested(protocol const& p, step const& s, session_parts const& parts);
} // namespace cbtkit::detail
#endif
