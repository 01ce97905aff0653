// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SAMPLES_TERMINAL_EXERCISE_STEP_SCREEN_HPP
#define CBTKIT_SAMPLES_TERMINAL_EXERCISE_STEP_SCREEN_HPP

/// @file
/// Draws one step of an exercise as text and reads the answer: one small function per kind of answer is all
/// that a host needs to offer every exercise.

#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/describe.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/screening/screen.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace terminal_exercise {
/// What the person wants.
enum class wish { answered, skip, back, forward, pause, stop, end_of_input };

/// An answer or a wish.
struct reply {
    wish what = wish::answered;
    cbtkit::answer value = cbtkit::seen{};
};

/// A terminal of some width.
class step_screen {
public:
    /// @param columns 0: as wide as the environment says, else 72; lines are never wider than 80
    step_screen(
        std::istream& in, std::ostream& out, cbtkit::text_catalog words, std::string language,
        cbtkit::screens available = cbtkit::screens{}, int columns = 0, bool colour = false);

    /// Shows what a view says: the state, earlier answers, the question, hints.
    void show(cbtkit::session_view const& view);
    /// Reads an answer of the kind that the view asks for, again until it is one.
    [[nodiscard]] reply ask(cbtkit::session_view const& view);
    /// Remarks about an answer, as sentences.
    void show_notes(std::vector<cbtkit::step_note> const& notes);
    /// One paragraph, wrapped.
    void say(std::string_view text, std::string_view indent = "");
    /// The words of a text key.
    [[nodiscard]] std::string text(
        std::string_view key, std::vector<cbtkit::text_argument> const& with = {}) const;
    /// An answer as people read it.
    [[nodiscard]] std::string as_text(
        cbtkit::answer const& given, cbtkit::field_view const* asked = nullptr) const;
    /// A line of input; none at its end.
    [[nodiscard]] std::optional<std::string> line(std::string_view prompt);

private:
    struct stop_asking {
        wish what;
    };

    std::string need_line(std::string_view prompt, bool may_be_empty);
    cbtkit::screened_text ask_text(cbtkit::field_view const& asked, bool many_lines);
    long ask_number(std::string_view label, long least, long most);
    std::string ask_choice(cbtkit::field_view const& asked);
    cbtkit::cell ask_cell(cbtkit::field_view const& asked);
    cbtkit::answer_row ask_row(cbtkit::field_view const& asked);
    bool ask_yes_no(std::string_view label);
    cbtkit::answer ask_kind(cbtkit::session_view const& view);
    cbtkit::answer ask_feelings(cbtkit::session_view const& view);
    [[nodiscard]] std::string dim(std::string_view text) const;
    [[nodiscard]] std::string bold(std::string_view text) const;

    std::istream& in_;
    std::ostream& out_;
    cbtkit::text_catalog words_;
    std::string language_;
    cbtkit::screens screens_;
    std::size_t width_;
    bool colour_;
};
} // namespace terminal_exercise
#endif
