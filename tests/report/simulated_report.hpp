// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_REPORT_SIMULATED_REPORT_HPP
#define CBTKIT_TESTS_REPORT_SIMULATED_REPORT_HPP

/// @file
/// Journals without a pattern as a host would hold them, to count what a whole report says about them.

#include <cbtkit/report/journal_report.hpp>

#include "simulated_journal.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace simulated {
/// The same journal with names. Where an exercise was done, the first difficult feeling gets its change.
inline cbtkit::journal as_journal(cbtkit::insight_input const& input)
{
    using namespace cbtkit;
    constexpr std::array<char const*, 4> hard{"sadness", "fear", "anger", "shame"};
    constexpr std::array<char const*, 4> easy{"joy", "calm", "gratitude", "hope"};
    constexpr std::array<char const*, 6> habits{"mind_reading",      "labeling",        "overgeneralization",
                                                "should_statements", "fortune_telling", "personalization"};
    constexpr std::array<char const*, 2> exercises{"thought_record", "three_good_things"};
    auto const percent = [](double x) { return *intensity::from_percent(static_cast<int>(x)); };
    std::vector<journal_entry> entries;
    for (insight_entry const& each : input.entries) {
        journal_entry made;
        made.id = *entry_id::from("e" + std::to_string(entries.size()));
        auto const minute = static_cast<int>((each.t - std::floor(each.t)) * 1440);
        std::string const clock =
            std::to_string(100 + minute / 60).substr(1) + ":" + std::to_string(100 + minute % 60).substr(1);
        made.at = *civil_time::parse(
            (*calendar_day::from_days_since_epoch(each.day)).to_string() + "T" + clock + ":00+01:00");
        made.mood = percent(*each.mood);
        for (std::uint32_t const tag : each.tags)
            made.tags.push_back("tag " + std::to_string(tag));
        for (std::uint32_t const habit : each.distortions)
            made.confirmed_distortions.push_back(*distortion_id::from(habits[habit]));
        double change = 0;
        if (!each.exercises.empty()) {
            made.exercise = exercises[each.exercises[0].id];
            change = *each.exercises[0].after - *each.exercises[0].before;
        }
        bool changed = each.exercises.empty();
        for (insight_emotion const& feeling : each.emotions) {
            emotion_rating rating;
            rating.emotion =
                *emotion_id::from(feeling.id % 2 == 0 ? hard[feeling.id / 2] : easy[feeling.id / 2]);
            rating.before = percent(*feeling.intensity);
            if (!changed && feeling.id % 2 == 0) {
                rating.after = percent(std::clamp(*feeling.intensity + change, 0.0, 100.0));
                changed = true;
            }
            made.emotions.push_back(rating);
        }
        entries.push_back(std::move(made));
    }
    return *journal::from_entries(std::move(entries));
}

/// What a report says of any kind, and what it draws or names beside its claims.
struct said {
    bool claim = false;  ///< any of the patterns of the joint search
    bool change = false; ///< a level of mood or of a feeling is told or drawn
    bool triple = false; ///< three that come together
    [[nodiscard]] bool any() const { return claim || change || triple; }
};

inline said what_is_said(cbtkit::report::journal_report const& report)
{
    said out;
    out.claim = !report.claims.claims.empty();
    out.change = report.mood.claimed || !report.mood.stretches.empty();
    for (auto const& each : report.emotions)
        out.change = out.change || each.claimed || !each.stretches.empty();
    out.triple = !report.distortions.triggers.triples.empty();
    return out;
}
} // namespace simulated
#endif
