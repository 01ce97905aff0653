// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_plan.hpp>

#include "plan_steps.hpp"
#include "timeline.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace cbtkit {
namespace {
// The days of work of one plan by number, with the minutes still free on each. Grows as it is asked.
class free_days {
public:
    free_days(calendar_day from, day_rhythm const& rhythm, std::optional<goal_cadence> cadence)
        : walk_{from, rhythm, cadence}
        , room_{rhythm.minutes_per_day()}
    {
    }

    // True when day `number` lies in the calendar.
    bool reach(std::int64_t number)
    {
        while (static_cast<std::int64_t>(days_.size()) <= number) {
            auto const day = walk_.next();
            if (!day)
                return false;
            days_.push_back(*day);
            free_.push_back(room_);
            next_.push_back(static_cast<std::int64_t>(next_.size()));
        }
        return true;
    }
    [[nodiscard]] calendar_day day(std::int64_t number) const
    {
        return days_[static_cast<std::size_t>(number)];
    }
    // The first day on or after `number` with free minutes.
    [[nodiscard]] std::optional<std::int64_t> first_free(std::int64_t number)
    {
        while (reach(number)) {
            std::int64_t root = number;
            while (next_[static_cast<std::size_t>(root)] != root) {
                root = next_[static_cast<std::size_t>(root)];
                if (!reach(root))
                    return std::nullopt;
            }
            for (std::int64_t i = number; i != root;) // shorten the way for those who come next
                i = std::exchange(next_[static_cast<std::size_t>(i)], root);
            if (free_[static_cast<std::size_t>(root)] > 0)
                return root;
            next_[static_cast<std::size_t>(root)] = root + 1;
            number = root + 1;
        }
        return std::nullopt;
    }
    // Uses up to `minutes` of a day and returns how many it had.
    std::int64_t use(std::int64_t number, std::int64_t minutes)
    {
        std::int64_t& left = free_[static_cast<std::size_t>(number)];
        std::int64_t const used = std::min(left, minutes);
        left -= used;
        return used;
    }
    // How many days lie in [0, …] up to and including `last`. What lies beyond the days of the plan is only
    // counted: a deadline may be thousands of years away.
    [[nodiscard]] std::int64_t count_until(calendar_day last) const
    {
        auto const known = std::upper_bound(days_.begin(), days_.end(), last);
        std::int64_t number = known - days_.begin();
        if (known != days_.end())
            return number;
        working_days beyond = walk_;
        for (auto day = beyond.next(); day && *day <= last; day = beyond.next())
            ++number;
        return number;
    }

private:
    working_days walk_;
    std::int64_t room_;
    std::vector<calendar_day> days_;
    std::vector<std::int64_t> free_;
    std::vector<std::int64_t> next_; // a later day to look at when this one is full
};

struct placed {
    std::int64_t start = 0;
    std::int64_t finish = -1; // last day of work
    bool in_minutes = false;  // others in minutes may share its last day
};

std::optional<calendar_day> next_review(smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    if (!goal.review_every_days || *goal.review_every_days < 1)
        return std::nullopt;
    std::optional<calendar_day> last = goal.start;
    for (detail::lived_event const& lived : detail::timeline_of(goal, today, rhythm))
        if (std::holds_alternative<goal_reviewed>(lived.event->what))
            last = lived.day;
    auto const next = add_days(last.value_or(today), *goal.review_every_days);
    return next ? std::optional{std::max(*next, today)} : std::nullopt;
}
} // namespace

double suggested_buffer_days(std::span<goal_obstacle const> obstacles)
{
    double days = 0.0;
    for (goal_obstacle const& obstacle : obstacles)
        if (obstacle.likelihood)
            days += obstacle.likelihood->percent() / 100.0 *
                    std::max(obstacle.delay_days.value_or(default_delay_days), 0);
    return days;
}

