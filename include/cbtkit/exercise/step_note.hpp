// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_STEP_NOTE_HPP
#define CBTKIT_EXERCISE_STEP_NOTE_HPP

/// @file
/// What a check noticed in an answer.

#include <cbtkit/core/result.hpp>
#include <cbtkit/core/text_span.hpp>
#include <cbtkit/records/note_severity.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// One remark about an answer. The words for people stand in the text catalogue under `exercise.note.<code>`
/// (reframing: `reframing.note.<code>`). It never holds the person's words.
struct step_note {
    std::string code; ///< for example `E_RANGE`, `PIE_OVER_100`, `CAMERA`, `R008`
    note_severity severity = note_severity::info;
    std::string field;                   ///< of a form or list; else empty
    std::optional<std::size_t> item;     ///< index in a list
    std::optional<text_span> span;       ///< in the text of that field
    std::int64_t number = 0;             ///< what the words need, for example the excess over 100
    errc reason = errc::not_accepted;    ///< of an error: what `advance` answers
    std::vector<unknown_member> unknown; ///< what a stored note had beside these

    friend bool operator==(step_note const&, step_note const&) = default;
};
} // namespace cbtkit
#endif
