// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_FREECBT_HPP
#define CBTKIT_INTEROP_FREECBT_HPP

/// @file
/// Thoughts from the exports of the apps Quirk and FreeCBT.

#include <cbtkit/core/result.hpp>
#include <cbtkit/interop/journal_csv.hpp>
#include <cbtkit/journal/journal.hpp>

#include <string_view>

namespace cbtkit::interop {
/// Reads the JSON export: `{"v":"Archive-v1","thoughts":[…]}`, a bare list of thoughts, or a single thought.
/// Needed of a thought are `uuid`, `createdAt` and `automaticThought`; `cognitiveDistortions` is a list of
/// slugs or, in older exports, of objects with `slug` and `selected`.
///
/// A thought becomes an entry with a thought record: the automatic thought is the hot thought, the
/// alternative thought the response, the challenge evidence against. Slugs become the distortions of this
/// library by the published crosswalk, unknown ones `custom:<slug>`. A later `updatedAt` is kept as an
/// unknown member. Times are UTC in the export and are shown with `offset_minutes`. The uuid makes the
/// entry's id, so a second import gives the same ids.
/// @returns the journal, or the first failure with the number of the thought as row and its member as column;
/// `errc::too_long` for nesting beyond 32
[[nodiscard]] tl::expected<journal, table_error> read_freecbt_json(
    std::string_view json, int offset_minutes = 0);

/// Reads the CSV export, columns `uuid`, `createdAt`, `updatedAt`, `automaticThought`, `cognitiveDistortions`
/// (slugs separated by commas), `challenge` and `alternativeThought`.
/// @returns as above; `errc::missing_member` without one of the needed columns
[[nodiscard]] tl::expected<journal, table_error> read_freecbt_csv(
    std::string_view csv, int offset_minutes = 0);
} // namespace cbtkit::interop
#endif
