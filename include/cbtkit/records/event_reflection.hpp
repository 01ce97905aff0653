// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_EVENT_REFLECTION_HPP
#define CBTKIT_RECORDS_EVENT_REFLECTION_HPP

/// @file
/// What an interaction taught.

#include <cbtkit/records/record_members.hpp>

#include <string>
#include <tuple>

namespace cbtkit {
/// What an interaction taught.
struct event_reflection {
    std::string what_happened;
    std::string went_ok;
    std::string would_change;
    std::string need_unmet;
    std::string next_if;
    std::string next_then;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("what_happened", &event_reflection::what_happened),
            member("went_ok", &event_reflection::went_ok),
            member("would_change", &event_reflection::would_change),
            member("need_unmet", &event_reflection::need_unmet),
            member("next_if", &event_reflection::next_if),
            member("next_then", &event_reflection::next_then)};
    }

    friend bool operator==(event_reflection const&, event_reflection const&) = default;
};

} // namespace cbtkit
#endif
