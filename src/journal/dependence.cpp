// SPDX-License-Identifier: BSL-1.0
#include "dependence.hpp"

#include <cbtkit/journal/distributions.hpp>
#include <cbtkit/journal/groups.hpp>

#include "numeric.hpp"

#include <array>
#include <limits>

namespace cbtkit::stats::detail {
namespace {
constexpr double edge_weight = 2; // of the likelihood of a step, as a power of 4f(1 − f)
constexpr std::size_t grid = 11;  // autocorrelations that are tried: tanh 0, .18, … 1.8
constexpr double grid_step = 0.18;
constexpr double strongest = 0.95;
// The carry-over that is expected before the series is seen, and how surely: a normal curve. From .2 to .6 is
// usual; a long series overrules it.
constexpr double usual_carry = 0.4;
constexpr double usual_spread = 0.2;

/// Days in units of the usual gap, so that thinned series are like daily ones.
std::vector<double> gaps_of(std::span<double const> days)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i] - days[i - 1]);
    std::vector<double> sorted = gaps;
    double const usual = median_in_place(sorted);
    for (double& gap : gaps)
        gap /= usual;
    return gaps;
}

/// The most that three neighbouring points of a curve reach, and where, in steps from the middle one.
struct peak {
    double height = 0;
    double at = 0;
};
peak peak_of(std::array<double, grid> const& heights)
{
    auto const best =
        static_cast<std::size_t>(std::max_element(heights.begin(), heights.end()) - heights.begin());
    peak out{heights[best], real(best)};
    if (best == 0 || best + 1 == grid)
        return out;
    double const rise = (heights[best + 1] - heights[best - 1]) / 2;
    double const bend = heights[best + 1] - 2 * heights[best] + heights[best - 1];
    if (bend < 0) {
        out.at -= rise / bend;
        out.height -= rise * rise / (2 * bend);
    }
    return out;
}

/// Log-likelihoods of one series under a level, a line and a step, with autoregressive noise of order 1 whose
/// carry-over has a prior. What does not depend on the values is prepared once.
class change_likelihood {
public:
    change_likelihood(std::span<double const> days, std::span<double const> gaps, std::size_t least)
        : n_{days.size()}
        , least_{least}
        , white_(n_)
        , after_(n_ + 1)
        , edge_(n_)
    {
        double const middle = mean(days);
        for (std::size_t k = 1; k < n_; ++k) {
            double const f = real(k) / real(n_);
            edge_[k] = std::pow(4 * f * (1 - f), -2 * edge_weight / real(n_));
        }
        for (std::size_t g = 0; g < grid; ++g)
            models_[g] = prepare(days, gaps, middle, std::tanh(grid_step * real(g)));
    }

    struct gains {
        double trend = 0; // log-likelihood above that of a level
        double step = 0;
        std::size_t cut = 0;
        double rho = 0; // of the better one
    };

    [[nodiscard]] gains measure(std::span<double const> x)
    {
        std::array<double, grid> level{};
        std::array<double, grid> line{};
        std::array<double, grid> step{};
        std::array<std::size_t, grid> cuts{};
        for (std::size_t g = 0; g < grid; ++g) {
            model const& m = models_[g];
            double all = 0;
            double on_line = 0;
            double before = 0;
            for (std::size_t t = 0; t < n_; ++t) {
                double const y = m.scale[t] * (x[t] - m.carried[t] * before);
                before = x[t];
                white_[t] = y;
                all += y * y;
                on_line += m.line[t] * y;
            }
            after_[n_] = 0;
            for (std::size_t t = n_; t-- > 0;)
                after_[t] = after_[t + 1] + m.one[t] * white_[t];
            double const on_level = after_[0];
            double const rest = all - on_level * on_level / m.ones;
            double const along_line = on_line - m.line_share * on_level;
            double least_rest = std::numeric_limits<double>::infinity();
            for (std::size_t k = least_; k + least_ <= n_; ++k) {
                double const along = m.scale[k] * white_[k] + after_[k + 1] - m.step_share[k] * on_level;
                double const left = (rest - along * along * m.step_inverse[k]) * edge_[k];
                cuts[g] = left < least_rest ? k : cuts[g];
                least_rest = left < least_rest ? left : least_rest;
            }
            auto const likelihood = [&](double squares) { // of what is left over, and of the carry-over
                return m.log_prior + m.log_scale - real(n_) / 2 * std::log(std::max(squares, 1e-12));
            };
            level[g] = likelihood(rest);
            line[g] = likelihood(rest - along_line * along_line * m.line_inverse);
            step[g] = cuts[g] == 0 ? level[g] : likelihood(least_rest);
        }
        peak const none = peak_of(level);
        peak const straight = peak_of(line);
        peak const broken = peak_of(step);
        gains out;
        out.trend = straight.height - none.height;
        out.step = broken.height - none.height;
        peak const& better = out.step > out.trend ? broken : straight;
        out.cut = cuts[static_cast<std::size_t>(std::clamp(broken.at + 0.5, 0.0, real(grid - 1)))];
        out.rho = std::tanh(grid_step * std::max(better.at, 0.0));
        return out;
    }

private:
    /// One autocorrelation.
    struct model {
        std::vector<double> carried; // part of the value before
        std::vector<double> scale;   // of what is new
        std::vector<double> one;     // a level, without what was carried
        std::vector<double> line;    // a line through the middle of the days
        std::vector<double> step_share;
        std::vector<double> step_inverse;
        double ones = 0;
        double line_share = 0;
        double line_inverse = 0;
        double log_scale = 0;
        double log_prior = 0;
    };

