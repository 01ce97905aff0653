// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_FLAW_NOTE_HPP
#define CBTKIT_RECORDS_FLAW_NOTE_HPP

/// @file
/// A rough edge looked at kindly.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace cbtkit {
/// A rough edge, and what to do with it.
struct flaw_note {
    std::string flaw;
    std::optional<intensity> cost;
    std::string can_change; ///< `yes`, `partly` or `no`
    std::optional<std::string> goal;
    std::optional<std::string> smallest_step;
    std::optional<std::string> accept_words;
    std::optional<std::string> limits_it_sets;
    std::optional<std::string> still_true_of_me;
    std::optional<intensity> acceptance_before;
    std::optional<intensity> acceptance_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("flaw", &flaw_note::flaw),
            member("cost", &flaw_note::cost),
            member("can_change", &flaw_note::can_change),
            member("goal", &flaw_note::goal),
            member("smallest_step", &flaw_note::smallest_step),
            member("accept_words", &flaw_note::accept_words),
            member("limits_it_sets", &flaw_note::limits_it_sets),
            member("still_true_of_me", &flaw_note::still_true_of_me),
            member("acceptance_before", &flaw_note::acceptance_before),
            member("acceptance_after", &flaw_note::acceptance_after)};
    }

    friend bool operator==(flaw_note const&, flaw_note const&) = default;
};

inline record_scores flaw_note::scores() const
{
    record_scores out;
    add_difference(out, "acceptance_gain", acceptance_after, acceptance_before);
    return out;
}
} // namespace cbtkit
#endif
