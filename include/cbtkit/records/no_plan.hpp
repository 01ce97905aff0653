// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_NO_PLAN_HPP
#define CBTKIT_RECORDS_NO_PLAN_HPP

/// @file
/// A request and the answer to it.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// A request, the decision and its words.
struct no_plan {
    std::string request;
    std::optional<std::string> who;
    int fits_values = 0;                  ///< 0 to 10
    int energy_cost = 0;                  ///< 0 to 10
    std::optional<int> relationship_cost; ///< 0 to 10
    std::string decision;                 ///< `yes`, `no`, `negotiate` or `ask_time`
    std::optional<std::string> phrase;
    std::optional<intensity> feared_reaction;
    std::optional<std::string> outcome;
    std::optional<intensity> actual_reaction;
    std::optional<intensity> guilt;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("request", &no_plan::request),
            member("who", &no_plan::who),
            member("fits_values", &no_plan::fits_values),
            member("energy_cost", &no_plan::energy_cost),
            member("relationship_cost", &no_plan::relationship_cost),
            member("decision", &no_plan::decision),
            member("phrase", &no_plan::phrase),
            member("feared_reaction", &no_plan::feared_reaction),
            member("outcome", &no_plan::outcome),
            member("actual_reaction", &no_plan::actual_reaction),
            member("guilt", &no_plan::guilt)};
    }

    friend bool operator==(no_plan const&, no_plan const&) = default;
};

inline record_scores no_plan::scores() const
{
    record_scores out;
    out.push_back({"request_score", static_cast<double>(fits_values - energy_cost)});
    add_difference(out, "reaction_gap", feared_reaction, actual_reaction);
    return out;
}
} // namespace cbtkit
#endif
