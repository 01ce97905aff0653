// SPDX-License-Identifier: BSL-1.0
#include "page_pictures.hpp"

#include "picture.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace cbtkit::report {
namespace {
constexpr std::size_t most_small_dots = 120;

std::string say_level(calendar_day day, double level, wording const& words)
{
    return words.say("page.point", {{"day", words.day(day)}, {"level", whole(level)}});
}

std::string joined(std::vector<distortion_id> const& habits, wording const& words)
{
    std::string text;
    for (distortion_id const& each : habits) {
        if (!text.empty())
            text += ", ";
        text += words.distortion(each);
    }
    return text;
}

/// The mean of the week around each day, where at least three of its days were rated.
std::vector<std::vector<picture::point>> smooth(std::vector<day_level> const& days, auto to_point)
{
    std::vector<std::vector<picture::point>> runs(1);
    std::size_t first = 0;
    std::size_t end = 0;
    double sum = 0;
    for (day_level const& each : days) {
        while (end < days.size() && days[end].day - each.day <= 3)
            sum += days[end++].mean;
        while (each.day - days[first].day > 3)
            sum -= days[first++].mean;
        if (end - first >= 3)
            runs.back().push_back(to_point(each.day, sum / static_cast<double>(end - first)));
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    return runs;
}
/// The line through the middle of the data, and how much steeper or flatter it may be.
void draw_trend(
    picture& drawn, stats::theil_sen_line const& line, std::vector<day_level> const& days,
    day_axis const& axis, auto y)
{
    auto const last = static_cast<double>(days.back().day - days.front().day);
    double const middle_t = last / 2;
    double const middle = line.intercept + line.slope * middle_t;
    double const x1 = axis.x(days.front().day);
    double const x3 = axis.x(days.back().day);
    double const x2 = (x1 + x3) / 2;
    auto const at = [&](double slope, double t) { return y(middle + slope * (t - middle_t)); };
    drawn.path(
        {{x1, at(line.low, 0)},
         {x2, at(line.low, middle_t)},
         {x3, at(line.low, last)},
         {x3, at(line.high, last)},
         {x2, at(line.high, middle_t)},
         {x1, at(line.high, 0)}},
        "band", true);
    drawn.line(x1, at(line.slope, 0), x3, at(line.slope, last), "trend");
}
/// The level of each stretch, and a line with the day where one ends and the next begins.
void draw_stretches(
    picture& drawn, std::vector<level_stretch> const& stretches, day_axis const& axis, auto y, int bottom,
    wording const& words)
{
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        level_stretch const& each = stretches[i];
        double const level = y(each.mean);
        drawn.line(axis.x(each.first), level, axis.x(each.last), level, "level");
        if (i == 0)
            continue;
        double const x = axis.x(each.first);
        drawn.line(x, i % 2 == 1 ? 8 : 22, x, bottom, "change");
        drawn.words(x, i % 2 == 1 ? 12 : 26, words.short_day(each.first), "change-day", "start");
    }
}
} // namespace

std::vector<day_level> thinned(std::vector<day_level> const& days, std::size_t most)
{
    if (days.size() <= most || most == 0)
        return days;
    std::int64_t const span = days.back().day - days.front().day + 1;
    std::vector<day_level> few;
    std::int64_t bin = -1;
    double weight = 0;
    for (day_level const& each : days) {
        std::int64_t const here = (each.day - days.front().day) * static_cast<std::int64_t>(most) / span;
        if (here != bin) {
            few.push_back({each.day, 0, 0});
            bin = here;
            weight = 0;
        }
        day_level& last = few.back();
        last.mean = (last.mean * weight + each.mean) / (weight + 1);
        weight += 1;
        last.n += each.n;
    }
    return few;
}

