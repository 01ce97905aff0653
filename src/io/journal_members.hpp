// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_JOURNAL_MEMBERS_HPP
#define CBTKIT_SRC_IO_JOURNAL_MEMBERS_HPP

/// @file
/// What a journal holds beside entries, goals and sessions, as members of a JSON object.

#include "json_reading.hpp"
#include "json_writing.hpp"

#include <cbtkit/io/journal_lines.hpp>
#include <cbtkit/journal/journal.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::io::detail {
/// Reads `locale` and `day_begins`.
void read_journal_settings(object_reader& in, journal& out);
/// Writes them, without the braces.
void write_journal_settings(json_writer& out, journal const& contents);

/// Reads one of a journal's goals: it may leave its schema out, needs an id, and no other goal has the same.
void read_journal_goal(object_reader& in, std::vector<smart_goal>& goals, std::set<goal_id>& ids);

/// Everything that a stored journal holds.
struct journal_parts {
    std::vector<journal_entry> entries;
    std::vector<journal_entry> earlier;
    std::vector<smart_goal> goals;
    journal rest; ///< locale, begin of the day, sessions, unknown members
};
/// The journal of these parts, or the failure of `journal::from_stored`.
[[nodiscard]] result<journal> assembled(journal_parts parts);

/// A line of `cbtkit/journal-lines/1`, and whether JSON could hold all of it as it was.
struct written_line {
    std::string text;
    bool exact = false;
};
[[nodiscard]] written_line written(journal_entry const& entry);
[[nodiscard]] written_line written(smart_goal const& goal);

/// `read_journal` and `read_line` by way of a tree of Boost.JSON alone: slower, and it says what is wrong and
/// where.
[[nodiscard]] json_result<journal> read_journal_carefully(std::string_view json, json_limits const& limits);
[[nodiscard]] json_result<journal_item> read_line_carefully(std::string_view line, json_limits const& limits);
} // namespace cbtkit::io::detail
#endif
