// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/day_rhythm.hpp>

namespace cbtkit {
working_days::working_days(calendar_day from, day_rhythm rhythm, std::optional<goal_cadence> cadence)
    : rhythm_{std::move(rhythm)}
    , cadence_{cadence}
    , monday_{from.days_since_epoch() - (static_cast<int>(from.weekday()) - 1)}
    , from_{from}
{
}

void working_days::fill_week()
{
    std::vector<calendar_day> working;
    for (std::int64_t d = monday_; d < monday_ + 7; ++d)
        if (auto const day = calendar_day::from_days_since_epoch(d); day && rhythm_.is_working_day(*day))
            working.push_back(*day);
    monday_ += 7;

    std::size_t const all = working.size();
    std::size_t const wanted =
        cadence_ ? std::min(all, static_cast<std::size_t>(cadence_->times_per_week())) : all;
    for (std::size_t i = wanted; i-- > 0;)
        if (calendar_day const day = working[i * all / wanted]; day >= from_)
            week_.push_back(day);
}

std::optional<calendar_day> working_days::next()
{
    while (week_.empty()) {
        if (monday_ > from_.days_since_epoch() && !calendar_day::from_days_since_epoch(monday_))
            return std::nullopt;
        fill_week();
    }
    calendar_day const day = week_.back();
    week_.pop_back();
    return day;
}
} // namespace cbtkit
