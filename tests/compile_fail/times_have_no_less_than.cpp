// SPDX-License-Identifier: BSL-1.0
// A wall clock in Berlin is not "less" than one in London: compare instants or days.
#include <cbtkit/core/civil_time.hpp>

bool const good = cbtkit::civil_time{}.instant_ms() < cbtkit::civil_time{}.instant_ms();
#ifdef CBTKIT_BAD
bool const bad = cbtkit::civil_time{} < cbtkit::civil_time{}; // bad
#endif
