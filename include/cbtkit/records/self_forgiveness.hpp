// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SELF_FORGIVENESS_HPP
#define CBTKIT_RECORDS_SELF_FORGIVENESS_HPP

/// @file
/// A mistake owned and let go.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// A mistake owned, repaired where possible, and let go.
struct self_forgiveness {
    std::string act;
    std::optional<intensity> responsibility;
    std::optional<std::string> knew_then;
    std::optional<std::string> harm;
    std::string repair; ///< `done`, `plan`, `not_possible` or `not_needed`
    std::optional<std::string> repair_step;
    std::optional<calendar_day> repair_day;
    std::string lesson;
    std::optional<std::string> release_words;
    std::optional<intensity> guilt_before;
    std::optional<intensity> guilt_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("act", &self_forgiveness::act),
            member("responsibility", &self_forgiveness::responsibility),
            member("knew_then", &self_forgiveness::knew_then),
            member("harm", &self_forgiveness::harm),
            member("repair", &self_forgiveness::repair),
            member("repair_step", &self_forgiveness::repair_step),
            member("repair_day", &self_forgiveness::repair_day),
            member("lesson", &self_forgiveness::lesson),
            member("release_words", &self_forgiveness::release_words),
            member("guilt_before", &self_forgiveness::guilt_before),
            member("guilt_after", &self_forgiveness::guilt_after)};
    }

    friend bool operator==(self_forgiveness const&, self_forgiveness const&) = default;
};

inline record_scores self_forgiveness::scores() const
{
    record_scores out;
    add_difference(out, "guilt_drop", guilt_before, guilt_after);
    return out;
}
} // namespace cbtkit
#endif
