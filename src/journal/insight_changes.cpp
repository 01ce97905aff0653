// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <cbtkit/journal/change_points.hpp>
#include <cbtkit/journal/trend.hpp>

#include "dependence.hpp"

#include <map>

namespace cbtkit::detail {
namespace {
constexpr std::size_t most_days = 1000;      // longer series are averaged over neighbouring days
constexpr std::size_t emotions_followed = 3; // whose strength is followed over time
constexpr double z95 = 1.959963984540054;

/// At most `most_days` values: means over as many neighbours as needed.
daily thinned(daily const& full)
{
    std::size_t const n = full.days.size();
    std::size_t const group = (n + most_days - 1) / most_days;
    if (group <= 1)
        return full;
    daily out;
    for (std::size_t i = 0; i < n; i += group) {
        std::size_t const count = std::min(group, n - i);
        out.days.push_back(stats::detail::mean(std::span{full.days}.subspan(i, count)));
        out.values.push_back(stats::detail::mean(std::span{full.values}.subspan(i, count)));
        out.places.emplace_back();
        for (std::size_t k = i; k < i + count; ++k)
            out.places.back().insert(out.places.back().end(), full.places[k].begin(), full.places[k].end());
    }
    return out;
}

/// The likeliest step as a claim, and whether it is large enough to be told.
std::pair<insight, bool> step_of(
    searched const& s, daily const& series, insight change, stats::detail::change_p const& p)
{
    std::span<double const> const values{series.values};
    auto const before = values.first(p.cut);
    auto const after = values.subspan(p.cut);
    double const first = stats::detail::mean(before);
    double const second = stats::detail::mean(after);
    double const squares =
        stats::detail::sum_of_squares(before, first) + stats::detail::sum_of_squares(after, second);
    // Days that carry over tell less about a level than their number says.
    double const repeated = (1 + p.autocorrelation) / (1 - p.autocorrelation);
    double const half =
        z95 * std::sqrt(
                  squares / stats::detail::real(values.size() - 2) * repeated *
                  (1 / stats::detail::real(before.size()) + 1 / stats::detail::real(after.size())));
    change.kind = insight_kind::mood_change;
    change.how = stats::method::mean_shift;
    change.effect = second - first;
    change.low = change.effect - half;
    change.high = change.effect + half;
    change.before = first;
    change.after = second;
    change.around = static_cast<std::int32_t>(std::floor(series.days[p.cut]));
    change.near_break = break_within(s, *change.around, *change.around);
    change.tone = change.effect > 0 ? insight_tone::easier : insight_tone::harder;
    change.text_key = change.effect > 0 ? "insight.mood_moved_up" : "insight.mood_moved_down";
    double const noise = stats::noise_sd(values).value_or(0);
    bool const large = std::fabs(change.effect) >= stats::change_min_points &&
                       std::fabs(change.effect) >= stats::change_min_noise * noise;
    return {change, large};
}

/// Tests a series for a trend; the size and interval are those of Theil and Sen.
void look_at_series(
    searched const& s, daily const& series, insight claim, std::uint64_t seed, bool higher_is_easier,
    tests_made& tests)
{
    std::vector<stats::sample> samples;
    for (std::size_t i = 0; i < series.days.size(); ++i)
        samples.push_back({series.days[i], series.values[i]});
    stats::trend_rules const rules;
    auto const checked = stats::series::from_samples(samples);
    auto const found = stats::trend_of(*checked, rules);
    if (!found)
        return;
    stats::trend const& trend = (*found).value;
    auto const p = stats::detail::test_change(series.days, series.values, 5, s.options.draws, seed);
    bool const up = trend.line.slope > 0;
    claim.tone = up == higher_is_easier ? insight_tone::easier : insight_tone::harder;
    claim.n = (*found).n;
    claim.how = stats::method::mann_kendall;
    claim.p = std::max(p.trend, trend.test.p);
    claim.effect = 7 * trend.line.slope;
    claim.low = 7 * trend.line.low;
    claim.high = 7 * trend.line.high;
    claim.near_break = break_within(s, s.entries.from, s.entries.to);
    claim.entries = all_places(series);
    bool const is_mood = claim.kind == insight_kind::mood_trend;
    claim.text_key = is_mood ? (up ? "insight.mood_rose" : "insight.mood_fell")
                             : (up ? "insight.emotion_stronger" : "insight.emotion_weaker");
    tests.push_back({claim, (*found).strength == strength::supported});

    if (!is_mood || series.values.size() < stats::change_minimum)
        return;
    // Both are one question, asked once. A step is told where it is likelier than a line, and where only it
    // is large enough.
    constexpr double level = 0.05;
    tested& one = tests.back();
    one.large_enough = one.large_enough && p.trend <= level;
    if (p.cut > 0 && p.step <= level) {
        auto const [change, large] = step_of(s, series, claim, p);
        if (large && (!one.large_enough || p.step_is_likelier))
            one = {change, true};
    }
    one.claim.p = p.any;
}
} // namespace

void look_at_mood(searched const& s, daily const& mood, tests_made& tests)
{
    if (mood.days.empty())
        return;
    insight claim;
    claim.kind = insight_kind::mood_trend;
    look_at_series(s, thinned(mood), claim, 71, true, tests);
}

void look_at_emotions(searched const& s, tests_made& tests)
{
    std::map<std::uint32_t, std::size_t> rated;
    for (std::size_t i = 0; i < s.entries.size(); ++i) {
        for (insight_emotion const& x : s.entries[i].emotions)
            rated[x.id] += x.intensity ? 1U : 0U;
    }
    std::vector<std::pair<std::size_t, std::uint32_t>> most;
    for (auto const& [id, count] : rated) {
        if (count >= least_entries)
            most.emplace_back(count, id);
    }
    std::sort(most.begin(), most.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (std::size_t k = 0; k < std::min(most.size(), emotions_followed); ++k) {
        std::uint32_t const id = most[k].second;
        daily const series = by_day(s.entries, [id](insight_row const& e) -> std::optional<double> {
            for (insight_emotion const& x : e.emotions) {
                if (x.id == id)
                    return x.intensity;
            }
            return std::nullopt;
        });
        if (series.days.size() < least_entries)
            continue;
        insight claim;
        claim.kind = insight_kind::emotion_trend;
        claim.first = id;
        std::size_t const before = tests.size();
        look_at_series(s, thinned(series), claim, 72 + k, true, tests);
        if (tests.size() > before)
            tests.back().claim.tone = tone_of_emotion(s, id, tests.back().claim.effect > 0);
    }
}
} // namespace cbtkit::detail
