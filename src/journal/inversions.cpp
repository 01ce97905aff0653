// SPDX-License-Identifier: BSL-1.0
#include "inversions.hpp"

#include <bit>

namespace cbtkit::stats::detail {
namespace {
/// Places come one by one: those that came before and lie above are counted by 64s, and by bits within.
[[gnu::always_inline]] inline std::uint64_t count(std::span<std::uint16_t const> places)
{
    std::array<std::uint64_t, ranking::most / 64> seen{};
    greater_counter blocks;
    std::uint64_t falling = 0;
    for (std::uint16_t const place : places) {
        std::uint32_t const block = place >> 6U;
        std::uint32_t const bit = place & 63U;
        falling += blocks.add(block);
        falling += static_cast<std::uint64_t>(std::popcount(seen[block] >> bit));
        seen[block] |= std::uint64_t{1} << bit;
    }
    return falling;
}

std::uint64_t count_plain(std::span<std::uint16_t const> places)
{
    return count(places);
}

#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target("popcnt")]] std::uint64_t count_popcnt(std::span<std::uint16_t const> places)
{
    return count(places);
}
#endif
} // namespace

std::uint64_t count_falling_places(std::span<std::uint16_t const> places)
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("popcnt"))
        return count_popcnt(places);
#endif
    return count_plain(places);
}
} // namespace cbtkit::stats::detail
