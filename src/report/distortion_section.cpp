// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace cbtkit::report {
namespace {
/// Each tag once.
std::vector<std::string> tags_of(journal_entry const& entry)
{
    std::vector<std::string> tags = entry.tags;
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

void merge(std::vector<distortion_id>& into, std::vector<distortion_id> const& more)
{
    into.insert(into.end(), more.begin(), more.end());
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

trigger_map make_triggers(
    std::span<read_entry const> entries, std::vector<distortion_count> const& counts,
    report_options const& options)
{
    trigger_map map;
    std::map<std::string, std::size_t> frequency;
    for (read_entry const& each : entries)
        for (std::string& tag : tags_of(*each.entry))
            ++frequency[std::move(tag)];
    std::vector<std::pair<std::string, std::size_t>> by_frequency{frequency.begin(), frequency.end()};
    std::stable_sort(by_frequency.begin(), by_frequency.end(), [](auto const& a, auto const& b) {
        return a.second > b.second;
    });
    for (auto& [tag, n] : by_frequency)
        if (map.tags.size() < options.most_tags && n >= 2) {
            map.tags.push_back(tag);
            map.tag_entries.push_back(n);
        }
    for (distortion_count const& each : counts)
        if (map.distortions.size() < options.most_habits)
            map.distortions.push_back(each.distortion);
    if (map.tags.empty() || map.distortions.empty())
        return {};

    std::size_t const width = map.distortions.size();
    map.cells.resize(map.tags.size() * width);
    std::vector<std::size_t> confirmed(width, 0);
    auto const place = [](auto const& list, auto const& wanted) {
        return static_cast<std::size_t>(std::find(list.begin(), list.end(), wanted) - list.begin());
    };
    for (read_entry const& each : entries) {
        auto const tags = tags_of(*each.entry);
        for (distortion_id const& habit : each.confirmed)
            if (std::size_t const d = place(map.distortions, habit); d < width)
                ++confirmed[d];
        for (std::string const& tag : tags) {
            std::size_t const t = place(map.tags, tag);
            if (t == map.tags.size())
                continue;
            for (distortion_id const& habit : each.confirmed)
                if (std::size_t const d = place(map.distortions, habit); d < width)
                    ++map.cells[t * width + d].confirmed.both;
            for (distortion_id const& habit : each.suggested)
                if (std::size_t const d = place(map.distortions, habit); d < width)
                    ++map.cells[t * width + d].suggested;
        }
    }
    std::vector<double> p;
    std::vector<trigger_cell*> tested;
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        trigger_cell& cell = map.cells[i];
        cell.tag = i / width;
        cell.distortion = i % width;
        cell.confirmed.only_first = map.tag_entries[cell.tag] - cell.confirmed.both;
        cell.confirmed.only_second = confirmed[cell.distortion] - cell.confirmed.both;
        cell.confirmed.neither =
            entries.size() - cell.confirmed.both - cell.confirmed.only_first - cell.confirmed.only_second;
        cell.together = stats::association_of(cell.confirmed);
        if (!cell.together)
            continue;
        if (auto const chance = cell.together->value.p()) {
            p.push_back(*chance);
            tested.push_back(&cell);
        }
    }
    map.tested = p.size();
    if (auto const q = stats::benjamini_hochberg(p))
        for (std::size_t i = 0; i < tested.size(); ++i)
            tested[i]->q = (*q)[i];
    return map;
}
} // namespace

distortion_section make_distortions(std::span<read_entry const> entries, report_options const& options)
{
    distortion_section made;
    made.entries = entries.size();
    std::map<distortion_id, distortion_count> counts;
    std::map<std::int64_t, distortion_day> days;
    for (read_entry const& each : entries) {
        distortion_day& day = days[each.day.days_since_epoch()];
        day.day = each.day;
        ++day.entries;
        merge(day.confirmed, each.confirmed);
        merge(day.suggested, each.suggested);
        for (distortion_id const& habit : each.confirmed)
            ++counts[habit].confirmed;
        for (distortion_id const& habit : each.suggested)
            ++counts[habit].suggested;
    }
    for (auto& each : days) {
        distortion_day& day = each.second;
        std::erase_if(day.suggested, [&day](distortion_id const& habit) {
            return std::binary_search(day.confirmed.begin(), day.confirmed.end(), habit);
        });
        made.days.push_back(std::move(day));
    }
    for (auto& [habit, count] : counts) {
        count.distortion = habit;
        made.counts.push_back(std::move(count));
    }
    std::stable_sort(
        made.counts.begin(), made.counts.end(), [](distortion_count const& a, distortion_count const& b) {
            return a.confirmed != b.confirmed ? a.confirmed > b.confirmed : a.suggested > b.suggested;
        });
    made.triggers = make_triggers(entries, made.counts, options);
    return made;
}
} // namespace cbtkit::report
