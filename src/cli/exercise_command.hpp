// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_EXERCISE_COMMAND_HPP
#define CBTKIT_SRC_CLI_EXERCISE_COMMAND_HPP

/// @file
/// `cbtkit exercise list|show|run`: the exercises as data, and stepping through one.

#include "exit_code.hpp"

#include <cbtkit/exercise/protocol_set.hpp>

#include <CLI/App.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit::cli {
/// What to run.
struct exercise_request {
    std::string id;
    std::optional<std::string> session_file; ///< resumed from and saved to
    std::optional<std::string> events_file;  ///< `-`: standard input; none: ask in the terminal
    std::vector<std::string> protocol_files; ///< a host's own exercises
    bool json = false;
};

/// Prints the exercises: one line each, or one JSON array.
[[nodiscard]] exit_status list_exercises(protocol_set const& known, bool json, std::ostream& out);
/// Prints one exercise for people or as data.
[[nodiscard]] exit_status show_exercise(
    protocol_set const& known, std::string const& id, bool json, std::ostream& out, std::ostream& problems);
/// Applies events, or leads through the exercise in the terminal.
[[nodiscard]] exit_status run_exercise(
    protocol_set const& known, exercise_request const& request, std::istream& in, std::ostream& out,
    std::ostream& problems);

/// Adds `exercise` with its commands; the chosen one runs while the arguments are parsed.
void add_exercise_commands(CLI::App& app, exit_code& code);
} // namespace cbtkit::cli
#endif
