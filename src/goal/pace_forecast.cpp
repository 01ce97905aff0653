// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/pace_forecast.hpp>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace cbtkit {
namespace {
// Numerical trouble gives a limit value and never an exception: arguments were checked before.
using quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;
using students_t = boost::math::students_t_distribution<double, quiet>;

struct pace {
    double m = 0.0;
    double mean = 0.0;
    double deviation = 0.0;
    double t = 0.0; // half-width of the interval in standard errors

    [[nodiscard]] double error_after(double k) const { return deviation * std::sqrt(k + k * k / m); }
};

result<pace> read_pace(std::span<double const> increments, forecast_options const& options)
{
    constexpr double furthest = 1e15;
    if (!(options.coverage > 0.0 && options.coverage < 1.0) || options.furthest < 1 ||
        options.fewest_periods < 2)
        return fail(errc::out_of_range);
    if (increments.size() < options.fewest_periods)
        return fail(errc::insufficient_data);
    for (double const gain : increments)
        if (!(gain >= -furthest && gain <= furthest))
            return fail(errc::out_of_range);

    pace made;
    made.m = static_cast<double>(increments.size());
    for (double const gain : increments)
        made.mean += gain;
    made.mean /= made.m;
    auto const [least, most] = std::minmax_element(increments.begin(), increments.end());
    if (*least == *most) { // no rounding may turn "always the same" into a tiny deviation
        made.mean = *least;
        return made;
    }
    double squares = 0.0;
    for (double const gain : increments)
        squares += (gain - made.mean) * (gain - made.mean);
    made.deviation = std::sqrt(squares / (made.m - 1.0));
    made.t = boost::math::quantile(students_t{made.m - 1.0}, 0.5 + options.coverage / 2.0);
    return made;
}

// A quotient that rounding lifted a hair above a whole number is that number.
double ceil_of(double quotient)
{
    return std::ceil(quotient * (1.0 - 1e-12));
}
} // namespace

result<predicted_sum> predict_sum(
    std::span<double const> increments, std::int64_t ahead, forecast_options const& options)
{
    auto const read = read_pace(increments, options);
    if (!read)
        return fail(read.error().code);
    if (ahead < 0 || ahead > 1'000'000'000)
        return fail(errc::out_of_range);
    double const k = static_cast<double>(ahead);
    double const middle = k * read->mean;
    double const reach = read->t * read->error_after(k);
    return predicted_sum{middle - reach, middle + reach};
}

result<pace_forecast> forecast_pace(
    std::span<double const> increments, double remaining, std::optional<std::int64_t> periods_to_deadline,
    forecast_options const& options)
{
    auto const read = read_pace(increments, options);
    if (!read)
        return fail(read.error().code);
    if (!std::isfinite(remaining) || (periods_to_deadline && *periods_to_deadline < 0))
        return fail(errc::out_of_range);

    pace_forecast made;
    made.periods = increments.size();
    made.mean = read->mean;
    made.deviation = read->deviation;
    if (remaining <= 0.0) {
        made.expected_periods = 0;
        made.soonest = 0;
        made.latest = 0;
        if (periods_to_deadline)
            made.probability = 1.0;
        return made;
    }

    if (read->mean > 0.0) {
        double const periods = ceil_of(remaining / read->mean);
        if (periods <= 1e9)
            made.expected_periods = static_cast<std::int64_t>(periods);
    }
    if (periods_to_deadline) {
        double const k = static_cast<double>(*periods_to_deadline);
        double const error = read->error_after(k);
        if (error > 0.0)
            made.probability = boost::math::cdf(
                boost::math::complement(students_t{read->m - 1.0}, (remaining - k * read->mean) / error));
        else
            made.probability = read->mean > 0.0 && k >= ceil_of(remaining / read->mean) ? 1.0 : 0.0;
    }
    double const tolerance = remaining * 1e-12;
    for (std::int64_t period = 1; period <= options.furthest && !made.latest; ++period) {
        double const k = static_cast<double>(period);
        double const reach = read->t * read->error_after(k);
        if (!made.soonest && k * read->mean + reach >= remaining - tolerance)
            made.soonest = period;
        if (k * read->mean - reach >= remaining - tolerance)
            made.latest = period;
    }
    return made;
}
} // namespace cbtkit
