// SPDX-License-Identifier: BSL-1.0
#include "convert_command.hpp"

#include <cbtkit/interop/daylio.hpp>
#include <cbtkit/interop/emotionml.hpp>
#include <cbtkit/interop/journal_csv.hpp>
#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/file.hpp>
#include <cbtkit/io/journal_file.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/journal_lines.hpp>

#include <CLI/CLI.hpp>

#include <array>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace cbtkit::cli {
namespace {
namespace fs = std::filesystem;

struct convert_options {
    std::string in;
    std::string out;
    std::string from;
    std::string to;
    io::archive_kind kind = io::archive_kind::binary;
    bool spreadsheet_safe = false;
    int offset = 0;
};

constexpr std::array<char const*, 7> table_names{"entries",         "ratings",  "tags",    "distortions",
                                                 "thought_records", "thoughts", "evidence"};

/// Says what went wrong, never what stood there.
void complain(std::string const& what)
{
    std::cerr << "cbtkit convert: " << what << "\n";
}

std::string sentence(errc code, std::optional<std::size_t> position)
{
    std::string text = "the input is refused: ";
    text += key(code);
    if (position)
        text += " at byte " + std::to_string(*position);
    return text;
}
std::string sentence(io::json_error const& why)
{
    return sentence(why.code, why.position) + (why.pointer.empty() ? "" : ", " + why.pointer);
}
std::string sentence(interop::table_error const& why)
{
    std::string text = sentence(why.code, std::nullopt) + " in table " + why.table;
    if (why.row != 0)
        text += ", row " + std::to_string(why.row);
    if (!why.column.empty())
        text += ", column " + why.column;
    return text;
}

std::optional<std::string> bytes_of(std::string const& path)
{
    if (path == "-")
        return std::string{std::istreambuf_iterator<char>{std::cin}, {}};
    auto bytes = io::read_file(path);
    if (!bytes)
        return std::nullopt;
    return *std::move(bytes);
}

class conversion {
public:
    conversion(convert_options const& options, exit_code& code)
        : options_{options}
        , code_{code}
    {
    }

    void run()
    {
        if (auto const contents = read())
            write(*contents);
    }

private:
    std::nullopt_t refused(std::string const& what)
    {
        complain(what);
        code_.raise(exit_status::bad_content);
        return std::nullopt;
    }
    std::nullopt_t unreadable(std::string const& what)
    {
        complain(what + " cannot be read");
        code_.raise(exit_status::io_failed);
        return std::nullopt;
    }

    std::optional<journal> read()
    {
        if (options_.from == "csv")
            return read_tables();
        if (options_.from == "file") {
            auto contents = io::read_journal_file(options_.in);
            if (!contents && contents.error().code == errc::io)
                return unreadable("the input");
            if (!contents)
                return refused(sentence(contents.error().code, contents.error().position));
            return *std::move(contents);
        }
        auto const bytes = bytes_of(options_.in);
        if (!bytes)
            return unreadable("the input");
        if (options_.from == "archive") {
            auto contents = io::read_archive<journal>(*bytes);
            if (!contents)
                return refused(sentence(contents.error().code, contents.error().position));
            return *std::move(contents);
        }
        if (options_.from == "jsonl") {
            std::istringstream stream{*bytes};
            auto contents = io::read_journal_lines(stream);
            if (!contents)
                return refused(
                    sentence(contents.error().error) + ", line " + std::to_string(contents.error().line));
            return *std::move(contents);
        }
        if (options_.from == "daylio") {
            interop::daylio_options daylio;
            daylio.offset_minutes = options_.offset;
            auto contents = interop::read_daylio(*bytes, daylio);
            if (!contents)
                return refused(sentence(contents.error()));
            return *std::move(contents);
        }
        auto contents = io::read_journal(*bytes);
        if (!contents)
            return refused(sentence(contents.error()));
        return *std::move(contents);
    }

