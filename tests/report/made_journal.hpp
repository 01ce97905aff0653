// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_REPORT_MADE_JOURNAL_HPP
#define CBTKIT_TESTS_REPORT_MADE_JOURNAL_HPP

/// @file
/// Journals made for tests.

#include <cbtkit/journal/journal.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace made {
inline cbtkit::intensity percent(int number)
{
    return *cbtkit::intensity::from_percent(number);
}

inline cbtkit::journal_entry entry(int number, std::string_view at, std::string text, int mood = -1)
{
    cbtkit::journal_entry made;
    made.id = *cbtkit::entry_id::from("e" + std::to_string(number));
    made.at = *cbtkit::civil_time::parse(at);
    made.text = std::move(text);
    if (mood >= 0)
        made.mood = percent(mood);
    return made;
}

inline cbtkit::emotion_rating rating(std::string_view emotion, int before, int after = -1)
{
    cbtkit::emotion_rating made;
    made.emotion = *cbtkit::emotion_id::from(emotion);
    made.before = percent(before);
    if (after >= 0)
        made.after = percent(after);
    return made;
}

inline cbtkit::journal journal(std::vector<cbtkit::journal_entry> entries)
{
    return *cbtkit::journal::from_entries(std::move(entries));
}

/// One entry in the evening of each day from 2026-01-01.
inline std::vector<cbtkit::journal_entry> days(int count, int (*mood)(int day))
{
    std::vector<cbtkit::journal_entry> entries;
    auto const first = *cbtkit::calendar_day::from_ymd(2026, 1, 1);
    for (int i = 0; i < count; ++i)
        entries.push_back(entry(
            i, cbtkit::add_days(first, i)->to_string() + "T21:00:00+01:00", "An ordinary day.", mood(i)));
    return entries;
}
} // namespace made
#endif
