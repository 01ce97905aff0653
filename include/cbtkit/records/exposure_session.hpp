// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EXPOSURE_SESSION_HPP
#define CBTKIT_RECORDS_EXPOSURE_SESSION_HPP

/// @file
/// One feared situation met.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/intensity_series.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// One rung met.
struct exposure_session {
    std::string rung;
    std::string expectation;
    intensity p_before;
    intensity_series suds;
    std::optional<std::string> happened; ///< `no`, `partly` or `yes`
    intensity p_after;
    std::optional<std::string> learned;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("rung", &exposure_session::rung),
                          member("expectation", &exposure_session::expectation),
                          member("p_before", &exposure_session::p_before),
                          member("suds", &exposure_session::suds),
                          member("happened", &exposure_session::happened),
                          member("p_after", &exposure_session::p_after),
                          member("learned", &exposure_session::learned)};
    }

    friend bool operator==(exposure_session const&, exposure_session const&) = default;
};

inline record_scores exposure_session::scores() const
{
    record_scores out;
    add_difference(out, "expectancy_drop", p_before, p_after);
    if (auto const peak = suds.peak())
        out.push_back({"peak", static_cast<double>(peak->value.percent())});
    if (auto const end = suds.end())
        out.push_back({"end", static_cast<double>(end->percent())});
    if (auto const within = suds.percent_reduction())
        out.push_back({"within_reduction_percent", *within});
    if (auto const mean = suds.mean())
        out.push_back({"mean", *mean});
    return out;
}
} // namespace cbtkit
#endif
