// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_REPORT_CLAIM_HPP
#define CBTKIT_REPORT_REPORT_CLAIM_HPP

/// @file
/// One pattern that the data carry, with everything needed to judge it.

#include <cbtkit/journal/series.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/records/journal_entry.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit::report {
/// A pattern as a sentence from the catalogue with its numbers.
struct report_claim {
    std::string kind;                     ///< for example `trend`, `change`, `association`
    std::string text_key;                 ///< of the sentence in the catalogue
    std::vector<text_argument> arguments; ///< what fills its holes
    std::size_t n = 0;                    ///< observations behind it
    stats::method how{};                  ///< how it was found
    double effect = 0;                    ///< in the unit of the kind: points, points, lift
    std::optional<double> low;            ///< interval of the effect
    std::optional<double> high;
    std::vector<entry_id> entries; ///< behind it; may be cut to the first hundred

    friend bool operator==(report_claim const&, report_claim const&) = default;
};
} // namespace cbtkit::report
#endif
