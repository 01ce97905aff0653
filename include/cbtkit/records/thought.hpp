// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_THOUGHT_HPP
#define CBTKIT_RECORDS_THOUGHT_HPP

/// @file
/// An automatic thought and how much it was believed.

#include <cbtkit/core/id.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
struct distortion_tag;
/// The stored name of a distortion: one of the catalogue, a `custom:<slug>`, or one this version does not
/// know.
using distortion_id = id<distortion_tag>;

/// A thought that went through the mind.
struct thought {
    std::string text;
    std::optional<intensity> belief_before;
    std::optional<intensity> belief_after;
    bool hot = false; ///< the thought that carries the most feeling; the one that is worked on
    std::vector<distortion_id>
        confirmed_distortions; ///< those that the person recognised, not what was suggested
    std::vector<unknown_member> unknown;

    friend bool operator==(thought const&, thought const&) = default;
};
} // namespace cbtkit
#endif
