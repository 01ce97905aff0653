// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_SUPPORT_REGULAR_HPP
#define CBTKIT_TESTS_SUPPORT_REGULAR_HPP

/// @file
/// What every value of the library must do.

#include "catch.hpp"

#include <concepts>
#include <utility>

namespace cbtkit_test {
/// Copies, moves, assigns and compares like an int; `same` equals `value` and `other` does not.
template <std::regular Value>
void check_regular(Value const& value, Value const& same, Value const& other)
{
    CHECK(value == same);
    CHECK(value != other);
    Value copy = value;
    CHECK(copy == value);
    copy = other;
    CHECK(copy == other);
    CHECK(value == same);
    Value moved = std::move(copy);
    CHECK(moved == other);
    moved = same;
    CHECK(moved == value);
    CHECK(Value{} == Value{});
}
} // namespace cbtkit_test
#endif
