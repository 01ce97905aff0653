// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/exercise_series.hpp>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace cbtkit {
namespace {
constexpr double prior_strength = 4;
constexpr std::size_t fewest_for_bias = 5;
constexpr std::size_t fewest_to_rank = 5;
constexpr int expectancy_step = 20;
constexpr double peak_share = 0.6;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::size_t const half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

int peak_of(exposure_session const& one)
{
    auto const peak = one.suds.peak();
    return peak ? peak->value.percent() : 0;
}

double mean(std::vector<double> const& values)
{
    double sum = 0;
    for (double const value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}
} // namespace

result<prediction_series> summarise(std::span<experiment const> experiments)
{
    prediction_series all;
    std::optional<double> first;
    double happened = 0;
    double predicted = 0;
    double brier = 0;
    for (experiment const& one : experiments) {
        auto const outcome = one.outcome_value();
        if (!outcome)
            continue;
        double const p = one.probability.percent() / 100.0;
        if (!first)
            first = std::clamp(p, 0.01, 0.99);
        ++all.n;
        happened += *outcome;
        predicted += p;
        brier += (p - *outcome) * (p - *outcome);
    }
    if (all.n == 0)
        return fail(errc::insufficient_data);
    auto const n = static_cast<double>(all.n);
    all.mean_brier = brier / n;
    all.bias = (predicted - happened) / n;
    all.may_show_bias = all.n >= fewest_for_bias;
    double const a = prior_strength * *first + happened;
    double const b = prior_strength * (1 - *first) + n - happened;
    boost::math::beta_distribution<double> const posterior{a, b};
    all.posterior_percent = 100 * a / (a + b);
    all.low_percent = 100 * boost::math::quantile(posterior, 0.025);
    all.high_percent = 100 * boost::math::quantile(posterior, 0.975);
    return all;
}

result<exposure_progress> progress_of(std::span<exposure_session const> sessions)
{
    if (sessions.empty())
        return fail(errc::insufficient_data);
    exposure_progress seen;
    std::size_t const n = sessions.size();
    auto const drop = [](exposure_session const& one) {
        return one.p_before.percent() - one.p_after.percent();
    };
    int const first = peak_of(sessions.front());
    int const last = peak_of(sessions.back());
    seen.peak_change = first - last;
    if (n >= 2) {
        seen.expectancy_fell =
            drop(sessions[n - 1]) >= expectancy_step && drop(sessions[n - 2]) >= expectancy_step;
        seen.peak_fell = last <= peak_share * first;
        std::vector<double> slopes;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t k = i + 1; k < n; ++k)
                slopes.push_back((peak_of(sessions[k]) - peak_of(sessions[i])) / static_cast<double>(k - i));
        seen.peak_slope = median(std::move(slopes));
    }
    seen.advance = seen.expectancy_fell || seen.peak_fell;
    return seen;
}

std::vector<activity_summary> lifts_of(std::span<activity_entry const> entries)
{
    std::vector<activity_summary> out;
    for (activity_entry const& first : entries) {
        bool const known = std::any_of(out.begin(), out.end(), [&first](activity_summary const& one) {
            return one.activity == first.activity;
        });
        if (known)
            continue;
        std::vector<double> lifts;
        std::vector<double> pleasures;
        std::vector<double> masteries;
        for (activity_entry const& one : entries) {
            if (one.activity != first.activity)
                continue;
            if (one.mood_before && one.mood_after)
                lifts.push_back(one.mood_after->percent() - one.mood_before->percent());
            if (one.pleasure)
                pleasures.push_back(*one.pleasure);
            if (one.mastery)
                masteries.push_back(*one.mastery);
        }
        activity_summary summary{.activity = first.activity, .n = lifts.size()};
        if (!pleasures.empty())
            summary.mean_pleasure = mean(pleasures);
        if (!masteries.empty())
            summary.mean_mastery = mean(masteries);
        if (!lifts.empty())
            summary.mean_lift = mean(lifts);
        if (lifts.size() >= 2) {
            auto const n = static_cast<double>(lifts.size());
            double squares = 0;
            for (double const lift : lifts)
                squares += (lift - summary.mean_lift) * (lift - summary.mean_lift);
            double const error = std::sqrt(squares / (n - 1) / n);
            double const t =
                boost::math::quantile(boost::math::students_t_distribution<double>{n - 1}, 0.975);
            summary.low = summary.mean_lift - t * error;
            summary.high = summary.mean_lift + t * error;
            summary.may_rank = lifts.size() >= fewest_to_rank && (*summary.low > 0 || *summary.high < 0);
        }
        out.push_back(std::move(summary));
    }
    return out;
}

support_summary summarise(support_map const& map)
{
    support_summary all;
    for (char const* type : {"emotional", "practical", "informational", "companionship"})
        all.coverage[type] = 0;
    double contacts = 0;
    double squares = 0;
    std::vector<double> uplifts;
    for (support_person const& one : map.people) {
        for (std::string const& type : one.types)
            ++all.coverage[type];
        contacts += one.contacts_28d;
        squares += static_cast<double>(one.contacts_28d) * one.contacts_28d;
        if (one.uplift)
            uplifts.push_back(*one.uplift);
    }
    for (auto const& [type, people] : all.coverage)
        if (people == 0)
            all.missing_types.push_back(type);
    if (contacts > 0) {
        all.concentration = squares / (contacts * contacts);
        all.effective_supporters = 1.0 / *all.concentration;
    }
    if (!uplifts.empty())
        all.mean_uplift = mean(uplifts);
    return all;
}

std::vector<effect_change> changes_of(std::span<effects_profile const> profiles)
{
    std::vector<effect_change> out;
    if (profiles.empty())
        return out;
    for_each_member(profiles.back(), [&](std::string_view name, std::optional<intensity> const& now) {
        if (!now)
            return;
        std::vector<double> first;
        for (effects_profile const& one : profiles)
            for_each_member(one, [&](std::string_view other, std::optional<intensity> const& value) {
                if (other == name && value && first.size() < 3)
                    first.push_back(value->percent());
            });
        effect_change change{.effect = std::string{name}, .now = *now};
        if (first.size() == 3) {
            change.baseline = median(std::move(first));
            change.change = now->percent() - *change.baseline;
        }
        out.push_back(std::move(change));
    });
    return out;
}
} // namespace cbtkit
