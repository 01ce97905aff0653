// SPDX-License-Identifier: BSL-1.0
#include "timeline.hpp"

#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/pace_forecast.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>

namespace planner {
namespace {
using namespace cbtkit;

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

std::string short_day(calendar_day day)
{
    constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return std::to_string(day.day()) + ' ' + std::string{months[day.month() - 1]};
}

// Writes shapes in a drawing of days across and shares of the way up.
class picture {
public:
    picture(int width, calendar_day first, calendar_day last, std::size_t steps)
        : width_{width}
        , first_{first}
        , days_{std::max<double>(1.0, static_cast<double>(last - first))}
        , left_{44}
        , right_{width - 16.0}
        , bottom_{top_ + (width < 600 ? 220.0 : 280.0)}
        , height_{bottom_ + 52.0 + 34.0 * static_cast<double>(steps) + 16.0}
    {
    }

    [[nodiscard]] double x(calendar_day day) const { return x(static_cast<double>(day - first_)); }
    [[nodiscard]] double x(double days) const
    {
        return left_ + (right_ - left_) * std::clamp(days / days_, 0.0, 1.0);
    }
    [[nodiscard]] double y(double share) const
    {
        return bottom_ - (bottom_ - top_) * std::clamp(share, 0.0, 1.0);
    }
    [[nodiscard]] double top() const { return top_; }
    [[nodiscard]] double bottom() const { return bottom_; }
    [[nodiscard]] double left() const { return left_; }
    [[nodiscard]] double right() const { return right_; }
    [[nodiscard]] bool narrow() const { return width_ < 600; }
    [[nodiscard]] calendar_day first() const { return first_; }

