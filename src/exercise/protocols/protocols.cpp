// SPDX-License-Identifier: BSL-1.0
#include "protocols.hpp"
#include "write.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace cbtkit::detail {
namespace {
/// The order in which a catalogue shows the exercises.
constexpr std::array<std::string_view, 42> catalogue{
    "emotion_checkin",  "thought_record_3",  "thought_record_5",
    "thought_record_7", "double_column",     "abcde",
    "socratic",         "evidence_weighing", "responsibility_pie",
    "continuum",        "cost_benefit",      "behavioural_experiment",
    "worry_tree",       "decatastrophise",   "fear_ladder",
    "exposure_session", "activity_log",      "activity_plan",
    "values_compass",   "self_talk_rewrite", "self_compassion_break",
    "friend_advice",    "forgive_mistake",   "worth_inventory",
    "strengths_log",    "flaw_acceptance",   "positive_data_log",
    "support_map",      "reach_out",         "saying_no",
    "desc_script",      "boundary_plan",     "urge_surf",
    "impulse_delay",    "rejection_review",  "journal_free",
    "journal_prompt",   "event_reflection",  "coping_card",
    "relapse_plan",     "effects_checkin",   "professional_help",
};
} // namespace

std::vector<protocol> shipped_protocols()
{
    std::vector<protocol> all;
    for (auto const family :
         {thought_protocols, balance_protocols, action_protocols, kindness_protocols, people_protocols,
          urge_protocols, writing_protocols})
        for (protocol& p : family())
            all.push_back(written(std::move(p)));
    auto const place = [](protocol const& p) {
        return std::find(catalogue.begin(), catalogue.end(), p.key) - catalogue.begin();
    };
    std::sort(all.begin(), all.end(), [&place](protocol const& a, protocol const& b) {
        return place(a) < place(b);
    });
    return all;
}
} // namespace cbtkit::detail
