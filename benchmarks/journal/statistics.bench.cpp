// SPDX-License-Identifier: BSL-1.0
/// @file
/// The statistics at a million hourly ratings. Peers are timed by peers.py and fpop_peer on the same numbers;
/// the floor is one pass over the values.
#include <cbtkit/journal/change_points.hpp>
#include <cbtkit/journal/online.hpp>
#include <cbtkit/journal/rolling.hpp>
#include <cbtkit/journal/trend.hpp>

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace {
using namespace cbtkit::stats;

/// The generator of the peers' scripts, so that all see the same numbers.
struct mixed {
    std::uint64_t state;
    double operator()()
    {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return (static_cast<double>((z ^ (z >> 31U)) >> 11U) + 0.5) * 0x1.0p-53;
    }
};

/// Sum of four uniform numbers, scaled to mean 50 and SD 15: a bell without a library.
std::vector<double> bell(std::size_t n, std::uint64_t seed)
{
    mixed random{seed};
    std::vector<double> x(n);
    for (double& v : x)
        v = 50 + 15 * std::sqrt(3.0) * (random() + random() + random() + random() - 2);
    return x;
}

std::vector<double> ratings(std::size_t n)
{
    std::vector<double> x = bell(n, 1);
    for (double& v : x)
        v = std::fmin(std::fmax(std::floor(v + 0.5), 0.0), 100.0);
    return x;
}

std::vector<double> hours(std::size_t n)
{
    std::vector<double> t(n);
    std::iota(t.begin(), t.end(), 0.0);
    return t;
}

/// Fifty changes of 0.5 to 1.5 noise SDs.
std::vector<double> jumps(std::size_t n)
{
    std::vector<double> x = bell(n, 2);
    mixed random{3};
    double level = 0;
    std::size_t const stretch = n / 51 + 1;
    for (std::size_t i = 0; i < n; ++i) {
        if (i % stretch == 0)
            level = (level > 0 ? -1 : 1) * (4 + 7 * random());
        x[i] += level;
    }
    return x;
}

std::vector<double> data(benchmark::State const& state)
{
    auto const n = static_cast<std::size_t>(state.range(0));
    return state.range(1) == 0 ? ratings(n) : bell(n, 1);
}

void floor_sum(benchmark::State& state)
{
    auto const x = data(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(std::accumulate(x.begin(), x.end(), 0.0));
}
void mean_168(benchmark::State& state)
{
    auto const x = data(state);
    for (auto _ : state) {
        auto const line = rolling_mean(x, 168);
        benchmark::DoNotOptimize(line);
        state.counters["last"] = (*line).back();
    }
}
void median_168(benchmark::State& state)
{
    auto const x = data(state);
    double total = 0;
    for (auto _ : state) {
        auto const line = rolling_median(x, 168);
        benchmark::DoNotOptimize(line);
        state.PauseTiming();
        total = std::accumulate((*line).begin(), (*line).end(), 0.0);
        state.ResumeTiming();
    }
    state.counters["sum"] = total;
}
void exponential(benchmark::State& state)
{
    auto const x = data(state);
    for (auto _ : state) {
        auto const line = exponential_mean(x, 0.05);
        benchmark::DoNotOptimize(line);
        state.counters["last"] = (*line).back();
    }
}
void trend_test(benchmark::State& state)
{
    auto const x = data(state);
    for (auto _ : state) {
        auto const test = mann_kendall(x);
        benchmark::DoNotOptimize(test);
        state.counters["tau"] = *(*test).tau_b;
    }
}
void slope_with_interval(benchmark::State& state)
{
    auto const x = data(state);
    auto const t = hours(x.size());
    for (auto _ : state) {
        auto const line = theil_sen(t, x);
        benchmark::DoNotOptimize(line);
        state.counters["slope"] = (*line).slope;
        state.counters["low"] = (*line).low;
        state.counters["high"] = (*line).high;
    }
}
void change_points_50(benchmark::State& state)
{
    auto const n = static_cast<std::size_t>(state.range(0));
    auto const x = jumps(n);
    double const penalty = 2 * 15.0 * 15.0 * std::log(static_cast<double>(n));
    for (auto _ : state) {
        auto const cut =
            mean_shifts(x, {.penalty = penalty, .min_segment = static_cast<std::size_t>(state.range(1))});
        benchmark::DoNotOptimize(cut);
        state.counters["changes"] = static_cast<double>((*cut).starts.size());
        state.counters["objective"] = *(*cut).objective;
    }
}
void cooccurrence_20(benchmark::State& state)
{
    mixed random{4};
    std::vector<std::uint64_t> entries(static_cast<std::size_t>(state.range(0)));
    for (auto& e : entries) {
        for (unsigned bit = 0; bit < 20; ++bit)
            e |= std::uint64_t{random() < 0.2} << bit;
    }
    for (auto _ : state) {
        auto const counts = cooccurrence::from_entries(entries, 20);
        benchmark::DoNotOptimize(counts);
        state.counters["both"] = static_cast<double>(counts.both(3, 7));
    }
}

constexpr std::int64_t million = 1'000'000;
BENCHMARK(floor_sum)->Args({million, 0})->Unit(benchmark::kMillisecond);
BENCHMARK(mean_168)->Args({million, 0})->Args({million, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(median_168)->Args({million, 0})->Args({million, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(exponential)->Args({million, 0})->Unit(benchmark::kMillisecond);
BENCHMARK(trend_test)->Args({million, 0})->Args({million, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(slope_with_interval)
    ->Args({10'000, 0})
    ->Args({10'000, 1})
    ->Args({million, 0})
    ->Args({million, 1})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(change_points_50)->Args({million, 1})->Args({million, 5})->Unit(benchmark::kMillisecond);
BENCHMARK(cooccurrence_20)->Args({million})->Unit(benchmark::kMillisecond);
} // namespace

BENCHMARK_MAIN();
