// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <cbtkit/journal/distributions.hpp>
#include <cbtkit/journal/groups.hpp>
#include <cbtkit/journal/moments.hpp>

#include "dependence.hpp"

namespace cbtkit::detail {
namespace {
constexpr std::size_t least_tagged = 8; // entries with a tag, for its mood
constexpr double least_tag_points = 5;  // of mood between entries with and without a tag
} // namespace

void look_at_tags_and_mood(searched const& s, std::span<std::uint32_t const> tags, tests_made& tests)
{
    std::vector<double> mood;
    std::vector<std::size_t> with_mood;
    for (std::size_t i = 0; i < s.entries.size(); ++i) {
        if (auto const rated = s.entries[i].mood) {
            mood.push_back(*rated);
            with_mood.push_back(i);
        }
    }
    for (std::uint32_t const tag : tags) {
        std::vector<double> with;
        std::vector<double> without;
        std::vector<double> there(mood.size());
        for (std::size_t k = 0; k < mood.size(); ++k) {
            bool const tagged = has(s.entries[with_mood[k]], thing_sort::tag, tag);
            there[k] = tagged ? 1.0 : 0.0;
            (tagged ? with : without).push_back(mood[k]);
        }
        if (with.size() < least_tagged || without.size() < least_tagged)
            continue;
        auto const ranks = *stats::rank_sum(with, without);
        auto const a = *stats::describe(with);
        auto const b = *stats::describe(without);
        double const inflation = stats::detail::variance_inflation(there, mood);
        double const va = *a.sd * *a.sd / stats::detail::real(a.n);
        double const vb = *b.sd * *b.sd / stats::detail::real(b.n);
        insight claim;
        claim.kind = insight_kind::tag_mood;
        claim.first = tag;
        claim.n = mood.size();
        claim.how = stats::method::rank_sum;
        claim.p = stats::detail::widen(ranks.p, inflation);
        claim.effect = *a.mean - *b.mean;
        if (va + vb > 0) {
            // Welch's interval, widened like the test.
            double const df =
                (va + vb) * (va + vb) /
                (va * va / stats::detail::real(a.n - 1) + vb * vb / stats::detail::real(b.n - 1));
            double const half = *stats::student_t_quantile(0.975, df) * std::sqrt((va + vb) * inflation);
            claim.low = claim.effect - half;
            claim.high = claim.effect + half;
        }
        claim.of = with.size();
        claim.tone = claim.effect > 0 ? insight_tone::easier : insight_tone::harder;
        claim.near_break = break_within(s, s.entries.from, s.entries.to);
        claim.text_key = claim.effect > 0 ? "insight.tag_mood.higher" : "insight.tag_mood.lower";
        bool const large =
            std::fabs(claim.effect) >= least_tag_points && claim.low && (*claim.low > 0 || *claim.high < 0);
        tests.push_back({std::move(claim), large});
    }
}
} // namespace cbtkit::detail
