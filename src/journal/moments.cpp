// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/moments.hpp>

#include "numeric.hpp"

namespace cbtkit::stats {
result<moments> describe(std::span<double const> values)
{
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    moments m;
    m.n = values.size();
    if (values.empty())
        return m;
    m.mean = detail::mean(values);
    if (m.n >= 2)
        m.sd = std::sqrt(detail::sum_of_squares(values, *m.mean) / detail::real(m.n - 1));
    std::vector<double> work(values.begin(), values.end());
    m.median = detail::median_in_place(work);
    for (double& x : work)
        x = std::fabs(x - *m.median);
    m.mad = detail::median_in_place(work);
    return m;
}

result<double> quantile(std::span<double const> values, double p)
{
    if (values.empty())
        return fail(errc::empty);
    if (!(p >= 0 && p <= 1))
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    std::vector<double> work(values.begin(), values.end());
    double const place = p * detail::real(work.size() - 1);
    auto const low = static_cast<std::size_t>(place);
    auto const at = work.begin() + static_cast<std::ptrdiff_t>(low);
    std::nth_element(work.begin(), at, work.end());
    double const rest = place - detail::real(low);
    if (rest == 0)
        return *at;
    double const next = *std::min_element(at + 1, work.end());
    return *at + rest * (next - *at);
}

shown<moments> moments_of(series const& ratings)
{
    if (ratings.size() < moments_minimum)
        return too_few(ratings.size(), moments_minimum);
    return estimate<moments>{
        *describe(ratings.values()), ratings.size(), method::moments, detail::real(moments_minimum),
        strength::supported};
}
} // namespace cbtkit::stats
