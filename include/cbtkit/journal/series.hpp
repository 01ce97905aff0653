// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_SERIES_HPP
#define CBTKIT_JOURNAL_SERIES_HPP

/// @file
/// Ratings over time, checked once, and the frame in which a statistic may be shown to a person.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit {
/// How far the data carry a statement about a person.
enum class strength : std::uint8_t {
    insufficient, ///< too little data: there is no number to show
    hint,         ///< a number may be shown, but nothing is claimed
    supported,    ///< every rule for a claim is met
};

/// The stable ASCII name, for example `supported`.
[[nodiscard]] constexpr std::string_view key(strength value) noexcept
{
    switch (value) {
    case strength::insufficient:
        return "insufficient";
    case strength::hint:
        return "hint";
    case strength::supported:
        return "supported";
    }
    return "insufficient";
}
} // namespace cbtkit

/// Statistics over a journal: pure functions from spans of numbers to values.
namespace cbtkit::stats {
/// One rating at one time.
struct sample {
    double t = 0;     ///< days since any fixed start; fractions are parts of a day
    double value = 0; ///< usually a rating 0 to 100

    friend constexpr bool operator==(sample, sample) noexcept = default;
};

/// Why there is no number: fewer observations than the least that may be shown.
struct insufficient {
    std::size_t have = 0;
    std::size_t need = 0;

    friend constexpr bool operator==(insufficient, insufficient) noexcept = default;
};

/// How a number was found. Append only; `key()` is what is stored and printed.
enum class method : std::uint8_t {
    moments,
    successive_differences,
    autocorrelation,
    acute_change,
    mann_kendall,
    mean_shift,
    circular_mean,
    fisher_exact,
    g_test,
    kruskal_wallis,
    kaplan_meier,
    intraclass_correlation,
    student_t,
    sign_test,
    rank_sum,
};

/// The stable ASCII name, for example `mann_kendall`.
[[nodiscard]] constexpr std::string_view key(method value) noexcept
{
    switch (value) {
    case method::moments:
        return "moments";
    case method::successive_differences:
        return "successive_differences";
    case method::autocorrelation:
        return "autocorrelation";
    case method::acute_change:
        return "acute_change";
    case method::mann_kendall:
        return "mann_kendall";
    case method::mean_shift:
        return "mean_shift";
    case method::circular_mean:
        return "circular_mean";
    case method::fisher_exact:
        return "fisher_exact";
    case method::g_test:
        return "g_test";
    case method::kruskal_wallis:
        return "kruskal_wallis";
    case method::kaplan_meier:
        return "kaplan_meier";
    case method::intraclass_correlation:
        return "intraclass_correlation";
    case method::student_t:
        return "student_t";
    case method::sign_test:
        return "sign_test";
    case method::rank_sum:
        return "rank_sum";
    }
    return "unknown";
}

/// A number with what a reader needs to judge it.
template <class T>
struct estimate {
    T value;
    std::size_t n = 0;    ///< observations or pairs used
    method how{};         ///< how it was found
    double threshold = 0; ///< the bar that a claim had to pass, in the unit of the method
    cbtkit::strength strength = cbtkit::strength::hint;

    friend constexpr bool operator==(estimate const&, estimate const&) = default;
};

/// An estimate that may be shown, or how much data is missing. Never a number below the minimum.
template <class T>
using shown = tl::expected<estimate<T>, insufficient>;

/// The failure that converts to every `shown`.
[[nodiscard]] constexpr tl::unexpected<insufficient> too_few(std::size_t have, std::size_t need) noexcept
{
    return tl::unexpected<insufficient>{insufficient{have, need}};
}

/// Ratings over time, ready to be analysed.
/// @invariant times rise strictly; every number is finite
class series {
public:
    /// No ratings.
    series() noexcept = default;

    /// Sorts by time and puts the mean in place of ratings that share a time.
    /// @returns the series, or `errc::out_of_range` at the index of the first number that is not finite.
    /// @complexity O(n log n)
    [[nodiscard]] static result<series> from_samples(std::span<sample const> samples);

    /// Ratings one day apart, the first at day 0.
    /// @returns the series, or `errc::out_of_range` at the index of the first number that is not finite.
    [[nodiscard]] static result<series> from_values(std::span<double const> values);

    [[nodiscard]] std::span<double const> times() const& noexcept { return times_; }
    [[nodiscard]] std::span<double const> values() const& noexcept { return values_; }
    std::span<double const> times() && = delete;
    std::span<double const> values() && = delete;

    [[nodiscard]] std::size_t size() const noexcept { return times_.size(); }
    [[nodiscard]] bool empty() const noexcept { return times_.empty(); }
    /// Days from the first to the last rating; 0 when there are fewer than two.
    [[nodiscard]] double span_days() const noexcept
    {
        return times_.empty() ? 0.0 : times_.back() - times_.front();
    }

    friend bool operator==(series const&, series const&) = default;

private:
    std::vector<double> times_;
    std::vector<double> values_;
};
} // namespace cbtkit::stats
#endif
