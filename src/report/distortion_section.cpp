// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

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

/// The entries that hold something, one bit each.
using bit_row = std::vector<std::uint64_t>;

std::uint64_t count_of(bit_row const& row)
{
    std::uint64_t n = 0;
    for (std::uint64_t const word : row)
        n += static_cast<std::uint64_t>(std::popcount(word));
    return n;
}
bit_row both(bit_row const& a, bit_row const& b)
{
    bit_row made(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        made[i] = a[i] & b[i];
    return made;
}

/// The feelings that most entries name.
std::vector<emotion_id> frequent_emotions(std::span<read_entry const> entries, std::size_t most)
{
    std::unordered_map<emotion_id, std::size_t> counts;
    for (read_entry const& each : entries)
        for (emotion_rating const* rating : ratings_of(*each.entry))
            ++counts[rating->emotion];
    std::vector<std::pair<std::size_t, emotion_id>> ordered;
    for (auto const& [emotion, n] : counts)
        ordered.emplace_back(n, emotion);
    std::sort(ordered.begin(), ordered.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::vector<emotion_id> made;
    for (std::size_t i = 0; i < std::min(most, ordered.size()); ++i)
        made.push_back(ordered[i].second);
    return made;
}

/// Looks for three that come together. Each of the three is tested against the other two together, and the
/// largest p counts: where only two belong together, the third is independent of them and its test says so.
void find_triples(std::span<read_entry const> entries, trigger_map& map, report_options const& options)
{
    std::vector<emotion_id> const emotions = frequent_emotions(entries, options.most_habits);
    std::size_t const words = (entries.size() + 63) / 64;
    std::vector<bit_row> tags(map.tags.size(), bit_row(words));
    std::vector<bit_row> habits(map.distortions.size(), bit_row(words));
    std::vector<bit_row> feelings(emotions.size(), bit_row(words));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto const mark = [i](auto const& list, auto const& wanted, std::vector<bit_row>& rows) {
            auto const place =
                static_cast<std::size_t>(std::find(list.begin(), list.end(), wanted) - list.begin());
            if (place < rows.size())
                rows[place][i / 64] |= std::uint64_t{1} << (i % 64);
        };
        for (std::string const& tag : entries[i].entry->tags)
            mark(map.tags, tag, tags);
        for (distortion_id const& habit : entries[i].confirmed)
            mark(map.distortions, habit, habits);
        for (emotion_rating const* rating : ratings_of(*entries[i].entry)) {
            auto const& first = rating->before ? rating->before : rating->after;
            if (!first || first->percent() > 0)
                mark(emotions, rating->emotion, feelings);
        }
    }
    // One against two: how often the one is there with the two, beside how often without.
    auto const test = [n = entries.size()](bit_row const& one, bit_row const& two, std::uint64_t all) {
        stats::pair_counts counts;
        counts.both = all;
        counts.only_first = count_of(two) - all;
        counts.only_second = count_of(one) - all;
        counts.neither = n - counts.both - counts.only_first - counts.only_second;
        return stats::association_of(counts);
    };
    constexpr double least_lift = 1.3;
    std::vector<trigger_triple> tested;
    std::vector<double> p;
    for (std::size_t t = 0; t < tags.size(); ++t)
        for (std::size_t d = 0; d < habits.size(); ++d) {
            bit_row const pair = both(tags[t], habits[d]);
            std::uint64_t const in_pair = count_of(pair);
            if (in_pair < stats::association_min_margin)
                continue;
            for (std::size_t e = 0; e < feelings.size(); ++e) {
                std::uint64_t const all = count_of(both(pair, feelings[e]));
                auto const feeling = test(feelings[e], pair, all);
                auto const habit = test(habits[d], both(tags[t], feelings[e]), all);
                auto const tag = test(tags[t], both(habits[d], feelings[e]), all);
                if (!feeling || !habit || !tag)
                    continue;
                trigger_triple one{
                    t, d, emotions[e], static_cast<std::size_t>(all), static_cast<std::size_t>(in_pair), 1e9,
                    0, 1};
                for (auto const* each : {&feeling->value, &habit->value, &tag->value}) {
                    one.lift = std::min(one.lift, each->lift.value_or(0));
                    one.p = std::max(one.p, each->p().value_or(1));
                }
                tested.push_back(one);
                p.push_back(one.p);
            }
        }
    map.triples_tested = tested.size();
    auto const q = stats::benjamini_hochberg(p);
    if (!q)
        return;
    for (std::size_t i = 0; i < tested.size(); ++i) {
        tested[i].q = (*q)[i];
        if (tested[i].q <= triple_discovery_rate && tested[i].lift >= least_lift)
            map.triples.push_back(tested[i]);
    }
    std::stable_sort(
        map.triples.begin(), map.triples.end(), [](auto const& a, auto const& b) { return a.p < b.p; });
}

/// What was recognised, period by period, in our names and in those of each list.
std::vector<distortion_profile> make_profiles(std::span<read_entry const> entries)
{
    std::vector<distortion_profile> made;
    if (entries.empty())
        return made;
    constexpr std::int64_t year = 366;
    std::vector<dated_distortions> seen;
    for (read_entry const& each : entries)
        seen.push_back({each.day, each.confirmed});
    auto const [first, last] = std::minmax_element(
        seen.begin(), seen.end(), [](auto const& a, auto const& b) { return a.day < b.day; });
    profile_step const step = last->day - first->day > year ? profile_step::month : profile_step::week;
    made.push_back(profile_of(seen, std::nullopt, step));
    if (made.front().names.empty())
        return {};
    for (taxonomy const list : taxonomies)
        made.push_back(profile_of(seen, list, step));
    return made;
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
    find_triples(entries, map, options);
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
    made.profiles = make_profiles(entries);
    return made;
}
} // namespace cbtkit::report
