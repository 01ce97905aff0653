// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/if_then.hpp>

#include <cbtkit/matching/scanner.hpp>

#include <algorithm>
#include <array>

namespace cbtkit {
namespace {
// The bytes from the first to the last word in [begin, end), and how many words there are.
struct stretch {
    std::optional<text_span> span;
    std::size_t words = 0;
};

stretch words_between(matching::word_list const& list, std::size_t begin, std::size_t end)
{
    stretch made;
    std::size_t first = end;
    std::size_t last = begin;
    for (matching::word const& word : list.words) {
        if (word.span.begin() < begin || word.span.end() > end)
            continue;
        first = std::min(first, word.span.begin());
        last = std::max(last, word.span.end());
        ++made.words;
    }
    if (made.words > 0)
        if (auto const span = text_span::from_bounds(first, last))
            made.span = *span;
    return made;
}
} // namespace

if_then_reading read_if_then(std::string_view text, goal_rules const& rules)
{
    constexpr std::size_t fewest_words = 2; // of a situation that one recognises
    matching::pattern_set const& set = rules.patterns();
    matching::scanner scanner{set};
    auto const hits = scanner.scan(text);
    auto first_hit = [&](std::string_view name, std::size_t from) -> matching::hit const* {
        auto const found = std::find_if(hits.begin(), hits.end(), [&](matching::hit const& hit) {
            return hit.weight > 0.0F && hit.span.begin() >= from && set.rule(hit.rule).key == name;
        });
        return found == hits.end() ? nullptr : &*found;
    };

    if_then_reading made;
    matching::hit const* const opening = first_hit("goal.if_then.situation", 0);
    matching::hit const* const then = first_hit("goal.if_then.then", 0);
    matching::word_list const list = matching::words_of(text, set);
    std::size_t const after_opening = opening == nullptr ? 0 : opening->span.end();
    std::size_t parted = text.size();
    std::size_t resumed = text.size();
    if (then != nullptr && then->span.begin() >= after_opening) {
        parted = then->span.begin();
        resumed = then->span.end();
    } else if (auto const comma = text.find(',', after_opening); comma != std::string_view::npos) {
        parted = comma;
        resumed = comma + 1;
    }

    if (opening == nullptr) {
        made.problems.push_back(if_then_problem::no_situation);
    } else {
        stretch const situation = words_between(list, after_opening, parted);
        made.situation = situation.span;
        if (situation.words < fewest_words)
            made.problems.push_back(if_then_problem::short_situation);
    }
    stretch const action = words_between(list, resumed, text.size());
    made.action = action.span;
    if (!action.span) {
        made.problems.push_back(if_then_problem::no_action);
    } else {
        matching::hit const* const own = first_hit("goal.if_then.own", resumed);
        if (own == nullptr || own->span.begin() != action.span->begin())
            made.problems.push_back(if_then_problem::not_own_action);
        else if (words_between(list, own->span.end(), text.size()).words == 0)
            made.problems.push_back(if_then_problem::no_action);
    }
    if (matching::hit const* const second = first_hit("goal.if_then.two_situations", 0);
        second != nullptr && second->span.begin() < parted)
        made.problems.push_back(if_then_problem::two_situations);
    if (first_hit("goal.if_then.two_actions", resumed) != nullptr)
        made.problems.push_back(if_then_problem::two_actions);
    return made;
}
} // namespace cbtkit
