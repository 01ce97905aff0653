// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_RESPONSIBILITY_PIE_HPP
#define CBTKIT_RECORDS_RESPONSIBILITY_PIE_HPP

/// @file
/// Blame in its right size.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>
#include <cbtkit/records/share_list.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// What took part in an event, in shares of 100. The own share is what remains.
struct responsibility_pie {
    std::string event;
    intensity self_initial; ///< the own share before looking
    share_list factors;
    std::optional<intensity> belief_after; ///< that it was one's own fault

    /// What remains for oneself, 0 to 100.
    [[nodiscard]] int self_final() const noexcept { return factors.rest(); }
    /// How much smaller the own share became, in points.
    [[nodiscard]] int shift() const noexcept { return self_initial.percent() - self_final(); }

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("event", &responsibility_pie::event),
            member("self_initial", &responsibility_pie::self_initial),
            member("factors", &responsibility_pie::factors),
            member("belief_after", &responsibility_pie::belief_after)};
    }

    friend bool operator==(responsibility_pie const&, responsibility_pie const&) = default;
};

inline record_scores responsibility_pie::scores() const
{
    record_scores out;
    out.push_back({"self_final", static_cast<double>(self_final())});
    out.push_back({"shift", static_cast<double>(shift())});
    out.push_back({"effective_factors", factors.effective_parts()});
    return out;
}
} // namespace cbtkit
#endif
