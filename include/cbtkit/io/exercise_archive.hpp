// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_EXERCISE_ARCHIVE_HPP
#define CBTKIT_IO_EXERCISE_ARCHIVE_HPP

/// @file
/// Sessions and records of exercises as framed archives; see `archive.hpp` for what these are for.

#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/io/archive.hpp>
#include <cbtkit/screening/screen.hpp>

#include <string>
#include <string_view>

namespace cbtkit::io {
[[nodiscard]] std::string write_archive(session const& value, archive_kind kind);
/// @throws bad_archive for a number that is not finite
[[nodiscard]] std::string write_archive(exercise_record const& value, archive_kind kind);

/// Loads a session. Screen results of texts are never believed: every text is screened again, and a session
/// in which a text must be handled now, but was not when it was stored, comes back blocked.
/// @param available the screens of the host
/// @returns the session; the failures of `read_archive` and of `session::from`
[[nodiscard]] result<session> read_session_archive(
    std::string_view bytes, screens const& available = screens{});

/// The same with the shipped screens.
template <>
[[nodiscard]] result<session> read_archive<session>(std::string_view bytes);
template <>
[[nodiscard]] result<exercise_record> read_archive<exercise_record>(std::string_view bytes);
} // namespace cbtkit::io
#endif
