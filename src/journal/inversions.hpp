// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_INVERSIONS_HPP
#define CBTKIT_SRC_JOURNAL_INVERSIONS_HPP

/// @file
/// Merge sort that tells how many pairs stood in the wrong order, and which.

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
    /// How many of the numbers so far are greater than `x`; then `x` is one of them.
    std::uint32_t add(std::uint32_t x) noexcept
    {
        std::uint32_t const high = x >> 4U;
        std::uint32_t const low = x & 15U;
        std::uint32_t* const fine = fine_[high].data();
        std::uint32_t const above = coarse_[high] + fine[low];
        for (std::size_t k = 0; k < 16; ++k)
            coarse_[k] += below[high][k];
        for (std::size_t k = 0; k < 16; ++k)
            fine[k] += below[low][k];
        return above;
    }

private:
    using places = std::array<std::uint32_t, 16>;
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

/// What an item is sorted by.
[[nodiscard]] constexpr double sort_value(double x) noexcept
{
    return x;
}
template <class Second>
[[nodiscard]] constexpr double sort_value(std::pair<double, Second> const& x) noexcept
{
    return x.first;
}

/// Sorts by value, stable, and counts pairs i < j with value j below value i. The same as merge sort, but the
/// range of the values is first cut into 256 equal parts, and each part again while it is large: most pairs
/// in wrong order are counted by part, in one pass without comparisons. @pre values are finite
/// @complexity O(n) for values spread evenly enough, at worst O(n log n)
template <class T>
std::uint64_t spread_sort_counting(std::span<T> items, std::span<T> work, int depth = 0)
{
    auto const less = [](T const& a, T const& b) { return sort_value(a) < sort_value(b); };
    std::size_t const n = items.size();
    if (n < 2)
        return 0;
    if (n <= 24) {
        std::uint64_t inversions = 0;
        for (std::size_t i = 1; i < n; ++i) {
            T const x = items[i];
            std::size_t j = i;
            for (; j > 0 && less(x, items[j - 1]); --j)
                items[j] = items[j - 1];
            items[j] = x;
            inversions += i - j;
        }
        return inversions;
    }
    double low = sort_value(items[0]);
    double high = low;
    for (T const& x : items) {
        low = std::min(low, sort_value(x));
        high = std::max(high, sort_value(x));
    }
    if (low == high)
        return 0;
    double const scale = 256 / (high - low);
    if (depth >= 4 || n < 256 || !(scale < std::numeric_limits<double>::max()) ||
        !(high - low < std::numeric_limits<double>::max()))
        return sort_counting(items, work, less);
    auto const part = [&](T const& x) {
        return static_cast<std::uint32_t>(std::min((sort_value(x) - low) * scale, 255.0));
    };
    std::array<std::size_t, 257> starts{};
    std::uint64_t inversions = 0;
    greater_counter counter;
    for (T const& x : items) {
        std::uint32_t const p = part(x);
        inversions += counter.add(p);
        ++starts[p + 1];
    }
    for (std::size_t p = 0; p < 256; ++p)
        starts[p + 1] += starts[p];
    std::array<std::size_t, 256> next;
    std::copy_n(starts.begin(), 256, next.begin());
    for (T const& x : items)
        work[next[part(x)]++] = x;
    std::copy_n(work.begin(), n, items.begin());
    for (std::size_t p = 0; p < 256; ++p) {
        std::size_t const size = starts[p + 1] - starts[p];
        inversions +=
            spread_sort_counting(items.subspan(starts[p], size), work.subspan(starts[p], size), depth + 1);
    }
    return inversions;
}

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
