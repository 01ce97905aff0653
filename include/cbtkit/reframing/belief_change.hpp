// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_BELIEF_CHANGE_HPP
#define CBTKIT_REFRAMING_BELIEF_CHANGE_HPP

/// @file
/// What happened to the belief in a thought when another one stood beside it. Descriptive: one exercise
/// proves nothing.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/result.hpp>

#include <array>
#include <optional>
#include <vector>

namespace cbtkit {
/// A new thought counts as believed from here on (this library's convention).
inline constexpr int believed_from = 50;
/// A change of fewer points is not spoken of (this library's convention).
inline constexpr int change_deadband = 10;

/// Three ratings of two thoughts.
struct belief_change {
    std::optional<intensity> hot_before; ///< belief in the thought that hurts, at the start
    std::optional<intensity> hot_after;
    std::optional<intensity> reframe; ///< belief in the new thought

    /// `hot_before − hot_after` in points; none without both.
    [[nodiscard]] constexpr std::optional<int> shift() const noexcept
    {
        if (!hot_before || !hot_after)
            return std::nullopt;
        return hot_before->percent() - hot_after->percent();
    }
    /// `100 · shift / hot_before`; none at 0.
    [[nodiscard]] constexpr std::optional<double> relative_shift() const noexcept
    {
        auto const points = shift();
        if (!points || hot_before->percent() == 0)
            return std::nullopt;
        return 100.0 * *points / hot_before->percent();
    }
    /// How much more the hot thought was believed than the new one, which was not there yet.
    [[nodiscard]] constexpr std::optional<int> net_conviction_before() const noexcept
    {
        if (!hot_before)
            return std::nullopt;
        return hot_before->percent();
    }
    /// How much more the hot thought is believed than the new one, -100 to 100.
    [[nodiscard]] constexpr std::optional<int> net_conviction_after() const noexcept
    {
        if (!hot_after || !reframe)
            return std::nullopt;
        return hot_after->percent() - reframe->percent();
    }
    /// True when the new thought is believed at 50 or more; none when it was not rated.
    [[nodiscard]] constexpr std::optional<bool> is_believed() const noexcept
    {
        if (!reframe)
            return std::nullopt;
        return reframe->percent() >= believed_from;
    }

    friend constexpr bool operator==(belief_change const&, belief_change const&) noexcept = default;
};

/// Days on which reading an accepted thought again may help: 1, 3, 7 and 14 days later (this library's
/// convention). An offer, never a duty; days beyond the calendar are left out.
[[nodiscard]] inline std::vector<calendar_day> rereading_days(calendar_day written)
{
    std::vector<calendar_day> days;
    for (int const later : std::array{1, 3, 7, 14})
        if (auto const day = add_days(written, later))
            days.push_back(*day);
    return days;
}
} // namespace cbtkit
#endif
