// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_CONTINUUM_HPP
#define CBTKIT_RECORDS_CONTINUUM_HPP

/// @file
/// A trait as a line instead of two boxes.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// Somebody on the line.
struct placed_person {
    std::string who;
    intensity value;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("who", &placed_person::who), member("value", &placed_person::value)};
    }

    friend bool operator==(placed_person const&, placed_person const&) = default;
};

/// A line from one real extreme to the other, with people on it.
struct continuum {
    std::string trait;
    std::string anchor_0;
    std::string anchor_100;
    intensity self_before;
    std::vector<placed_person> others;
    std::vector<std::string> criteria; ///< what the trait is made of
    intensity self_after;

    /// The own place among all placements, from 1 at the end of `anchor_100`.
    [[nodiscard]] int rank_after() const;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("trait", &continuum::trait),           member("anchor_0", &continuum::anchor_0),
            member("anchor_100", &continuum::anchor_100), member("self_before", &continuum::self_before),
            member("others", &continuum::others),         member("criteria", &continuum::criteria),
            member("self_after", &continuum::self_after)};
    }

    friend bool operator==(continuum const&, continuum const&) = default;
};

inline int continuum::rank_after() const
{
    int rank = 1;
    for (placed_person const& other : others)
        rank += other.value > self_after ? 1 : 0;
    return rank;
}

inline record_scores continuum::scores() const
{
    record_scores out;
    add_difference(out, "shift", self_after, self_before);
    out.push_back({"rank_after", static_cast<double>(rank_after())});
    return out;
}
} // namespace cbtkit
#endif
