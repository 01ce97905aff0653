// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_CONTROL_CHART_HPP
#define CBTKIT_JOURNAL_CONTROL_CHART_HPP

/// @file
/// Charts that notice, rating by rating, that a level has left its baseline.

#include <cbtkit/journal/series.hpp>

#include <cmath>
#include <optional>

namespace cbtkit::stats {
/// Fewest ratings that a baseline needs before a chart is shown.
inline constexpr std::size_t baseline_minimum = 20;

/// The level and spread that a chart compares with.
/// @invariant both finite, `sd() > 0`
class baseline {
public:
    /// @returns `errc::out_of_range` unless both are finite and `sd > 0`.
    [[nodiscard]] static result<baseline> from_level(double mean, double sd);
    /// Mean and standard deviation of the first `count` ratings.
    /// @returns `errc::insufficient_data` below two ratings, `errc::out_of_range` when they do not vary.
    [[nodiscard]] static result<baseline> from_ratings(
        series const& ratings, std::size_t count = baseline_minimum);

    [[nodiscard]] double mean() const noexcept { return mean_; }
    [[nodiscard]] double sd() const noexcept { return sd_; }

    friend bool operator==(baseline, baseline) noexcept = default;

private:
    baseline(double mean, double sd) noexcept
        : mean_{mean}
        , sd_{sd}
    {
    }

    double mean_;
    double sd_;
};

/// On which side a chart has left its limits.
enum class chart_alarm : std::uint8_t { none, high, low };

/// Tabular cumulative sum chart. A value: add a rating, get the state; batch and online are the same code.
/// C⁺ = max(0, C⁺ + z − k), C⁻ = max(0, C⁻ − z − k), z = (x − μ₀)/σ₀; alarm above h. It is not reset by an
/// alarm.
class cusum_chart {
public:
    /// @pre `slack >= 0`, `limit > 0`
    explicit cusum_chart(baseline level, double slack = 0.5, double limit = 5) noexcept
        : level_{level}
        , slack_{slack}
        , limit_{limit}
    {
    }

    /// Takes the next rating. A number that is not finite is refused and changes nothing.
    [[nodiscard]] result<chart_alarm> add(double x);

    [[nodiscard]] double high_sum() const noexcept { return high_; }
    [[nodiscard]] double low_sum() const noexcept { return low_; }
    /// The side on which the sums stand above the limit now; the larger one when both do.
    [[nodiscard]] chart_alarm state() const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return n_; }

    friend bool operator==(cusum_chart const&, cusum_chart const&) noexcept = default;

private:
    baseline level_;
    double slack_;
    double limit_;
    double high_ = 0;
    double low_ = 0;
    std::size_t n_ = 0;
};

/// Exponentially weighted moving average chart: z_i = λx_i + (1−λ)z_{i−1}, z_0 = μ₀, with limits
/// μ₀ ± Lσ₀√(λ/(2−λ)·(1−(1−λ)^{2i})).
class ewma_chart {
public:
    /// @pre `0 < weight <= 1`, `width > 0`
    explicit ewma_chart(baseline level, double weight = 0.2, double width = 3) noexcept
        : level_{level}
        , weight_{weight}
        , width_{width}
        , value_{level.mean()}
    {
    }

    /// Takes the next rating. A number that is not finite is refused and changes nothing.
    [[nodiscard]] result<chart_alarm> add(double x);

    [[nodiscard]] double value() const noexcept { return value_; }
    [[nodiscard]] double lower_limit() const noexcept { return level_.mean() - half_width(); }
    [[nodiscard]] double upper_limit() const noexcept { return level_.mean() + half_width(); }
    [[nodiscard]] chart_alarm state() const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return n_; }

    friend bool operator==(ewma_chart const&, ewma_chart const&) noexcept = default;

private:
    [[nodiscard]] double half_width() const noexcept
    {
        return width_ * level_.sd() * std::sqrt(weight_ / (2 - weight_) * (1 - decay_));
    }

    baseline level_;
    double weight_;
    double width_;
    double value_;
    double decay_ = 1; // (1 − λ)^{2i}
    std::size_t n_ = 0;
};

inline result<chart_alarm> cusum_chart::add(double x)
{
    if (!std::isfinite(x))
        return fail(errc::out_of_range);
    double const z = (x - level_.mean()) / level_.sd();
    high_ = std::fmax(0.0, high_ + z - slack_);
    low_ = std::fmax(0.0, low_ - z - slack_);
    ++n_;
    return state();
}

inline chart_alarm cusum_chart::state() const noexcept
{
    if (high_ > limit_ && high_ >= low_)
        return chart_alarm::high;
    return low_ > limit_ ? chart_alarm::low : chart_alarm::none;
}

inline result<chart_alarm> ewma_chart::add(double x)
{
    if (!std::isfinite(x))
        return fail(errc::out_of_range);
    value_ = weight_ * x + (1 - weight_) * value_;
    decay_ *= (1 - weight_) * (1 - weight_);
    ++n_;
    return state();
}

inline chart_alarm ewma_chart::state() const noexcept
{
    if (n_ == 0)
        return chart_alarm::none;
    if (value_ > upper_limit())
        return chart_alarm::high;
    return value_ < lower_limit() ? chart_alarm::low : chart_alarm::none;
}
} // namespace cbtkit::stats
#endif
