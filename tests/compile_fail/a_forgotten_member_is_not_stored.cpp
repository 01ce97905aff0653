// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/tie_members.hpp>

struct letter {
    int text = 0;
    int kindness = 0;
};
letter written;

auto const good = cbtkit::io::detail::tie_members<2>(written);
#ifdef CBTKIT_BAD
auto const bad = cbtkit::io::detail::tie_members<1>(written); // bad
#endif
