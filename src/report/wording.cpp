// SPDX-License-Identifier: BSL-1.0
#include "wording.hpp"

#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/knowledge/emotion.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cbtkit::report {
namespace {
void append(std::string& to, std::string_view between, std::string_view text)
{
    if (!to.empty())
        to += between;
    to += text;
}
} // namespace

std::int64_t whole(double number) noexcept
{
    return std::llround(number);
}

std::string readable(std::string_view key)
{
    if (key.starts_with(custom_prefix))
        key.remove_prefix(custom_prefix.size());
    std::string text{key};
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    return text;
}

std::string wording::say(std::string_view name, std::initializer_list<text_argument> arguments) const
{
    return catalog_.text("report." + std::string{name}, arguments);
}

std::string wording::emotion(emotion_id const& id) const
{
    if (std::string const key = "emotion." + id.str(); catalog_.contains(key))
        return catalog_.text(key);
    emotion_term const* const term = find_emotion(id.str());
    return term != nullptr ? std::string{term->label} : readable(id.str());
}

std::string wording::distortion(distortion_id const& id) const
{
    if (std::string const key = "distortion." + id.str(); catalog_.contains(key))
        return catalog_.text(key);
    auto const known = distortion_from_key(id.str());
    return known ? std::string{row(*known).label} : readable(id.str());
}

std::string wording::definition(distortion_id const& id) const
{
    if (std::string const key = "distortion." + id.str() + ".definition"; catalog_.contains(key))
        return catalog_.text(key);
    auto const known = distortion_from_key(id.str());
    return known ? std::string{row(*known).definition} : std::string{};
}

std::string wording::exercise(std::string_view key) const
{
    if (key.empty())
        return say("exercise.none");
    for (std::string const& name :
         {"report.exercise." + std::string{key}, "exercise." + std::string{key} + ".title"})
        if (catalog_.contains(name))
            return catalog_.text(name);
    std::string name = readable(key);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

std::string wording::day(calendar_day day) const
{
    return say(
        "day", {{"day", std::int64_t{day.day()}},
                {"month", say("month." + std::to_string(day.month()))},
                {"year", std::to_string(day.year())}});
}

std::string wording::short_day(calendar_day day) const
{
    return say(
        "day.short",
        {{"day", std::int64_t{day.day()}}, {"month", say("month.short." + std::to_string(day.month()))}});
}

std::string wording::weekday(int number) const
{
    return say("weekday." + std::to_string(number));
}

std::string wording::period(journal_report const& report) const
{
    if (!report.first)
        return {};
    return say(
        *report.first == *report.last ? "period.one_day" : "period",
        {{"first", day(*report.first)}, {"last", day(*report.last)}});
}

std::string wording::counts(journal_report const& report) const
{
    return say(
        "counts", {{"entries", static_cast<std::int64_t>(report.entries.all)},
                   {"days", static_cast<std::int64_t>(report.days)}});
}

std::vector<std::string> wording::left_out(journal_report const& report) const
{
    std::vector<std::string> lines;
    auto const add = [&](std::string_view name, std::size_t n) {
        if (n > 0)
            lines.push_back(say(name, {{"n", static_cast<std::int64_t>(n)}}));
    };
    add("left_out.must_handle", report.entries.must_handle);
    if (report.entries.must_handle > 0)
        lines.push_back(say("left_out.care") + " " + plain("disclaimer.emergency"));
    add("left_out.not_screened", report.entries.not_screened);
    add("left_out.goals", report.goals_left_out);
    return lines;
}

std::string wording::mood_level(mood_report const& mood) const
{
    if (!mood.level)
        return say(
            "mood.little", {{"n", static_cast<std::int64_t>(mood.days.size())},
                            {"need", static_cast<std::int64_t>(mood.level.error().need)}});
    std::vector<double> levels;
    for (day_level const& each : mood.days)
        levels.push_back(each.mean);
    return say(
        "mood.level", {{"mean", whole(*mood.level->value.mean)},
                       {"n", static_cast<std::int64_t>(mood.days.size())},
                       {"low", whole(stats::quantile(levels, 0.25).value_or(0))},
                       {"high", whole(stats::quantile(levels, 0.75).value_or(0))}});
}

std::vector<std::string> wording::goal_lines(goal_report const& goal) const
{
    std::vector<std::string> lines;
    std::string now;
    if (goal.measure && goal.measure->target && goal.progress.current)
        now =
            say("goals.measure", {{"current", whole(*goal.progress.current)},
                                  {"target", whole(goal.measure->target->value())},
                                  {"metric", goal.measure->metric}});
    else if (goal.steps > 0)
        now =
            say("goals.steps", {{"done", static_cast<std::int64_t>(goal.steps_done)},
                                {"all", static_cast<std::int64_t>(goal.steps)}});
    if (goal.state == goal_state::active && goal.deadline)
        append(now, ", ", say("goals.deadline", {{"day", short_day(*goal.deadline)}}));
    if (goal.plan)
        append(now, "; ", say("goals.plan." + std::string{key(goal.plan->status)}));
    if (!now.empty())
        lines.push_back(std::move(now));
    struct event {
        calendar_day day;
        std::string text;
    };
    std::vector<event> events;
    for (goal_setback const& each : goal.setbacks) {
        std::string text = say(
            "goals.setback", {{"day", short_day(each.day)},
                              {"reason", each.reason ? say("goals.reason." + std::string{key(*each.reason)})
                                                     : std::string{"none"}}});
        if (!each.learned.empty())
            append(text, " ", say("goals.learned", {{"text", each.learned}}));
        events.push_back({each.day, std::move(text)});
    }
    for (milestone const& each : goal.milestones)
        if (each.kind == milestone_kind::comeback)
            events.push_back({each.day, say("goals.comeback", {{"day", short_day(each.day)}})});
    std::stable_sort(
        events.begin(), events.end(), [](event const& a, event const& b) { return a.day < b.day; });
    constexpr std::size_t most = 6; // the newest ones say enough
    for (std::size_t i = events.size() > most ? events.size() - most : 0; i < events.size(); ++i)
        lines.push_back(std::move(events[i].text));
    return lines;
}

std::string wording::claim(report_claim const& claim) const
{
    std::vector<text_argument> arguments = claim.arguments;
    for (text_argument& each : arguments)
        if (each.name == "habit")
            if (auto const id = distortion_id::from(each.text))
                each.text = distortion(*id);
    return catalog_.text(claim.text_key, arguments);
}

std::string wording::basis(report_claim const& claim) const
{
    return say(
        "claim.basis", {{"n", static_cast<std::int64_t>(claim.n)},
                        {"method", say("method." + std::string{key(claim.how)})}});
}
} // namespace cbtkit::report
