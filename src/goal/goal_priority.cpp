// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_priority.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace cbtkit {
namespace {
int rank_of(smart_goal const& goal)
{
    if (!goal.rank)
        return 3;
    switch (*goal.rank) {
    case moscow::must:
        return 0;
    case moscow::should:
        return 1;
    case moscow::could:
        return 2;
    case moscow::wont:
        break;
    }
    return 4;
}
} // namespace

std::vector<std::size_t> order_by_priority(std::span<smart_goal const> goals, calendar_day today)
{
    struct sort_key {
        int rank;
        double score; // below 0 when not rated
        std::int64_t deadline;
        int effort;
    };
    std::vector<sort_key> keys;
    keys.reserve(goals.size());
    for (smart_goal const& goal : goals) {
        keys.push_back(sort_key{
            rank_of(goal), priority_of(goal, today).score.value_or(-1.0),
            goal.deadline ? goal.deadline->days_since_epoch() : std::numeric_limits<std::int64_t>::max(),
            goal.effort ? goal.effort->percent() : 101});
    }
    std::vector<std::size_t> order(goals.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        sort_key const& x = keys[a];
        sort_key const& y = keys[b];
        if (x.rank != y.rank)
            return x.rank < y.rank;
        if (x.score != y.score)
            return x.score > y.score;
        if (x.deadline != y.deadline)
            return x.deadline < y.deadline;
        if (x.effort != y.effort)
            return x.effort < y.effort;
        int const title = goals[a].title.compare(goals[b].title);
        return title != 0 ? title < 0 : a < b;
    });
    return order;
}
} // namespace cbtkit
