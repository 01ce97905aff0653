// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_DETECTION_FINDING_REASON_HPP
#define CBTKIT_DETECTION_FINDING_REASON_HPP

/// @file
/// Why a finding is there, as a sentence for a person.

#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/records/finding.hpp>

#include <string>

namespace cbtkit {
/// A plain sentence with the cue in it, from the catalogue's group detection.reason, or from its group
/// detection.reason.statistics where no single rule but the wording as a whole spoke; the entry is named
/// after the distortion. It suggests; it does not judge.
[[nodiscard]] std::string finding_reason(finding const& found, text_catalog const& catalog);
} // namespace cbtkit
#endif
