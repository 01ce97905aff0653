// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_JOURNAL_LINES_HPP
#define CBTKIT_IO_JOURNAL_LINES_HPP

/// @file
/// Journals as JSON lines, shape `cbtkit/journal-lines/1`, one thing a line: for journals that do not fit in
/// memory and for tools that read line by line.
///
/// The first line is `{"schema":"cbtkit/journal-lines/1","locale":"en",…}`, every other one of
/// `{"entry":{…}}`, `{"earlier":{…}}`, `{"goal":{…}}` and `{"session":{…}}` with the values of
/// `cbtkit/journal/1`.

#include <cbtkit/io/json_error.hpp>
#include <cbtkit/journal/journal.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <array>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace cbtkit::io {
/// A replaced version of an entry.
struct earlier_entry {
    journal_entry entry;

    friend bool operator==(earlier_entry const&, earlier_entry const&) = default;
};
/// A stored exercise session, as the JSON text of its own format.
struct stored_session {
    std::string json;

    friend bool operator==(stored_session const&, stored_session const&) = default;
};
/// What one line holds, after the first.
using journal_item = std::variant<journal_entry, earlier_entry, smart_goal, stored_session>;

/// Writes one line, with its line end.
[[nodiscard]] std::string write_line(journal_item const& item);
/// Writes the first line, from the settings and unknown members of a journal, with its line end.
[[nodiscard]] std::string write_first_line(journal const& settings);
/// Writes a whole journal, a line at a time. The caller looks at the state of the stream.
void write_journal_lines(std::ostream& out, journal const& contents);

/// Reads a line that is not the first. @param line without its line end
[[nodiscard]] json_result<journal_item> read_line(std::string_view line, json_limits const& limits = {});

/// Reads JSON lines from a stream, one at a time: memory holds one line.
class journal_line_reader {
public:
    /// @param in outlives the reader; `limits.bytes` bounds one line
    explicit journal_line_reader(std::istream& in, json_limits const& limits = {}) noexcept;

    /// Reads the first line; call it once, before `next`.
    /// @returns a journal without entries, or the failure
    [[nodiscard]] json_result<journal> first();
    /// The next thing, or nothing at the end. Empty lines are passed over. After a failure the next call
    /// goes on with the line after it.
    [[nodiscard]] json_result<std::optional<journal_item>> next();
    /// Number of the line read last, from 1.
    [[nodiscard]] std::size_t line_number() const noexcept { return number_; }

private:
    enum class outcome : unsigned char { line, end, too_long };
    outcome read();

    std::istream& in_;
    json_limits limits_;
    std::string line_;
    std::array<char, 4096> chunk_{};
    std::size_t number_ = 0;
};

/// A journal read from lines, with the line of a failure.
struct line_error {
    json_error error;
    std::size_t line = 0; ///< from 1

    friend bool operator==(line_error const&, line_error const&) = default;
};
/// Reads a whole journal. @returns the first failure; nothing is read by halves
[[nodiscard]] tl::expected<journal, line_error> read_journal_lines(
    std::istream& in, json_limits const& limits = {});
} // namespace cbtkit::io
#endif
