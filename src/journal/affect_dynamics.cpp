// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/affect_dynamics.hpp>

#include <cbtkit/journal/moments.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
namespace {
/// Calls `visit(before, after)` for each pair of neighbours no further apart than `max_gap`.
template <class Visit>
void each_pair(series const& ratings, double max_gap, Visit visit)
{
    auto const t = ratings.times();
    auto const x = ratings.values();
    for (std::size_t i = 1; i < x.size(); ++i) {
        if (t[i] - t[i - 1] <= max_gap)
            visit(x[i - 1], x[i]);
    }
}
} // namespace

double usual_max_gap(series const& ratings)
{
    if (ratings.size() < 2)
        return 0;
    auto const t = ratings.times();
    std::vector<double> gaps(t.size() - 1);
    for (std::size_t i = 0; i + 1 < t.size(); ++i)
        gaps[i] = t[i + 1] - t[i];
    return std::min(1.5 * detail::median_in_place(gaps), 2.0);
}

instability measure_instability(series const& ratings, std::optional<double> max_gap)
{
    instability out;
    out.max_gap = max_gap ? *max_gap : usual_max_gap(ratings);
    detail::compensated_sum squares;
    detail::compensated_sum absolute;
    each_pair(ratings, out.max_gap, [&](double before, double after) {
        ++out.pairs;
        squares.add((after - before) * (after - before));
        absolute.add(std::fabs(after - before));
    });
    if (out.pairs > 0) {
        out.mssd = squares.value() / detail::real(out.pairs);
        out.rmssd = std::sqrt(*out.mssd);
        out.mean_absolute_step = absolute.value() / detail::real(out.pairs);
    }
    return out;
}

inertia measure_inertia(series const& ratings, std::optional<double> max_gap)
{
    inertia out;
    std::vector<double> before;
    std::vector<double> after;
    each_pair(ratings, max_gap ? *max_gap : usual_max_gap(ratings), [&](double a, double b) {
        before.push_back(a);
        after.push_back(b);
    });
    out.pairs = before.size();
    out.even = ratings.size() >= 2 && out.pairs == ratings.size() - 1;

    auto const x = ratings.values();
    if (x.size() >= 2) {
        double const m = detail::mean(x);
        double const all = detail::sum_of_squares(x, m);
        detail::compensated_sum lagged;
        for (std::size_t i = 1; i < x.size(); ++i)
            lagged.add((x[i - 1] - m) * (x[i] - m));
        if (all > 0)
            out.autocorrelation = lagged.value() / all;
    }
    if (out.pairs >= 2) {
        double const ma = detail::mean(before);
        double const mb = detail::mean(after);
        double const saa = detail::sum_of_squares(before, ma);
        double const sbb = detail::sum_of_squares(after, mb);
        detail::compensated_sum sab;
        for (std::size_t i = 0; i < before.size(); ++i)
            sab.add((before[i] - ma) * (after[i] - mb));
        if (saa > 0)
            out.slope = sab.value() / saa;
        if (saa > 0 && sbb > 0)
            out.pair_correlation = sab.value() / std::sqrt(saa * sbb);
    }
    return out;
}

std::optional<double> own_acute_cut(series const& ratings, std::optional<double> max_gap)
{
    constexpr std::size_t first_pairs = 30;
    std::vector<double> steps;
    each_pair(ratings, max_gap ? *max_gap : usual_max_gap(ratings), [&](double before, double after) {
        if (steps.size() < first_pairs)
            steps.push_back(std::fabs(after - before));
    });
    if (steps.size() < first_pairs)
        return std::nullopt;
    return *quantile(steps, 0.9);
}

acute_change measure_acute_change(
    series const& ratings, double cut, step direction, std::optional<double> max_gap)
{
    acute_change out;
    out.cut = cut;
    each_pair(ratings, max_gap ? *max_gap : usual_max_gap(ratings), [&](double before, double after) {
        ++out.pairs;
        bool const up = direction != step::down && after - before >= cut;
        bool const down = direction != step::up && before - after >= cut;
        out.changes += up || down ? 1U : 0U;
    });
    if (out.pairs > 0)
        out.share = detail::real(out.changes) / detail::real(out.pairs);
    return out;
}

shown<instability> instability_of(series const& ratings)
{
    instability const value = measure_instability(ratings);
    if (value.pairs < instability_minimum)
        return too_few(value.pairs, instability_minimum);
    return estimate<instability>{
        value, value.pairs, method::successive_differences, detail::real(instability_minimum),
        strength::supported};
}

shown<inertia> inertia_of(series const& ratings)
{
    inertia const value = measure_inertia(ratings);
    if (value.pairs < inertia_minimum)
        return too_few(value.pairs, inertia_minimum);
    if (!value.value())
        return too_few(0, inertia_minimum);
    return estimate<inertia>{
        value, value.pairs, method::autocorrelation, detail::real(inertia_minimum), strength::supported};
}

shown<acute_change> acute_change_of(series const& ratings, double cut)
{
    acute_change const value = measure_acute_change(ratings, cut);
    if (value.pairs < inertia_minimum)
        return too_few(value.pairs, inertia_minimum);
    return estimate<acute_change>{value, value.pairs, method::acute_change, cut, strength::supported};
}
} // namespace cbtkit::stats
