// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_DISTORTION_REPORT_HPP
#define CBTKIT_REPORT_DISTORTION_REPORT_HPP

/// @file
/// Which habits of thought recur: what the person recognised and what was only suggested, never mixed.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/journal/association.hpp>
#include <cbtkit/journal/distortion_profile.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/thought.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit::report {
/// One habit of thought over the whole journal.
struct distortion_count {
    distortion_id distortion;
    std::size_t confirmed = 0; ///< entries in which the person recognised it
    std::size_t suggested = 0; ///< entries in which the wording suggests it and the person did not say so

    friend bool operator==(distortion_count const&, distortion_count const&) = default;
};

/// One day of the calendar.
struct distortion_day {
    calendar_day day;
    std::size_t entries = 0;              ///< entries that were looked at
    std::vector<distortion_id> confirmed; ///< each once, by key
    std::vector<distortion_id> suggested; ///< each once, by key; without those that are confirmed

    friend bool operator==(distortion_day const&, distortion_day const&) = default;
};

/// How often a tag and a habit of thought appear together.
struct trigger_cell {
    std::size_t tag = 0;          ///< index into `trigger_map::tags`
    std::size_t distortion = 0;   ///< index into `trigger_map::distortions`
    stats::pair_counts confirmed; ///< entries with the tag (first) and the confirmed habit (second)
    std::size_t suggested = 0;    ///< entries with the tag in which the habit is only suggested
    stats::shown<stats::association> together = stats::too_few(0, stats::association_min_entries);
    /// The smallest false discovery rate at which the pair would be reported, over all pairs of the map.
    std::optional<double> q;

    friend bool operator==(trigger_cell const&, trigger_cell const&) = default;
};

/// A tag, a habit of thought and a feeling that come together more often than any two of them explain.
struct trigger_triple {
    std::size_t tag = 0;        ///< index into `trigger_map::tags`
    std::size_t distortion = 0; ///< index into `trigger_map::distortions`
    emotion_id emotion;
    std::size_t all = 0;  ///< entries with all three
    std::size_t pair = 0; ///< entries with the tag and the confirmed habit
    double lift = 0;      ///< the smallest of three: each one against the other two together
    double p = 1;         ///< the largest of the three tests
    double q = 1;         ///< the smallest false discovery rate at which it would be reported

    friend bool operator==(trigger_triple const&, trigger_triple const&) = default;
};

/// The false discovery rate among the triples that a report names.
inline constexpr double triple_discovery_rate = 0.10;

/// Tags against habits of thought; the most frequent of both.
struct trigger_map {
    std::vector<std::string> tags;          ///< most entries first
    std::vector<std::size_t> tag_entries;   ///< in how many entries each tag stands
    std::vector<distortion_id> distortions; ///< in the order of `distortion_section::counts`
    std::vector<trigger_cell> cells;        ///< tag by tag
    std::size_t tested = 0;                 ///< pairs with enough data for a test
    /// At `triple_discovery_rate`, smallest p first. Named only where the joint search for patterns speaks of
    /// two of the three, so that a journal without any pattern gets a triple no more often than a claim.
    std::vector<trigger_triple> triples;
    std::size_t triples_tested = 0;

    friend bool operator==(trigger_map const&, trigger_map const&) = default;
};

/// Everything about habits of thought.
struct distortion_section {
    std::size_t entries = 0;              ///< entries that were looked at
    std::vector<distortion_count> counts; ///< most often confirmed first, then most often suggested
    std::vector<distortion_day> days;     ///< every day with an entry that was looked at
    trigger_map triggers;
    /// What the person recognised over time: our own names first, then the seven published lists. Weeks, or
    /// months for journals of more than a year.
    std::vector<distortion_profile> profiles;

    friend bool operator==(distortion_section const&, distortion_section const&) = default;
};
} // namespace cbtkit::report
#endif
