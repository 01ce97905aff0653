// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: what decides what a word is.
#include "pattern_reader.hpp"

#include "splitter.hpp"

#include <utility>

namespace cbtkit::matching::detail::from_text {
std::vector<std::string> pattern_reader::words_in(std::string_view text)
{
    split(text, model_.words, scratch_);
    std::vector<std::string> words;
    for (word const& w : scratch_.words)
        words.emplace_back(scratch_.folded_view(w));
    return words;
}

/// `expand` and `suffix` keep plain words, which are not expanded again.
bool pattern_reader::plain_words(std::vector<std::string> const& words, place at, bool ending)
{
    word_rules const none;
    for (std::string const& w : words) {
        split(w, none, scratch_);
        std::string_view const letters = ending && w.starts_with('\'') ? std::string_view{w}.substr(1) : w;
        if (scratch_.words.size() != 1 || scratch_.folded_view(scratch_.words[0]) != letters) {
            error("syntax", at, "these must be plain words with blanks between them");
            return false;
        }
    }
    return true;
}

void pattern_reader::read_words(statement const& s)
{
    piece rest = s.first.head();
    std::string_view const kind = rest.take_word().text;
    if (kind == "abbreviation") {
        for (piece const& p : comma_list(rest)) {
            std::string key = folded(p.text);
            while (key.ends_with('.'))
                key.pop_back();
            if (key.empty())
                error("syntax", p.at, "an abbreviation has letters before its full stop");
            else
                model_.words.abbreviations.push_back(key);
        }
        return;
    }
    if (kind == "forms") {
        piece before;
        piece after;
        if (!split_at_colon(rest, before, after) || before.text.empty()) {
            error("syntax", rest.at, "write: forms BASE: FORM FORM");
            return;
        }
        std::string const base = folded(before.text);
        std::vector<std::string> words = blank_list(after.text);
        if (!plain_words({base}, before.at) || !plain_words(words, after.at))
            return;
        words.insert(words.begin(), base);
        if (!forms_.emplace(base, words).second)
            error("duplicate_forms", before.at, "the forms of this word are already listed");
        return;
    }
    piece before;
    piece after;
    bool const suffix = kind == "suffix";
    if (!split_at_colon(rest, before, after) || before.text.empty()) {
        error("syntax", rest.at, suffix ? "write: suffix n't: not" : "write: expand dont, don't: do not");
        return;
    }
    std::vector<std::string> const words = blank_list(after.text);
    if (!plain_words(words, after.at, suffix))
        return;
    if (words.empty() && !suffix) {
        error("syntax", rest.at, "a spelling must stand for at least one word");
        return;
    }
    for (piece const& p : comma_list(before)) {
        std::string const surface = folded(p.text);
        if (suffix) {
            if (surface.find('\'') == std::string::npos) {
                error("syntax", p.at, "a suffix holds an apostrophe; list whole words with expand");
                continue;
            }
            model_.words.suffixes.push_back({surface, words});
        } else {
            word_rules const none;
            split(surface, none, scratch_);
            if (scratch_.words.size() != 1) {
                error("syntax", p.at, "a spelling is one word without blanks or hyphens");
                continue;
            }
            if (model_.words.expand.emplace(surface, words).second)
                model_.words.expand_order.push_back(surface);
            else if (model_.words.expand.find(surface)->second != words)
                error("duplicate_expand", p.at, "this spelling already stands for other words");
        }
    }
}
} // namespace cbtkit::matching::detail::from_text
