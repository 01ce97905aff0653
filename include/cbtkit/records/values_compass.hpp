// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_VALUES_COMPASS_HPP
#define CBTKIT_RECORDS_VALUES_COMPASS_HPP

/// @file
/// What matters in life.

#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One part of life.
struct valued_domain {
    std::string domain;
    int importance = 0; ///< 0 to 10
    int lived = 0;      ///< 0 to 10
    std::optional<std::string> note;

    /// `importance − lived`.
    [[nodiscard]] int gap() const noexcept { return importance - lived; }
    /// `importance · gap`: where a small step may matter most.
    [[nodiscard]] int priority() const noexcept { return importance * gap(); }

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("domain", &valued_domain::domain), member("importance", &valued_domain::importance),
            member("lived", &valued_domain::lived), member("note", &valued_domain::note)};
    }

    friend bool operator==(valued_domain const&, valued_domain const&) = default;
};

/// What matters, and how much of it is lived.
struct values_compass {
    std::vector<valued_domain> domains;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("domains", &values_compass::domains)};
    }

    friend bool operator==(values_compass const&, values_compass const&) = default;
};

} // namespace cbtkit
#endif
