// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_MEDIAN_OF_RATINGS_HPP
#define CBTKIT_SRC_JOURNAL_MEDIAN_OF_RATINGS_HPP

/// @file
/// Rolling medians of ratings: whole numbers in a small range, for which counting is enough.

#include "numeric.hpp"

#include <array>
#include <cstring>
#include <limits>

namespace cbtkit::stats::detail {
/// Whole numbers near each other, as distances from the least of them.
struct whole_ratings {
    static constexpr std::uint32_t widest = 4096;

    double low = 0;
    std::uint32_t size = 0; ///< of the range
    std::vector<std::uint16_t> codes;

    /// Reads `values`; false when one is not whole, not finite or too far from the others. @pre not empty
    [[nodiscard]] bool read(std::span<double const> values)
    {
        constexpr std::size_t part = 4096;
        constexpr double far = 1e9;
        for (double const x : values.first(std::min<std::size_t>(values.size(), 16))) {
            if (!(x > -far && x < far && x == std::trunc(x)))
                return false; // mostly seen here, before there is room for all
        }
        auto const origin = static_cast<std::int32_t>(values[0]);
        std::int32_t least = 0;
        std::int32_t most = 0;
        codes.resize(values.size());
        for (std::size_t begin = 0; begin < values.size(); begin += part) {
            std::size_t const count = std::min(part, values.size() - begin);
            double const* const from = values.data() + begin;
            std::uint16_t* const to = codes.data() + begin;
            std::uint64_t other = 0;
            for (std::size_t i = 0; i < count; ++i) {
                // Kept in range first; what was out of it, or is NaN, differs afterwards.
                double const near = from[i] > -far ? (from[i] < far ? from[i] : far) : -far;
                auto const whole = static_cast<std::int32_t>(near);
                other += static_cast<double>(whole) == from[i] ? 0U : 1U;
                std::int32_t const code = whole - origin;
                least = code < least ? code : least;
                most = code > most ? code : most;
                to[i] = static_cast<std::uint16_t>(code); // modulo 2¹⁶, mended below
            }
            if (other != 0 || most - least >= static_cast<std::int32_t>(widest))
                return false;
        }
        for (std::uint16_t& code : codes)
            code = static_cast<std::uint16_t>(code - least);
        low = static_cast<double>(origin + least);
        size = static_cast<std::uint32_t>(most - least) + 1;
        return true;
    }
};

/// A count for each rating. The middle values hardly move from one window to the next; any series will do.
class rating_counts {
public:
    rating_counts(whole_ratings const& ratings, std::size_t window)
        : ratings_{ratings}
        , window_{window}
        , counts_(ratings.size + 2, 0)
    {
    }

    /// Counts the window that begins at `at`.
    void start(std::size_t at)
    {
        std::fill(counts_.begin(), counts_.end(), 0);
        for (std::size_t i = 0; i < window_; ++i)
            ++counts_[ratings_.codes[at + i]];
    }
    /// How many of the window are there. @pre `rating <` the range
    [[nodiscard]] std::uint32_t operator[](std::size_t rating) const noexcept { return counts_[rating]; }

    /// The lower of the two in the middle. @pre `start`
    [[nodiscard]] std::size_t middle() const noexcept
    {
        std::size_t rating = 0;
        for (std::size_t below = counts_[0]; below <= (window_ - 1) / 2; below += counts_[rating])
            ++rating;
        return rating;
    }
    /// Medians of the windows that begin at `begin` and after it. @pre `start(begin)`
    void follow(std::size_t begin, std::span<double> out) noexcept
    {
        std::size_t const lower = (window_ - 1) / 2;
        std::size_t const upper = window_ / 2;
        std::uint32_t middle = 0;
        std::size_t below = 0;
        std::uint16_t const* const codes = ratings_.codes.data() + begin;
        for (std::size_t i = 0;; ++i) {
            while (below > lower)
                below -= counts_[--middle];
            while (below + counts_[middle] <= lower)
                below += counts_[middle++];
            std::uint32_t high = middle;
            if (below + counts_[middle] <= upper) {
                do
                    ++high;
                while (counts_[high] == 0);
            }
            out[i] = ratings_.low + real(middle + high) / 2;
            if (i + 1 == out.size())
                return;
            --counts_[codes[i]];
            below -= codes[i] < middle ? 1U : 0U;
            ++counts_[codes[i + window_]];
            below += codes[i + window_] < middle ? 1U : 0U;
        }
    }

private:
    whole_ratings const& ratings_;
    std::size_t window_;
    std::vector<std::uint32_t> counts_;
};

/// For some neighbouring ratings around the middle: how many values of the window are not above each. A value
/// that comes or goes adds a row of a table to all of them at once, and the median lies where the numbers
/// pass half of the window; no step waits for the place of the median before it.
/// @tparam Count holds the length of a window
template <class Count>
class rating_steps {
public:
    static constexpr std::size_t lanes = 16 / sizeof(Count);
    static constexpr std::size_t part = 64; // windows between two looks at whether the median is still inside

