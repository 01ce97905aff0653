// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/association.hpp>

#include <cbtkit/journal/distributions.hpp>

#include "numeric.hpp"

#include <array>

namespace cbtkit::stats {
namespace {
struct fisher_result {
    double two_sided = 1;
    double greater = 1;
};

/// Exact tests from the weights of all tables with the same margins, relative to the most probable one, so
/// that nothing overflows and no factorial is needed. Tables further away than 1e-300 add nothing.
fisher_result fisher(pair_counts const& k)
{
    std::uint64_t const first = k.both + k.only_first;
    std::uint64_t const second = k.both + k.only_second;
    std::uint64_t const n = k.total();
    std::uint64_t const low = first + second > n ? first + second - n : 0;
    std::uint64_t const high = std::min(first, second);
    auto const mode = std::clamp(
        static_cast<std::uint64_t>(
            (detail::real(first) + 1) * (detail::real(second) + 1) / (detail::real(n) + 2)),
        low, high);
    // weight(x + 1) / weight(x)
    auto const ratio = [&](std::uint64_t x) {
        return detail::real(first - x) * detail::real(second - x) /
               (detail::real(x + 1) * detail::real(n - first - second + x + 1));
    };
    // The unsigned sum n − first − second + x + 1 wraps only through values that come out right.
    std::vector<double> down; // weights of mode − 1, mode − 2, ...
    double weight = 1;
    for (std::uint64_t x = mode; x > low && weight > 1e-300; --x) {
        weight /= ratio(x - 1);
        down.push_back(weight);
    }
    std::vector<double> up; // weights of mode, mode + 1, ...
    weight = 1;
    up.push_back(weight);
    for (std::uint64_t x = mode; x < high && weight > 1e-300; ++x) {
        weight *= ratio(x);
        up.push_back(weight);
    }
    auto const weight_at = [&](std::uint64_t x) {
        if (x >= mode)
            return x - mode < up.size() ? up[x - mode] : 0.0;
        return mode - 1 - x < down.size() ? down[mode - 1 - x] : 0.0;
    };
    double const bar = weight_at(k.both) * (1 + 1e-7);
    detail::compensated_sum all;
    detail::compensated_sum rare;
    detail::compensated_sum above;
    std::uint64_t const begin = mode - down.size();
    std::uint64_t const end = mode + up.size();
    for (std::uint64_t x = begin; x < end; ++x) {
        double const w = weight_at(x);
        all.add(w);
        if (w <= bar)
            rare.add(w);
        if (x >= k.both)
            above.add(w);
    }
    return {std::min(rare.value() / all.value(), 1.0), std::min(above.value() / all.value(), 1.0)};
}
} // namespace

association measure_association(pair_counts const& counts)
{
    double const a = detail::real(counts.both);
    double const b = detail::real(counts.only_first);
    double const c = detail::real(counts.only_second);
    double const d = detail::real(counts.neither);
    double const n = detail::real(counts.total());
    association out;
    out.counts = counts;
    if (n == 0)
        return out;
    std::array<double, 4> const expected{
        (a + b) * (a + c) / n, (a + b) * (b + d) / n, (a + c) * (c + d) / n, (b + d) * (c + d) / n};
    out.smallest_expected = *std::min_element(expected.begin(), expected.end());
    if (a + b == 0 || a + c == 0 || b + d == 0 || c + d == 0)
        return out;

    out.lift = a * n / ((a + b) * (a + c));
    double const cross = a * d - b * c;
    out.phi = cross / std::sqrt((a + b) * (c + d) * (a + c) * (b + d));
    out.chi_squared = n * *out.phi * *out.phi;
    out.chi_squared_p = normal_two_sided(std::sqrt(*out.chi_squared));
    std::array<double, 4> const observed{a, b, c, d};
    detail::compensated_sum g;
    for (std::size_t i = 0; i < observed.size(); ++i) {
        if (observed[i] > 0)
            g.add(observed[i] * std::log(observed[i] / expected[i]));
    }
    out.g_squared = std::max(2 * g.value(), 0.0);
    out.g_squared_p = normal_two_sided(std::sqrt(*out.g_squared));
    fisher_result const exact = fisher(counts);
    out.fisher_p = exact.two_sided;
    out.fisher_p_greater = exact.greater;

    out.odds_ratio = (a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5));
    double const z95 = 1.959963984540054; // Φ⁻¹(.975)
    double const spread = z95 * std::sqrt(1 / (a + 0.5) + 1 / (b + 0.5) + 1 / (c + 0.5) + 1 / (d + 0.5));
    out.odds_ratio_low = *out.odds_ratio * std::exp(-spread);
    out.odds_ratio_high = *out.odds_ratio * std::exp(spread);
    out.confidence = a / (a + b);
    if (a * d + b * c > 0)
        out.yule_q = cross / (a * d + b * c);
    out.jaccard = a / (a + b + c);
    return out;
}

shown<association> association_of(pair_counts const& counts, double level)
{
    if (counts.total() < association_min_entries)
        return too_few(counts.total(), association_min_entries);
    std::uint64_t const margin = std::min(
        std::min(counts.both + counts.only_first, counts.both + counts.only_second),
        std::min(counts.only_first + counts.neither, counts.only_second + counts.neither));
    if (margin < association_min_margin)
        return too_few(margin, association_min_margin);
    if (counts.both < association_min_both)
        return too_few(counts.both, association_min_both);
    association const value = measure_association(counts);
    bool const clear = *value.p() <= level && (*value.lift >= 1.3 || *value.lift <= 0.77);
    return estimate<association>{
        value, counts.total(), value.how(), level, clear ? strength::supported : strength::hint};
}

result<std::vector<double>> benjamini_hochberg(std::span<double const> p)
{
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!(p[i] >= 0 && p[i] <= 1))
            return fail(errc::out_of_range, i);
    }
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        return p[i] != p[j] ? p[i] < p[j] : i < j;
    });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        std::size_t const i = order[rank - 1];
        least = std::min(least, p[i] * detail::real(p.size()) / detail::real(rank));
        adjusted[i] = least;
    }
    return adjusted;
}
} // namespace cbtkit::stats
