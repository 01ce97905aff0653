// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_ADVANCE_HPP
#define CBTKIT_EXERCISE_ADVANCE_HPP

/// @file
/// The one reducer for every exercise.

#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/event.hpp>
#include <cbtkit/exercise/protocol_set.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/exercise/step_note.hpp>

#include <span>
#include <vector>

namespace cbtkit {
/// The session after an event. Pure: same session, event and protocols, same result.
///
/// A text that must be handled blocks the session from any state, whatever else is wrong with the event; the
/// text is kept and withheld. A session of an older protocol version is brought up to date first.
/// @returns the new session, or why the event does not fit; then nothing has changed. `errc::unknown_key`
/// (protocol or step), `errc::version_too_new`, `errc::must_handle` (blocked: only `released`, `stopped` and
/// `ticked` pass), `errc::wrong_order`, `errc::locked`, and the reasons that `examine` gives.
/// @complexity linear in the session and its protocol; the checks of a text are linear in the text
[[nodiscard]] result<session> advance(
    session const& before, event const& happened, protocol_set const& known = protocol_set::shipped());

/// All remarks about an answer before it is given, errors first. `advance` refuses an answer with errors and
/// keeps the other notes in the session's entry.
/// @returns the notes, or `errc::unknown_key` for a step that the exercise does not have.
[[nodiscard]] result<std::vector<step_note>> examine(
    session const& now, std::string_view step, answer const& given,
    protocol_set const& known = protocol_set::shipped());

/// Steps through a list of events.
/// @returns the last session, or the error of the first event that does not fit, with its index as position.
[[nodiscard]] result<session> replay(
    session first, std::span<event const> happened, protocol_set const& known = protocol_set::shipped());

/// Brings a session to the present version of its protocol: answers move to renamed steps, answers that no
/// step takes any more are kept aside, new steps are asked.
/// @returns the session; `errc::unknown_key`, or `errc::version_too_new`.
[[nodiscard]] result<session> migrate(
    session const& stored, protocol_set const& known = protocol_set::shipped());

/// The stable code of a refusal for logs and the command line: `E_EMPTY`, `E_RANGE`, `E_TOO_LONG`,
/// `E_ORDER`, `E_DUPLICATE`, `E_LOCKED`, `E_SUM`, `E_SAFETY`, …
[[nodiscard]] std::string_view event_error_code(errc reason) noexcept;
} // namespace cbtkit
#endif
