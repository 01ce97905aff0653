// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_CSV_HPP
#define CBTKIT_INTEROP_CSV_HPP

/// @file
/// Tables as CSV (RFC 4180): a header row, CRLF, quotes doubled, one table a file.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::interop {
/// One cell; nothing for an empty cell without quotes. `""` is the empty text, which differs from a missing
/// value; readers that do not tell the two apart lose just that.
using csv_cell = std::optional<std::string>;
using csv_row = std::vector<csv_cell>;

/// How cells are written.
struct csv_options {
    /// Puts an apostrophe before texts that begin with `=`, `+`, `-`, `@`, one of their wide forms, a tab or
    /// a line end, which spreadsheets would run as formulas. It changes the data, so it is off unless asked
    /// for.
    bool spreadsheet_safe = false;

    friend bool operator==(csv_options const&, csv_options const&) = default;
};

/// Appends a row with its CRLF.
void append_csv_row(std::string& out, csv_row const& row, csv_options const& options = {});

/// A table that was read.
struct csv_data {
    std::vector<std::string> header;
    std::vector<std::size_t> by_name; ///< indices of the columns, sorted by their names
    /// Never longer than the header. Shorter rows are not filled up, or a small file with many columns would
    /// take much memory: `cell` gives what is missing.
    std::vector<csv_row> rows;

    /// Index of a column, or none. Upper and lower case differ.
    /// @complexity logarithmic
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const noexcept;
    /// One cell; missing where the row is too short or there is no such column.
    /// @pre `row < rows.size()`
    [[nodiscard]] csv_cell const& cell(std::size_t row, std::optional<std::size_t> column) const noexcept;
};

/// Reads a table. A byte order mark, LF line ends and a missing last line end are accepted; rows may be
/// shorter than the header.
/// @param separator `,` or another ASCII character
/// @returns the table; `errc::empty` without a header, `errc::duplicate` for two columns of one name,
/// `errc::syntax` for an open quote, text after a closing quote or a row that is longer than the header,
/// `errc::invalid_utf8`; the position is a byte of `text`.
/// @complexity linear, and n log n in the columns
[[nodiscard]] result<csv_data> read_csv_table(std::string_view text, char separator = ',');
} // namespace cbtkit::interop
#endif
