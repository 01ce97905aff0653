// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_THOUGHT_RECORD_HPP
#define CBTKIT_RECORDS_THOUGHT_RECORD_HPP

/// @file
/// The written form in which a thought is caught, weighed and answered.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/emotion_rating.hpp>
#include <cbtkit/records/evidence.hpp>
#include <cbtkit/records/thought.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// How many columns are filled: catch the thought, answer it, weigh it.
enum class thought_record_level : std::uint8_t { three = 3, five = 5, seven = 7 };

/// A thought record with three, five or seven columns; a longer form holds all of a shorter one.
struct thought_record {
    thought_record_level level = thought_record_level::three;
    std::string situation;               ///< what a camera would have shown
    std::vector<emotion_rating> ratings; ///< before, and after from five columns on
    std::vector<thought> thoughts;       ///< with the hot thought marked
    std::vector<evidence> evidence_for;  ///< seven columns
    std::vector<evidence> evidence_against;
    std::optional<std::string> response; ///< the answer (five columns) or balanced thought (seven columns)
    std::optional<intensity> response_belief;
    std::vector<unknown_member> unknown;

    friend bool operator==(thought_record const&, thought_record const&) = default;
};

/// The hot thought, or none when no thought is marked.
[[nodiscard]] inline thought const* hot_thought(thought_record const& record) noexcept
{
    auto const found =
        std::find_if(record.thoughts.begin(), record.thoughts.end(), [](thought const& candidate) {
            return candidate.hot;
        });
    return found == record.thoughts.end() ? nullptr : &*found;
}

/// Checks what must hold in every stored record: exactly one hot thought where there are thoughts, no emotion
/// twice.
/// @returns the record itself, `errc::missing_member` without a hot thought, `errc::duplicate` for a second
/// one or for an emotion rated twice.
[[nodiscard]] inline result<thought_record> checked(thought_record record)
{
    auto const hot =
        std::count_if(record.thoughts.begin(), record.thoughts.end(), [](thought const& candidate) {
            return candidate.hot;
        });
    if (!record.thoughts.empty() && hot == 0)
        return fail(errc::missing_member);
    if (hot > 1)
        return fail(errc::duplicate);
    for (std::size_t i = 0; i < record.ratings.size(); ++i)
        for (std::size_t k = i + 1; k < record.ratings.size(); ++k)
            if (record.ratings[i].emotion == record.ratings[k].emotion)
                return fail(errc::duplicate);
    return record;
}

/// Marks the thought believed most as hot, the first among equals, when none is marked. Does nothing without
/// thoughts.
inline void mark_hot_thought(thought_record& record)
{
    if (record.thoughts.empty() || hot_thought(record) != nullptr)
        return;
    auto const strongest = std::max_element(
        record.thoughts.begin(), record.thoughts.end(), [](thought const& a, thought const& b) {
            return a.belief_before.value_or(intensity{}) < b.belief_before.value_or(intensity{});
        });
    strongest->hot = true;
}
} // namespace cbtkit
#endif
