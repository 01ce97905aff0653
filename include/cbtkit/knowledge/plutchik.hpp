// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_PLUTCHIK_HPP
#define CBTKIT_KNOWLEDGE_PLUTCHIK_HPP

/// @file
/// Plutchik's wheel: opposites, three levels of strength, and the mixtures of two emotions.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/knowledge/emotion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cbtkit {
/// The eight in wheel order.
enum class plutchik : std::uint8_t {
    joy = 0,
    trust = 1,
    fear = 2,
    surprise = 3,
    sadness = 4,
    disgust = 5,
    anger = 6,
    anticipation = 7,
};

/// The stored name, for example `joy`.
[[nodiscard]] constexpr std::string_view key(plutchik emotion) noexcept
{
    return plutchik8_terms[static_cast<std::size_t>(emotion)].key;
}

/// The emotion with this stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<plutchik> plutchik_from_key(std::string_view name)
{
    for (std::size_t i = 0; i < plutchik8_terms.size(); ++i)
        if (plutchik8_terms[i].key == name)
            return static_cast<plutchik>(i);
    return fail(errc::unknown_key);
}

/// The emotion on the other side of the wheel.
[[nodiscard]] constexpr plutchik opposite(plutchik emotion) noexcept
{
    return static_cast<plutchik>((static_cast<unsigned>(emotion) + 4U) % 8U);
}

/// Steps between two emotions on the wheel, 0 to 4.
[[nodiscard]] constexpr int distance(plutchik a, plutchik b) noexcept
{
    int const apart = static_cast<int>((static_cast<unsigned>(a) + 8U - static_cast<unsigned>(b)) % 8U);
    return apart <= 4 ? apart : 8 - apart;
}

/// Words for the mild, basic and intense form, in wheel order.
inline constexpr std::array<std::array<std::string_view, 3>, 8> plutchik_levels{{
    {"serenity", "joy", "ecstasy"},
    {"acceptance", "trust", "admiration"},
    {"apprehension", "fear", "terror"},
    {"distraction", "surprise", "amazement"},
    {"pensiveness", "sadness", "grief"},
    {"boredom", "disgust", "loathing"},
    {"annoyance", "anger", "rage"},
    {"interest", "anticipation", "vigilance"},
}};

/// The word for an emotion of this strength: 1 to 33 mild, 34 to 66 basic, 67 to 100 intense (this library's
/// convention); none at 0.
[[nodiscard]] constexpr std::optional<std::string_view> level_word(
    plutchik emotion, intensity strength) noexcept
{
    if (strength.percent() == 0)
        return std::nullopt;
    std::size_t const level = strength.percent() <= 33 ? 0 : strength.percent() <= 66 ? 1 : 2;
    return plutchik_levels[static_cast<std::size_t>(emotion)][level];
}

/// A mixture of two emotions.
struct dyad {
    std::string_view key;
    plutchik first = plutchik::joy;
    plutchik second = plutchik::joy;

    /// 1 primary (neighbours), 2 secondary, 3 tertiary.
    [[nodiscard]] constexpr int order() const noexcept { return distance(first, second); }
};

/// All 24 mixtures; sources differ on some names, these keys are ours.
inline constexpr std::array<dyad, 24> dyads{{
    {"love", plutchik::joy, plutchik::trust},
    {"submission", plutchik::trust, plutchik::fear},
    {"awe", plutchik::fear, plutchik::surprise},
    {"disapproval", plutchik::surprise, plutchik::sadness},
    {"remorse", plutchik::sadness, plutchik::disgust},
    {"contempt", plutchik::disgust, plutchik::anger},
    {"aggressiveness", plutchik::anger, plutchik::anticipation},
    {"optimism", plutchik::anticipation, plutchik::joy},
    {"guilt", plutchik::joy, plutchik::fear},
    {"curiosity", plutchik::trust, plutchik::surprise},
    {"despair", plutchik::fear, plutchik::sadness},
    {"unbelief", plutchik::surprise, plutchik::disgust},
    {"envy", plutchik::sadness, plutchik::anger},
    {"cynicism", plutchik::disgust, plutchik::anticipation},
    {"pride", plutchik::anger, plutchik::joy},
    {"hope", plutchik::anticipation, plutchik::trust},
    {"delight", plutchik::joy, plutchik::surprise},
    {"sentimentality", plutchik::trust, plutchik::sadness},
    {"shame", plutchik::fear, plutchik::disgust},
    {"outrage", plutchik::surprise, plutchik::anger},
    {"pessimism", plutchik::sadness, plutchik::anticipation},
    {"morbidness", plutchik::disgust, plutchik::joy},
    {"dominance", plutchik::anger, plutchik::trust},
    {"anxiety", plutchik::anticipation, plutchik::fear},
}};

/// The mixture of two emotions in either order; none for equal or opposite ones.
[[nodiscard]] constexpr std::optional<dyad> mixture(plutchik a, plutchik b) noexcept
{
    for (dyad const& mixed : dyads)
        if ((mixed.first == a && mixed.second == b) || (mixed.first == b && mixed.second == a))
            return mixed;
    return std::nullopt;
}
} // namespace cbtkit
#endif
