// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_JOURNAL_MEMBERS_HPP
#define CBTKIT_SRC_IO_JOURNAL_MEMBERS_HPP

/// @file
/// What a journal holds beside entries, goals and sessions, as members of a JSON object.

#include "json_reading.hpp"
#include "json_writing.hpp"

#include <cbtkit/io/journal_lines.hpp>
#include <cbtkit/journal/journal.hpp>

#include <string_view>

namespace cbtkit::io::detail {
/// Notes a failure unless `schema` is `<family>1`; `errc::version_too_new` for another number.
void check_schema(object_reader& in, std::string_view family);
/// Reads `locale` and `day_begins`.
void read_journal_settings(object_reader& in, journal& out);
/// Writes them, without the braces.
void write_journal_settings(json_writer& out, journal const& contents);

/// `read_journal` and `read_line` by way of a tree of Boost.JSON alone: slower, and it says what is wrong and
/// where.
[[nodiscard]] json_result<journal> read_journal_carefully(std::string_view json, json_limits const& limits);
[[nodiscard]] json_result<journal_item> read_line_carefully(std::string_view line, json_limits const& limits);
} // namespace cbtkit::io::detail
#endif