    rating_steps(whole_ratings const& ratings, std::size_t window)
        : ratings_{ratings}
        , window_{window}
        , rows_(ratings.size)
    {
    }

    /// Puts the lanes around the middle of a window.
    void start(rating_counts const& counts, std::size_t middle)
    {
        first_ = middle > lanes / 2 ? middle - lanes / 2 : 0;
        std::size_t below = 0;
        for (std::size_t r = 0; r < first_; ++r)
            below += counts[r];
        for (std::size_t k = 0; k < lanes; ++k) {
            below += first_ + k < ratings_.size ? counts[first_ + k] : 0;
            steps_[k] = static_cast<Count>(below);
        }
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            for (std::size_t k = 0; k < lanes; ++k)
                rows_[r].step[k] = r <= first_ + k ? 1 : 0;
        }
    }

    /// Medians of the windows that begin at `begin` and after it, as long as they lie within the lanes.
    /// @returns how many were written
    std::size_t follow(std::size_t begin, std::span<double> out) noexcept
    {
        row const lower = row{} + static_cast<Count>((window_ - 1) / 2);
        row const upper = row{} + static_cast<Count>(window_ / 2);
        double const base = 2 * (ratings_.low + real(first_));
        row now = steps_;
        std::size_t done = 0;
        while (done < out.size()) {
            std::size_t const count = std::min(part, out.size() - done);
            std::uint16_t const* const leave = ratings_.codes.data() + begin + done;
            std::uint16_t const* const join = leave + window_;
            std::array<std::uint16_t, part> twice;
            row least = now;
            row most = now;
            for (std::size_t i = 0;; ++i) {
                least = now < least ? now : least;
                most = now > most ? now : most;
                twice[i] = sum_of(row{} - row(now <= lower) - row(now <= upper));
                if (i + 1 == count && done + count == out.size())
                    break;
                now += rows_[join[i]].step - rows_[leave[i]].step;
                if (i + 1 == count)
                    break;
            }
            // At the first lane a median may also be less, unless there is nothing less.
            bool const inside = (first_ == 0 || most[0] <= lower[0]) && least[lanes - 1] > upper[0];
            if (!inside)
                return done;
            for (std::size_t i = 0; i < count; ++i)
                out[done + i] = (base + real(twice[i])) / 2;
            done += count;
        }
        return done;
    }

private:
    typedef Count row __attribute__((vector_size(16))); // all lanes at once; gcc takes no alias here
    struct entry {
        row step;
    };

    /// @pre the sum fits
    [[nodiscard]] static std::uint16_t sum_of(row each) noexcept
    {
        std::array<std::uint64_t, 2> parts;
        std::memcpy(parts.data(), &each, sizeof each);
        std::uint64_t total = 0;
        for (std::uint64_t const each_part : parts)
            total += each_part;
        constexpr std::uint64_t ones = ~std::uint64_t{0} / std::numeric_limits<Count>::max();
        return static_cast<std::uint16_t>(total * ones >> (64 - 8 * sizeof(Count)));
    }

    whole_ratings const& ratings_;
    std::size_t window_;
    std::size_t first_ = 0;
    row steps_{};
    std::vector<entry> rows_;
};

/// Rolling medians of ratings. @pre one place in `out` for each window
inline void median_of_ratings(whole_ratings const& ratings, std::size_t window, std::span<double> out)
{
    rating_counts counts{ratings, window};
    auto const with = [&]<class Count>(rating_steps<Count> steps) {
        constexpr std::size_t slow = 1024; // windows, when the median left the lanes at once
        std::size_t done = 0;
        while (done < out.size()) {
            counts.start(done);
            steps.start(counts, counts.middle());
            std::size_t const more = steps.follow(done, out.subspan(done));
            done += more;
            if (more > 0 || done == out.size())
                continue;
            auto const rest = out.subspan(done, std::min(slow, out.size() - done));
            counts.follow(done, rest);
            done += rest.size();
        }
    };
    if (ratings.size <= 256 && window < 256) {
        with(rating_steps<std::uint8_t>{ratings, window});
    } else if (ratings.size <= 256 && window < 65536) {
        with(rating_steps<std::uint16_t>{ratings, window});
    } else {
        counts.start(0);
        counts.follow(0, out);
    }
}
} // namespace cbtkit::stats::detail
#endif
