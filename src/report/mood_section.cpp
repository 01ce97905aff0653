// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace cbtkit::report {
namespace {
/// Collects ratings by day; days come in order, since entries do, up to an odd change of offsets.
class by_day {
public:
    void add(calendar_day day, double value)
    {
        std::int64_t const number = day.days_since_epoch();
        if (days_.empty() || days_.back().number != number) {
            sorted_ = sorted_ && (days_.empty() || days_.back().number < number);
            days_.push_back({number, day, 0, 0});
        }
        days_.back().sum += value;
        ++days_.back().n;
    }
    [[nodiscard]] std::vector<day_level> levels()
    {
        if (!sorted_)
            std::stable_sort(
                days_.begin(), days_.end(), [](sum const& a, sum const& b) { return a.number < b.number; });
        std::vector<day_level> levels;
        for (std::size_t i = 0; i < days_.size();) {
            sum total = days_[i];
            for (++i; i < days_.size() && days_[i].number == total.number; ++i) {
                total.sum += days_[i].sum;
                total.n += days_[i].n;
            }
            levels.push_back({total.day, total.sum / static_cast<double>(total.n), total.n});
        }
        return levels;
    }

private:
    struct sum {
        std::int64_t number;
        calendar_day day;
        double sum;
        std::size_t n;
    };
    std::vector<sum> days_;
    bool sorted_ = true;
};

stats::series series_of(std::vector<day_level> const& days)
{
    std::vector<stats::sample> samples;
    samples.reserve(days.size());
    for (day_level const& each : days)
        samples.push_back({static_cast<double>(each.day - days.front().day), each.mean});
    return stats::series::from_samples(samples).value_or(stats::series{});
}

/// The stretches between supported changes; none without any.
std::vector<level_stretch> stretches_of(
    std::vector<day_level> const& days, stats::shown<stats::segmentation> const& changes)
{
    std::vector<level_stretch> stretches;
    if (!changes || changes->strength != strength::supported)
        return stretches;
    stats::segmentation const& cut = changes->value;
    for (std::size_t i = 0; i < cut.means.size(); ++i) {
        std::size_t const first = i == 0 ? 0 : cut.starts[i - 1];
        std::size_t const end = i < cut.starts.size() ? cut.starts[i] : days.size();
        stretches.push_back({days[first].day, days[end - 1].day, cut.means[i], end - first});
    }
    return stretches;
}

stats::shown<stats::moments> moments_over(std::vector<double> const& values)
{
    auto const ratings = stats::series::from_values(values);
    return ratings ? stats::moments_of(*ratings) : stats::too_few(0, stats::moments_minimum);
}
} // namespace

std::vector<emotion_rating const*> ratings_of(journal_entry const& entry)
{
    std::vector<emotion_rating const*> all;
    auto const add = [&all](std::vector<emotion_rating> const& ratings) {
        for (emotion_rating const& each : ratings)
            if (std::none_of(all.begin(), all.end(), [&each](emotion_rating const* known) {
                    return known->emotion == each.emotion;
                }))
                all.push_back(&each);
    };
    add(entry.emotions);
    if (entry.thought_record)
        add(entry.thought_record->ratings);
    return all;
}

mood_report make_mood(std::span<read_entry const> entries)
{
    mood_report mood;
    by_day days;
    for (read_entry const& each : entries)
        if (each.entry->mood) {
            ++mood.ratings;
            days.add(each.day, each.entry->mood->percent());
        }
    mood.days = days.levels();
    if (mood.days.empty())
        return mood;
    stats::series const ratings = series_of(mood.days);
    mood.level = stats::moments_of(ratings);
    mood.trend = stats::trend_of(ratings);
    mood.changes = stats::changes_of(ratings);
    mood.stretches = stretches_of(mood.days, mood.changes);
    return mood;
}

std::vector<level_stretch> claimed_stretches(std::vector<day_level> const& days, claim_section const& claims)
{
    auto const told = std::find_if(claims.claims.begin(), claims.claims.end(), [](report_claim const& each) {
        return each.pattern.kind == insight_kind::mood_change && each.pattern.around;
    });
    if (told == claims.claims.end())
        return {};
    std::vector<level_stretch> both;
    double sum = 0;
    for (day_level const& each : days) {
        if (claims.first && each.day < *claims.first)
            continue;
        bool const later = each.day.days_since_epoch() >= *told->pattern.around;
        if (both.empty() || (later && both.size() == 1)) {
            both.push_back({each.day, each.day, 0, 0});
            sum = 0;
        }
        sum += each.mean;
        level_stretch& one = both.back();
        one.last = each.day;
        one.mean = sum / static_cast<double>(++one.n);
    }
    return both;
}

std::vector<emotion_report> make_emotions(std::span<read_entry const> entries)
{
    struct collected {
        emotion_report report;
        by_day days;
        std::vector<double> strengths;
    };
    std::unordered_map<emotion_id, std::size_t> places;
    std::vector<collected> all;
    for (read_entry const& each : entries)
        for (emotion_rating const* rating : ratings_of(*each.entry)) {
            auto const [place, fresh] = places.emplace(rating->emotion, all.size());
            if (fresh) {
                all.emplace_back();
                all.back().report.emotion = rating->emotion;
            }
            collected& one = all[place->second];
            ++one.report.entries;
            if (!one.report.valence)
                one.report.valence = valence_of(*rating);
            auto const& first = rating->before ? rating->before : rating->after;
            if (!first)
                continue;
            ++one.report.rated;
            one.strengths.push_back(first->percent());
            one.days.add(each.day, first->percent());
        }
    std::vector<emotion_report> reports;
    for (collected& one : all) {
        one.report.strength = moments_over(one.strengths);
        one.report.days = one.days.levels();
        if (!one.report.days.empty()) {
            stats::series const ratings = series_of(one.report.days);
            one.report.trend = stats::trend_of(ratings);
            one.report.changes = stats::changes_of(ratings);
            one.report.stretches = stretches_of(one.report.days, one.report.changes);
        }
        reports.push_back(std::move(one.report));
    }
    std::sort(reports.begin(), reports.end(), [](emotion_report const& a, emotion_report const& b) {
        return a.entries != b.entries ? a.entries > b.entries : a.emotion < b.emotion;
    });
    return reports;
}
} // namespace cbtkit::report
