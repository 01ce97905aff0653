// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_DETECTION_FINDING_REASON_HPP
#define CBTKIT_DETECTION_FINDING_REASON_HPP

/// @file
/// Why a finding is there, as a sentence for a person.

#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/records/finding.hpp>

#include <string>

namespace cbtkit {
/// A plain sentence with the cue in it, from the catalogue entry `detection.reason.<distortion>`, or
/// `detection.reason.statistics.<distortion>` where no single rule but the wording as a whole spoke.
/// It suggests; it does not judge.
[[nodiscard]] std::string finding_reason(finding const& found, text_catalog const& catalog);
} // namespace cbtkit
#endif
