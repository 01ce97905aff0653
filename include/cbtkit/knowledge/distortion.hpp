// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_DISTORTION_HPP
#define CBTKIT_KNOWLEDGE_DISTORTION_HPP

/// @file
/// The catalogue of cognitive distortions: habits of thought that a person can learn to notice.

#include <cbtkit/core/result.hpp>
#include <cbtkit/knowledge/detail/distortion_texts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cbtkit {
/// A habit of thought. Append only; `key()` is what is stored, never the number.
/// A habit that is not in this list is kept by its host as `custom:<slug>` text beside these values.
enum class distortion : std::uint8_t {
    all_or_nothing = 0,           ///< All-or-nothing thinking
    overgeneralization = 1,       ///< Overgeneralising
    mental_filter = 2,            ///< Mental filter
    disqualifying_positive = 3,   ///< Discounting the positive
    mind_reading = 4,             ///< Mind reading
    fortune_telling = 5,          ///< Fortune telling
    catastrophizing = 6,          ///< Catastrophising
    magnification = 7,            ///< Magnifying and minimising
    emotional_reasoning = 8,      ///< Emotional reasoning
    should_statements = 9,        ///< Should statements
    labeling = 10,                ///< Labelling
    personalization = 11,         ///< Taking it personally
    self_blame = 12,              ///< Self-blame
    blaming_others = 13,          ///< Blaming others
    unfair_comparison = 14,       ///< Unfair comparison
    regret_orientation = 15,      ///< Regret orientation
    what_if = 16,                 ///< What-if chaining
    inability_to_disconfirm = 17, ///< Inability to disconfirm
    judgment_focus = 18,          ///< Judgement focus
};

/// Which distortions a host shows first.
enum class distortion_tier : std::uint8_t {
    core = 0,     ///< found in nearly every published list
    extended = 1, ///< found in some lists only
};

/// One line of the catalogue. All views are over static tables.
struct distortion_row {
    distortion value = distortion::all_or_nothing;
    std::string_view key;        ///< ASCII, snake_case; stored and looked up
    std::string_view label;      ///< name for people, English
    std::string_view definition; ///< one sentence, English
    distortion_tier tier = distortion_tier::core;
    std::span<std::string_view const> synonyms;  ///< other names in use
    std::span<std::string_view const> examples;  ///< six thoughts that show it
    std::span<std::string_view const> questions; ///< six questions to ask oneself
};

