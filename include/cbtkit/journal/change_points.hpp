// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_CHANGE_POINTS_HPP
#define CBTKIT_JOURNAL_CHANGE_POINTS_HPP

/// @file
/// When did the level change. "It did not" is an answer.

#include <cbtkit/journal/series.hpp>

#include <optional>

namespace cbtkit::stats {
/// Standard deviation of the noise around a level that may jump: 1.4826 · MAD(Δx)/√2; where that is 0 the
/// standard deviation of the differences over √2; 0 for a constant or too short series.
/// @returns the value, or `errc::out_of_range` at the first number that is not finite.
[[nodiscard]] result<double> noise_sd(std::span<double const> values);

/// How changes are looked for.
struct change_options {
    std::optional<double> penalty; ///< per change; without it 2σ̂² ln n with σ̂ = `noise_sd`
    std::size_t min_segment = 5;   ///< fewest values between changes; at least 1

    friend bool operator==(change_options const&, change_options const&) = default;
};

/// A series cut into stretches of one level.
struct segmentation {
    std::vector<std::size_t> starts; ///< index at which each new segment starts; empty: no change
    std::vector<double> means;       ///< one per segment, so one more than `starts`
    std::optional<double> penalty;   ///< per change; absent when the noise is 0 and nothing was sought
    std::optional<double> objective; ///< Σ squared distance from the segment's mean + penalty · changes
    std::optional<double> noise;     ///< σ̂; absent when the penalty was given

    friend bool operator==(segmentation const&, segmentation const&) = default;
};

/// The cheapest cut of all possible cuts under squared error with a price per change: exact optimal
/// partitioning by functional pruning (Maidstone, Hocking, Rigaill and Fearnhead 2017). The minimum
/// segment length is part of the optimisation, not applied afterwards: a last change enters the competition
/// once its segment is long enough. Ties go to the earlier change.
/// @returns the cut; `errc::out_of_range` for a bad number (with its index), a negative penalty or
/// `min_segment` 0; `errc::empty` without values.
/// @complexity O(n · candidates); candidates stay near log n in practice; at worst O(n²)
[[nodiscard]] result<segmentation> mean_shifts(
    std::span<double const> values, change_options const& options = {});

/// Fewest ratings for which change points are shown.
inline constexpr std::size_t change_minimum = 20;
/// Fewest points between two levels that a claim may speak of.
inline constexpr double change_min_points = 10;
/// Fewest noise standard deviations between two levels that a claim may speak of.
inline constexpr double change_min_noise = 1.5;

/// Change points to show to a person: `supported` when at least one step between neighbouring levels
/// reaches `change_min_points` and `change_min_noise`.
[[nodiscard]] shown<segmentation> changes_of(series const& ratings);

/// Optimal cut for any cost of a segment, by PELT (Killick, Fearnhead and Eckley 2012).
/// A candidate that is beaten is dropped only `min_segment` steps later, since until then the change that
/// beats it may not be used; so the result is the optimum for every minimum length.
/// @tparam Cost callable `double(std::size_t first, std::size_t last)`: the cost of values [first, last),
/// such that splitting a segment never costs more than keeping it.
/// @returns the starts of the segments after the first.
/// @pre `min_segment >= 1`, `penalty >= 0`
/// @complexity O(n) calls when changes come regularly, at worst O(n²)
template <class Cost>
[[nodiscard]] std::vector<std::size_t> pelt(
    std::size_t n, Cost const& cost, double penalty, std::size_t min_segment = 5);

/// Costs for `pelt`: twice the negative log-likelihood, from sums prepared once.
class segment_cost {
public:
    /// What a change may touch.
    enum class model : std::uint8_t {
        mean,          ///< level, constant noise 1: squared error
        mean_variance, ///< level and spread, normal
        poisson,       ///< a rate of counts; values must not be negative
    };

    /// @returns `errc::out_of_range` at the first number that is not finite, or negative for `poisson`.
    [[nodiscard]] static result<segment_cost> from_values(std::span<double const> values, model kind);

    /// Cost of the values [first, last). @pre `first < last`, `last` at most the number of values.
    [[nodiscard]] double operator()(std::size_t first, std::size_t last) const;
    [[nodiscard]] std::size_t size() const noexcept { return sums_.size() - 1; }

private:
    segment_cost() = default;

    model kind_ = model::mean;
    std::vector<double> sums_;
    std::vector<double> squares_;
    double variance_floor_ = 0;
};

template <class Cost>
std::vector<std::size_t> pelt(std::size_t n, Cost const& cost, double penalty, std::size_t min_segment)
{
    struct candidate {
        std::size_t start;
        std::size_t dies; // the first end for which it need not be tried; n + 1: lives
    };
    std::vector<double> best(n + 1, 0.0);
    std::vector<std::size_t> last(n + 1, 0);
    std::vector<candidate> alive;
    best[0] = -penalty;
    for (std::size_t end = min_segment; end <= n; ++end) {
        std::size_t const fresh = end - min_segment;
        if (fresh == 0 || fresh >= min_segment)
            alive.push_back({fresh, n + 1});
        std::erase_if(alive, [&](candidate const& c) { return c.dies <= end; });
        bool first = true;
        for (candidate const& c : alive) {
            double const total = best[c.start] + cost(c.start, end) + penalty;
            if (first || total < best[end] - 1e-12) {
                best[end] = total;
                last[end] = c.start;
                first = false;
            }
        }
        for (candidate& c : alive) {
            if (c.dies > n && best[c.start] + cost(c.start, end) > best[end])
                c.dies = end + min_segment;
        }
    }
    std::vector<std::size_t> starts;
    if (n >= min_segment) {
        for (std::size_t end = n; last[end] != 0; end = last[end])
            starts.insert(starts.begin(), last[end]);
    }
    return starts;
}
} // namespace cbtkit::stats
#endif
