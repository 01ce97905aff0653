// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_FRIEND_ADVICE_HPP
#define CBTKIT_RECORDS_FRIEND_ADVICE_HPP

/// @file
/// The words for a friend, for oneself.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// What one would tell a friend, and then oneself.
struct friend_advice {
    std::optional<std::string> situation;
    std::string to_friend;
    std::optional<std::string> to_self_usual;
    std::optional<intensity> usual_harshness;
    std::string to_self_new;
    std::optional<intensity> new_harshness;
    std::optional<std::string> difference_noticed;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("situation", &friend_advice::situation),
            member("to_friend", &friend_advice::to_friend),
            member("to_self_usual", &friend_advice::to_self_usual),
            member("usual_harshness", &friend_advice::usual_harshness),
            member("to_self_new", &friend_advice::to_self_new),
            member("new_harshness", &friend_advice::new_harshness),
            member("difference_noticed", &friend_advice::difference_noticed)};
    }

    friend bool operator==(friend_advice const&, friend_advice const&) = default;
};

inline record_scores friend_advice::scores() const
{
    record_scores out;
    add_difference(out, "harshness_drop", usual_harshness, new_harshness);
    return out;
}
} // namespace cbtkit
#endif
