// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EMOTION_RATING_HPP
#define CBTKIT_RECORDS_EMOTION_RATING_HPP

/// @file
/// One feeling with its strength before and after an exercise.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/knowledge/emotion.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <optional>
#include <vector>

namespace cbtkit {
/// One feeling, rated once or twice. What was not rated is empty.
struct emotion_rating {
    emotion_id emotion;
    std::optional<double> valence;   ///< -1 to 1 for a custom emotion; a known one has its own
    std::optional<intensity> before; ///< at the start, or the only rating of a plain entry
    std::optional<intensity> after;
    bool skipped = false; ///< the second rating was declined
    std::vector<unknown_member> unknown;

    friend bool operator==(emotion_rating const&, emotion_rating const&) = default;
};

/// The rating's own valence, else that of the vocabulary; none for a custom emotion without one.
[[nodiscard]] inline std::optional<double> valence_of(emotion_rating const& rating)
{
    return rating.valence ? rating.valence : valence_of(rating.emotion.str());
}
} // namespace cbtkit
#endif
