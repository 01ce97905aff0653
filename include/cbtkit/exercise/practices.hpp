// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_PRACTICES_HPP
#define CBTKIT_EXERCISE_PRACTICES_HPP

/// @file
/// Every practice that the article on rejection names, and where it lives in the library.

#include <array>
#include <string_view>

namespace cbtkit {
/// What a practice became.
enum class practice_form : unsigned char {
    exercise,   ///< key of a protocol
    goal,       ///< goals: checks, plan, progress
    journal,    ///< statistics over the journal
    vocabulary, ///< a table of words
    safety,     ///< the screen and its contract
};

/// One place where a practice lives.
struct practice_row {
    std::string_view practice; ///< what the article speaks of, in short
    practice_form form = practice_form::exercise;
    std::string_view where; ///< key of the protocol; else the name of the function or table
};

/// All practices.
inline constexpr std::array<practice_row, 44> practices{{
    {"name feelings after a rejection", practice_form::vocabulary, "seed_rejection"},
    {"allow feelings without judging", practice_form::exercise, "emotion_checkin"},
    {"sort the pain of a rejection", practice_form::exercise, "rejection_review"},
    {"shaken belonging", practice_form::exercise, "emotion_checkin"},
    {"cycle of doubt and isolation", practice_form::journal, "association_of"},
    {"self-doubt", practice_form::exercise, "evidence_weighing"},
    {"self-blame", practice_form::exercise, "responsibility_pie"},
    {"fear of further rejection", practice_form::exercise, "behavioural_experiment"},
    {"negative self-talk", practice_form::exercise, "self_talk_rewrite"},
    {"decreased motivation", practice_form::exercise, "activity_plan"},
    {"poor impulse control", practice_form::exercise, "urge_surf"},
    {"impaired well-being", practice_form::exercise, "effects_checkin"},
    {"worthy of love and respect", practice_form::exercise, "worth_inventory"},
    {"worth does not hang on opinions or the number of friends", practice_form::exercise, "worth_inventory"},
    {"unique strengths", practice_form::exercise, "strengths_log"},
    {"speak kindly to oneself", practice_form::exercise, "self_compassion_break"},
    {"treat oneself like a friend", practice_form::exercise, "friend_advice"},
    {"forgive mistakes", practice_form::exercise, "forgive_mistake"},
    {"focus on strengths", practice_form::exercise, "strengths_log"},
    {"healthy coping", practice_form::exercise, "impulse_delay"},
    {"supportive people", practice_form::exercise, "support_map"},
    {"stay in contact", practice_form::exercise, "reach_out"},
    {"decline requests", practice_form::exercise, "saying_no"},
    {"set boundaries", practice_form::exercise, "boundary_plan"},
    {"put own needs first", practice_form::exercise, "values_compass"},
    {"express oneself respectfully", practice_form::exercise, "desc_script"},
    {"ask for what one wants", practice_form::exercise, "desc_script"},
    {"stand up for oneself", practice_form::exercise, "desc_script"},
    {"reflect and learn", practice_form::exercise, "event_reflection"},
    {"write for clarity", practice_form::exercise, "journal_free"},
    {"see patterns and progress", practice_form::journal, "find_insights"},
    {"write with a prompt", practice_form::exercise, "journal_prompt"},
    {"embrace imperfection", practice_form::exercise, "flaw_acceptance"},
    {"break goals down", practice_form::goal, "draft_steps"},
    {"be realistic", practice_form::goal, "check_goal"},
    {"prioritise", practice_form::goal, "order_by_priority"},
    {"timeline with obstacles", practice_form::goal, "plan_goal"},
    {"monitor progress", practice_form::goal, "progress_of"},
    {"be patient with setbacks", practice_form::exercise, "relapse_plan"},
    {"celebrate", practice_form::goal, "milestones_of"},
    {"mindfulness before a goal review", practice_form::exercise, "emotion_checkin"},
    {"professional help", practice_form::exercise, "professional_help"},
    {"practise social skills", practice_form::exercise, "reach_out"},
    {"information is no substitute for advice", practice_form::safety, "disclaimer.not_medical"},
}};
} // namespace cbtkit
#endif
