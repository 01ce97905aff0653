// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_SUPPORT_CATCH_HPP
#define CBTKIT_TESTS_SUPPORT_CATCH_HPP

/// @file
/// Catch2, version 2 or 3, under one name.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
#endif
