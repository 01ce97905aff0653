// SPDX-License-Identifier: BSL-1.0
// What a large plan costs: plan_cost STEPS [order|plan|none]. Makes a plan of random steps, each waiting for
// up to three among the 50 before it, and orders it or lays it on days. Prints milliseconds of the best of
// five runs; count instructions with `valgrind --tool=none` or `perf stat` on two sizes and subtract `none`.
#include <cbtkit/goal/goal_plan.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

namespace {
using namespace cbtkit;

smart_goal random_plan(int count)
{
    std::mt19937 random{2026};
    smart_goal goal;
    goal.deadline = calendar_day::from_ymd(2060, 1, 1).value();
    for (int i = 0; i < count; ++i) {
        goal_step step;
        std::string name = "step-";
        name += std::to_string(i);
        step.id = step_id::from(name).value();
        step.length = step_length::minutes(static_cast<std::int64_t>(5 + random() % 26)).value();
        if (random() % 4 == 0)
            step.due = calendar_day::from_days_since_epoch(20'600 + i / 10).value();
        for (unsigned waits = random() % 4; waits > 0 && i > 0; --waits) {
            auto const back = 1 + static_cast<int>(random() % static_cast<unsigned>(std::min(i, 50)));
            step.after.push_back(goal.steps[static_cast<std::size_t>(i - back)].id);
        }
        goal.steps.push_back(std::move(step));
    }
    return goal;
}
} // namespace

int main(int argc, char** argv)
{
    int const count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    std::string_view const what = argc > 2 ? argv[2] : "plan";
    auto const screened = screen_goal(random_plan(count));
    if (!screened)
        return 1;
    calendar_day const today = calendar_day::from_ymd(2026, 3, 2).value();
    auto const rhythm = day_rhythm::from(0, {weekday::sunday}, {}, 120).value();
    double best = 1e9;
    std::int64_t check = 0;
    for (int run = 0; run < (what == "none" ? 0 : 5); ++run) {
        auto const begin = std::chrono::steady_clock::now();
        if (what == "order") {
            if (auto const made = schedule_steps(screened->goal().steps))
                check += made->duration;
        } else if (auto const made = plan_goal(*screened, today, rhythm)) {
            check += made->finish->days_since_epoch();
        }
        std::chrono::duration<double, std::milli> const took = std::chrono::steady_clock::now() - begin;
        best = std::min(best, took.count());
    }
    std::printf(
        "%d steps, %.*s: %.3f ms (check %lld)\n", count, static_cast<int>(what.size()), what.data(),
        what == "none" ? 0.0 : best, static_cast<long long>(check));
    return 0;
}
