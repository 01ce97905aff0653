// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_GOAL_MEMBERS_HPP
#define CBTKIT_SRC_IO_GOAL_MEMBERS_HPP

/// @file
/// A goal as members of a JSON object, alone or within a journal.

#include "json_reading.hpp"
#include "json_writing.hpp"

#include <cbtkit/records/smart_goal.hpp>

namespace cbtkit::io::detail {
/// Reads all members but `schema`, which a goal within a journal does not need.
[[nodiscard]] smart_goal read_goal_members(object_reader& in);
/// Writes an object, with `schema` first when asked to.
void write(json_writer& out, smart_goal const& goal, bool with_schema = false);
} // namespace cbtkit::io::detail
#endif
