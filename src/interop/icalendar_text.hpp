// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_INTEROP_ICALENDAR_TEXT_HPP
#define CBTKIT_SRC_INTEROP_ICALENDAR_TEXT_HPP

/// @file
/// The lines of iCalendar: folding, escaping, unfolding.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::interop::detail {
/// Appends one content line, folded to 75 octets between characters, with CRLF.
void append_line(std::string& out, std::string_view line);
/// The value of a TEXT: backslash, semicolon, comma and line breaks escaped, other control characters
/// dropped, invalid UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string escaped_text(std::string_view text);
/// The text of a TEXT value.
[[nodiscard]] std::string unescaped_text(std::string_view value);
/// Writes properties, one line each.
class property_writer {
public:
    /// @param out outlives the writer
    explicit property_writer(std::string& out) noexcept
        : out_{out}
    {
    }
    void line(std::string_view text) { append_line(out_, text); }
    void property(std::string name, std::string_view value);
    /// A TEXT; left out where nothing of it can stand in a calendar.
    void text(std::string name, std::string_view value);
    /// A TEXT that has to be there: "-" where nothing of it can stand in a calendar.
    void required_text(std::string name, std::string_view value);
    void day(std::string name, calendar_day value);

private:
    std::string& out_;
};

/// The shortest digits that are this number.
[[nodiscard]] std::string shown(double number);
/// A key as part of a UID: everything but letters, digits, `.`, `_` and `-` becomes `%XX`.
[[nodiscard]] std::string uid_part(std::string_view key);

/// `NAME;PARAM=VALUE:VALUE` taken apart.
struct content_line {
    std::string name;                                            ///< upper case
    std::vector<std::pair<std::string, std::string>> parameters; ///< names in upper case
    std::string value;
    std::size_t position = 0; ///< byte of the line's start in the file

    [[nodiscard]] std::string_view parameter(std::string_view parameter_name) const;
};

/// Unfolds and splits a file. `errc::syntax` at the first line that is no content line.
[[nodiscard]] result<std::vector<content_line>> read_lines(std::string_view file);

/// `20260302`.
[[nodiscard]] std::string compact(calendar_day day);
/// `20260302T204000Z`.
[[nodiscard]] std::string utc(civil_time const& time);
/// A DATE or DATE-TIME; times in UTC as a clock of this offset shows them.
/// @returns `errc::invalid_date` or `errc::invalid_time` with the position of the line
[[nodiscard]] result<civil_time> read_time(content_line const& line, int offset_minutes);
} // namespace cbtkit::interop::detail
#endif
