// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/scaffold.hpp>

#include <cbtkit/matching/words.hpp>

#include <english_reframing.patterns.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace cbtkit {
namespace {
/// The text without blanks and one full stop at its end, so that it fits into a sentence.
std::string as_clause(std::string const& text)
{
    auto const first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    auto last = text.find_last_not_of(" \t\r\n");
    if (last > first && text[last] == '.' && text[last - 1] != '.')
        last = text.find_last_not_of(" \t\r\n", last - 1);
    return text.substr(first, last - first + 1);
}

std::string first_usable(std::vector<screened_text> const& texts)
{
    for (screened_text const& text : texts)
        if (!text.must_handle())
            if (std::string clause = as_clause(text.text()); !clause.empty())
                return clause;
    return {};
}

/// The verb that goes with "I" for one that goes with "you", and the other way round; empty: it stays.
std::string_view verb_for_i(std::string_view verb)
{
    return verb == "are" ? "am" : verb == "were" ? "was" : std::string_view{};
}
std::string_view verb_for_you(std::string_view verb)
{
    return verb == "am" ? "are" : verb == "was" ? "were" : std::string_view{};
}

/// With the space that "you're" and "I'm" leave out.
std::string glued_verb(std::string_view verb)
{
    std::string text{' '};
    text.append(verb);
    return text;
}

/// Words after which "you" is an object.
constexpr std::array<std::string_view, 34> before_object{
    "about",   "after", "around", "at",     "behind",  "believe", "beside", "by",    "for",
    "from",    "give",  "gave",   "help",   "helped",  "hurt",    "hurts",  "in",    "invite",
    "invited", "know",  "like",   "likes",  "love",    "loves",   "made",   "makes", "near",
    "of",      "on",    "to",     "toward", "towards", "upon",    "with",
};

bool is_object_position(std::string_view before, bool last_in_sentence)
{
    return last_in_sentence ||
           std::find(before_object.begin(), before_object.end(), before) != before_object.end();
}

result<void> readable_english(screened_text const& text)
{
    if (text.must_handle())
        return fail(errc::must_handle);
    if (!text.may_process() || text.screen().language() != "en")
        return fail(errc::not_screened);
    return {};
}

/// Writes words over places of a text.
class rewriter {
public:
    explicit rewriter(std::string const& text)
        : text_{text}
    {
    }

    void replace(text_span span, std::string_view with)
    {
        out_ += std::string_view{text_}.substr(done_, span.begin() - done_);
        bool const capital = span.begin() < text_.size() && text_[span.begin()] >= 'A' &&
                             text_[span.begin()] <= 'Z' && text_.substr(span.begin(), span.size()) != "I";
        std::size_t const first = out_.size();
        out_ += with;
        if (capital && first < out_.size() && out_[first] >= 'a' && out_[first] <= 'z')
            out_[first] = static_cast<char>(out_[first] - 'a' + 'A');
        done_ = span.end();
    }
    std::string finish() &&
    {
        out_ += std::string_view{text_}.substr(done_);
        return std::move(out_);
    }

private:
    std::string const& text_;
    std::string out_;
    std::size_t done_ = 0;
};
} // namespace

std::vector<reframe_scaffold> scaffolds_from(scaffold_sources const& found)
{
    std::vector<reframe_scaffold> frames;
    std::string const for_it = first_usable(found.evidence_for);
    std::string const against = first_usable(found.evidence_against);
    std::string const fact =
        found.situation.must_handle() ? std::string{} : as_clause(found.situation.text());
    if (!for_it.empty() && !against.empty())
        frames.push_back({"reframing.scaffold.both_sides", {{"for", for_it}, {"against", against}}});
    else if (!against.empty())
        frames.push_back({"reframing.scaffold.against", {{"against", against}}});
    if (!fact.empty() && !found.feelings.empty())
        frames.push_back(
            {"reframing.scaffold.feeling_and_fact", {{"feeling", found.feelings.front()}, {"fact", fact}}});
    else if (!fact.empty())
        frames.push_back({"reframing.scaffold.fact", {{"fact", fact}}});
    if (auto const own = to_first_person(found.to_a_friend); own && !(*own).text.empty())
        frames.push_back({"reframing.scaffold.friend", {{"words", as_clause((*own).text)}}});
    frames.push_back({"reframing.scaffold.not_known", {}});
    frames.push_back({"reframing.scaffold.next_step", {}});
    frames.push_back({"reframing.scaffold.may_be_true", {}});
    return frames;
}

