// SPDX-License-Identifier: BSL-1.0
// The umbrella in two translation units, one with NDEBUG and one without: every size must be the same.
#include <cbtkit/cbtkit.hpp>

#include "sizes.hpp"

#include <cstdio>

sizes other_sizes();

int main()
{
    if (own_sizes() == other_sizes())
        return 0;
    std::puts("a type changes its size with NDEBUG");
    return 1;
}
