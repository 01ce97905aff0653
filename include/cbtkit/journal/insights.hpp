// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_INSIGHTS_HPP
#define CBTKIT_JOURNAL_INSIGHTS_HPP

/// @file
/// What stands out in a journal, said only when the data carry it: at most three patterns, and one error rate
/// for all that was looked at.

#include <cbtkit/journal/series.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// One feeling in an entry.
struct insight_emotion {
    std::uint32_t id = 0;            ///< the host's number for the emotion
    std::optional<double> intensity; ///< 0 to 100

    friend bool operator==(insight_emotion const&, insight_emotion const&) = default;
};

/// One exercise in an entry, with the strength of the main difficult feeling before and after it.
struct insight_exercise {
    std::uint32_t id = 0; ///< the host's number for the kind of exercise
    std::optional<double> before;
    std::optional<double> after;

    friend bool operator==(insight_exercise const&, insight_exercise const&) = default;
};

/// What the search for patterns needs to know about one entry; no text.
struct insight_entry {
    double t = 0;               ///< days since 1970-01-01 in the person's local time, with fraction
    std::int32_t day = 0;       ///< the person's day, as days since 1970-01-01
    std::optional<double> mood; ///< 0 to 100
    std::vector<insight_emotion> emotions;
    std::vector<std::uint32_t> tags;
    std::vector<std::uint32_t> distortions; ///< those that the person confirmed
    std::vector<insight_exercise> exercises;
    /// Tags that were derived from the same words as a distortion; together with it they say nothing.
    std::vector<std::uint32_t> derived_tags;
    bool must_handle = false; ///< the crisis screen asked the host to act; the entry is left out

    friend bool operator==(insight_entry const&, insight_entry const&) = default;
};

/// A journal as the search sees it.
struct insight_input {
    std::vector<insight_entry> entries;         ///< in any order
    std::vector<std::optional<double>> valence; ///< −1 to 1, by emotion id; ids beyond it have none
    std::vector<std::int32_t> breaks;           ///< days on which the rating scale or the time zone changed
    std::int32_t today = 0;                     ///< the day on which the report is read

    friend bool operator==(insight_input const&, insight_input const&) = default;
};

/// What a pattern is about. Append only; `key()` is what is stored.
enum class insight_kind : std::uint8_t {
    mood_trend,         ///< mood rose or fell over the whole window
    mood_change,        ///< mood moved to another level around a day
    emotion_trend,      ///< an emotion grew stronger or weaker
    tag_emotion,        ///< a tag and an emotion appear together more or less often than by chance
    tag_distortion,     ///< a tag and a distortion
    distortion_emotion, ///< a distortion and an emotion
    tag_mood,           ///< mood is higher or lower in entries with a tag
    weekday,            ///< mood differs between weekdays
    exercise,           ///< a feeling was stronger or weaker after an exercise than before
};

/// The stable ASCII name, for example `mood_trend`.
[[nodiscard]] std::string_view key(insight_kind value) noexcept;

/// Whether a pattern is pleasant to read. Used for balance only.
enum class insight_tone : std::uint8_t { easier, neutral, harder };

/// A pattern and all that is needed to judge it.
struct insight {
    insight_kind kind = insight_kind::mood_trend;
    insight_tone tone = insight_tone::neutral;
    std::optional<std::uint32_t>
        first; ///< tag, distortion of `distortion_emotion`, exercise or emotion of a trend
    std::optional<std::uint32_t> second; ///< emotion or distortion that goes with it
    std::size_t n = 0;                   ///< entries, days or pairs used
    stats::method how{};
    double p = 1;         ///< of this test, allowing for dependence between neighbouring entries
    double threshold = 0; ///< the p that it had to reach after all tests of the report were counted
    /// Points per week (trends), points (change, tag and mood, weekday, exercise), lift (associations).
    double effect = 0;
    std::optional<double> low; ///< 95 % interval of the effect; for associations of the odds ratio
    std::optional<double> high;
    cbtkit::strength strength = cbtkit::strength::hint;
    std::optional<std::int32_t> around; ///< day of a change
    std::optional<double> before;       ///< level before a change or exercise, lowest weekday
    std::optional<double> after;        ///< level after it, highest weekday
    std::size_t both = 0;               ///< entries with both
    std::size_t of = 0;                 ///< entries with the first
    std::optional<int> weekday_low;     ///< 0 Monday to 6 Sunday
    std::optional<int> weekday_high;
    /// An exercise was compared with low moments without one: the p of a randomisation test.
    std::optional<double> compared_p;
    bool near_break = false;          ///< the rating scale or time zone changed close by; say so
    std::string text_key;             ///< of the sentence in the text catalogue
    std::vector<std::size_t> entries; ///< indices into the input behind the claim, ascending

    friend bool operator==(insight const&, insight const&) = default;
};

/// Limits of the search. The defaults are conventions of this library.
struct insight_options {
    double error_rate = 0.05;      ///< chance that a journal without any pattern gets any claim
    std::size_t most = 3;          ///< patterns in one report
    double max_missing_days = 0.4; ///< share of days without an entry in the window
    std::size_t draws = 1999;      ///< most simulations per test of change

    friend bool operator==(insight_options const&, insight_options const&) = default;
};

/// The answer: what may be said, and how much was looked at.
struct insight_report {
    std::vector<insight> insights;    ///< best first, at most `most`
    std::size_t tested = 0;           ///< hypotheses in this report; say it beside the patterns
    std::size_t entries = 0;          ///< entries in the window
    std::optional<std::int32_t> from; ///< first day of the window
    std::optional<std::int32_t> to;   ///< its last day
    bool held_back = false;           ///< an entry of today or of the last day must be handled first
    std::optional<stats::insufficient> missing; ///< too few entries for anything

    friend bool operator==(insight_report const&, insight_report const&) = default;
};

/// Searches a journal for patterns.
///
/// The window is the longest stretch up to the last entry in which at most `max_missing_days` of the days
/// have none. All tests of a report share one error rate by the weighted procedure of Benjamini and Hochberg
/// (Genovese, Roeder and Wasserman 2006), which for a journal without any pattern is the chance of any claim.
/// Neighbouring days resemble each other, so tests of change are compared with simulated series of the same
/// inertia, and tests of association are widened by the product of both autocorrelations (Bartlett 1946). On
/// top stand the sizes that a claim needs: 10 points for a trend or change, 1.5 noise SDs for a change, lift
/// at least 1.3 or at most .77. Deterministic: the simulations have a fixed seed.
/// @returns the report; `errc::out_of_range` with the index of the first entry that has a rating outside 0 to
/// 100 or a time that is not finite or thousands of years away, or without position for bad options.
/// @complexity O(n · kinds²/64 + days · draws)
[[nodiscard]] result<insight_report> find_insights(
    insight_input const& input, insight_options const& options = {});
} // namespace cbtkit
#endif
