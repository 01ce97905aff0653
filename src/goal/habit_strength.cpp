// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/habit_strength.hpp>

#include <cbtkit/core/expects.hpp>

#include "timeline.hpp"

#include <algorithm>
#include <cmath>

namespace cbtkit {
double habit_multiplier(habit_frequency frequency)
{
    constexpr double half_life_days = 13.0; // of a daily habit
    double const per_day = static_cast<double>(frequency.times()) / frequency.days();
    return std::pow(0.5, std::sqrt(per_day) / half_life_days);
}

std::vector<double> habit_strength(std::span<std::optional<bool> const> kept, habit_frequency frequency)
{
    int const scale = frequency.times() < frequency.days() ? 2 : 1;
    auto const window = static_cast<std::size_t>(frequency.days() * scale);
    double const wanted = frequency.times() * scale;
    double const multiplier = habit_multiplier(frequency);

    std::vector<double> series;
    series.reserve(kept.size());
    double strength = 0.0;
    int count = 0; // kept days in the window
    for (std::size_t i = 0; i < kept.size(); ++i) {
        count += kept[i].value_or(false) ? 1 : 0;
        if (i >= window)
            count -= kept[i - window].value_or(false) ? 1 : 0;
        if (kept[i])
            strength = strength * multiplier + std::min(1.0, count / wanted) * (1.0 - multiplier);
        series.push_back(strength);
    }
    return series;
}

std::vector<double> habit_strength_of_amounts(
    std::span<std::optional<double> const> amounts, double target, bool at_most, habit_frequency frequency)
{
    auto plausible = [](double number) { return std::isfinite(number) && number >= 0.0; };
    detail::expects(plausible(target));
    auto const window = static_cast<std::size_t>(frequency.days());
    double const multiplier = habit_multiplier(frequency);

    std::vector<double> series;
    series.reserve(amounts.size());
    double strength = at_most ? 1.0 : 0.0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        detail::expects(plausible(amounts[i].value_or(0.0)));
        if (amounts[i]) {
            double sum =
                0.0; // anew each day: subtracting what leaves the window would add up rounding errors
            for (std::size_t k = i + 1 > window ? i + 1 - window : 0; k <= i; ++k)
                sum += amounts[k].value_or(0.0);
            double share = 1.0;
            if (at_most)
                share = target > 0.0 ? std::clamp(1.0 - (sum - target) / target, 0.0, 1.0)
                                     : (sum > 0.0 ? 0.0 : 1.0);
            else if (target > 0.0)
                share = std::min(1.0, sum / target);
            strength = strength * multiplier + share * (1.0 - multiplier);
        }
        series.push_back(strength);
    }
    return series;
}

std::vector<std::optional<bool>> habit_days(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    if (!goal.start || *goal.start > today)
        return {};
    std::vector<std::optional<bool>> days(static_cast<std::size_t>(today - *goal.start) + 1, false);
    for (detail::lived_event const& lived : detail::timeline_of(goal, today, rhythm)) {
        if (lived.day < *goal.start)
            continue;
        std::optional<bool>& day = days[static_cast<std::size_t>(lived.day - *goal.start)];
        auto const* added = std::get_if<progress_added>(&lived.event->what);
        if (std::holds_alternative<day_kept>(lived.event->what) || (added && added->value.value() > 0.0))
            day = true;
        else if (std::holds_alternative<day_skipped>(lived.event->what) && !day.value_or(false))
            day = std::nullopt;
    }
    return days;
}
} // namespace cbtkit
