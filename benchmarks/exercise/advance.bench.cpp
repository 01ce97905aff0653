// SPDX-License-Identifier: BSL-1.0
// What one step of an exercise costs: time and allocations; and whether a long session stays linear.
#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/describe.hpp>
#include <cbtkit/screening/screen.hpp>

#include <benchmark/benchmark.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<long> allocations{0};
}

// Not inlined: gcc 12 takes a pair of which it has inlined one half for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace cbtkit;

namespace {
session half_way()
{
    session s = *start("thought_record_7");
    s = *advance(s, events::answered{"situation", screen("Ana cancelled our dinner on Friday.")});
    s = *advance(s, events::answered{"emotions", feelings{{"sadness", *intensity::from_percent(70), {}}}});
    return s;
}

void report(benchmark::State& state, long before)
{
    state.counters["allocations"] =
        static_cast<double>(allocations - before) / static_cast<double>(state.iterations());
}

/// The floor: a copy of the session alone.
void copy_session(benchmark::State& state)
{
    session const s = half_way();
    long const before = allocations;
    for (auto _ : state) {
        session copy = s;
        benchmark::DoNotOptimize(copy);
    }
    report(state, before);
}
BENCHMARK(copy_session);

void advance_back(benchmark::State& state)
{
    session const s = half_way();
    auto const known = protocol_set::shipped();
    long const before = allocations;
    for (auto _ : state)
        benchmark::DoNotOptimize(advance(s, events::back{}, known));
    report(state, before);
}
BENCHMARK(advance_back);

void advance_rating(benchmark::State& state)
{
    session const s = half_way();
    auto const known = protocol_set::shipped();
    event const happened{
        events::answered{"emotions", feelings{{"sadness", *intensity::from_percent(60), {}}}}};
    long const before = allocations;
    for (auto _ : state)
        benchmark::DoNotOptimize(advance(s, happened, known));
    report(state, before);
}
BENCHMARK(advance_rating);

void advance_checked_text(benchmark::State& state)
{
    session const s = half_way();
    auto const known = protocol_set::shipped();
    event const happened{
        events::answered{"situation", screen("She thinks I was weird at dinner on Friday.")}};
    long const before = allocations;
    for (auto _ : state)
        benchmark::DoNotOptimize(advance(s, happened, known));
    report(state, before);
}
BENCHMARK(advance_checked_text);

void describe_step(benchmark::State& state)
{
    session const s = half_way();
    auto const known = protocol_set::shipped();
    long const before = allocations;
    for (auto _ : state)
        benchmark::DoNotOptimize(describe(s, known));
    report(state, before);
}
BENCHMARK(describe_step);

/// Answers again and again: the time per event must not grow with their number.
void many_events(benchmark::State& state)
{
    auto const known = protocol_set::shipped();
    event const forth{events::answered{"emotions", feelings{{"sadness", *intensity::from_percent(60), {}}}}};
    event const back{events::back{}};
    for (auto _ : state) {
        session s = half_way();
        for (std::int64_t i = 0; i < state.range(0); ++i)
            s = *advance(s, i % 2 == 0 ? forth : back, known);
        benchmark::DoNotOptimize(s);
    }
    state.SetComplexityN(state.range(0));
    state.counters["ns_per_event"] = benchmark::Counter(
        static_cast<double>(state.range(0)) * 1e-9,
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(many_events)->Arg(100)->Arg(1000)->Arg(10000)->Complexity();
} // namespace

BENCHMARK_MAIN();
