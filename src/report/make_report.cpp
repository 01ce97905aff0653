// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/report/journal_report.hpp>

#include <cbtkit/goal/screened_goal.hpp>

#include "sections.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace cbtkit::report {
namespace {
/// True when nothing in the goal's words asks for people first and somebody screened them.
bool may_show(smart_goal const& goal, report_options const& options)
{
    screener screens_goal{goal.locale, options.available};
    auto const fine = [&](std::string_view text) { return use_of(text, screens_goal) == entry_use::used; };
    for (goal_event const& event : goal.history) {
        if (auto const* noted = std::get_if<setback_noted>(&event.what);
            noted != nullptr && !fine(noted->learned))
            return false;
        if (auto const* tried = std::get_if<step_attempted>(&event.what);
            tried != nullptr && !fine(tried->effort))
            return false;
    }
    return screen_goal(goal, options.available).has_value();
}
/// True when the joint search found two of the three together.
bool speaks_of_two(
    claim_section const& found, std::string_view tag, std::string_view habit, std::string_view emotion)
{
    return std::any_of(found.claims.begin(), found.claims.end(), [&](report_claim const& each) {
        switch (each.pattern.kind) {
        case insight_kind::tag_emotion:
            return each.first == tag && each.second == emotion;
        case insight_kind::tag_distortion:
            return each.first == tag && each.second == habit;
        case insight_kind::distortion_emotion:
            return each.first == habit && each.second == emotion;
        default:
            return false;
        }
    });
}
} // namespace

journal_report make_report(journal const& all, report_options const& options)
{
    journal_report report;
    report.locale = all.locale;
    entry_reader reader{options, all.locale};
    std::vector<read_entry> used;
    std::vector<std::int64_t> days;
    std::vector<read_entry> to_handle;
    for (journal_entry const& entry : all.entries()) {
        ++report.entries.all;
        calendar_day const day = day_of(entry.at, all.day_begins);
        if (days.empty() || days.back() != day.days_since_epoch())
            days.push_back(day.days_since_epoch());
        report.first = report.first ? std::min(*report.first, day) : day;
        report.last = report.last ? std::max(*report.last, day) : day;
        read_entry seen;
        switch (reader.read(entry, day, seen)) {
        case entry_use::must_handle:
            ++report.entries.must_handle;
            to_handle.push_back({&entry, day, {}, {}});
            break;
        case entry_use::not_screened:
            ++report.entries.not_screened;
            break;
        case entry_use::used:
            used.push_back(std::move(seen));
            break;
        }
    }
    std::sort(days.begin(), days.end());
    report.days = static_cast<std::size_t>(std::unique(days.begin(), days.end()) - days.begin());
    report.entries.used = used.size();
    report.claims = make_claims(used, to_handle);
    report.mood = make_mood(used);
    report.mood.claimed = claims_any(report.claims, insight_kind::mood_trend) ||
                          claims_any(report.claims, insight_kind::mood_change);
    if (!report.mood.claimed)
        report.mood.stretches.clear();
    else if (auto told = claimed_stretches(report.mood.days, report.claims); !told.empty())
        report.mood.stretches = std::move(told); // the picture shows the change that the words tell
    report.emotions = make_emotions(used);
    for (emotion_report& each : report.emotions) {
        each.claimed = claims_any(report.claims, insight_kind::emotion_trend, each.emotion.str());
        if (!each.claimed)
            each.stretches.clear();
    }
    report.relief = make_relief(used);
    report.exercises = make_exercises(used, options.most_points);
    report.distortions = make_distortions(used, options);
    trigger_map& triggers = report.distortions.triggers;
    std::erase_if(triggers.triples, [&](trigger_triple const& each) {
        return !speaks_of_two(
            report.claims, triggers.tags[each.tag], triggers.distortions[each.distortion].str(),
            each.emotion.str());
    });
    std::optional<calendar_day> today = report.last;
    for (smart_goal const& goal : all.goals())
        for (goal_event const& event : goal.history) {
            calendar_day const day = day_of(event.at, all.day_begins);
            today = today ? std::max(*today, day) : day;
        }
    for (smart_goal const& goal : all.goals()) {
        if (may_show(goal, options))
            report.goals.push_back(make_goal(goal, today.value_or(calendar_day{}), all.day_begins));
        else
            ++report.goals_left_out;
    }
    return report;
}
} // namespace cbtkit::report
