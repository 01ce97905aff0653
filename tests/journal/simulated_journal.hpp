// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_JOURNAL_SIMULATED_JOURNAL_HPP
#define CBTKIT_TESTS_JOURNAL_SIMULATED_JOURNAL_HPP

/// @file
/// Journals that hold no pattern, or exactly one, to see what the search for patterns makes of them.

#include <cbtkit/journal/insights.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace simulated {
/// What a journal is like. Everything not named here is drawn anew for each journal.
struct model {
    int days = 90;
    std::size_t entries = 80; ///< about; at least 60 are kept
    double carry = 0;         ///< autocorrelation from day to day of mood, emotions and tags
    double noise = 12;        ///< SD of daily mood
    bool per_entry = false;   ///< mood carries over from entry to entry instead of from day to day
    bool holidays = true;     ///< a gap of some days without entries
    std::size_t tags = 4;
    std::size_t emotions = 5;
    std::size_t distortions = 4;
    double shift = 0;      ///< of mood from the day `shift_at` on, in SDs
    double shift_at = 0.5; ///< as a share of the days
    double rise = 0;       ///< of mood over the whole time, in SDs
    double odds = 1;       ///< of emotion 0 when tag 0 is there
    double chance = 0;     ///< of emotion 0 when tag 0 is there, instead of `odds`; 0: not used
    double base = 0;       ///< chance of emotion 0 without tag 0; 0: drawn
    double tag_share = 0;  ///< chance of tag 0; 0: drawn
};

class generator {
public:
    explicit generator(std::uint64_t seed)
        : random_{seed}
    {
    }

