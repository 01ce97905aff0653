# SPDX-License-Identifier: BSL-1.0
# The pattern files of detection, in the order in which they are compiled.
set(english_detection_files "")
foreach(name IN ITEMS
    words classes gates
    all_or_nothing overgeneralization mental_filter disqualifying_positive mind_reading fortune_telling
    catastrophizing magnification emotional_reasoning should_statements labeling personalization self_blame
    blaming_others unfair_comparison regret_orientation what_if inability_to_disconfirm judgment_focus cues)
  list(APPEND english_detection_files "${PROJECT_SOURCE_DIR}/src/knowledge/en/${name}.pat")
endforeach()
