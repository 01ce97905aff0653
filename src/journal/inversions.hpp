// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_INVERSIONS_HPP
#define CBTKIT_SRC_JOURNAL_INVERSIONS_HPP

/// @file
/// Sorting that tells how many pairs stood in the wrong order, and which.

#include "ranking.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace cbtkit::stats::detail {
/// Sorts `items` and counts pairs i < j with items[j] < items[i]. Equal items are in order.
/// @param work at least as long as `items`
/// @complexity O(n log n)
template <class T, class Less = std::less<T>>
std::uint64_t sort_counting(std::span<T> items, std::span<T> work, Less less = {})
{
    constexpr std::size_t block = 16;
    std::size_t const n = items.size();
    std::uint64_t inversions = 0;
    for (std::size_t begin = 0; begin < n; begin += block) {
        std::size_t const end = std::min(begin + block, n);
        for (std::size_t i = begin + 1; i < end; ++i) {
            T const x = items[i];
            std::size_t j = i;
            for (; j > begin && less(x, items[j - 1]); --j)
                items[j] = items[j - 1];
            items[j] = x;
            inversions += i - j;
        }
    }
    T* from = items.data();
    T* to = work.data();
    for (std::size_t width = block; width < n; width *= 2) {
        for (std::size_t begin = 0; begin < n; begin += 2 * width) {
            std::size_t const middle = std::min(begin + width, n);
            std::size_t const end = std::min(begin + 2 * width, n);
            if (middle == end || !less(from[middle], from[middle - 1])) {
                std::copy(from + begin, from + end, to + begin);
                continue;
            }
            T const* left = from + begin;
            T const* const left_end = from + middle;
            T const* right = from + middle;
            T const* const right_end = from + end;
            T* out = to + begin;
            while (left != left_end && right != right_end) {
                bool const take = less(*right, *left); // no branch: the outcome cannot be predicted
                *out++ = take ? *right : *left;
                inversions += take ? static_cast<std::uint64_t>(left_end - left) : 0U;
                right += take ? 1 : 0;
                left += take ? 0 : 1;
            }
            out = std::copy(left, left_end, out);
            std::copy(right, right_end, out);
        }
        std::swap(from, to);
    }
    if (from != items.data())
        std::copy(from, from + n, items.data());
    return inversions;
}

/// Counts, for numbers 0 to 255 that come one by one, how many earlier ones were greater: two levels of 16
/// places, each holding "how many lie above", so that an update is a few vector additions.
class greater_counter {
public:
    /// So many numbers fit; then it must be empty again.
    static constexpr std::size_t most = 65535;

    /// How many of the numbers so far are greater than `x`; then `x` is one of them.
    std::uint32_t add(std::uint32_t x) noexcept
    {
        std::uint32_t const high = x >> 4U;
        std::uint32_t const low = x & 15U;
        std::uint16_t* const fine = fine_[high].data();
        std::uint32_t const above = std::uint32_t{coarse_[high]} + fine[low];
        for (std::size_t k = 0; k < 16; ++k)
            coarse_[k] = static_cast<std::uint16_t>(coarse_[k] + below[high][k]);
        for (std::size_t k = 0; k < 16; ++k)
            fine[k] = static_cast<std::uint16_t>(fine[k] + below[low][k]);
        return above;
    }
    /// How many are greater than `x`.
    [[nodiscard]] std::uint32_t above(std::uint32_t x) const noexcept
    {
        return std::uint32_t{coarse_[x >> 4U]} + fine_[x >> 4U][x & 15U];
    }

private:
    using places = std::array<std::uint16_t, 16>;
    static constexpr std::array<places, 16> below = [] {
        std::array<places, 16> table{};
        for (std::size_t i = 0; i < 16; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                table[i][k] = 1;
        }
        return table;
    }();

    alignas(64) places coarse_{};
    alignas(64) std::array<places, 16> fine_{};
};

/// Pairs i < j with the number of j below that of i, among `n` numbers 0 to 255. @complexity O(n)
template <class Number>
std::uint64_t count_falling(std::size_t n, Number number)
{
    std::array<std::uint64_t, 256> earlier{}; // in the blocks before, greater than each number
    std::uint64_t falling = 0;
    for (std::size_t begin = 0; begin < n; begin += greater_counter::most) {
        greater_counter counter;
        std::size_t const end = std::min(begin + greater_counter::most, n);
        for (std::size_t i = begin; i < end; ++i) {
            std::uint32_t const x = number(i);
            falling += earlier[x] + counter.add(x);
        }
        for (std::uint32_t x = 0; x < 256; ++x)
            earlier[x] += counter.above(x);
    }
    return falling;
}

/// Pairs i < j with places[j] < places[i], of different places below `ranking::most`. @complexity O(n)
[[nodiscard]] std::uint64_t count_falling_places(std::span<std::uint16_t const> places);

