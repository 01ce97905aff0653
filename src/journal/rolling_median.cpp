// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/rolling.hpp>

#include "numeric.hpp"

#include <array>
#include <bit>

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

/// The order of the values of one stretch, and the place of each in it.
struct ranking {
    std::vector<std::uint32_t> order; // index of the value at each place
    std::vector<std::uint32_t> place; // of each value
    std::vector<std::uint32_t> work;

    void rank(std::span<double const> values)
    {
        place.resize(values.size());
        order.resize(values.size());
        if (values.size() <= index_limit && spread(values))
            return;
        std::iota(order.begin(), order.end(), std::uint32_t{0});
        std::sort(order.begin(), order.end(), [&](std::uint32_t i, std::uint32_t j) {
            return values[i] < values[j];
        });
        for (std::size_t k = 0; k < order.size(); ++k)
            place[order[k]] = static_cast<std::uint32_t>(k);
    }

private:
    static constexpr unsigned index_bits = 12;
    static constexpr std::size_t index_limit = std::size_t{1} << index_bits;
    static constexpr unsigned digit_bits = 10;
    static constexpr std::size_t digits = std::size_t{1} << digit_bits;

    /// Two rounds of counting sort by where a value lies between the least and the greatest, to 20 bits; what
    /// falls together there is put in order by insertion. Gives up on values that lie too unevenly.
    bool spread(std::span<double const> values)
    {
        double low = values[0];
        double high = low;
        for (double const x : values) {
            low = x < low ? x : low;
            high = x > high ? x : high;
        }
        double const scale = detail::real(digits * digits - 1) / (high - low);
        if (!(scale > 0 && std::isfinite(scale)))
            return false;
        std::size_t const n = values.size();
        work.resize(n);
        std::array<std::uint32_t, digits> small{};
        std::array<std::uint32_t, digits> large{};
        for (std::size_t i = 0; i < n; ++i) {
            auto const at = static_cast<std::uint32_t>(static_cast<std::int32_t>((values[i] - low) * scale));
            ++small[at & (digits - 1)];
            ++large[at >> digit_bits];
            order[i] = at << index_bits | static_cast<std::uint32_t>(i);
        }
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        for (std::size_t d = 0; d < digits; ++d) {
            a += std::exchange(small[d], a);
            b += std::exchange(large[d], b);
        }
        for (std::uint32_t const x : order)
            work[small[x >> index_bits & (digits - 1)]++] = x;
        for (std::uint32_t const x : work)
            order[large[x >> (index_bits + digit_bits)]++] = x;
        std::size_t moved = 0;
        std::uint32_t before = ~(order[0] >> index_bits);
        for (std::size_t k = 0; k < n; ++k) {
            std::uint32_t const x = order[k];
            std::uint32_t const index = x & (index_limit - 1);
            order[k] = index;
            place[index] = static_cast<std::uint32_t>(k);
            if (x >> index_bits == before) {
                double const value = values[index];
                std::size_t j = k;
                for (; j > 0 && value < values[order[j - 1]]; --j) {
                    order[j] = order[j - 1];
                    place[order[j]] = static_cast<std::uint32_t>(j);
                }
                order[j] = index;
                place[index] = static_cast<std::uint32_t>(j);
                moved += k - j;
                if (moved > 16 * n)
                    return false;
            }
            before = x >> index_bits;
        }
        return true;
    }
};

/// The places of a stretch that are in the window, as bits; follows the lower middle one.
class window_bits {
public:
    void start(std::size_t places, std::span<std::uint32_t const> first, std::size_t lower)
    {
        words_.assign(places / 64 + 2, 0);
        for (std::uint32_t const p : first)
            words_[p >> 6U] |= std::uint64_t{1} << (p & 63U);
        std::size_t word = 0;
        std::size_t seen = 0;
        for (;; ++word) {
            auto const here = static_cast<std::size_t>(std::popcount(words_[word]));
            if (seen + here > lower)
                break;
            seen += here;
        }
        std::uint64_t rest = words_[word];
        for (; seen < lower; ++seen)
            rest &= rest - 1;
        middle_ = 64 * word + static_cast<std::size_t>(std::countr_zero(rest));
    }

    /// One place leaves, another joins: the middle stays or moves by one. Which it is cannot be predicted, so
    /// both neighbours are looked up and one is taken.
    void slide(std::size_t out, std::size_t in) noexcept
    {
        words_[out >> 6U] &= ~(std::uint64_t{1} << (out & 63U));
        words_[in >> 6U] |= std::uint64_t{1} << (in & 63U);
        std::size_t const word = middle_ >> 6U;
        std::uint64_t const above = words_[word] & (~std::uint64_t{1} << (middle_ & 63U));
        std::uint64_t const below = words_[word] & ~(~std::uint64_t{0} << (middle_ & 63U));
        bool const down = in < middle_ && out >= middle_;
        bool const up = in > middle_ && out <= middle_;
        if ((up && above == 0) || (down && below == 0)) {
            middle_ = up ? next(middle_) : previous(middle_);
            return;
        }
        std::size_t const higher = 64 * word + static_cast<std::size_t>(std::countr_zero(above | high_bit));
        std::size_t const lower = 64 * word + 63 - static_cast<std::size_t>(std::countl_zero(below | 1U));
        middle_ = up ? higher : middle_;
        middle_ = down ? lower : middle_;
    }

    [[nodiscard]] std::size_t middle() const noexcept { return middle_; }
    [[nodiscard]] std::size_t after_middle() const noexcept { return next(middle_); }

private:
    [[nodiscard]] std::size_t next(std::size_t p) const noexcept
    {
        std::size_t word = p >> 6U;
        std::uint64_t rest = words_[word] & (~std::uint64_t{1} << (p & 63U));
        while (rest == 0)
            rest = words_[++word];
        return 64 * word + static_cast<std::size_t>(std::countr_zero(rest));
    }
    [[nodiscard]] std::size_t previous(std::size_t p) const noexcept
    {
        std::size_t word = p >> 6U;
        std::uint64_t rest = words_[word] & ~(~std::uint64_t{0} << (p & 63U));
        while (rest == 0)
            rest = words_[--word];
        return 64 * word + 63 - static_cast<std::size_t>(std::countl_zero(rest));
    }

    static constexpr std::uint64_t high_bit = std::uint64_t{1} << 63U; // keeps the lookups defined

    std::vector<std::uint64_t> words_;
    std::size_t middle_ = 0;
};

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

    // Stretches of several windows are ranked once; within a stretch only bits move.
    std::size_t const stretch = window <= 256 ? 6 * window : std::max<std::size_t>(window, 2048);
    bool const even = window % 2 == 0;
    ranking ranks;
    window_bits bits;
    for (std::size_t begin = 0; begin < n; begin += stretch) {
        std::size_t const count = std::min(stretch, n - begin);
        std::span<double const> const part = values.subspan(begin, count + window - 1);
        ranks.rank(part);
        std::span<std::uint32_t const> const place = ranks.place;
        bits.start(place.size(), place.first(window), (window - 1) / 2);
        for (std::size_t i = 0;; ++i) {
            double const first = part[ranks.order[bits.middle()]];
            out[begin + i] = even ? (first + part[ranks.order[bits.after_middle()]]) / 2 : first;
            if (i + 1 == count)
                break;
            bits.slide(place[i], place[i + window]);
        }
    }
    return out;
}
} // namespace cbtkit::stats