    double unit() { return (static_cast<double>(random_() >> 11U) + 0.5) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    double normal() { return std::sqrt(-2 * std::log(unit())) * std::cos(6.283185307179586 * unit()); }
    int whole(int low, int high) { return low + static_cast<int>(unit() * (high - low + 1)); }

private:
    std::mt19937_64 random_;
};

inline double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// One journal. Things that come and go do so by hidden series of their own, each with the same carry-over;
/// so neighbouring entries resemble each other and yet nothing goes with anything else.
inline cbtkit::insight_input draw(model const& m, std::uint64_t seed)
{
    generator g{seed};
    auto const days = static_cast<std::size_t>(m.days);
    double const keep = std::sqrt(1 - m.carry * m.carry);
    auto const hidden = [&](std::size_t n) {
        std::vector<double> out(n);
        double x = g.normal();
        for (double& v : out) {
            v = x;
            x = m.carry * x + keep * g.normal();
        }
        return out;
    };

    // How many entries on each day: none on some, several on others.
    std::vector<int> per_day(days, 0);
    int const away = m.holidays ? g.whole(0, m.days / 12) : 0;
    int const away_from = g.whole(0, m.days - 1 - away);
    std::vector<std::size_t> open;
    for (std::size_t d = 0; d < days; ++d) {
        if (int(d) < away_from || int(d) >= away_from + away)
            open.push_back(d);
    }
    std::size_t const first_round = std::min(m.entries, open.size());
    for (std::size_t k = 0; k < first_round; ++k) { // spread over different days first
        std::size_t const pick = k + static_cast<std::size_t>(g.unit() * double(open.size() - k));
        std::swap(open[k], open[pick]);
        per_day[open[k]] = 1;
    }
    for (std::size_t k = first_round; k < m.entries; ++k)
        ++per_day[open[static_cast<std::size_t>(g.unit() * double(open.size()))]];

    std::size_t n = 0;
    for (int const k : per_day)
        n += static_cast<std::size_t>(k);
    std::size_t const length = std::max(n, days);
    std::vector<double> const mood = hidden(length);
    struct thing {
        std::vector<double> series;
        double cut; // it is there when the series lies above
    };
    auto const things = [&](std::size_t count) {
        std::vector<thing> out;
        for (std::size_t k = 0; k < count; ++k)
            out.push_back({hidden(length), g.between(-0.2, 1.3)});
        return out;
    };
    std::vector<thing> const tags = things(m.tags);
    std::vector<thing> const emotions = things(m.emotions);
    std::vector<thing> const distortions = things(m.distortions);
    double const level = g.between(40, 60);
    double const evening = g.between(19, 22);
    double const base = m.base > 0 ? m.base : g.between(0.2, 0.5);
    double const share = m.tag_share > 0 ? m.tag_share : g.between(0.3, 0.6);

    cbtkit::insight_input input;
    std::int32_t const start = 20000 + g.whole(0, 300);
    input.today = start + m.days;
    for (std::size_t k = 0; k < m.emotions; ++k)
        input.valence.push_back(k % 2 == 0 ? -0.6 : 0.6);
    for (std::size_t d = 0; d < days; ++d) {
        for (int k = 0; k < per_day[d]; ++k) {
            std::size_t const at = m.per_entry ? input.entries.size() : d;
            cbtkit::insight_entry e;
            e.day = start + static_cast<std::int32_t>(d);
            e.t = e.day + (evening + 0.5 * k + 0.2 * g.unit()) / 24;
            double const part = double(d) / double(m.days - 1);
            double x =
                level + m.noise * (mood[at] + (double(d) >= m.shift_at * double(days) ? m.shift : 0.0) +
                                   m.rise * (part - 0.5));
            if (per_day[d] > 1)
                x += 3 * g.normal();
            e.mood = std::clamp(std::round(x), 0.0, 100.0);
            bool tagged = false;
            for (std::size_t i = 0; i < tags.size(); ++i) {
                bool const planted = i == 0 && m.tag_share > 0;
                bool const here =
                    planted ? g.unit() < share : tags[i].series[at] + 0.3 * g.normal() > tags[i].cut;
                tagged = tagged || (here && i == 0);
                if (here)
                    e.tags.push_back(static_cast<std::uint32_t>(i));
            }
            for (std::size_t i = 0; i < emotions.size(); ++i) {
                bool here = emotions[i].series[at] + 0.3 * g.normal() > emotions[i].cut;
                if (i == 0 && m.base > 0) {
                    double chance = base;
                    if (tagged)
                        chance = m.chance > 0 ? m.chance : m.odds * base / (1 - base + m.odds * base);
                    here = g.unit() < chance;
                }
                if (here) {
                    e.emotions.push_back(
                        {static_cast<std::uint32_t>(i),
                         std::clamp(std::round(50 + 18 * g.normal()), 1.0, 100.0)});
                }
            }
            for (std::size_t i = 0; i < distortions.size(); ++i) {
                if (distortions[i].series[at] + 0.3 * g.normal() > distortions[i].cut)
                    e.distortions.push_back(static_cast<std::uint32_t>(i));
            }
            if (g.unit() < 0.2) { // an exercise after which a feeling is as often stronger as weaker
                double const before = std::clamp(std::round(60 + 12 * g.normal()), 0.0, 100.0);
                double const after = std::clamp(std::round(before + 10 * g.normal()), 0.0, 100.0);
                e.exercises.push_back({static_cast<std::uint32_t>(g.whole(0, 1)), before, after});
            }
            input.entries.push_back(std::move(e));
        }
    }
    return input;
}

/// A journal of the kind that the false claims are counted on: 90 to 365 days, at least 60 entries.
inline model without_pattern(double carry, std::uint64_t seed)
{
    generator g{seed * 7919 + 13};
    model m;
    m.days = g.whole(90, 365);
    double const coverage = g.between(0.62, 1.2);
    m.entries = std::max<std::size_t>(60, static_cast<std::size_t>(coverage * m.days));
    m.carry = carry;
    m.noise = g.between(8, 20);
    m.per_entry = g.unit() < 0.3;
    m.tags = static_cast<std::size_t>(g.whole(2, 8));
    m.emotions = static_cast<std::size_t>(g.whole(3, 8));
    m.distortions = static_cast<std::size_t>(g.whole(2, 6));
    return m;
}
} // namespace simulated
#endif