tl::expected<goal_plan, step_problem> detail::plan_steps(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm)
{
    schedule_options options;
    options.minutes_per_day = rhythm.minutes_per_day();
    options.remaining_only = true;
    auto schedule = schedule_steps(goal.steps, options);
    if (!schedule)
        return tl::unexpected<step_problem>{std::move(schedule.error())};
    auto const beyond = tl::unexpected<step_problem>{step_problem{errc::out_of_range, {}}};

    goal_plan plan;
    plan.schedule = *std::move(schedule);
    calendar_day const from = goal.start ? std::max(*goal.start, today) : today;
    free_days days{from, rhythm, goal.cadence};

    std::unordered_map<std::string_view, std::size_t> place;
    for (std::size_t i = 0; i < goal.steps.size(); ++i)
        place.emplace(goal.steps[i].id.str(), i);
    std::vector<placed> where(goal.steps.size());
    std::int64_t last = -1;
    for (std::size_t const i : plan.schedule.order) {
        goal_step const& step = goal.steps[i];
        placed& mine = where[i];
        bool const open = step.state == step_state::todo || step.state == step_state::doing;
        mine.in_minutes = !open || (step.length && step.length->in_minutes());
        auto wait_for = [&](std::vector<step_id> const& ids) {
            for (step_id const& id : ids) {
                placed const& before = where[place.find(id.str())->second];
                bool const shared = before.in_minutes && mine.in_minutes && before.finish >= 0;
                mine.start = std::max(mine.start, before.finish + (shared ? 0 : 1));
            }
        };
        wait_for(step.after);
        if (step.state == step_state::replaced)
            wait_for(step.replaced_by);
        if (!open) { // over, or done when its parts are
            mine.finish = mine.start - 1;
            for (step_id const& id : step.state == step_state::replaced ? step.replaced_by : step.after)
                mine.finish = std::max(mine.finish, where[place.find(id.str())->second].finish);
            continue;
        }
        if (mine.in_minutes) {
            std::int64_t left = step.length->count();
            bool begun = false;
            for (std::int64_t number = mine.start; left > 0; ++number) {
                auto const free = days.first_free(number);
                if (!free)
                    return beyond;
                number = *free;
                if (!begun)
                    mine.start = number;
                begun = true;
                left -= days.use(number, left);
                mine.finish = number;
            }
        } else {
            mine.finish = mine.start + std::max<std::int64_t>(days_of(step, options), 1) - 1;
        }
        if (!days.reach(mine.finish))
            return beyond;

        planned_step planned;
        planned.step = i;
        planned.start = days.day(mine.start);
        planned.finish = days.day(mine.finish);
        planned.slack = plan.schedule.times[i].slack();
        planned.critical = plan.schedule.times[i].is_critical();
        planned.after_due = step.due && planned.finish > *step.due;
        planned.after_deadline = goal.deadline && planned.finish > *goal.deadline;
        plan.steps.push_back(planned);
        last = std::max(last, mine.finish);
        if (!step.length || step.length->in_minutes() || step.length->count() > 0)
            continue;
        mine.finish = mine.start - 1; // a step of no days keeps nobody waiting
    }

    plan.suggested_buffer = suggested_buffer_days(goal.obstacles);
    if (!plan.steps.empty()) {
        plan.finish = days.day(last);
        if (auto const day = add_days(
                *plan.finish,
                static_cast<std::int64_t>(std::ceil(std::min(plan.suggested_buffer, 4e6) - 1e-9))))
            plan.suggested_deadline = *day;
        if (goal.deadline) {
            std::int64_t const room = *goal.deadline < from ? 0 : days.count_until(*goal.deadline);
            plan.buffer = room - (last + 1);
        }
    }
    plan.next_review = next_review(goal, today, rhythm);
    return plan;
}

tl::expected<goal_plan, step_problem> plan_goal(
    screened_goal const& screened, calendar_day today, day_rhythm const& rhythm)
{
    return detail::plan_steps(screened.goal(), today, rhythm);
}
} // namespace cbtkit
