// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EVIDENCE_HPP
#define CBTKIT_RECORDS_EVIDENCE_HPP

/// @file
/// One reason for or against a thought.

#include <cbtkit/records/unknown_member.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// What a reason is made of; only facts count when a thought is weighed.
enum class evidence_kind : std::uint8_t { fact = 0, opinion = 1, feeling = 2 };

/// One reason; which side it stands on is said by the list that holds it.
struct evidence {
    std::string text;
    evidence_kind kind = evidence_kind::fact;
    std::optional<int> weight;    ///< 1 to 5, where weights are used
    bool flagged_opinion = false; ///< the text carries a distortion marker; the person may keep it as a fact
    std::vector<unknown_member> unknown;

    friend bool operator==(evidence const&, evidence const&) = default;
};
} // namespace cbtkit
#endif
