// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/distortion_profile.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace cbtkit {
namespace {
/// The first day of the period in which a day lies.
calendar_day begin_of(calendar_day day, profile_step step)
{
    if (step == profile_step::month)
        return calendar_day::from_ymd(day.year(), day.month(), 1).value_or(day);
    return add_days(day, 1 - static_cast<std::int64_t>(day.weekday())).value_or(day);
}

calendar_day next(calendar_day first, profile_step step)
{
    // The 31st day after the first of a month lies in the next one.
    auto const later = add_days(first, step == profile_step::month ? 31 : 7);
    return later ? begin_of(*later, step) : first;
}

/// The name of a habit in a list, or none.
std::optional<std::string> name_of(distortion_id const& habit, std::optional<taxonomy> list)
{
    if (!list)
        return habit.str();
    auto const known = distortion_from_key(habit.str());
    if (!known)
        return std::nullopt;
    auto const names = to_taxonomy(*list, *known);
    return names.empty() ? std::nullopt : std::optional<std::string>{names.front()};
}

/// The names in the order of the list; our own in the order of the catalogue, custom ones last.
std::vector<std::string> in_order(std::set<std::string> const& met, std::optional<taxonomy> list)
{
    std::vector<std::string> ordered;
    auto const add = [&](std::string_view name) {
        if (met.contains(std::string{name}))
            ordered.emplace_back(name);
    };
    if (list) {
        for (crosswalk_row const& row : distortion_crosswalk)
            if (row.list == *list)
                add(row.name);
        return ordered;
    }
    for (distortion_row const& row : distortions)
        add(row.key);
    for (std::string const& name : met)
        if (!distortion_from_key(name))
            ordered.push_back(name);
    return ordered;
}
} // namespace

distortion_profile profile_of(
    std::span<dated_distortions const> entries, std::optional<taxonomy> list, profile_step step)
{
    distortion_profile made;
    made.list = list;
    if (entries.empty())
        return made;

    std::map<distortion_id, std::optional<std::string>> known; // each habit is looked up once
    std::set<std::string> met;
    for (dated_distortions const& each : entries)
        for (distortion_id const& habit : each.distortions)
            if (auto const [place, fresh] = known.try_emplace(habit); fresh) {
                place->second = name_of(habit, list);
                if (place->second)
                    met.insert(*place->second);
            }
    made.names = in_order(met, list);
    std::map<std::string, std::size_t> column;
    for (std::size_t i = 0; i < made.names.size(); ++i)
        column[made.names[i]] = i;

    auto const [first, last] = std::minmax_element(
        entries.begin(), entries.end(), [](auto const& a, auto const& b) { return a.day < b.day; });
    for (calendar_day day = begin_of(first->day, step); day <= last->day;) {
        made.steps.push_back({day, 0, std::vector<std::size_t>(made.names.size(), 0)});
        calendar_day const later = next(day, step);
        if (later <= day)
            break; // the end of the calendar
        day = later;
    }
    for (dated_distortions const& each : entries) {
        auto const after = std::upper_bound(
            made.steps.begin(), made.steps.end(), each.day,
            [](calendar_day day, profile_period const& one) { return day < one.first; });
        profile_period& period = *std::prev(after);
        ++period.entries;
        std::set<std::size_t> counted;
        bool unnamed = false;
        for (distortion_id const& habit : each.distortions) {
            auto const& name = known.at(habit);
            if (name)
                counted.insert(column.at(*name));
            else
                unnamed = true;
        }
        for (std::size_t const i : counted)
            ++period.counts[i];
        made.unnamed += unnamed ? 1U : 0U;
    }
    return made;
}
} // namespace cbtkit
