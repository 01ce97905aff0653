// SPDX-License-Identifier: BSL-1.0
#include "report_command.hpp"

#include "output_file.hpp"

#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/report/render.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cbtkit::cli {
namespace {
struct report_arguments {
    std::string file;
    std::string json;
    std::string html;
};

/// The journal in a file, or nothing when the file cannot be read; `-` is standard input. Reads as it goes,
/// so that a large journal is never held twice.
std::optional<io::json_result<journal>> read_from(std::string const& path)
{
    std::ifstream file;
    bool const is_input = path == "-";
    if (!is_input)
        file.open(path, std::ios::binary);
    std::istream& in = is_input ? std::cin : file;
    if (!in)
        return std::nullopt;
    auto made = io::read_journal(in);
    if (in.bad())
        return std::nullopt;
    return made;
}

void report(report_arguments const& arguments, exit_code& code)
{
    auto const read = read_from(arguments.file);
    if (!read) {
        std::cerr << "cbtkit journal report: cannot read " << arguments.file << '\n';
        return code.raise(exit_status::io_failed);
    }
    auto const& journal = *read;
    if (!journal) {
        io::json_error const& problem = journal.error();
        std::cerr << "cbtkit journal report: " << arguments.file << ": " << key(problem.code) << " at \""
                  << problem.pointer << '"';
        if (problem.position)
            std::cerr << ", byte " << *problem.position;
        std::cerr << '\n';
        return code.raise(exit_status::bad_content);
    }
    auto const made = report::make_report(*journal);
    auto const english = text_catalog::english();
    auto const write = [&](std::string const& path, std::string_view text) {
        if (write_output(path, text))
            return;
        std::cerr << "cbtkit journal report: cannot write " << path << '\n';
        code.raise(exit_status::io_failed);
    };
    // With `--json -` or `--html -` that stands alone on standard output.
    if (arguments.json != "-" && arguments.html != "-")
        write("-", report::to_text(made, english));
    if (!arguments.json.empty())
        write(arguments.json, report::to_json(made, english));
    if (!arguments.html.empty())
        write(arguments.html, report::to_html(made, english));
    if (std::fflush(stdout) != 0) {
        std::cerr << "cbtkit journal report: writing failed\n";
        code.raise(exit_status::io_failed);
    }
}
} // namespace

void add_journal_commands(CLI::App& app, exit_code& code)
{
    CLI::App* group = app.add_subcommand("journal", "Looks at a whole journal.");
    group->require_subcommand(1);
    CLI::App* command = group->add_subcommand(
        "report", "Prints what was felt, what recurs, what eased and where the goals stand.");
    auto arguments = std::make_shared<report_arguments>();
    command->add_option("file", arguments->file, "The journal, JSON (cbtkit/journal/1); - is standard input")
        ->required()
        ->type_name("FILE");
    command->add_option("--json", arguments->json, "Write the same report as data to this file")
        ->type_name("OUT");
    command->add_option("--html", arguments->html, "Write one page with pictures to this file")
        ->type_name("OUT");
    command->callback([arguments, &code] { report(*arguments, code); });
}
} // namespace cbtkit::cli
