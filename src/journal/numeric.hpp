// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_NUMERIC_HPP
#define CBTKIT_SRC_JOURNAL_NUMERIC_HPP

/// @file
/// Small helpers shared by the bodies of the statistics.

#include <cbtkit/core/result.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

namespace cbtkit::stats::detail {
__extension__ using wide = unsigned __int128;

/// A count as a number to calculate with.
template <class Count>
[[nodiscard]] constexpr double real(Count n) noexcept
{
    return static_cast<double>(n);
}

/// Sum with Neumaier's compensation, always from left to right.
class compensated_sum {
public:
    void add(double x) noexcept
    {
        double const next = sum_ + x;
        lost_ += std::fabs(sum_) >= std::fabs(x) ? (sum_ - next) + x : (x - next) + sum_;
        sum_ = next;
    }
    [[nodiscard]] double value() const noexcept { return sum_ + lost_; }

private:
    double sum_ = 0;
    double lost_ = 0;
};

[[nodiscard]] inline double sum(std::span<double const> values) noexcept
{
    compensated_sum total;
    for (double const x : values)
        total.add(x);
    return total.value();
}

/// @pre not empty
[[nodiscard]] inline double mean(std::span<double const> values) noexcept
{
    return sum(values) / real(values.size());
}

/// Σ(x − m)².
[[nodiscard]] inline double sum_of_squares(std::span<double const> values, double m) noexcept
{
    compensated_sum total;
    for (double const x : values)
        total.add((x - m) * (x - m));
    return total.value();
}

/// Median; reorders `values`. @pre not empty
[[nodiscard]] inline double median_in_place(std::span<double> values) noexcept
{
    auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

/// Index of the first number that is not finite.
[[nodiscard]] inline std::optional<std::size_t> first_bad(std::span<double const> values) noexcept
{
    // x·0 is 0 for finite x and NaN otherwise, so one pass without branches finds trouble; eight sums,
    // because one would wait for itself.
    double poison[8] = {};
    std::size_t const whole = values.size() / 8 * 8;
    for (std::size_t i = 0; i < whole; i += 8) {
        for (std::size_t k = 0; k < 8; ++k)
            poison[k] += values[i + k] * 0.0;
    }
    for (std::size_t i = whole; i < values.size(); ++i)
        poison[0] += values[i] * 0.0;
    bool good = true;
    for (double const p : poison)
        good = good && p == 0;
    if (good)
        return std::nullopt;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            return i;
    }
    return std::nullopt;
}

/// The least value and the size of the range, when all values are whole and the range is below `widest`.
/// @pre not empty, every number finite
[[nodiscard]] inline bool small_whole(
    std::span<double const> values, double widest, double& low, std::size_t& size) noexcept
{
    low = values[0];
    double high = low;
    for (std::size_t begin = 0; begin < values.size(); begin += 4096) {
        bool whole = true;
        for (double const x : values.subspan(begin, std::min<std::size_t>(4096, values.size() - begin))) {
            low = x < low ? x : low;
            high = x > high ? x : high;
            auto const near = static_cast<std::int32_t>(std::min(std::max(x, -1e9), 1e9));
            whole = whole && static_cast<double>(near) == x;
        }
        if (!whole || !(high - low < widest))
            return false;
    }
    size = static_cast<std::size_t>(high - low) + 1;
    return true;
}

/// Rounds to the nearest whole number, halves to even, whatever the rounding mode of the machine.
[[nodiscard]] inline double round_half_even(double x) noexcept
{
    double const low = std::floor(x);
    double const rest = x - low;
    if (rest < 0.5)
        return low;
    if (rest > 0.5)
        return low + 1;
    return std::fmod(low, 2.0) == 0 ? low : low + 1;
}

/// Numbers that look random and are the same on every machine (SplitMix64, Steele, Lea and Flood 2014).
class fixed_random {
public:
    explicit constexpr fixed_random(std::uint64_t seed) noexcept
        : state_{seed}
    {
    }
    constexpr std::uint64_t operator()() noexcept
    {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// A whole number below `n`; the bias of at most n/2⁶⁴ does not matter here. @pre `n > 0`
    constexpr std::uint64_t below(std::uint64_t n) noexcept
    {
        return static_cast<std::uint64_t>((static_cast<wide>((*this)()) * n) >> 64U);
    }
    /// Above 0 and below 1.
    constexpr double unit() noexcept { return (static_cast<double>((*this)() >> 11U) + 0.5) * 0x1.0p-53; }

private:
    std::uint64_t state_;
};
} // namespace cbtkit::stats::detail
#endif
