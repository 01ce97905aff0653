// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_COMPASSION_BREAK_HPP
#define CBTKIT_RECORDS_COMPASSION_BREAK_HPP

/// @file
/// A moment of kindness to oneself.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// Three parts of kindness to oneself.
struct compassion_break {
    std::string pain_named;
    std::string shared_humanity;
    std::string kind_words;
    std::optional<std::string> gentle_again; ///< kind words, tried once more
    std::optional<std::string> soothing;
    std::optional<intensity> distress_before;
    std::optional<intensity> distress_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("pain_named", &compassion_break::pain_named),
            member("shared_humanity", &compassion_break::shared_humanity),
            member("kind_words", &compassion_break::kind_words),
            member("gentle_again", &compassion_break::gentle_again),
            member("soothing", &compassion_break::soothing),
            member("distress_before", &compassion_break::distress_before),
            member("distress_after", &compassion_break::distress_after)};
    }

    friend bool operator==(compassion_break const&, compassion_break const&) = default;
};

inline record_scores compassion_break::scores() const
{
    record_scores out;
    add_difference(out, "distress_drop", distress_before, distress_after);
    return out;
}
} // namespace cbtkit
#endif
