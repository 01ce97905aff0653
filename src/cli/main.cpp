// SPDX-License-Identifier: BSL-1.0
#include "convert_command.hpp"
#include "exercise_command.hpp"
#include "exit_code.hpp"
#include "goal_command.hpp"
#include "report_command.hpp"
#include "scan_command.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <new>

int main(int argc, char** argv)
{
    using namespace cbtkit::cli;
    exit_code code;
    CLI::App app{"cbtkit: exercise logic for cognitive behavioural therapy.\n"
                 "It suggests and never diagnoses; it is not medical care and not an emergency service."};
    app.set_version_flag("--version", "cbtkit " CBTKIT_VERSION);
    app.require_subcommand(1);
    app.fallthrough(false);
    add_convert_command(app, code);
    add_scan_command(app, code);
    add_journal_commands(app, code);
    add_exercise_commands(app, code);
    add_goal_commands(app, code);
    for (CLI::App* command : app.get_subcommands({}))
        command->set_version_flag("--version", "cbtkit " CBTKIT_VERSION);
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& problem) {
        if (app.exit(problem) != 0) // prints help, version or what is wrong
            code.raise(exit_status::wrong_usage);
    } catch (std::bad_alloc const&) {
        std::cerr << "cbtkit: out of memory\n";
        code.raise(exit_status::io_failed);
    } catch (std::exception const&) { // its text may hold what a person wrote
        std::cerr << "cbtkit: failed unexpectedly\n";
        code.raise(exit_status::io_failed);
    }
    return code.number();
}
