// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screen.hpp>

void use()
{
    auto const good = cbtkit::screen_only("I feel low.");
    (void)good;
#ifdef CBTKIT_BAD
    cbtkit::screen_only("I feel low."); // bad
#endif
}
