// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_EXPECTS_HPP
#define CBTKIT_CORE_EXPECTS_HPP

/// @file
/// The check behind every documented precondition.

#include <exception>

namespace cbtkit::detail {
/// Ends constant evaluation or the process when a caller ignored a documented `@pre`. Always on.
constexpr void expects(bool condition) noexcept
{
    if (!condition)
        std::terminate();
}
} // namespace cbtkit::detail
#endif
