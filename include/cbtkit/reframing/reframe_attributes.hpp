// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_REFRAME_ATTRIBUTES_HPP
#define CBTKIT_REFRAMING_REFRAME_ATTRIBUTES_HPP

/// @file
/// Seven things that a new thought can have more or less of. Named after Sharma and others (2023,
/// arXiv 2305.02466); the measures here are simple rules of this library, not theirs.

#include <cbtkit/screening/blocked.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <cbtkit/knowledge/distortion.hpp>

#include <optional>
#include <span>

namespace cbtkit {
/// Each 0 to 1; empty where it cannot be said.
struct reframe_attributes {
    std::optional<double> addresses_traps; ///< share of the confirmed distortions that are gone and answered
    double rationality = 0;                ///< rests on something seen, without a new certainty
    double positivity = 0; ///< 0.5 balanced; above 0.8 it is `over_positive`, which is no merit
    bool over_positive = false;
    double empathy = 0;                ///< acknowledges the feeling and does not dispute it
    double actionability = 0;          ///< something the person can do, with a time or place
    std::optional<double> specificity; ///< takes up words of the situation; empty without a situation
    std::optional<double> readability; ///< easy words and sentences; empty below ten words

    friend bool operator==(reframe_attributes const&, reframe_attributes const&) = default;
};

/// Measures a new thought.
/// @param confirmed the distortions that the person recognised in the old thought
/// @returns the attributes, or why the text is left alone.
/// @complexity linear in the texts
[[nodiscard]] unless_blocked<reframe_attributes> attributes_of(
    screened_text const& reframe, screened_text const& situation = {},
    std::span<distortion const> confirmed = {});
} // namespace cbtkit
#endif
