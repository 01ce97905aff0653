// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_URGE_SESSION_HPP
#define CBTKIT_RECORDS_URGE_SESSION_HPP

/// @file
/// An urge and how it passed.

#include <cbtkit/records/intensity_series.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// The rise and fall of an urge.
struct urge_session {
    std::string urge;
    intensity_series series;
    std::optional<std::string> body;
    std::optional<std::string> end; ///< `passed`, `still` or `acted`

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("urge", &urge_session::urge), member("series", &urge_session::series),
            member("body", &urge_session::body), member("end", &urge_session::end)};
    }

    friend bool operator==(urge_session const&, urge_session const&) = default;
};

inline record_scores urge_session::scores() const
{
    record_scores out;
    if (auto const peak = series.peak()) {
        out.push_back({"peak", static_cast<double>(peak->value.percent())});
        out.push_back({"t_peak", peak->minute});
    }
    if (auto const half = series.half_time())
        out.push_back({"t_half", *half});
    out.push_back({"auc", series.area()});
    return out;
}
} // namespace cbtkit
#endif
