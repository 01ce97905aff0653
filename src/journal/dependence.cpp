// SPDX-License-Identifier: BSL-1.0
#include "dependence.hpp"

#include <cbtkit/journal/distributions.hpp>
#include <cbtkit/journal/groups.hpp>

#include "numeric.hpp"

namespace cbtkit::stats::detail {
namespace {
constexpr double strongest = 0.95; // an autocorrelation above it is not told from a trend

double lag_one(std::span<double const> rest)
{
    double all = 0;
    double lagged = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        all += rest[i] * rest[i];
        if (i > 0)
            lagged += rest[i] * rest[i - 1];
    }
    return all > 0 ? lagged / all : 0.0;
}

/// The two statistics of one series, with room that is used again.
class change_statistics {
public:
    change_statistics(std::span<double const> days, std::size_t least)
        : least_{least}
        , centred_(days.begin(), days.end())
        , rest_(days.size())
    {
        double const middle = mean(days);
        for (double& c : centred_) {
            c -= middle;
            length_ += c * c;
        }
    }

    struct values {
        double trend = 0;
        double step = 0;
        double trend_rho = 0;
        double step_rho = 0;
        double trend_error = 0;
        double step_error = 0;
    };

    [[nodiscard]] values measure(std::span<double const> x)
    {
        std::size_t const n = x.size();
        double const count = real(n);
        double total = 0;
        double product = 0;
        for (std::size_t i = 0; i < n; ++i) {
            total += x[i];
            product += centred_[i] * x[i];
        }
        double const level = total / count;
        values out;

        double const slope = product / length_;
        for (std::size_t i = 0; i < n; ++i) {
            rest_[i] = x[i] - level - slope * centred_[i];
            out.trend_error += rest_[i] * rest_[i];
        }
        out.trend_rho = lag_one(rest_);
        double const trend_sd = std::sqrt(out.trend_error / (count - 2));
        double const rho = std::clamp(out.trend_rho, 0.0, strongest);
        double carried = 0;
        double spread = length_;
        for (std::size_t i = 1; i < n; ++i) {
            carried = rho * (carried + centred_[i - 1]);
            spread += 2 * centred_[i] * carried;
        }
        if (trend_sd > 0 && spread > 0)
            out.trend = std::fabs(product) / (trend_sd * std::sqrt(spread));

        double best = -1;
        double sum = 0;
        std::size_t cut = 0;
        for (std::size_t k = 1; k < n; ++k) {
            sum += x[k - 1];
            if (k < least_ || n - k < least_)
                continue;
            double const away = sum - real(k) * level;
            double const gain = away * away * count / (real(k) * real(n - k));
            if (gain > best) {
                best = gain;
                cut = k;
            }
        }
        if (cut == 0)
            return out;
        double const first = mean(x.first(cut));
        double const second = mean(x.subspan(cut));
        for (std::size_t i = 0; i < n; ++i) {
            rest_[i] = x[i] - (i < cut ? first : second);
            out.step_error += rest_[i] * rest_[i];
        }
        out.step_rho = lag_one(rest_);
        double const step_sd = std::sqrt(out.step_error / (count - 2));
        double const carry = std::clamp(out.step_rho, 0.0, strongest);
        if (step_sd > 0)
            out.step = std::sqrt(std::max(best, 0.0)) / (step_sd * std::sqrt((1 + carry) / (1 - carry)));
        return out;
    }

private:
    std::size_t least_;
    std::vector<double> centred_;
    std::vector<double> rest_;
    double length_ = 0;
};

/// Normal numbers in pairs (polar method of Marsaglia).
class normal_numbers {
public:
    explicit normal_numbers(std::uint64_t seed)
        : random_{seed}
    {
    }
    double operator()()
    {
        if (waiting_) {
            waiting_ = false;
            return next_;
        }
        for (;;) {
            double const u = 2 * random_.unit() - 1;
            double const v = 2 * random_.unit() - 1;
            double const s = u * u + v * v;
            if (s >= 1 || s == 0)
                continue;
            double const scale = std::sqrt(-2 * std::log(s) / s);
            next_ = v * scale;
            waiting_ = true;
            return u * scale;
        }
    }

private:
    fixed_random random_;
    double next_ = 0;
    bool waiting_ = false;
};
} // namespace

