// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_DISTORTION_CROSSWALK_HPP
#define CBTKIT_KNOWLEDGE_DISTORTION_CROSSWALK_HPP

/// @file
/// How the names of seven published lists of distortions map to ours, one-to-many both ways.

#include <cbtkit/knowledge/distortion.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit {
/// A published list of distortions. Append only.
enum class taxonomy : std::uint8_t {
    burns10 = 0,          ///< Burns, 10 names
    leahy17 = 1,          ///< Leahy, 17 names
    bathina12 = 2,        ///< Bathina et al., 12 names
    shreevastava10 = 3,   ///< Shreevastava and Foltz, 10 names and "No Distortion"
    sharma13 = 4,         ///< Sharma et al., 13 thinking traps
    patternreframe10 = 5, ///< Maddela et al., 10 patterns
    quirk12 = 6,          ///< Quirk, 12 slugs
};

/// One name of a list and what it means in ours.
struct crosswalk_row {
    taxonomy list = taxonomy::burns10;
    std::string_view name;              ///< as the list writes it
    std::array<distortion, 3> values{}; ///< the first `count` are meant; the first is the default
    std::size_t count = 0;
    bool feeling_only = false; ///< the list's name for a bare emotion, which is never a distortion

    /// Our distortions behind this name; may be empty.
    [[nodiscard]] constexpr std::span<distortion const> meant() const noexcept
    {
        return std::span<distortion const>{values}.first(count);
    }
};

namespace detail::crosswalk_data {
[[nodiscard]] consteval crosswalk_row crosswalk(
    taxonomy list, std::string_view name, std::initializer_list<distortion> meant, bool feeling = false)
{
    crosswalk_row made{.list = list, .name = name, .feeling_only = feeling};
    for (distortion value : meant)
        made.values[made.count++] = value;
    return made;
}
using enum distortion;
using enum taxonomy;
inline constexpr std::array<crosswalk_row, 85> rows{{
    crosswalk(burns10, "All-or-nothing thinking", {all_or_nothing}),
    crosswalk(burns10, "Overgeneralization", {overgeneralization}),
    crosswalk(burns10, "Mental filter", {mental_filter}),
    crosswalk(burns10, "Disqualifying the positive", {disqualifying_positive}),
    crosswalk(burns10, "Jumping to conclusions", {mind_reading, fortune_telling}),
    crosswalk(burns10, "Magnification (catastrophizing) or minimization", {magnification, catastrophizing}),
    crosswalk(burns10, "Emotional reasoning", {emotional_reasoning}),
    crosswalk(burns10, "Should statements", {should_statements}),
    crosswalk(burns10, "Labeling and mislabeling", {labeling}),
    crosswalk(burns10, "Personalization (and blame)", {personalization, self_blame, blaming_others}),
    crosswalk(leahy17, "Mind reading", {mind_reading}),
    crosswalk(leahy17, "Fortune-telling", {fortune_telling}),
    crosswalk(leahy17, "Catastrophizing", {catastrophizing}),
    crosswalk(leahy17, "Labeling", {labeling}),
    crosswalk(leahy17, "Discounting positives", {disqualifying_positive}),
    crosswalk(leahy17, "Negative filtering", {mental_filter}),
    crosswalk(leahy17, "Overgeneralizing", {overgeneralization}),
    crosswalk(leahy17, "Dichotomous thinking", {all_or_nothing}),
    crosswalk(leahy17, "Shoulds", {should_statements}),
    crosswalk(leahy17, "Personalizing", {personalization, self_blame}),
    crosswalk(leahy17, "Blaming", {blaming_others}),
    crosswalk(leahy17, "Unfair comparisons", {unfair_comparison}),
    crosswalk(leahy17, "Regret orientation", {regret_orientation}),
    crosswalk(leahy17, "What if?", {what_if}),
    crosswalk(leahy17, "Emotional reasoning", {emotional_reasoning}),
    crosswalk(leahy17, "Inability to disconfirm", {inability_to_disconfirm}),
    crosswalk(leahy17, "Judgment focus", {judgment_focus}),
    crosswalk(bathina12, "Catastrophizing", {catastrophizing}),
    crosswalk(bathina12, "Dichotomous Reasoning", {all_or_nothing}),
    crosswalk(bathina12, "Disqualifying the Positive", {disqualifying_positive}),
    crosswalk(bathina12, "Emotional Reasoning", {emotional_reasoning}),
    crosswalk(bathina12, "Fortune-telling", {fortune_telling}),
    crosswalk(bathina12, "Labeling and mislabeling", {labeling}),
    crosswalk(bathina12, "Magnification and Minimization", {magnification}),
    crosswalk(bathina12, "Mental Filtering", {mental_filter}),
    crosswalk(bathina12, "Mindreading", {mind_reading}),
    crosswalk(bathina12, "Overgeneralizing", {overgeneralization}),
    crosswalk(bathina12, "Personalizing", {personalization, self_blame}),
    crosswalk(bathina12, "Should statements", {should_statements}),
    crosswalk(shreevastava10, "Emotional Reasoning", {emotional_reasoning}),
    crosswalk(shreevastava10, "Overgeneralization", {overgeneralization}),
    crosswalk(shreevastava10, "Mental Filter", {mental_filter}),
    crosswalk(shreevastava10, "Should Statements", {should_statements}),
    crosswalk(shreevastava10, "All-or-nothing Thinking", {all_or_nothing}),
    crosswalk(shreevastava10, "Mind Reading", {mind_reading}),
    crosswalk(shreevastava10, "Fortune-telling", {fortune_telling}),
    crosswalk(shreevastava10, "Magnification", {magnification, catastrophizing}),
    crosswalk(shreevastava10, "Personalization", {personalization, self_blame}),
    crosswalk(shreevastava10, "Labeling", {labeling}),
    crosswalk(shreevastava10, "No Distortion", {}),
    crosswalk(sharma13, "All-or-Nothing Thinking", {all_or_nothing}),
    crosswalk(sharma13, "Overgeneralizing", {overgeneralization}),
    crosswalk(sharma13, "Labeling", {labeling}),
    crosswalk(sharma13, "Fortune Telling", {fortune_telling}),
    crosswalk(sharma13, "Mind Reading", {mind_reading}),
    crosswalk(sharma13, "Emotional Reasoning", {emotional_reasoning}),
    crosswalk(sharma13, "Should Statements", {should_statements}),
    crosswalk(sharma13, "Personalizing", {personalization, self_blame}),
    crosswalk(sharma13, "Disqualifying the Positive", {disqualifying_positive}),
    crosswalk(sharma13, "Catastrophizing", {catastrophizing}),
    crosswalk(sharma13, "Comparing and Despairing", {unfair_comparison}),
    crosswalk(sharma13, "Blaming", {blaming_others}),
    crosswalk(sharma13, "Negative Feeling or Emotion", {}, true),
    crosswalk(patternreframe10, "Catastrophizing", {catastrophizing}),
    crosswalk(patternreframe10, "Discounting the positive", {disqualifying_positive}),
    crosswalk(patternreframe10, "Overgeneralization", {overgeneralization}),
    crosswalk(patternreframe10, "Personalization", {personalization, self_blame}),
    crosswalk(
        patternreframe10, "Black-and-white or polarized thinking / All or nothing thinking",
        {all_or_nothing}),
    crosswalk(patternreframe10, "Mental filtering", {mental_filter}),
    crosswalk(patternreframe10, "Jumping to conclusions: mind reading", {mind_reading}),
    crosswalk(patternreframe10, "Jumping to conclusions: Fortune-telling", {fortune_telling}),
    crosswalk(patternreframe10, "Should statements", {should_statements}),
    crosswalk(patternreframe10, "Labeling and mislabeling", {labeling}),
    crosswalk(quirk12, "all-or-nothing", {all_or_nothing}),
    crosswalk(quirk12, "overgeneralization", {overgeneralization}),
    crosswalk(quirk12, "mind-reading", {mind_reading}),
    crosswalk(quirk12, "fortune-telling", {fortune_telling}),
    crosswalk(quirk12, "magnification-of-the-negative", {magnification, mental_filter}),
    crosswalk(quirk12, "minimization-of-the-positive", {disqualifying_positive}),
    crosswalk(quirk12, "catastrophizing", {catastrophizing}),
    crosswalk(quirk12, "emotional-reasoning", {emotional_reasoning}),
    crosswalk(quirk12, "should-statements", {should_statements}),
    crosswalk(quirk12, "labeling", {labeling}),
    crosswalk(quirk12, "self-blaming", {self_blame, personalization}),
    crosswalk(quirk12, "other-blaming", {blaming_others}),
}};
} // namespace detail::crosswalk_data

