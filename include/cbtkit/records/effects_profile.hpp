// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EFFECTS_PROFILE_HPP
#define CBTKIT_RECORDS_EFFECTS_PROFILE_HPP

/// @file
/// Seven effects of the past week.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <tuple>

namespace cbtkit {
/// Seven effects of rejection over the past seven days. Own wording, not validated.
struct effects_profile {
    std::optional<intensity> self_doubt;
    std::optional<intensity> self_blame;
    std::optional<intensity> fear_of_rejection;
    std::optional<intensity> negative_self_talk;
    std::optional<intensity> low_motivation;
    std::optional<intensity> impulse_control_trouble;
    std::optional<intensity> low_wellbeing;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("self_doubt", &effects_profile::self_doubt),
            member("self_blame", &effects_profile::self_blame),
            member("fear_of_rejection", &effects_profile::fear_of_rejection),
            member("negative_self_talk", &effects_profile::negative_self_talk),
            member("low_motivation", &effects_profile::low_motivation),
            member("impulse_control_trouble", &effects_profile::impulse_control_trouble),
            member("low_wellbeing", &effects_profile::low_wellbeing)};
    }

    friend bool operator==(effects_profile const&, effects_profile const&) = default;
};

} // namespace cbtkit
#endif
