// SPDX-License-Identifier: BSL-1.0
// Kills a writer of a journal file many times at random moments, while other processes keep the machine and
// its disk busy, and counts what was lost. Usage: kill_journal [ROUNDS] [FILE] [BUSY PROCESSES]
#include "kill_writer.hpp"

#include <fcntl.h>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <vector>

namespace {
namespace fs = std::filesystem;

/// Other programs that compute and write: they end when they are killed or their parent is gone.
class load {
public:
    load(unsigned long count, fs::path const& beside)
    {
        for (unsigned long i = 0; i < count; ++i) {
            fs::path name = beside;
            name += ".busy" + std::to_string(i);
            pid_t const child = ::fork();
            if (child == 0)
                run(name);
            children_.push_back({child, name});
        }
    }
    load(load const&) = delete;
    load& operator=(load const&) = delete;
    ~load()
    {
        for (auto const& [child, name] : children_) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            fs::remove(name);
        }
    }

private:
    [[noreturn]] static void run(fs::path const& name)
    {
        int const file = ::open(name.c_str(), O_RDWR | O_CREAT, 0600);
        std::vector<char> block(std::size_t{1} << 16);
        pid_t const parent = ::getppid();
        for (unsigned round = 1; ::getppid() == parent; ++round) {
            for (char& byte : block)
                byte = static_cast<char>(byte * 31 + static_cast<char>(round));
            if (::pwrite(file, block.data(), block.size(), 0) < 0 ||
                (round % 8 == 0 && ::fdatasync(file) != 0))
                break;
        }
        ::_exit(0);
    }

    struct process {
        pid_t child;
        fs::path name;
    };
    std::vector<process> children_;
};
} // namespace

int main(int argc, char** argv)
{
    unsigned long const rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000;
    fs::path const path = argc > 2 ? fs::path{argv[2]} : fs::temp_directory_path() / "cbtkit-kill-journal";
    load const busy{argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 2, path};
    std::mt19937 random{1};
    cbtkit::test::kill_history history;
    std::uint64_t acknowledged = 0, edits = 0, lost = 0, unexpected = 0, torn = 0, in_rewrite = 0,
                  unreadable = 0, idle = 0;
    fs::remove(path);
    for (unsigned long round = 0; round < rounds; ++round) {
        std::size_t const edits_before = history.edited.size();
        auto const outcome = cbtkit::test::kill_one_writer(
            path, history, {static_cast<unsigned>(random() % 12), static_cast<unsigned>(random() % 4'000)});
        acknowledged += outcome.acknowledged;
        edits += history.edited.size() - edits_before;
        idle += outcome.acknowledged == 0 ? 1 : 0;
        lost += outcome.lost;
        unexpected += outcome.unexpected;
        torn += outcome.torn ? 1 : 0;
        in_rewrite += outcome.in_rewrite ? 1 : 0;
        unreadable += outcome.readable ? 0 : 1;
        if (!outcome.readable || history.entries > 120) {
            fs::remove(path);
            history = {};
        }
    }
    auto const shown = [](std::uint64_t number) { return static_cast<unsigned long long>(number); };
    std::printf(
        "%lu kills: %llu changes acknowledged (%llu of them edits), %llu lost, %llu unexpected, %llu files "
        "unreadable; %llu kills left an unfinished record, %llu an unfinished rewrite, %llu came before the "
        "first acknowledgement\n",
        rounds, shown(acknowledged), shown(edits), shown(lost), shown(unexpected), shown(unreadable),
        shown(torn), shown(in_rewrite), shown(idle));
    return lost + unexpected + unreadable == 0 ? 0 : 1;
}
