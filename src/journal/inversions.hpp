// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_INVERSIONS_HPP
#define CBTKIT_SRC_JOURNAL_INVERSIONS_HPP

/// @file
/// Merge sort that tells how many pairs stood in the wrong order, and which.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cbtkit::stats::detail {
/// Sorts `items` and counts pairs i < j with items[j] < items[i]. Equal items are in order.
/// @param work at least as long as `items`
/// @complexity O(n log n)
template <class T>
std::uint64_t sort_counting(std::span<T> items, std::span<T> work)
{
    constexpr std::size_t block = 16;
    std::size_t const n = items.size();
    std::uint64_t inversions = 0;
    for (std::size_t begin = 0; begin < n; begin += block) {
        std::size_t const end = std::min(begin + block, n);
        for (std::size_t i = begin + 1; i < end; ++i) {
            T const x = items[i];
            std::size_t j = i;
            for (; j > begin && x < items[j - 1]; --j)
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
            if (middle == end || !(from[middle] < from[middle - 1])) {
                std::copy(from + begin, from + end, to + begin);
                continue;
            }
            T const* left = from + begin;
            T const* const left_end = from + middle;
            T const* right = from + middle;
            T const* const right_end = from + end;
            T* out = to + begin;
            while (left != left_end && right != right_end) {
                bool const take = *right < *left; // no branch: the outcome cannot be predicted
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

/// Sorts `items` like `sort_counting` and shows every inversion in a fixed order, in runs: `run(first, count,
/// right)` stands for the pairs of `first[0]` … `first[count − 1]` with `right`.
template <class Run>
void sort_listing(std::vector<std::uint64_t>& items, std::vector<std::uint64_t>& work, Run run)
{
    std::size_t const n = items.size();
    work.resize(n);
    for (std::size_t width = 1; width < n; width *= 2) {
        for (std::size_t begin = 0; begin < n; begin += 2 * width) {
            std::size_t const middle = std::min(begin + width, n);
            std::size_t const end = std::min(begin + 2 * width, n);
            std::size_t left = begin;
            std::size_t right = middle;
            std::size_t out = begin;
            if (middle == end || items[middle - 1] < items[middle]) {
                std::copy(
                    items.begin() + static_cast<std::ptrdiff_t>(begin),
                    items.begin() + static_cast<std::ptrdiff_t>(end),
                    work.begin() + static_cast<std::ptrdiff_t>(begin));
                continue;
            }
            while (left < middle && right < end) {
                if (items[right] < items[left]) {
                    run(&items[left], middle - left, items[right]);
                    work[out++] = items[right++];
                } else {
                    work[out++] = items[left++];
                }
            }
            while (left < middle)
                work[out++] = items[left++];
            while (right < end)
                work[out++] = items[right++];
        }
        items.swap(work);
    }
}
} // namespace cbtkit::stats::detail
#endif
