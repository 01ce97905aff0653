// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_MEDIAN_BAND_HPP
#define CBTKIT_SRC_JOURNAL_MEDIAN_BAND_HPP

/// @file
/// Rolling medians of any numbers, where only those near the middle are put in order.

#include "numeric.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#define CBTKIT_MEDIAN_BAND 1
#include <immintrin.h>

#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace cbtkit::stats::detail {
/// Follows the median of a window through a stretch in which it stays within a band of values. Most values
/// lie outside of the band and only count. The few inside are put in order, and those of them that are in the
/// window are the bits of one number. The median is its k-th bit, k being half of the window less the values
/// below the band: no step waits for the place of the median before it.
class median_band {
public:
    explicit median_band(std::size_t window)
        : window_{window}
        , lower_{(window - 1) / 2}
        , stretch_{window}
        , place_(most_stretch * window + window)
        , inside_(most_stretch * window + window + 8)
    {
        ranked_[nowhere] = std::numeric_limits<double>::quiet_NaN();
    }

    /// Whether the processor has the instructions and is quick at them, and whether the window is neither so
    /// short that its median may lie anywhere, nor so long that a stretch of it would not fit the indices.
    [[nodiscard]] static bool suits(std::size_t window) noexcept
    {
        return window >= 32 && window <= 8192 && __builtin_cpu_supports("bmi2") != 0 &&
               __builtin_cpu_supports("popcnt") != 0 && __builtin_cpu_is("znver1") == 0 &&
               __builtin_cpu_is("znver2") == 0;
    }

    /// Puts the band around the middle of the window that begins with `values`.
    void centre(std::span<double const> values)
    {
        std::vector<double> sorted(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(window_));
        auto const at = [&](std::size_t rank) {
            auto const place = sorted.begin() + static_cast<std::ptrdiff_t>(rank);
            std::nth_element(sorted.begin(), place, sorted.end());
            return *place;
        };
        std::size_t const aside = std::min(lower_, wanted * window_ / (window_ + stretch_) / 2);
        middle_ = at(lower_);
        reach_ = std::max(at(lower_ + aside) - middle_, middle_ - at(lower_ - aside));
    }

    /// Medians of the windows that begin with `values` and after it, as far as they stay within the band,
    /// which then moves along. @returns how many were written, at most `out.size()`
    [[gnu::target("bmi,bmi2,lzcnt,popcnt")]] std::size_t follow(
        std::span<double const> values, std::span<double> out) noexcept
    {
        std::size_t const count = std::min(stretch_, out.size());
        std::size_t const inside = classify(values.first(count + window_ - 1));
        if (inside > most) {
            reach_ *= real(wanted) / real(inside);
            return 0;
        }
        rank(values, inside);
        if (window_ % 2 == 0)
            step<true>(out.first(count));
        else
            step<false>(out.first(count));
        // Outside of the band a median is not a number.
        std::size_t done = count;
        if (first_bad(out.first(count))) {
            done = 0;
            while (done < count && out[done] == out[done])
                ++done;
        }
        adapt(done, count, inside);
        if (done > 0)
            middle_ = out[done - 1];
        return done;
    }

private:
    static constexpr std::size_t most = 60; // fewer than 64, so that a step below the band shows
    static constexpr std::size_t wanted = 50;
    static constexpr std::size_t most_stretch = 2; // in windows
    static constexpr std::size_t nowhere = 64;
    enum : std::uint8_t { below = 64, within = 65, above = 66 };
    struct move {
        std::uint64_t bits, below;
    };
    static constexpr std::array<move, 67> moves = [] {
        std::array<move, 67> out{};
        for (std::size_t i = 0; i < 64; ++i)
            out[i].bits = std::uint64_t{1} << i;
        out[below].below = 1;
        return out;
    }();

