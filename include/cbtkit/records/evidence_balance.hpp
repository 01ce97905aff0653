// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EVIDENCE_BALANCE_HPP
#define CBTKIT_RECORDS_EVIDENCE_BALANCE_HPP

/// @file
/// The facts for and against a claim.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One thing that speaks for or against a claim.
struct weighed_item {
    std::string side; ///< `for` or `against`
    std::string text;
    std::string kind; ///< `fact`, `opinion` or `feeling`; only facts count
    int weight = 0;   ///< 1 to 5

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("side", &weighed_item::side), member("text", &weighed_item::text),
            member("kind", &weighed_item::kind), member("weight", &weighed_item::weight)};
    }

    friend bool operator==(weighed_item const&, weighed_item const&) = default;
};

/// What speaks for and against a claim, weighed.
struct evidence_balance {
    std::string claim;
    intensity belief_before;
    std::vector<weighed_item> items;
    std::vector<std::string> none_found; ///< sides on which the person looked and found no fact
    intensity belief_after;

    /// `(Σ against − Σ for) / Σ all` over the weights of facts, -1 to 1; none without facts.
    [[nodiscard]] std::optional<double> balance() const;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("claim", &evidence_balance::claim),
            member("belief_before", &evidence_balance::belief_before),
            member("items", &evidence_balance::items), member("none_found", &evidence_balance::none_found),
            member("belief_after", &evidence_balance::belief_after)};
    }

    friend bool operator==(evidence_balance const&, evidence_balance const&) = default;
};

inline std::optional<double> evidence_balance::balance() const
{
    double for_it = 0;
    double against = 0;
    for (weighed_item const& item : items)
        if (item.kind == "fact")
            (item.side == "for" ? for_it : against) += item.weight;
    if (for_it + against == 0)
        return std::nullopt;
    return (against - for_it) / (for_it + against);
}

inline record_scores evidence_balance::scores() const
{
    record_scores out;
    if (auto const balanced = balance())
        out.push_back({"balance", *balanced});
    add_difference(out, "belief_shift", belief_before, belief_after);
    return out;
}
} // namespace cbtkit
#endif
