// SPDX-License-Identifier: BSL-1.0
#include "member_names.hpp"

#include <algorithm>
#include <iterator>

namespace cbtkit::io::detail {
namespace {
// Kept equal to the schemas by a test. In the order of bytes.
// clang-format off
constexpr std::string_view names[] = {
    "after", "all", "answer", "any", "aside", "at", "at_least", "attained", "attainment", "bank", "banks",
    "baseline", "before", "before_hold", "begin", "begun", "belief_after", "belief_before", "below",
    "brake", "buffer", "by_measure", "by_steps", "cadence", "categories", "category", "celebration",
    "checks", "choice", "choices", "code", "confidence", "confirmed_distortions", "content", "control",
    "count", "created", "criterion", "critical", "cue", "current", "cursor", "day", "day_begins", "days",
    "deadline", "delay_days", "difficulty", "direction", "distorted", "distortion", "distortions",
    "distress", "done", "draw", "due", "earlier", "effort", "emotion", "emotions", "end", "entries",
    "entry", "error", "errors", "est_min", "every_minutes", "evidence_against", "evidence_for",
    "exercise", "expected", "failed", "feelings", "field", "fields", "findings", "finish",
    "first_distress", "fixed_once_waiting", "flagged_opinion", "flags", "follow_ups", "for", "forecast",
    "form", "from", "from_step", "from_version", "goal", "goals", "hint", "hint_key", "hints", "history",
    "hot", "how", "id", "idiom_masked", "if_then", "importance", "is", "item", "keep_in_view", "key",
    "kind", "label", "label_key", "language", "least", "level", "levels", "likelihood", "line", "list",
    "locale", "measure", "message", "metric", "migrations", "milestones", "minute", "mood", "most",
    "most_minutes", "must_handle", "n_per_week", "name", "negated", "new_step", "next_review", "none",
    "noted", "notes", "notice", "now", "number", "obstacles", "of", "offer", "old_step", "one_of",
    "only_when", "opened_waits", "option_texts", "optional", "options", "past", "percent", "plan_line",
    "position", "priority", "progress", "prompt", "prompt_key", "prompts", "protocol", "purpose",
    "quadrant", "rank", "ranking", "ratings", "ratio", "reason", "reason_key", "record", "records",
    "replaced_by", "response", "response_belief", "review_every_days", "revision", "rule", "schema",
    "score", "scores", "screen", "seed", "series", "session", "sessions", "setbacks", "severity",
    "shares", "situation", "size", "skipped", "slack", "slider", "some", "stage", "start", "state",
    "status", "step", "steps", "steps_to_split", "stop", "strength", "suggest", "suggested_buffer",
    "suggested_deadline", "tags", "target", "text", "texts", "third_party", "thought_record", "thoughts",
    "time", "title", "today", "token", "type", "unit", "updated", "urgency", "used_prompts", "valence",
    "value", "values", "version", "wait", "waiting_since", "waiting_step", "weight", "with",
    "with_findings", "withheld", "words", "written", "yes_no"};
// clang-format on
static_assert(std::is_sorted(std::begin(names), std::end(names)));
} // namespace

bool is_member_name(std::string_view name) noexcept
{
    return std::binary_search(std::begin(names), std::end(names), name);
}
} // namespace cbtkit::io::detail
