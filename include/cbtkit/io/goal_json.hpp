// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_GOAL_JSON_HPP
#define CBTKIT_IO_GOAL_JSON_HPP

/// @file
/// Goals as JSON, shape `cbtkit/goal/1`.

#include <cbtkit/io/json_error.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <string>
#include <string_view>

namespace cbtkit::io {
/// Reads one goal. Unknown members and unknown kinds of events are kept and written back.
///
/// Short forms are read as well and written back in full: a step that is only a text, an obstacle that is
/// only a text, `metric`, `unit`, `baseline`, `target` and `direction` beside the title instead of inside
/// `measure`, and `if_then` as a list of plans without obstacles. Steps without an id get one.
/// @param json UTF-8 text of one object; `schema` is required
/// @returns the goal, or the first failure with its pointer and byte; `errc::version_too_new` for a later
/// schema. Nothing is read by halves.
[[nodiscard]] json_result<smart_goal> read_goal(std::string_view json, json_limits const& limits = {});

/// Writes a goal as one line of JSON, without a line end. `read_goal` gives an equal goal back.
[[nodiscard]] std::string write_goal(smart_goal const& goal);
} // namespace cbtkit::io
#endif
