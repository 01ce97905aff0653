// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_DOUBLE_COLUMN_HPP
#define CBTKIT_RECORDS_DOUBLE_COLUMN_HPP

/// @file
/// Thoughts and answers side by side.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>
#include <cbtkit/records/thought.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// A thought and the answer to it.
struct talk_back {
    std::string thought;
    std::vector<distortion_id> distortions; ///< those that the person recognised
    std::string response;
    intensity belief_before; ///< in the thought
    std::optional<intensity> belief_after;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("thought", &talk_back::thought), member("distortions", &talk_back::distortions),
            member("response", &talk_back::response), member("belief_before", &talk_back::belief_before),
            member("belief_after", &talk_back::belief_after)};
    }

    friend bool operator==(talk_back const&, talk_back const&) = default;
};

/// Thoughts answered one by one.
struct double_column {
    std::vector<talk_back> pairs;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("pairs", &double_column::pairs)};
    }

    friend bool operator==(double_column const&, double_column const&) = default;
};

inline record_scores double_column::scores() const
{
    record_scores out;
    double sum = 0;
    int n = 0;
    for (talk_back const& pair : pairs)
        if (pair.belief_after) {
            sum += pair.belief_before.percent() - pair.belief_after->percent();
            ++n;
        }
    if (n > 0)
        out.push_back({"mean_belief_shift", sum / n});
    return out;
}
} // namespace cbtkit
#endif
