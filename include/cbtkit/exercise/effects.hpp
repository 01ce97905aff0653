// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_EFFECTS_HPP
#define CBTKIT_EXERCISE_EFFECTS_HPP

/// @file
/// Which exercises may help with which effect of rejection, as a table.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/records/effects_profile.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cbtkit {
/// Effects that a rejection may have. The first seven are the sliders of `effects_checkin`. Append only.
enum class rejection_effect : std::uint8_t {
    self_doubt = 0,
    self_blame,
    fear_of_rejection,
    negative_self_talk,
    low_motivation,
    impulse_control_trouble,
    low_wellbeing,
    assertion, ///< not rated: saying no, asking, setting limits
};

/// One effect with its exercises; the first is the default, empty places end the list.
struct effect_row {
    rejection_effect value;
    std::string_view key;
    std::array<std::string_view, 7> exercises; ///< `goal` stands for the goals of the library
    std::array<std::optional<distortion>, 4> distortions;
    std::optional<intensity> effects_profile::*rating; ///< null: not rated
};

namespace detail {
using d = distortion;
}

/// All effects in the order of their values.
inline constexpr std::array<effect_row, 8> effects{{
    {rejection_effect::self_doubt,
     "self_doubt",
     {"evidence_weighing", "thought_record_7", "strengths_log", "positive_data_log", "behavioural_experiment",
      "worth_inventory", ""},
     {detail::d::disqualifying_positive, detail::d::labeling, detail::d::judgment_focus,
      detail::d::unfair_comparison},
     &effects_profile::self_doubt},
    {rejection_effect::self_blame,
     "self_blame",
     {"responsibility_pie", "rejection_review", "friend_advice", "forgive_mistake", "thought_record_5", "",
      ""},
     {detail::d::self_blame, detail::d::personalization, detail::d::regret_orientation,
      detail::d::should_statements},
     &effects_profile::self_blame},
    {rejection_effect::fear_of_rejection,
     "fear_of_rejection",
     {"behavioural_experiment", "fear_ladder", "exposure_session", "decatastrophise", "worry_tree",
      "reach_out", "socratic"},
     {detail::d::mind_reading, detail::d::fortune_telling, detail::d::catastrophizing, detail::d::what_if},
     &effects_profile::fear_of_rejection},
    {rejection_effect::negative_self_talk,
     "negative_self_talk",
     {"self_talk_rewrite", "double_column", "friend_advice", "self_compassion_break", "coping_card",
      "continuum", ""},
     {detail::d::labeling, detail::d::all_or_nothing, detail::d::should_statements, detail::d::magnification},
     &effects_profile::negative_self_talk},
    {rejection_effect::low_motivation,
     "low_motivation",
     {"activity_plan", "activity_log", "values_compass", "goal", "cost_benefit", "", ""},
     {detail::d::overgeneralization, detail::d::emotional_reasoning, detail::d::mental_filter, std::nullopt},
     &effects_profile::low_motivation},
    {rejection_effect::impulse_control_trouble,
     "impulse_control_trouble",
     {"urge_surf", "impulse_delay", "cost_benefit", "coping_card", "relapse_plan", "saying_no", ""},
     {detail::d::emotional_reasoning, detail::d::all_or_nothing, std::nullopt, std::nullopt},
     &effects_profile::impulse_control_trouble},
    {rejection_effect::low_wellbeing,
     "low_wellbeing",
     {"emotion_checkin", "support_map", "activity_plan", "self_compassion_break", "journal_prompt",
      "professional_help", ""},
     {detail::d::mental_filter, detail::d::overgeneralization, std::nullopt, std::nullopt},
     &effects_profile::low_wellbeing},
    {rejection_effect::assertion,
     "assertion",
     {"saying_no", "desc_script", "boundary_plan", "event_reflection", "", "", ""},
     {detail::d::mind_reading, detail::d::should_statements, std::nullopt, std::nullopt},
     nullptr},
}};

/// The stored name, for example `self_doubt`.
[[nodiscard]] constexpr std::string_view key(rejection_effect effect) noexcept
{
    auto const i = static_cast<std::size_t>(effect);
    return i < effects.size() ? effects[i].key : "unknown";
}

static_assert([] {
    for (std::size_t i = 0; i < effects.size(); ++i)
        if (static_cast<std::size_t>(effects[i].value) != i)
            return false;
    return true;
}());
} // namespace cbtkit
#endif
