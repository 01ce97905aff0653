// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_RECORD_SOURCE_HPP
#define CBTKIT_SRC_CLI_RECORD_SOURCE_HPP

/// @file
/// Cuts a stream of bytes into raw records, a batch at a time, with memory that does not grow with the input.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::cli {
/// How records lie in a file.
enum class input_format { text, jsonl, tsv, csv };

/// One record as it was written, without its line end.
struct raw_record {
    std::size_t begin = 0; ///< in the bytes of its batch
    std::size_t end = 0;
    std::uint64_t number = 0; ///< from 1 over all files
    bool too_long = false;    ///< its bytes were dropped
};

/// Some records with the bytes that they lie in.
struct record_batch {
    std::string bytes;
    std::vector<raw_record> records;

    [[nodiscard]] std::string_view view(raw_record const& record) const noexcept
    {
        return std::string_view{bytes}.substr(record.begin, record.end - record.begin);
    }
};

/// Reads one file. A byte order mark at its start and a CR before a line end are dropped; a missing last line
/// end is fine.
class record_source {
public:
    /// @param file open for reading; not closed here
    /// @param max_record most bytes of one record
    record_source(std::FILE* file, input_format format, std::size_t max_record);

    /// Fills `batch` with the next records, at least one.
    /// @param next_number number of the next record; counted up
    /// @returns false at the end of the file or when reading fails (see `failed`)
    bool next(record_batch& batch, std::uint64_t& next_number);
    /// Like `next`, for exactly one record: a header line.
    bool next_one(record_batch& batch);

    [[nodiscard]] bool failed() const noexcept { return failed_; }
    /// Bytes read so far.
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_read_; }

private:
    bool refill();
    /// End of the record that starts at `begin`, or npos when it goes on past the bytes that are there.
    [[nodiscard]] std::size_t record_end(std::size_t begin);
    bool take(record_batch& batch, std::uint64_t number);

    std::FILE* file_;
    input_format format_;
    std::size_t max_record_;
    std::string buffer_;      ///< bytes read and not yet handed out
    std::size_t at_ = 0;      ///< start of the next record in the buffer
    std::size_t scanned_ = 0; ///< how far the search for its end has come
    bool in_quotes_ = false;  ///< state of that search, for CSV
    bool at_end_ = false;
    bool failed_ = false;
    bool first_ = true;
    std::uint64_t bytes_read_ = 0;
};
} // namespace cbtkit::cli
#endif
