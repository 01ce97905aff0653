// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_DETECTION_RESEARCH_HPP
#define CBTKIT_DETECTION_RESEARCH_HPP

/// @file
/// Detection on plain text for research on corpora. A program that people write into uses
/// `detector::detect`, which never runs past the crisis screen; this header is not in the umbrella.

#include <cbtkit/detection/detector.hpp>
#include <cbtkit/matching/text_words.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::research {
/// What speaks: to compare the parts of detection with each other.
enum class layers : std::uint8_t {
    rules = 0,                ///< the pattern files alone
    rules_and_statistics = 1, ///< as everywhere else
};

/// Detection without a screen.
/// @param text any bytes; English is assumed
[[nodiscard]] detection_result detect_unscreened(
    detector& with, std::string_view text, detection_options const& options = {},
    layers used = layers::rules_and_statistics);

/// The same for a text whose words were read before, for example for the screen.
[[nodiscard]] detection_result detect_unscreened(
    detector& with, matching::text_words const& text, detection_options const& options = {},
    layers used = layers::rules_and_statistics);

/// One summand behind a score.
struct contribution {
    std::string feature; ///< `rule:KEY`, `word:WORD`, `pair:WORD WORD`, …
    std::string target;  ///< key of a distortion, or `distorted`
    double weight = 0.0; ///< as it was added, in logits
    text_span span;      ///< where the feature stands

    friend bool operator==(contribution const&, contribution const&) = default;
};

/// Every summand of the statistical layer for one text, the largest first.
[[nodiscard]] std::vector<contribution> explain(detector& with, std::string_view text);
} // namespace cbtkit::research
#endif
