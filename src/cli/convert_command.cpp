// SPDX-License-Identifier: BSL-1.0
#include "convert_command.hpp"

#include "output_file.hpp"

#include <cbtkit/interop/bids.hpp>
#include <cbtkit/interop/chrono.hpp>
#include <cbtkit/interop/daylio.hpp>
#include <cbtkit/interop/deidentify.hpp>
#include <cbtkit/interop/emotionml.hpp>
#include <cbtkit/interop/fhir_journal.hpp>
#include <cbtkit/interop/freecbt.hpp>
#include <cbtkit/interop/icalendar_journal.hpp>
#include <cbtkit/interop/journal_csv.hpp>
#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/file.hpp>
#include <cbtkit/io/journal_file.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/journal_lines.hpp>

#include <CLI/CLI.hpp>

#include <array>
#include <chrono>
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
    bool with_texts = false;
    bool deidentify = false;
    int offset = 0;
    int shift_days = 0;
    std::string subject;
    std::string participant = "01";
    std::string now;
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

// The command, not the library, asks the clock.
civil_time clock_now()
{
    using namespace std::chrono;
    return interop::from_sys_time(floor<milliseconds>(system_clock::now()), 0).value_or(civil_time{});
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
        if (!options_.now.empty()) {
            auto const now = civil_time::parse(options_.now);
            if (!now) {
                complain("--now is no time with an offset");
                return code_.raise(exit_status::wrong_usage);
            }
            now_ = *now;
        }
        auto contents = read();
        if (contents && options_.deidentify)
            contents = without_names(*contents);
        if (contents)
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
        if (options_.from == "freecbt") {
            std::size_t const first = bytes->find_first_not_of(" \t\r\n\xEF\xBB\xBF");
            bool const json =
                first != std::string::npos && ((*bytes)[first] == '{' || (*bytes)[first] == '[');
            auto contents = json ? interop::read_freecbt_json(*bytes, options_.offset)
                                 : interop::read_freecbt_csv(*bytes, options_.offset);
            if (!contents)
                return refused(sentence(contents.error()));
            return *std::move(contents);
        }
        if (options_.from == "ical") {
            auto contents = interop::read_journal_calendar(*bytes, options_.offset);
            if (!contents)
                return refused(sentence(contents.error().code, contents.error().position));
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
        if (write_output(path, bytes))
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
        if (options_.to == "fhir")
            return write_fhir(contents);
        if (options_.to == "ical")
            return write_calendar(contents);
        if (options_.to == "bids")
            return write_study(contents);
        put(options_.out, io::write_journal(contents) + "\n");
    }

    std::optional<journal> without_names(journal const& contents)
    {
        interop::deidentify_options as;
        as.shift_days = options_.shift_days;
        auto made = interop::deidentified(contents, as);
        if (!made)
            return refused(sentence(made.error().code, std::nullopt));
        std::string counts = "taken out:";
        for (std::size_t i = 0; i < made->replaced.size(); ++i) {
            counts += i == 0 ? " " : ", ";
            counts += interop::private_kind_keys[i];
            counts += " " + std::to_string(made->replaced[i]);
        }
        complain(counts + "; some are missed, so read it before it leaves");
        constexpr std::string_view format = "dropped for privacy:";
        tell(format, made->goals, "goals");
        tell(format, made->sessions, "sessions");
        tell(format, made->earlier_versions, "earlier versions of entries");
        tell(format, made->unknown_members, "members that this version does not know");
        return std::move(made->contents);
    }

    static void tell(std::string_view format, std::size_t count, std::string_view what)
    {
        if (count == 0)
            return;
        std::string text{format};
        text += " " + std::to_string(count) + " ";
        text += what;
        complain(text);
    }

    void write_fhir(journal const& contents)
    {
        interop::fhir_journal_options fhir;
        fhir.subject = options_.subject;
        fhir.today = now_.day();
        fhir.with_texts = options_.with_texts;
        auto const bundle = interop::write_fhir_journal(contents, fhir);
        if (!bundle)
            return (void)refused(sentence(bundle.error().code, std::nullopt));
        tell("the bundle does not hold", bundle->goals_left_out, "goals without title or id");
        tell("the bundle does not hold", bundle->texts_left_out, "texts; --with-texts adds them");
        put(options_.out, bundle->json + "\n");
    }

    void write_calendar(journal const& contents)
    {
        interop::icalendar_options calendar;
        calendar.written = now_;
        auto const made = interop::write_journal_calendar(contents, calendar);
        if (!made)
            return (void)refused(sentence(made.error().code, std::nullopt));
        constexpr std::string_view format = "the calendar does not hold";
        tell(format, made->goals_left_out, "goals without ids");
        tell(format, made->thought_records, "thought records");
        tell(format, made->sessions, "sessions");
        tell(format, made->earlier_versions, "earlier versions of entries");
        tell(format, made->unknown_members, "members that this version does not know");
        put(options_.out, made->file);
    }

    void write_study(journal const& contents)
    {
        interop::bids_options study;
        study.participant = options_.participant;
        study.with_texts = options_.with_texts;
        study.shift_days = options_.deidentify ? 0 : options_.shift_days; // once is enough
        auto const files = interop::write_bids(contents, study);
        if (!files)
            return (void)refused(sentence(files.error().code, std::nullopt));
        for (interop::named_file const& file : *files) {
            fs::path const path = fs::path{options_.out} / file.path;
            if (!made_folder(path.parent_path()))
                return;
            put(path.string(), file.bytes);
        }
    }

    bool made_folder(fs::path const& path)
    {
        std::error_code problem;
        fs::create_directories(path, problem);
        if (!problem)
            return true;
        complain("the output folder cannot be made");
        code_.raise(exit_status::io_failed);
        return false;
    }

    void write_tables(journal const& contents)
    {
        std::error_code problem;
        if (!made_folder(options_.out))
            return;
        interop::csv_options csv;
        csv.spreadsheet_safe = options_.spreadsheet_safe;
        for (char const* name : table_names) // tables of an earlier run would mix with these
            fs::remove(fs::path{options_.out} / (std::string{name} + ".csv"), problem);
        for (interop::named_table const& table : interop::write_journal_csv(contents, csv))
            put((fs::path{options_.out} / (table.name + ".csv")).string(), table.csv);
        auto const rest = interop::left_out_of_csv(contents);
        constexpr std::string_view format = "tables do not hold";
        tell(format, rest.goals, "goals");
        tell(format, rest.sessions, "sessions");
        tell(format, rest.earlier_versions, "earlier versions of entries");
        tell(format, rest.unknown_members, "members that this version does not know");
    }

    convert_options const& options_;
    exit_code& code_;
    civil_time now_ = clock_now();
};
} // namespace