    void line(double x1, double y1, double x2, double y2, std::string_view kind)
    {
        out_ += "<line class=\"" + std::string{kind} + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) +
                "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\"/>\n";
    }
    void points(
        std::string_view shape, std::vector<std::pair<double, double>> const& at, std::string_view kind)
    {
        out_ += '<';
        out_ += shape;
        out_ += " class=\"" + std::string{kind} + "\" points=\"";
        for (auto const& [px, py] : at)
            out_ += number(px) + ',' + number(py) + ' ';
        out_ += "\"/>\n";
    }
    void dot(double cx, double cy, double radius, std::string_view kind, std::string_view title)
    {
        out_ += "<circle class=\"" + std::string{kind} + "\" cx=\"" + number(cx) + "\" cy=\"" + number(cy) +
                "\" r=\"" + number(radius) + "\"><title>" + escaped(title) + "</title></circle>\n";
    }
    void bar(double x1, double y1, double x2, double height, std::string_view kind, std::string_view title)
    {
        out_ += "<rect class=\"" + std::string{kind} + "\" x=\"" + number(x1) + "\" y=\"" + number(y1) +
                "\" width=\"" + number(std::max(5.0, x2 - x1)) + "\" height=\"" + number(height) +
                "\" rx=\"4\"><title>" + escaped(title) + "</title></rect>\n";
    }
    void text(
        double tx, double ty, std::string_view words, std::string_view kind,
        std::string_view anchor = "start")
    {
        out_ += "<text class=\"" + std::string{kind} + "\" x=\"" + number(tx) + "\" y=\"" + number(ty) +
                "\" text-anchor=\"" + std::string{anchor} + "\">" + escaped(words) + "</text>\n";
    }
    void star(double cx, double cy, std::string_view title)
    {
        std::string path;
        for (int i = 0; i < 10; ++i) {
            double const radius = i % 2 == 0 ? 8.0 : 3.6;
            double const angle = -1.5707963 + i * 0.62831853;
            path += (i == 0 ? "M" : "L") + number(cx + radius * std::cos(angle)) + ' ' +
                    number(cy + radius * std::sin(angle));
        }
        out_ += "<path class=\"star\" d=\"" + path + "Z\"><title>" + escaped(title) + "</title></path>\n";
    }
    [[nodiscard]] std::string finish(std::string_view label) const
    {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(label) +
               "\" viewBox=\"0 0 " + std::to_string(width_) + ' ' + number(height_) + "\" width=\"" +
               std::to_string(width_) + "\">\n" + out_ + "</svg>\n";
    }

private:
    int width_;
    calendar_day first_;
    double days_;
    double left_;
    double right_;
    double top_ = 34.0;
    double bottom_;
    double height_;
    std::string out_;
};

void draw_grid(picture& into, calendar_day last)
{
    for (int percent : {0, 25, 50, 75, 100}) {
        double const at = into.y(percent / 100.0);
        into.line(into.left(), at, into.right(), at, "grid");
        into.text(into.left() - 6, at + 4, std::to_string(percent) + '%', "small", "end");
    }
    for (calendar_day day = into.first(); day <= last;) {
        if (day.day() == 1 || day == into.first()) {
            into.line(into.x(day), into.top(), into.x(day), into.bottom(), "grid");
            bool const crowded = into.x(day) > into.right() - 40;
            if (!crowded)
                into.text(into.x(day) + 2, into.bottom() + 16, short_day(day), "small");
        }
        auto const next =
            calendar_day::from_ymd(day.month() == 12 ? day.year() + 1 : day.year(), day.month() % 12 + 1, 1);
        if (!next)
            break;
        day = *next;
    }
}

// The fan in which the way will go on, at the pace of the past weeks.
void draw_forecast(picture& into, timeline const& what, double share_now, calendar_day last)
{
    smart_goal const& goal = what.goal;
    auto const from = goal.measure ? starting_value(*goal.measure) : std::nullopt;
    if (!from || !goal.measure->target || share_now >= 1.0)
        return;
    double const whole = std::abs(goal.measure->target->value() - *from);
    std::vector<std::pair<double, double>> high;
    std::vector<std::pair<double, double>> low;
    std::vector<std::pair<double, double>> middle;
    for (int week = 0; week <= 60; ++week) {
        auto const sum = predict_sum(what.weeks, week);
        if (!sum)
            return;
        double const days = static_cast<double>(what.today - into.first()) + 7.0 * week;
        double const end = static_cast<double>(last - into.first());
        double const at = into.x(std::min(days, end));
        high.emplace_back(at, into.y(share_now + sum->high / whole));
        low.emplace_back(at, into.y(share_now + std::max(sum->low, 0.0) / whole));
        middle.emplace_back(at, into.y(share_now + (sum->high + sum->low) / 2.0 / whole));
        if (days >= end)
            break;
    }
    std::vector<std::pair<double, double>> band = high;
    band.insert(band.end(), low.rbegin(), low.rend());
    into.points("polygon", band, "band");
    into.points("polyline", middle, "ahead");
}

void draw_way(picture& into, timeline const& what, std::vector<progress_point> const& series)
{
    std::vector<std::pair<double, double>> way{{into.x(into.first()), into.y(0.0)}};
    double before = 0.0;
    for (progress_point const& point : series) { // in steps: nothing happens between two readings
        way.emplace_back(into.x(point.day), into.y(before));
        way.emplace_back(into.x(point.day), into.y(point.fraction));
        before = point.fraction;
    }
    way.emplace_back(into.x(what.today), into.y(before));
    into.points("polyline", way, "way");
    for (progress_point const& point : series)
        into.dot(
            into.x(point.day), into.y(point.fraction), 3.0, "done",
            short_day(point.day) + ": " + number(point.value));
}

double share_on(std::vector<progress_point> const& series, calendar_day day)
{
    double share = 0.0;
    for (progress_point const& point : series)
        if (point.day <= day)
            share = point.fraction;
    return share;
}

void draw_events(picture& into, timeline const& what, std::vector<progress_point> const& series)
{
    for (goal_event const& event : what.goal.history)
        if (auto const* noted = std::get_if<setback_noted>(&event.what)) {
            double const at = into.x(event.at.day());
            into.dot(
                at, into.y(share_on(series, event.at.day())), 6.0, "setback",
                short_day(event.at.day()) + ", learned: " + noted->learned);
        }
    std::map<std::string, int> on_day; // several on one day stand above each other
    for (milestone const& each : what.milestones) {
        int const place = on_day[each.day.to_string()]++;
        into.star(
            into.x(each.day), into.y(share_on(series, each.day)) - 15.0 - 17.0 * place,
            short_day(each.day) + ": " + each.key);
    }
}

void draw_steps(picture& into, timeline const& what)
{
    double top = into.bottom() + 52.0;
    into.text(into.left(), top - 10.0, "Steps", "head");
    std::map<std::size_t, planned_step const*> planned;
    for (planned_step const& each : what.plan.steps)
        planned[each.step] = &each;
    for (std::size_t const i : what.plan.schedule.order) {
        goal_step const& step = what.goal.steps[i];
        auto const found = planned.find(i);
        std::string name = step.text;
        if (found == planned.end()) {
            into.text(into.left(), top + 12.0, "✓ " + name, "over");
        } else {
            planned_step const& where = *found->second;
            double const x1 = into.x(where.start);
            double const x2 = into.x(static_cast<double>(where.finish - into.first()) + 1.0);
            std::string const days = short_day(where.start) +
                                     (where.start == where.finish ? "" : " to " + short_day(where.finish));
            name += " (" + days + ')';
            into.bar(x1, top + 17.0, x2, 8.0, where.critical ? "bar critical" : "bar", name);
            if (step.due) {
                into.line(into.x(*step.due), top + 16.0, into.x(*step.due), top + 27.0, "due");
                if (where.finish < *step.due)
                    into.line(x2, top + 21.0, into.x(*step.due), top + 21.0, "room");
            }
            into.text(into.left(), top + 12.0, name, "step");
        }
        top += 34.0;
    }
}
} // namespace

