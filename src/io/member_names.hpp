// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_MEMBER_NAMES_HPP
#define CBTKIT_SRC_IO_MEMBER_NAMES_HPP

/// @file
/// The names that members have in our own formats: all that an error may repeat.

#include <string_view>

namespace cbtkit::io::detail {
/// Whether one of the schemas in docs/schema/ has a member of this name, anywhere. Binary search, O(log n).
[[nodiscard]] bool is_member_name(std::string_view name) noexcept;
} // namespace cbtkit::io::detail

#endif
