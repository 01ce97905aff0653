// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SOCRATIC_DIALOG_HPP
#define CBTKIT_RECORDS_SOCRATIC_DIALOG_HPP

/// @file
/// Questions about a thought.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/record_members.hpp>
#include <cbtkit/records/thought.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cbtkit {
/// A question and its answer.
struct asked_question {
    std::string question;              ///< text key of the question
    std::optional<std::string> answer; ///< empty: left out

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{
            member("question", &asked_question::question), member("answer", &asked_question::answer)};
    }

    friend bool operator==(asked_question const&, asked_question const&) = default;
};

/// A thought and the questions asked about it.
struct socratic_dialog {
    std::string thought;
    intensity belief_before;
    std::optional<distortion_id> distortion; ///< the one that the questions looked at
    std::vector<asked_question> questions;
    std::string summary;
    std::optional<intensity> belief_after;

    /// What the numbers of the record say.
    [[nodiscard]] record_scores scores() const;

    /// All members, in the order in which they are stored.
    [[nodiscard]] static constexpr auto members()
    {
        return std::tuple{member("thought", &socratic_dialog::thought),
                          member("belief_before", &socratic_dialog::belief_before),
                          member("distortion", &socratic_dialog::distortion),
                          member("questions", &socratic_dialog::questions),
                          member("summary", &socratic_dialog::summary),
                          member("belief_after", &socratic_dialog::belief_after)};
    }

    friend bool operator==(socratic_dialog const&, socratic_dialog const&) = default;
};

inline record_scores socratic_dialog::scores() const
{
    record_scores out;
    add_difference(out, "belief_shift", belief_before, belief_after);
    double answered = 0;
    for (asked_question const& one : questions)
        answered += one.answer ? 1 : 0;
    if (!questions.empty())
        out.push_back({"answered_share", answered / static_cast<double>(questions.size())});
    return out;
}
} // namespace cbtkit
#endif
