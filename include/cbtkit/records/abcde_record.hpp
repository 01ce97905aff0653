// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_ABCDE_RECORD_HPP
#define CBTKIT_RECORDS_ABCDE_RECORD_HPP

/// @file
/// A belief disputed in five steps.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/before_after.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/record_members.hpp>

#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One way in which a belief was looked at.
struct dispute {
    std::string kind; ///< `evidence`, `logic`, `use` or `alternative`
    std::string text;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("kind", &dispute::kind), member("text", &dispute::text)};
    }

    friend bool operator==(dispute const&, dispute const&) = default;
};

/// An event, the belief about it, what followed, and the belief looked at again.
struct abcde_record {
    std::string adversity;
    std::string belief;
    intensity belief_before;
    std::vector<emotion_rating> consequences; ///< with the rating after
    std::vector<dispute> disputes;
    intensity belief_after;
    std::string new_belief;
    intensity new_belief_strength;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("adversity", &abcde_record::adversity),
            member("belief", &abcde_record::belief),
            member("belief_before", &abcde_record::belief_before),
            member("consequences", &abcde_record::consequences),
            member("disputes", &abcde_record::disputes),
            member("belief_after", &abcde_record::belief_after),
            member("new_belief", &abcde_record::new_belief),
            member("new_belief_strength", &abcde_record::new_belief_strength)};
    }

    friend bool operator==(abcde_record const&, abcde_record const&) = default;
};

inline record_scores abcde_record::scores() const
{
    record_scores out;
    add_difference(out, "belief_shift", belief_before, belief_after);
    if (auto const relieved = compare(consequences).mean_relief)
        out.push_back({"mean_relief", *relieved});
    std::set<std::string> kinds;
    for (dispute const& one : disputes)
        kinds.insert(one.kind);
    out.push_back({"kinds_of_dispute", static_cast<double>(kinds.size())});
    return out;
}
} // namespace cbtkit
#endif
