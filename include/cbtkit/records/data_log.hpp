// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_DATA_LOG_HPP
#define CBTKIT_RECORDS_DATA_LOG_HPP

/// @file
/// Events that fit a new belief.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One event that may speak for the new belief.
struct data_entry {
    calendar_day date;
    std::string event;
    intensity fits;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("date", &data_entry::date), member("event", &data_entry::event),
            member("fits", &data_entry::fits)};
    }

    friend bool operator==(data_entry const&, data_entry const&) = default;
};

/// A new belief and the events that fit it.
struct data_log {
    std::string new_belief;
    intensity belief;
    std::vector<data_entry> entries;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("new_belief", &data_log::new_belief), member("belief", &data_log::belief),
            member("entries", &data_log::entries)};
    }

    friend bool operator==(data_log const&, data_log const&) = default;
};

inline record_scores data_log::scores() const
{
    record_scores out;
    if (entries.empty())
        return out;
    double sum = 0;
    auto const [first, last] =
        std::minmax_element(entries.begin(), entries.end(), [](data_entry const& a, data_entry const& b) {
            return a.date < b.date;
        });
    for (data_entry const& one : entries)
        sum += one.fits.percent();
    out.push_back({"mean_fit", sum / static_cast<double>(entries.size())});
    auto const days = static_cast<double>(last->date - first->date + 1);
    out.push_back({"entries_per_week", 7.0 * static_cast<double>(entries.size()) / std::max(7.0, days)});
    return out;
}
} // namespace cbtkit
#endif