void add_convert_command(CLI::App& app, exit_code& code)
{
    CLI::App& command = *app.add_subcommand(
        "convert", "Write a journal in another format; for csv and bids OUT is a folder, elsewhere - is "
                   "standard output.");
    auto options = std::make_shared<convert_options>();
    command.add_option("IN", options->in, "File, or folder for csv; - for standard input")->required();
    command.add_option("OUT", options->out, "File, or folder for csv and bids; - for standard output")
        ->required();
    command.add_option("--from", options->from, "Format of IN")
        ->required()
        ->check(CLI::IsMember({"json", "jsonl", "archive", "csv", "file", "ical", "daylio", "freecbt"}));
    command.add_option("--to", options->to, "Format of OUT")
        ->required()
        ->check(CLI::IsMember({"json", "jsonl", "archive", "csv", "emotionml", "fhir", "ical", "bids"}));
    static std::vector<std::pair<std::string, io::archive_kind>> const kinds{
        {"text", io::archive_kind::text},
        {"binary", io::archive_kind::binary},
        {"xml", io::archive_kind::xml}};
    command.add_option("--kind", options->kind, "Kind of archive: text, binary (default) or xml")
        ->transform(CLI::CheckedTransformer(kinds));
    command.add_flag(
        "--spreadsheet-safe", options->spreadsheet_safe,
        "csv: put an apostrophe before texts that a spreadsheet would run as formulas");
    command
        .add_option(
            "--utc-offset", options->offset,
            "daylio, freecbt, ical: minutes that times without an offset are ahead of UTC")
        ->check(CLI::Range(-1080, 1080));
    command.add_flag("--with-texts", options->with_texts, "fhir, bids: also what the person wrote");
    command.add_option("--subject", options->subject, "fhir: whose record it is, for example Patient/123");
    command.add_option("--participant", options->participant, "bids: letters and digits (default 01)");
    command.add_flag(
        "--deidentify", options->deidentify,
        "Take names, handles, addresses, numbers, mail, links and days out of the texts first (English)");
    command.add_option("--shift-days", options->shift_days, "bids, --deidentify: days added to every day")
        ->check(CLI::Range(-100'000, 100'000));
    command.add_option("--now", options->now, "fhir, ical: the time of writing; without it the clock's");
    command.callback([options, &code] { conversion{*options, code}.run(); });
}
} // namespace cbtkit::cli