    [[nodiscard]] model prepare(
        std::span<double const> days, std::span<double const> gaps, double middle, double rho) const
    {
        model m;
        double const unusual = (rho - usual_carry) / usual_spread;
        m.log_prior = -unusual * unusual / 2;
        std::vector<double> after(n_ + 1, 0.0); // Σ one² from here on
        double line_one = 0;
        double line_line = 0;
        for (std::size_t t = 0; t < n_; ++t) {
            double const carried = t == 0 ? 0.0 : std::pow(rho, gaps[t - 1]);
            double const scale = 1 / std::sqrt(1 - carried * carried);
            double const before = t == 0 ? 0.0 : days[t - 1] - middle;
            m.carried.push_back(carried);
            m.scale.push_back(scale);
            m.one.push_back(scale * (1 - carried));
            m.line.push_back(scale * (days[t] - middle - carried * before));
            m.log_scale += std::log(scale);
            m.ones += m.one[t] * m.one[t];
            line_one += m.line[t] * m.one[t];
            line_line += m.line[t] * m.line[t];
        }
        m.line_share = line_one / m.ones;
        m.line_inverse = 1 / (line_line - line_one * m.line_share);
        for (std::size_t t = n_; t-- > 0;)
            after[t] = after[t + 1] + m.one[t] * m.one[t];
        m.step_share.resize(n_);
        m.step_inverse.resize(n_);
        for (std::size_t k = 1; k < n_; ++k) {
            double const with_one = m.scale[k] * m.one[k] + after[k + 1];
            double const with_self = m.scale[k] * m.scale[k] + after[k + 1];
            m.step_share[k] = with_one / m.ones;
            m.step_inverse[k] = 1 / (with_self - with_one * m.step_share[k]);
        }
        return m;
    }

    std::size_t n_;
    std::size_t least_;
    std::vector<double> white_;
    std::vector<double> after_;
    std::vector<double> edge_;
    std::array<model, grid> models_;
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
    change_p out;
    if (!(sum_of_squares(scores, mean(scores)) > 0))
        return out;
    std::vector<double> const gaps = gaps_of(days);
    change_likelihood likelihood{days, gaps, least};
    auto const seen = likelihood.measure(scores);
    out.step_is_likelier = seen.step > seen.trend;
    out.cut = seen.cut;

    // The model under "no change" carries over as much as the better of the two fits leaves. That lies
    // between what the series says by itself and what is usual; fitting took some of the former away, which
    // is given back.
    double const own = 1 / (1 + (1 - usual_carry * usual_carry) / (count * usual_spread * usual_spread));
    double const by_itself = (seen.rho - (1 - own) * usual_carry) / own;
    double const rho =
        std::clamp(own * (by_itself + 4 / count) / (1 - 5 / count) + (1 - own) * usual_carry, 0.0, strongest);
    out.autocorrelation = rho;
    std::vector<double> carried(n, 0.0);
    std::vector<double> fresh(n, 1.0);
    for (std::size_t t = 1; t < n; ++t) {
        carried[t] = std::pow(rho, gaps[t - 1]);
        fresh[t] = std::sqrt(1 - carried[t] * carried[t]);
    }
    normal_numbers normal{seed};
    std::vector<double> series(n);
    std::size_t drawn = 0;
    std::size_t trend_above = 0;
    std::size_t step_above = 0;
    std::size_t any_above = 0;
    constexpr std::size_t clearly_not = 40;
    for (; drawn < draws && (trend_above < clearly_not || any_above < clearly_not); ++drawn) {
        double before = 0;
        for (std::size_t t = 0; t < n; ++t)
            before = series[t] = carried[t] * before + fresh[t] * normal();
        auto const by_chance = likelihood.measure(series);
        trend_above += by_chance.trend >= seen.trend ? 1U : 0U;
        step_above += by_chance.step >= seen.step ? 1U : 0U;
        any_above += std::max(by_chance.trend, by_chance.step) >= std::max(seen.trend, seen.step) ? 1U : 0U;
    }
    auto const share = [&](std::size_t above) { return real(above + 1) / real(drawn + 1); };
    out.trend = share(trend_above);
    out.step = share(step_above);
    out.any = share(any_above);
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
