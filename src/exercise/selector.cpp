// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/selector.hpp>

#include <algorithm>
#include <array>

namespace cbtkit {
namespace {
constexpr std::array<double, 7> place_weights{1.0, 0.8, 0.6, 0.5, 0.4, 0.3, 0.3};
constexpr double recent_use = 20;
constexpr double finding_weight = 20;
constexpr int high_distress = 80;

/// Calming exercises for a moment of high distress, in the order in which they are offered.
constexpr std::array<std::string_view, 5> calming{
    "self_compassion_break", "emotion_checkin", "urge_surf", "reach_out", "professional_help"};

exercise_use const* use_of(selection_input const& input, std::string_view protocol_key)
{
    for (exercise_use const& one : input.history)
        if (one.protocol == protocol_key)
            return &one;
    return nullptr;
}

double penalty(selection_input const& input, std::string_view protocol_key)
{
    exercise_use const* use = use_of(input, protocol_key);
    if (use == nullptr || !use->last_used || !input.now)
        return 0;
    std::int64_t const ago = input.now->instant_ms() - use->last_used->instant_ms();
    return ago >= 0 && ago < 86'400'000 ? recent_use : 0;
}

bool wanted(selection_input const& input, protocol_set const& known, std::string_view protocol_key)
{
    bool const avoided =
        std::find(input.avoided.begin(), input.avoided.end(), protocol_key) != input.avoided.end();
    return !protocol_key.empty() && !avoided &&
           (protocol_key == "goal" || known.find(protocol_key) != nullptr);
}

void keep_best(std::vector<exercise_suggestion>& all, exercise_suggestion one)
{
    for (exercise_suggestion& known : all)
        if (known.protocol == one.protocol) {
            if (one.score > known.score)
                known = std::move(one);
            return;
        }
    all.push_back(std::move(one));
}

/// The strongest finding that belongs to an effect.
finding const* finding_for(selection_input const& input, effect_row const& effect)
{
    finding const* best = nullptr;
    for (finding const& one : input.findings)
        for (auto const& kind : effect.distortions)
            if (kind && *kind == one.kind && (best == nullptr || one.score > best->score))
                best = &one;
    return best;
}
} // namespace

std::vector<exercise_suggestion> suggest(
    selection_input const& input, std::size_t most, protocol_set const& known)
{
    std::vector<exercise_suggestion> all;
    if (input.distress && input.distress->percent() >= high_distress) {
        for (std::size_t i = 0; i < calming.size(); ++i)
            if (wanted(input, known, calming[i]))
                all.push_back(
                    {std::string{calming[i]},
                     100.0 - static_cast<double>(i) - penalty(input, calming[i]),
                     "exercise.reason.distress",
                     {}});
    } else {
        for (effect_row const& effect : effects) {
            auto const rated = effect.rating == nullptr ? std::nullopt : input.effects.*effect.rating;
            finding const* const evidence = finding_for(input, effect);
            if (!rated && evidence == nullptr)
                continue;
            double const slider = rated ? rated->percent() : 0;
            double const bonus = evidence == nullptr ? 0 : finding_weight * evidence->score;
            bool const by_finding = bonus > slider;
            for (std::size_t i = 0; i < effect.exercises.size(); ++i) {
                std::string_view const key_of = effect.exercises[i];
                if (!wanted(input, known, key_of))
                    continue;
                exercise_use const* use = use_of(input, key_of);
                double const helped = use == nullptr ? 0 : std::clamp(use->helped.value_or(0), 0.0, 3.0);
                double const score =
                    (slider + bonus) * place_weights[i] * (1 + 0.2 * helped / 3) - penalty(input, key_of);
                if (slider + bonus > 0)
                    keep_best(
                        all, {std::string{key_of}, score,
                              by_finding ? "exercise.reason.finding"
                                         : "exercise.reason." + std::string{effect.key},
                              by_finding ? std::string{key(evidence->kind)} : std::string{effect.key}});
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](exercise_suggestion const& a, exercise_suggestion const& b) {
        return a.score > b.score;
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}
} // namespace cbtkit
