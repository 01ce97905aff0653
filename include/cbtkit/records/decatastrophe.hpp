// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_DECATASTROPHE_HPP
#define CBTKIT_RECORDS_DECATASTROPHE_HPP

/// @file
/// A fear looked at from three sides.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// The worst, the best and the likely, and what one could do.
struct decatastrophe {
    std::string fear;
    std::string worst;
    intensity p_worst;
    intensity severity;
    std::optional<std::string> best;
    std::optional<intensity> p_best;
    std::string likely;
    intensity p_likely;
    std::vector<std::string> coping;
    std::optional<intensity> coping_before;
    std::optional<intensity> coping_after;
    std::optional<intensity> p_worst_after;
    std::optional<intensity> severity_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("fear", &decatastrophe::fear),
            member("worst", &decatastrophe::worst),
            member("p_worst", &decatastrophe::p_worst),
            member("severity", &decatastrophe::severity),
            member("best", &decatastrophe::best),
            member("p_best", &decatastrophe::p_best),
            member("likely", &decatastrophe::likely),
            member("p_likely", &decatastrophe::p_likely),
            member("coping", &decatastrophe::coping),
            member("coping_before", &decatastrophe::coping_before),
            member("coping_after", &decatastrophe::coping_after),
            member("p_worst_after", &decatastrophe::p_worst_after),
            member("severity_after", &decatastrophe::severity_after)};
    }

    friend bool operator==(decatastrophe const&, decatastrophe const&) = default;
};

inline record_scores decatastrophe::scores() const
{
    record_scores out;
    out.push_back({"expected_severity_before", p_worst.percent() * severity.percent() / 100.0});
    if (p_worst_after) {
        out.push_back({"p_worst_drop", static_cast<double>(p_worst.percent() - p_worst_after->percent())});
        intensity const later = severity_after.value_or(severity);
        out.push_back({"expected_severity_after", p_worst_after->percent() * later.percent() / 100.0});
    }
    add_difference(out, "coping_gain", coping_after, coping_before);
    return out;
}
} // namespace cbtkit
#endif
