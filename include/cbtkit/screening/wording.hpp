// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_WORDING_HPP
#define CBTKIT_SCREENING_WORDING_HPP

/// @file
/// Why the wording of a text was noticed where no rule speaks: the finding `screen.l2.wording` is a sum of
/// small whole numbers, and each of them can be listed.

#include <cbtkit/core/result.hpp>
#include <cbtkit/core/text_span.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// One summand.
struct wording_contribution {
    /// What it is: `word tablets`, `neighbours be gone`, `kind WISH`, `kinds NOT LIVE`, `shape question`.
    std::string feature;
    text_span span; ///< the word it was seen at, the later one of two; the whole sentence for a shape
    int steps = 0;  ///< above 0 it speaks for risk, below against it

    friend bool operator==(wording_contribution const&, wording_contribution const&) = default;
};

/// How the wording of a text adds up, in its strongest sentence or two neighbouring sentences.
struct wording_reading {
    int sum = 0;
    int threshold = 0;                               ///< from here on the screen raises the text to level 2
    text_span window;                                ///< the sentences that were summed
    std::vector<wording_contribution> contributions; ///< strongest first

    friend bool operator==(wording_reading const&, wording_reading const&) = default;
};

/// Lists what the wording layer of the built-in screen sees, also for texts that it leaves alone. (The screen
/// itself leaves out sentences in which a rule has read a proven denial or somebody else's story.)
/// @param language as for `screen`
/// @returns the reading, or `errc::unknown_key` where the language has no wording layer
/// @complexity linear in the length of the text
[[nodiscard]] result<wording_reading> explain_wording(
    std::string_view text, std::string_view language = "en");
} // namespace cbtkit
#endif
