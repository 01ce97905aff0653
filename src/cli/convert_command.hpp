// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_CONVERT_COMMAND_HPP
#define CBTKIT_SRC_CLI_CONVERT_COMMAND_HPP

/// @file
/// `cbtkit convert`: a journal from one format into another.

#include "exit_code.hpp"

namespace CLI {
class App;
}

namespace cbtkit::cli {
/// Adds the command to `app`; `code` outlives the parsing.
void add_convert_command(CLI::App& app, exit_code& code);
} // namespace cbtkit::cli
#endif
