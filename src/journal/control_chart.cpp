// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/control_chart.hpp>

#include <cbtkit/journal/moments.hpp>

namespace cbtkit::stats {
result<baseline> baseline::from_level(double mean, double sd)
{
    if (!std::isfinite(mean) || !std::isfinite(sd) || sd <= 0)
        return fail(errc::out_of_range);
    return baseline{mean, sd};
}

result<baseline> baseline::from_ratings(series const& ratings, std::size_t count)
{
    if (count < 2 || ratings.size() < count)
        return fail(errc::insufficient_data);
    moments const m = *describe(ratings.values().first(count));
    return from_level(*m.mean, *m.sd);
}
} // namespace cbtkit::stats
