// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SAMPLES_TERMINAL_EXERCISE_RUN_EXERCISE_HPP
#define CBTKIT_SAMPLES_TERMINAL_EXERCISE_RUN_EXERCISE_HPP

/// @file
/// The loop of the terminal app: show, ask, advance, save.

#include "step_screen.hpp"

#include <cbtkit/exercise/session.hpp>
#include <cbtkit/screening/host_contract.hpp>

#include <functional>
#include <optional>

namespace terminal_exercise {
/// What the loop needs from its host.
struct host {
    cbtkit::protocol_set known = cbtkit::protocol_set::shipped();
    std::function<std::optional<cbtkit::civil_time>()> clock; ///< none: no clock
    std::function<void(cbtkit::session const&)> save;         ///< after every event
    std::optional<cbtkit::host_contract> contract; ///< to show people to turn to; none: a block ends the loop
    std::string locale = "en";
};

/// Leads through an exercise until it is complete, stopped, paused, waiting, blocked, or the input ends.
[[nodiscard]] cbtkit::session run(cbtkit::session s, step_screen& screen, host const& with);
} // namespace terminal_exercise
#endif
