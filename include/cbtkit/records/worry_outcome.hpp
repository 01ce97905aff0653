// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_WORRY_OUTCOME_HPP
#define CBTKIT_RECORDS_WORRY_OUTCOME_HPP

/// @file
/// A worry sorted.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// Where a worry went.
struct worry_outcome {
    std::string worry;
    std::string leaf;                ///< `act`, `schedule`, `park` or `release`
    std::optional<std::string> step; ///< what will be done
    std::optional<calendar_day> day;
    std::optional<std::string> technique; ///< how it was let go
    std::optional<civil_time> worry_time; ///< when a parked worry comes back, for 20 minutes at most
    std::optional<intensity> distress_before;
    std::optional<intensity> distress_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("worry", &worry_outcome::worry),
            member("leaf", &worry_outcome::leaf),
            member("step", &worry_outcome::step),
            member("day", &worry_outcome::day),
            member("technique", &worry_outcome::technique),
            member("worry_time", &worry_outcome::worry_time),
            member("distress_before", &worry_outcome::distress_before),
            member("distress_after", &worry_outcome::distress_after)};
    }

    friend bool operator==(worry_outcome const&, worry_outcome const&) = default;
};

inline record_scores worry_outcome::scores() const
{
    record_scores out;
    add_difference(out, "distress_drop", distress_before, distress_after);
    return out;
}
} // namespace cbtkit
#endif
