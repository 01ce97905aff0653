// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <cbtkit/journal/groups.hpp>
#include <cbtkit/journal/moments.hpp>

namespace cbtkit::detail {
namespace {
constexpr double least_weekday_points = 5;   // between the highest and the lowest weekday
constexpr std::size_t least_per_weekday = 3; // ratings on a weekday that is compared
constexpr std::int32_t least_weekday_span = 21;
} // namespace

void look_at_weekdays(searched const& s, daily const& mood, tests_made& tests)
{
    if (mood.days.empty() || s.entries.to - s.entries.from + 1 < least_weekday_span)
        return;
    std::vector<std::vector<double>> groups(7);
    std::size_t n = 0;
    for (std::size_t i = 0; i < mood.days.size(); ++i) {
        auto const day = static_cast<std::int32_t>(mood.days[i]);
        auto const weekday = static_cast<std::size_t>(((day + 3) % 7 + 7) % 7); // 1970-01-01 was a Thursday
        groups[weekday].push_back(mood.values[i]);
    }
    std::vector<std::vector<double>> compared;
    std::vector<std::size_t> names;
    for (std::size_t d = 0; d < 7; ++d) {
        if (groups[d].size() < least_per_weekday)
            continue;
        n += groups[d].size();
        compared.push_back(groups[d]);
        names.push_back(d);
    }
    if (compared.size() < 2)
        return;
    auto const test = *stats::kruskal_wallis(compared);
    if (!test.p)
        return;
    std::size_t low = 0;
    std::size_t high = 0;
    std::vector<double> medians;
    for (auto const& group : compared)
        medians.push_back(*(*stats::describe(group)).median);
    for (std::size_t k = 1; k < medians.size(); ++k) {
        if (medians[k] < medians[low])
            low = k;
        if (medians[k] > medians[high])
            high = k;
    }
    insight claim;
    claim.kind = insight_kind::weekday;
    claim.n = n;
    claim.how = stats::method::kruskal_wallis;
    claim.p = *test.p;
    claim.effect = medians[high] - medians[low];
    claim.before = medians[low];
    claim.after = medians[high];
    claim.weekday_low = static_cast<int>(names[low]);
    claim.weekday_high = static_cast<int>(names[high]);
    claim.near_break = break_within(s, s.entries.from, s.entries.to);
    claim.text_key = "insight.weekday";
    claim.entries = all_places(mood);
    bool const large = claim.effect >= least_weekday_points;
    tests.push_back({std::move(claim), large});
}
} // namespace cbtkit::detail
