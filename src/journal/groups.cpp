// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/groups.hpp>

#include <cbtkit/journal/distributions.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
namespace {
/// Mid-ranks, and Σ(t³ − t) over the sizes t of groups of tied values.
std::vector<double> ranks_and_ties(std::span<double const> values, double& ties)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        return values[i] != values[j] ? values[i] < values[j] : i < j;
    });
    std::vector<double> ranks(values.size());
    ties = 0;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t j = i;
        while (j < order.size() && values[order[j]] == values[order[i]])
            ++j;
        double const middle = (detail::real(i + 1) + detail::real(j)) / 2;
        for (std::size_t k = i; k < j; ++k)
            ranks[order[k]] = middle;
        double const t = detail::real(j - i);
        ties += t * t * t - t;
        i = j;
    }
    return ranks;
}

/// Pearson's r; absent where one side does not vary.
std::optional<double> pearson(std::span<double const> x, std::span<double const> y)
{
    if (x.size() < 2)
        return std::nullopt;
    double const mx = detail::mean(x);
    double const my = detail::mean(y);
    double const sxx = detail::sum_of_squares(x, mx);
    double const syy = detail::sum_of_squares(y, my);
    detail::compensated_sum sxy;
    for (std::size_t i = 0; i < x.size(); ++i)
        sxy.add((x[i] - mx) * (y[i] - my));
    if (!(sxx > 0) || !(syy > 0))
        return std::nullopt;
    return std::clamp(sxy.value() / (std::sqrt(sxx) * std::sqrt(syy)), -1.0, 1.0);
}
} // namespace

std::vector<double> mid_ranks(std::span<double const> values)
{
    double ties = 0;
    return ranks_and_ties(values, ties);
}

result<kruskal_wallis_test> kruskal_wallis(std::span<std::vector<double> const> groups)
{
    kruskal_wallis_test out;
    std::vector<double> all;
    for (std::vector<double> const& group : groups) {
        if (auto const bad = detail::first_bad(group))
            return fail(errc::out_of_range, *bad);
        out.groups += group.empty() ? 0U : 1U;
        all.insert(all.end(), group.begin(), group.end());
    }
    out.n = all.size();
    if (out.groups < 2)
        return out;
    out.df = out.groups - 1;
    double ties = 0;
    std::vector<double> const ranks = ranks_and_ties(all, ties);
    double const n = detail::real(out.n);
    double const correction = 1 - ties / (n * n * n - n);
    if (!(correction > 0))
        return out;
    detail::compensated_sum between;
    std::size_t at = 0;
    for (std::vector<double> const& group : groups) {
        if (group.empty())
            continue;
        double const total = detail::sum(std::span{ranks}.subspan(at, group.size()));
        between.add(total * total / detail::real(group.size()));
        at += group.size();
    }
    out.h = std::max((12 / (n * (n + 1)) * between.value() - 3 * (n + 1)) / correction, 0.0);
    out.p = *chi_squared_upper(*out.h, detail::real(out.df));
    return out;
}

result<paired_change> compare_pairs(std::span<double const> differences, double confidence)
{
    if (auto const bad = detail::first_bad(differences))
        return fail(errc::out_of_range, *bad);
    if (!(confidence > 0 && confidence < 1))
        return fail(errc::out_of_range);
    paired_change out;
    out.n = differences.size();
    if (out.n == 0)
        return out;
    out.mean = detail::mean(differences);
    if (out.n >= 2) {
        double const n = detail::real(out.n);
        out.sd = std::sqrt(detail::sum_of_squares(differences, *out.mean) / (n - 1));
        double const half = *student_t_quantile(0.5 + confidence / 2, n - 1) * *out.sd / std::sqrt(n);
        out.low = *out.mean - half;
        out.high = *out.mean + half;
    }
    for (double const d : differences) {
        out.signs += d != 0 ? 1U : 0U;
        out.positive += d > 0 ? 1U : 0U;
    }
    auto const rarer = static_cast<unsigned>(std::min(out.positive, out.signs - out.positive));
    out.sign_p =
        out.signs == 0 ? 1.0 : std::min(2 * fair_coin_cdf(rarer, static_cast<unsigned>(out.signs)), 1.0);
    return out;
}

shown<paired_change> paired_change_of(series const& differences)
{
    constexpr double level = 0.05;
    if (differences.size() < paired_minimum)
        return too_few(differences.size(), paired_minimum);
    paired_change const value = *compare_pairs(differences.values());
    bool const clear = value.sign_p <= level && (*value.low > 0 || *value.high < 0);
    return estimate<paired_change>{
        value, value.n, method::sign_test, level, clear ? strength::supported : strength::hint};
}

result<correlation> correlate(std::span<double const> x, std::span<double const> y)
{
    if (x.size() != y.size())
        return fail(errc::sum_mismatch);
    if (auto const bad = detail::first_bad(x))
        return fail(errc::out_of_range, *bad);
    if (auto const bad = detail::first_bad(y))
        return fail(errc::out_of_range, *bad);
    correlation out;
    out.n = x.size();
    out.pearson = pearson(x, y);
    out.spearman = pearson(mid_ranks(x), mid_ranks(y));
    if (out.pearson && out.n >= 3) {
        double const r = *out.pearson;
        double const df = detail::real(out.n - 2);
        double const rest = (1 - r) * (1 + r);
        out.pearson_p = rest <= 0 ? 0.0 : 2 * *student_t_cdf(-std::fabs(r) * std::sqrt(df / rest), df);
    }
    return out;
}

result<rank_sum_test> rank_sum(std::span<double const> first, std::span<double const> second)
{
    if (auto const bad = detail::first_bad(first))
        return fail(errc::out_of_range, *bad);
    if (auto const bad = detail::first_bad(second))
        return fail(errc::out_of_range, *bad);
    rank_sum_test out;
    out.first = first.size();
    out.second = second.size();
    if (first.empty() || second.empty())
        return out;
    std::vector<double> all(first.begin(), first.end());
    all.insert(all.end(), second.begin(), second.end());
    double ties = 0;
    std::vector<double> const ranks = ranks_and_ties(all, ties);
    double const n1 = detail::real(out.first);
    double const n2 = detail::real(out.second);
    double const n = n1 + n2;
    double const u = detail::sum(std::span{ranks}.first(out.first)) - n1 * (n1 + 1) / 2;
    out.superiority = u / (n1 * n2);
    double const variance = n1 * n2 / 12 * ((n + 1) - ties / (n * (n - 1)));
    if (variance > 0) {
        out.z = (u - n1 * n2 / 2) / std::sqrt(variance);
        out.p = normal_two_sided(*out.z);
    }
    return out;
}
} // namespace cbtkit::stats
