// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_MEDIAN_BY_PLACES_HPP
#define CBTKIT_SRC_JOURNAL_MEDIAN_BY_PLACES_HPP

/// @file
/// Rolling medians of any numbers and any window: the places of a stretch in order of value, as bits.

#include "numeric.hpp"
#include "ranking.hpp"

#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

namespace cbtkit::stats::detail {
/// `yes ? a : b` without a branch: which it is cannot be predicted.
[[nodiscard]] constexpr std::size_t pick(bool yes, std::size_t a, std::size_t b) noexcept
{
    return b ^ ((a ^ b) & (std::size_t{0} - static_cast<std::size_t>(yes)));
}

/// The places of a stretch that are in the window, as bits. Positions are places + 64, and a bit stands on
/// each side of all places, so that every search ends.
class place_bits {
public:
    static constexpr std::size_t shift = 64;

    void clear(std::size_t places)
    {
        words_.assign(places / 64 + 3, 0);
        words_.front() = std::uint64_t{1} << 63U;
        words_.back() = 1;
    }
    void add(std::size_t at) noexcept { words_[at >> 6U] |= std::uint64_t{1} << (at & 63U); }
    void remove(std::size_t at) noexcept { words_[at >> 6U] &= ~(std::uint64_t{1} << (at & 63U)); }

    struct neighbours {
        std::size_t below, above;
    };
    /// The nearest positions that are there on both sides of `at`: mostly within 64, then nothing depends on
    /// where the words end. @pre between the two outer bits
    [[nodiscard]] neighbours around(std::size_t at) const noexcept
    {
        std::uint64_t const* const word = words_.data() + (at >> 6U);
        unsigned const bit = at & 63U;
        unsigned const rest = 63U - bit;
        std::uint64_t const above = (word[0] >> 1U >> bit) | (word[1] << rest);
        std::uint64_t const below = (word[0] << 1U << rest) | (word[-1] >> bit);
        if (above == 0 || below == 0) [[unlikely]]
            return {previous(at), next(at)};
        return {
            at - 1 - static_cast<std::size_t>(std::countl_zero(below)),
            at + 1 + static_cast<std::size_t>(std::countr_zero(above))};
    }
    /// The position with `rank` others below it.
    [[nodiscard]] std::size_t find(std::size_t rank) const noexcept
    {
        std::size_t at = next(shift - 1);
        for (; rank > 0; --rank)
            at = next(at);
        return at;
    }

private:
    [[nodiscard]] std::size_t next(std::size_t at) const noexcept
    {
        std::size_t word = at >> 6U;
        std::uint64_t rest = words_[word] & (~std::uint64_t{1} << (at & 63U));
        while (rest == 0 && word + 1 < words_.size())
            rest = words_[++word];
        return 64 * word + static_cast<std::size_t>(std::countr_zero(rest));
    }
    [[nodiscard]] std::size_t previous(std::size_t at) const noexcept
    {
        std::size_t word = at >> 6U;
        std::uint64_t rest = words_[word] & ~(~std::uint64_t{0} << (at & 63U));
        while (rest == 0 && word > 0)
            rest = words_[--word];
        return 64 * word + 63 - static_cast<std::size_t>(std::countl_zero(rest));
    }

