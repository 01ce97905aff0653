// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SUPPORT_MAP_HPP
#define CBTKIT_RECORDS_SUPPORT_MAP_HPP

/// @file
/// The people around somebody.

#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// Somebody under an alias.
struct support_person {
    std::string alias;
    int closeness = 0;              ///< 1 to 5
    std::vector<std::string> types; ///< of `emotional`, `practical`, `informational`, `companionship`
    int contacts_28d = 0;
    std::optional<int> gives;    ///< 0 to 10
    std::optional<int> receives; ///< 0 to 10
    std::optional<int> uplift;   ///< -2 to 2

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("alias", &support_person::alias),  member("closeness", &support_person::closeness),
            member("types", &support_person::types),  member("contacts_28d", &support_person::contacts_28d),
            member("gives", &support_person::gives),  member("receives", &support_person::receives),
            member("uplift", &support_person::uplift)};
    }

    friend bool operator==(support_person const&, support_person const&) = default;
};

/// The people around somebody; nobody is a valid answer.
struct support_map {
    std::vector<support_person> people;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("people", &support_map::people)};
    }

    friend bool operator==(support_map const&, support_map const&) = default;
};

} // namespace cbtkit
#endif
