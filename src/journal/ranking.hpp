// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_RANKING_HPP
#define CBTKIT_SRC_JOURNAL_RANKING_HPP

/// @file
/// The order of some thousand numbers, found without comparing where they lie evenly enough.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

namespace cbtkit::stats::detail {
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

/// The least and the greatest value. Four at a time, because one would wait for itself. @pre not empty
template <class T>
[[nodiscard]] std::pair<double, double> range_of(std::span<T const> items) noexcept
{
    std::array<double, 4> low;
    std::array<double, 4> high;
    low.fill(sort_value(items[0]));
    high.fill(sort_value(items[0]));
    auto const widen = [&](std::size_t lane, double x) {
        low[lane] = x < low[lane] ? x : low[lane];
        high[lane] = x > high[lane] ? x : high[lane];
    };
    std::size_t const whole = items.size() / 4 * 4;
    for (std::size_t i = 0; i < whole; i += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane)
            widen(lane, sort_value(items[i + lane]));
    }
    for (std::size_t i = whole; i < items.size(); ++i)
        widen(0, sort_value(items[i]));
    return {*std::min_element(low.begin(), low.end()), *std::max_element(high.begin(), high.end())};
}

/// Puts items in order by value, equal ones as they came. It takes a quarter of a megabyte; use one again.
class ranking {
public:
    static constexpr std::size_t most = std::size_t{1} << 14U;

    /// @pre every value finite, `items.size() <= most`
    template <class T>
    void rank(std::span<T const> items)
    {
        if (!items.empty() && !spread(items))
            compare(items);
    }
    /// Index of the item at each place.
    [[nodiscard]] std::uint16_t const* order() const noexcept { return room_->order.data(); }
    /// Place of each item.
    [[nodiscard]] std::uint16_t const* place() const noexcept { return room_->place.data(); }

private:
    static constexpr unsigned index_bits = 14;
    static constexpr unsigned digit_bits = 9;
    static constexpr std::size_t digits = std::size_t{1} << digit_bits;
    struct room {
        std::array<std::uint32_t, most> keys;
        std::array<std::uint32_t, most> work;
        std::array<std::uint16_t, most> order;
        std::array<std::uint16_t, most> place;
    };

    void put(std::size_t place, std::uint16_t index) noexcept
    {
        room_->order[place] = index;
        room_->place[index] = static_cast<std::uint16_t>(place);
    }

    template <class T>
    void compare(std::span<T const> items)
    {
        auto const begin = room_->order.begin();
        auto const end = begin + static_cast<std::ptrdiff_t>(items.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            room_->order[i] = static_cast<std::uint16_t>(i);
        std::sort(begin, end, [&](std::uint16_t i, std::uint16_t j) {
            double const a = sort_value(items[i]);
            double const b = sort_value(items[j]);
            return a != b ? a < b : i < j;
        });
        for (std::size_t k = 0; k < items.size(); ++k)
            put(k, room_->order[k]);
    }

    /// Two rounds of counting sort by where a value lies between the least and the greatest, to 18 bits; what
    /// falls together there is put in order by insertion. Gives up on values that lie too unevenly.
    template <class T>
    bool spread(std::span<T const> items)
    {
        std::size_t const n = items.size();
        auto const [low, high] = range_of(items);
        double const scale = static_cast<double>(digits * digits - 1) / (high - low);
        if (!(scale > 0 && std::isfinite(scale)))
            return false;
        auto& keys = room_->keys;
        auto& work = room_->work;
        for (std::size_t i = 0; i < n; ++i) {
            double const along = (sort_value(items[i]) - low) * scale;
            auto const at = static_cast<std::uint32_t>(static_cast<std::int32_t>(along));
            keys[i] = at << index_bits | static_cast<std::uint32_t>(i);
        }
        auto const minor = [](std::uint32_t key) { return key >> index_bits & (digits - 1); };
        auto const major = [](std::uint32_t key) { return key >> (index_bits + digit_bits); };
        std::array<std::uint16_t, digits> minors{};
        std::array<std::uint16_t, digits> majors{};
        for (std::size_t i = 0; i < n; ++i) {
            ++minors[minor(keys[i])];
            ++majors[major(keys[i])];
        }
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        for (std::size_t d = 0; d < digits; ++d) {
            a += std::exchange(minors[d], static_cast<std::uint16_t>(a));
            b += std::exchange(majors[d], static_cast<std::uint16_t>(b));
        }
        for (std::size_t i = 0; i < n; ++i)
            work[minors[minor(keys[i])]++] = keys[i];
        for (std::size_t i = 0; i < n; ++i)
            keys[majors[major(work[i])]++] = work[i];
        std::size_t moved = 0;
        std::uint32_t before = ~keys[0];
        for (std::size_t k = 0; k < n; ++k) {
            std::uint32_t const key = keys[k];
            auto const index = static_cast<std::uint16_t>(key & (most - 1));
            put(k, index);
            if ((key ^ before) >> index_bits == 0) {
                double const value = sort_value(items[index]);
                std::size_t j = k;
                for (; j > 0 && value < sort_value(items[room_->order[j - 1]]); --j)
                    put(j, room_->order[j - 1]);
                put(j, index);
                moved += k - j;
                if (moved > 16 * n)
                    return false;
            }
            before = key;
        }
        return true;
    }

    std::unique_ptr<room> room_ = std::make_unique<room>();
};
} // namespace cbtkit::stats::detail
#endif
