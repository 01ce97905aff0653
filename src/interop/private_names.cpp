// SPDX-License-Identifier: BSL-1.0
#include "private_parts.hpp"

#include <cbtkit/core/utf8.hpp>

#include <algorithm>
#include <utility>

namespace cbtkit::interop::detail {
namespace {
bool covered(std::vector<private_part> const& parts, word const& each)
{
    auto const after =
        std::upper_bound(parts.begin(), parts.end(), each.begin, [](std::size_t at, private_part const& p) {
            return at < p.span.end();
        });
    return after != parts.end() && after->span.begin() < each.end;
}
/// Decides which words are names.
class name_finder {
public:
    name_finder(
        std::string_view text, std::vector<word> const& words, std::vector<private_part> const& forms,
        known_words const& names, known_words const& common)
        : text_{text}
        , words_{words}
        , forms_{forms}
        , names_{names}
        , common_{common}
    {
        // Where nearly every word has a capital, a capital says nothing.
        std::size_t capitals = 0;
        std::size_t counted = 0;
        for (word const& each : words) {
            capitals += each.capital ? 1U : 0U;
            ++counted;
        }
        capitals_say_something_ = counted < 4 || capitals * 10 < counted * 7;
    }

    std::vector<private_part> run(known_words* learned)
    {
        std::vector<private_part> found;
        for (std::size_t i = 0; i < words_.size();) {
            if (covered(forms_, words_[i]) || !is_name(i)) {
                ++i;
                continue;
            }
            std::size_t first = i;
            if (i > 0 && lists().titles.contains(words_[i - 1].lower) && words_[i].gap <= 2 &&
                words_[i - 1].capital)
                first = i - 1;
            std::size_t last = i;
            while (last + 1 < words_.size() && continues(last))
                ++last;
            if (learned != nullptr)
                for (std::size_t k = i; k <= last; ++k)
                    if (words_[k].capital && !words_[k].opens && words_[k].lower.size() > 1)
                        learned->insert(words_[k].lower);
            found.push_back(
                {private_kind::name, *text_span::from_bounds(words_[first].begin, words_[last].end)});
            i = last + 1;
        }
        return found;
    }

private:
    [[nodiscard]] bool known_common(std::string const& lower) const
    {
        return lists().capital.contains(lower) || common_.contains(lower);
    }
    [[nodiscard]] bool after_relation(std::size_t i) const
    {
        if (i == 0 || words_[i].gap > 2 || words_[i - 1].possessive)
            return false;
        char const mark = text_[words_[i - 1].end];
        bool const near = words_[i].gap == 1 ? mark == ' ' : mark == ',';
        if (!near || !lists().relations.contains(words_[i - 1].lower))
            return false;
        if (words_[i - 1].lower == "named" || words_[i - 1].lower == "called")
            return true;
        static word_set const owners{"my",  "his", "her", "their", "our",  "your",
                                     "the", "a",   "new", "old",   "best", "dear"};
        return i > 1 && owners.contains(words_[i - 2].lower);
    }
    [[nodiscard]] bool says_name(std::size_t i) const // "name is …"
    {
        return i > 1 && words_[i].plain_gap && words_[i - 1].lower == "is" && words_[i - 2].lower == "name";
    }
    [[nodiscard]] bool acts(std::size_t i) const
    {
        return words_[i].possessive ||
               (i + 1 < words_.size() && words_[i + 1].plain_gap && !words_[i + 1].capital &&
                lists().verbs.contains(words_[i + 1].lower));
    }
    [[nodiscard]] bool is_name(std::size_t i) const
    {
        word const& each = words_[i];
        if (names_.contains(each.lower) && !common_.contains(each.lower))
            return true;
        bool const given = lists().given.contains(each.lower);
        bool const ambiguous = lists().ambiguous.contains(each.lower);
        bool const after_street =
            i > 1 && words_[i - 1].lower == "st" && words_[i - 2].capital && !words_[i - 2].opens;
        bool const titled = i > 0 && !after_street && words_[i - 1].capital &&
                            lists().titles.contains(words_[i - 1].lower) && each.capital && each.gap <= 2;
        if (titled && !lists().titles.contains(each.lower))
            return true;
        if (is_abbreviation(i) || (i > 0 && is_abbreviation(i - 1)))
            return false;
        if (two_letters(i))
            return true; // "J.R."
        if (given && i > 0 && each.plain_gap && lists().kin.contains(words_[i - 1].lower))
            return true; // "auntie jo"
        if (!each.capital)
            return (given && each.lower.size() > 2 && !common_.contains(each.lower)) ||
                   (ambiguous && after_relation(i)) || (says_name(i) && (given || ambiguous));
        if (given)
            return !common_.contains(each.lower);
        if (known_common(each.lower) &&
            !(ambiguous && (after_relation(i) || (each.opens && acts_as_person(i)))))
            return false;
        if (lists().titles.contains(each.lower))
            return false;
        if (each.shouted)
            return false;
        if (each.opens) {
            if (ambiguous)
                return acts_as_person(i) || two_who_act(i);
            if (lists().openers.contains(each.lower) || lists().verbs.contains(each.lower) ||
                each.lower.size() < 2)
                return false;
            bool const full = i + 1 < words_.size() && words_[i + 1].plain_gap && words_[i + 1].capital &&
                              !words_[i + 1].shouted && !known_common(words_[i + 1].lower) &&
                              !lists().titles.contains(words_[i + 1].lower) && capitals_say_something_;
            bool const with = i + 2 < words_.size() && words_[i + 1].lower == "and" &&
                              words_[i + 2].capital && !known_common(words_[i + 2].lower) &&
                              capitals_say_something_;
            return acts(i) || full || with;
        }
        return capitals_say_something_;
    }
    /// "Will and Grace moved in", where both may be names and neither word alone says so.
    [[nodiscard]] bool two_who_act(std::size_t i) const
    {
        if (i + 2 >= words_.size() || words_[i + 1].lower != "and" || !words_[i + 2].capital)
            return false;
        std::string const& other = words_[i + 2].lower;
        return (lists().given.contains(other) || lists().ambiguous.contains(other)) && acts(i + 2);
    }
    /// Two single letters with full stops from word `i` on.
    [[nodiscard]] bool two_letters(std::size_t i) const
    {
        if (i + 1 >= words_.size())
            return false;
        word const& first = words_[i];
        word const& second = words_[i + 1];
        return first.capital && second.capital && first.lower.size() == 1 && second.lower.size() == 1 &&
               second.begin == first.end + 1 && text_[first.end] == '.' && second.end < text_.size() &&
               text_[second.end] == '.';
    }
    [[nodiscard]] bool is_abbreviation(std::size_t i) const
    {
        return two_letters(i) && lists().abbreviations.contains(words_[i].lower + words_[i + 1].lower);
    }
    /// For words such as Hope and Mark, which are no names in "Hope is all I have".
    [[nodiscard]] bool acts_as_person(std::size_t i) const { return acts(i); }
    /// Does the name go on after word `last`?
    [[nodiscard]] bool continues(std::size_t last) const
    {
        word const& next = words_[last + 1];
        if (covered(forms_, next))
            return false;
        if (words_[last].possessive) // "Brigid's Primary"
            return next.capital && next.begin == words_[last].end + 3 &&
                   lists().institutions.contains(next.lower);
        bool const initial = words_[last].end - words_[last].begin == 1;
        bool const dotted = initial && ((next.gap == 2 && text_.substr(next.begin - 2, 2) == ". ") ||
                                        (next.gap == 1 && text_[next.begin - 1] == '.'));
        if (!next.plain_gap && !dotted)
            return false;
        bool const inside = words_[last].capital || lists().particles.contains(words_[last].lower);
        if (next.capital && !next.shouted)
            return !known_common(next.lower) && !lists().titles.contains(next.lower) && inside;
        std::size_t after = last + 2;
        while (after < words_.size() && after < last + 4 && lists().particles.contains(words_[after].lower))
            ++after; // "Van der Meer", "de la Cruz"
        return lists().particles.contains(next.lower) && inside && after < words_.size() &&
               words_[after].plain_gap && words_[after].capital && !known_common(words_[after].lower);
    }

    std::string_view text_;
    std::vector<word> const& words_;
    std::vector<private_part> const& forms_;
    known_words const& names_;
    known_words const& common_;
    bool capitals_say_something_ = true;
};
} // namespace

std::vector<private_part> find_names(
    std::string_view text, std::vector<word> const& words, std::vector<private_part> const& forms,
    known_words const& names, known_words const& common, known_words* learned)
{
    return name_finder{text, words, forms, names, common}.run(learned);
}
} // namespace cbtkit::interop::detail
