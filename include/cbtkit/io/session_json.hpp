// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_SESSION_JSON_HPP
#define CBTKIT_IO_SESSION_JSON_HPP

/// @file
/// Sessions, events and records of exercises as JSON.

#include <cbtkit/exercise/event.hpp>
#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/io/json_error.hpp>
#include <cbtkit/screening/screen.hpp>

#include <string>
#include <string_view>

namespace cbtkit::io {
/// Writes a session, shape `cbtkit/session/1`, as one line. `read_session` gives an equal session back.
[[nodiscard]] std::string write_session(session const& stored);

/// Reads a session. Screen results of texts are never believed: every text is screened again, and a session
/// in which a text must be handled now, but was not when it was stored, comes back blocked.
/// @param available the screens of the host
/// @returns the session, or the first failure; `errc::version_too_new` for a later schema.
[[nodiscard]] json_result<session> read_session(
    std::string_view json, screens const& available = screens{}, json_limits const& limits = {});

/// Reads one event: `{"answer":{"step":"situation","value":…}}`, `{"skip":"step"}`, `{"back":true}`,
/// `{"forward":true}`, `{"pause":true}`, `{"resume":true}`, `{"stop":true}` or `{"tick":"…"}`. The kind of
/// the answer comes from the step; its texts are screened here.
/// @param now the session for which the event is meant
/// @returns the event, or the first failure; `errc::unknown_key` for a step that the exercise does not have.
[[nodiscard]] json_result<event> read_event(
    std::string_view json, session const& now, protocol_set const& known = protocol_set::shipped(),
    screens const& available = screens{}, json_limits const& limits = {});

/// Writes an answer as events have it, without its kind.
[[nodiscard]] std::string write_answer(answer const& given);

/// Writes a record with where it came from and its scores, shape `cbtkit/exercise_record/1`.
[[nodiscard]] std::string write_exercise_record(exercise_record const& record);

/// Reads a record that `write_exercise_record` wrote. Ids that this version does not know and members beside
/// the known ones are kept; a row of a list that holds something unknown is refused, since it has no place
/// for it. Scores are not read: `scores_of` makes them anew.
/// @returns an equal record, or the first failure: `errc::unknown_key` for a type of record that there is
/// not, `errc::version_too_new` for a later schema, `errc::out_of_range`, `errc::missing_member`, …
[[nodiscard]] json_result<exercise_record> read_exercise_record(
    std::string_view json, json_limits const& limits = {});
} // namespace cbtkit::io
#endif
