// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_GOAL_COMMAND_HPP
#define CBTKIT_SRC_CLI_GOAL_COMMAND_HPP

/// @file
/// `cbtkit goal check|plan|export`: a goal in, findings, a plan or another format out.

#include "exit_code.hpp"

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/goal/day_rhythm.hpp>

#include <CLI/App.hpp>

#include <iosfwd>
#include <string>

namespace cbtkit::cli {
/// What to do with one goal.
struct goal_request {
    enum class action { check, plan, to_ical, to_fhir } what = action::check;
    civil_time now; ///< its day, lived by `rhythm`, is today
    day_rhythm rhythm;
    bool details = false; ///< export: descriptions and notes
    bool bundle = false;  ///< FHIR: the steps as tasks
    std::string subject;  ///< FHIR: `Patient/123`
};

/// Answers one request about the goal in `json`, on `out`; problems of writing it go to `problems`.
[[nodiscard]] exit_status run_goal(
    std::string const& json, goal_request const& request, std::ostream& out, std::ostream& problems);

/// Adds `goal` with its commands; the chosen one runs while the arguments are parsed.
void add_goal_commands(CLI::App& app, exit_code& code);
} // namespace cbtkit::cli
#endif
