// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_JOURNAL_ENTRY_HPP
#define CBTKIT_RECORDS_JOURNAL_ENTRY_HPP

/// @file
/// One entry of a journal.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/id.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/boxed.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/thought.hpp>
#include <cbtkit/records/thought_record.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
struct entry_tag;
/// Names one entry within its journal.
using entry_id = id<entry_tag>;

/// What a person wrote and rated at one time. Everything but the id and the time may be missing.
struct journal_entry {
    entry_id id;
    civil_time at;
    std::string text;
    std::optional<intensity> mood; ///< 0 as low as it gets, 100 as good as it gets
    std::vector<emotion_rating> emotions;
    std::vector<std::string> tags;
    std::vector<distortion_id> confirmed_distortions; ///< those that the person recognised
    boxed<cbtkit::thought_record> thought_record; ///< or none; seldom there, so it lives outside the entry
    std::optional<std::string> exercise;          ///< key of the exercise that the entry came from
    std::vector<unknown_member> unknown;

    friend bool operator==(journal_entry const&, journal_entry const&) = default;
};
} // namespace cbtkit
#endif