    std::optional<journal> read_tables()
    {
        std::vector<interop::named_table> tables;
        std::error_code problem;
        for (char const* name : table_names) {
            fs::path const path = fs::path{options_.in} / (std::string{name} + ".csv");
            if (!fs::exists(path, problem))
                continue;
            auto const bytes = bytes_of(path.string());
            if (!bytes)
                return unreadable(std::string{"the table "} + name);
            tables.push_back({name, *bytes});
        }
        if (tables.empty())
            return unreadable("a folder with tables");
        auto contents = interop::read_journal_csv(tables);
        if (!contents)
            return refused(sentence(contents.error()));
        return *std::move(contents);
    }

    void put(std::string const& path, std::string_view bytes)
    {
        bool written = true;
        if (path == "-")
            written = static_cast<bool>(
                std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush());
        else
            written = io::replace_file(path, bytes).has_value();
        if (written)
            return;
        complain("the output cannot be written");
        code_.raise(exit_status::io_failed);
    }

    void write(journal const& contents)
    {
        if (options_.to == "csv")
            return write_tables(contents);
        if (options_.to == "archive")
            return put(options_.out, io::write_archive(contents, options_.kind));
        if (options_.to == "jsonl") {
            std::ostringstream stream;
            io::write_journal_lines(stream, contents);
            return put(options_.out, stream.str());
        }
        if (options_.to == "emotionml") {
            auto const document = interop::write_emotionml(contents);
            if (document.before_1970 != 0)
                complain(std::to_string(document.before_1970) + " entries before 1970 are left out");
            return put(options_.out, document.xml);
        }
        put(options_.out, io::write_journal(contents) + "\n");
    }

    void write_tables(journal const& contents)
    {
        std::error_code problem;
        fs::create_directories(options_.out, problem);
        if (problem) {
            complain("the output folder cannot be made");
            return code_.raise(exit_status::io_failed);
        }
        interop::csv_options csv;
        csv.spreadsheet_safe = options_.spreadsheet_safe;
        for (char const* name : table_names) // tables of an earlier run would mix with these
            fs::remove(fs::path{options_.out} / (std::string{name} + ".csv"), problem);
        for (interop::named_table const& table : interop::write_journal_csv(contents, csv))
            put((fs::path{options_.out} / (table.name + ".csv")).string(), table.csv);
        auto const rest = interop::left_out_of_csv(contents);
        auto const tell = [](std::size_t count, char const* what) {
            if (count != 0)
                complain("tables do not hold " + std::to_string(count) + " " + what);
        };
        tell(rest.goals, "goals");
        tell(rest.sessions, "sessions");
        tell(rest.earlier_versions, "earlier versions of entries");
        tell(rest.unknown_members, "members that this version does not know");
    }

    convert_options const& options_;
    exit_code& code_;
};
} // namespace

void add_convert_command(CLI::App& app, exit_code& code)
{
    CLI::App& command = *app.add_subcommand(
        "convert",
        "Write a journal in another format; for csv OUT is a folder, elsewhere - is standard output.");
    auto options = std::make_shared<convert_options>();
    command.add_option("IN", options->in, "File, or folder for csv; - for standard input")->required();
    command.add_option("OUT", options->out, "File, or folder for csv; - for standard output")->required();
    command.add_option("--from", options->from, "Format of IN")
        ->required()
        ->check(CLI::IsMember({"json", "jsonl", "archive", "csv", "file", "daylio"}));
    command.add_option("--to", options->to, "Format of OUT")
        ->required()
        ->check(CLI::IsMember({"json", "jsonl", "archive", "csv", "emotionml"}));
    static std::vector<std::pair<std::string, io::archive_kind>> const kinds{
        {"text", io::archive_kind::text},
        {"binary", io::archive_kind::binary},
        {"xml", io::archive_kind::xml}};
    command.add_option("--kind", options->kind, "Kind of archive: text, binary (default) or xml")
        ->transform(CLI::CheckedTransformer(kinds));
    command.add_flag(
        "--spreadsheet-safe", options->spreadsheet_safe,
        "csv: put an apostrophe before texts that a spreadsheet would run as formulas");
    command.add_option("--utc-offset", options->offset, "daylio: minutes that its times are ahead of UTC")
        ->check(CLI::Range(-1080, 1080));
    command.callback([options, &code] { conversion{*options, code}.run(); });
}
} // namespace cbtkit::cli
