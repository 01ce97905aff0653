// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/insight_columns.hpp>

#include "insight_search.hpp"

#include <array>

namespace cbtkit {
namespace {
/// Looks at everything and says what may be said.
insight_report search(insight_columns const& input, insight_options const& options)
{
    insight_report report;
    detail::searched s{input, options, {}};
    if (!detail::find_window(s, report) || report.held_back)
        return report;
    detail::daily const mood = detail::by_day(s.entries, [](insight_row const& e) { return e.mood; });
    detail::tests_made tests;
    detail::look_at_mood(s, mood, tests);
    detail::look_at_emotions(s, tests);
    std::vector<std::uint32_t> const tags = detail::look_at_pairs(s, tests);
    detail::look_at_tags_and_mood(s, tags, tests);
    detail::look_at_weekdays(s, mood, tests);
    detail::look_at_exercises(s, tests);
    detail::choose(s, tests, report);
    return report;
}

constexpr std::int32_t most_day = 4'000'000; // about ten thousand years from 1970

bool rating(std::optional<double> x)
{
    return !x || (*x >= 0 && *x <= 100);
}
} // namespace

std::string_view key(insight_kind value) noexcept
{
    constexpr std::array<std::string_view, 9> keys{"mood_trend",  "mood_change",    "emotion_trend",
                                                   "tag_emotion", "tag_distortion", "distortion_emotion",
                                                   "tag_mood",    "weekday",        "exercise"};
    return keys[static_cast<std::size_t>(value)];
}

result<insight_report> find_insights(insight_input const& input, insight_options const& options)
{
    return find_insights(insight_columns{input}, options);
}

result<insight_report> find_insights(insight_columns const& input, insight_options const& options)
{
    if (!(options.error_rate > 0 && options.error_rate < 1) ||
        !(options.max_missing_days >= 0 && options.max_missing_days <= 1))
        return fail(errc::out_of_range);
    for (std::size_t i = 0; i < input.size(); ++i) {
        insight_row const e = input.row_view(i);
        bool good = std::isfinite(e.t) && e.day >= -most_day && e.day <= most_day && rating(e.mood);
        for (insight_emotion const& x : e.emotions)
            good = good && rating(x.intensity);
        for (insight_exercise const& x : e.exercises)
            good = good && rating(x.before) && rating(x.after);
        if (!good)
            return fail(errc::out_of_range, i);
    }
    return search(input, options);
}
} // namespace cbtkit
