// SPDX-License-Identifier: BSL-1.0
// terminal_exercise: leads through any exercise in a terminal, saves after every step and resumes.
//   terminal_exercise                      lists the exercises
//   terminal_exercise ID FILE [NAME=CONTACT …]   runs one; FILE keeps the session
#include "run_exercise.hpp"

#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/io/session_json.hpp>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include <unistd.h>

using namespace cbtkit;

namespace {
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

/// The people whom this host shows to somebody in need: given on the command line, here.
result<host_contract> contract_from(int count, char** arguments)
{
    resource_table table;
    for (int i = 0; i < count; ++i) {
        std::string const argument{arguments[i]};
        auto const equals = argument.find('=');
        if (equals == std::string::npos)
            return fail(errc::syntax);
        auto added = std::move(table).with(
            "en", {.name = argument.substr(0, equals),
                   .contact = argument.substr(equals + 1),
                   .hours = {},
                   .languages = {"en"}});
        if (!added)
            return fail(added.error().code);
        table = *std::move(added);
    }
    return host_contract::from(
        std::move(table), count > 0 ? resource_policy::from_table : resource_policy::ack_no_resources);
}
} // namespace

int main(int argc, char** argv)
{
    auto const words = text_catalog::english();
    auto const known = protocol_set::shipped();
    bool const colour = isatty(STDOUT_FILENO) != 0;
    terminal_exercise::step_screen screen{std::cin, std::cout, words, "en", screens{}, 0, colour};
    screen.say(words.text("disclaimer.not_medical"));
    if (argc < 3) {
        screen.say(words.text("exercise.terminal.choose"));
        for (protocol const& p : known.all_view())
            screen.say(p.key + " – " + words.text(p.purpose_text()), "  ");
        return argc == 1 ? 0 : 2;
    }
    std::string const file_name{argv[2]};
    auto const contract = contract_from(argc - 3, argv + 3);
    if (!contract) {
        std::cerr << "people to turn to are written NAME=CONTACT\n";
        return 2;
    }

    auto current = start(argv[1], {.now = utc_now()}, known);
    if (!current) {
        std::cerr << "there is no exercise of this name\n";
        return 2;
    }
    if (std::ifstream file{file_name}) {
        std::string const stored{std::istreambuf_iterator<char>{file}, {}};
        auto const loaded = io::read_session(stored);
        if (!loaded || loaded->protocol() != argv[1]) {
            std::cerr << "the file holds no session of this exercise\n";
            return 1;
        }
        current = *loaded;
    }
    terminal_exercise::host host{
        .known = known,
        .clock = utc_now,
        .save =
            [&file_name](session const& s) {
                std::string const next = file_name + ".new";
                {
                    std::ofstream file{next, std::ios::trunc};
                    file << io::write_session(s) << "\n";
                    if (!file.flush())
                        return; // the last good file stays
                }
                std::rename(next.c_str(), file_name.c_str());
            },
        .contract = contract->resources().empty() ? std::nullopt : std::optional{*contract},
        .locale = "en"};
    session const last = terminal_exercise::run(*current, screen, host);
    if (auto const record = to_record(last, known); record && last.status() == session_status::completed)
        std::cout << io::write_exercise_record(*record) << "\n";
    return last.status() == session_status::blocked_by_safety ? 4 : 0;
}
