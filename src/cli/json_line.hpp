// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_JSON_LINE_HPP
#define CBTKIT_SRC_CLI_JSON_LINE_HPP

/// @file
/// Reads the members `text` and `id` of a JSON object on one line, at the speed of a scan over its bytes.
/// The whole line is checked to be one well-formed object (Boost.JSON is the judge in the tests).

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cbtkit::cli {
/// What stood in the object. The views are into the line, or into the buffers when there were escapes.
struct json_line {
    std::optional<std::string_view> text; ///< only when it is a string
    std::optional<std::string_view> id;   ///< a string, or a number as it is written
    std::size_t text_position = 0;        ///< where the value of `text` starts, when there is one
    bool has_text = false;                ///< the member is there, whatever its type
};

/// Reads one line.
/// @param line valid UTF-8
/// @returns nothing and sets `error_at` when the line is not one JSON object, or holds `text` or `id` twice
[[nodiscard]] std::optional<json_line> read_json_line(
    std::string_view line, std::string& text_buffer, std::string& id_buffer, std::size_t& error_at);
} // namespace cbtkit::cli
#endif
