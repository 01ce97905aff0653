// SPDX-License-Identifier: BSL-1.0
// The precompiled Catch2 header is made while this file is compiled.
#include "catch.hpp"
