// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/intensity.hpp>

cbtkit::result<cbtkit::intensity> const good = cbtkit::intensity::from_percent(40);
#ifdef CBTKIT_BAD
cbtkit::intensity const bad{40}; // bad
#endif
