// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_KEY_TABLE_HPP
#define CBTKIT_CORE_KEY_TABLE_HPP

/// @file
/// Looking up the stored names of enumerators.

#include <cbtkit/core/result.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace cbtkit::detail {
/// Rows of an enumeration and the names that are stored, in the order of the values, which start at 0.
template <class Enum, std::size_t N>
using key_table = std::array<std::pair<Enum, std::string_view>, N>;

/// The stored name, or `unknown` for a value that is no enumerator.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr std::string_view key_in(key_table<Enum, N> const& table, Enum value) noexcept
{
    auto const row = static_cast<std::size_t>(value);
    return row < N ? table[row].second : "unknown";
}

/// The value of a stored name, or `errc::unknown_key`.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr result<Enum> from_key_in(key_table<Enum, N> const& table, std::string_view name)
{
    for (auto const& [value, stored] : table)
        if (stored == name)
            return value;
    return fail(errc::unknown_key);
}

/// True when row `i` holds value `i` and all names differ.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr bool in_order(key_table<Enum, N> const& table) noexcept
{
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(table[i].first) != i || table[i].second.empty())
            return false;
        for (std::size_t j = 0; j < i; ++j)
            if (table[j].second == table[i].second)
                return false;
    }
    return true;
}
} // namespace cbtkit::detail
#endif