    /// Says of each value whether it lies below, within or above, and lists those within.
    [[gnu::target("popcnt")]] std::size_t classify(std::span<double const> values) noexcept
    {
        __m128d const from = _mm_set1_pd(middle_ - reach_);
        __m128d const to = _mm_set1_pd(middle_ + reach_);
        __m128i const base = _mm_set1_epi8(below);
        __m128i const inside = _mm_set1_epi8(within);
        auto const two = [&](double const* x) { // 0, −1 or −2 for each
            __m128d const pair = _mm_loadu_pd(x);
            return _mm_add_epi64(
                _mm_castpd_si128(_mm_cmpge_pd(pair, from)), _mm_castpd_si128(_mm_cmpgt_pd(pair, to)));
        };
        auto const four = [&](double const* x) { return _mm_packs_epi32(two(x), two(x + 2)); };
        auto const eight = [&](double const* x) { return _mm_packs_epi32(four(x), four(x + 4)); };
        std::size_t const n = values.size();
        std::size_t listed = 0;
        for (std::size_t begin = 0; begin < n; begin += 16) {
            std::size_t const at = std::min(begin, n - 16); // the last sixteen overlap those before
            double const* const x = values.data() + at;
            __m128i const place = _mm_sub_epi8(base, _mm_packs_epi16(eight(x), eight(x + 8)));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(place_.data() + at), place);
            auto const bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(place, inside))) &
                              (0xffffU << (begin - at));
            listed += list(bits & 255U, at, listed);
            listed += list(bits >> 8U & 255U, at + 8, listed);
        }
        return listed;
    }
    /// Lists the values whose bits are set among eight. @returns how many
    [[gnu::target("popcnt")]] std::size_t list(unsigned bits, std::size_t from, std::size_t listed) noexcept
    {
        __m128i const steps = _mm_loadl_epi64(reinterpret_cast<__m128i const*>(set_bits[bits].data()));
        __m128i const indices = _mm_add_epi16(
            _mm_unpacklo_epi8(steps, _mm_setzero_si128()), _mm_set1_epi16(static_cast<short>(from)));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(inside_.data() + listed), indices);
        return static_cast<std::size_t>(__builtin_popcount(bits));
    }
    static constexpr std::array<std::array<std::uint8_t, 8>, 256> set_bits = [] {
        std::array<std::array<std::uint8_t, 8>, 256> out{};
        for (unsigned bits = 0; bits < 256; ++bits) {
            std::size_t k = 0;
            for (std::uint8_t i = 0; i < 8; ++i) {
                if ((bits >> i & 1U) != 0)
                    out[bits][k++] = i;
            }
        }
        return out;
    }();

    /// Counting sort by where a value lies in the band; what falls together is put in order by insertion.
    void rank(std::span<double const> values, std::size_t inside) noexcept
    {
        constexpr std::size_t parts = 128;
        double const from = middle_ - reach_;
        double const per_width = static_cast<double>(parts - 1) / (middle_ + reach_ - from);
        double const scale = std::isfinite(per_width) ? per_width : 0.0;
        alignas(8) std::array<std::uint8_t, parts> counts{};
        std::array<std::uint8_t, most> keys;
        for (std::size_t k = 0; k < inside; ++k) {
            keys[k] =
                static_cast<std::uint8_t>(static_cast<std::int32_t>((values[inside_[k]] - from) * scale));
            ++counts[keys[k]];
        }
        // Sums of all before, eight at a time.
        constexpr std::uint64_t ones = 0x0101010101010101U;
        std::uint64_t before = 0;
        for (std::size_t p = 0; p < parts; p += 8) {
            std::uint64_t eight;
            std::memcpy(&eight, counts.data() + p, 8);
            std::uint64_t const sums = eight * ones;
            eight = (sums << 8U) + before * ones;
            std::memcpy(counts.data() + p, &eight, 8);
            before += sums >> 56U;
        }
        std::array<std::uint16_t, most> order;
        for (std::size_t k = 0; k < inside; ++k)
            order[counts[keys[k]]++] = inside_[k];
        for (std::size_t k = 0; k < inside; ++k) {
            std::uint16_t const index = order[k];
            double const x = values[index];
            std::size_t j = k;
            for (; j > 0 && x < ranked_[j - 1]; --j) {
                ranked_[j] = ranked_[j - 1];
                order[j] = order[j - 1];
            }
            ranked_[j] = x;
            order[j] = index;
        }
        first_bits_ = 0;
        for (std::size_t k = 0; k < inside; ++k) {
            place_[order[k]] = static_cast<std::uint8_t>(k);
            first_bits_ |= static_cast<std::uint64_t>(order[k] < window_) << k;
        }
    }

    template <bool Even>
    [[gnu::target("bmi,bmi2,lzcnt")]] void step(std::span<double> out) noexcept
    {
        std::uint64_t bits = first_bits_;
        std::uint64_t k = lower_;
        for (std::size_t i = 0; i < window_; ++i)
            k -= place_[i] == below ? 1U : 0U;
        // Wherever there is no k-th bit, the place is `nowhere`; k changes by one at most, so it does not get
        // from there to a bit without being seen.
        double const* const ranked = ranked_.data();
        std::uint8_t const* const leave = place_.data();
        std::uint8_t const* const join = leave + window_;
        for (std::size_t i = 0;; ++i) {
            std::uint64_t const rest = _pdep_u64(~std::uint64_t{0} << (k & 63U), bits);
            double const first = ranked[_tzcnt_u64(rest)];
            if constexpr (Even)
                out[i] = (first + ranked[_tzcnt_u64(rest & (rest - 1))]) / 2;
            else
                out[i] = first;
            if (i + 1 == out.size())
                return;
            move const& gone = moves[leave[i]];
            move const& come = moves[join[i]];
            bits ^= gone.bits ^ come.bits;
            k += gone.below - come.below;
        }
    }

    void adapt(std::size_t done, std::size_t count, std::size_t inside) noexcept
    {
        if (done == 0) {
            reach_ *= 1.5;
            return;
        }
        if (done < count)
            stretch_ = std::max(window_ / 4, stretch_ * 7 / 8);
        else
            stretch_ = std::min(most_stretch * window_, stretch_ + stretch_ / 32 + 1);
        reach_ *= std::clamp(real(wanted) / real(inside), 0.8, 1.25);
    }

    std::size_t window_;
    std::size_t lower_;
    std::size_t stretch_;
    double middle_ = 0;
    double reach_ = 0;
    std::uint64_t first_bits_ = 0;
    std::vector<std::uint8_t> place_;   // of each value of a stretch, among those inside, or outside
    std::vector<std::uint16_t> inside_; // indices of those inside
    std::array<double, 65> ranked_{};   // their values in order
};
} // namespace cbtkit::stats::detail
#endif
#endif
