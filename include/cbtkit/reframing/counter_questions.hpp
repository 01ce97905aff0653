// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_COUNTER_QUESTIONS_HPP
#define CBTKIT_REFRAMING_COUNTER_QUESTIONS_HPP

/// @file
/// Questions that help a person to look at a thought again. They open; they do not argue.

#include <cbtkit/records/finding.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cbtkit {
/// Chooses questions: in turn from each distortion, the strongest finding first, then general ones; nothing
/// that was asked already. The last one is always whether the thought may be true and what would help then.
/// @param found what detection suggested or the person confirmed; the score decides the turn
/// @param asked text keys of the questions that were asked already
/// @param most how many at most
/// @param seed decides which question of a distortion comes first
/// @returns text keys, without repetition; fewer than `most` when nothing is left
/// @complexity linear in the findings and in `asked`
[[nodiscard]] std::vector<std::string> counter_questions(
    std::span<finding const> found, std::span<std::string const> asked = {}, std::size_t most = 4,
    std::uint64_t seed = 0);
} // namespace cbtkit
#endif
