// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_REPORT_COMMAND_HPP
#define CBTKIT_SRC_CLI_REPORT_COMMAND_HPP

/// @file
/// `cbtkit journal report`: a journal in, a report as text, data and a page out.

#include "exit_code.hpp"

#include <CLI/App.hpp>

namespace cbtkit::cli {
/// Adds the command `journal` with `report`; when chosen it runs while the arguments are parsed.
void add_journal_commands(CLI::App& app, exit_code& code);
} // namespace cbtkit::cli
#endif
