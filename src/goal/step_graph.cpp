// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/step_graph.hpp>

#include <cbtkit/core/expects.hpp>

#include <algorithm>
#include <bit>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace cbtkit {
namespace {
// A set of small numbers that gives back the smallest: one bit each, and above every 64 of them one bit that
// says whether any is set. Three levels hold 262,144 steps, so insert and take cost the same for every plan.
class smallest_first {
public:
    explicit smallest_first(std::size_t size)
    {
        do {
            size = (size + 63) / 64;
            levels_.emplace_back(size, 0U);
        } while (size > 1);
    }

    void insert(std::size_t number)
    {
        for (std::vector<std::uint64_t>& level : levels_) {
            level[number / 64] |= std::uint64_t{1} << (number % 64);
            number /= 64;
        }
    }
    [[nodiscard]] bool empty() const { return levels_.back()[0] == 0; }
    std::size_t take()
    {
        std::size_t number = 0;
        for (auto level = levels_.rbegin(); level != levels_.rend(); ++level)
            number = number * 64 + static_cast<std::size_t>(std::countr_zero((*level)[number]));
        std::size_t place = number;
        for (std::vector<std::uint64_t>& level : levels_) {
            level[place / 64] &= ~(std::uint64_t{1} << (place % 64));
            if (level[place / 64] != 0)
                break;
            place /= 64;
        }
        return number;
    }

private:
    std::vector<std::vector<std::uint64_t>> levels_;
};

// What waits for what, as two arrays: the numbers that wait for step i are in [from[i], from[i + 1]).
struct waits {
    std::vector<std::size_t> from;
    std::vector<std::size_t> waiting;
    std::vector<std::size_t> open; // how many steps each one still waits for
};

tl::unexpected<step_problem> problem(errc code, std::vector<step_id> steps)
{
    return tl::unexpected<step_problem>{step_problem{code, std::move(steps)}};
}

tl::expected<waits, step_problem> read_waits(std::span<goal_step const> steps)
{
    std::unordered_map<std::string_view, std::size_t> place;
    place.reserve(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (!steps[i].id.empty() && !place.emplace(steps[i].id.str(), i).second)
            return problem(errc::duplicate, {steps[i].id});

    std::vector<std::pair<std::size_t, std::size_t>> pairs; // before, after
    auto add = [&](step_id const& before, std::size_t after) {
        auto const found = place.find(before.str());
        if (found == place.end())
            return false;
        pairs.emplace_back(found->second, after);
        return true;
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (step_id const& before : steps[i].after)
            if (!add(before, i))
                return problem(errc::unknown_key, {steps[i].id, before});
        if (steps[i].state == step_state::replaced)
            for (step_id const& part : steps[i].replaced_by)
                if (!add(part, i))
                    return problem(errc::unknown_key, {steps[i].id, part});
    }

    waits made;
    made.from.assign(steps.size() + 1, 0);
    made.open.assign(steps.size(), 0);
    made.waiting.resize(pairs.size());
    for (auto const& [before, after] : pairs) {
        ++made.from[before + 1];
        ++made.open[after];
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        made.from[i + 1] += made.from[i];
    std::vector<std::size_t> next(made.from.begin(), made.from.end() - 1);
    for (auto const& [before, after] : pairs)
        made.waiting[next[before]++] = after;
    return made;
}

// Some cycle among the steps that still wait. Each of them waits for another one that still waits, so walking
// back must come round.
step_problem find_cycle(std::span<goal_step const> steps, waits const& graph)
{
    constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> before(steps.size(), none);
    std::size_t at = none;
    for (std::size_t i = steps.size(); i-- > 0;) {
        if (graph.open[i] == 0)
            continue;
        at = i;
        for (std::size_t k = graph.from[i]; k < graph.from[i + 1]; ++k)
            before[graph.waiting[k]] = i;
    }
    std::vector<bool> seen(steps.size(), false);
    for (; !seen[at]; at = before[at])
        seen[at] = true;
    std::vector<std::size_t> path{at};
    for (std::size_t i = before[at]; i != at; i = before[i])
        path.push_back(i);
    std::reverse(path.begin(), path.end());
    std::rotate(path.begin(), std::min_element(path.begin(), path.end()), path.end());
    step_problem cycle;
    for (std::size_t const i : path)
        cycle.steps.push_back(steps[i].id);
    return cycle;
}
} // namespace

std::int64_t days_of(goal_step const& step, schedule_options const& options)
{
    detail::expects(options.minutes_per_day >= 1);
    bool const over = step.state == step_state::done || step.state == step_state::skipped;
    if (step.state == step_state::replaced || (options.remaining_only && over))
        return 0;
    step_length const length = step.length.value_or(step_length{});
    if (!length.in_minutes())
        return length.count();
    return (std::int64_t{length.count()} + options.minutes_per_day - 1) / options.minutes_per_day;
}

tl::expected<step_schedule, step_problem> schedule_steps(
    std::span<goal_step const> steps, schedule_options const& options)
{
    detail::expects(options.minutes_per_day >= 1);
    auto read = read_waits(steps);
    if (!read)
        return tl::unexpected<step_problem>{std::move(read.error())};
    waits& graph = *read;

    std::vector<std::size_t> by_rank(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        by_rank[i] = i;
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> due(steps.size(), never);
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].due)
            due[i] = steps[i].due->days_since_epoch();
    std::sort(by_rank.begin(), by_rank.end(), [&](std::size_t a, std::size_t b) {
        if (due[a] != due[b])
            return due[a] < due[b];
        int const order = steps[a].id.str().compare(steps[b].id.str());
        return order != 0 ? order < 0 : a < b;
    });
    std::vector<std::size_t> rank(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        rank[by_rank[i]] = i;

    step_schedule made;
    made.times.resize(steps.size());
    made.order.reserve(steps.size());
    smallest_first ready{std::max<std::size_t>(steps.size(), 1)};
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (graph.open[i] == 0)
            ready.insert(rank[i]);
    while (!ready.empty()) {
        std::size_t const i = by_rank[ready.take()];
        made.order.push_back(i);
        step_times& t = made.times[i];
        t.earliest_finish = t.earliest_start + days_of(steps[i], options);
        made.duration = std::max(made.duration, t.earliest_finish);
        for (std::size_t k = graph.from[i]; k < graph.from[i + 1]; ++k) {
            std::size_t const next = graph.waiting[k];
            made.times[next].earliest_start = std::max(made.times[next].earliest_start, t.earliest_finish);
            if (--graph.open[next] == 0)
                ready.insert(rank[next]);
        }
    }
    if (made.order.size() < steps.size())
        return tl::unexpected<step_problem>{find_cycle(steps, graph)};

    for (auto it = made.order.rbegin(); it != made.order.rend(); ++it) {
        step_times& t = made.times[*it];
        t.latest_finish = made.duration;
        for (std::size_t k = graph.from[*it]; k < graph.from[*it + 1]; ++k)
            t.latest_finish = std::min(t.latest_finish, made.times[graph.waiting[k]].latest_start);
        t.latest_start = t.latest_finish - (t.earliest_finish - t.earliest_start);
    }
    for (std::size_t const i : made.order)
        if (made.times[i].is_critical())
            made.critical.push_back(i);
    return made;
}
} // namespace cbtkit
