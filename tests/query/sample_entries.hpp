// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_QUERY_SAMPLE_ENTRIES_HPP
#define CBTKIT_TESTS_QUERY_SAMPLE_ENTRIES_HPP

/// @file
/// A few entries with everything that queries ask for.

#include <cbtkit/journal/journal.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace samples {
inline cbtkit::journal_entry entry(
    std::string_view id, std::string_view at, std::vector<std::string> tags = {}, int mood = -1)
{
    cbtkit::journal_entry made;
    made.id = *cbtkit::entry_id::from(id);
    made.at = *cbtkit::civil_time::parse(at);
    made.tags = std::move(tags);
    if (mood >= 0)
        made.mood = *cbtkit::intensity::from_percent(mood);
    return made;
}

inline cbtkit::journal few()
{
    std::vector<cbtkit::journal_entry> all;
    all.push_back(entry("a", "2026-03-02T08:10:00+01:00", {"work"}, 30)); // Monday
    all.push_back(entry("b", "2026-03-02T22:30:00+01:00", {"work", "home", "work"}, 40));
    all.push_back(entry("c", "2026-03-03T01:15:00+01:00", {"home"})); // late on Monday's own day
    all.push_back(entry("d", "2026-03-04T19:00:00+01:00", {}, 70));
    all.push_back(entry("e", "2026-03-09T12:00:00+01:00", {"work"}, 60)); // the next Monday
    all[0].emotions.push_back(
        {*cbtkit::emotion_id::from("sadness"),
         {},
         *cbtkit::intensity::from_percent(80),
         *cbtkit::intensity::from_percent(20),
         false,
         {}});
    all[1].emotions.push_back(
        {*cbtkit::emotion_id::from("sadness"), {}, {}, *cbtkit::intensity::from_percent(50), false, {}});
    all[3].emotions.push_back({*cbtkit::emotion_id::from("sadness"), {}, {}, {}, false, {}});
    all[0].confirmed_distortions.push_back(*cbtkit::distortion_id::from("labeling"));
    all[4].thought_record.emplace();
    all[4].thought_record->thoughts.emplace_back();
    all[4].thought_record->thoughts[0].confirmed_distortions.push_back(
        *cbtkit::distortion_id::from("labeling"));
    all[3].exercise = "reach_out";
    return *cbtkit::journal::from_entries(std::move(all));
}

/// The ids of a range of entries, one after the other.
std::string ids(auto&& entries)
{
    std::string text;
    for (cbtkit::journal_entry const& each : entries)
        text += each.id.str();
    return text;
}
} // namespace samples
#endif
