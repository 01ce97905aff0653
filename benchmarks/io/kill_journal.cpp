// SPDX-License-Identifier: BSL-1.0
// Kills a writer of a journal file many times at random moments, under whatever load the machine has, and
// counts what was lost. Usage: kill_journal [ROUNDS] [FILE]
#include "kill_writer.hpp"

#include <cstdlib>
#include <filesystem>
#include <random>

int main(int argc, char** argv)
{
    namespace fs = std::filesystem;
    unsigned long const rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000;
    fs::path const path = argc > 2 ? fs::path{argv[2]} : fs::temp_directory_path() / "cbtkit-kill-journal";
    std::mt19937 random{1};
    std::uint64_t next = 0, acknowledged = 0, lost = 0, unexpected = 0, torn = 0, in_rewrite = 0,
                  unreadable = 0;
    fs::remove(path);
    for (unsigned long round = 0; round < rounds; ++round) {
        auto const outcome =
            cbtkit::test::kill_one_writer(path, next, 500 + static_cast<unsigned>(random() % 12'000));
        acknowledged += outcome.acknowledged;
        lost += outcome.lost;
        unexpected += outcome.unexpected;
        torn += outcome.torn ? 1 : 0;
        in_rewrite += outcome.in_rewrite ? 1 : 0;
        unreadable += outcome.readable ? 0 : 1;
        auto const left = cbtkit::io::read_journal_file(path);
        next = left ? left->size() : 0;
        if (!left || next > 120) {
            fs::remove(path);
            next = 0;
        }
    }
    std::printf(
        "%lu kills: %llu entries acknowledged, %llu lost, %llu unexpected, %llu files unreadable; %llu kills "
        "left an unfinished record, %llu an unfinished rewrite\n",
        rounds, static_cast<unsigned long long>(acknowledged), static_cast<unsigned long long>(lost),
        static_cast<unsigned long long>(unexpected), static_cast<unsigned long long>(unreadable),
        static_cast<unsigned long long>(torn), static_cast<unsigned long long>(in_rewrite));
    return lost + unexpected + unreadable == 0 ? 0 : 1;
}