/// All names of all lists, list by list.
inline constexpr std::span<crosswalk_row const> distortion_crosswalk{detail::crosswalk_data::rows};

/// What a name of a published list means in ours.
/// @returns all meanings, the default first; none when the list's name is for "no distortion" or for a bare
/// feeling; `errc::unknown_key` when the list has no such name.
[[nodiscard]] constexpr result<std::span<distortion const>> from_taxonomy(
    taxonomy list, std::string_view name)
{
    for (crosswalk_row const& line : distortion_crosswalk)
        if (line.list == list && line.name == name)
            return line.meant();
    return fail(errc::unknown_key);
}

/// The names that a published list has for one of our distortions, the default first; none where it has no
/// such idea: nothing is guessed. A name whose first meaning is `value` comes before the others.
[[nodiscard]] inline std::vector<std::string_view> to_taxonomy(taxonomy list, distortion value)
{
    std::vector<std::string_view> names;
    for (bool first : {true, false})
        for (crosswalk_row const& line : distortion_crosswalk) {
            auto const meant = line.meant();
            auto const at = std::find(meant.begin(), meant.end(), value);
            if (line.list == list && at != meant.end() && (at == meant.begin()) == first)
                names.push_back(line.name);
        }
    return names;
}

/// The stable ASCII name of a list, for example `burns10`.
[[nodiscard]] constexpr std::string_view key(taxonomy list) noexcept
{
    constexpr std::array<std::string_view, 7> keys{
        "burns10", "leahy17", "bathina12", "shreevastava10", "sharma13", "patternreframe10", "quirk12"};
    return keys[static_cast<std::size_t>(list)];
}
} // namespace cbtkit
#endif
