// SPDX-License-Identifier: BSL-1.0
/// @file
/// How often a whole report claims something about a journal without any pattern: the patterns of the joint
/// search, levels that are drawn, three that come together.
///
///     report_simulation [journals]      default 2000 for each carry-over
#include "simulated_report.hpp"

#include <cstdio>
#include <cstdlib>
#include <map>

int main(int argc, char** argv)
{
    using namespace cbtkit;
    int const journals = argc > 1 ? std::max(std::atoi(argv[1]), 8) : 2000;
    std::printf("%-12s %10s %10s %10s %10s   by kind\n", "carry-over", "any", "claim", "level", "triple");
    for (double const carry : {0.0, 0.3, 0.5}) {
        int any = 0;
        int claim = 0;
        int change = 0;
        int triple = 0;
        std::map<std::string_view, int> kinds;
        for (int k = 0; k < journals; ++k) {
            auto const seed = 1'000'000 + static_cast<std::uint64_t>(k);
            auto const input = simulated::draw(simulated::without_pattern(carry, seed), seed);
            auto const report = report::make_report(simulated::as_journal(input));
            auto const said = simulated::what_is_said(report);
            any += said.any() ? 1 : 0;
            claim += said.claim ? 1 : 0;
            change += said.change ? 1 : 0;
            triple += said.triple ? 1 : 0;
            for (auto const& each : report.claims.claims)
                ++kinds[key(each.pattern.kind)];
        }
        auto const share = [&](int n) { return 100.0 * n / journals; };
        std::printf(
            "%-12.1f %9.2f%% %9.2f%% %9.2f%% %9.2f%%  ", carry, share(any), share(claim), share(change),
            share(triple));
        for (auto const& [kind, n] : kinds)
            std::printf(" %s %.2f%%", std::string{kind}.c_str(), share(n));
        std::printf("\n");
        std::fflush(stdout);
    }
    return 0;
}
