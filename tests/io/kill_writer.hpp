// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_IO_KILL_WRITER_HPP
#define CBTKIT_TESTS_IO_KILL_WRITER_HPP

/// @file
/// A writer of a journal file that is killed at a random moment, and a look at what it left.

#include <cbtkit/io/journal_file.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>

namespace cbtkit::test {
struct kill_outcome {
    bool readable = false; ///< the file opened after the kill
    std::uint64_t acknowledged = 0;
    std::uint64_t lost = 0;       ///< acknowledged entries that are gone or changed
    std::uint64_t unexpected = 0; ///< entries beyond the one that may have been under way
    bool torn = false;            ///< an unfinished record was cut off
    bool in_rewrite = false;      ///< a temporary file was left behind
};

[[nodiscard]] inline journal_entry numbered_entry(std::uint64_t number)
{
    journal_entry entry;
    entry.id = *entry_id::from("n" + std::to_string(number));
    entry.at = *civil_time::from_parts(
        *calendar_day::from_days_since_epoch(20'000), static_cast<std::int32_t>(number % 86'400'000), 0);
    entry.text = std::to_string(number) + std::string(1 + number * 7919 % 6000, 'x');
    return entry;
}

/// Starts a writer that adds numbered entries, and now and then rewrites the file; kills it after
/// `microseconds`; opens the file.
[[nodiscard]] inline kill_outcome kill_one_writer(
    std::filesystem::path const& path, std::uint64_t first, unsigned microseconds)
{
    kill_outcome outcome;
    int ends[2];
    if (::pipe(ends) != 0)
        return outcome;
    pid_t const child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        auto file = io::journal_file::open(path);
        if (!file)
            ::_exit(2);
        for (std::uint64_t number = first;; ++number) {
            if (!file->add(numbered_entry(number)))
                ::_exit(3);
            if (::write(ends[1], &number, sizeof number) != sizeof number)
                ::_exit(4);
            if (number % 8 == 7 && !file->compact())
                ::_exit(5);
        }
    }
    ::close(ends[1]);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::uint64_t number = first;
    std::uint64_t next = first;
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        next = number + 1;
    ::close(ends[0]);
    outcome.acknowledged = next - first;
    auto leftover = path;
    leftover += ".new";
    outcome.in_rewrite = std::filesystem::exists(leftover);

    auto const file = io::journal_file::open(path);
    if (!WIFSIGNALED(status) || !file)
        return outcome;
    outcome.readable = true;
    outcome.torn = file->recovery().torn_bytes != 0;
    for (std::uint64_t k = 0; k < next; ++k) {
        auto const wanted = numbered_entry(k);
        auto const* const found = file->contents().find(wanted.id);
        if (found == nullptr || !(*found == wanted))
            ++outcome.lost;
    }
    if (file->contents().size() > next + 1)
        outcome.unexpected = file->contents().size() - next - 1;
    return outcome;
}
} // namespace cbtkit::test
#endif
