// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_EMOTION_HPP
#define CBTKIT_KNOWLEDGE_EMOTION_HPP

/// @file
/// Words for feelings: vocabularies with valence and arousal. A feeling is named here, never judged.

#include <cbtkit/core/id.hpp>

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace cbtkit {
struct emotion_tag;
/// The stored name of an emotion: a term below, a `custom:<slug>`, or one that this version does not know.
using emotion_id = id<emotion_tag>;

/// One word of a vocabulary. The numbers are this library's own judgement, made to sort and to group; they
/// are not norms.
struct emotion_term {
    std::string_view key;    ///< ASCII, snake_case; stored and looked up
    std::string_view label;  ///< name for people, English
    double valence = 0.0;    ///< -1 unpleasant to 1 pleasant
    double arousal = 0.0;    ///< -1 calm to 1 excited
    std::string_view family; ///< key of the nearest Plutchik emotion, or empty
    int level = 2;           ///< 1 mild, 2 basic, 3 intense
};

/// A list of emotion words that belong together.
struct emotion_vocabulary {
    std::string_view id;
    std::span<emotion_term const> terms;
};

/// The "big six" of W3C's Vocabularies for EmotionML.
inline constexpr std::array<emotion_term, 6> ekman6_terms{{
    {"anger", "anger", -0.6, 0.7, "anger", 2},
    {"disgust", "disgust", -0.6, 0.3, "disgust", 2},
    {"fear", "fear", -0.7, 0.7, "fear", 2},
    {"happiness", "happiness", 0.8, 0.4, "joy", 2},
    {"sadness", "sadness", -0.7, -0.4, "sadness", 2},
    {"surprise", "surprise", 0.1, 0.7, "surprise", 2},
}};

/// Plutchik's eight in wheel order: the opposite of number i is number i + 4 modulo 8.
inline constexpr std::array<emotion_term, 8> plutchik8_terms{{
    {"joy", "joy", 0.8, 0.4, "joy", 2},
    {"trust", "trust", 0.6, -0.2, "trust", 2},
    {"fear", "fear", -0.7, 0.7, "fear", 2},
    {"surprise", "surprise", 0.1, 0.7, "surprise", 2},
    {"sadness", "sadness", -0.7, -0.4, "sadness", 2},
    {"disgust", "disgust", -0.6, 0.3, "disgust", 2},
    {"anger", "anger", -0.6, 0.7, "anger", 2},
    {"anticipation", "anticipation", 0.4, 0.4, "anticipation", 2},
}};

/// The seventeen everyday categories of W3C's Vocabularies for EmotionML.
inline constexpr std::array<emotion_term, 17> cowie17_terms{{
    {"affectionate", "affectionate", 0.7, 0.1, "trust", 2},
    {"afraid", "afraid", -0.7, 0.7, "fear", 2},
    {"amused", "amused", 0.7, 0.4, "joy", 1},
    {"angry", "angry", -0.6, 0.7, "anger", 2},
    {"bored", "bored", -0.3, -0.6, "disgust", 1},
    {"confident", "confident", 0.6, 0.2, "trust", 2},
    {"content", "content", 0.7, -0.4, "joy", 1},
    {"disappointed", "disappointed", -0.6, -0.2, "sadness", 1},
    {"excited", "excited", 0.7, 0.8, "anticipation", 3},
    {"happy", "happy", 0.8, 0.4, "joy", 2},
    {"interested", "interested", 0.5, 0.3, "anticipation", 1},
    {"loving", "loving", 0.8, 0.2, "joy", 3},
    {"pleased", "pleased", 0.7, 0.2, "joy", 1},
    {"relaxed", "relaxed", 0.6, -0.7, "trust", 1},
    {"sad", "sad", -0.7, -0.4, "sadness", 2},
    {"satisfied", "satisfied", 0.7, -0.1, "joy", 1},
    {"worried", "worried", -0.6, 0.5, "fear", 1},
}};

/// The three dimensions; each runs from -1 to 1 here (EmotionML: 0 to 1, so `x = 2e - 1`).
inline constexpr std::array<emotion_term, 3> pad_terms{{
    {"pleasure", "pleasure", 1.0, 0.0, "", 2},
    {"arousal", "arousal", 0.0, 1.0, "", 2},
    {"dominance", "dominance", 0.0, 0.0, "", 2},
}};

/// What people often feel after a rejection, and what answers it.
inline constexpr std::array<emotion_term, 20> seed_rejection_terms{{
    {"sadness", "sadness", -0.7, -0.4, "sadness", 2},
    {"anger", "anger", -0.6, 0.7, "anger", 2},
    {"frustration", "frustration", -0.6, 0.5, "anger", 2},
    {"confusion", "confusion", -0.3, 0.3, "surprise", 2},
    {"hurt", "hurt", -0.8, 0.1, "sadness", 2},
    {"shame", "shame", -0.7, 0.1, "disgust", 2},
    {"embarrassment", "embarrassment", -0.5, 0.5, "fear", 2},
    {"loneliness", "loneliness", -0.7, -0.4, "sadness", 2},
    {"fear", "fear", -0.7, 0.7, "fear", 2},
    {"anxiety", "anxiety", -0.6, 0.6, "fear", 2},
    {"guilt", "guilt", -0.6, 0.1, "sadness", 2},
    {"envy", "envy", -0.5, 0.4, "anger", 2},
    {"emptiness", "emptiness", -0.6, -0.6, "sadness", 2},
    {"numbness", "numbness", -0.3, -0.7, "", 2},
    {"disappointment", "disappointment", -0.6, -0.2, "sadness", 2},
    {"relief", "relief", 0.6, -0.4, "joy", 2},
    {"hope", "hope", 0.6, 0.3, "anticipation", 2},
    {"calm", "calm", 0.6, -0.6, "trust", 2},
    {"pride", "pride", 0.7, 0.4, "joy", 2},
    {"gratitude", "gratitude", 0.7, 0.1, "trust", 2},
}};

/// All vocabularies that ship. `seed_rejection` is the default of the exercises.
inline constexpr std::array<emotion_vocabulary, 5> emotion_vocabularies{{
    {"ekman6", ekman6_terms},
    {"plutchik8", plutchik8_terms},
    {"cowie17", cowie17_terms},
    {"pad", pad_terms},
    {"seed_rejection", seed_rejection_terms},
}};

/// The vocabulary with this id, or none.
[[nodiscard]] constexpr emotion_vocabulary const* find_vocabulary(std::string_view id) noexcept
{
    for (emotion_vocabulary const& vocabulary : emotion_vocabularies)
        if (vocabulary.id == id)
            return &vocabulary;
    return nullptr;
}

/// The term with this key: in `seed_rejection` first, then in the other categorical vocabularies; none for
/// custom and unknown emotions.
[[nodiscard]] constexpr emotion_term const* find_emotion(std::string_view key) noexcept
{
    constexpr std::array<std::string_view, 4> order{"seed_rejection", "plutchik8", "ekman6", "cowie17"};
    for (std::string_view vocabulary : order)
        for (emotion_term const& term : find_vocabulary(vocabulary)->terms)
            if (term.key == key)
                return &term;
    return nullptr;
}

/// The valence of a known emotion, -1 to 1; none for custom and unknown ones.
[[nodiscard]] constexpr std::optional<double> valence_of(std::string_view key) noexcept
{
    emotion_term const* const term = find_emotion(key);
    return term ? std::optional{term->valence} : std::nullopt;
}

namespace detail {
consteval bool vocabularies_are_sound()
{
    for (emotion_vocabulary const& vocabulary : emotion_vocabularies)
        for (std::size_t i = 0; i < vocabulary.terms.size(); ++i) {
            emotion_term const& term = vocabulary.terms[i];
            if (term.key.empty() || term.label.empty() || term.valence < -1 || term.valence > 1 ||
                term.arousal < -1 || term.arousal > 1 || term.level < 1 || term.level > 3)
                return false;
            for (std::size_t k = 0; k < i; ++k)
                if (vocabulary.terms[k].key == term.key)
                    return false;
        }
    return true;
}
} // namespace detail
static_assert(detail::vocabularies_are_sound());
} // namespace cbtkit
#endif