result<swapped_text> to_first_person(screened_text const& said_to_a_friend)
{
    if (auto const ok = readable_english(said_to_a_friend); !ok)
        return fail(ok.error().code);
    std::string const& text = said_to_a_friend.text();
    auto const list = matching::words_of(text, matching::embedded::english_reframing());
    rewriter out{text};
    bool unsure = false;
    for (std::size_t i = 0; i < list.words.size(); ++i) {
        matching::word const& word = list.words[i];
        std::string_view const folded = list.folded_view(word);
        bool const last = i + 1 == list.words.size() || list.words[i + 1].sentence != word.sentence;
        bool const first = i == 0 || list.words[i - 1].sentence != word.sentence;
        std::string_view const before = first ? std::string_view{} : list.folded_view(list.words[i - 1]);
        if (folded == "your") {
            out.replace(word.span, "my");
        } else if (folded == "yours") {
            out.replace(word.span, "mine");
        } else if (folded == "yourself") {
            out.replace(word.span, "myself");
        } else if (folded == "you" && is_object_position(before, last)) {
            out.replace(word.span, "me");
            unsure = unsure || !last;
        } else if (folded == "you") {
            out.replace(word.span, "I");
            if (last)
                continue;
            matching::word const& next = list.words[i + 1];
            std::string_view const verb = list.folded_view(next);
            std::string_view const swapped = verb_for_i(verb);
            if (swapped.empty() || next.span.overlaps(word.span))
                continue;
            bool const glued = next.span.begin() == word.span.end(); // "you're"
            out.replace(next.span, glued ? glued_verb(swapped) : std::string{swapped});
            ++i;
            bool const denied = i + 1 < list.words.size() && list.folded_view(list.words[i + 1]) == "not" &&
                                list.words[i + 1].span.begin() == next.span.end();
            if (denied && swapped == "am") { // "aren't" becomes "am not"
                out.replace(list.words[i + 1].span, " not");
                ++i;
            }
        } else if (
            (folded == "are" || folded == "were") && !last && list.folded_view(list.words[i + 1]) == "you") {
            out.replace(word.span, folded == "are" ? "am" : "was"); // a question: "are you"
        }
    }
    return swapped_text{std::move(out).finish(), unsure};
}

result<swapped_text> to_second_person(screened_text const& said_of_oneself)
{
    if (auto const ok = readable_english(said_of_oneself); !ok)
        return fail(ok.error().code);
    std::string const& text = said_of_oneself.text();
    auto const list = matching::words_of(text, matching::embedded::english_reframing());
    rewriter out{text};
    for (std::size_t i = 0; i < list.words.size(); ++i) {
        matching::word const& word = list.words[i];
        std::string_view const folded = list.folded_view(word);
        bool const last = i + 1 == list.words.size() || list.words[i + 1].sentence != word.sentence;
        bool const first = i == 0 || list.words[i - 1].sentence != word.sentence;
        if (folded == "my")
            out.replace(word.span, first ? "Your" : "your");
        else if (folded == "mine")
            out.replace(word.span, "yours");
        else if (folded == "myself")
            out.replace(word.span, "yourself");
        else if (folded == "me")
            out.replace(word.span, "you");
        else if (folded == "i") {
            out.replace(word.span, first ? "You" : "you");
            if (last)
                continue;
            matching::word const& next = list.words[i + 1];
            std::string_view const verb = list.folded_view(next);
            std::string_view const swapped = verb_for_you(verb);
            if (swapped.empty() || next.span.overlaps(word.span))
                continue;
            bool const glued = next.span.begin() == word.span.end(); // "I'm"
            out.replace(next.span, glued ? glued_verb(swapped) : std::string{swapped});
            ++i;
        }
    }
    return swapped_text{std::move(out).finish(), false};
}
} // namespace cbtkit
