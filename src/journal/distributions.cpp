// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/distributions.hpp>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace cbtkit::stats {
namespace bm = boost::math;

namespace {
// Odd arguments are refused here; what Boost cannot compute comes back as a number, never as an exception.
using exact = bm::policies::policy<
    bm::policies::overflow_error<bm::policies::ignore_error>,
    bm::policies::evaluation_error<bm::policies::ignore_error>>;
} // namespace

double normal_cdf(double x) noexcept
{
    return 0.5 * std::erfc(-x * 0.70710678118654752440);
}

double normal_two_sided(double x) noexcept
{
    return std::erfc(std::fabs(x) * 0.70710678118654752440);
}

result<double> normal_quantile(double p)
{
    if (!(p > 0 && p < 1))
        return fail(errc::out_of_range);
    return bm::quantile(bm::normal_distribution<double, exact>{}, p);
}

result<double> student_t_cdf(double x, double df)
{
    if (!(df > 0) || !std::isfinite(df) || !std::isfinite(x))
        return fail(errc::out_of_range);
    return bm::cdf(bm::students_t_distribution<double, exact>{df}, x);
}

result<double> student_t_quantile(double p, double df)
{
    if (!(df > 0) || !std::isfinite(df) || !(p > 0 && p < 1))
        return fail(errc::out_of_range);
    return bm::quantile(bm::students_t_distribution<double, exact>{df}, p);
}

result<double> chi_squared_upper(double x, double df)
{
    if (!(df > 0) || !std::isfinite(df) || !(x >= 0))
        return fail(errc::out_of_range);
    if (std::isinf(x))
        return 0.0;
    return bm::cdf(bm::complement(bm::chi_squared_distribution<double, exact>{df}, x));
}

result<double> beta_quantile(double p, double a, double b)
{
    if (!(p >= 0 && p <= 1) || !(a > 0) || !(b > 0) || !std::isfinite(a) || !std::isfinite(b))
        return fail(errc::out_of_range);
    return bm::quantile(bm::beta_distribution<double, exact>{a, b}, p);
}

double fair_coin_cdf(unsigned k, unsigned n)
{
    if (k >= n)
        return 1;
    return bm::cdf(
        bm::binomial_distribution<double, exact>{static_cast<double>(n), 0.5}, static_cast<double>(k));
}
} // namespace cbtkit::stats
