// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_DAYLIO_HPP
#define CBTKIT_INTEROP_DAYLIO_HPP

/// @file
/// Diaries from the CSV export of the app Daylio.

#include <cbtkit/core/result.hpp>
#include <cbtkit/interop/journal_csv.hpp>
#include <cbtkit/journal/journal.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::interop {
/// What the export leaves unsaid.
struct daylio_options {
    /// Moods are words that each person may rename. The five that the app starts with stand here with this
    /// library's numbers, evenly spaced; replace them by the person's own.
    std::vector<std::pair<std::string, intensity>> moods = default_moods();
    int offset_minutes = 0; ///< UTC offset of all times, which the export does not hold

    /// awful 0, bad 25, meh 50, good 75, rad 100.
    [[nodiscard]] static std::vector<std::pair<std::string, intensity>> default_moods();
};

/// Reads an export with the columns `full_date` (`YYYY-MM-DD`), `time` (`23:54` or `11:54 pm`, also with
/// full stops), `mood`, `activities` (separated by ` | `) and, optional, `note_title` and `note`. Older
/// exports have `year` and `date` (`18 May`, `May 18`, English names) in place of `full_date`. A file that a
/// spreadsheet saved with semicolons or tabs is read as well.
///
/// Notes that the app wrote as HTML become plain text. Columns that are not known here, such as `scales`, are
/// kept as unknown members `daylio:<column>`. Moods are compared without upper and lower case of ASCII.
/// The mood's own word is kept as the tag `mood:<word>`, activities become tags; a mood that is not in the
/// options stays without a number. Ids are made from day, time and row, so that a second import of the same
/// file gives the same ids.
/// @returns the journal, or the first failure; `errc::missing_member` without one of the needed columns
[[nodiscard]] tl::expected<journal, table_error> read_daylio(
    std::string_view csv, daylio_options const& options = {});
} // namespace cbtkit::interop
#endif
