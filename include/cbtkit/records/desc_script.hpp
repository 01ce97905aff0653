// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_DESC_SCRIPT_HPP
#define CBTKIT_RECORDS_DESC_SCRIPT_HPP

/// @file
/// A request in four sentences.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// Describe, express, specify, consequence.
struct desc_script {
    std::string describe;
    std::string express;
    std::string specify;
    std::string consequence;
    std::string style; ///< `passive`, `assertive`, `aggressive` or `unclear`
    std::optional<bool> rehearsed;
    std::optional<intensity> feared_reaction;
    std::optional<std::string> outcome;
    std::optional<intensity> actual_reaction;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("describe", &desc_script::describe),
            member("express", &desc_script::express),
            member("specify", &desc_script::specify),
            member("consequence", &desc_script::consequence),
            member("style", &desc_script::style),
            member("rehearsed", &desc_script::rehearsed),
            member("feared_reaction", &desc_script::feared_reaction),
            member("outcome", &desc_script::outcome),
            member("actual_reaction", &desc_script::actual_reaction)};
    }

    friend bool operator==(desc_script const&, desc_script const&) = default;
};

inline record_scores desc_script::scores() const
{
    record_scores out;
    add_difference(out, "reaction_gap", feared_reaction, actual_reaction);
    return out;
}
} // namespace cbtkit
#endif
