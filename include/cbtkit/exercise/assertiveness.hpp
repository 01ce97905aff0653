// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_ASSERTIVENESS_HPP
#define CBTKIT_EXERCISE_ASSERTIVENESS_HPP

/// @file
/// How a request or a no comes across, by cues that are counted and shown.

#include <cbtkit/screening/screened_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit {
/// The tone of a phrase.
enum class assertive_style : std::uint8_t {
    unclear = 0, ///< no cues, or as many of one kind as of another
    passive,
    assertive,
    aggressive,
};

/// The stored name, for example `assertive`.
[[nodiscard]] constexpr std::string_view key(assertive_style style) noexcept
{
    switch (style) {
    case assertive_style::passive:
        return "passive";
    case assertive_style::assertive:
        return "assertive";
    case assertive_style::aggressive:
        return "aggressive";
    case assertive_style::unclear:
        break;
    }
    return "unclear";
}

/// Counted cues of a phrase (this library's convention).
struct phrase_style {
    std::size_t sentences = 0;
    std::size_t apologies = 0;
    std::size_t passive = 0;    ///< hedges; two apologies or more count as one cue
    std::size_t aggressive = 0; ///< "you always", names, orders
    std::size_t assertive = 0;  ///< I-statements, when exactly one request goes with them or none is needed

    /// The kind with the most cues; assertive only without cues of the other two.
    [[nodiscard]] constexpr assertive_style style() const noexcept
    {
        if (passive == 0 && aggressive == 0)
            return assertive > 0 ? assertive_style::assertive : assertive_style::unclear;
        if (passive == aggressive)
            return assertive_style::unclear;
        return passive > aggressive ? assertive_style::passive : assertive_style::aggressive;
    }

    friend constexpr bool operator==(phrase_style const&, phrase_style const&) noexcept = default;
};

/// Counts the cues of an English text; all 0 for a text that may not be read. @complexity linear
[[nodiscard]] phrase_style style_of(screened_text const& phrase);

/// What two ratings speak for when somebody asks for something: how well it fits the person's values and how
/// much energy it costs, both 0 to 10. `yes` from +2, `no` from -2, else `negotiate` (above 0) or `ask_time`.
/// A suggestion; the person decides. This library's convention.
[[nodiscard]] constexpr std::string_view decision_key_for_request(
    std::int64_t fits_values, std::int64_t energy_cost) noexcept
{
    std::int64_t const score = fits_values - energy_cost;
    return score >= 2 ? "yes" : score <= -2 ? "no" : score > 0 ? "negotiate" : "ask_time";
}
[[nodiscard]] inline std::string decision_for_request(std::int64_t fits_values, std::int64_t energy_cost)
{
    return std::string{decision_key_for_request(fits_values, energy_cost)};
}
} // namespace cbtkit
#endif
