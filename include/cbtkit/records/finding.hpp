// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_FINDING_HPP
#define CBTKIT_RECORDS_FINDING_HPP

/// @file
/// Evidence for a habit of thought in a text: where, how strong and by which rule. Never a verdict on a
/// person.

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/knowledge/distortion.hpp>

#include <string>
#include <string_view>

namespace cbtkit {
/// One place in a text that speaks for a distortion. It holds no view of the text, so it may be stored.
struct finding {
    distortion kind = distortion::all_or_nothing;
    text_span span;     ///< the cue, as bytes of the original text
    double score = 0.0; ///< 0 to 1: how much this evidence speaks for `kind`; 0.5 and above is worth showing
    std::string rule;   ///< the key of the rule, for example `labeling.self_noun`
    std::string cue;    ///< the words themselves, a copy of `slice(text, span)`

    friend bool operator==(finding const&, finding const&) = default;
};

/// The order in which findings are shown: the strongest first, then by place, then by the key of the
/// distortion.
[[nodiscard]] inline bool shown_before(finding const& a, finding const& b) noexcept
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.span.begin() != b.span.begin())
        return a.span.begin() < b.span.begin();
    return key(a.kind) < key(b.kind);
}
} // namespace cbtkit
#endif
