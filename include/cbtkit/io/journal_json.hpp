// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_JOURNAL_JSON_HPP
#define CBTKIT_IO_JOURNAL_JSON_HPP

/// @file
/// Journals as JSON, shape `cbtkit/journal/1`.

#include <cbtkit/io/json_error.hpp>
#include <cbtkit/journal/journal.hpp>

#include <iosfwd>
#include <string>
#include <string_view>

namespace cbtkit::io {
/// Reads a journal. Unknown members and unknown ids are kept and written back.
/// @param json UTF-8 text of one object; `schema`, `entries[].id` and `entries[].at` are required
/// @returns the journal, or the first failure with its pointer and byte. `errc::version_too_new` for a later
/// schema, `errc::duplicate` for a member or entry id that comes twice; nothing is read by halves.
[[nodiscard]] json_result<journal> read_journal(std::string_view json, json_limits const& limits = {});

/// Reads a journal from a stream, part by part: memory holds the journal and one entry, never the whole text.
/// The same journals as above, with these limits: `bytes` for all, `string_bytes` and `elements` for one
/// entry, goal or other member. The first failure in the order of the text counts; a failure that shows only
/// when all is read (an entry id that comes twice) has no position. A stream that cannot be read gives
/// `errc::truncated` and is `bad()`.
[[nodiscard]] json_result<journal> read_journal(std::istream& in, json_limits const& limits = {});

/// Writes a journal as one line of JSON, without a line end. `read_journal` gives an equal journal back.
[[nodiscard]] std::string write_journal(journal const& contents);
} // namespace cbtkit::io
#endif
