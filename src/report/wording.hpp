// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_WORDING_HPP
#define CBTKIT_SRC_REPORT_WORDING_HPP

/// @file
/// Names, days and numbers of a report in the words of a catalogue.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/report/journal_report.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::report {
/// Words things. Keeps a reference to the catalogue.
class wording {
public:
    explicit wording(text_catalog const& catalog)
        : catalog_{catalog}
    {
    }
    wording(text_catalog&&) = delete;

    /// The message `report.<name>`.
    [[nodiscard]] std::string say(
        std::string_view name, std::initializer_list<text_argument> arguments = {}) const;
    [[nodiscard]] std::string language() const { return std::string{catalog_.language_view()}; }
    /// The message with this whole key.
    [[nodiscard]] std::string plain(std::string_view key) const { return catalog_.text(key); }
    /// The name of a feeling: the catalogue's `emotion.<key>`, the vocabulary's, or the slug of a custom one.
    [[nodiscard]] std::string emotion(emotion_id const& id) const;
    [[nodiscard]] std::string distortion(distortion_id const& id) const;
    /// One sentence about a habit of thought; empty for a custom one.
    [[nodiscard]] std::string definition(distortion_id const& id) const;
    /// The name of an exercise; an empty key means without one.
    [[nodiscard]] std::string exercise(std::string_view key) const;
    /// `31 August 2026`.
    [[nodiscard]] std::string day(calendar_day day) const;
    /// `31 Aug`.
    [[nodiscard]] std::string short_day(calendar_day day) const;
    /// `Mo`.
    [[nodiscard]] std::string weekday(int number) const;
    [[nodiscard]] std::string period(journal_report const& report) const;
    [[nodiscard]] std::string counts(journal_report const& report) const;
    /// What was left out and why, one paragraph each; empty when nothing was.
    [[nodiscard]] std::vector<std::string> left_out(journal_report const& report) const;
    [[nodiscard]] std::string mood_level(mood_report const& mood) const;
    /// What happened with a goal, one sentence each, in the order of time.
    [[nodiscard]] std::vector<std::string> goal_lines(goal_report const& goal) const;
    /// The sentence of a claim.
    [[nodiscard]] std::string claim(report_claim const& claim, claim_section const& section) const;
    /// What it rests on and what it does not say.
    [[nodiscard]] std::string basis(report_claim const& claim, claim_section const& section) const;
    /// A tag, a habit and a feeling that come together.
    [[nodiscard]] std::string triple(trigger_map const& map, trigger_triple const& found) const;
    /// Why nothing is claimed.
    [[nodiscard]] std::string no_claims(claim_section const& section) const;

private:
    text_catalog const& catalog_;
};

/// A number for people: rounded to the next whole one.
[[nodiscard]] std::int64_t whole(double number) noexcept;
/// `custom:left-out` to `left out`.
[[nodiscard]] std::string readable(std::string_view key);
} // namespace cbtkit::report
#endif
