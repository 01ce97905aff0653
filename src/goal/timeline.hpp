// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_GOAL_TIMELINE_HPP
#define CBTKIT_SRC_GOAL_TIMELINE_HPP

/// @file
/// The history of a goal in the order of time, with the day each event was lived on.

#include <cbtkit/goal/day_rhythm.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <algorithm>
#include <vector>

namespace cbtkit::detail {
struct lived_event {
    goal_event const* event;
    calendar_day day;
};

/// Events up to and including `today`, by instant; those at one instant stay in the order of the history.
inline std::vector<lived_event> timeline_of(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    std::vector<lived_event> events;
    events.reserve(goal.history.size());
    for (goal_event const& event : goal.history)
        if (calendar_day const day = rhythm.own_day(event.at); day <= today)
            events.push_back({&event, day});
    std::stable_sort(events.begin(), events.end(), [](lived_event const& a, lived_event const& b) {
        return a.event->at.instant_ms() < b.event->at.instant_ms();
    });
    return events;
}

/// Monday of the day's week, in days since 1970.
inline std::int64_t monday_of(calendar_day day)
{
    return day.days_since_epoch() - (static_cast<int>(day.weekday()) - 1);
}
} // namespace cbtkit::detail
#endif
