// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/rolling.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
result<std::vector<double>> rolling_mean(std::span<double const> values, std::size_t window)
{
    if (window == 0)
        return fail(errc::out_of_range);
    std::vector<double> out;
    if (values.size() < window) {
        if (auto const bad = detail::first_bad(values))
            return fail(errc::out_of_range, *bad);
        return out;
    }
    std::size_t const n = values.size() - window + 1;
    out.resize(n);
    double const share = 1 / detail::real(window);
    // Every window is the end of one block of `window` values and the start of the next. Sums are taken four
    // at a time, so that each addition does not wait for the one before.
    std::vector<double> ends(window, 0.0);
    double poison = 0;
    for (std::size_t begin = 0; begin < n; begin += window) {
        double const* const block = values.data() + begin;
        double total = 0;
        std::size_t i = window;
        for (; i >= 4; i -= 4) {
            double const a = block[i - 1];
            double const b = a + block[i - 2];
            double const c = b + block[i - 3];
            double const d = c + block[i - 4];
            ends[i - 1] = total + a;
            ends[i - 2] = total + b;
            ends[i - 3] = total + c;
            ends[i - 4] = total + d;
            total += d;
        }
        for (; i > 0; --i) {
            total += block[i - 1];
            ends[i - 1] = total;
        }
        poison += total * 0.0;

        std::size_t const count = std::min(window, n - begin);
        double const* const next = block + window;
        double* const to = out.data() + begin;
        to[0] = ends[0] * share;
        total = 0;
        i = 1;
        for (; i + 4 <= count; i += 4) {
            double const a = next[i - 1];
            double const b = a + next[i];
            double const c = b + next[i + 1];
            double const d = c + next[i + 2];
            to[i] = (ends[i] + (total + a)) * share;
            to[i + 1] = (ends[i + 1] + (total + b)) * share;
            to[i + 2] = (ends[i + 2] + (total + c)) * share;
            to[i + 3] = (ends[i + 3] + (total + d)) * share;
            total += d;
        }
        for (; i < count; ++i) {
            total += next[i - 1];
            to[i] = (ends[i] + total) * share;
        }
        poison += total * 0.0;
    }
    // Every value went into a sum, so a bad one has left its mark; only then is it looked for.
    if (!(poison == 0)) {
        if (auto const bad = detail::first_bad(values))
            return fail(errc::out_of_range, *bad);
    }
    return out;
}

result<std::vector<double>> exponential_mean(std::span<double const> values, double weight)
{
    if (!(weight > 0 && weight <= 1))
        return fail(errc::out_of_range);
    std::size_t const n = values.size();
    std::vector<double> out(n);
    double const keep = 1 - weight;
    double total = 0;
    double weights = 0;
    std::size_t i = 0;
    for (; i < n; ++i) {
        double const more = 1 + keep * weights;
        if (more == weights)
            break; // the weights have settled
        total = values[i] + keep * total;
        weights = more;
        out[i] = total / weights;
    }
    // Four values at a time, so that a step waits for the step four before it and not for its neighbour.
    double const keep2 = keep * keep;
    double const keep3 = keep2 * keep;
    double const keep4 = keep2 * keep2;
    double const scale = 1 / weights;
    for (; i + 4 <= n; i += 4) {
        double const a = values[i];
        double const b = values[i + 1] + keep * a;
        double const c = values[i + 2] + keep * b;
        double const d = values[i + 3] + keep * c;
        out[i] = (a + keep * total) * scale;
        out[i + 1] = (b + keep2 * total) * scale;
        out[i + 2] = (c + keep3 * total) * scale;
        total = d + keep4 * total;
        out[i + 3] = total * scale;
    }
    for (; i < n; ++i) {
        total = values[i] + keep * total;
        out[i] = total * scale;
    }
    // A bad value never leaves the sum again, so a good sum at the end speaks for all.
    if (!std::isfinite(total)) {
        if (auto const bad = detail::first_bad(values))
            return fail(errc::out_of_range, *bad);
    }
    return out;
}
} // namespace cbtkit::stats
