// SPDX-License-Identifier: BSL-1.0
#include "picture.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace cbtkit::report {
std::string escaped(std::string_view text)
{
    std::string made;
    made.reserve(text.size());
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
        case '\'':
            made += "&#39;";
            break;
        default:
            made += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        }
    }
    return made;
}

std::string places(double number)
{
    std::array<char, 40> digits{};
    auto const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, 2).ptr;
    std::string text{digits.data(), end};
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

day_axis::day_axis(calendar_day first, calendar_day last)
    : first_{first.days_since_epoch()}
    , last_{std::max(last.days_since_epoch(), first.days_since_epoch())}
{
}

double day_axis::x(calendar_day day) const noexcept
{
    if (last_ == first_)
        return 50;
    auto const number = std::clamp(day.days_since_epoch(), first_, last_);
    return 100.0 * static_cast<double>(number - first_) / static_cast<double>(last_ - first_);
}

std::vector<day_tick> day_axis::ticks(wording const& words) const
{
    constexpr std::size_t most = 10;
    constexpr std::size_t most_on_phones = 4;
    std::vector<day_tick> ticks;
    std::int64_t const span = last_ - first_ + 1;
    if (span <= 100) {
        std::int64_t const step = span <= 10 ? 1 : span <= 70 ? 7 : 14;
        for (std::int64_t at = first_; at <= last_; at += step)
            if (auto const day = calendar_day::from_days_since_epoch(at))
                ticks.push_back({*day, words.short_day(*day)});
    } else {
        int step = 1200;
        for (int const months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600})
            if (span / 30 / months <= static_cast<std::int64_t>(most) - 2) {
                step = months;
                break;
            }
        calendar_day const start = calendar_day::from_days_since_epoch(first_).value_or(calendar_day{});
        for (int month = start.year() * 12 + start.month() - 1; month < 12 * 10'000; ++month) {
            auto const day = calendar_day::from_ymd(month / 12, month % 12 + 1, 1);
            if (!day || day->days_since_epoch() > last_)
                break;
            if (day->days_since_epoch() < first_ || month % step != 0)
                continue;
            ticks.push_back(
                {*day, step >= 12 || month % 12 == 0
                           ? std::to_string(day->year())
                           : words.say("month.short." + std::to_string(day->month()))});
        }
    }
    std::size_t const keep = (ticks.size() + most_on_phones - 1) / most_on_phones;
    for (std::size_t i = 0; i < ticks.size(); ++i)
        ticks[i].on_phones = i % std::max<std::size_t>(1, keep) == 0;
    return ticks;
}

picture::picture(std::string_view kind, int height, std::string_view title, std::string_view description)
    : height_{height}
{
    out_ = "<svg class=\"";
    out_ += kind;
    out_ += "\" width=\"100%\" height=\"" + std::to_string(height) + "\" role=\"img\"><title>";
    out_ += escaped(title);
    out_ += "</title><desc>";
    out_ += escaped(description);
    out_ += "</desc>";
}

void picture::line(double x1, double y1, double x2, double y2, std::string_view kind)
{
    out_ += "<line class=\"";
    out_ += kind;
    out_ += "\" x1=\"" + places(x1) + "%\" y1=\"" + places(y1) + "\" x2=\"" + places(x2) + "%\" y2=\"" +
            places(y2) + "\"/>";
}

void picture::circle(double x, double y, double radius, std::string_view kind, std::string_view title)
{
    out_ += "<circle class=\"";
    out_ += kind;
    out_ += "\" cx=\"" + places(x) + "%\" cy=\"" + places(y) + "\" r=\"" + places(radius) + "\"";
    if (title.empty()) {
        out_ += "/>";
        return;
    }
    out_ += "><title>" + escaped(title) + "</title></circle>";
}

void picture::words(double x, double y, std::string_view text, std::string_view kind, std::string_view anchor)
{
    out_ += "<text class=\"";
    out_ += kind;
    out_ += "\" x=\"" + places(x) + "%\" y=\"" + places(y) + "\" text-anchor=\"";
    out_ += anchor;
    out_ += "\">" + escaped(text) + "</text>";
}

void picture::path(std::vector<point> const& points, std::string_view kind, bool close)
{
    if (points.empty())
        return;
    // Only paths live in a stretched frame; their strokes keep their width.
    out_ += "<svg width=\"100%\" height=\"" + std::to_string(height_) + "\" viewBox=\"0 0 100 " +
            std::to_string(height_) + "\" preserveAspectRatio=\"none\" overflow=\"visible\"><path class=\"";
    out_ += kind;
    out_ += "\" vector-effect=\"non-scaling-stroke\" d=\"";
    char command = 'M';
    for (point const& each : points) {
        out_ += command + places(each.x) + " " + places(each.y);
        command = 'L';
    }
    out_ += close ? "Z\"/></svg>" : "\"/></svg>";
}

void picture::mark(double x, double y, std::string_view shape, std::string_view kind, std::string_view title)
{
    out_ += "<svg x=\"" + places(x) + "%\" y=\"" + places(y) + "\" overflow=\"visible\"><path class=\"";
    out_ += kind;
    out_ += "\" d=\"";
    out_ += shape;
    out_ += "\">";
    if (!title.empty())
        out_ += "<title>" + escaped(title) + "</title>";
    out_ += "</path></svg>";
}

void picture::scale(int top, int bottom)
{
    for (int const value : {0, 25, 50, 75, 100}) {
        double const y = bottom - (bottom - top) * value / 100.0;
        line(0, y, 100, y, value % 50 == 0 ? "grid" : "grid faint");
        if (value % 50 == 0) {
            out_ += "<text class=\"tick\" x=\"-8\" y=\"" + places(y + 4) + "\" text-anchor=\"end\">" +
                    std::to_string(value) + "</text>";
        }
    }
}

void picture::days(day_axis const& axis, std::vector<day_tick> const& ticks, int top, int bottom)
{
    for (day_tick const& each : ticks) {
        double const x = axis.x(each.day);
        line(x, top, x, bottom + 4, each.on_phones ? "grid faint" : "grid faint wide");
        words(x, bottom + 18, each.label, each.on_phones ? "tick" : "tick wide", x < 2 ? "start" : "middle");
    }
}

std::string picture::take() &&
{
    out_ += "</svg>";
    return std::move(out_);
}
} // namespace cbtkit::report
