// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_QUERY_PART_OF_DAY_HPP
#define CBTKIT_QUERY_PART_OF_DAY_HPP

/// @file
/// Parts of a day on the person's own clock.

#include <cbtkit/core/civil_time.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace cbtkit::query {
/// A part of the day by local hour; the limits are conventions of this library. Append only.
enum class part_of_day : std::uint8_t {
    night = 0,     ///< 0:00 to 5:00
    morning = 1,   ///< to 11:00
    midday = 2,    ///< to 15:00
    afternoon = 3, ///< to 18:00
    evening = 4,   ///< to 22:00
    late = 5,      ///< to midnight
};

/// The stored name, for example `evening`.
[[nodiscard]] constexpr std::string_view key(part_of_day part) noexcept
{
    constexpr std::array<std::string_view, 6> names{"night",     "morning", "midday",
                                                    "afternoon", "evening", "late"};
    auto const number = static_cast<std::size_t>(part);
    return number < names.size() ? names[number] : "unknown";
}

/// The part of the day that holds this time, whatever its offset.
[[nodiscard]] inline part_of_day part_of(civil_time const& at) noexcept
{
    int const hour = at.hour();
    if (hour < 5)
        return part_of_day::night;
    if (hour < 11)
        return part_of_day::morning;
    if (hour < 15)
        return part_of_day::midday;
    if (hour < 18)
        return part_of_day::afternoon;
    return hour < 22 ? part_of_day::evening : part_of_day::late;
}
} // namespace cbtkit::query
#endif
