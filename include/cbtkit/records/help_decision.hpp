// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_HELP_DECISION_HPP
#define CBTKIT_RECORDS_HELP_DECISION_HPP

/// @file
/// A decision about help.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// What somebody decided about help from others.
struct help_decision {
    std::vector<std::string> reasons; ///< codes H1 to H8
    std::vector<std::string> barriers;
    std::string option;
    std::optional<std::string> step;
    std::optional<calendar_day> date;
    std::optional<calendar_day> offer_again_on; ///< 14 days after "later", unless the crisis screen spoke

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("reasons", &help_decision::reasons),
                          member("barriers", &help_decision::barriers),
                          member("option", &help_decision::option),
                          member("step", &help_decision::step),
                          member("date", &help_decision::date),
                          member("offer_again_on", &help_decision::offer_again_on)};
    }

    friend bool operator==(help_decision const&, help_decision const&) = default;
};

} // namespace cbtkit
#endif
