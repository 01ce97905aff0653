// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_JOURNAL_CSV_HPP
#define CBTKIT_INTEROP_JOURNAL_CSV_HPP

/// @file
/// A journal as a folder of tables, for spreadsheets and statistics.

#include <cbtkit/interop/csv.hpp>
#include <cbtkit/journal/journal.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace cbtkit::interop {
/// One table: the content of one file.
struct named_table {
    std::string
        name; ///< `entries`, `ratings`, `tags`, `distortions`, `thought_records`, `thoughts` or `evidence`
    std::string csv;

    friend bool operator==(named_table const&, named_table const&) = default;
};

/// What tables do not hold: it is counted, so that a person can be told.
struct csv_left_out {
    std::size_t goals = 0;
    std::size_t sessions = 0;
    std::size_t earlier_versions = 0;
    std::size_t unknown_members = 0;

    friend bool operator==(csv_left_out const&, csv_left_out const&) = default;
};

/// Writes the entries with all that is known about them; every table that is not empty, `entries` always.
/// Beside each key stands its label, which readers ignore.
[[nodiscard]] std::vector<named_table> write_journal_csv(
    journal const& contents, csv_options const& options = {});
/// What `write_journal_csv` leaves out.
[[nodiscard]] csv_left_out left_out_of_csv(journal const& contents);

/// Where and why tables were refused. It never holds what a person wrote.
struct table_error {
    errc code = errc::syntax;
    std::string table;
    std::size_t row = 0; ///< from 1 below the header; 0 for the table as a whole
    std::string column;

    friend bool operator==(table_error const&, table_error const&) = default;
};

/// Reads what `write_journal_csv` wrote. Further columns are ignored, missing optional ones are empty.
/// @returns the journal, or the first failure; `errc::missing_member` without the table `entries` or one of
/// its columns `id` and `at`, `errc::unknown_key` for a row about an entry that is not there
[[nodiscard]] tl::expected<journal, table_error> read_journal_csv(std::span<named_table const> tables);
} // namespace cbtkit::interop
#endif