/// Sorts by value, stable, and counts pairs i < j with value j below value i. The same as merge sort, but
/// items are put in order by where they lie between the least and the greatest, and pairs in wrong order are
/// counted in one pass over places. Too many for that are cut into 256 parts by value first.
/// @pre values are finite @complexity O(n) for values spread evenly enough, at worst O(n log n)
template <class T>
class spread_sorter {
public:
    std::uint64_t sort(std::span<T> items, std::span<T> work, int depth = 0)
    {
        std::size_t const n = items.size();
        auto const less = [](T const& a, T const& b) { return sort_value(a) < sort_value(b); };
        if (n < few)
            return sort_counting(items, work, less);
        if (n <= ranking::most) {
            std::copy(items.begin(), items.end(), work.begin());
            return sort_into(work.first(n), items);
        }
        auto const [low, high] = range_of(std::span<T const>{items});
        double const scale = 256 / (high - low);
        constexpr double limit = std::numeric_limits<double>::max();
        if (low == high)
            return 0;
        if (depth >= 4 || !(scale < limit) || !(high - low < limit))
            return sort_counting(items, work, less);
        parts_.resize(std::max(parts_.size(), n));
        std::array<std::size_t, 257> starts{};
        for (std::size_t i = 0; i < n; ++i) {
            auto const part = static_cast<std::int32_t>((sort_value(items[i]) - low) * scale);
            parts_[i] = static_cast<std::uint8_t>(std::min(part, 255));
        }
        std::uint64_t inversions = count_falling(n, [this](std::size_t i) { return parts_[i]; });
        for (std::size_t i = 0; i < n; ++i)
            ++starts[parts_[i] + std::size_t{1}];
        for (std::size_t p = 0; p < 256; ++p)
            starts[p + 1] += starts[p];
        std::array<std::size_t, 256> next;
        std::copy_n(starts.begin(), 256, next.begin());
        for (std::size_t i = 0; i < n; ++i)
            work[next[parts_[i]]++] = items[i];
        for (std::size_t p = 0; p < 256; ++p) {
            std::size_t const size = starts[p + 1] - starts[p];
            std::span<T> const from = work.subspan(starts[p], size);
            std::span<T> const to = items.subspan(starts[p], size);
            if (size >= few && size <= ranking::most) {
                inversions += sort_into(from, to);
            } else {
                std::copy(from.begin(), from.end(), to.begin());
                inversions += sort(to, from, depth + 1);
            }
        }
        return inversions;
    }

private:
    static constexpr std::size_t few = 64; // merge sort is faster below

    std::uint64_t sort_into(std::span<T const> from, std::span<T> to)
    {
        ranks_.rank(from);
        for (std::size_t k = 0; k < from.size(); ++k)
            to[k] = from[ranks_.order()[k]];
        return count_falling_places({ranks_.place(), from.size()});
    }

    ranking ranks_;
    std::vector<std::uint8_t> parts_;
};

/// Sorts `items` like `sort_counting` and shows every inversion in a fixed order, in runs: `run(first, count,
/// right)` stands for the pairs of `first[0]` … `first[count − 1]` with `right`.
template <class Run>
void sort_listing(std::vector<std::uint64_t>& items, std::vector<std::uint64_t>& work, Run run)
{
    constexpr std::size_t block = 16;
    std::size_t const n = items.size();
    work.resize(n);
    for (std::size_t begin = 0; begin < n; begin += block) {
        std::size_t const end = std::min(begin + block, n);
        for (std::size_t i = begin + 1; i < end; ++i) {
            std::uint64_t const x = items[i];
            std::size_t j = i;
            while (j > begin && x < items[j - 1])
                --j;
            if (j == i)
                continue;
            run(&items[j], i - j, x);
            std::copy_backward(
                items.begin() + static_cast<std::ptrdiff_t>(j),
                items.begin() + static_cast<std::ptrdiff_t>(i),
                items.begin() + static_cast<std::ptrdiff_t>(i + 1));
            items[j] = x;
        }
    }
    std::uint64_t* from = items.data();
    std::uint64_t* to = work.data();
    for (std::size_t width = block; width < n; width *= 2) {
        for (std::size_t begin = 0; begin < n; begin += 2 * width) {
            std::size_t const middle = std::min(begin + width, n);
            std::size_t const end = std::min(begin + 2 * width, n);
            std::uint64_t const* left = from + begin;
            std::uint64_t const* const left_end = from + middle;
            std::uint64_t const* right = left_end;
            std::uint64_t const* const right_end = from + end;
            std::uint64_t* out = to + begin;
            while (left != left_end && right != right_end) {
                if (*right < *left) {
                    run(left, static_cast<std::size_t>(left_end - left), *right);
                    *out++ = *right++;
                } else {
                    *out++ = *left++;
                }
            }
            out = std::copy(left, left_end, out);
            std::copy(right, right_end, out);
        }
        std::swap(from, to);
    }
    if (from != items.data())
        items.swap(work);
}
} // namespace cbtkit::stats::detail
#endif
