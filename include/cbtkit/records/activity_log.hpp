// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_ACTIVITY_LOG_HPP
#define CBTKIT_RECORDS_ACTIVITY_LOG_HPP

/// @file
/// Activities and the mood around them.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One activity.
struct activity_entry {
    std::string activity;
    civil_time start;
    int dur_min = 0;
    std::optional<intensity> mood_before;
    std::optional<intensity> mood_after;
    std::optional<int> pleasure; ///< 0 to 10
    std::optional<int> mastery;  ///< 0 to 10
    std::optional<std::string> with_whom;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("activity", &activity_entry::activity),
                          member("start", &activity_entry::start),
                          member("dur_min", &activity_entry::dur_min),
                          member("mood_before", &activity_entry::mood_before),
                          member("mood_after", &activity_entry::mood_after),
                          member("pleasure", &activity_entry::pleasure),
                          member("mastery", &activity_entry::mastery),
                          member("with_whom", &activity_entry::with_whom)};
    }

    friend bool operator==(activity_entry const&, activity_entry const&) = default;
};

/// Activities with the mood around them.
struct activity_log {
    std::vector<activity_entry> entries;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("entries", &activity_log::entries)};
    }

    friend bool operator==(activity_log const&, activity_log const&) = default;
};

} // namespace cbtkit
#endif
