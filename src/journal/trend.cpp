// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/trend.hpp>

#include <cbtkit/journal/distributions.hpp>

#include "inversions.hpp"
#include "numeric.hpp"
#include "slope_selection.hpp"

#include <array>

namespace cbtkit::stats {
namespace {
/// Calls `visit(size)` for each group of equal neighbours.
template <class Visit>
void each_tie(std::span<double const> sorted, Visit visit)
{
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t j = i + 1;
        while (j < sorted.size() && sorted[j] == sorted[i])
            ++j;
        visit(j - i);
        i = j;
    }
}

/// Σ t(t−1)(2t+5) over groups of equal neighbours.
double tie_term(std::span<double const> sorted)
{
    double total = 0;
    each_tie(sorted, [&](std::size_t size) {
        double const t = detail::real(size);
        total += t * (t - 1) * (2 * t + 5);
    });
    return total;
}

constexpr std::uint64_t pairs_of(std::uint64_t n) noexcept
{
    return n % 2 == 0 ? n / 2 * (n - 1) : (n - 1) / 2 * n;
}
} // namespace

result<mann_kendall_test> mann_kendall(std::span<double const> values)
{
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    mann_kendall_test out;
    out.n = values.size();
    if (out.n < 2)
        return out;
    std::uint64_t const pairs = pairs_of(out.n);
    std::uint64_t falling = 0;
    std::uint64_t tied = 0;
    double ties = 0;
    auto const tie = [&](std::size_t size) {
        double const t = detail::real(size);
        tied += pairs_of(size);
        ties += t * (t - 1) * (2 * t + 5);
    };
    double low = 0;
    std::size_t range = 0;
    if (detail::small_whole(values, 256, low, range)) {
        // Ratings need no sorting: how many earlier ones were greater is read off counts.
        std::array<std::uint32_t, 256> sizes{};
        falling = detail::count_falling(out.n, [&](std::size_t i) {
            auto const v = static_cast<std::uint32_t>(static_cast<std::int32_t>(values[i] - low));
            ++sizes[v];
            return v;
        });
        for (std::uint32_t const size : sizes) {
            if (size > 0)
                tie(size);
        }
    } else {
        std::vector<double> sorted(values.begin(), values.end());
        std::vector<double> work(values.size());
        for (double& x : sorted)
            x += 0.0; // −0 becomes 0, so that equal values are equal bits
        falling = detail::spread_sorter<double>{}.sort(sorted, work);
        each_tie(sorted, tie);
    }
    out.s = static_cast<std::int64_t>(pairs - tied) - 2 * static_cast<std::int64_t>(falling);
    double const n = detail::real(out.n);
    out.variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
    if (pairs == tied) {
        out.variance = 0;
        return out;
    }
    double const s = static_cast<double>(out.s);
    if (out.s != 0)
        out.z = (s - (out.s > 0 ? 1 : -1)) / std::sqrt(out.variance);
    out.p = normal_two_sided(out.z);
    out.tau_b = s / (std::sqrt(detail::real(pairs - tied)) * std::sqrt(detail::real(pairs)));
    return out;
}

result<theil_sen_line> theil_sen(std::span<double const> t, std::span<double const> y, double confidence)
{
    if (t.size() != y.size())
        return fail(errc::sum_mismatch);
    if (!(confidence > 0 && confidence < 1))
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(t))
        return fail(errc::out_of_range, *bad);
    if (auto const bad = detail::first_bad(y))
        return fail(errc::out_of_range, *bad);

    detail::slope_selection selection{t, y};
    theil_sen_line out;
    out.pairs = selection.pairs();
    if (out.pairs == 0)
        return fail(errc::insufficient_data);

    std::vector<double> work(t.begin(), t.end());
    std::sort(work.begin(), work.end());
    double ties = tie_term(work);
    double const middle_t = (work[(work.size() - 1) / 2] + work[work.size() / 2]) / 2;
    work.assign(y.begin(), y.end());
    std::sort(work.begin(), work.end());
    ties += tie_term(work);
    double const middle_y = (work[(work.size() - 1) / 2] + work[work.size() / 2]) / 2;

    double const n = detail::real(t.size());
    double const pairs = detail::real(out.pairs);
    double const variance = std::max((n * (n - 1) * (2 * n + 5) - ties) / 18, 0.0);
    double const z = *normal_quantile((1 - confidence) / 2);
    double const reach = z * std::sqrt(variance);
    double const upper = std::max(std::min(detail::round_half_even((pairs - reach) / 2), pairs - 1), 0.0);
    double const lower = std::max(detail::round_half_even((pairs + reach) / 2) - 1, 0.0);

    auto const [low_middle, high_middle] = selection.neighbours((out.pairs - 1) / 2);
    out.slope = out.pairs % 2 == 1 ? low_middle : (low_middle + high_middle) / 2;
    out.intercept = middle_y - out.slope * middle_t;
    out.low = selection.at(static_cast<std::uint64_t>(lower));
    out.high = selection.at(static_cast<std::uint64_t>(upper));
    return out;
}

shown<trend> trend_of(series const& ratings, trend_rules const& rules)
{
    if (ratings.size() < std::max<std::size_t>(rules.min_n, 2))
        return too_few(ratings.size(), std::max<std::size_t>(rules.min_n, 2));
    if (ratings.span_days() < rules.min_days) {
        return too_few(
            static_cast<std::size_t>(ratings.span_days()),
            static_cast<std::size_t>(std::ceil(rules.min_days)));
    }
    auto const line = theil_sen(ratings.times(), ratings.values(), rules.confidence);
    if (!line)
        return too_few(0, rules.min_n);
    trend out;
    out.test = *mann_kendall(ratings.values());
    out.line = *line;
    out.days = ratings.span_days();

    std::vector<double> rest(ratings.values().begin(), ratings.values().end());
    for (std::size_t i = 0; i < rest.size(); ++i)
        rest[i] -= out.line.intercept + out.line.slope * ratings.times()[i];
    double const m = detail::mean(rest);
    double const all = detail::sum_of_squares(rest, m);
    double lagged = 0;
    for (std::size_t i = 1; i < rest.size(); ++i)
        lagged += (rest[i - 1] - m) * (rest[i] - m);
    if (all > 0)
        out.residual_autocorrelation = lagged / all;

    bool const dependent = out.residual_autocorrelation.value_or(0) > rules.dependent_above;
    double const bar = dependent ? rules.p_when_dependent : rules.p;
    bool const clear = out.test.p <= bar && (out.line.low > 0 || out.line.high < 0) &&
                       std::fabs(out.line.slope * out.days) >= rules.min_change;
    return estimate<trend>{
        out, ratings.size(), method::mann_kendall, bar, clear ? strength::supported : strength::hint};
}
} // namespace cbtkit::stats
