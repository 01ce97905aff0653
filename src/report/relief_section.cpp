// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <cbtkit/records/before_after.hpp>

#include <algorithm>
#include <map>

namespace cbtkit::report {
namespace {
double mean_of(std::vector<double> const& values)
{
    auto const level = stats::describe(values);
    return level ? level->mean.value_or(0) : 0;
}

stats::shown<stats::paired_change> change_over(std::vector<double> const& differences)
{
    auto const series = stats::series::from_values(differences);
    return series ? stats::paired_change_of(*series) : stats::too_few(0, stats::paired_minimum);
}

/// Both ratings of one use; what else a use tells is looked up for those that are shown.
struct rated_use {
    std::size_t place = 0;
    double before = 0;
    double after = 0;
};

/// At most `most` uses, evenly spread, the first and the last among them.
std::vector<rated_use> thinned(std::vector<rated_use> const& uses, std::size_t most)
{
    if (uses.size() <= most || most < 2)
        return uses;
    std::vector<rated_use> few;
    for (std::size_t i = 0; i < most; ++i)
        few.push_back(uses[i * (uses.size() - 1) / (most - 1)]);
    return few;
}

exercise_use shown(read_entry const& each, rated_use const& rated)
{
    exercise_use use;
    use.entry = each.entry->id;
    use.day = each.day;
    use.before = rated.before;
    use.after = rated.after;
    if (each.entry->thought_record)
        if (thought const* const hot = hot_thought(*each.entry->thought_record);
            hot != nullptr && hot->belief_before && hot->belief_after) {
            use.belief_before = hot->belief_before->percent();
            use.belief_after = hot->belief_after->percent();
        }
    return use;
}
} // namespace

std::vector<emotion_relief> make_relief(std::span<read_entry const> entries)
{
    struct collected {
        double valence = 0;
        std::vector<double> before;
        std::vector<double> after;
        std::vector<double> better;
    };
    std::map<emotion_id, collected> all;
    for (read_entry const& each : entries)
        for (emotion_rating const* rating : ratings_of(*each.entry)) {
            auto const points = relief(*rating);
            if (!points)
                continue;
            collected& one = all[rating->emotion];
            if (one.better.empty())
                one.valence = *valence_of(*rating);
            one.before.push_back(rating->before->percent());
            one.after.push_back(rating->after->percent());
            one.better.push_back(*points);
        }
    std::vector<emotion_relief> reports;
    for (auto const& [emotion, one] : all) {
        emotion_relief made;
        made.emotion = emotion;
        made.valence = one.valence;
        made.n = one.better.size();
        if (made.n >= stats::moments_minimum) {
            made.mean_before = mean_of(one.before);
            made.mean_after = mean_of(one.after);
        }
        made.change = change_over(one.better);
        reports.push_back(std::move(made));
    }
    std::stable_sort(reports.begin(), reports.end(), [](emotion_relief const& a, emotion_relief const& b) {
        return a.n > b.n;
    });
    return reports;
}

std::vector<exercise_report> make_exercises(std::span<read_entry const> entries, std::size_t most_points)
{
    struct collected {
        exercise_report report;
        std::vector<rated_use> uses;
    };
    std::map<std::string, collected> all;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        journal_entry const& entry = *entries[place].entry;
        double before = 0;
        double after = 0;
        int rated = 0;
        for (emotion_rating const* rating : ratings_of(entry)) {
            auto const points = relief(*rating);
            if (!points || *valence_of(*rating) > 0)
                continue;
            ++rated;
            before += rating->before->percent();
            after += rating->after->percent();
        }
        if (!entry.exercise && rated == 0)
            continue;
        collected& one = all[entry.exercise.value_or("")];
        ++one.report.entries;
        if (rated == 0)
            continue;
        ++one.report.rated;
        one.uses.push_back({place, before / rated, after / rated});
    }
    std::vector<exercise_report> reports;
    for (auto& [name, found] : all) {
        exercise_report& one = found.report;
        one.exercise = name;
        std::vector<double> before;
        std::vector<double> after;
        std::vector<double> better;
        for (rated_use const& use : found.uses) {
            before.push_back(use.before);
            after.push_back(use.after);
            better.push_back(use.before - use.after);
        }
        if (better.size() >= stats::moments_minimum) {
            one.mean_before = mean_of(before);
            one.mean_after = mean_of(after);
        }
        one.change = change_over(better);
        for (rated_use const& use : thinned(found.uses, most_points))
            one.uses.push_back(shown(entries[use.place], use));
        reports.push_back(std::move(one));
    }
    std::stable_sort(reports.begin(), reports.end(), [](exercise_report const& a, exercise_report const& b) {
        if (a.exercise.empty() != b.exercise.empty())
            return b.exercise.empty();
        return a.entries > b.entries;
    });
    return reports;
}
} // namespace cbtkit::report