std::string mood_picture(mood_report const& mood, wording const& words)
{
    constexpr int top = 30;
    constexpr int bottom = 230;
    auto const& days = mood.days;
    day_axis const axis{days.front().day, days.back().day};
    auto const y = [](double level) { return bottom - (bottom - top) * std::clamp(level, 0.0, 100.0) / 100; };
    picture drawn{"plot", bottom + 26, words.say("page.mood.title"), words.mood_level(mood)};
    drawn.scale(top, bottom);
    drawn.days(axis, axis.ticks(words), top, bottom);
    if (mood.claimed && mood.trend && mood.trend->strength == strength::supported)
        draw_trend(drawn, mood.trend->value.line, days, axis, y);
    draw_stretches(drawn, mood.stretches, axis, y, bottom, words);
    for (day_level const& each : thinned(days, most_dots))
        drawn.circle(axis.x(each.day), y(each.mean), 3, "dot mood", say_level(each.day, each.mean, words));
    std::vector<day_level> const line = thinned(days, most_dots);
    if (line.size() == days.size()) {
        for (auto const &run : smooth(days, [&](calendar_day day, double level) {
                 return picture::point{axis.x(day), y(level)};
             }))
            drawn.path(run, "curve mood");
    }
    return std::move(drawn).take();
}

std::string emotion_picture(
    emotion_report const& emotion, calendar_day first, calendar_day last, wording const& words)
{
    bool const changed = !emotion.stretches.empty(); // the days of change need room above
    int const top = changed ? 30 : 6;
    int const bottom = top + 60;
    day_axis const axis{first, last};
    auto const y = [=](double level) { return bottom - (bottom - top) * level / 100; };
    bool const pleasant = emotion.valence.value_or(0) > 0;
    std::string const name = words.emotion(emotion.emotion);
    picture drawn{
        "plot small", bottom + 20, name,
        words.say("emotions.row", {{"n", static_cast<std::int64_t>(emotion.entries)}})};
    drawn.line(0, y(0), 100, y(0), "grid");
    drawn.line(0, y(50), 100, y(50), "grid faint");
    drawn.line(0, y(100), 100, y(100), "grid faint");
    if (emotion.claimed && emotion.trend)
        draw_trend(drawn, emotion.trend->value.line, emotion.days, axis, y);
    draw_stretches(drawn, emotion.stretches, axis, y, bottom, words);
    for (day_level const& each : thinned(emotion.days, most_small_dots)) {
        double const x = axis.x(each.day);
        drawn.line(x, y(0), x, y(each.mean), pleasant ? "stem good" : "stem hard");
        if (pleasant)
            drawn.mark(
                x, y(each.mean), "M-3.2-3.2H3.2V3.2H-3.2Z", "shape good",
                say_level(each.day, each.mean, words));
        else
            drawn.circle(x, y(each.mean), 3.4, "dot hard", say_level(each.day, each.mean, words));
    }
    bool const years = last - first > 300;
    drawn.words(
        0, bottom + 16, years ? std::to_string(first.year()) : words.short_day(first), "tick", "start");
    if (last > first)
        drawn.words(
            100, bottom + 16, years ? std::to_string(last.year()) : words.short_day(last), "tick", "end");
    return std::move(drawn).take();
}

