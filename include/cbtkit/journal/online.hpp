// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_ONLINE_HPP
#define CBTKIT_JOURNAL_ONLINE_HPP

/// @file
/// Statistics that take one entry at a time and never look back. Control charts are so by themselves.

#include <cbtkit/core/result.hpp>
#include <cbtkit/journal/association.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cbtkit::stats {
/// Mean and standard deviation, updated one value at a time (Welford 1962) or merged (Chan, Golub and
/// LeVeque 1979). Equal to `describe` up to rounding.
class running_moments {
public:
    /// Takes one value. A number that is not finite is refused and changes nothing.
    [[nodiscard]] result<std::size_t> add(double x);
    /// Takes all that another has seen.
    void merge(running_moments const& other) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return n_; }
    /// Absent without a value.
    [[nodiscard]] std::optional<double> mean() const;
    /// Divisor n − 1; absent below two values.
    [[nodiscard]] std::optional<double> sd() const;

    friend bool operator==(running_moments const&, running_moments const&) noexcept = default;

private:
    std::size_t n_ = 0;
    double mean_ = 0;
    double squares_ = 0;
};

/// Squared steps between ratings that come in order of time. Equal to `measure_instability` with the same
/// `max_gap` up to rounding.
class running_instability {
public:
    /// @param max_gap longest time in days between two ratings that count as successive.
    explicit running_instability(double max_gap) noexcept
        : max_gap_{max_gap}
    {
    }

    /// Takes the next rating.
    /// @returns the pairs so far; `errc::out_of_range` for a number that is not finite, `errc::wrong_order`
    /// unless `t` is later than the last; neither changes anything.
    [[nodiscard]] result<std::size_t> add(double t, double value);

    [[nodiscard]] std::size_t pairs() const noexcept { return pairs_; }
    /// Mean squared successive difference; absent without a pair.
    [[nodiscard]] std::optional<double> mssd() const;
    [[nodiscard]] std::optional<double> mean_absolute_step() const;

    friend bool operator==(running_instability const&, running_instability const&) noexcept = default;

private:
    double max_gap_;
    double last_t_ = 0;
    double last_ = 0;
    bool started_ = false;
    std::size_t pairs_ = 0;
    double squares_ = 0;
    double absolute_ = 0;
};

/// Exponentially weighted mean, one value at a time; equal to `exponential_mean` up to rounding.
class running_exponential_mean {
public:
    /// @pre `0 < weight <= 1`
    explicit running_exponential_mean(double weight) noexcept
        : keep_{1 - weight}
    {
    }

    /// Takes one value and gives the mean. A number that is not finite is refused and changes nothing.
    [[nodiscard]] result<double> add(double x);
    /// Absent without a value.
    [[nodiscard]] std::optional<double> value() const;

    friend bool operator==(running_exponential_mean, running_exponential_mean) noexcept = default;

private:
    double keep_;
    double sum_ = 0;
    double weights_ = 0;
};

/// How often up to 64 things appear, alone and in pairs.
class cooccurrence {
public:
    /// @pre `items <= 64`
    explicit cooccurrence(std::size_t items)
        : items_{items}
        , counts_(items * items, 0)
    {
    }

    /// Counts many entries at once; bit i of an entry says that item i is there. Higher bits are ignored.
    /// Columns of bits are intersected 64 entries at a time. @complexity O(n · items² / 64)
    [[nodiscard]] static cooccurrence from_entries(std::span<std::uint64_t const> entries, std::size_t items);

    /// Counts one more entry. @complexity O(items²) at worst, the square of the items in the entry as a rule
    void add(std::uint64_t entry);
    /// Adds the counts of another over the same items. @pre same number of items
    void merge(cooccurrence const& other);

    [[nodiscard]] std::size_t items() const noexcept { return items_; }
    /// Entries counted.
    [[nodiscard]] std::uint64_t entries() const noexcept { return entries_; }
    /// Entries in which both appear; for `i == j` entries in which the item appears.
    /// @pre both below `items()`
    [[nodiscard]] std::uint64_t both(std::size_t i, std::size_t j) const { return counts_[i * items_ + j]; }
    /// The two-by-two table of a pair.
    [[nodiscard]] pair_counts pair(std::size_t i, std::size_t j) const;

    friend bool operator==(cooccurrence const&, cooccurrence const&) = default;

private:
    std::size_t items_ = 0;
    std::uint64_t entries_ = 0;
    std::vector<std::uint64_t> counts_;
};

inline result<std::size_t> running_moments::add(double x)
{
    if (!std::isfinite(x))
        return fail(errc::out_of_range);
    ++n_;
    double const before = x - mean_;
    mean_ += before / static_cast<double>(n_);
    squares_ += before * (x - mean_);
    return n_;
}

inline void running_moments::merge(running_moments const& other) noexcept
{
    if (other.n_ == 0)
        return;
    double const mine = static_cast<double>(n_);
    double const theirs = static_cast<double>(other.n_);
    double const between = other.mean_ - mean_;
    mean_ += between * theirs / (mine + theirs);
    squares_ += other.squares_ + between * between * mine * theirs / (mine + theirs);
    n_ += other.n_;
}

inline std::optional<double> running_moments::mean() const
{
    return n_ == 0 ? std::nullopt : std::optional{mean_};
}

inline std::optional<double> running_moments::sd() const
{
    if (n_ < 2)
        return std::nullopt;
    return std::sqrt(squares_ / static_cast<double>(n_ - 1));
}

inline result<std::size_t> running_instability::add(double t, double value)
{
    if (!std::isfinite(t) || !std::isfinite(value))
        return fail(errc::out_of_range);
    if (started_ && t <= last_t_)
        return fail(errc::wrong_order);
    if (started_ && t - last_t_ <= max_gap_) {
        double const difference = value - last_;
        ++pairs_;
        squares_ += difference * difference;
        absolute_ += std::fabs(difference);
    }
    started_ = true;
    last_t_ = t;
    last_ = value;
    return pairs_;
}

inline std::optional<double> running_instability::mssd() const
{
    return pairs_ == 0 ? std::nullopt : std::optional{squares_ / static_cast<double>(pairs_)};
}

inline std::optional<double> running_instability::mean_absolute_step() const
{
    return pairs_ == 0 ? std::nullopt : std::optional{absolute_ / static_cast<double>(pairs_)};
}

inline result<double> running_exponential_mean::add(double x)
{
    if (!std::isfinite(x))
        return fail(errc::out_of_range);
    sum_ = x + keep_ * sum_;
    weights_ = 1 + keep_ * weights_;
    return sum_ / weights_;
}

inline std::optional<double> running_exponential_mean::value() const
{
    return weights_ == 0 ? std::nullopt : std::optional{sum_ / weights_};
}
} // namespace cbtkit::stats
#endif
