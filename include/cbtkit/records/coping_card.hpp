// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_COPING_CARD_HPP
#define CBTKIT_RECORDS_COPING_CARD_HPP

/// @file
/// A pocket answer.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// A pocket answer for a hard moment.
struct coping_card {
    std::string trigger;
    std::optional<std::string> hot_thought;
    std::string answer; ///< at most 280 characters
    std::vector<std::string> actions;
    std::optional<std::string> person;
    std::optional<intensity> belief;
    std::optional<calendar_day> review_on; ///< 14 days after it was written

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("trigger", &coping_card::trigger),    member("hot_thought", &coping_card::hot_thought),
            member("answer", &coping_card::answer),      member("actions", &coping_card::actions),
            member("person", &coping_card::person),      member("belief", &coping_card::belief),
            member("review_on", &coping_card::review_on)};
    }

    friend bool operator==(coping_card const&, coping_card const&) = default;
};

} // namespace cbtkit
#endif
