// SPDX-License-Identifier: BSL-1.0
/// @file
/// How often the search for patterns claims something where nothing is, and how often it sees what is there.
///
///     insight_simulation [journals [part]]   default 2000 for false claims, a quarter of it for each point
///     of
///                                            power; part: false, shift, trend or pair
#include "simulated_journal.hpp"

#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <map>
#include <string>

namespace {
using namespace cbtkit;

struct tally {
    int journals = 0;
    int with_claim = 0;
    std::map<std::string, int> kinds;
};

template <class Model>
tally count(int journals, std::uint64_t seed, Model model)
{
    tally out;
    for (int k = 0; k < journals; ++k) {
        auto const s = seed + static_cast<std::uint64_t>(k);
        auto const report = *find_insights(simulated::draw(model(s), s));
        ++out.journals;
        out.with_claim += report.insights.empty() ? 0 : 1;
        for (insight const& i : report.insights)
            ++out.kinds[std::string{key(i.kind)}];
    }
    return out;
}

/// Share of journals in which `seen` finds the planted pattern.
template <class Seen>
double power(int journals, simulated::model const& m, std::uint64_t seed, Seen seen)
{
    int found = 0;
    for (int k = 0; k < journals; ++k) {
        auto const report = *find_insights(simulated::draw(m, seed + static_cast<std::uint64_t>(k)));
        found += std::any_of(report.insights.begin(), report.insights.end(), seen) ? 1 : 0;
    }
    return double(found) / journals;
}

bool about_mood(insight const& i)
{
    return (i.kind == insight_kind::mood_trend || i.kind == insight_kind::mood_change) && i.effect > 0;
}

bool planted_pair(insight const& i)
{
    return i.kind == insight_kind::tag_emotion && i.first == 0U && i.second == 0U && i.effect > 1;
}
} // namespace

namespace {
void false_claims(int journals)
{
    std::printf(
        "false claims, %d journals each: 90 to 365 days, at least 60 entries, gaps, tags\n", journals);
    std::printf("%-18s %8s   by kind\n", "carry-over", "any");
    for (double const carry : {0.0, 0.3, 0.5, 0.7}) {
        tally const t =
            count(journals, 1'000'000, [&](std::uint64_t s) { return simulated::without_pattern(carry, s); });
        std::printf("%-18.1f %7.2f%%  ", carry, 100.0 * t.with_claim / t.journals);
        for (auto const& [kind, n] : t.kinds)
            std::printf(" %s %.2f%%", kind.c_str(), 100.0 * n / t.journals);
        std::printf("\n");
        std::fflush(stdout);
    }
}

/// One row for each size of a pattern, one column for each carry-over.
void rows_of_carry(
    int journals, std::uint64_t seed, std::initializer_list<double> sizes, double simulated::model::*size,
    double at = 0.5)
{
    for (double const each : sizes) {
        std::printf("%-12.2f", each);
        for (double const carry : {0.0, 0.3, 0.5}) {
            simulated::model m;
            m.*size = each;
            m.shift_at = at;
            m.carry = carry;
            std::printf(" %9.3f", power(journals, m, seed, about_mood));
        }
        std::printf("\n");
        std::fflush(stdout);
    }
}

void shifts(int journals)
{
    std::printf(
        "\npower for a shift of mood in the middle of 90 days, 80 entries, %d journals each\n", journals);
    std::printf("%-12s %9s %9s %9s\n", "shift in SD", "carry 0", "0.3", "0.5");
    rows_of_carry(journals, 2'000'000, {0.5, 0.75, 1.0, 1.25, 1.5, 2.0}, &simulated::model::shift);
    for (double const at : {0.35, 0.2}) {
        std::printf("the same after %.0f %% of the days\n", 100 * at);
        rows_of_carry(journals, 2'000'000, {1.5}, &simulated::model::shift, at);
    }
}

void trends(int journals)
{
    std::printf("\npower for a trend of mood over 90 days, 80 entries\n");
    std::printf("%-12s %9s %9s %9s\n", "rise in SD", "carry 0", "0.3", "0.5");
    rows_of_carry(journals, 3'000'000, {1.0, 1.5, 2.0, 3.0}, &simulated::model::rise);
}

void pairs(int few)
{
    auto const pair_model = [](std::size_t tags, std::size_t emotions) {
        simulated::model m;
        m.days = 200;
        m.entries = 200;
        m.holidays = false;
        m.tags = tags;
        m.emotions = emotions;
        m.distortions = 2;
        m.tag_share = 0.3;
        return m;
    };
    std::printf("\npower for a tag in three of ten of 200 entries that doubles the chance of an emotion\n");
    std::printf("%-14s %12s %12s %12s\n", "chance", "1 x 1 pairs", "3 x 4 pairs", "6 x 6 pairs");
    for (double const base : {0.15, 0.2, 0.25, 0.3, 0.35, 0.4}) {
        std::printf("%.2f -> %.2f  ", base, 2 * base);
        for (auto const& size : {std::pair{1, 1}, std::pair{3, 4}, std::pair{6, 6}}) {
            auto m = pair_model(static_cast<std::size_t>(size.first), static_cast<std::size_t>(size.second));
            m.base = base;
            m.chance = 2 * base;
            std::printf(" %12.3f", power(few, m, 4'000'000, planted_pair));
        }
        std::printf("\n");
    }
    std::printf("\npower for a tag in three of ten of 200 entries that multiplies the odds of an emotion "
                "(0.4 without it)\n");
    std::printf("%-14s %12s %12s %12s\n", "odds times", "1 x 1 pairs", "3 x 4 pairs", "6 x 6 pairs");
    for (double const odds : {2.0, 2.5, 3.0, 4.0}) {
        std::printf("%-14.1f", odds);
        for (auto const& size : {std::pair{1, 1}, std::pair{3, 4}, std::pair{6, 6}}) {
            auto m = pair_model(static_cast<std::size_t>(size.first), static_cast<std::size_t>(size.second));
            m.base = 0.4;
            m.odds = odds;
            std::printf(" %12.3f", power(few, m, 5'000'000, planted_pair));
        }
        std::printf("\n");
    }
}
} // namespace

int main(int argc, char** argv)
{
    int const journals = argc > 1 ? std::max(std::atoi(argv[1]), 8) : 2000;
    std::string const part = argc > 2 ? argv[2] : "";
    int const few = std::max(journals / 4, 2);
    if (part.empty() || part == "false")
        false_claims(journals);
    if (part.empty() || part == "shift")
        shifts(few);
    if (part.empty() || part == "trend")
        trends(few);
    if (part.empty() || part == "pair")
        pairs(few);
    return 0;
}
