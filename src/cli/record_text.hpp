// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_RECORD_TEXT_HPP
#define CBTKIT_SRC_CLI_RECORD_TEXT_HPP

/// @file
/// Takes the text and the id out of one raw record.

#include "record_source.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::cli {
/// Why a record could not be read. `code` is one of the contract's: invalid_utf8, invalid_json, missing_text,
/// too_long.
struct record_error {
    std::string_view code;
    std::size_t position = 0; ///< byte in the raw record
};

/// Which fields of a line are wanted; counted from 0.
struct columns {
    std::size_t text = 0;
    std::optional<std::size_t> id;
};

/// Splits one line of TSV (no quoting) or CSV (RFC 4180) into fields.
[[nodiscard]] std::vector<std::string> split_fields(std::string_view line, input_format format);

/// The columns that a header names, or nothing when the text column (or an id column that was asked for) is
/// missing.
[[nodiscard]] std::optional<columns> find_columns(
    std::string_view header, input_format format, std::string_view text_name, std::string_view id_name);

/// Reads records; keeps its buffers from one record to the next.
class record_reader {
public:
    record_reader(input_format format, columns wanted)
        : format_{format}
        , columns_{wanted}
    {
    }

    /// Reads one record; then `text()` and `id()` are set.
    [[nodiscard]] std::optional<record_error> read(std::string_view raw);

    /// As before the first record.
    void forget() noexcept
    {
        text_ = {};
        id_.reset();
    }

    /// Refers to the raw record or to this reader, like `id()`.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// Empty when the record has none.
    [[nodiscard]] std::optional<std::string_view> id() const noexcept { return id_; }

private:
    [[nodiscard]] std::optional<record_error> read_fields(std::string_view raw);

    input_format format_;
    columns columns_;
    std::string_view text_;
    std::optional<std::string_view> id_;
    std::string text_buffer_;
    std::string id_buffer_;
};
} // namespace cbtkit::cli
#endif
