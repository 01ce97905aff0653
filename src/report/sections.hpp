// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_SECTIONS_HPP
#define CBTKIT_SRC_REPORT_SECTIONS_HPP

/// @file
/// The parts of a report, each made from the entries that may be looked at.

#include "entry_reader.hpp"

#include <cbtkit/report/journal_report.hpp>

#include <span>

namespace cbtkit::report {
[[nodiscard]] mood_report make_mood(std::span<read_entry const> entries);
/// The two levels on both sides of the change that a claim tells, from the first day it looked at on; none
/// where it tells none.
[[nodiscard]] std::vector<level_stretch> claimed_stretches(
    std::vector<day_level> const& days, claim_section const& claims);
[[nodiscard]] std::vector<emotion_report> make_emotions(std::span<read_entry const> entries);
[[nodiscard]] std::vector<emotion_relief> make_relief(std::span<read_entry const> entries);
[[nodiscard]] std::vector<exercise_report> make_exercises(
    std::span<read_entry const> entries, std::size_t most_points);
[[nodiscard]] distortion_section make_distortions(
    std::span<read_entry const> entries, report_options const& options);
[[nodiscard]] goal_report make_goal(smart_goal const& goal, calendar_day today, day_boundary begins);
/// @param to_handle entries that the crisis screen stops; only their days are looked at
[[nodiscard]] claim_section make_claims(
    std::span<read_entry const> entries, std::span<read_entry const> to_handle);

/// The ratings of an entry: its own, and those of its thought record for feelings that it does not name
/// itself.
[[nodiscard]] std::vector<emotion_rating const*> ratings_of(journal_entry const& entry);
} // namespace cbtkit::report
#endif
