// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_DESCRIBE_HPP
#define CBTKIT_EXERCISE_DESCRIBE_HPP

/// @file
/// Everything that a host needs to draw the current step.

#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/protocol_set.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// One option of a choice.
struct option_view {
    std::string key;
    std::string text; ///< text key

    friend bool operator==(option_view const&, option_view const&) = default;
};

/// One thing that is asked, ready to draw.
struct field_view {
    std::string key;
    answer_kind kind = answer_kind::text;
    bool optional = false;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::string label; ///< text key
    std::vector<option_view> options;
    std::vector<field_view> fields;

    friend bool operator==(field_view const&, field_view const&) = default;
};

/// An earlier answer to keep in view.
struct kept_answer {
    std::string step;
    std::string prompt; ///< text key
    answer given;

    friend bool operator==(kept_answer const&, kept_answer const&) = default;
};

/// What a host may offer now. Nothing of it ever starts by itself.
struct offers_view {
    bool pause = false;                 ///< distress rose: offer a pause before going on
    std::vector<std::string> grounding; ///< keys of calming exercises that fit such a moment
    std::vector<follow_up> follow_ups;  ///< other exercises, each with its reason

    friend bool operator==(offers_view const&, offers_view const&) = default;
};

/// What stands on the screen.
struct session_view {
    std::string protocol;
    session_status status = session_status::not_started;
    std::string step;                ///< empty at the end
    std::optional<field_view> asked; ///< none at the end
    std::string prompt;              ///< text key; at the end and in other states, of a line that says so
    std::vector<text_argument> arguments; ///< for the prompt and hints
    std::vector<std::string> hints;       ///< text keys
    std::vector<kept_answer> in_view;
    std::optional<answer> current;    ///< what was answered before, when somebody went back
    std::optional<answer> suggestion; ///< a first answer that the person may take or change
    std::vector<step_note> notes;     ///< of the last answer given, to show before going on
    std::string notes_step;           ///< the step to which `notes` belong
    std::vector<std::string> missing; ///< at the end: steps without which the exercise is not complete
    std::size_t step_number = 0;      ///< from 1 among the steps that are there now; 0 at the end
    std::size_t step_count = 0;
    bool can_back = false;
    bool can_forward = false;
    bool can_skip = false;
    bool unscreened = false; ///< some text is in a language without a crisis screen; nothing reads it
    std::optional<calendar_day> opens_on; ///< waiting for a day
    std::optional<civil_time> opens_at;   ///< waiting for a time
    std::int64_t opens_after_minutes = 0; ///< waiting for some minutes
    std::int64_t every_minutes = 0;
    std::int64_t most_minutes = 0;
    offers_view offers;

    friend bool operator==(session_view const&, session_view const&) = default;
};

/// Describes the current step. Pure.
/// @returns the view, or `errc::unknown_key` when the exercise is not known.
/// @complexity linear in the session and its protocol
[[nodiscard]] result<session_view> describe(
    session const& now, protocol_set const& known = protocol_set::shipped());

/// A field as a host draws it, with every text key written out.
[[nodiscard]] field_view describe(field const& asked);
} // namespace cbtkit
#endif
