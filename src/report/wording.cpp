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
         {"report.exercise." + std::string{key}, "exercise." + std::string{key} + ".name"})
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

std::string wording::claim(report_claim const& claim, claim_section const& section) const
{
    insight const& found = claim.pattern;
    std::string first = claim.first;
    std::string second = claim.second;
    auto const feeling = [this](std::string const& name) {
        auto const id = emotion_id::from(name);
        return id ? emotion(*id) : name;
    };
    auto const habit = [this](std::string const& name) {
        auto const id = distortion_id::from(name);
        return id ? distortion(*id) : name;
    };
    switch (found.kind) {
    case insight_kind::emotion_trend:
        first = feeling(first);
        break;
    case insight_kind::tag_emotion:
        second = feeling(second);
        break;
    case insight_kind::tag_distortion:
        second = habit(second);
        break;
    case insight_kind::distortion_emotion:
        first = habit(first);
        second = feeling(second);
        break;
    case insight_kind::exercise:
        first = exercise(first);
        break;
    case insight_kind::mood_trend:
    case insight_kind::mood_change:
    case insight_kind::tag_mood:
    case insight_kind::weekday:
        break;
    }
    // The sentences say up or down, higher or lower; the numbers beside them are sizes.
    double const sign = found.effect < 0 ? -1 : 1;
    double const low = sign * (sign < 0 ? found.high : found.low).value_or(found.effect);
    double const high = sign * (sign < 0 ? found.low : found.high).value_or(found.effect);
    std::int64_t const days = section.first && section.last ? *section.last - *section.first + 1 : 0;
    std::vector<text_argument> arguments{
        {"days", days},
        {"points", whole(sign * found.effect)},
        {"low", whole(low)},
        {"high", whole(high)},
        {"before", whole(found.before.value_or(0))},
        {"after", whole(found.after.value_or(0))},
        {"first", first},
        {"second", second},
        {"emotion", first},
        {"both", static_cast<std::int64_t>(found.both)},
        {"of", static_cast<std::int64_t>(found.of)},
        {"weekday_low", say("weekday.name." + std::to_string(found.weekday_low.value_or(0) + 1))},
        {"weekday_high", say("weekday.name." + std::to_string(found.weekday_high.value_or(0) + 1))}};
    if (found.around)
        if (auto const around = calendar_day::from_days_since_epoch(*found.around))
            arguments.emplace_back("day", day(*around));
    return catalog_.text(found.text_key, arguments);
}

std::string wording::basis(report_claim const& claim, claim_section const& section) const
{
    insight const& found = claim.pattern;
    std::string text = catalog_.text(
        "insight.basis",
        {{"n", static_cast<std::int64_t>(found.n)}, {"tested", static_cast<std::int64_t>(section.tested)}});
    text += '.';
    switch (found.kind) {
    case insight_kind::tag_emotion:
    case insight_kind::tag_distortion:
    case insight_kind::distortion_emotion:
    case insight_kind::tag_mood:
        append(text, " ", plain("insight.caution.together"));
        break;
    case insight_kind::exercise:
        append(
            text, " ",
            found.compared_p
                ? catalog_.text(
                      "insight.caution.compared", {{"differently", *found.compared_p <= 0.05 ? "yes" : "no"}})
                : plain("insight.caution.regression"));
        break;
    case insight_kind::mood_trend:
    case insight_kind::mood_change:
    case insight_kind::emotion_trend:
    case insight_kind::weekday:
        break;
    }
    if (found.near_break)
        append(text, " ", plain("insight.note.break"));
    return text;
}

std::string wording::triple(trigger_map const& map, trigger_triple const& found) const
{
    return say(
        "page.triggers.triple", {{"tag", map.tags[found.tag]},
                                 {"habit", distortion(map.distortions[found.distortion])},
                                 {"feeling", emotion(found.emotion)},
                                 {"all", static_cast<std::int64_t>(found.all)},
                                 {"pair", static_cast<std::int64_t>(found.pair)}});
}

std::string wording::no_claims(claim_section const& section) const
{
    if (section.held_back)
        return plain("insight.held_back");
    if (section.missing)
        return catalog_.text(
            "insight.too_little", {{"have", static_cast<std::int64_t>(section.missing->have)},
                                   {"need", static_cast<std::int64_t>(section.missing->need)}});
    return plain("insight.none");
}
} // namespace cbtkit::report