std::string calendar_picture(std::vector<distortion_day> const& days, wording const& words)
{
    constexpr std::int64_t weeks_a_block = 13;
    constexpr int cell = 21;
    constexpr int left = 24;
    constexpr int top = 20;
    auto const monday = [](calendar_day day) {
        std::int64_t const number = day.days_since_epoch();
        return number - (static_cast<std::int64_t>(day.weekday()) - 1);
    };
    std::int64_t const last = monday(days.back().day);
    std::int64_t const first = std::max(monday(days.front().day), last - 7 * (most_weeks - 1));
    std::map<std::int64_t, distortion_day const*> by_day;
    for (distortion_day const& each : days)
        if (each.day.days_since_epoch() >= first)
            by_day[each.day.days_since_epoch()] = &each;
    std::string made = "<div class=\"blocks\">";
    for (std::int64_t start = first; start <= last; start += 7 * weeks_a_block) {
        std::int64_t const weeks = std::min(weeks_a_block, (last - start) / 7 + 1);
        int const width = left + static_cast<int>(weeks) * cell + 4;
        auto const from = calendar_day::from_days_since_epoch(start).value_or(calendar_day{});
        made += "<svg class=\"calendar\" style=\"--natural:" + std::to_string(width) + "px\" width=\"" +
                std::to_string(width) + "\" height=\"" + std::to_string(top + 7 * cell) +
                "\" viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(top + 7 * cell) +
                "\" role=\"img\"><title>" + escaped(words.say("page.calendar.title")) + "</title><desc>" +
                escaped(words.say("page.calendar.from", {{"day", words.day(from)}})) + "</desc>";
        for (int row = 0; row < 7; ++row)
            if (row % 2 == 0)
                made += "<text class=\"tick\" x=\"0\" y=\"" + std::to_string(top + row * cell + 14) + "\">" +
                        escaped(words.weekday(row + 1)) + "</text>";
        int month = 0;
        int labelled = -3;
        for (int column = 0; column < weeks; ++column) {
            auto const week = calendar_day::from_days_since_epoch(start + 7 * column + 3);
            if (week && week->month() != month && column - labelled >= 2) {
                month = week->month();
                labelled = column;
                made += "<text class=\"tick\" x=\"" + std::to_string(left + column * cell + 3) +
                        "\" y=\"12\">" + escaped(words.say("month.short." + std::to_string(month))) +
                        "</text>";
            }
            for (int row = 0; row < 7; ++row) {
                auto const found = by_day.find(start + 7 * column + row);
                if (found == by_day.end())
                    continue;
                distortion_day const& day = *found->second;
                std::string const x = places(left + column * cell + cell / 2.0);
                std::string const y = places(top + row * cell + cell / 2.0);
                std::string title = words.day(day.day);
                if (!day.confirmed.empty())
                    title += "; " + words.say("distortions.confirmed") + ": " + joined(day.confirmed, words);
                if (!day.suggested.empty())
                    title += "; " + words.say("distortions.suggested") + ": " + joined(day.suggested, words);
                auto const add = [&](std::string_view kind, double radius) {
                    made += "<circle class=\"";
                    made += kind;
                    made += "\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + places(radius) + "\"><title>" +
                            escaped(title) + "</title></circle>";
                };
                if (!day.suggested.empty())
                    add("ring", 9);
                if (!day.confirmed.empty())
                    add("full", std::min(7.0, 3.0 + 2.0 * static_cast<double>(day.confirmed.size())));
                else if (day.suggested.empty())
                    add("speck", 2);
            }
        }
        made += "</svg>";
    }
    return made + "</div>";
}

std::string relief_picture(emotion_relief const& relief, wording const& words)
{
    constexpr double y = 14;
    std::string const row = words.say(
        "relief.row", {{"before", whole(*relief.mean_before)},
                       {"after", whole(*relief.mean_after)},
                       {"n", static_cast<std::int64_t>(relief.n)}});
    picture drawn{"plot row", 28, words.emotion(relief.emotion), row};
    drawn.line(0, y, 100, y, "grid faint");
    drawn.line(*relief.mean_before, y, *relief.mean_after, y, "bridge");
    drawn.circle(*relief.mean_before, y, 6, "before", row);
    drawn.circle(*relief.mean_after, y, 6, "after", row);
    return std::move(drawn).take();
}

