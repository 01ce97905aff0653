// SPDX-License-Identifier: BSL-1.0
#ifdef NDEBUG
#undef NDEBUG
#else
#define NDEBUG
#endif
#include <cbtkit/cbtkit.hpp>

#include "sizes.hpp"

sizes other_sizes()
{
    return own_sizes();
}
