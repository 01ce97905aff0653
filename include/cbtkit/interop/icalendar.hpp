// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_ICALENDAR_HPP
#define CBTKIT_INTEROP_ICALENDAR_HPP

/// @file
/// Goals in a person's own calendar, and edits made there back into the goal (RFC 5545).

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cbtkit::interop {
/// Who may see an entry where calendars are shared.
enum class calendar_visibility : std::uint8_t { private_entry, confidential_entry, public_entry };

/// How goals are written.
struct icalendar_options {
    civil_time written; ///< when this is written; each DTSTAMP
    calendar_visibility visibility = calendar_visibility::private_entry;
    /// Minutes after midnight at which a due step reminds, 0 to 1439; nothing: no reminders. The day of the
    /// reminder is the due day.
    std::optional<int> reminder_minute = 540;
    /// Adds the measure and the if–then plans to descriptions. Obstacles and history are never written.
    bool with_details = false;
    /// Where the person's own days begin and which are free.
    day_rhythm rhythm;
};

/// Writes goals as one iCalendar file: a to-do for each goal, one for each step below it, one that comes
/// again for the cadence and one for the reviews. The same ids give the same UIDs, so importing again
/// updates.
///
/// Draft, active and paused goals are NEEDS-ACTION, IN-PROCESS and NEEDS-ACTION; done is COMPLETED, released
/// CANCELLED; the exact state stands in X-CBTKIT-STATE. Lines end with CRLF and are at most 75 octets long.
/// @returns the file; `errc::empty` for a goal or step without an id, `errc::duplicate` for two with one id,
/// `errc::out_of_range` for a reminder outside the day
[[nodiscard]] result<std::string> write_icalendar(
    std::span<smart_goal const> goals, icalendar_options const& options);

/// What came back from a calendar.
struct calendar_edits {
    smart_goal goal;
    int steps_moved = 0;   ///< whose state changed
    int dates_moved = 0;   ///< due days and deadline
    int texts_changed = 0; ///< titles and step texts
    bool goal_moved = false;
    int foreign_entries = 0; ///< to-dos in the file that are not of this goal

    friend bool operator==(calendar_edits const&, calendar_edits const&) = default;
};

/// Takes over what was edited in a calendar: done, begun, left out, moved to another day, renamed. What the
/// file does not mention stays as it is. Everything is written into the history; a deadline may be moved to
/// any day. Line ends without CR and properties of other programs are accepted.
/// @param now the time of the import; times in UTC are shown with its offset
/// @returns the goal and what changed; `errc::syntax` with the byte for what is no iCalendar file,
/// `errc::truncated` when a component does not end, `errc::invalid_date` or `errc::invalid_time` with the
/// byte
/// @complexity linear in the file
[[nodiscard]] result<calendar_edits> with_calendar_edits(
    smart_goal goal, std::string_view file, civil_time now);
} // namespace cbtkit::interop
#endif
