// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_JOURNAL_INSIGHT_SEARCH_HPP
#define CBTKIT_SRC_JOURNAL_INSIGHT_SEARCH_HPP

/// @file
/// What the parts of the search for patterns share: each part looks at one kind of pattern, adds the tests
/// that it made, and leaves it to the choice at the end what may be said.

#include <cbtkit/journal/insight_columns.hpp>

#include "numeric.hpp"

#include <algorithm>
#include <vector>

namespace cbtkit::detail {
constexpr std::size_t least_entries = 20; // for any pattern

/// A test that was made, and what may be said if it passes.
struct tested {
    insight claim;
    bool large_enough = false; // the sizes that a claim needs
};

using tests_made = std::vector<tested>;

/// The entries of the window, in order of time.
struct window {
    insight_columns const* all = nullptr;
    std::vector<std::size_t> places; // in the input
    [[nodiscard]] std::size_t size() const { return places.size(); }
    [[nodiscard]] insight_row operator[](std::size_t i) const { return all->row_view(places[i]); }
    std::int32_t from = 0;
    std::int32_t to = 0;
};

/// What is searched, and how.
struct searched {
    insight_columns const& input;
    insight_options const& options;
    window entries;
};

/// One number per day.
struct daily {
    std::vector<double> days;
    std::vector<double> values;
    std::vector<std::vector<std::size_t>> places; // entries of the input behind each day
};

/// Means over the entries of each day that have a number. @param get gives it, or nothing
template <class Get>
daily by_day(window const& w, Get get)
{
    daily out;
    for (std::size_t i = 0; i < w.size();) {
        std::size_t j = i;
        std::int32_t const day = w[i].day;
        stats::detail::compensated_sum total;
        std::vector<std::size_t> used;
        for (; j < w.size(); ++j) {
            insight_row const each = w[j];
            if (each.day != day)
                break;
            if (std::optional<double> const x = get(each)) {
                total.add(*x);
                used.push_back(w.places[j]);
            }
        }
        if (!used.empty()) {
            out.days.push_back(day);
            out.values.push_back(total.value() / stats::detail::real(used.size()));
            out.places.push_back(std::move(used));
        }
        i = j;
    }
    return out;
}

/// The entries behind all days, ascending.
[[nodiscard]] std::vector<std::size_t> all_places(daily const& series);

/// The longest stretch up to the last entry in which enough days have one. False where no pattern may be
/// told.
[[nodiscard]] bool find_window(searched& s, insight_report& report);
/// Whether the rating scale or the time zone changed from a week before `from` to a week after `to`.
[[nodiscard]] bool break_within(searched const& s, std::int32_t from, std::int32_t to);
/// Whether more or less of an emotion is pleasant to read.
[[nodiscard]] insight_tone tone_of_emotion(searched const& s, std::uint32_t id, bool more);

/// What an entry holds, apart from numbers.
enum class thing_sort : std::uint8_t { tag, derived_tag, distortion, emotion };

/// Calls `visit(id)` once for each thing of a sort in an entry.
template <class Visit>
void each_thing(insight_row const& e, thing_sort sort, Visit visit)
{
    auto const each_once = [&](std::span<std::uint32_t const> ids) {
        for (auto at = ids.begin(); at != ids.end(); ++at) {
            if (std::find(ids.begin(), at, *at) == at)
                visit(*at);
        }
    };
    switch (sort) {
    case thing_sort::tag:
        each_once(e.tags);
        break;
    case thing_sort::derived_tag:
        each_once(e.derived_tags);
        break;
    case thing_sort::distortion:
        each_once(e.distortions);
        break;
    case thing_sort::emotion:
        for (auto at = e.emotions.begin(); at != e.emotions.end(); ++at) {
            bool const again = std::any_of(e.emotions.begin(), at, [&](insight_emotion const& x) {
                return x.id == at->id && x.intensity.value_or(1) > 0;
            });
            if (at->intensity.value_or(1) > 0 && !again)
                visit(at->id);
        }
        break;
    }
}

/// Whether an entry has a thing.
[[nodiscard]] inline bool has(insight_row const& e, thing_sort sort, std::uint32_t id)
{
    bool found = false;
    each_thing(e, sort, [&](std::uint32_t each) { found = found || each == id; });
    return found;
}

/// Mood over time: one question, told as a trend or as a step.
void look_at_mood(searched const& s, daily const& mood, tests_made& tests);
/// The strength of the most rated emotions over time.
void look_at_emotions(searched const& s, tests_made& tests);
/// Tags, distortions and emotions that appear together. @returns the frequent tags
std::vector<std::uint32_t> look_at_pairs(searched const& s, tests_made& tests);
/// Mood with a tag and without it.
void look_at_tags_and_mood(searched const& s, std::span<std::uint32_t const> tags, tests_made& tests);
void look_at_weekdays(searched const& s, daily const& mood, tests_made& tests);
/// A feeling before and after an exercise.
void look_at_exercises(searched const& s, tests_made& tests);

/// Puts into the report what passes the error rate that all tests share, and is large enough.
void choose(searched const& s, tests_made& tests, insight_report& report);
/// Entries with both sides of a pair, or with a tag and a mood; looked up only for what is told.
void list_entries(searched const& s, insight& claim);
} // namespace cbtkit::detail
#endif
