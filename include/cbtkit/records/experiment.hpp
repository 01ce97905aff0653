// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EXPERIMENT_HPP
#define CBTKIT_RECORDS_EXPERIMENT_HPP

/// @file
/// A prediction put to the test.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// A prediction and what happened.
struct experiment {
    std::string belief;
    intensity belief_before;
    std::string prediction;
    intensity probability;
    std::optional<intensity> severity; ///< how bad it would be
    std::optional<std::string> design;
    std::optional<calendar_day> when;
    std::vector<std::string> safety_behaviours;
    std::optional<std::string> outcome;
    std::optional<std::string> happened; ///< `no`, `partly` or `yes`
    std::optional<intensity> severity_actual;
    std::optional<std::string> learned;
    std::optional<intensity> belief_after;
    std::optional<std::string> next;

    /// What happened as a number: 0, 0.5 or 1; none before the outcome.
    [[nodiscard]] std::optional<double> outcome_value() const;
    /// What the numbers of the record say: `brier` `(p − o)²`, `expectancy_violation` `p − o` (above 0: the
    /// feared outcome was expected more than it happened), `surprisal_bits` `−log2 P(actual)` with P kept
    /// within 0.01 to 0.99 (not for "partly"), `severity_gap`, `belief_shift`.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("belief", &experiment::belief),
            member("belief_before", &experiment::belief_before),
            member("prediction", &experiment::prediction),
            member("probability", &experiment::probability),
            member("severity", &experiment::severity),
            member("design", &experiment::design),
            member("when", &experiment::when),
            member("safety_behaviours", &experiment::safety_behaviours),
            member("outcome", &experiment::outcome),
            member("happened", &experiment::happened),
            member("severity_actual", &experiment::severity_actual),
            member("learned", &experiment::learned),
            member("belief_after", &experiment::belief_after),
            member("next", &experiment::next)};
    }

    friend bool operator==(experiment const&, experiment const&) = default;
};

inline std::optional<double> experiment::outcome_value() const
{
    if (!happened)
        return std::nullopt;
    return *happened == "yes" ? 1.0 : *happened == "partly" ? 0.5 : 0.0;
}

inline record_scores experiment::scores() const
{
    record_scores out;
    if (auto const o = outcome_value()) {
        double const p = probability.percent() / 100.0;
        out.push_back({"brier", (p - *o) * (p - *o)});
        out.push_back({"expectancy_violation", p - *o});
        if (*o != 0.5) {
            double const actual = std::clamp(*o == 1.0 ? p : 1.0 - p, 0.01, 0.99);
            out.push_back({"surprisal_bits", -std::log2(actual)});
        }
    }
    add_difference(out, "severity_gap", severity, severity_actual);
    add_difference(out, "belief_shift", belief_before, belief_after);
    return out;
}
} // namespace cbtkit
#endif
