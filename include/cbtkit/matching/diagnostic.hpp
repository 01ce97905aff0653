// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_DIAGNOSTIC_HPP
#define CBTKIT_MATCHING_DIAGNOSTIC_HPP

/// @file
/// What is wrong with a pattern file, and where.

#include <cstddef>
#include <cstdint>
#include <string>

namespace cbtkit::matching {
/// How bad a diagnostic is.
enum class severity : std::uint8_t {
    warning, ///< the patterns work, but probably not as meant
    error,   ///< there is no pattern set
};

/// One remark about a pattern file. It quotes pattern files only, never a text that a person wrote.
struct diagnostic {
    severity level = severity::error;
    std::string code;       ///< stable, for example `unknown_class`; the list is in the language page
    std::string source;     ///< name of the file
    std::string quoted;     ///< the whole line
    std::string message;    ///< one plain sentence
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< from 1, in bytes

    friend bool operator==(diagnostic const&, diagnostic const&) = default;
};

/// The diagnostic as people expect it from a compiler: place, severity, sentence, line and a caret.
[[nodiscard]] std::string to_text(diagnostic const& d);
} // namespace cbtkit::matching
#endif