std::string slope_picture(exercise_report const& exercise, wording const& words)
{
    constexpr int top = 10;
    constexpr int bottom = 130;
    constexpr double left = 16;
    constexpr double right = 84;
    constexpr std::size_t most_lines = 60;
    auto const y = [](double level) { return bottom - (bottom - top) * level / 100; };
    picture drawn{
        "plot small", bottom + 22, words.exercise(exercise.exercise),
        words.say("exercise.rated", {{"rated", static_cast<std::int64_t>(exercise.rated)}})};
    for (int const level : {0, 50, 100}) {
        drawn.line(left, y(level), right, y(level), level == 50 ? "grid faint" : "grid");
        if (!exercise.mean_before)
            drawn.words(left - 4, y(level) + 4, std::to_string(level), "tick", "end");
    }
    std::size_t const step = exercise.uses.size() / most_lines + 1;
    for (std::size_t i = 0; i < exercise.uses.size(); i += step) {
        exercise_use const& use = exercise.uses[i];
        std::string const title =
            words.day(use.day) + ": " +
            words.say("exercise.uses_line", {{"before", whole(use.before)}, {"after", whole(use.after)}});
        drawn.line(left, y(use.before), right, y(use.after), "slope");
        drawn.circle(left, y(use.before), 3.5, "before", title);
        drawn.circle(right, y(use.after), 3.5, "after", title);
    }
    if (exercise.mean_before) {
        drawn.line(left, y(*exercise.mean_before), right, y(*exercise.mean_after), "slope mean");
        drawn.words(
            left - 4, y(*exercise.mean_before) + 4, std::to_string(whole(*exercise.mean_before)), "value",
            "end");
        drawn.words(
            right + 4, y(*exercise.mean_after) + 4, std::to_string(whole(*exercise.mean_after)), "value",
            "start");
    }
    drawn.words(left, bottom + 17, words.say("relief.before"), "tick");
    drawn.words(right, bottom + 17, words.say("relief.after"), "tick");
    return std::move(drawn).take();
}

std::string profile_picture(
    distortion_profile const& profile, std::size_t name, std::string const& label, wording const& words)
{
    constexpr double y = 14;
    std::size_t const n = profile.steps.size();
    std::size_t const first = n > most_periods ? n - most_periods : 0;
    picture drawn{"plot row", 28, label, words.say("page.profile.title")};
    drawn.line(0, y, 100, y, "grid faint");
    for (std::size_t i = first; i < n; ++i) {
        profile_period const& each = profile.steps[i];
        if (each.entries == 0)
            continue;
        double const share = static_cast<double>(each.counts[name]) / static_cast<double>(each.entries);
        double const x = (static_cast<double>(i - first) + 0.5) * 100 / static_cast<double>(n - first);
        std::string const title = words.say(
            "page.profile.cell", {{"day", words.day(each.first)},
                                  {"n", static_cast<std::int64_t>(each.counts[name])},
                                  {"entries", static_cast<std::int64_t>(each.entries)}});
        if (each.counts[name] > 0)
            drawn.circle(x, y, 2.5 + 8 * std::sqrt(share), "full", title);
        else
            drawn.circle(x, y, 1.5, "speck", title);
    }
    return std::move(drawn).take();
}

