// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_FEAR_LADDER_HPP
#define CBTKIT_RECORDS_FEAR_LADDER_HPP

/// @file
/// A ladder of feared situations.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace cbtkit {
/// One feared situation.
struct ladder_rung {
    std::string text;
    intensity suds;
    std::optional<std::string> safety_behaviours;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("text", &ladder_rung::text), member("suds", &ladder_rung::suds),
            member("safety_behaviours", &ladder_rung::safety_behaviours)};
    }

    friend bool operator==(ladder_rung const&, ladder_rung const&) = default;
};

/// Feared situations from the easiest to the hardest.
struct fear_ladder {
    std::vector<ladder_rung> items; ///< sorted; the same text only once

    /// Sorts by distress, keeps the input order among equals and merges rungs with the same text.
    [[nodiscard]] static fear_ladder from(std::vector<ladder_rung> rungs);
    /// Where to begin: the lowest rung of 30 to 50, else the lowest; none without rungs.
    [[nodiscard]] std::optional<std::size_t> start_index() const;
    /// Pairs of neighbours more than 20 points apart: a step between them may help.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> gaps() const;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members() { return std::tuple{member("items", &fear_ladder::items)}; }

    friend bool operator==(fear_ladder const&, fear_ladder const&) = default;
};

inline fear_ladder fear_ladder::from(std::vector<ladder_rung> rungs)
{
    fear_ladder made;
    for (ladder_rung& rung : rungs) {
        bool const known =
            std::any_of(made.items.begin(), made.items.end(), [&rung](ladder_rung const& other) {
                return other.text == rung.text;
            });
        if (!known)
            made.items.push_back(std::move(rung));
    }
    std::stable_sort(made.items.begin(), made.items.end(), [](ladder_rung const& a, ladder_rung const& b) {
        return a.suds < b.suds;
    });
    return made;
}

inline std::optional<std::size_t> fear_ladder::start_index() const
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].suds.percent() >= 30 && items[i].suds.percent() <= 50)
            return i;
    return items.empty() ? std::nullopt : std::optional<std::size_t>{0};
}

inline std::vector<std::pair<std::size_t, std::size_t>> fear_ladder::gaps() const
{
    std::vector<std::pair<std::size_t, std::size_t>> wide;
    for (std::size_t i = 1; i < items.size(); ++i)
        if (items[i].suds.percent() - items[i - 1].suds.percent() > 20)
            wide.emplace_back(i - 1, i);
    return wide;
}

inline record_scores fear_ladder::scores() const
{
    record_scores out;
    out.push_back({"wide_gaps", static_cast<double>(gaps().size())});
    bool const low = !items.empty() && items.front().suds.percent() <= 20;
    bool const high = !items.empty() && items.back().suds.percent() >= 90;
    out.push_back({"covers_20_to_90", low && high ? 1.0 : 0.0});
    return out;
}
} // namespace cbtkit
#endif
