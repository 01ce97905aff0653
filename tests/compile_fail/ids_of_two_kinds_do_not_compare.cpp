// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/smart_goal.hpp>

bool const good = cbtkit::entry_id{} == cbtkit::entry_id{};
#ifdef CBTKIT_BAD
bool const bad = cbtkit::entry_id{} == cbtkit::goal_id{}; // bad
#endif
