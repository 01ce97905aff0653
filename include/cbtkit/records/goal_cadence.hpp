// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_CADENCE_HPP
#define CBTKIT_RECORDS_GOAL_CADENCE_HPP

/// @file
/// How often a person wants to do something for a goal.

#include <cbtkit/core/result.hpp>

#include <cstdint>

namespace cbtkit {
/// Every day, a number of times a week, or once a week.
/// @invariant `1 <= times_per_week() && times_per_week() <= 7`
class goal_cadence {
public:
    /// Once a week; equal to `weekly()`.
    constexpr goal_cadence() noexcept = default;

    [[nodiscard]] static constexpr goal_cadence daily() noexcept { return goal_cadence{7}; }
    [[nodiscard]] static constexpr goal_cadence weekly() noexcept { return goal_cadence{1}; }
    /// Checks a number that came from outside.
    /// @param times 1 to 7; 7 is the same as daily, 1 the same as weekly.
    /// @returns the cadence, or `errc::out_of_range`.
    [[nodiscard]] static constexpr result<goal_cadence> per_week(std::int64_t times)
    {
        if (times < 1 || times > 7)
            return fail(errc::out_of_range);
        return goal_cadence{static_cast<std::uint8_t>(times)};
    }

    [[nodiscard]] constexpr int times_per_week() const noexcept { return times_; }
    [[nodiscard]] constexpr bool is_daily() const noexcept { return times_ == 7; }

    friend constexpr bool operator==(goal_cadence, goal_cadence) noexcept = default;

private:
    constexpr explicit goal_cadence(std::uint8_t times) noexcept
        : times_{times}
    {
    }

    std::uint8_t times_ = 1;
};
} // namespace cbtkit
#endif
