// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/reframe_lint.hpp>

#include "group_hits.hpp"

#include <cbtkit/detection/detector.hpp>
#include <cbtkit/reframing/belief_change.hpp>
#include <cbtkit/reframing/readability.hpp>
#include <cbtkit/reframing/words_in_common.hpp>

#include <english_reframing.patterns.hpp>

#include <algorithm>

namespace cbtkit {
namespace {
/// Marks of a sentence or a text that is hard to read (this library's convention).
constexpr double hard_grade = 12;
constexpr std::size_t long_sentence = 30;
constexpr std::size_t fewest_words = 5;

bool is_english(screened_text const& text)
{
    return text.may_process() && text.screen().language() == "en";
}

void look_at_words(
    screened_text const& reframe, screened_text const& situation, readability const& counts,
    std::vector<reframe_note>& notes)
{
    auto const add = [&notes](reframe_rule rule, std::optional<text_span> span, std::string detail = {}) {
        notes.push_back({rule, span, std::move(detail)});
    };
    detail::group_hits const hits{matching::embedded::english_reframing(), reframe.text()};
    auto const found = detect(reframe);
    if (found && !(*found).findings.empty()) {
        finding const& strongest = (*found).findings.front();
        add(reframe_rule::new_distortion, strongest.span, std::string{key(strongest.kind)});
    } else if (auto const span = hits.first("universal")) {
        add(reframe_rule::new_distortion, span, std::string{key(distortion::overgeneralization)});
    }
    if (auto const span = hits.first("toxic"))
        add(reframe_rule::toxic_positivity, span);
    bool const compares = situation.may_process() && content_words(situation.text()) > 0;
    if (compares && shared_content_words(reframe.text(), situation.text()) == 0)
        add(reframe_rule::facts_lost, std::nullopt);
    if (!hits.first("first_person"))
        add(reframe_rule::not_first_person, std::nullopt);
    if (auto const span = hits.first("invalidates"))
        add(reframe_rule::invalidates_feeling, span);
    if (auto const span = hits.first("self_attack"))
        add(reframe_rule::self_attack, span);
    if (counts.longest_sentence > long_sentence ||
        (counts.is_meaningful() && counts.coleman_liau() > hard_grade))
        add(reframe_rule::hard_to_read, std::nullopt);
    if (!hits.first("acknowledges"))
        add(reframe_rule::no_acknowledgement, std::nullopt);
    if (!hits.first("action"))
        add(reframe_rule::no_action, std::nullopt);
    if (auto const span = hits.first("certain"))
        add(reframe_rule::certainty_swap, span);
    if (auto const span = hits.first("blame_swap"))
        add(reframe_rule::blame_swap, span);
}
} // namespace

std::vector<reframe_note> lint_reframe(
    screened_text const& reframe, screened_text const& thought, screened_text const& situation,
    std::optional<intensity> belief)
{
    if (reframe.must_handle())
        return {{reframe_rule::must_handle, std::nullopt, {}}};
    std::vector<reframe_note> notes;
    readability const counts = readability_of(reframe.text());
    if (counts.words < fewest_words)
        notes.push_back({reframe_rule::too_short, std::nullopt, {}});
    if (!thought.must_handle() && !thought.text().empty() &&
        word_likeness(reframe.text(), thought.text()) >= same_words)
        notes.push_back({reframe_rule::same_as_thought, std::nullopt, {}});
    if (belief && belief->percent() < believed_from)
        notes.push_back({reframe_rule::hardly_believed, std::nullopt, {}});
    if (is_english(reframe))
        look_at_words(reframe, situation, counts, notes);
    std::stable_sort(notes.begin(), notes.end(), [](reframe_note const& a, reframe_note const& b) {
        return a.rule < b.rule;
    });
    return notes;
}

bool is_accepted(std::vector<reframe_note> const& notes, std::optional<intensity> belief) noexcept
{
    bool const refused = std::any_of(notes.begin(), notes.end(), [](reframe_note const& note) {
        return row(note.rule).severity == note_severity::error;
    });
    return !refused && belief && belief->percent() >= believed_from;
}
} // namespace cbtkit
