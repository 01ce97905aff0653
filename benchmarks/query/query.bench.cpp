// SPDX-License-Identifier: BSL-1.0
// Queries beside loops written by hand that give the same number: 10^6 hourly entries, seeded.
#include <cbtkit/query/groups.hpp>

#include <range/v3/numeric/accumulate.hpp>
#include <range/v3/view/transform.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>

using namespace cbtkit;

namespace {
constexpr int size = 1'000'000;

journal const& sample()
{
    static journal const made = [] {
        auto const sadness = *emotion_id::from("sadness");
        auto const labelling = *distortion_id::from("labeling");
        std::vector<journal_entry> entries(size);
        std::uint64_t state = 42;
        auto const below = [&state](std::uint64_t limit) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return (state >> 33) % limit;
        };
        for (int i = 0; i < size; ++i) {
            journal_entry& each = entries[static_cast<std::size_t>(i)];
            each.id = *entry_id::from(std::to_string(i));
            each.at =
                *civil_time::from_parts(*calendar_day::from_days_since_epoch(i / 24), i % 24 * 3'600'000, 60);
            each.mood = *intensity::from_percent(static_cast<int>(below(101)));
            each.tags = {below(3) == 0 ? "work" : "home"};
            if (below(2) == 0)
                each.emotions = {
                    {sadness, {}, *intensity::from_percent(static_cast<int>(below(101))), {}, false, {}}};
            if (below(5) == 0)
                each.confirmed_distortions = {labelling};
        }
        return *journal::from_entries(std::move(entries));
    }();
    return made;
}

int mood_of(journal_entry const& entry)
{
    return entry.mood ? entry.mood->percent() : 0;
}

struct question {
    calendar_day first = *calendar_day::from_days_since_epoch(1000);
    calendar_day last = *calendar_day::from_days_since_epoch(40'000);
    emotion_id sadness = *emotion_id::from("sadness");
    intensity least = *intensity::from_percent(50);
    std::string tag = "work";
};

std::int64_t by_query(journal const& j, question const& q)
{
    auto moods = j | query::between(q.first, q.last) | query::tag(q.tag) |
                 query::emotion_at_least(q.sadness, q.least) | ranges::views::transform(mood_of);
    return ranges::accumulate(moods, std::int64_t{0});
}

std::int64_t by_hand(journal const& j, question const& q)
{
    std::int64_t sum = 0;
    for (journal_entry const& each : j.entries()) {
        calendar_day const day = day_of(each.at);
        if (day < q.first || q.last < day)
            continue;
        bool tagged = false;
        for (std::string const& tag : each.tags)
            tagged = tagged || tag == q.tag;
        if (!tagged)
            continue;
        for (emotion_rating const& rating : each.emotions)
            if (rating.emotion == q.sadness && rating.before && *rating.before >= q.least) {
                sum += mood_of(each);
                break;
            }
    }
    return sum;
}

std::int64_t weeks_by_query(journal const& j)
{
    std::int64_t best = 0;
    for (auto&& week : j | query::by_week())
        best = std::max(best, ranges::accumulate(week | ranges::views::transform(mood_of), std::int64_t{0}));
    return best;
}

std::int64_t weeks_by_hand(journal const& j)
{
    std::int64_t best = 0;
    std::int64_t sum = 0;
    std::int64_t week = -1;
    for (journal_entry const& each : j.entries()) {
        std::int64_t const here = query::week_of(each.at);
        if (here != week)
            sum = 0;
        week = here;
        sum += mood_of(each);
        best = std::max(best, sum);
    }
    return best;
}

template <class Run, class Other>
void measure(benchmark::State& state, Run run, Other other)
{
    journal const& j = sample();
    if (run(j) != other(j))
        std::abort();
    for (auto _ : state)
        benchmark::DoNotOptimize(run(j));
    state.SetItemsProcessed(state.iterations() * size);
}

void filter_query(benchmark::State& state)
{
    question const q;
    measure(
        state, [&q](journal const& j) { return by_query(j, q); },
        [&q](journal const& j) { return by_hand(j, q); });
}
void filter_loop(benchmark::State& state)
{
    question const q;
    measure(
        state, [&q](journal const& j) { return by_hand(j, q); },
        [&q](journal const& j) { return by_query(j, q); });
}
void week_query(benchmark::State& state)
{
    measure(state, weeks_by_query, weeks_by_hand);
}
void week_loop(benchmark::State& state)
{
    measure(state, weeks_by_hand, weeks_by_query);
}
} // namespace

BENCHMARK(filter_loop)->Unit(benchmark::kMillisecond);
BENCHMARK(filter_query)->Unit(benchmark::kMillisecond);
BENCHMARK(week_loop)->Unit(benchmark::kMillisecond);
BENCHMARK(week_query)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
