// SPDX-License-Identifier: BSL-1.0
// Are forecasts true? Invented lives with known gains, told to the forecast, then lived to the end.
// Prints Markdown tables; the numbers in docs/design/goals.md come from here. forecast_calibration
// [histories]
#include <cbtkit/goal/pace_forecast.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string_view>
#include <vector>

namespace {
// Equal on every platform; the distributions of the standard library are not.
class dice {
public:
    explicit dice(std::uint64_t seed)
        : engine_{seed}
    {
    }
    double share() { return (static_cast<double>(engine_() >> 11) + 0.5) * 0x1.0p-53; }
    double normal() { return std::sqrt(-2.0 * std::log(share())) * std::cos(6.283185307179586 * share()); }
    std::size_t between(std::size_t least, std::size_t most)
    {
        return least + static_cast<std::size_t>(engine_() % (most - least + 1));
    }

private:
    std::mt19937_64 engine_;
};

enum class life { normal, counts, busy_weeks, slowing };

// The gains of one person, week after week.
class person {
public:
    person(life kind, dice& random)
        : kind_{kind}
        , random_{random}
        , mean_{0.5 + 2.0 * random.share()}
        , deviation_{0.3 + 1.7 * random.share()}
    {
    }
    double week()
    {
        double const mean = kind_ == life::slowing ? mean_ * std::pow(0.97, weeks_) : mean_;
        ++weeks_;
        switch (kind_) {
        case life::normal:
        case life::slowing:
            return mean + deviation_ * random_.normal();
        case life::counts:
            return std::round(std::max(0.0, mean + deviation_ * random_.normal()));
        case life::busy_weeks: // good and bad weeks come in runs: correlation .5 from week to week
            mood_ = 0.5 * mood_ + std::sqrt(0.75) * random_.normal();
            return mean + deviation_ * mood_;
        }
        return mean;
    }
    [[nodiscard]] double mean() const { return mean_; }
    [[nodiscard]] double deviation() const { return deviation_; }

private:
    life kind_;
    dice& random_;
    double mean_;
    double deviation_;
    double mood_ = 0.0;
    int weeks_ = 0;
};

struct answer {
    double sum_covered = 0.0;
    double finish_covered = 0.0;
    double brier = 0.0;
    std::array<double, 10> said{};
    std::array<double, 10> came{};
    std::array<int, 10> counted{};
};

answer ask(life kind, std::size_t least_weeks, std::size_t most_weeks, int histories)
{
    constexpr int horizon = 8;
    constexpr int longest = 520;
    dice random{20260322};
    answer made;
    int asked = 0;
    for (int i = 0; i < histories; ++i) {
        person someone{kind, random};
        std::vector<double> past(random.between(least_weeks, most_weeks));
        for (double& week : past)
            week = someone.week();
        double const remaining = std::max(
            0.1, horizon * someone.mean() + 8.4 * someone.deviation() * (2.0 * random.share() - 1.0));
        auto const sum = cbtkit::predict_sum(past, horizon);
        auto const forecast = cbtkit::forecast_pace(past, remaining, horizon);
        if (!sum || !forecast)
            continue;
        double total = 0.0;
        double at_horizon = 0.0;
        int finished = longest + 1;
        for (int week = 1; week <= longest; ++week) {
            total += someone.week();
            if (week == horizon)
                at_horizon = total;
            if (finished > longest && total >= remaining)
                finished = week;
            if (week >= horizon && finished <= week)
                break;
        }
        made.sum_covered += sum->low <= at_horizon && at_horizon <= sum->high ? 1.0 : 0.0;
        // Period of finishing: between the soonest and the latest week that the interval names.
        bool const after = forecast->soonest ? finished >= *forecast->soonest : finished > longest;
        bool const before = !forecast->latest || finished <= *forecast->latest;
        made.finish_covered += after && before ? 1.0 : 0.0;
        double const p = *forecast->probability;
        double const there = at_horizon >= remaining ? 1.0 : 0.0;
        auto const bin = static_cast<std::size_t>(std::min(9.0, p * 10.0));
        made.said[bin] += p;
        made.came[bin] += there;
        ++made.counted[bin];
        made.brier += (p - there) * (p - there);
        ++asked;
    }
    made.sum_covered /= asked;
    made.finish_covered /= asked;
    made.brier /= asked;
    return made;
}
} // namespace

int main(int argc, char** argv)
{
    int const histories = argc > 1 ? std::atoi(argv[1]) : 10'000;
    struct row {
        std::string_view name;
        life kind;
        std::size_t least;
        std::size_t most;
    };
    constexpr row rows[] = {
        {"normal gains, 4 to 12 weeks", life::normal, 4, 12},
        {"normal gains, 4 weeks", life::normal, 4, 4},
        {"normal gains, 12 weeks", life::normal, 12, 12},
        {"normal gains, 52 weeks", life::normal, 52, 52},
        {"whole counts, never below 0", life::counts, 4, 12},
        {"good and bad runs (r = .5)", life::busy_weeks, 4, 12},
        {"slowing by 3 % a week", life::slowing, 4, 12},
    };
    std::printf("%d histories each, horizon 8 weeks\n\n", histories);
    std::printf("| gains | 80 %% interval of the sum covers | 80 %% interval of the finishing week covers | "
                "Brier |\n|---|---|---|---|\n");
    for (row const& each : rows) {
        answer const a = ask(each.kind, each.least, each.most, histories);
        std::printf(
            "| %.*s | %.3f | %.3f | %.3f |\n", static_cast<int>(each.name.size()), each.name.data(),
            a.sum_covered, a.finish_covered, a.brier);
    }
    answer const first = ask(rows[0].kind, rows[0].least, rows[0].most, histories);
    std::printf(
        "\nReliability, %.*s:\n\n| said | came true | histories |\n|---|---|---|\n",
        static_cast<int>(rows[0].name.size()), rows[0].name.data());
    for (std::size_t bin = 0; bin < 10; ++bin)
        if (first.counted[bin] > 0)
            std::printf(
                "| %.3f | %.3f | %d |\n", first.said[bin] / first.counted[bin],
                first.came[bin] / first.counted[bin], first.counted[bin]);
    return 0;
}
