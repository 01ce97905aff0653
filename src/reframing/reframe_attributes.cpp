// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/reframe_attributes.hpp>

#include "group_hits.hpp"

#include <cbtkit/detection/detector.hpp>
#include <cbtkit/reframing/readability.hpp>
#include <cbtkit/reframing/words_in_common.hpp>

#include <english_reframing.patterns.hpp>

#include <algorithm>

namespace cbtkit {
namespace {
double readability_score(readability const& counts)
{
    constexpr double easy = 8;
    constexpr double hard = 14;
    return std::clamp((hard - counts.coleman_liau()) / (hard - easy), 0.0, 1.0);
}
} // namespace

unless_blocked<reframe_attributes> attributes_of(
    screened_text const& reframe, screened_text const& situation, std::span<distortion const> confirmed)
{
    if (auto stopped = blocked::check(reframe))
        return tl::unexpected<blocked>{*std::move(stopped)};
    auto const detected = detect(reframe, {.max_findings = 0});
    if (!detected)
        return tl::unexpected<blocked>{detected.error()};
    detail::group_hits const hits{matching::embedded::english_reframing(), reframe.text()};
    reframe_attributes made;

    bool const answers =
        hits.first("contrast") || hits.first("evidence") || reframe.text().find('?') != std::string::npos;
    if (!confirmed.empty()) {
        auto const gone = std::count_if(confirmed.begin(), confirmed.end(), [&detected](distortion kind) {
            auto const& found = (*detected).findings;
            return std::none_of(
                found.begin(), found.end(), [kind](finding const& one) { return one.kind == kind; });
        });
        made.addresses_traps =
            answers ? static_cast<double>(gone) / static_cast<double>(confirmed.size()) : 0.0;
    }

    bool const certain = hits.first("certain") || hits.first("universal");
    made.rationality = certain ? 0.0 : hits.first("evidence") ? 1.0 : hits.first("contrast") ? 0.5 : 0.25;
    auto const pleasant = static_cast<double>(hits.count("pleasant"));
    auto const unpleasant = static_cast<double>(hits.count("unpleasant"));
    made.positivity = ((pleasant - unpleasant) / (pleasant + unpleasant + 2) + 1) / 2;
    made.over_positive = made.positivity > 0.8 || hits.first("toxic").has_value();
    made.empathy = hits.first("invalidates") ? 0.0 : hits.first("acknowledges") ? 1.0 : 0.3;
    made.actionability = hits.first("action") ? (hits.first("time_place") ? 1.0 : 0.7) : 0.0;
    if (situation.may_process() && content_words(situation.text()) > 0)
        made.specificity =
            std::min(1.0, static_cast<double>(shared_content_words(reframe.text(), situation.text())) / 3.0);
    readability const counts = readability_of(reframe.text());
    if (counts.is_meaningful())
        made.readability = readability_score(counts);
    return made;
}
} // namespace cbtkit