std::string escaped(std::string_view text)
{
    std::string made;
    for (char const c : text) {
        switch (c) {
        case '&':
            made += "&amp;";
            break;
        case '<':
            made += "&lt;";
            break;
        case '>':
            made += "&gt;";
            break;
        case '"':
            made += "&quot;";
            break;
        default:
            made += c;
        }
    }
    return made;
}

std::string draw(timeline const& what, int width)
{
    smart_goal const& goal = what.goal;
    calendar_day const first = goal.start.value_or(what.today);
    calendar_day last = std::max(goal.deadline.value_or(what.today), what.today);
    if (what.plan.finish)
        last = std::max(last, *what.plan.finish);
    last = add_days(last, 14).value_or(last);
    picture into{width, first, last, what.plan.schedule.order.size()};
    auto const series = progress_series(goal, what.today);

    draw_grid(into, last);
    double const share_now = share_on(series, what.today);
    draw_forecast(into, what, share_now, last);
    if (goal.deadline) {
        into.line(into.x(first), into.y(0.0), into.x(*goal.deadline), into.y(1.0), "plan");
        into.line(into.x(*goal.deadline), into.top(), into.x(*goal.deadline), into.bottom(), "deadline");
        into.text(
            into.x(*goal.deadline) - 4.0, into.bottom() - 8.0, "until " + short_day(*goal.deadline), "small",
            "end");
    }
    draw_way(into, what, series);
    draw_events(into, what, series);
    into.line(into.x(what.today), into.top() - 12.0, into.x(what.today), into.bottom(), "today");
    into.text(into.x(what.today), into.top() - 18.0, "today, " + short_day(what.today), "small", "middle");
    draw_steps(into, what);
    return into.finish(
        "Timeline: " + std::to_string(static_cast<int>(std::lround(100.0 * share_now))) +
        " percent of the way on " + short_day(what.today));
}
} // namespace planner
