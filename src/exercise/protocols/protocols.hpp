// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_EXERCISE_PROTOCOLS_PROTOCOLS_HPP
#define CBTKIT_SRC_EXERCISE_PROTOCOLS_PROTOCOLS_HPP

/// @file
/// The shipped exercises by family; each family is one file of tables.

#include <cbtkit/exercise/protocol.hpp>

#include <vector>

namespace cbtkit::detail {
/// All shipped exercises in the order of the catalogue.
[[nodiscard]] std::vector<protocol> shipped_protocols();

[[nodiscard]] std::vector<protocol> thought_protocols();  // notice, catch and weigh a thought
[[nodiscard]] std::vector<protocol> balance_protocols();  // right-size, compare, sort
[[nodiscard]] std::vector<protocol> action_protocols();   // try out, meet, do
[[nodiscard]] std::vector<protocol> kindness_protocols(); // towards oneself
[[nodiscard]] std::vector<protocol> people_protocols();   // with others
[[nodiscard]] std::vector<protocol> urge_protocols();     // in the moment, and for later
[[nodiscard]] std::vector<protocol> writing_protocols();  // journal, check-in, help
} // namespace cbtkit::detail
#endif
