// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_PICTURE_HPP
#define CBTKIT_SRC_REPORT_PICTURE_HPP

/// @file
/// Inline SVG that fits any width: shapes and words keep their size, only distances stretch.

#include "wording.hpp"

#include <cbtkit/core/calendar_day.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::report {
/// Text that stands in HTML and SVG, in elements and in quoted attributes. Control characters become blanks.
[[nodiscard]] std::string escaped(std::string_view text);
/// A number with at most two places, without needless zeros.
[[nodiscard]] std::string places(double number);

/// One mark on the axis of days.
struct day_tick {
    calendar_day day;
    std::string label;
    bool on_phones = true;
};

/// Days along a picture's width.
class day_axis {
public:
    day_axis(calendar_day first, calendar_day last);
    /// 0 to 100, in percent of the width.
    [[nodiscard]] double x(calendar_day day) const noexcept;
    /// Marks at weeks, months or years, at most ten.
    [[nodiscard]] std::vector<day_tick> ticks(wording const& words) const;

private:
    std::int64_t first_;
    std::int64_t last_;
};

/// An SVG of full width. Across, positions are percents; down, pixels.
class picture {
public:
    /// @param kind its CSS class
    picture(std::string_view kind, int height, std::string_view title, std::string_view description);

    void line(double x1, double y1, double x2, double y2, std::string_view kind);
    void circle(double x, double y, double radius, std::string_view kind, std::string_view title = {});
    void words(
        double x, double y, std::string_view text, std::string_view kind, std::string_view anchor = "middle");
    /// A line or surface through points given in percents and pixels; `close` fills it.
    struct point {
        double x;
        double y;
    };
    void path(std::vector<point> const& points, std::string_view kind, bool close = false);
    /// A small shape of its own size around a point: path data around 0,0.
    void mark(double x, double y, std::string_view shape, std::string_view kind, std::string_view title = {});
    /// Lines and labels of a scale from 0 to 100.
    void scale(int top, int bottom);
    /// Labels of the days under the plot.
    void days(day_axis const& axis, std::vector<day_tick> const& ticks, int top, int bottom);

    [[nodiscard]] std::string take() &&;

private:
    std::string out_;
    int height_;
};
} // namespace cbtkit::report
#endif
