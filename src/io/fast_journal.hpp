// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_FAST_JOURNAL_HPP
#define CBTKIT_SRC_IO_FAST_JOURNAL_HPP

/// @file
/// Reads journals in their usual form straight into records, without a tree.
///
/// It knows the form and nothing about failures: for whatever is wrong, or merely unusual, it gives up, and
/// the caller reads the text again with Boost.JSON, which finds the place and the reason. So both ways accept
/// the same texts and give the same values; tests/io/fast_journal.test.cpp lets Boost.JSON judge it.

#include <cbtkit/io/json_error.hpp>
#include <cbtkit/journal/day_boundary.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::io::detail {
/// The parts of a document `cbtkit/journal/1`; what stays as JSON was only skipped, not checked.
struct fast_parts {
    std::optional<std::string> locale;
    std::optional<std::string> day_begins;
    std::vector<journal_entry> entries;
    std::vector<journal_entry> earlier;
    std::string_view goals;    ///< JSON of the array; empty when there is none
    std::string_view sessions; ///< likewise
    std::vector<unknown_member> unknown;
    json_limits left; ///< what may still be asked of the parts that are JSON
};

/// Reads a whole document, or gives up.
[[nodiscard]] std::optional<fast_parts> read_fast_document(std::string_view json, json_limits const& limits);
/// Reads a line `{"entry":{…}}`, or gives up.
[[nodiscard]] std::optional<journal_entry> read_fast_entry_line(
    std::string_view line, json_limits const& limits);
} // namespace cbtkit::io::detail
#endif
