// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <limits>

namespace cbtkit::detail {
namespace {
constexpr std::int32_t near_days = 7; // from a change of scale or time zone
} // namespace

std::vector<std::size_t> all_places(daily const& series)
{
    std::vector<std::size_t> out;
    for (auto const& day : series.places)
        out.insert(out.end(), day.begin(), day.end());
    std::sort(out.begin(), out.end());
    return out;
}

insight_tone tone_of_emotion(searched const& s, std::uint32_t id, bool more)
{
    std::optional<double> const valence = id < s.input.valence.size() ? s.input.valence[id] : std::nullopt;
    if (!valence || *valence == 0)
        return insight_tone::neutral;
    return (*valence > 0) == more ? insight_tone::easier : insight_tone::harder;
}

bool break_within(searched const& s, std::int32_t from, std::int32_t to)
{
    return std::any_of(s.input.breaks.begin(), s.input.breaks.end(), [&](std::int32_t day) {
        return day >= from - near_days && day <= to + near_days;
    });
}

bool find_window(searched& s, insight_report& report)
{
    std::vector<std::size_t> order;
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (std::size_t i = 0; i < s.input.size(); ++i)
        last = std::max(last, s.input.row_view(i).day);
    for (std::size_t i = 0; i < s.input.size(); ++i) {
        insight_row const e = s.input.row_view(i);
        if (!e.must_handle)
            order.push_back(i);
        else if (e.day == s.input.today || e.day == last)
            report.held_back = true;
    }
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        insight_row const a = s.input.row_view(i);
        insight_row const b = s.input.row_view(j);
        return a.day != b.day ? a.day < b.day : a.t != b.t ? a.t < b.t : i < j;
    });
    auto const day_of = [&](std::size_t k) { return s.input.row_view(order[k]).day; };
    std::vector<std::size_t> first_of_day; // places in `order`
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (k == 0 || day_of(k) != day_of(k - 1))
            first_of_day.push_back(k);
    }
    std::size_t begin = order.size();
    for (std::size_t d = 0; d < first_of_day.size(); ++d) {
        double const with = stats::detail::real(first_of_day.size() - d);
        double const span =
            static_cast<double>(std::int64_t{day_of(order.size() - 1)} - day_of(first_of_day[d]) + 1);
        if (with >= (1 - s.options.max_missing_days) * span) {
            begin = first_of_day[d];
            break;
        }
    }
    order.erase(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(begin));
    s.entries.all = &s.input;
    s.entries.places = std::move(order);
    report.entries = s.entries.size();
    if (!s.entries.places.empty()) {
        s.entries.from = s.entries[0].day;
        s.entries.to = s.entries[s.entries.size() - 1].day;
        report.from = s.entries.from;
        report.to = s.entries.to;
    }
    if (s.entries.size() < least_entries) {
        report.missing = stats::insufficient{s.entries.size(), least_entries};
        return false;
    }
    return true;
}
} // namespace cbtkit::detail
