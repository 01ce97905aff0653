// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/query/groups.hpp>

cbtkit::journal loaded();

inline void good(cbtkit::journal const& mine)
{
    static_cast<void>(mine | cbtkit::query::tag("work"));
    static_cast<void>(mine | cbtkit::query::by_tag());
}
#ifdef CBTKIT_BAD
inline void bad()
{
    static_cast<void>(loaded() | cbtkit::query::tag("work")); // bad
    static_cast<void>(loaded() | cbtkit::query::by_tag());    // bad
    static_cast<void>(cbtkit::query::entries(loaded()));      // bad
}
#endif