    std::vector<std::uint64_t> words_;
};

/// Writes the median of each window of a stretch. @param place of each value @param order the other way
/// round
template <class Place>
[[gnu::always_inline]] inline void follow_medians(
    std::span<double const> values, Place const* place, Place const* order, std::size_t window,
    place_bits& bits, std::span<double> out)
{
    constexpr std::size_t shift = place_bits::shift;
    bits.clear(values.size());
    for (std::size_t i = 0; i < window; ++i)
        bits.add(place[i] + shift);
    std::size_t low = bits.find((window - 1) / 2);
    auto const value = [&](std::size_t at) { return values[order[at - shift]]; };
    if (window % 2 == 1) {
        for (std::size_t i = 0;; ++i) {
            out[i] = value(low);
            if (i + 1 == out.size())
                return;
            std::size_t const gone = place[i] + shift;
            std::size_t const come = place[i + window] + shift;
            bits.remove(gone);
            auto const [below, above] = bits.around(low);
            std::size_t const left = pick(gone < low, low, below); // the middle two of those that stay
            std::size_t const right = pick(gone > low, low, above);
            std::size_t const inner = pick(come < right, come, right);
            low = pick(inner < left, left, inner);
            bits.add(come);
        }
    }
    std::size_t high = bits.find(window / 2);
    for (std::size_t i = 0;; ++i) {
        out[i] = (value(low) + value(high)) / 2;
        if (i + 1 == out.size())
            return;
        std::size_t const gone = place[i] + shift;
        std::size_t const come = place[i + window] + shift;
        bits.remove(gone);
        bits.add(come);
        std::size_t const middle = gone <= low ? high : low; // of those that stay
        auto const [below, above] = bits.around(middle);
        bool const left = come < middle;
        low = pick(left, below, middle);
        high = pick(left, middle, above);
    }
}

template <class Place>
void follow(
    std::span<double const> values, Place const* place, Place const* order, std::size_t window,
    place_bits& bits, std::span<double> out)
{
    follow_medians(values, place, order, window, bits, out);
}

#if defined(__x86_64__) && defined(__GNUC__)
/// The same with instructions that most processors have.
template <class Place>
[[gnu::target("bmi,bmi2,lzcnt")]] void follow_faster(
    std::span<double const> values, Place const* place, Place const* order, std::size_t window,
    place_bits& bits, std::span<double> out)
{
    follow_medians(values, place, order, window, bits, out);
}

/// Older compilers do not know lzcnt by name.
inline bool has_bit_instructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    bool const lzcnt = __get_cpuid(0x80000001U, &a, &b, &c, &d) != 0 && (c >> 5U & 1U) != 0;
    return lzcnt && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}
#endif

/// The variant for this processor; both give the same medians.
template <class Place>
auto follower()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static bool const fast = has_bit_instructions();
    if (fast)
        return &follow_faster<Place>;
#endif
    return &follow<Place>;
}

/// Any number of values: the order by comparison, for windows that are wider than a ranking.
inline void order_by_value(
    std::span<double const> values, std::vector<std::uint32_t>& order, std::vector<std::uint32_t>& place)
{
    order.resize(values.size());
    place.resize(values.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::sort(order.begin(), order.end(), [&](std::uint32_t i, std::uint32_t j) {
        return values[i] != values[j] ? values[i] < values[j] : i < j;
    });
    for (std::size_t k = 0; k < order.size(); ++k)
        place[order[k]] = static_cast<std::uint32_t>(k);
}

/// Ranks stretches of several windows at once; within a stretch only bits move.
class median_by_places {
public:
    explicit median_by_places(std::size_t window)
        : window_{window}
        , wide_{4 * window > ranking::most}
        , stretch_{wide_ ? window : std::max<std::size_t>(std::min<std::size_t>(12 * window, 3072), 512)}
    {
    }

    /// Medians of the windows that begin with `values` and after it. @returns how many were written
    std::size_t follow(std::span<double const> values, std::span<double> out)
    {
        std::size_t const count = std::min(stretch_, out.size());
        std::span<double const> const part = values.first(count + window_ - 1);
        std::span<double> const line = out.first(count);
        if (wide_) {
            order_by_value(part, order_, place_);
            follower<std::uint32_t>()(part, place_.data(), order_.data(), window_, bits_, line);
        } else {
            ranks_.rank(part);
            follower<std::uint16_t>()(part, ranks_.place(), ranks_.order(), window_, bits_, line);
        }
        return count;
    }

private:
    std::size_t window_;
    bool wide_;
    std::size_t stretch_;
    ranking ranks_;
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> place_;
    place_bits bits_;
};
} // namespace cbtkit::stats::detail
#endif
