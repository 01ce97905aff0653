// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_SELECTOR_HPP
#define CBTKIT_EXERCISE_SELECTOR_HPP

/// @file
/// At most three suggestions, each with its reason. Nothing starts by itself.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/exercise/effects.hpp>
#include <cbtkit/exercise/protocol_set.hpp>
#include <cbtkit/records/finding.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cbtkit {
/// What a person has done with an exercise before.
struct exercise_use {
    std::string protocol;
    std::optional<civil_time> last_used;
    std::optional<double> helped; ///< mean of "did it help", 0 to 3

    friend bool operator==(exercise_use const&, exercise_use const&) = default;
};

/// What the suggestions are made from.
struct selection_input {
    effects_profile effects;
    std::vector<finding> findings; ///< of the text at hand; they speak for exercises of matching effects
    std::vector<exercise_use> history;
    std::optional<intensity> distress;
    std::optional<civil_time> now;    ///< to see what was used within 24 hours
    std::vector<std::string> avoided; ///< keys that the host or the person does not want

    friend bool operator==(selection_input const&, selection_input const&) = default;
};

/// One suggestion.
struct exercise_suggestion {
    std::string protocol; ///< key of the exercise, or `goal`
    double score = 0;
    std::string reason; ///< text key: `exercise.reason.<effect>`, `.finding` or `.distress`
    std::string about;  ///< key of the effect or distortion behind the reason; may be empty

    friend bool operator==(exercise_suggestion const&, exercise_suggestion const&) = default;
};

/// Chooses at most `most` suggestions, the best first, ties in the order of the table.
///
/// Each effect scores its exercises with `slider · weight · (1 + 0.2 · helped / 3)`, weights 1, 0.8, 0.6,
/// 0.5, 0.4, 0.3 by place, minus 20 for use within 24 hours; an exercise takes its best effect. A finding
/// adds 20 times its score to the exercises of the effects that its distortion belongs to. At a distress of
/// 80 or more only exercises that calm are suggested. All this library's convention.
/// @complexity linear in the table, the findings and the history
[[nodiscard]] std::vector<exercise_suggestion> suggest(
    selection_input const& input, std::size_t most = 3, protocol_set const& known = protocol_set::shipped());
} // namespace cbtkit
#endif
