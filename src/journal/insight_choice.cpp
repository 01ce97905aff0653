// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <array>

namespace cbtkit::detail {
namespace {
/// How the error rate is shared between kinds of claim; those without a test give theirs to the others.
constexpr std::array<double, 9> shares{
    0.54, // mood_trend: one test with mood_change, told as the one or the other
    0.54, // mood_change
    0.02, // emotion_trend
    0.26, // tag_emotion
    0.06, // tag_distortion
    0.04, // distortion_emotion
    0.04, // tag_mood
    0.02, // weekday
    0.02, // exercise
};
} // namespace

void choose(searched const& s, tests_made& tests, insight_report& report)
{
    std::size_t const m = tests.size();
    report.tested = m;
    std::array<std::size_t, shares.size()> in_kind{};
    for (tested const& t : tests)
        ++in_kind[static_cast<std::size_t>(t.claim.kind)];
    double used = 0;
    for (std::size_t k = 0; k < shares.size(); ++k)
        used += in_kind[k] > 0 ? shares[k] : 0.0;

    struct ranked {
        std::size_t test;
        double share;
        double weighted; // p over the share
    };
    std::vector<ranked> order;
    for (std::size_t i = 0; i < m; ++i) {
        auto const k = static_cast<std::size_t>(tests[i].claim.kind);
        double const share = shares[k] / used / stats::detail::real(in_kind[k]);
        order.push_back({i, share, tests[i].claim.p / share});
    }
    std::sort(order.begin(), order.end(), [](ranked const& a, ranked const& b) {
        return a.weighted != b.weighted ? a.weighted < b.weighted : a.test < b.test;
    });
    std::size_t passed = 0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (order[k].weighted <= stats::detail::real(k + 1) * s.options.error_rate)
            passed = k + 1;
    }
    std::vector<tested const*> said;
    for (std::size_t k = 0; k < passed; ++k) {
        tested& t = tests[order[k].test];
        t.claim.threshold = stats::detail::real(passed) * s.options.error_rate * order[k].share;
        if (!t.large_enough)
            continue;
        t.claim.strength = strength::supported;
        said.push_back(&t);
    }
    std::size_t const most = std::min(s.options.most, said.size());
    auto const kind_one = [](tested const* t) { return t->claim.tone != insight_tone::harder; };
    if (most > 0 && std::none_of(said.begin(), said.begin() + static_cast<std::ptrdiff_t>(most), kind_one)) {
        auto const other = std::find_if(said.begin(), said.end(), kind_one);
        if (other != said.end())
            std::swap(said[most - 1], *other);
    }
    for (std::size_t k = 0; k < most; ++k)
        report.insights.push_back(said[k]->claim);
    for (insight& told : report.insights) {
        if (told.second || told.kind == insight_kind::tag_mood)
            list_entries(s, told);
    }
}
} // namespace cbtkit::detail
