// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_BEFORE_AFTER_HPP
#define CBTKIT_RECORDS_BEFORE_AFTER_HPP

/// @file
/// What changed between the first and the second rating. Descriptive: one record proves nothing.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/thought_record.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace cbtkit {
/// A word for the mean relief (this library's convention): 30 points or more strong, 15 moderate, 5 slight,
/// above -5 none, else worse. "Worse" is answered with care, never with "try harder".
enum class relief_label : std::uint8_t { not_rated = 0, strong, moderate, slight, none, worse };

/// The stored name, for example `not_rated`.
[[nodiscard]] constexpr std::string_view key(relief_label label) noexcept
{
    switch (label) {
    case relief_label::not_rated:
        return "not_rated";
    case relief_label::strong:
        return "strong";
    case relief_label::moderate:
        return "moderate";
    case relief_label::slight:
        return "slight";
    case relief_label::none:
        return "none";
    case relief_label::worse:
        return "worse";
    }
    return "not_rated";
}

/// The label of a mean relief in points, -100 to 100.
[[nodiscard]] constexpr relief_label label_of(double mean_relief) noexcept
{
    if (mean_relief >= 30)
        return relief_label::strong;
    if (mean_relief >= 15)
        return relief_label::moderate;
    if (mean_relief >= 5)
        return relief_label::slight;
    return mean_relief > -5 ? relief_label::none : relief_label::worse;
}

/// Change for the better of one emotion in points: before − after of an unpleasant one, after − before of a
/// pleasant one. None without both ratings, or when the valence is 0 or unknown.
[[nodiscard]] inline std::optional<int> relief(emotion_rating const& rating)
{
    auto const valence = valence_of(rating);
    if (!rating.before || !rating.after || !valence || *valence == 0.0)
        return std::nullopt;
    int const drop = rating.before->percent() - rating.after->percent();
    return *valence < 0 ? drop : -drop;
}

/// `100 · (before − after) / before` of an unpleasant emotion; none at `before = 0` and for pleasant ones.
[[nodiscard]] inline std::optional<double> percent_relief(emotion_rating const& rating)
{
    auto const points = relief(rating);
    if (!points || *valence_of(rating) > 0 || rating.before->percent() == 0)
        return std::nullopt;
    return 100.0 * *points / rating.before->percent();
}

/// The summary over the unpleasant emotions that were rated twice; what is undefined is empty.
struct before_after {
    int rated = 0;                         ///< how many emotions went into the summary
    std::optional<double> mean_relief;     ///< mean of the reliefs, in points
    std::optional<double> percent_relief;  ///< 100 · Σ relief / Σ before
    std::optional<double> weighted_relief; ///< Σ before · relief / Σ before, in points
    std::optional<int> peak_relief;        ///< strongest before − strongest after
    relief_label label = relief_label::not_rated;

    friend bool operator==(before_after const&, before_after const&) = default;
};

/// Summarises ratings. An emotion that first appears afterwards, or was not rated again, is left out. One
/// pass.
[[nodiscard]] inline before_after compare(std::span<emotion_rating const> ratings)
{
    before_after summary;
    double reliefs = 0;
    double befores = 0;
    double weighted = 0;
    int peak_before = 0;
    int peak_after = 0;
    for (emotion_rating const& rating : ratings) {
        auto const points = relief(rating);
        if (!points || *valence_of(rating) > 0)
            continue;
        int const before = rating.before->percent();
        ++summary.rated;
        reliefs += *points;
        befores += before;
        weighted += static_cast<double>(before) * *points;
        peak_before = std::max(peak_before, before);
        peak_after = std::max(peak_after, rating.after->percent());
    }
    if (summary.rated == 0)
        return summary;
    summary.mean_relief = reliefs / summary.rated;
    summary.peak_relief = peak_before - peak_after;
    summary.label = label_of(*summary.mean_relief);
    if (befores > 0) {
        summary.percent_relief = 100.0 * reliefs / befores;
        summary.weighted_relief = weighted / befores;
    }
    return summary;
}

/// How far the belief in the hot thought fell, in points; none without both ratings.
[[nodiscard]] inline std::optional<int> belief_shift(thought_record const& record)
{
    thought const* const hot = hot_thought(record);
    if (hot == nullptr || !hot->belief_before || !hot->belief_after)
        return std::nullopt;
    return hot->belief_before->percent() - hot->belief_after->percent();
}

/// True when the balanced thought is believed at 50 or more (this library's convention); none when it was not
/// rated.
[[nodiscard]] inline std::optional<bool> alternative_credible(thought_record const& record)
{
    if (!record.response_belief)
        return std::nullopt;
    return record.response_belief->percent() >= 50;
}
} // namespace cbtkit
#endif
