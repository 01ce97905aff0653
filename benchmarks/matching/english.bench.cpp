// SPDX-License-Identifier: BSL-1.0
// bench_matching_set FILE.pat...: a whole set with all its conditions, per byte and per short text.
// bench_matching_set --rows TEXT EVERY FILE.pat...: every EVERYth line of a text, one call each. To count
// instructions:
//   valgrind --tool=callgrind --toggle-collect='scan_rows*' bench_matching_set --rows TEXT 15 FILE.pat...
#include "corpus.hpp"

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace cbtkit::matching;

namespace {
/// Processor time of this thread: other programs on the machine do not count.
double thread_seconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}
double wall_seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

template <class Work>
double median_seconds(int rounds, Work const& work, double (*now)() = thread_seconds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        double const from = now();
        work();
        times.push_back(now() - from);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}
struct row_total {
    std::size_t bytes = 0;
    std::size_t hits = 0;
};
} // namespace

/// Not in the unnamed namespace and never inlined, so that callgrind can be told to count just this.
[[gnu::noinline]] row_total scan_rows(scanner& s, std::vector<std::string> const& rows)
{
    row_total total;
    for (std::string const& row : rows) {
        total.bytes += row.size();
        total.hits += s.scan(row).size();
    }
    return total;
}

namespace {
std::vector<std::string> read_rows(char const* path, std::size_t every)
{
    std::vector<std::string> rows;
    std::ifstream in{path, std::ios::binary};
    std::string row;
    for (std::size_t i = 0; std::getline(in, row); ++i)
        if (i % every == 0)
            rows.push_back(row);
    return rows;
}
} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> rows;
    bool const by_row = argc > 3 && std::string_view{argv[1]} == "--rows";
    if (by_row) {
        rows = read_rows(argv[2], std::max<std::size_t>(1, std::strtoul(argv[3], nullptr, 10)));
        argc -= 3;
        argv += 3;
    }
    std::vector<pattern_source> sources;
    std::vector<std::string> phrases;
    for (int i = 1; i < argc; ++i) {
        std::string path = argv[i];
        std::ifstream in{path, std::ios::binary};
        std::string content{std::istreambuf_iterator<char>{in}, {}};
        std::size_t const slash = path.find_last_of('/');
        path = slash == std::string::npos ? path : path.substr(slash + 1);
        sources.push_back({path.substr(0, path.find_last_of('.')), content});
        for (std::size_t at = 0; (at = content.find("\n  yes: ", at)) != std::string::npos; ++at) {
            std::string line = content.substr(at + 8, content.find('\n', at + 8) - at - 8);
            line.erase(
                std::remove_if(line.begin(), line.end(), [](char c) { return c == '{' || c == '}'; }),
                line.end());
            phrases.push_back(line);
        }
    }
    auto const compiled = compile(sources);
    if (!compiled.ok()) {
        for (auto const& d : compiled.diagnostics)
            if (d.level == severity::error)
                std::fputs(to_text(d).c_str(), stderr);
        return 1;
    }
    std::printf(
        "%zu rules, %zu bytes, compiled in %.1f ms\n", compiled.set.size(), compiled.set.bytes_view().size(),
        1e3 * median_seconds(5, [&] { (void)compile(sources); }));
    if (by_row) {
        scanner s{compiled.set};
        (void)s.scan("The first text pays for the tables.");
        row_total const once = scan_rows(s, rows);
        std::printf("%zu rows, %zu bytes, %zu hits\n", rows.size(), once.bytes, once.hits);
        double const t = median_seconds(5, [&] {
            for (std::string const& row : rows)
                (void)s.scan(row);
        });
        std::printf("%.1f MB/s\n", static_cast<double>(once.bytes) / t / 1e6);
        return 0;
    }
    std::string const warm = cbtkit_benchmarks::text(cbtkit_benchmarks::kind::warm, 2U << 20U, {}, 7);
    std::string const cold = cbtkit_benchmarks::text(cbtkit_benchmarks::kind::cold, 2U << 20U, {}, 8);
    std::string own; // every example once, then again
    while (own.size() < (1U << 20U) && !phrases.empty())
        for (std::string const& p : phrases)
            own += p + " ";
    scanner s{compiled.set};
    for (auto const& [name, text] :
         {std::pair{"warm prose", &warm}, {"cold prose", &cold}, {"its own examples", &own}}) {
        std::size_t hits = 0;
        double const t = median_seconds(5, [&] { hits = s.scan(*text).size(); });
        std::printf(
            "%-18s %6.0f MB/s  %8zu hits  %.2f steps per byte\n", name,
            static_cast<double>(text->size()) / t / 1e6, hits,
            static_cast<double>(s.steps()) / static_cast<double>(text->size()));
    }
    std::size_t hits = 0;
    std::size_t const texts = warm.size() / 100;
    double const t = median_seconds(5, [&] {
        hits = 0;
        for (std::size_t i = 0; i < texts; ++i)
            hits += s.scan(std::string_view{warm}.substr(100 * i, 100)).size();
    });
    std::printf(
        "%-18s %6.0f ns a text of 100 bytes\n", "many short texts", 1e9 * t / static_cast<double>(texts));
    double const two = median_seconds(
        5,
        [&] {
            auto const half = [&](std::string_view text) {
                scanner own_scanner{compiled.set};
                (void)own_scanner.scan(text);
            };
            std::thread other{[&] { half(std::string_view{warm}.substr(0, warm.size() / 2)); }};
            half(std::string_view{warm}.substr(warm.size() / 2));
            other.join();
        },
        wall_seconds);
    std::printf(
        "%-18s %6.0f MB/s on two cores\n", "warm prose", static_cast<double>(warm.size()) / two / 1e6);
    return 0;
}
