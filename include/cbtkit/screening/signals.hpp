// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_SIGNALS_HPP
#define CBTKIT_SCREENING_SIGNALS_HPP

/// @file
/// Signals without words that lead to the same contract as words do.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/screen_result.hpp>

namespace cbtkit {
/// The answer to a questionnaire item about thoughts of death or self-harm, such as item 9 of the PHQ-9.
/// @param answer 0 to 3; 1 and above is level 2, so the host must respond
/// @param language of the questionnaire
/// @returns the result, or `errc::out_of_range`. An item left unanswered has no result: the host asks again.
[[nodiscard]] inline result<screen_result> screen_questionnaire_item(int answer, std::string language = "en")
{
    if (answer < 0 || answer > 3)
        return fail(errc::out_of_range);
    screen_evidence found;
    found.language = std::move(language);
    if (answer >= 1) {
        found.level = 2;
        found.urgency = screen_urgency::caring;
    }
    return screen_result::from(std::move(found));
}

/// A sudden low without words: mood 0 with the feeling "numb" and belonging at 5 or below. It is a reason to
/// be gentle, never a claim of risk.
[[nodiscard]] constexpr screen_urgency screen_wordless_signal(
    intensity mood, bool feels_numb, intensity belonging) noexcept
{
    bool const low = mood.percent() == 0 && feels_numb && belonging.percent() <= 5;
    return low ? screen_urgency::gentle : screen_urgency::none;
}
} // namespace cbtkit
#endif
