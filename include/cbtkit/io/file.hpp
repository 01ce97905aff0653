// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_FILE_HPP
#define CBTKIT_IO_FILE_HPP

/// @file
/// Whole files, written so that they are never there by halves.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace cbtkit::io {
/// Reads a file.
/// @returns its bytes, `errc::io` when it cannot be read, `errc::too_long` above `most_bytes`
[[nodiscard]] result<std::string> read_file(
    std::filesystem::path const& path, std::size_t most_bytes = std::size_t{1} << 31);

/// Puts `bytes` in the place of a file: whoever looks sees all of the old or all of the new, after a power
/// cut, too. A new file is readable and writable by its owner only; an old one keeps its permissions, and a
/// symbolic link its target.
/// @returns `errc::io` when something failed; then the old file is unchanged
[[nodiscard]] result<void> replace_file(std::filesystem::path const& path, std::string_view bytes);
} // namespace cbtkit::io
#endif
