// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_DISTORTION_PROFILE_HPP
#define CBTKIT_JOURNAL_DISTORTION_PROFILE_HPP

/// @file
/// Habits of thought over time, in our own names or in those of a published list.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/knowledge/distortion_crosswalk.hpp>
#include <cbtkit/records/thought.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cbtkit {
/// The habits of thought in one entry.
struct dated_distortions {
    calendar_day day; ///< the person's own day
    std::vector<distortion_id> distortions;

    friend bool operator==(dated_distortions const&, dated_distortions const&) = default;
};

/// How long one period of a profile is.
enum class profile_step : std::uint8_t {
    week,  ///< from Monday
    month, ///< from the first day of the month
};

/// One period of a profile.
struct profile_period {
    calendar_day first;
    std::size_t entries = 0;         ///< entries that were looked at, with or without a habit
    std::vector<std::size_t> counts; ///< entries with each of the profile's names

    friend bool operator==(profile_period const&, profile_period const&) = default;
};

/// How often each habit of thought was there, period by period.
struct distortion_profile {
    std::optional<taxonomy> list;      ///< the published list; none: our own catalogue and custom habits
    std::vector<std::string> names;    ///< as the list writes them, in its order; keys without a list
    std::vector<profile_period> steps; ///< every period from the first entry to the last, without gaps
    std::size_t unnamed = 0;           ///< entries with a habit for which the list has no name

    friend bool operator==(distortion_profile const&, distortion_profile const&) = default;
};

/// All published lists, in order.
inline constexpr std::array<taxonomy, 7> taxonomies{
    taxonomy::burns10,  taxonomy::leahy17,          taxonomy::bathina12, taxonomy::shreevastava10,
    taxonomy::sharma13, taxonomy::patternreframe10, taxonomy::quirk12};

/// Counts the habits of each period. An entry counts once for a name, however many of its habits the list
/// puts together under it; a habit with several names counts for the first, the list's default. Names that no
/// entry has are left out. Counts only: nothing is claimed.
/// @param entries in any order @param list none for our own names
/// @complexity O(n log n)
[[nodiscard]] distortion_profile profile_of(
    std::span<dated_distortions const> entries, std::optional<taxonomy> list = std::nullopt,
    profile_step step = profile_step::week);
} // namespace cbtkit
#endif
