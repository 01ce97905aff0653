// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_COST_BENEFIT_HPP
#define CBTKIT_RECORDS_COST_BENEFIT_HPP

/// @file
/// Advantages and disadvantages weighed.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One advantage or disadvantage.
struct weighed_point {
    std::string text;
    intensity weight;
    std::string horizon; ///< `short` or `long`

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("text", &weighed_point::text), member("weight", &weighed_point::weight),
            member("horizon", &weighed_point::horizon)};
    }

    friend bool operator==(weighed_point const&, weighed_point const&) = default;
};

/// What a thought, a rule or a behaviour gives and takes.
struct cost_benefit {
    std::string target; ///< `thought`, `behaviour` or `rule`
    std::string text;
    std::vector<weighed_point> advantages;
    std::vector<weighed_point> disadvantages;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("target", &cost_benefit::target), member("text", &cost_benefit::text),
            member("advantages", &cost_benefit::advantages),
            member("disadvantages", &cost_benefit::disadvantages)};
    }

    friend bool operator==(cost_benefit const&, cost_benefit const&) = default;
};

inline record_scores cost_benefit::scores() const
{
    record_scores out;
    auto const sum = [](std::vector<weighed_point> const& points, std::string_view horizon) {
        double all = 0;
        for (weighed_point const& point : points)
            if (horizon.empty() || point.horizon == horizon)
                all += point.weight.percent();
        return all;
    };
    double const plus = sum(advantages, {});
    double const minus = sum(disadvantages, {});
    out.push_back({"net", plus - minus});
    if (plus + minus > 0) {
        out.push_back({"advantage_share", 100.0 * plus / (plus + minus)});
        double const soon = sum(advantages, "short") + sum(disadvantages, "short");
        double const later = sum(advantages, "long") + sum(disadvantages, "long");
        if (soon > 0)
            out.push_back({"short_term_advantage_share", 100.0 * sum(advantages, "short") / soon});
        if (later > 0)
            out.push_back({"long_term_advantage_share", 100.0 * sum(advantages, "long") / later});
    }
    return out;
}
} // namespace cbtkit
#endif