std::string trigger_picture(trigger_map const& map, wording const& words)
{
    std::size_t most = 1;
    for (trigger_cell const& each : map.cells)
        most = std::max({most, static_cast<std::size_t>(each.confirmed.both), each.suggested});
    auto const radius = [most](std::size_t n) {
        return 2.5 + 7.5 * std::sqrt(static_cast<double>(n) / static_cast<double>(most));
    };
    std::string made = "<table class=\"map\"><caption class=\"hidden\">" +
                       escaped(words.say("page.triggers.title")) + "</caption><thead><tr><td></td>";
    for (std::string const& tag : map.tags)
        made += "<th scope=\"col\"><span>" + escaped(tag) + "</span></th>";
    made += "</tr></thead><tbody>";
    for (std::size_t d = 0; d < map.distortions.size(); ++d) {
        made += "<tr><th scope=\"row\">" + escaped(words.distortion(map.distortions[d])) + "</th>";
        for (std::size_t t = 0; t < map.tags.size(); ++t) {
            trigger_cell const& cell = map.cells[t * map.distortions.size() + d];
            auto const both = static_cast<std::size_t>(cell.confirmed.both);
            made += "<td>";
            if (both > 0 || cell.suggested > 0) {
                std::string const title = words.say(
                    "page.triggers.cell", {{"tag", map.tags[t]},
                                           {"habit", words.distortion(map.distortions[d])},
                                           {"confirmed", static_cast<std::int64_t>(both)},
                                           {"suggested", static_cast<std::int64_t>(cell.suggested)},
                                           {"n", static_cast<std::int64_t>(map.tag_entries[t])}});
                made += "<svg width=\"26\" height=\"26\" role=\"img\"><title>" + escaped(title) + "</title>";
                if (both > 0)
                    made += "<circle class=\"full\" cx=\"13\" cy=\"13\" r=\"" + places(radius(both)) + "\"/>";
                if (cell.suggested > 0) // around what was noticed, so that both are seen
                    made += "<circle class=\"ring\" cx=\"13\" cy=\"13\" r=\"" +
                            places(std::max(radius(cell.suggested), both > 0 ? radius(both) + 2.5 : 0)) +
                            "\"/>";
                made += "</svg>";
            }
            made += "</td>";
        }
        made += "</tr>";
    }
    return made + "</tbody></table>";
}

std::string goal_picture(goal_report const& goal, wording const& words)
{
    constexpr int top = 12;
    constexpr int bottom = 112;
    calendar_day first = goal.start.value_or(goal.line.empty() ? goal.until : goal.line.front().day);
    if (!goal.line.empty())
        first = std::min(first, goal.line.front().day);
    calendar_day last = std::max(goal.until, first);
    if (goal.deadline && goal.state != goal_state::released && goal.state != goal_state::archived)
        last = std::max(last, *goal.deadline);
    day_axis const axis{first, last};
    auto const y = [](double fraction) { return bottom - (bottom - top) * fraction; };
    picture drawn{"plot", bottom + 26, goal.title, words.say("goals.state." + std::string{key(goal.state)})};
    drawn.scale(top, bottom);
    drawn.days(axis, axis.ticks(words), top, bottom);
    if (goal.start && goal.deadline)
        drawn.line(
            axis.x(*goal.start), y(0), axis.x(*goal.deadline),
            y(*goal.deadline <= last
                  ? 1
                  : static_cast<double>(last - *goal.start) /
                        static_cast<double>(std::max<std::int64_t>(1, *goal.deadline - *goal.start))),
            "plan");
    std::vector<picture::point> way;
    double fraction = 0;
    way.push_back({axis.x(first), y(0)});
    for (goal_point const& each : goal.line) {
        way.push_back({axis.x(each.day), y(fraction)});
        fraction = each.fraction;
        way.push_back({axis.x(each.day), y(fraction)});
    }
    way.push_back({axis.x(goal.until), y(fraction)});
    drawn.path(way, "way");
    auto const level_on = [&goal](calendar_day day) {
        double level = 0;
        for (goal_point const& each : goal.line)
            if (each.day <= day)
                level = each.fraction;
        return level;
    };
    for (goal_setback const& each : goal.setbacks)
        drawn.mark(
            axis.x(each.day), y(level_on(each.day)), "M0-6L6 0L0 6L-6 0Z", "setback",
            words.say("page.goals.setback", {{"day", words.day(each.day)}}));
    for (goal_point const& each : goal.line)
        drawn.circle(axis.x(each.day), y(each.fraction), 3.5, "dot goal", words.day(each.day));
    for (milestone const& each : goal.milestones)
        if (each.kind == milestone_kind::comeback)
            drawn.mark(
                axis.x(each.day), y(level_on(each.day)) - 12, "M0-7L6 4H-6Z", "comeback",
                words.say("goals.comeback", {{"day", words.day(each.day)}}));
    return std::move(drawn).take();
}
} // namespace cbtkit::report
