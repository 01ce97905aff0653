// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_JOURNAL_REPORT_HPP
#define CBTKIT_REPORT_JOURNAL_REPORT_HPP

/// @file
/// A journal, summed up as a value: what was felt, what recurs, what eased, where the goals stand.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/detection/detection_result.hpp>
#include <cbtkit/journal/journal.hpp>
#include <cbtkit/report/distortion_report.hpp>
#include <cbtkit/report/goal_report.hpp>
#include <cbtkit/report/mood_report.hpp>
#include <cbtkit/report/relief_report.hpp>
#include <cbtkit/report/report_claim.hpp>
#include <cbtkit/screening/screen.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Reports about a journal: data, and the data as text, JSON and a page with pictures.
namespace cbtkit::report {
/// What goes into a report.
struct report_options {
    screens available;             ///< the crisis screens to choose from by the journal's locale
    detection_options detection;   ///< what counts as a suggestion
    std::size_t most_tags = 8;     ///< rows of the trigger map
    std::size_t most_habits = 10;  ///< columns of the trigger map
    std::size_t most_points = 400; ///< uses kept per exercise
};

/// How many entries the report speaks of.
struct entry_counts {
    std::size_t all = 0;
    std::size_t used = 0;         ///< screened, with nothing to handle: only these are looked at
    std::size_t must_handle = 0;  ///< the crisis screen asks for people; counted and left alone
    std::size_t not_screened = 0; ///< no screen reads the language; counted and left alone

    friend bool operator==(entry_counts const&, entry_counts const&) = default;
};

/// A journal summed up.
struct journal_report {
    std::string locale = "en";
    entry_counts entries;
    std::size_t days = 0;              ///< person's days with an entry
    std::optional<calendar_day> first; ///< own day of the first entry
    std::optional<calendar_day> last;
    claim_section claims;
    mood_report mood;
    std::vector<emotion_report> emotions;   ///< most often named first
    std::vector<emotion_relief> relief;     ///< most often rated twice first
    std::vector<exercise_report> exercises; ///< most often done first; without an exercise last
    distortion_section distortions;
    std::vector<goal_report> goals;
    std::size_t goals_left_out = 0; ///< goals whose words the crisis screen stops, or nobody screens

    friend bool operator==(journal_report const&, journal_report const&) = default;
};

/// Sums up a journal. Pure: the last day of the journal stands for today.
/// @param all every text of an entry goes through the crisis screen first; an entry that must be handled or
/// cannot be screened is counted and otherwise left out
/// @complexity O(n log n) in the entries and linear in their text
[[nodiscard]] journal_report make_report(journal const& all, report_options const& options = {});
} // namespace cbtkit::report
#endif
