// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_QUERY_CONDITIONS_HPP
#define CBTKIT_QUERY_CONDITIONS_HPP

/// @file
/// Questions to one entry, as small values: for `with`, `without`, and any algorithm that takes a predicate.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/journal/day_boundary.hpp>
#include <cbtkit/query/part_of_day.hpp>
#include <cbtkit/records/journal_entry.hpp>

#include <algorithm>
#include <string>

namespace cbtkit::query {
/// Lies on one of the person's days from `first` to `last`, both included.
struct on_days {
    calendar_day first;
    calendar_day last;
    day_boundary begins; ///< when the person's day begins; usually `journal::day_begins`

    [[nodiscard]] bool operator()(journal_entry const& entry) const
    {
        calendar_day const day = day_of(entry.at, begins);
        return first <= day && day <= last;
    }
};

/// Lies on this day of the week.
struct on_weekday {
    cbtkit::weekday wanted = cbtkit::weekday::monday;
    day_boundary begins;

    [[nodiscard]] bool operator()(journal_entry const& entry) const
    {
        return day_of(entry.at, begins).weekday() == wanted;
    }
};

/// Was written in this part of the day.
struct at_part {
    part_of_day wanted = part_of_day::morning;

    [[nodiscard]] bool operator()(journal_entry const& entry) const noexcept
    {
        return part_of(entry.at) == wanted;
    }
};

/// Has this tag, compared byte by byte.
struct has_tag {
    std::string wanted;

    [[nodiscard]] bool operator()(journal_entry const& entry) const noexcept
    {
        return std::find(entry.tags.begin(), entry.tags.end(), wanted) != entry.tags.end();
    }
};

/// Names this feeling with at least this strength, by its first rating. A feeling without a rating is not
/// enough.
struct has_emotion {
    emotion_id wanted;
    intensity least;

    [[nodiscard]] bool operator()(journal_entry const& entry) const noexcept
    {
        return std::any_of(entry.emotions.begin(), entry.emotions.end(), [this](emotion_rating const& each) {
            auto const& strength = each.before ? each.before : each.after;
            return each.emotion == wanted && strength && *strength >= least;
        });
    }
};

/// Shows this habit of thought by the person's own word, in the entry or in a thought of its record.
struct has_distortion {
    distortion_id wanted;

    [[nodiscard]] bool operator()(journal_entry const& entry) const noexcept
    {
        auto const named = [this](std::vector<distortion_id> const& ids) {
            return std::find(ids.begin(), ids.end(), wanted) != ids.end();
        };
        if (named(entry.confirmed_distortions))
            return true;
        return entry.thought_record &&
               std::any_of(
                   entry.thought_record->thoughts.begin(), entry.thought_record->thoughts.end(),
                   [&named](thought const& each) { return named(each.confirmed_distortions); });
    }
};

/// Came from this exercise; from any one when `wanted` is empty.
struct from_exercise {
    std::string wanted;

    [[nodiscard]] bool operator()(journal_entry const& entry) const noexcept
    {
        return entry.exercise && (wanted.empty() || *entry.exercise == wanted);
    }
};

/// Has a mood rating.
struct has_mood {
    [[nodiscard]] bool operator()(journal_entry const& entry) const noexcept
    {
        return entry.mood.has_value();
    }
};
} // namespace cbtkit::query
#endif
