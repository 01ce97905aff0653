// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_STORED_SESSION_HPP
#define CBTKIT_SRC_IO_STORED_SESSION_HPP

/// @file
/// What JSON and archives of sessions have in common, without the headers of Boost.

#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/session.hpp>

#include <string_view>

namespace cbtkit::io::detail {
[[nodiscard]] result<note_severity> note_severity_from_key(std::string_view name);
[[nodiscard]] result<errc> errc_from_key(std::string_view name);
[[nodiscard]] result<session> session_seen_now(session_parts parts);
} // namespace cbtkit::io::detail
#endif
