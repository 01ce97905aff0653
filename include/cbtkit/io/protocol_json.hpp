// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_PROTOCOL_JSON_HPP
#define CBTKIT_IO_PROTOCOL_JSON_HPP

/// @file
/// A host's own exercise from JSON, shape `cbtkit/protocol/1`.

#include <cbtkit/exercise/protocol.hpp>
#include <cbtkit/io/json_error.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::io {
/// An exercise with its words.
struct protocol_file {
    cbtkit::protocol protocol;
    text_catalog words; ///< to lay over the catalogue: the names, prompts, hints and options of the file
};

/// One thing that is wrong in a protocol file.
struct protocol_file_problem {
    errc code = errc::syntax;
    std::string pointer;                 ///< JSON pointer, for example `/steps/2/kind`
    std::optional<std::size_t> position; ///< byte of the text, where it is known
    std::string message;                 ///< in English, for the person who writes the file

    friend bool operator==(protocol_file_problem const&, protocol_file_problem const&) = default;
};

/// Reads and checks an exercise. Unknown members are errors, so that a slip of the pen is found.
/// @param json UTF-8 text of one object; see docs/design/exercises.md for the members
/// @param language BCP 47 tag of the words
/// @returns the exercise, or everything that is wrong with it; never an empty list.
[[nodiscard]] tl::expected<protocol_file, std::vector<protocol_file_problem>> read_protocol(
    std::string_view json, std::string_view language = "en", json_limits const& limits = {});

/// Writes an exercise as JSON with its text keys and, where `words` has them, its words.
/// `read_protocol` gives an equal exercise back.
[[nodiscard]] std::string write_protocol(protocol const& shown, text_catalog const& words = {});
} // namespace cbtkit::io
#endif
