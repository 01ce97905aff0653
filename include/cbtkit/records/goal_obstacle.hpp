// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_OBSTACLE_HPP
#define CBTKIT_RECORDS_GOAL_OBSTACLE_HPP

/// @file
/// What may get in the way, and what the person will do then.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// An obstacle with its if–then plan.
struct goal_obstacle {
    std::string text;
    std::optional<intensity> likelihood;
    std::string if_then; ///< "If I feel like postponing, then I send a two-line message first"; may be empty
    std::optional<std::int32_t> delay_days; ///< how many days it would cost; 0 to 365
    std::vector<unknown_member> unknown;

    friend bool operator==(goal_obstacle const&, goal_obstacle const&) = default;
};
} // namespace cbtkit
#endif