change_p test_change(
    std::span<double const> days, std::span<double const> values, std::size_t least, std::size_t draws,
    std::uint64_t seed)
{
    std::size_t const n = values.size();
    double const count = real(n);
    std::vector<double> scores = mid_ranks(values);
    for (double& s : scores)
        s = *normal_quantile(s / (count + 1));
    change_statistics statistics{days, least};
    auto const seen = statistics.measure(scores);
    change_p out;
    out.trend_error = seen.trend_error;
    out.step_error = seen.step_error;
    if (!(seen.trend > 0) && !(seen.step > 0))
        return out;

    // The model under "no change" carries over as much as the better of the two fits leaves; fitting takes
    // some of the carry-over away, which is given back.
    double const left = seen.step_error < seen.trend_error && seen.step > 0 ? seen.step_rho : seen.trend_rho;
    double const rho = std::clamp((left + 4 / count) / (1 - 5 / count), 0.0, strongest);
    double const fresh = std::sqrt(1 - rho * rho);
    normal_numbers normal{seed};
    std::vector<double> series(n);
    std::vector<double> trends;
    std::vector<double> steps;
    std::size_t trend_above = 0;
    std::size_t step_above = 0;
    constexpr std::size_t clearly_not = 40;
    while (trends.size() < draws && (trend_above < clearly_not || step_above < clearly_not)) {
        double x = normal();
        for (double& s : series) {
            s = x;
            x = rho * x + fresh * normal();
        }
        auto const drawn = statistics.measure(series);
        trend_above += drawn.trend >= seen.trend ? 1U : 0U;
        step_above += drawn.step >= seen.step ? 1U : 0U;
        trends.push_back(drawn.trend);
        steps.push_back(drawn.step);
    }
    double const all = real(trends.size() + 1);
    out.trend = real(trend_above + 1) / all;
    out.step = real(step_above + 1) / all;

    std::vector<double> const trend_ranks = mid_ranks(trends);
    std::vector<double> const step_ranks = mid_ranks(steps);
    double const smaller = std::min(out.trend, out.step);
    std::size_t as_small = 0;
    for (std::size_t k = 0; k < trends.size(); ++k) {
        double const own = (all - std::max(trend_ranks[k], step_ranks[k])) / all;
        as_small += own <= smaller ? 1U : 0U;
    }
    out.any = real(as_small + 1) / all;
    return out;
}

double variance_inflation(std::span<double const> x, std::span<double const> y)
{
    std::size_t const n = x.size();
    if (n < 10)
        return 1;
    double const mx = mean(x);
    double const my = mean(y);
    double const xx = sum_of_squares(x, mx);
    double const yy = sum_of_squares(y, my);
    if (!(xx > 0) || !(yy > 0))
        return 1;
    std::size_t const lags = std::min<std::size_t>(10, n / 10);
    double factor = 1;
    for (std::size_t k = 1; k <= lags; ++k) {
        double px = 0;
        double py = 0;
        for (std::size_t i = k; i < n; ++i) {
            px += (x[i] - mx) * (x[i - k] - mx);
            py += (y[i] - my) * (y[i - k] - my);
        }
        factor += 2 * (px / xx) * (py / yy);
    }
    return std::max(factor, 1.0);
}

double widen(double p, double inflation)
{
    if (!(inflation > 1) || p >= 1)
        return p;
    double const half = std::max(p / 2, 1e-300);
    return normal_two_sided(*normal_quantile(half) / std::sqrt(inflation));
}
} // namespace cbtkit::stats::detail
