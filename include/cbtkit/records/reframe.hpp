// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_REFRAME_HPP
#define CBTKIT_RECORDS_REFRAME_HPP

/// @file
/// An unkind sentence to oneself and the answer that the person wrote to it.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/thought.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// A piece of self-talk and its reframe. The answer is always the person's own.
struct self_talk_reframe {
    std::string self_talk;
    std::optional<intensity> harshness_before; ///< how harsh the tone was
    std::vector<distortion_id> distortions;    ///< those that the person confirmed
    std::string reframe;
    std::optional<intensity> belief; ///< in the reframe
    std::optional<intensity> harshness_after;
    std::vector<unknown_member> unknown;

    friend bool operator==(self_talk_reframe const&, self_talk_reframe const&) = default;
};

/// How much gentler the tone became, in points; none without both ratings.
[[nodiscard]] inline std::optional<int> harshness_drop(self_talk_reframe const& record)
{
    if (!record.harshness_before || !record.harshness_after)
        return std::nullopt;
    return record.harshness_before->percent() - record.harshness_after->percent();
}
} // namespace cbtkit
#endif
