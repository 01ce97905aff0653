// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_INTENSITY_HPP
#define CBTKIT_CORE_INTENSITY_HPP

/// @file
/// How strongly something is felt or believed.

#include <cbtkit/core/result.hpp>

#include <compare>
#include <cstdint>

namespace cbtkit {
/// Strength of a feeling, of a belief or of distress (SUDS), 0 (not at all) to 100 (fully).
/// What was not rated is an empty `std::optional<intensity>`, never 0.
/// @invariant `0 <= percent() && percent() <= 100`
class intensity {
public:
    /// Not at all; equal to `from_percent(0)`.
    constexpr intensity() noexcept = default;

    /// Checks a number that came from outside.
    /// @param percent 0 to 100.
    /// @returns the intensity, or `errc::out_of_range`; nothing is clamped.
    [[nodiscard]] static constexpr result<intensity> from_percent(std::int64_t percent);

    [[nodiscard]] constexpr int percent() const noexcept { return value_; }

    friend constexpr bool operator==(intensity, intensity) noexcept = default;
    friend constexpr auto operator<=>(intensity, intensity) noexcept = default;

private:
    constexpr explicit intensity(std::uint8_t value) noexcept
        : value_{value}
    {
    }

    std::uint8_t value_ = 0;
};

constexpr result<intensity> intensity::from_percent(std::int64_t percent)
{
    if (percent < 0 || percent > 100)
        return fail(errc::out_of_range);
    return intensity{static_cast<std::uint8_t>(percent)};
}
} // namespace cbtkit
#endif
