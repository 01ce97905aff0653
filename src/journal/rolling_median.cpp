// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/rolling.hpp>

#include "numeric.hpp"
#include "ranking.hpp"

#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

namespace cbtkit::stats {
namespace {
/// Ratings are whole numbers in a small range: then a count per value is enough. The middle values hardly
/// move from one window to the next.
class value_counts {
public:
    value_counts(double low, std::size_t size, std::size_t window)
        : low_{low}
        , counts_(size + 2, 0)
        , lower_{(window - 1) / 2}
        , upper_{window / 2}
    {
    }

    void add(double x) noexcept
    {
        std::uint32_t const v = place(x);
        ++counts_[v];
        below_ += v < middle_ ? 1U : 0U;
    }
    void remove(double x) noexcept
    {
        std::uint32_t const v = place(x);
        --counts_[v];
        below_ -= v < middle_ ? 1U : 0U;
    }
    [[nodiscard]] double median() noexcept
    {
        while (below_ > lower_)
            below_ -= counts_[--middle_];
        while (below_ + counts_[middle_] <= lower_)
            below_ += counts_[middle_++];
        std::uint32_t high = middle_;
        if (below_ + counts_[middle_] <= upper_) {
            do
                ++high;
            while (counts_[high] == 0);
        }
        return low_ + detail::real(middle_ + high) / 2;
    }

private:
    [[nodiscard]] std::uint32_t place(double x) const noexcept
    {
        return static_cast<std::uint32_t>(static_cast<std::int32_t>(x - low_));
    }

    double low_;
    std::vector<std::uint32_t> counts_;
    std::size_t lower_;
    std::size_t upper_;
    std::uint32_t middle_ = 0;
    std::size_t below_ = 0;
};

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
bool has_bit_instructions()
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
void order_by_value(
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
} // namespace

result<std::vector<double>> rolling_median(std::span<double const> values, std::size_t window)
{
    if (window == 0)
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    if (values.size() < window)
        return std::vector<double>{};
    std::size_t const n = values.size() - window + 1;
    std::vector<double> out(n);

    double low = 0;
    std::size_t size = 0;
    if (detail::small_whole(values, 4096, low, size)) {
        value_counts counts{low, size, window};
        for (std::size_t i = 0; i < window; ++i)
            counts.add(values[i]);
        out[0] = counts.median();
        for (std::size_t i = 1; i < n; ++i) {
            counts.remove(values[i - 1]);
            counts.add(values[i + window - 1]);
            out[i] = counts.median();
        }
        return out;
    }

    if (window == 1)
        return std::vector<double>(values.begin(), values.end());

    // Stretches of several windows are ranked once; within a stretch only bits move.
    bool const wide = 4 * window > detail::ranking::most;
    std::size_t const stretch =
        wide ? window : std::max<std::size_t>(std::min<std::size_t>(12 * window, 3072), 512);
    detail::ranking ranks;
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> place;
    place_bits bits;
    for (std::size_t begin = 0; begin < n; begin += stretch) {
        std::size_t const count = std::min(stretch, n - begin);
        std::span<double const> const part = values.subspan(begin, count + window - 1);
        std::span<double> const line{out.data() + begin, count};
        if (wide) {
            order_by_value(part, order, place);
            follower<std::uint32_t>()(part, place.data(), order.data(), window, bits, line);
        } else {
            ranks.rank(part);
            follower<std::uint16_t>()(part, ranks.place(), ranks.order(), window, bits, line);
        }
    }
    return out;
}
} // namespace cbtkit::stats
