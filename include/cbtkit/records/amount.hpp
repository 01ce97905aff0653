// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_AMOUNT_HPP
#define CBTKIT_RECORDS_AMOUNT_HPP

/// @file
/// A count or a measured quantity; the unit stands beside it.

#include <cbtkit/core/result.hpp>

#include <compare>
#include <concepts>
#include <cstdint>

namespace cbtkit {
/// A finite number.
/// @invariant never "not a number", never infinite, and never a negative zero
class amount {
public:
    /// Nothing: 0.
    constexpr amount() noexcept = default;
    /// Every whole number of 32 bits is an amount.
    template <std::integral Whole>
    requires(sizeof(Whole) <= sizeof(std::int32_t) && !std::same_as<Whole, bool>) constexpr amount(
        Whole count) noexcept
        : value_{static_cast<double>(count)}
    {
    }

    /// Checks a number that came from outside.
    /// @returns the amount, or `errc::out_of_range` for "not a number", infinities and beyond 10^15.
    [[nodiscard]] static constexpr result<amount> from(double number);

    [[nodiscard]] constexpr double value() const noexcept { return value_; }

    friend constexpr bool operator==(amount, amount) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(amount a, amount b) noexcept
    {
        return a.value_ < b.value_   ? std::strong_ordering::less
               : a.value_ > b.value_ ? std::strong_ordering::greater
                                     : std::strong_ordering::equal;
    }

private:
    double value_ = 0.0;
};

constexpr result<amount> amount::from(double number)
{
    constexpr double furthest = 1e15; // whole numbers up to here are exact, and sums stay finite
    if (!(number >= -furthest && number <= furthest))
        return fail(errc::out_of_range);
    amount made;
    made.value_ = number == 0.0 ? 0.0 : number;
    return made;
}
} // namespace cbtkit
#endif
