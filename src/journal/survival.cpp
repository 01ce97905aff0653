// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/survival.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
result<survival_curve> kaplan_meier(std::span<spell const> spells)
{
    for (std::size_t i = 0; i < spells.size(); ++i) {
        if (!std::isfinite(spells[i].days) || spells[i].days < 0)
            return fail(errc::out_of_range, i);
    }
    std::vector<spell> sorted(spells.begin(), spells.end());
    std::sort(sorted.begin(), sorted.end(), [](spell a, spell b) { return a.days < b.days; });

    survival_curve out;
    out.spells = sorted.size();
    double share = 1;
    double hazard_variance = 0; // Greenwood's sum d / (r (r − d))
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t j = i;
        std::size_t ended = 0;
        for (; j < sorted.size() && sorted[j].days == sorted[i].days; ++j)
            ended += sorted[j].ended ? 1U : 0U;
        if (ended > 0) {
            survival_step step;
            step.days = sorted[i].days;
            step.at_risk = sorted.size() - i;
            step.ended = ended;
            double const risk = detail::real(step.at_risk);
            double const gone = detail::real(ended);
            share *= (risk - gone) / risk;
            step.share = share;
            if (step.at_risk > ended) {
                hazard_variance += gone / (risk * (risk - gone));
                double const root = std::sqrt(hazard_variance);
                step.se = share * root;
                double const z95 = 1.959963984540054; // Φ⁻¹(.975)
                double const log_share = std::log(share);
                double const factor = std::exp(z95 * root / std::fabs(log_share));
                step.low = std::exp(log_share * factor);
                step.high = std::exp(log_share / factor);
            }
            out.events += ended;
            out.steps.push_back(step);
        }
        i = j;
    }
    constexpr double half = 0.5;
    constexpr double slack = 1.5e-8; // products of fractions reach one half only up to rounding
    for (std::size_t i = 0; i < out.steps.size(); ++i) {
        if (out.steps[i].share > half + slack)
            continue;
        out.median = out.steps[i].days;
        if (std::fabs(out.steps[i].share - half) <= slack && i + 1 < out.steps.size())
            out.median = (out.steps[i].days + out.steps[i + 1].days) / 2;
        break;
    }
    return out;
}

double survival_curve::mean_until(double horizon) const
{
    detail::compensated_sum area;
    double at = 0;
    double share = 1;
    for (survival_step const& step : steps) {
        if (step.days >= horizon)
            break;
        area.add(share * (step.days - at));
        at = step.days;
        share = step.share;
    }
    area.add(share * (std::max(horizon, at) - at));
    return area.value();
}

shown<survival_curve> survival_of(std::span<spell const> spells)
{
    std::vector<spell> good;
    std::copy_if(spells.begin(), spells.end(), std::back_inserter(good), [](spell s) {
        return std::isfinite(s.days) && s.days >= 0;
    });
    survival_curve const value = *kaplan_meier(good);
    if (value.events < survival_minimum)
        return too_few(value.events, survival_minimum);
    return estimate<survival_curve>{
        value, value.spells, method::kaplan_meier, detail::real(survival_minimum), strength::supported};
}
} // namespace cbtkit::stats
