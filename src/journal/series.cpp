// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/series.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
result<series> series::from_samples(std::span<sample const> samples)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!std::isfinite(samples[i].t) || !std::isfinite(samples[i].value))
            return fail(errc::out_of_range, i);
    }
    std::vector<sample> sorted(samples.begin(), samples.end());
    // Values take part in the order, so that the mean of ratings at one time does not depend on the input's.
    std::sort(sorted.begin(), sorted.end(), [](sample const& a, sample const& b) {
        return a.t != b.t ? a.t < b.t : a.value < b.value;
    });
    series made;
    made.times_.reserve(sorted.size());
    made.values_.reserve(sorted.size());
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t j = i;
        detail::compensated_sum total;
        for (; j < sorted.size() && sorted[j].t == sorted[i].t; ++j)
            total.add(sorted[j].value);
        made.times_.push_back(sorted[i].t);
        made.values_.push_back(j - i == 1 ? sorted[i].value : total.value() / detail::real(j - i));
        i = j;
    }
    return made;
}

result<series> series::from_values(std::span<double const> values)
{
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    series made;
    made.values_.assign(values.begin(), values.end());
    made.times_.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        made.times_[i] = detail::real(i);
    return made;
}
} // namespace cbtkit::stats
