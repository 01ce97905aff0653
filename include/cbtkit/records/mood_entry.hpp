// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_MOOD_ENTRY_HPP
#define CBTKIT_RECORDS_MOOD_ENTRY_HPP

/// @file
/// A mood and its feelings at one time.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/emotion_rating.hpp>

#include <optional>
#include <vector>

namespace cbtkit {
/// How somebody felt at one time.
struct mood_entry {
    civil_time at;
    std::optional<intensity> mood; ///< 0 as low as it gets, 100 as good as it gets
    std::vector<emotion_rating> emotions;

    friend bool operator==(mood_entry const&, mood_entry const&) = default;
};
} // namespace cbtkit
#endif
