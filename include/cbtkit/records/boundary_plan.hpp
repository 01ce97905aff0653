// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_BOUNDARY_PLAN_HPP
#define CBTKIT_RECORDS_BOUNDARY_PLAN_HPP

/// @file
/// A limit and how it is kept.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// Whether a limit held on a day.
struct kept_limit {
    calendar_day day;
    bool kept = false;
    std::optional<bool> adjusted;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("day", &kept_limit::day), member("kept", &kept_limit::kept),
            member("adjusted", &kept_limit::adjusted)};
    }

    friend bool operator==(kept_limit const&, kept_limit const&) = default;
};

/// A limit and what one does oneself when it is crossed.
struct boundary_plan {
    std::optional<std::string> situation;
    std::string limit;
    std::optional<std::string> signal;
    std::string own_action;
    std::optional<calendar_day> reminder;
    std::vector<kept_limit> kept;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("situation", &boundary_plan::situation), member("limit", &boundary_plan::limit),
            member("signal", &boundary_plan::signal),       member("own_action", &boundary_plan::own_action),
            member("reminder", &boundary_plan::reminder),   member("kept", &boundary_plan::kept)};
    }

    friend bool operator==(boundary_plan const&, boundary_plan const&) = default;
};

inline record_scores boundary_plan::scores() const
{
    record_scores out;
    double held = 0;
    double adjusted_times = 0;
    for (kept_limit const& one : kept) {
        held += one.kept ? 1 : 0;
        adjusted_times += one.adjusted.value_or(false) ? 1 : 0;
    }
    if (!kept.empty())
        out.push_back({"kept_share", held / static_cast<double>(kept.size())});
    out.push_back({"times_adjusted", adjusted_times});
    return out;
}
} // namespace cbtkit
#endif
