// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SHARE_LIST_HPP
#define CBTKIT_RECORDS_SHARE_LIST_HPP

/// @file
/// Parts of a whole of 100.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit {
/// One named part.
struct share {
    std::string name;
    int percent = 0;

    friend bool operator==(share const&, share const&) = default;
};

/// Named parts of 100 with what remains for the one part that is asked last.
/// @invariant every part is 0 to 100 and their sum at most 100
class share_list {
public:
    /// No parts: everything remains.
    share_list() = default;
    /// Checks parts that came from outside.
    /// @returns the list; `errc::out_of_range` with the index of the part as position, or
    /// `errc::sum_mismatch` with the excess over 100 as position.
    [[nodiscard]] static result<share_list> from(std::vector<share> parts);

    [[nodiscard]] std::vector<share> const& parts() const noexcept { return parts_; }
    /// Sum of the named parts, 0 to 100.
    [[nodiscard]] int sum() const noexcept;
    /// What is left of 100.
    [[nodiscard]] int rest() const noexcept { return 100 - sum(); }
    /// `1 / Σ p²` over all parts and the rest, p as fractions: how many equal parts would be as spread out.
    [[nodiscard]] double effective_parts() const noexcept;

    friend bool operator==(share_list const&, share_list const&) = default;

private:
    explicit share_list(std::vector<share> parts) noexcept
        : parts_{std::move(parts)}
    {
    }

    std::vector<share> parts_;
};

/// Splits 100 in proportion to weights by the largest remainder: whole parts first, what is left to the
/// largest fractions, ties to the lower index. @returns as many numbers as weights, with the sum 100; empty
/// when no weight is above 0 or one is negative or not finite.
[[nodiscard]] std::vector<int> split_hundred(std::span<double const> weights);

inline result<share_list> share_list::from(std::vector<share> parts)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].percent < 0 || parts[i].percent > 100)
            return fail(errc::out_of_range, i);
        sum += static_cast<std::size_t>(parts[i].percent);
    }
    if (sum > 100)
        return fail(errc::sum_mismatch, sum - 100);
    return share_list{std::move(parts)};
}

inline int share_list::sum() const noexcept
{
    int all = 0;
    for (share const& part : parts_)
        all += part.percent;
    return all;
}

inline double share_list::effective_parts() const noexcept
{
    double squares = rest() / 100.0 * (rest() / 100.0);
    for (share const& part : parts_)
        squares += part.percent / 100.0 * (part.percent / 100.0);
    return 1.0 / squares; // the parts sum to 1, so the squares are never all 0
}

inline std::vector<int> split_hundred(std::span<double const> weights)
{
    double sum = 0;
    for (double const weight : weights) {
        if (!(weight >= 0 && weight <= 1e15))
            return {};
        sum += weight;
    }
    if (!(sum > 0))
        return {};
    std::vector<int> parts;
    std::vector<double> fractions;
    int given = 0;
    for (double const weight : weights) {
        double const exact = 100.0 * weight / sum;
        int const whole = static_cast<int>(exact);
        parts.push_back(whole);
        fractions.push_back(exact - whole);
        given += whole;
    }
    for (; given < 100; ++given) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < fractions.size(); ++i)
            if (fractions[i] > fractions[best])
                best = i;
        ++parts[best];
        fractions[best] = -1;
    }
    return parts;
}
} // namespace cbtkit
#endif
