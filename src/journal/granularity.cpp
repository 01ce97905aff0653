// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/granularity.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
std::optional<double> differentiation::icc(icc_form form) const
{
    switch (form) {
    case icc_form::c1:
        return icc_c1;
    case icc_form::a1:
        return icc_a1;
    case icc_form::ck:
        return icc_ck;
    case icc_form::ak:
        return icc_ak;
    }
    return std::nullopt;
}

bool differentiation::negative(icc_form form) const
{
    auto const value = icc(form);
    return value && *value < 0;
}

std::optional<double> differentiation::index(icc_form form) const
{
    auto const value = icc(form);
    if (!value)
        return std::nullopt;
    return 1 - std::max(0.0, *value);
}

std::optional<double> differentiation::fisher_z(icc_form form) const
{
    auto const value = icc(form);
    if (!value || *value < 0 || *value >= 1)
        return std::nullopt;
    return -std::atanh(*value);
}

result<differentiation> measure_differentiation(std::span<double const> intensities, std::size_t emotions)
{
    if (emotions == 0 ? !intensities.empty() : intensities.size() % emotions != 0)
        return fail(errc::sum_mismatch);
    if (auto const bad = detail::first_bad(intensities))
        return fail(errc::out_of_range, *bad);
    differentiation out;
    out.occasions = emotions == 0 ? 0 : intensities.size() / emotions;
    std::size_t const rows = out.occasions;
    auto const at = [&](std::size_t row, std::size_t column) { return intensities[row * emotions + column]; };

    std::vector<std::size_t> used;
    for (std::size_t c = 0; c < emotions; ++c) {
        bool varies = false;
        for (std::size_t r = 1; r < rows; ++r)
            varies = varies || at(r, c) != at(0, c);
        if (varies)
            used.push_back(c);
    }
    out.emotions = used.size();
    out.constant_dropped = emotions - used.size();
    if (rows < 2 || used.size() < 2)
        return out;

    double const n = detail::real(rows);
    double const k = detail::real(used.size());
    std::vector<double> row_mean(rows, 0.0);
    std::vector<double> column_mean(used.size(), 0.0);
    detail::compensated_sum total;
    for (std::size_t r = 0; r < rows; ++r) {
        detail::compensated_sum row;
        for (std::size_t const c : used)
            row.add(at(r, c));
        row_mean[r] = row.value() / k;
        total.add(row.value());
    }
    for (std::size_t j = 0; j < used.size(); ++j) {
        detail::compensated_sum column;
        for (std::size_t r = 0; r < rows; ++r)
            column.add(at(r, used[j]));
        column_mean[j] = column.value() / n;
    }
    double const grand = total.value() / (n * k);
    detail::compensated_sum residual;
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t j = 0; j < used.size(); ++j) {
            double const rest = at(r, used[j]) - row_mean[r] - column_mean[j] + grand;
            residual.add(rest * rest);
        }
    }
    double const msr = k * detail::sum_of_squares(row_mean, grand) / (n - 1);
    double const msc = n * detail::sum_of_squares(column_mean, grand) / (k - 1);
    double const mse = residual.value() / ((n - 1) * (k - 1));
    out.msr = msr;
    out.msc = msc;
    out.mse = mse;
    if (!(msr > 0))
        return out;
    auto const ratio = [&](double above, double below) {
        return below != 0 ? std::optional{above / below} : std::nullopt;
    };
    out.icc_c1 = ratio(msr - mse, msr + (k - 1) * mse);
    out.icc_a1 = ratio(msr - mse, msr + (k - 1) * mse + k * (msc - mse) / n);
    out.icc_ck = ratio(msr - mse, msr);
    out.icc_ak = ratio(msr - mse, msr + (msc - mse) / n);
    return out;
}

shown<differentiation> differentiation_of(std::span<double const> intensities, std::size_t emotions)
{
    auto const value = measure_differentiation(intensities, emotions);
    if (!value)
        return too_few(0, differentiation_min_occasions);
    if ((*value).emotions < differentiation_min_emotions)
        return too_few((*value).emotions, differentiation_min_emotions);
    if ((*value).occasions < differentiation_min_occasions)
        return too_few((*value).occasions, differentiation_min_occasions);
    bool const readable = (*value).icc() && !(*value).negative();
    return estimate<differentiation>{
        *value, (*value).occasions, method::intraclass_correlation,
        detail::real(differentiation_min_occasions), readable ? strength::supported : strength::hint};
}

result<diversity> measure_diversity(std::span<double const> counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!std::isfinite(counts[i]) || counts[i] < 0)
            return fail(errc::out_of_range, i);
    }
    double const total = detail::sum(counts);
    if (counts.empty() || !(total > 0))
        return fail(errc::empty);
    diversity out;
    out.offered = counts.size();
    detail::compensated_sum entropy;
    for (double const c : counts) {
        if (c > 0) {
            ++out.richness;
            entropy.add(-(c / total) * std::log(c / total));
        }
    }
    out.shannon = out.richness == 1 ? 0.0 : entropy.value();
    out.effective = std::exp(out.shannon);
    double const n = detail::real(out.offered);
    if (out.offered > 1)
        out.evenness = out.shannon / std::log(n);
    std::vector<double> sorted(counts.begin(), counts.end());
    std::sort(sorted.begin(), sorted.end());
    detail::compensated_sum weighted;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        weighted.add((2 * detail::real(i + 1) - n - 1) * sorted[i]);
    out.gini = weighted.value() / (n * total);
    return out;
}
} // namespace cbtkit::stats
