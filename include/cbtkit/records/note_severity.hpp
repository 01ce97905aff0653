// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_NOTE_SEVERITY_HPP
#define CBTKIT_RECORDS_NOTE_SEVERITY_HPP

/// @file
/// How much weight a remark about somebody's words has.

#include <cstdint>
#include <string_view>

namespace cbtkit {
/// The weight of a remark, lightest first.
enum class note_severity : std::uint8_t {
    info = 0,    ///< worth a friendly hint
    warning = 1, ///< worth a question
    error = 2,   ///< the words are not accepted as they are
};

/// The stored name, for example `warning`.
[[nodiscard]] constexpr std::string_view key(note_severity severity) noexcept
{
    return severity == note_severity::info      ? "info"
           : severity == note_severity::warning ? "warning"
                                                : "error";
}
} // namespace cbtkit
#endif
