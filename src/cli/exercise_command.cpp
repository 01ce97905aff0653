// SPDX-License-Identifier: BSL-1.0
#include "exercise_command.hpp"

#include "output_file.hpp"

#include "../../docs/samples/terminal_exercise/run_exercise.hpp"

#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/io/protocol_json.hpp>
#include <cbtkit/io/session_json.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include <CLI/CLI.hpp>
#include <boost/json.hpp>

#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

#include <unistd.h>

namespace cbtkit::cli {
namespace {
namespace json = boost::json;

/// The clock of the command; the library has none.
std::optional<civil_time> utc_now()
{
    using namespace std::chrono;
    auto const now = floor<milliseconds>(system_clock::now());
    auto const midnight = floor<days>(now);
    auto const day = calendar_day::from_days_since_epoch(midnight.time_since_epoch().count());
    if (!day)
        return std::nullopt;
    auto const time = civil_time::from_parts(*day, static_cast<std::int32_t>((now - midnight).count()), 0);
    return time ? std::optional{*time} : std::nullopt;
}

std::optional<std::string> read_file(std::string const& name)
{
    std::ifstream file{name, std::ios::binary};
    if (!file)
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (file.bad())
        return std::nullopt;
    return text;
}

/// A session is never lost half way.
bool save(session const& s, std::string const& name)
{
    return write_output(name, io::write_session(s) + '\n');
}

json::object error_json(std::size_t line, std::string_view code, std::string const& step)
{
    json::object made{{"line", line}, {"code", code}};
    if (!step.empty())
        made["step"] = step;
    return made;
}

/// The code that is shown for a refused event: the remark of the check where there is one.
std::string code_of(session const& s, event const& happened, errc reason, protocol_set const& known)
{
    if (auto const* given = happened.get<events::answered>())
        if (auto const notes = examine(s, given->step, given->value, known))
            for (step_note const& note : *notes)
                if (note.severity == note_severity::error && note.reason == reason)
                    return note.code;
    return std::string{event_error_code(reason)};
}

std::string step_of(event const& happened)
{
    if (auto const* given = happened.get<events::answered>())
        return given->step;
    if (auto const* left = happened.get<events::skipped>())
        return left->step;
    return {};
}

/// Applies events from a file, one a line; what does not fit is reported and the rest goes on.
session apply(
    session s, std::istream& events, protocol_set const& known, json::array& errors, exit_code& status)
{
    std::string line;
    for (std::size_t number = 1; std::getline(events, line); ++number) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.find_first_not_of(" \t") == std::string::npos)
            continue;
        auto const happened = io::read_event(line, s, known);
        if (!happened) {
            errors.push_back(error_json(number, event_error_code(happened.error().code), {}));
            status.raise(exit_status::bad_content);
            continue;
        }
        auto next = advance(s, *happened, known);
        if (!next) {
            errors.push_back(
                error_json(number, code_of(s, *happened, next.error().code, known), step_of(*happened)));
            status.raise(exit_status::bad_content);
            continue;
        }
        s = *std::move(next);
    }
    return s;
}

void print_result(session const& s, protocol_set const& known, json::array const& errors, std::ostream& out)
{
    auto const record = to_record(s, known);
    bool const whole = record && s.status() != session_status::blocked_by_safety &&
                       (s.status() == session_status::completed || s.status() == session_status::waiting);
    // What is written already is put together as it is: reading it again would ask how deep kept members go.
    out << "{\"session\":" << io::write_session(s)
        << ",\"record\":" << (whole ? io::write_exercise_record(*record) : "null")
        << ",\"errors\":" << json::serialize(errors) << "}\n";
}

void add_run(CLI::App& exercise, exit_code& code)
{
    auto* const run =
        exercise.add_subcommand("run", "Step through an exercise in the terminal, or apply events");
    auto const request = std::make_shared<exercise_request>();
    run->add_option("id", request->id, "Key of the exercise, see `cbtkit exercise list`")->required();
    run->add_option("--session", request->session_file, "Resume from and save to this file");
    run->add_option(
        "--events", request->events_file, "Events, one JSON object a line; - reads standard input");
    run->add_option(
        "--protocol", request->protocol_files, "A file with an exercise of your own; may be repeated");
    run->add_flag("--json", request->json, "Print the session and its record as JSON at the end");
    run->callback([request, &code] {
        code.raise(run_exercise(protocol_set::shipped(), *request, std::cin, std::cout, std::cerr));
    });
}
} // namespace

exit_status list_exercises(protocol_set const& known, bool as_json, std::ostream& out)
{
    auto const words = text_catalog::english();
    if (as_json) {
        json::array all;
        for (protocol const& p : known.all_view())
            all.push_back(json::parse(io::write_protocol(p, words)));
        out << json::serialize(all) << "\n";
    } else {
        for (protocol const& p : known.all_view()) {
            std::string name = p.key;
            name.resize(std::max<std::size_t>(name.size() + 1, 25), ' ');
            out << name << words.text(p.purpose_text()) << "\n";
        }
    }
    return out.flush() ? exit_status::done : exit_status::io_failed;
}

