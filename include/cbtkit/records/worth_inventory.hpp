// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_WORTH_INVENTORY_HPP
#define CBTKIT_RECORDS_WORTH_INVENTORY_HPP

/// @file
/// Worth from many sources.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One sentence about one's worth.
struct worth_statement {
    std::string text;
    std::string source; ///< `inherent`, `value`, `strength`, `role`, `effort` or `relationship`
    intensity belief;
    std::optional<std::string> evidence;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("text", &worth_statement::text), member("source", &worth_statement::source),
            member("belief", &worth_statement::belief), member("evidence", &worth_statement::evidence)};
    }

    friend bool operator==(worth_statement const&, worth_statement const&) = default;
};

/// Worth that does not hang on approval.
struct worth_inventory {
    std::vector<worth_statement> statements;
    std::optional<intensity> approval_share; ///< how much worth seems to hang on approval

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("statements", &worth_inventory::statements),
            member("approval_share", &worth_inventory::approval_share)};
    }

    friend bool operator==(worth_inventory const&, worth_inventory const&) = default;
};

inline record_scores worth_inventory::scores() const
{
    record_scores out;
    if (statements.empty())
        return out;
    double sum = 0;
    std::map<std::string, double> sources;
    for (worth_statement const& one : statements) {
        sum += one.belief.percent();
        sources[one.source] += 1;
    }
    auto const n = static_cast<double>(statements.size());
    double entropy = 0;
    for (auto const& [source, count] : sources)
        entropy -= count / n * std::log(count / n);
    out.push_back({"mean_belief", sum / n});
    out.push_back({"sources", static_cast<double>(sources.size())});
    out.push_back({"source_diversity", entropy});
    return out;
}
} // namespace cbtkit
#endif
