// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_REJECTION_REVIEW_HPP
#define CBTKIT_RECORDS_REJECTION_REVIEW_HPP

/// @file
/// A rejection sorted.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/before_after.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// A rejection sorted into facts, meaning and what comes next.
struct rejection_review {
    std::string facts;
    std::vector<emotion_rating> feelings; ///< with the rating after, where there is one
    std::optional<std::string> meaning;
    std::optional<intensity> belief_before;
    std::vector<std::string> other_reasons;
    std::optional<intensity> share_in_my_hands;
    std::optional<std::string> belonging_elsewhere;
    std::string next_step; ///< `ask`, `wait`, `let_go`, `reach_out` or `none`
    std::optional<calendar_day> next_date;
    std::optional<intensity> belief_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("facts", &rejection_review::facts),
            member("feelings", &rejection_review::feelings),
            member("meaning", &rejection_review::meaning),
            member("belief_before", &rejection_review::belief_before),
            member("other_reasons", &rejection_review::other_reasons),
            member("share_in_my_hands", &rejection_review::share_in_my_hands),
            member("belonging_elsewhere", &rejection_review::belonging_elsewhere),
            member("next_step", &rejection_review::next_step),
            member("next_date", &rejection_review::next_date),
            member("belief_after", &rejection_review::belief_after)};
    }

    friend bool operator==(rejection_review const&, rejection_review const&) = default;
};

inline record_scores rejection_review::scores() const
{
    record_scores out;
    add_difference(out, "belief_shift", belief_before, belief_after);
    for (emotion_rating const& one : feelings)
        if (one.emotion.str() == "hurt")
            if (auto const drop = relief(one))
                out.push_back({"hurt_drop", static_cast<double>(*drop)});
    return out;
}
} // namespace cbtkit
#endif
