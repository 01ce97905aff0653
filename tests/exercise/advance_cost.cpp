// SPDX-License-Identifier: BSL-1.0
// Does a long session cost more per event than a short one? Counts allocations instead of time, so the answer
// is the same on every machine: 10,000 events may take ten times those of 1,000, and one in a hundred more.
#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/screening/screen.hpp>

#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <new>

namespace {
long allocations = 0;
}

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc{};
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace cbtkit;

namespace {
/// Allocations of so many events: answers again and again, back and forth, pauses, ticks, refusals.
long cost_of(int events, protocol_set const& known)
{
    session s = *start("behavioural_experiment", {}, known);
    event const happened[] = {
        events::answered{
            "belief",
            answer_row{
                {{"text", screen("People find me boring when I talk.")},
                 {"belief", *intensity::from_percent(70)}}}},
        events::answered{"prediction", screen("Two people leave the table while I speak.")},
        events::answered{"probability", *intensity::from_percent(80)},
        events::back{},
        events::paused{},
        events::answered{"probability", *intensity::from_percent(60)}, // refused: the session is paused
        events::resumed{},
        events::ticked{*civil_time::parse("2026-03-02T10:00:00Z")},
        events::back{},
        events::back{},
    };
    long const before = allocations;
    for (int i = 0; i < events; ++i)
        if (auto next = advance(s, happened[static_cast<std::size_t>(i) % std::size(happened)], known))
            s = *std::move(next);
    return allocations - before;
}
} // namespace

int main()
{
    auto const known = protocol_set::shipped();
    (void)cost_of(100, known); // what is made once is made now
    long const thousand = cost_of(1'000, known);
    long const ten_thousand = cost_of(10'000, known);
    std::printf(
        "allocations: %ld in 1,000 events, %ld in 10,000, %.1f per event\n", thousand, ten_thousand,
        static_cast<double>(ten_thousand) / 10'000.0);
    bool const linear = thousand > 0 && ten_thousand * 100 <= thousand * 10 * 101;
    return linear ? 0 : 1;
}
