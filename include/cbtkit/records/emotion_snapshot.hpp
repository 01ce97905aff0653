// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EMOTION_SNAPSHOT_HPP
#define CBTKIT_RECORDS_EMOTION_SNAPSHOT_HPP

/// @file
/// A look at feelings.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// What is felt at one time, without judging it.
struct emotion_snapshot {
    std::vector<emotion_rating> feelings; ///< the strength is `before`
    std::optional<std::string> body;      ///< where it is felt
    std::optional<intensity> allow;       ///< how far it could be let be there
    std::optional<intensity> belonging;   ///< how much one belongs

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("feelings", &emotion_snapshot::feelings), member("body", &emotion_snapshot::body),
            member("allow", &emotion_snapshot::allow), member("belonging", &emotion_snapshot::belonging)};
    }

    friend bool operator==(emotion_snapshot const&, emotion_snapshot const&) = default;
};

} // namespace cbtkit
#endif
