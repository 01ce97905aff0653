// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_OUTPUT_FILE_HPP
#define CBTKIT_SRC_CLI_OUTPUT_FILE_HPP

/// @file
/// Where a command puts what it made.

#include <string>
#include <string_view>

namespace cbtkit::cli {
/// Puts `bytes` in the place of a file, all of them or none; the file is readable by its owner only if it is
/// new. `-` is standard output; pipes and devices are written to.
/// @returns false when that failed
[[nodiscard]] bool write_output(std::string const& path, std::string_view bytes);
} // namespace cbtkit::cli
#endif
