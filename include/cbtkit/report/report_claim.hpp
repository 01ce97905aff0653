// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_REPORT_CLAIM_HPP
#define CBTKIT_REPORT_REPORT_CLAIM_HPP

/// @file
/// What stands out in a journal, with names in place of numbers.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/journal/insights.hpp>
#include <cbtkit/records/journal_entry.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit::report {
/// One pattern that the data carry.
struct report_claim {
    insight pattern;    ///< as it was found; its `first`, `second` and `entries` are named below instead
    std::string first;  ///< key of the tag, feeling, habit of thought or exercise; empty where there is none
    std::string second; ///< key of the feeling or habit of thought that goes with it
    std::vector<entry_id> entries; ///< behind it, in order of time; the first `most_claim_entries`

    friend bool operator==(report_claim const&, report_claim const&) = default;
};

/// Most entries that a claim names.
inline constexpr std::size_t most_claim_entries = 100;

/// What stands out: at most three patterns under one error rate, and what was looked at.
struct claim_section {
    std::vector<report_claim> claims;
    std::size_t tested = 0;            ///< patterns looked for
    std::optional<calendar_day> first; ///< the window in which they were looked for
    std::optional<calendar_day> last;
    bool held_back = false; ///< the last day asks for people first, so no pattern is spoken of
    std::optional<stats::insufficient> missing; ///< too few entries for any pattern

    friend bool operator==(claim_section const&, claim_section const&) = default;
};

/// True when one of the claims is of this kind, and about this feeling where it is given.
[[nodiscard]] inline bool claims_any(
    claim_section const& section, insight_kind kind, std::string_view first = {})
{
    for (report_claim const& each : section.claims)
        if (each.pattern.kind == kind && (first.empty() || each.first == first))
            return true;
    return false;
}
} // namespace cbtkit::report
#endif
