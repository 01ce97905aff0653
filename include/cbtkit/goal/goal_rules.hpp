// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_GOAL_GOAL_RULES_HPP
#define CBTKIT_GOAL_GOAL_RULES_HPP

/// @file
/// The patterns with which the wording of goals is read, per language.

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/pattern_source.hpp>

#include <span>
#include <string_view>
#include <utility>

namespace cbtkit {
/// Patterns whose keys begin with goal and one of vague, others, avoid, absolute, must, punish, harm and
/// if_then; the rest of a key picks the message.
class goal_rules {
public:
    /// No rules: nothing is said about wording.
    goal_rules() = default;
    /// The shipped English ones (src/knowledge/en/goal*.pat).
    [[nodiscard]] static goal_rules english();
    /// A host's rules for its language.
    /// @returns the rules, or `errc::syntax` when they do not compile; `matching::compile` says why and
    /// where.
    [[nodiscard]] static result<goal_rules> compile(std::span<matching::pattern_source const> sources);

    [[nodiscard]] matching::pattern_set const& patterns() const noexcept { return patterns_; }
    /// True when the rules are for the primary language of this BCP 47 tag.
    [[nodiscard]] bool read(std::string_view locale) const noexcept;

private:
    explicit goal_rules(matching::pattern_set patterns) noexcept
        : patterns_{std::move(patterns)}
    {
    }

    matching::pattern_set patterns_;
};
} // namespace cbtkit
#endif
