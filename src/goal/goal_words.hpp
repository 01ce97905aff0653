// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_GOAL_GOAL_WORDS_HPP
#define CBTKIT_SRC_GOAL_GOAL_WORDS_HPP

/// @file
/// Which texts of a goal are read, and how a hit becomes a finding.

#include <cbtkit/goal/goal_finding.hpp>
#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::detail {
/// One text of a goal and where it stands.
struct goal_text {
    std::string field;
    std::string_view text; // of the goal that was given
    bool is_title = false;
    bool is_step = false;   // the text of a step
    bool is_target = false; // says what the person is going to do, and not what may happen
};

/// All texts that a person wrote, history included; empty ones are left out.
[[nodiscard]] std::vector<goal_text> texts_of(smart_goal const& goal);

/// A family of rules and the code of its findings.
struct rule_family {
    std::string_view prefix; // of the keys
    goal_code code;
};

/// The finding for the strongest hit of a family in one text: the rule that the files name first, then the
/// earliest place.
void add_finding(
    std::vector<goal_finding>& findings, matching::scanner& scanner, rule_family family,
    goal_text const& where);
} // namespace cbtkit::detail
#endif
