// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REFRAMING_SCAFFOLD_HPP
#define CBTKIT_REFRAMING_SCAFFOLD_HPP

/// @file
/// Beginnings of a balanced thought, made of what the person found out. The person finishes the sentence;
/// nothing here is a finished thought.

#include <cbtkit/core/result.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// A sentence with gaps: the text key of the frame and the person's own words in it.
struct reframe_scaffold {
    std::string text; ///< text key
    std::vector<text_argument> arguments;

    friend bool operator==(reframe_scaffold const&, reframe_scaffold const&) = default;
};

/// What a scaffold may be made from. Texts that may not be processed are left out.
struct scaffold_sources {
    screened_text situation;
    std::vector<screened_text> evidence_for;
    std::vector<screened_text> evidence_against;
    std::vector<std::string> feelings; ///< names to show, as the person's language has them
    screened_text to_a_friend;         ///< what they would tell a friend
};

/// Frames for a balanced thought, the most concrete first: both sides of the evidence, the feeling and a
/// fact, the words for a friend turned round, a next step, and always "it may be true, and then …".
[[nodiscard]] std::vector<reframe_scaffold> scaffolds_from(scaffold_sources const& found);

/// A text with the person swapped, and where it should be read over.
struct swapped_text {
    std::string text;
    bool unsure = false; ///< some "you" could be "I" or "me": the person should look

    friend bool operator==(swapped_text const&, swapped_text const&) = default;
};

/// Turns words for a friend into words for oneself: "you are" becomes "I am", "your" becomes "my". English.
/// @returns the draft; `errc::not_screened` for another language, `errc::must_handle` for a text that needs
/// people first.
/// @complexity linear
[[nodiscard]] result<swapped_text> to_first_person(screened_text const& said_to_a_friend);
/// The other way round: "I am" becomes "you are", "my" becomes "your".
[[nodiscard]] result<swapped_text> to_second_person(screened_text const& said_of_oneself);
} // namespace cbtkit
#endif
