// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_REACH_OUT_HPP
#define CBTKIT_RECORDS_REACH_OUT_HPP

/// @file
/// One small contact.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One small contact.
struct reach_out {
    std::string person;
    std::optional<std::string> message_draft;
    std::optional<int> size; ///< 1 to 5
    std::optional<calendar_day> when;
    std::optional<intensity> prediction; ///< that there will be a reply
    std::string decision;                ///< `send` or `postpone`
    std::optional<std::string> replied;  ///< `yes`, `no` or `later`
    std::vector<emotion_rating> feelings;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("person", &reach_out::person),
            member("message_draft", &reach_out::message_draft),
            member("size", &reach_out::size),
            member("when", &reach_out::when),
            member("prediction", &reach_out::prediction),
            member("decision", &reach_out::decision),
            member("replied", &reach_out::replied),
            member("feelings", &reach_out::feelings)};
    }

    friend bool operator==(reach_out const&, reach_out const&) = default;
};

inline record_scores reach_out::scores() const
{
    record_scores out;
    if (prediction && replied && *replied != "later") {
        double const miss = prediction->percent() / 100.0 - (*replied == "yes" ? 1.0 : 0.0);
        out.push_back({"brier", miss * miss});
        out.push_back({"prediction_gap", miss});
    }
    return out;
}
} // namespace cbtkit
#endif
