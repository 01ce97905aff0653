// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/rolling.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
result<std::vector<double>> rolling_mean(std::span<double const> values, std::size_t window)
{
    if (window == 0)
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    std::vector<double> out;
    if (values.size() < window)
        return out;
    std::size_t const n = values.size() - window + 1;
    out.resize(n);
    double const width = detail::real(window);
    // Every window is the end of one block of `window` values and the start of the next.
    std::vector<double> ends(window + 1, 0.0);
    for (std::size_t begin = 0; begin < n; begin += window) {
        double total = 0;
        for (std::size_t i = window; i > 0; --i) {
            total += values[begin + i - 1];
            ends[i - 1] = total;
        }
        total = 0;
        std::size_t const count = std::min(window, n - begin);
        for (std::size_t i = 0; i < count; ++i) {
            out[begin + i] = (ends[i] + total) / width;
            if (begin + window + i < values.size())
                total += values[begin + window + i];
        }
    }
    return out;
}

result<std::vector<double>> rolling_median(std::span<double const> values, std::size_t window)
{
    if (window == 0)
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    std::vector<double> out;
    if (values.size() < window)
        return out;
    out.reserve(values.size() - window + 1);
    std::vector<double> sorted(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(window));
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0;; ++i) {
        out.push_back((sorted[(window - 1) / 2] + sorted[window / 2]) / 2);
        if (i + window >= values.size())
            break;
        sorted.erase(std::lower_bound(sorted.begin(), sorted.end(), values[i]));
        sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), values[i + window]), values[i + window]);
    }
    return out;
}

result<std::vector<double>> exponential_mean(std::span<double const> values, double weight)
{
    if (!(weight > 0 && weight <= 1))
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    std::vector<double> out(values.size());
    double const keep = 1 - weight;
    double total = 0;
    double weights = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        total = values[i] + keep * total;
        weights = 1 + keep * weights;
        out[i] = total / weights;
    }
    return out;
}
} // namespace cbtkit::stats
