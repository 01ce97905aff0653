// SPDX-License-Identifier: BSL-1.0
// The engine: which states of a long match were tried before.
#include "engine_program.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
/// Remembers states once a match takes many steps. @returns true when this state was tried before
bool engine::seen(std::uint64_t run, std::uint32_t start, frame const& f)
{
    std::uint64_t const relative = (f.at - start) & 0x7FU;
    std::uint64_t const open = f.mark_begin == unset ? 127 : (f.mark_begin - start) & 0x7FU;
    std::uint64_t const close = f.mark_end == unset ? 127 : (f.mark_end - start) & 0x7FU;
    std::uint64_t const state = std::uint64_t{f.pc} << 36U | relative << 29U | open << 22U | close << 15U |
                                std::uint64_t{f.taken} << 7U | f.crossed;
    if ((seen_count_ + 1) * 2 > seen_.size()) {
        std::vector<std::pair<std::uint64_t, std::uint64_t>> const old = std::move(seen_);
        seen_.assign(std::max<std::size_t>(256, old.size() * 2), {0, 0});
        for (auto const& e : old)
            if (e.second != 0)
                seen_[seen_slot(e.first, e.second)] = e;
    }
    std::size_t const slot = seen_slot(state, run);
    if (seen_[slot].second != 0)
        return true;
    seen_[slot] = {state, run};
    ++seen_count_;
    return false;
}

std::size_t engine::seen_slot(std::uint64_t state, std::uint64_t run) const noexcept
{
    std::size_t const mask = seen_.size() - 1;
    std::size_t slot = spread(spread(state) + run) >> 20U & mask;
    while (seen_[slot].second != 0 && !(seen_[slot].first == state && seen_[slot].second == run))
        slot = (slot + 1) & mask;
    return slot;
}
} // namespace cbtkit::matching::detail
