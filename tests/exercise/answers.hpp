// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_EXERCISE_ANSWERS_HPP
#define CBTKIT_TESTS_EXERCISE_ANSWERS_HPP

/// @file
/// A person who answers every exercise: plain, plausible answers that fit each step.

#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/describe.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit_test {
/// A screened English text.
[[nodiscard]] cbtkit::screened_text words(std::string_view text);
[[nodiscard]] cbtkit::intensity percent(int value);
[[nodiscard]] cbtkit::civil_time at(std::string_view time);

/// An answer that the current step accepts. `variety` picks among options and strengths.
[[nodiscard]] cbtkit::answer answer_to(
    cbtkit::session const& now, cbtkit::session_view const& view, std::uint64_t variety);

/// The event that carries a session on: an answer, the end of a wait.
[[nodiscard]] cbtkit::event next_event(
    cbtkit::session const& now, std::uint64_t variety, cbtkit::protocol_set const& known);

/// All events from the beginning to the end of an exercise.
struct whole_run {
    cbtkit::session first;
    std::vector<cbtkit::event> events;
    cbtkit::session last;
};
/// Drives an exercise to its end; fails the test case when an event is refused.
[[nodiscard]] whole_run drive(
    std::string_view protocol_key, std::uint64_t variety = 0,
    cbtkit::protocol_set const& known = cbtkit::protocol_set::shipped());
} // namespace cbtkit_test
#endif
