// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <cbtkit/journal/groups.hpp>
#include <cbtkit/journal/moments.hpp>

#include <map>

namespace cbtkit::detail {
namespace {
/// Low moments with the exercise against low moments without any: how did mood move to the next entry? Labels
/// are shuffled to see how often chance does as well.
void compare_exercise(searched const& s, insight& claim, std::uint32_t id)
{
    struct move {
        double from, change;
        bool with;
    };
    std::vector<move> moves;
    std::vector<double> starts;
    for (std::size_t i = 0; i + 1 < s.entries.size(); ++i) {
        insight_row const e = s.entries[i];
        insight_row const next = s.entries[i + 1];
        if (!e.mood || !next.mood || next.t - e.t > 2)
            continue;
        bool const with = std::any_of(
            e.exercises.begin(), e.exercises.end(), [&](insight_exercise const& x) { return x.id == id; });
        if (with)
            starts.push_back(*e.mood);
        if (with || e.exercises.empty())
            moves.push_back({*e.mood, *next.mood - *e.mood, with});
    }
    if (starts.size() < stats::paired_minimum)
        return;
    double const low = *stats::quantile(starts, 0.1);
    double const high = *stats::quantile(starts, 0.9);
    std::erase_if(moves, [&](move const& m) { return m.from < low || m.from > high; });
    std::vector<double> with;
    std::vector<double> all;
    for (move const& m : moves) {
        all.push_back(m.change);
        if (m.with)
            with.push_back(m.change);
    }
    std::size_t const others = all.size() - with.size();
    if (with.size() < stats::paired_minimum || others < stats::paired_minimum)
        return;
    double const total = stats::detail::sum(all);
    auto const difference = [&](double sum) {
        return sum / stats::detail::real(with.size()) - (total - sum) / stats::detail::real(others);
    };
    double const seen = std::fabs(difference(stats::detail::sum(with)));
    stats::detail::fixed_random random{74};
    constexpr std::size_t shuffles = 1999;
    std::size_t above = 0;
    for (std::size_t k = 0; k < shuffles; ++k) {
        double sum = 0;
        for (std::size_t i = 0; i < with.size(); ++i) {
            std::swap(all[i], all[i + random.below(all.size() - i)]);
            sum += all[i];
        }
        above += std::fabs(difference(sum)) >= seen - 1e-9 ? 1U : 0U;
    }
    claim.compared_p = stats::detail::real(above + 1) / stats::detail::real(shuffles + 1);
}
} // namespace

void look_at_exercises(searched const& s, tests_made& tests)
{
    std::map<std::uint32_t, std::vector<double>> changes;
    std::map<std::uint32_t, std::vector<double>> levels;
    std::map<std::uint32_t, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < s.entries.size(); ++i) {
        for (insight_exercise const& x : s.entries[i].exercises) {
            if (!x.before || !x.after)
                continue;
            changes[x.id].push_back(*x.after - *x.before);
            levels[x.id].push_back(*x.before);
            places[x.id].push_back(s.entries.places[i]);
        }
    }
    for (auto const& [id, differences] : changes) {
        if (differences.size() < stats::paired_minimum)
            continue;
        auto const test = *stats::compare_pairs(differences);
        insight claim;
        claim.kind = insight_kind::exercise;
        claim.first = id;
        claim.n = test.n;
        claim.how = stats::method::sign_test;
        claim.p = test.sign_p;
        claim.effect = *test.mean;
        claim.low = test.low;
        claim.high = test.high;
        claim.before = stats::detail::mean(levels[id]);
        claim.after = *claim.before + *test.mean;
        claim.tone = claim.effect < 0 ? insight_tone::easier : insight_tone::harder;
        claim.near_break = break_within(s, s.entries.from, s.entries.to);
        claim.entries = places[id];
        std::sort(claim.entries.begin(), claim.entries.end());
        claim.entries.erase(std::unique(claim.entries.begin(), claim.entries.end()), claim.entries.end());
        compare_exercise(s, claim, id);
        claim.text_key = claim.effect < 0 ? "insight.exercise.lower" : "insight.exercise.higher";
        bool const large = *claim.low > 0 || *claim.high < 0;
        tests.push_back({std::move(claim), large});
    }
}
} // namespace cbtkit::detail
