// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_SCAN_COMMAND_HPP
#define CBTKIT_SRC_CLI_SCAN_COMMAND_HPP

/// @file
/// `cbtkit scan`: records in, one JSON object per record out.

#include "exit_code.hpp"

#include <CLI/App.hpp>

namespace cbtkit::cli {
/// Adds the command; when it is chosen it runs while the arguments are parsed.
void add_scan_command(CLI::App& app, exit_code& code);
} // namespace cbtkit::cli
#endif
