// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_DETECTION_DETECTION_RESULT_HPP
#define CBTKIT_DETECTION_DETECTION_RESULT_HPP

/// @file
/// What detection says about one text: suggestions for a person to accept or dismiss, never a verdict.

#include <cbtkit/records/finding.hpp>

#include <cstddef>
#include <vector>

namespace cbtkit {
/// What is shown of a result.
struct detection_options {
    std::size_t max_findings = 3; ///< at most so many findings; 0 means all
    double min_score = 0.5;       ///< findings below it are left out; the ranking is not cut

    friend bool operator==(detection_options const&, detection_options const&) = default;
};

/// One candidate with all evidence of the text combined.
struct ranked_distortion {
    distortion kind = distortion::all_or_nothing;
    double score = 0.0; ///< above 0, at most 1

    friend bool operator==(ranked_distortion const&, ranked_distortion const&) = default;
};

/// What detection found in one text. Nothing found never means that there is no distortion.
struct detection_result {
    double distorted = 0.0;        ///< 0 to 1: how strongly the text as a whole speaks for any distortion
    std::vector<finding> findings; ///< in the order of `shown_before`
    std::vector<ranked_distortion> ranking; ///< best first, ties by key; also what is too weak for a finding

    friend bool operator==(detection_result const&, detection_result const&) = default;
};
} // namespace cbtkit
#endif
