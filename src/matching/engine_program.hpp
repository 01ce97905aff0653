// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_ENGINE_PROGRAM_HPP
#define CBTKIT_SRC_MATCHING_ENGINE_PROGRAM_HPP

/// @file
/// The engine: the backtracking program of one expression at one place.

#include "engine.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
/// Tries the ways of a program at `start` in order of preference until `accept` takes one.
template <class Accept>
bool engine::match(std::uint32_t pc, std::uint32_t start, std::uint32_t limit, Accept const& accept)
{
    constexpr std::uint32_t patience = 200;
    instruction const* const program = program_;
    std::size_t const base = stack_size_;
    std::uint32_t pops = 0;
    std::uint64_t run = 0;
    // One way through the program; the others wait on the stack.
    std::uint32_t at = start;
    std::uint32_t mark_begin = unset;
    std::uint32_t mark_end = unset;
    bool crossed = false;
    std::uint32_t taken = 0;
    auto const free_to = [&](std::uint32_t w) {
        return w < limit && (w == start || crossed || !first_word(w));
    };
    auto const leave = [&](std::uint32_t to, std::uint32_t word) -> frame& {
        frame& f = push();
        f = {to, word, mark_begin, mark_end, crossed, static_cast<std::uint8_t>(taken)};
        return f;
    };
    for (;;) {
        instruction const i = program[pc];
        switch (i.code) {
        case op::word:
            if (at < limit && in(i.a, at) && (at == start || crossed || !first_word(at))) {
                ++at;
                crossed = false;
                ++pc;
                continue;
            }
            break;
        case op::guard:
            if (at < count_ && sentences_[at] == grouped_sentence_ &&
                !(has_group(i.a) && has_group(i.b & 0xFFFFU) && has_group(i.b >> 16U)))
                break;
            ++pc;
            continue;
        case op::select: {
            if (at >= limit)
                break;
            std::uint32_t const s = symbol(at);
            if (s == 0)
                break;
            std::size_t const before = stack_size_;
            flat_range const range = selects_[i.a];
            auto const take = [&](std::uint32_t wanted) {
                std::uint32_t low = range.begin;
                for (std::uint32_t size = range.end - low; size > 0;) { // first row of the symbol
                    std::uint32_t const half = size / 2;
                    bool const less = choices_[low + half].symbol < wanted;
                    low = less ? low + half + 1 : low;
                    size = less ? size - half - 1 : half;
                }
                std::uint32_t high = low;
                while (high < range.end && choices_[high].symbol == wanted)
                    ++high;
                while (high > low) // the earliest alternative is pushed last and tried first
                    leave(pc + choices_[--high].distance, at);
            };
            if ((s & several) == 0) {
                take(s);
            } else {
                std::uint32_t const* const list = lists_.data() + (s & ~several);
                for (std::uint32_t n = 1; n <= list[0]; ++n)
                    take(list[n]);
            }
            // The last frame is tried first: the earliest alternative must lie there, and each only once.
            if ((s & several) != 0 && stack_size_ - before > 1) {
                auto const first = stack_.begin() + static_cast<std::ptrdiff_t>(before);
                auto const last = stack_.begin() + static_cast<std::ptrdiff_t>(stack_size_);
                std::sort(first, last, [](frame const& a, frame const& b) { return a.pc > b.pc; });
                auto const end =
                    std::unique(first, last, [](frame const& a, frame const& b) { return a.pc == b.pc; });
                stack_size_ = static_cast<std::size_t>(end - stack_.begin());
            }
            if (stack_size_ == before)
                break;
            pc = stack_[--stack_size_].pc;
            continue;
        }
        case op::split:
            if (i.a != 0 && !(at < limit && in(i.a, at))) {
                pc = i.b;
                continue;
            }
            leave(i.b, at);
            ++pc;
            if (i.a != 0 && program[pc].code == op::word && program[pc].a == i.a) { // one optional word
                if (at != start && !crossed && first_word(at))
                    break;
                ++at;
                crossed = false;
                ++pc;
            }
            continue;
        case op::jump:
            pc = i.b;
            continue;
        case op::gap: {
            std::uint32_t so_far = taken == 0 ? 0 : taken - 1;
            // Words at which nothing can go on are taken at once.
            if (std::uint32_t const follows = gap_follows_[pc]; follows != 0) {
                while (so_far < i.b && (so_far < i.a || !(at < limit && in(follows, at))) && free_to(at)) {
                    ++at;
                    ++so_far;
                    crossed = false;
                }
                if (so_far < i.a || !(at < limit && in(follows, at)))
                    break;
            }
            if (so_far < i.b && free_to(at)) {
                frame& more = leave(pc, at + 1);
                more.crossed = 0;
                more.taken = static_cast<std::uint8_t>(so_far + 2);
            }
            if (so_far < i.a)
                break;
            taken = 0;
            ++pc;
            continue;
        }
        case op::phrases: {
            if (!free_to(at))
                break;
            if (std::uint32_t const s = symbol(at); s < set_symbols_) {
                std::uint64_t const* const own = sets_ + facts_[s].sets + (class_sets_ + i.a) / 64;
                if ((*own >> i.a % 64 & 1U) == 0)
                    break;
                if ((own[class_words_] >> i.a % 64 & 1U) == 0) { // just this word
                    ++at;
                    crossed = false;
                    ++pc;
                    continue;
                }
            }
            std::uint8_t lengths[longest_match + 1];
            std::uint32_t const n = class_lengths(i.a, at, limit, lengths);
            if (n == 0)
                break;
            ++pc;
            crossed = false;
            for (std::uint32_t k = n; k-- > 1;)
                leave(pc, at + lengths[k]);
            at += lengths[0];
            continue;
        }
        case op::begins:
            if (!(at < count_ && first_word(at) && (at == start || crossed)))
                break;
            ++pc;
            continue;
        case op::ends:
            if (!(at > start && !crossed && (at == count_ || first_word(at))))
                break;
            ++pc;
            continue;
        case op::crosses:
            if (!(at > start && !crossed && at < count_ && first_word(at)))
                break;
            crossed = true;
            ++pc;
            continue;
        case op::mark_open:
            mark_begin = at;
            ++pc;
            continue;
        case op::mark_close:
            mark_end = at;
            ++pc;
            continue;
        case op::accept:
            if (!crossed && at > start && accept(way{at, mark_begin, mark_end})) {
                stack_size_ = base;
                steps_ += pops + std::uint64_t{1};
                return true;
            }
            break;
        default:
            __builtin_unreachable();
        }
        // This way ends here: the next one that was not tried before.
        for (;;) {
            if (stack_size_ == base) {
                steps_ += pops + std::uint64_t{1};
                return false;
            }
            frame const f = stack_[--stack_size_];
            if (++pops > patience) {
                if (run == 0) {
                    run = ++seen_runs_;
                    if (seen_count_ > 4096 && base == 0) {
                        std::fill(seen_.begin(), seen_.end(), std::pair<std::uint64_t, std::uint64_t>{0, 0});
                        seen_count_ = 0;
                    }
                }
                if (seen(run, start, f))
                    continue;
            }
            pc = f.pc;
            at = f.at;
            mark_begin = f.mark_begin;
            mark_end = f.mark_end;
            crossed = f.crossed != 0;
            taken = f.taken;
            break;
        }
    }
}
} // namespace cbtkit::matching::detail
#endif
