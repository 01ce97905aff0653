// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_IO_KILL_WRITER_HPP
#define CBTKIT_TESTS_IO_KILL_WRITER_HPP

/// @file
/// A writer of a journal file that is killed at a random moment, and a look at what it left.

#include <cbtkit/io/journal_file.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <set>
#include <string>

namespace cbtkit::test {
struct kill_outcome {
    bool readable = false; ///< the file opened after the kill
    std::uint64_t acknowledged = 0;
    std::uint64_t lost = 0;       ///< acknowledged entries or edits that are gone or changed
    std::uint64_t unexpected = 0; ///< entries beyond the one that may have been under way
    bool torn = false;            ///< an unfinished record was cut off
    bool in_rewrite = false;      ///< a temporary file was left behind
};

/// What all writers of one file were told is on the disk.
struct kill_history {
    std::uint64_t entries = 0;      ///< numbers below were added
    std::set<std::uint64_t> edited; ///< entries whose edit was acknowledged
};

/// When a writer is killed: so long after so many acknowledgements. With none it may be opening the file.
struct kill_moment {
    unsigned acknowledgements = 0;
    unsigned microseconds = 0;
};

[[nodiscard]] inline journal_entry numbered_entry(std::uint64_t number, bool edited = false)
{
    journal_entry entry;
    entry.id = *entry_id::from("n" + std::to_string(number));
    entry.at = *civil_time::from_parts(
        *calendar_day::from_days_since_epoch(20'000), static_cast<std::int32_t>(number % 86'400'000), 0);
    entry.text =
        std::to_string(number) + std::string(1 + number * 7919 % 6000, 'x') + (edited ? " edited" : "");
    return entry;
}

/// Adds numbered entries, edits some, now and then writes the file anew; tells each success. Never ends.
[[noreturn]] inline void write_until_killed(
    std::filesystem::path const& path, std::uint64_t first, int acknowledge)
{
    auto const tell = [acknowledge](std::uint64_t number, std::uint64_t edit) {
        std::uint64_t const said = number * 2 + edit;
        if (::write(acknowledge, &said, sizeof said) != sizeof said)
            ::_exit(4);
    };
    auto file = io::journal_file::open(path);
    if (!file)
        ::_exit(2);
    for (std::uint64_t number = first;; ++number) {
        if (!file->add(numbered_entry(number)))
            ::_exit(3);
        tell(number, 0);
        if (number % 5 == 4) {
            if (!file->edit(numbered_entry(number - 2, true)))
                ::_exit(3);
            tell(number - 2, 1);
        }
        if (number % 8 == 7 && !file->compact())
            ::_exit(5);
    }
}

/// Starts a writer, kills it, opens the file and compares it with what was acknowledged, now and before.
[[nodiscard]] inline kill_outcome kill_one_writer(
    std::filesystem::path const& path, kill_history& history, kill_moment when)
{
    kill_outcome outcome;
    int ends[2];
    if (::pipe(ends) != 0)
        return outcome;
    pid_t const child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        write_until_killed(path, history.entries, ends[1]);
    }
    ::close(ends[1]);
    auto const hear = [&] {
        std::uint64_t said = 0;
        if (::read(ends[0], &said, sizeof said) != sizeof said)
            return false;
        ++outcome.acknowledged;
        if (said % 2 == 1)
            history.edited.insert(said / 2);
        else
            history.entries = said / 2 + 1;
        return true;
    };
    // A writer that gets no time from a busy machine is waited for, or nothing would be tried.
    while (outcome.acknowledged < when.acknowledgements && hear())
        ;
    ::usleep(when.microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    while (hear()) // what it said before it was killed
        ;
    ::close(ends[0]);
    auto leftover = path;
    leftover += ".new";
    outcome.in_rewrite = std::filesystem::exists(leftover);

    auto const file = io::journal_file::open(path);
    if (!WIFSIGNALED(status) || !file)
        return outcome;
    outcome.readable = true;
    outcome.torn = file->recovery().torn_bytes != 0;
    for (std::uint64_t k = 0; k < history.entries; ++k) {
        auto const* const found = file->contents().find(numbered_entry(k).id);
        bool const as_added = found != nullptr && *found == numbered_entry(k);
        bool const as_edited = found != nullptr && *found == numbered_entry(k, true);
        bool const kept = history.edited.contains(k) ? as_edited : as_added || (as_edited && k % 5 == 2);
        outcome.lost += kept ? 0 : 1;
    }
    // One entry may have reached the disk before anybody was told.
    std::uint64_t const found = file->contents().size();
    outcome.unexpected = found > history.entries + 1 ? found - history.entries - 1 : 0;
    history.entries = std::max(history.entries, found);
    return outcome;
}
} // namespace cbtkit::test
#endif
