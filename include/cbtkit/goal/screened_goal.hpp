// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_SCREENED_GOAL_HPP
#define CBTKIT_GOAL_SCREENED_GOAL_HPP

/// @file
/// A goal whose words were read by the crisis screen and by the rules for harmful targets: the only kind that
/// gets a plan.

#include <cbtkit/goal/goal_finding.hpp>
#include <cbtkit/goal/goal_rules.hpp>
#include <cbtkit/records/smart_goal.hpp>
#include <cbtkit/screening/blocked.hpp>
#include <cbtkit/screening/screen.hpp>

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit {
/// Why there is no plan for a goal. The host follows the screen's contract when `stopped` holds, and offers
/// people to talk to in any case.
struct harmful_goal {
    std::optional<blocked> stopped;     ///< the screen's answer; nothing when only the goal rules speak
    std::vector<goal_finding> findings; ///< G022 with its place; empty for a language without a screen

    friend bool operator==(harmful_goal const&, harmful_goal const&) = default;
};

/// Made only by `screen_goal`.
/// @invariant the screen read all words of `goal()` and asks for nothing; no rule calls its target harmful
class screened_goal {
public:
    [[nodiscard]] smart_goal const& goal() const& noexcept { return goal_; }
    [[nodiscard]] smart_goal goal() && noexcept { return std::move(goal_); }
    /// What the screen read.
    [[nodiscard]] screen_result const& screen() const noexcept { return screen_; }

    friend bool operator==(screened_goal const&, screened_goal const&) = default;

private:
    friend tl::expected<screened_goal, harmful_goal> screen_goal(
        smart_goal goal, screens const& available, goal_rules const& rules);
    screened_goal(smart_goal goal, screen_result screen) noexcept
        : goal_{std::move(goal)}
        , screen_{std::move(screen)}
    {
    }

    smart_goal goal_;
    screen_result screen_;
};

/// Every text of a goal that a person wrote, one per paragraph: what `screen_goal` screens.
[[nodiscard]] std::string words_of_goal(smart_goal const& goal);

/// Screens all words of a goal in its own language and reads its target.
/// @returns the screened goal, or what stands against it
/// @complexity linear in the words
[[nodiscard]] tl::expected<screened_goal, harmful_goal> screen_goal(
    smart_goal goal, screens const& available = screens{}, goal_rules const& rules = goal_rules::english());
} // namespace cbtkit
#endif
