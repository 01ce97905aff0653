// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_ICALENDAR_JOURNAL_HPP
#define CBTKIT_INTEROP_ICALENDAR_JOURNAL_HPP

/// @file
/// Diary entries in a person's own calendar: VJOURNAL of RFC 5545.

#include <cbtkit/core/result.hpp>
#include <cbtkit/interop/icalendar.hpp>
#include <cbtkit/journal/journal.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace cbtkit::interop {
/// A calendar file and what it does not hold.
struct journal_calendar {
    std::string file;
    std::size_t thought_records = 0;
    std::size_t sessions = 0;
    std::size_t earlier_versions = 0;
    std::size_t unknown_members = 0;
    std::size_t goals_left_out = 0; ///< goals or steps without an id or with an id that comes twice

    friend bool operator==(journal_calendar const&, journal_calendar const&) = default;
};

/// Writes each entry as a VJOURNAL and the goals as `write_icalendar` does. The text is the DESCRIPTION, tags
/// are CATEGORIES; mood, feelings, distortions and exercise stand in `X-CBTKIT-` properties, so that
/// `read_journal_calendar` gives them back. The same ids give the same UIDs.
/// @returns the file; `errc::out_of_range` for a reminder outside the day
/// @complexity linear in the entries
[[nodiscard]] result<journal_calendar> write_journal_calendar(
    journal const& contents, icalendar_options const& options);

/// Reads the VJOURNAL components of a calendar, of this library or of others: SUMMARY and every DESCRIPTION
/// become the text, CATEGORIES the tags. Other components are passed over; cancelled entries, too.
/// @param offset_minutes UTC offset of entries that name none: days, local times, and times in UTC of other
/// programs
/// @returns the journal; `errc::syntax` with the byte for what is no iCalendar file, `errc::truncated` when a
/// component does not end, `errc::too_long` for components nested too deep, `errc::missing_member` for an
/// entry without UID or DTSTART, `errc::duplicate` for two with one UID, `errc::invalid_date`,
/// `errc::invalid_time`, or the reason of a value that is refused
/// @complexity linear
[[nodiscard]] result<journal> read_journal_calendar(std::string_view file, int offset_minutes = 0);
} // namespace cbtkit::interop
#endif
