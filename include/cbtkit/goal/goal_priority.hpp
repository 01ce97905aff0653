// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_GOAL_PRIORITY_HPP
#define CBTKIT_GOAL_GOAL_PRIORITY_HPP

/// @file
/// Which goal to look at first.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit {
/// The four fields of important against urgent. Append only.
enum class priority_quadrant : std::uint8_t {
    do_now = 0,   ///< important and urgent
    schedule = 1, ///< important, not urgent
    limit = 2,    ///< urgent, not important
    drop = 3,     ///< neither
};

inline constexpr detail::key_table<priority_quadrant, 4> priority_quadrants_table{{
    {priority_quadrant::do_now, "do"},
    {priority_quadrant::schedule, "schedule"},
    {priority_quadrant::limit, "limit"},
    {priority_quadrant::drop, "drop"},
}};
static_assert(detail::in_order(priority_quadrants_table));

/// The stored name, for example `schedule`.
[[nodiscard]] constexpr std::string_view key(priority_quadrant quadrant) noexcept
{
    return detail::key_in(priority_quadrants_table, quadrant);
}

/// How soon something is due, 0 to 100: 100 on the day and after it, falling to 0 at 28 days; 0 without a
/// deadline. The four weeks are a convention of this library.
[[nodiscard]] constexpr double urgency_of(std::optional<std::int64_t> days_left) noexcept
{
    constexpr double window_days = 28.0;
    if (!days_left || *days_left >= 28)
        return 0.0;
    if (*days_left <= 0)
        return 100.0;
    return 100.0 * (1.0 - static_cast<double>(*days_left) / window_days);
}

/// What speaks for looking at a goal first. What was not rated is absent, never 0.
struct goal_priority {
    double urgency = 0.0;                      ///< 0 to 100
    std::optional<priority_quadrant> quadrant; ///< needs the importance
    std::optional<double> score;               ///< importance × confidence / 100, 0 to 100; needs both

    friend constexpr bool operator==(goal_priority const&, goal_priority const&) noexcept = default;
};

/// The priority of one goal as of today.
[[nodiscard]] inline goal_priority priority_of(smart_goal const& goal, calendar_day today)
{
    std::optional<std::int64_t> days_left;
    if (goal.deadline)
        days_left = *goal.deadline - today;
    goal_priority made;
    made.urgency = urgency_of(days_left);
    if (goal.importance) {
        bool const important = goal.importance->percent() >= 50;
        bool const urgent = made.urgency >= 50.0;
        made.quadrant = important ? (urgent ? priority_quadrant::do_now : priority_quadrant::schedule)
                                  : (urgent ? priority_quadrant::limit : priority_quadrant::drop);
        if (goal.confidence)
            made.score = goal.importance->percent() * goal.confidence->percent() / 100.0;
    }
    return made;
}

/// The order in which goals are shown: by the person's own rank (must, should, could, unranked, not now),
/// then by score, then the earlier deadline, the lower effort, the title. What was not rated comes after what
/// was.
/// @returns indices into `goals`
/// @complexity O(n log n)
[[nodiscard]] std::vector<std::size_t> order_by_priority(
    std::span<smart_goal const> goals, calendar_day today);
} // namespace cbtkit
#endif
