// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_IMPULSE_DELAY_HPP
#define CBTKIT_RECORDS_IMPULSE_DELAY_HPP

/// @file
/// Time put before an impulse.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// An impulse and the time put before it.
struct impulse_delay {
    std::string impulse;
    std::optional<std::string> usual_cost;
    int delay_min = 0;
    std::optional<std::string> substitute;
    std::string result; ///< `not_done`, `done_smaller` or `done`
    std::optional<intensity> intensity_before;
    std::optional<intensity> intensity_after;
    std::optional<std::string> learned;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("impulse", &impulse_delay::impulse),
            member("usual_cost", &impulse_delay::usual_cost),
            member("delay_min", &impulse_delay::delay_min),
            member("substitute", &impulse_delay::substitute),
            member("result", &impulse_delay::result),
            member("intensity_before", &impulse_delay::intensity_before),
            member("intensity_after", &impulse_delay::intensity_after),
            member("learned", &impulse_delay::learned)};
    }

    friend bool operator==(impulse_delay const&, impulse_delay const&) = default;
};

inline record_scores impulse_delay::scores() const
{
    record_scores out;
    out.push_back({"delay_met", result == "done" ? 0.0 : 1.0});
    add_difference(out, "intensity_drop", intensity_before, intensity_after);
    return out;
}
} // namespace cbtkit
#endif
