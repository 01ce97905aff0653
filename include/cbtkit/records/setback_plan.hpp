// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SETBACK_PLAN_HPP
#define CBTKIT_RECORDS_SETBACK_PLAN_HPP

/// @file
/// A plan for setbacks.

#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// A hard situation and what helps in it.
struct risky_situation {
    std::string situation;
    std::string coping;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("situation", &risky_situation::situation), member("coping", &risky_situation::coping)};
    }

    friend bool operator==(risky_situation const&, risky_situation const&) = default;
};

/// What to notice and do when things get harder again.
struct setback_plan {
    std::vector<std::string> early_signs;
    std::vector<risky_situation> high_risk;
    std::vector<std::string> helpers;
    std::vector<std::string> first_24h;
    std::optional<std::string> reasons_to_continue;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("early_signs", &setback_plan::early_signs), member("high_risk", &setback_plan::high_risk),
            member("helpers", &setback_plan::helpers), member("first_24h", &setback_plan::first_24h),
            member("reasons_to_continue", &setback_plan::reasons_to_continue)};
    }

    friend bool operator==(setback_plan const&, setback_plan const&) = default;
};

} // namespace cbtkit
#endif
