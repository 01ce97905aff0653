// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_PLANNED_ACTIVITY_HPP
#define CBTKIT_RECORDS_PLANNED_ACTIVITY_HPP

/// @file
/// An activity planned.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// An activity that is planned before the wish for it comes.
struct planned_activity {
    std::optional<std::string> value;
    std::string activity;
    std::optional<std::string> smallest_version;
    std::optional<civil_time> when;
    std::optional<int> expected_pleasure; ///< 0 to 10
    std::optional<std::string> obstacle;
    std::optional<std::string> if_then;
    std::optional<std::string> done;    ///< `yes`, `part`, `no` or `swap`; no is information
    std::optional<std::string> smaller; ///< an even smaller version
    std::optional<int> actual_pleasure; ///< 0 to 10
    std::optional<int> mastery;         ///< 0 to 10

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("value", &planned_activity::value),
            member("activity", &planned_activity::activity),
            member("smallest_version", &planned_activity::smallest_version),
            member("when", &planned_activity::when),
            member("expected_pleasure", &planned_activity::expected_pleasure),
            member("obstacle", &planned_activity::obstacle),
            member("if_then", &planned_activity::if_then),
            member("done", &planned_activity::done),
            member("smaller", &planned_activity::smaller),
            member("actual_pleasure", &planned_activity::actual_pleasure),
            member("mastery", &planned_activity::mastery)};
    }

    friend bool operator==(planned_activity const&, planned_activity const&) = default;
};

inline record_scores planned_activity::scores() const
{
    record_scores out;
    if (expected_pleasure && actual_pleasure)
        out.push_back({"pleasure_surprise", static_cast<double>(*actual_pleasure - *expected_pleasure)});
    if (done)
        out.push_back({"completion", *done == "yes" ? 1.0 : *done == "part" ? 0.5 : 0.0});
    return out;
}
} // namespace cbtkit
#endif
