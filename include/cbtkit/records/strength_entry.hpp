// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_STRENGTH_ENTRY_HPP
#define CBTKIT_RECORDS_STRENGTH_ENTRY_HPP

/// @file
/// A strength with its evidence.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// A strength with an example.
struct strength_entry {
    std::string strength;
    std::string example;
    std::optional<calendar_day> date;
    std::optional<bool> used_today;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("strength", &strength_entry::strength), member("example", &strength_entry::example),
            member("date", &strength_entry::date), member("used_today", &strength_entry::used_today)};
    }

    friend bool operator==(strength_entry const&, strength_entry const&) = default;
};

} // namespace cbtkit
#endif