/// All distortions in the order of their values.
inline constexpr std::array<distortion_row, 19> distortions{{
    {.value = distortion::all_or_nothing,
     .key = "all_or_nothing",
     .label = "All-or-nothing thinking",
     .definition = "Sorting people, results or the self into two opposite boxes with no room between them.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::all_or_nothing_synonyms,
     .examples = detail::distortion_texts::all_or_nothing_examples,
     .questions = detail::distortion_texts::all_or_nothing_questions},
    {.value = distortion::overgeneralization,
     .key = "overgeneralization",
     .label = "Overgeneralising",
     .definition = "Turning one or a few events into a rule about all times, all places or all people.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::overgeneralization_synonyms,
     .examples = detail::distortion_texts::overgeneralization_examples,
     .questions = detail::distortion_texts::overgeneralization_questions},
    {.value = distortion::mental_filter,
     .key = "mental_filter",
     .label = "Mental filter",
     .definition = "Attention stays on the worst detail while the rest of the event drops out of view.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::mental_filter_synonyms,
     .examples = detail::distortion_texts::mental_filter_examples,
     .questions = detail::distortion_texts::mental_filter_questions},
    {.value = distortion::disqualifying_positive,
     .key = "disqualifying_positive",
     .label = "Discounting the positive",
     .definition = "Good events, praise or effort are noticed and then ruled out as not counting.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::disqualifying_positive_synonyms,
     .examples = detail::distortion_texts::disqualifying_positive_examples,
     .questions = detail::distortion_texts::disqualifying_positive_questions},
    {.value = distortion::mind_reading,
     .key = "mind_reading",
     .label = "Mind reading",
     .definition = "Treating a guess about other people's thoughts or feelings as if it were known.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::mind_reading_synonyms,
     .examples = detail::distortion_texts::mind_reading_examples,
     .questions = detail::distortion_texts::mind_reading_questions},
    {.value = distortion::fortune_telling,
     .key = "fortune_telling",
     .label = "Fortune telling",
     .definition = "A bad outcome in the future is stated as settled.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::fortune_telling_synonyms,
     .examples = detail::distortion_texts::fortune_telling_examples,
     .questions = detail::distortion_texts::fortune_telling_questions},
    {.value = distortion::catastrophizing,
     .key = "catastrophizing",
     .label = "Catastrophising",
     .definition = "Jumping to the worst case and treating it as unbearable or impossible to survive.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::catastrophizing_synonyms,
     .examples = detail::distortion_texts::catastrophizing_examples,
     .questions = detail::distortion_texts::catastrophizing_questions},
    {.value = distortion::magnification,
     .key = "magnification",
     .label = "Magnifying and minimising",
     .definition =
         "Own mistakes or others' strengths are blown up while own strengths or others' mistakes are shrunk.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::magnification_synonyms,
     .examples = detail::distortion_texts::magnification_examples,
     .questions = detail::distortion_texts::magnification_questions},
    {.value = distortion::emotional_reasoning,
     .key = "emotional_reasoning",
     .label = "Emotional reasoning",
     .definition = "Taking a feeling as proof of a fact about the self, others or the future.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::emotional_reasoning_synonyms,
     .examples = detail::distortion_texts::emotional_reasoning_examples,
     .questions = detail::distortion_texts::emotional_reasoning_questions},
    {.value = distortion::should_statements,
     .key = "should_statements",
     .label = "Should statements",
     .definition =
         "Rigid rules about how oneself, others or life must be, used as a whip rather than a preference.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::should_statements_synonyms,
     .examples = detail::distortion_texts::should_statements_examples,
     .questions = detail::distortion_texts::should_statements_questions},
    {.value = distortion::labeling,
     .key = "labeling",
     .label = "Labelling",
     .definition = "One act or trait is turned into a fixed name for the whole person.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::labeling_synonyms,
     .examples = detail::distortion_texts::labeling_examples,
     .questions = detail::distortion_texts::labeling_questions},
    {.value = distortion::personalization,
     .key = "personalization",
     .label = "Taking it personally",
     .definition = "Reading neutral or unrelated events as being about oneself.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::personalization_synonyms,
     .examples = detail::distortion_texts::personalization_examples,
     .questions = detail::distortion_texts::personalization_questions},
    {.value = distortion::self_blame,
     .key = "self_blame",
     .label = "Self-blame",
     .definition = "Holding oneself solely responsible for an outcome with many causes.",
     .tier = distortion_tier::core,
     .synonyms = detail::distortion_texts::self_blame_synonyms,
     .examples = detail::distortion_texts::self_blame_examples,
     .questions = detail::distortion_texts::self_blame_questions},
    {.value = distortion::blaming_others,
     .key = "blaming_others",
     .label = "Blaming others",
     .definition = "Placing the whole cause of one's feelings or situation on somebody else.",
     .tier = distortion_tier::extended,
     .synonyms = detail::distortion_texts::blaming_others_synonyms,
     .examples = detail::distortion_texts::blaming_others_examples,
     .questions = detail::distortion_texts::blaming_others_questions},
    {.value = distortion::unfair_comparison,
     .key = "unfair_comparison",
     .label = "Unfair comparison",
     .definition =
         "Measuring oneself only against people who do better, or one's inside against their outside.",
     .tier = distortion_tier::extended,
     .synonyms = detail::distortion_texts::unfair_comparison_synonyms,
     .examples = detail::distortion_texts::unfair_comparison_examples,
     .questions = detail::distortion_texts::unfair_comparison_questions},
    {.value = distortion::regret_orientation,
     .key = "regret_orientation",
     .label = "Regret orientation",
     .definition =
         "Staying with what could have been done differently in the past instead of what can be done now.",
     .tier = distortion_tier::extended,
     .synonyms = detail::distortion_texts::regret_orientation_synonyms,
     .examples = detail::distortion_texts::regret_orientation_examples,
     .questions = detail::distortion_texts::regret_orientation_questions},
    {.value = distortion::what_if,
     .key = "what_if",
     .label = "What-if chaining",
     .definition = "A run of \"what if\" questions in which no answer is ever enough.",
     .tier = distortion_tier::extended,
     .synonyms = detail::distortion_texts::what_if_synonyms,
     .examples = detail::distortion_texts::what_if_examples,
     .questions = detail::distortion_texts::what_if_questions},
    {.value = distortion::inability_to_disconfirm,
     .key = "inability_to_disconfirm",
     .label = "Inability to disconfirm",
     .definition = "No evidence is accepted against the belief; it is kept as a private certainty.",
     .tier = distortion_tier::extended,
     .synonyms = detail::distortion_texts::inability_to_disconfirm_synonyms,
     .examples = detail::distortion_texts::inability_to_disconfirm_examples,
     .questions = detail::distortion_texts::inability_to_disconfirm_questions},
    {.value = distortion::judgment_focus,
     .key = "judgment_focus",
     .label = "Judgement focus",
     .definition = "Living through situations as tests to be graded instead of describing, accepting or "
                   "understanding them.",
     .tier = distortion_tier::extended,
     .synonyms = detail::distortion_texts::judgment_focus_synonyms,
     .examples = detail::distortion_texts::judgment_focus_examples,
     .questions = detail::distortion_texts::judgment_focus_questions},
}};

/// The catalogue line of a distortion. @complexity constant
[[nodiscard]] constexpr distortion_row const& row(distortion value) noexcept
{
    return distortions[static_cast<std::size_t>(value)];
}

/// The stable ASCII name, for example `mind_reading`.
[[nodiscard]] constexpr std::string_view key(distortion value) noexcept
{
    return row(value).key;
}

/// The distortion with this key, or `errc::unknown_key`.
[[nodiscard]] constexpr result<distortion> distortion_from_key(std::string_view wanted)
{
    for (distortion_row const& line : distortions)
        if (line.key == wanted)
            return line.value;
    return fail(errc::unknown_key);
}

namespace detail {
constexpr bool distortion_table_is_sound() noexcept
{
    for (std::size_t i = 0; i != distortions.size(); ++i) {
        distortion_row const& line = distortions[i];
        if (static_cast<std::size_t>(line.value) != i || line.key.empty() || line.label.empty() ||
            line.definition.empty() || line.synonyms.empty() || line.examples.empty() ||
            line.questions.empty())
            return false;
        for (std::size_t k = 0; k != i; ++k)
            if (distortions[k].key == line.key || distortions[k].label == line.label)
                return false;
    }
    return true;
}
static_assert(distortion_table_is_sound(), "rows in order, keys and labels unique, nothing empty");
} // namespace detail
} // namespace cbtkit
#endif