exit_status show_exercise(
    protocol_set const& known, std::string const& id, bool as_json, std::ostream& out, std::ostream& problems)
{
    protocol const* const p = known.find(id);
    if (p == nullptr) {
        problems << "cbtkit: there is no such exercise; see `cbtkit exercise list`\n";
        return exit_status::wrong_usage;
    }
    auto const words = text_catalog::english();
    if (as_json) {
        out << io::write_protocol(*p, words) << "\n";
    } else {
        out << words.text(p->name_text()) << "\n" << words.text(p->purpose_text()) << "\n\n";
        for (step const& s : p->steps) {
            out << "  " << s.asked.key << " (" << key(s.asked.kind);
            if (s.asked.optional)
                out << ", optional";
            if (s.only_when.kind != condition_kind::always)
                out << ", sometimes";
            if (s.wait.kind != wait_kind::nothing)
                out << ", later";
            out << ")\n";
            if (words.contains(s.prompt))
                out << "      " << words.text(s.prompt, {{"rest", std::int64_t{0}}}) << "\n";
        }
    }
    return out.flush() ? exit_status::done : exit_status::io_failed;
}

exit_status run_exercise(
    protocol_set const& shipped, exercise_request const& request, std::istream& in, std::ostream& out,
    std::ostream& problems)
{
    exit_code status;
    protocol_set known = shipped;
    text_catalog words = text_catalog::english();
    for (std::string const& name : request.protocol_files) {
        auto const text = read_file(name);
        if (!text) {
            problems << "cbtkit: cannot read the file with the exercise\n";
            return exit_status::io_failed;
        }
        auto const loaded = io::read_protocol(*text);
        if (!loaded) {
            for (io::protocol_file_problem const& problem : loaded.error())
                problems << "cbtkit: " << (problem.pointer.empty() ? "/" : problem.pointer) << ": "
                         << problem.message << " [" << key(problem.code) << "]\n";
            return exit_status::bad_content;
        }
        if (auto more = known.with(loaded->protocol))
            known = *std::move(more);
        words = words.overlaid_with(loaded->words);
    }
    bool const interactive = !request.events_file;
    auto s = start(request.id, {.now = interactive ? utc_now() : std::nullopt}, known);
    if (!s) {
        problems << "cbtkit: there is no such exercise; see `cbtkit exercise list`\n";
        return exit_status::wrong_usage;
    }
    if (request.session_file) {
        std::ifstream const there{*request.session_file};
        if (there) {
            auto const text = read_file(*request.session_file);
            auto const loaded =
                text ? io::read_session(*text)
                     : io::json_result<session>{tl::unexpected<io::json_error>{{errc::io, "", {}}}};
            if (!loaded || loaded->protocol() != request.id) {
                problems << "cbtkit: the file holds no session of this exercise"
                         << (loaded ? std::string{} : " (" + std::string{key(loaded.error().code)} + ")")
                         << "\n";
                return exit_status::bad_content;
            }
            s = *loaded;
        }
    }

    json::array errors;
    if (interactive) {
        bool const colour = &out == &std::cout && isatty(STDOUT_FILENO) != 0;
        terminal_exercise::step_screen screen{in, out, words, "en", screens{}, 0, colour};
        bool saved = true;
        terminal_exercise::host const host{
            .known = known,
            .clock = utc_now,
            .save =
                [&request, &saved](session const& now) {
                    if (request.session_file)
                        saved = save(now, *request.session_file);
                },
            .contract = std::nullopt, // the command has no people to offer; it ends when they are needed
            .locale = "en"};
        s = terminal_exercise::run(*s, screen, host);
        if (!saved)
            status.raise(exit_status::io_failed);
    } else {
        std::ifstream file;
        bool const standard = *request.events_file == "-";
        if (!standard) {
            file.open(*request.events_file);
            if (!file) {
                problems << "cbtkit: cannot read the events\n";
                return exit_status::io_failed;
            }
        }
        s = apply(*s, standard ? in : file, known, errors, status);
        if (request.session_file && !save(*s, *request.session_file)) {
            problems << "cbtkit: cannot save the session\n";
            status.raise(exit_status::io_failed);
        }
    }
    if (s->status() == session_status::blocked_by_safety)
        status.raise(exit_status::blocked);
    if (!interactive || request.json)
        print_result(*s, known, errors, out);
    if (!out.flush())
        status.raise(exit_status::io_failed);
    return status.status();
}

void add_exercise_commands(CLI::App& app, exit_code& code)
{
    auto* const exercise = app.add_subcommand("exercise", "The exercises: list, show, run");
    exercise->require_subcommand(1);
    auto* const list = exercise->add_subcommand("list", "List all exercises");
    auto const list_json = std::make_shared<bool>(false);
    list->add_flag("--json", *list_json, "As one JSON array");
    list->callback(
        [list_json, &code] { code.raise(list_exercises(protocol_set::shipped(), *list_json, std::cout)); });
    auto* const show = exercise->add_subcommand("show", "Show one exercise");
    auto const id = std::make_shared<std::string>();
    auto const show_json = std::make_shared<bool>(false);
    show->add_option("id", *id, "Key of the exercise")->required();
    show->add_flag("--json", *show_json, "As JSON");
    show->callback([id, show_json, &code] {
        code.raise(show_exercise(protocol_set::shipped(), *id, *show_json, std::cout, std::cerr));
    });
    add_run(*exercise, code);
}
} // namespace cbtkit::cli
