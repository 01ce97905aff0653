// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_RESOURCE_TABLE_HPP
#define CBTKIT_SCREENING_RESOURCE_TABLE_HPP

/// @file
/// The people a host can offer: help lines, links, hours. The library ships none.

#include <cbtkit/core/result.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit {
/// One way to reach people.
struct crisis_resource {
    std::string name;                   ///< as shown
    std::string contact;                ///< a number, an address or a link
    std::string hours;                  ///< as shown; empty means unknown, never "always"
    std::vector<std::string> languages; ///< BCP 47
    bool emergency = false;             ///< answers when life is in danger now

    friend bool operator==(crisis_resource const&, crisis_resource const&) = default;
};

/// Resources by locale, in the order in which the host wants them shown.
/// @invariant every resource has a name and a contact, every locale at least one resource
class resource_table {
public:
    /// No resources.
    resource_table() noexcept = default;

    /// Adds a resource for a locale such as `en-GB` or, for the whole language, `en`.
    /// @returns the table, or `errc::empty` when locale, name or contact is empty.
    [[nodiscard]] result<resource_table> with(std::string_view locale, crisis_resource resource) &&;

    /// The resources of the locale; where it has none, of its language; else nothing. Case and `_` or `-` in
    /// the locale make no difference.
    /// @returns a copy
    [[nodiscard]] std::vector<crisis_resource> for_locale(std::string_view locale) const;
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    friend bool operator==(resource_table const&, resource_table const&) = default;

private:
    std::vector<std::pair<std::string, crisis_resource>> rows_; // locale in its folded form
};
} // namespace cbtkit
#endif
