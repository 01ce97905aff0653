// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/circular.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
result<clock_mean> mean_hour(std::span<double const> hours)
{
    constexpr double full_turn = 6.283185307179586476925;
    if (hours.empty())
        return fail(errc::empty);
    if (auto const bad = detail::first_bad(hours))
        return fail(errc::out_of_range, *bad);
    detail::compensated_sum sines;
    detail::compensated_sum cosines;
    for (double const h : hours) {
        double const angle = std::fmod(h, 24.0) * (full_turn / 24);
        sines.add(std::sin(angle));
        cosines.add(std::cos(angle));
    }
    clock_mean out;
    out.n = hours.size();
    double const n = detail::real(out.n);
    out.resultant = std::min(std::hypot(sines.value(), cosines.value()) / n, 1.0);
    constexpr double no_direction = 1e-12;
    if (out.resultant < no_direction) {
        out.resultant = 0;
    } else {
        double const turn = std::atan2(sines.value(), cosines.value()) * (24 / full_turn);
        double const hour = turn < 0 ? turn + 24 : turn;
        out.hour = hour >= 24 ? 0.0 : hour;
        out.sd_hours = std::sqrt(std::max(-2 * std::log(out.resultant), 0.0)) * (24 / full_turn);
    }
    out.variance = 1 - out.resultant;
    out.rayleigh_z = n * out.resultant * out.resultant;
    double const rn = n * out.resultant;
    out.p = std::min(std::exp(std::sqrt(1 + 4 * n + 4 * (n * n - rn * rn)) - (1 + 2 * n)), 1.0);
    return out;
}

shown<clock_mean> mean_hour_of(std::span<double const> hours)
{
    constexpr double level = 0.05;
    constexpr double least_resultant = 0.3;
    std::vector<double> good;
    std::copy_if(
        hours.begin(), hours.end(), std::back_inserter(good), [](double h) { return std::isfinite(h); });
    if (good.size() < clock_minimum)
        return too_few(good.size(), clock_minimum);
    clock_mean const value = *mean_hour(good);
    bool const clear = value.p <= level && value.resultant >= least_resultant;
    return estimate<clock_mean>{
        value, value.n, method::circular_mean, level, clear ? strength::supported : strength::hint};
}
} // namespace cbtkit::stats
