// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/rolling.hpp>

#include "median_band.hpp"
#include "median_by_places.hpp"
#include "median_of_ratings.hpp"

namespace cbtkit::stats {
namespace {
/// In order of value where the middle lies, as long as it moves slowly enough for that; else in order of all.
void median_of_any(std::span<double const> values, std::size_t window, std::span<double> out)
{
    detail::median_by_places places{window};
    std::size_t done = 0;
#ifdef CBTKIT_MEDIAN_BAND
    if (detail::median_band::suits(window)) {
        constexpr int most_misses = 4;
        detail::median_band band{window};
        while (done < out.size()) {
            band.centre(values.subspan(done));
            for (int misses = 0; misses < most_misses && done < out.size();) {
                std::size_t const more = band.follow(values.subspan(done), out.subspan(done));
                misses = more >= window / 3 ? std::max(misses - 1, 0) : misses + 1;
                done += more;
            }
            if (done < out.size())
                done += places.follow(values.subspan(done), out.subspan(done));
        }
    }
#endif
    while (done < out.size())
        done += places.follow(values.subspan(done), out.subspan(done));
}
} // namespace

result<std::vector<double>> rolling_median(std::span<double const> values, std::size_t window)
{
    if (window == 0)
        return fail(errc::out_of_range);
    detail::whole_ratings ratings;
    bool const rated = !values.empty() && ratings.read(values);
    if (!rated) {
        if (auto const bad = detail::first_bad(values))
            return fail(errc::out_of_range, *bad);
    }
    if (values.size() < window)
        return std::vector<double>{};
    if (window == 1)
        return std::vector<double>(values.begin(), values.end());
    std::vector<double> out(values.size() - window + 1);
    if (rated)
        detail::median_of_ratings(ratings, window, out);
    else
        median_of_any(values, window, out);
    return out;
}
} // namespace cbtkit::stats
