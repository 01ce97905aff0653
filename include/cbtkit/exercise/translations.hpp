// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_TRANSLATIONS_HPP
#define CBTKIT_EXERCISE_TRANSLATIONS_HPP

/// @file
/// The words of some exercises in other languages.

#include <cbtkit/knowledge/text_catalog.hpp>

namespace cbtkit {
/// German words for `emotion_checkin`, `responsibility_pie`, `self_compassion_break` and `reach_out`. Lay
/// them over the English ones: `text_catalog::english().overlaid_with(german_exercises())`. There is no
/// German crisis screen: texts screened as `de` are `not_screened`, and a view says so.
[[nodiscard]] text_catalog german_exercises();
} // namespace cbtkit
#endif
