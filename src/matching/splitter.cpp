// SPDX-License-Identifier: BSL-1.0
#include "splitter.hpp"

#include "quotes.hpp"
#include "tokens.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
namespace {
/// A code point of the text with its bytes.
struct point {
    char32_t value;
    std::size_t begin;
    std::size_t end;
};

char32_t plain(char32_t c) noexcept
{
    return is_apostrophe(c) ? U'\'' : fold_point(c);
}

/// A folded word with the part of the run that it stands for, as indices of code points.
struct part {
    std::string letters;
    std::size_t first;
    std::size_t last;
};

class text_splitter {
public:
    text_splitter(std::string_view text, word_rules const& rules, word_list& out)
        : text_{text}
        , rules_{rules}
        , out_{out}
    {
    }

    void run()
    {
        out_.words.clear();
        out_.sentences.clear();
        out_.folded.clear();
        std::size_t at = 0;
        while (at < text_.size()) {
            code_point const c = decode(text_, at);
            if (std::size_t const emoji = emoji_at(text_, at); emoji != 0) {
                std::string folded;
                append_folded_emoji(folded, text_.substr(at, emoji));
                begin_token(at);
                add(folded, at, at + emoji);
                at += emoji;
                end_token(at, true);
            } else if (is_word_point(c.value)) {
                begin_token(at);
                at = read_run(at);
                end_token(at, false);
            } else if (emoticon const face = emoticon_at(text_, at); face.size != 0) {
                begin_token(at);
                add({face.folded, face.letters}, at, at + face.size);
                at += face.size;
                end_token(at, true);
            } else {
                at += c.size;
            }
        }
        close_sentence(text_.size());
    }

private:
    void begin_token(std::size_t at)
    {
        if (!out_.words.empty() && sentence_ends(last_end_, at)) {
            close_sentence(at);
            new_sentence_ = true;
        }
        if (new_sentence_) {
            sentence s;
            s.first_word = static_cast<std::uint32_t>(out_.words.size());
            s.span = *text_span::from_bounds(at, at);
            out_.sentences.push_back(s);
            new_sentence_ = false;
        }
    }
    void end_token(std::size_t at, bool picture)
    {
        last_end_ = at;
        last_is_picture_ = picture;
    }

    void add(std::string_view folded, std::size_t begin, std::size_t end)
    {
        word w;
        w.span = *text_span::from_bounds(begin, end);
        w.sentence = static_cast<std::uint32_t>(out_.sentences.size() - 1);
        w.begin = static_cast<std::uint32_t>(out_.folded.size());
        out_.folded += folded;
        w.end = static_cast<std::uint32_t>(out_.folded.size());
        out_.words.push_back(w);
    }

    /// The end marks between the last word of a sentence and `next`.
    void close_sentence(std::size_t next)
    {
        if (out_.sentences.empty())
            return;
        sentence& s = out_.sentences.back();
        s.end_word = static_cast<std::uint32_t>(out_.words.size());
        std::size_t end = last_end_;
        for (std::size_t i = last_end_; i < next;) {
            code_point const c = decode(text_, i);
            i += c.size;
            s.question = s.question || is_question_mark(c.value);
            s.exclaimed = s.exclaimed || is_exclamation_mark(c.value);
            if (is_end_mark(c.value) || c.value == U'.')
                end = i;
        }
        s.span = *text_span::from_bounds(s.span.begin(), end);
    }

    /// Whether the text between two tokens ends a sentence.
    bool sentence_ends(std::size_t from, std::size_t to) const
    {
        bool clause_ended = last_is_picture_; // the last visible sign ends a clause
        for (std::size_t i = from; i < to;) {
            code_point const c = decode(text_, i);
            if (is_end_mark(c.value))
                return true;
            if (c.value == U'.') {
                if (full_stop_ends(i))
                    return true;
                clause_ended = true;
            } else if (is_line_break(c.value)) {
                std::size_t next = i + c.size;
                while (next < text_.size() && is_blank(decode(text_, next).value))
                    next += decode(text_, next).size;
                if (clause_ended || list_mark_at(text_, next) ||
                    (next < text_.size() && is_line_break(decode(text_, next).value)))
                    return true;
            } else if (c.value == U':' || c.value == U';') {
                clause_ended = true;
            } else if (!is_blank(c.value) && !is_closing(c.value)) {
                clause_ended = false;
            }
            i += c.size;
        }
        return false;
    }

    static bool is_closing(char32_t c) noexcept
    {
        return c == U')' || c == U']' || c == U'}' || c == U'"' || c == U'\'' || c == 0x201D || c == 0x2019 ||
               c == 0xBB;
    }

    bool full_stop_ends(std::size_t at) const
    {
        std::size_t const next = at + 1;
        if (next >= text_.size())
            return true;
        if (text_[next] == '.' || (at > 0 && text_[at - 1] == '.'))
            return true;
        char32_t const after = decode(text_, next).value;
        if (is_word_point(after) && !is_emoji(after)) {
            char const before = at > 0 ? text_[at - 1] : ' ';
            return before >= 'a' && before <= 'z' && after >= U'A' && after <= U'Z'; // "end.Next"
        }
        if (after == U',' || after == U';')
            return false;
        return !is_abbreviation(at);
    }

    /// Whether the letters and full stops directly before `at` are an abbreviation.
    bool is_abbreviation(std::size_t at) const
    {
        std::u32string letters;
        std::size_t i = at;
        while (i > 0) {
            code_point const c = decode_before(text_, 0, i);
            if (!(is_word_point(c.value) || c.value == U'.' || is_apostrophe(c.value)) || is_emoji(c.value))
                break;
            if (letters.size() == 24)
                return false;
            letters.insert(letters.begin(), plain(c.value));
            i -= c.size;
        }
        std::string key;
        for (char32_t const c : letters)
            append_utf8(key, c);
        return std::binary_search(rules_.abbreviations.begin(), rules_.abbreviations.end(), key);
    }

    /// Reads letters, marks and digits with inner apostrophes, and adds the words that they stand for.
    std::size_t read_run(std::size_t at)
    {
        run_.clear();
        while (at < text_.size()) {
            code_point const c = decode(text_, at);
            bool take = is_word_point(c.value) && !is_emoji(c.value);
            if (!take && is_apostrophe(c.value) && !run_.empty() && !is_apostrophe(run_.back().value) &&
                at + c.size < text_.size()) {
                char32_t const next = decode(text_, at + c.size).value;
                take = is_word_point(next) && !is_emoji(next);
            }
            if (!take)
                break;
            run_.push_back({c.value, at, at + c.size});
            at += c.size;
        }
        std::vector<part> parts;
        expand(0, run_.size(), parts);
        for (part const& p : parts)
            add(p.letters, run_[p.first].begin, run_[p.last - 1].end);
        return at;
    }

    std::string folded(std::size_t first, std::size_t last) const
    {
        std::string key;
        for (std::size_t i = first; i < last; ++i)
            append_utf8(key, plain(run_[i].value));
        return key;
    }

    void expand(std::size_t first, std::size_t last, std::vector<part>& parts) const
    {
        std::string const key = folded(first, last);
        if (auto const found = rules_.expand.find(key); found != rules_.expand.end())
            return share(found->second, first, last, parts);
        if (is_stretched(key))
            for (std::string const& surface : rules_.expand_order)
                if (same_word(key, surface))
                    return share(rules_.expand.find(surface)->second, first, last, parts);
        if (key.find('\'') != std::string::npos)
            for (auto const& [ending, words] : rules_.suffixes)
                if (key.size() > ending.size() && key.ends_with(ending)) {
                    std::size_t length = 0;
                    for (char const c : ending)
                        length += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                    if (words.empty()) { // the ending stands for nothing, its bytes stay with the word
                        std::size_t const before = parts.size();
                        expand(first, last - length, parts);
                        if (parts.size() > before)
                            parts.back().last = last;
                        return;
                    }
                    expand(first, last - length, parts);
                    return share(words, last - length, last, parts);
                }
        parts.push_back({key, first, last});
    }

    /// Gives each word the bytes that it shows in the run: its common beginning with what is left; the last
    /// word takes the rest. Where a word shows nothing, all words stand for all bytes.
    void share(
        std::vector<std::string> const& words, std::size_t first, std::size_t last,
        std::vector<part>& parts) const
    {
        std::size_t const before = parts.size();
        std::size_t at = first;
        bool shown = true;
        for (std::size_t w = 0; w < words.size(); ++w) {
            std::size_t end = last;
            if (w + 1 < words.size()) {
                end = at;
                for (std::size_t i = 0; i < words[w].size() && end < last;) {
                    code_point const c = decode(words[w], i);
                    if (c.value != plain(run_[end].value))
                        break;
                    i += c.size;
                    ++end;
                }
            }
            shown = shown && end > at;
            parts.push_back({words[w], at, end});
            at = end;
        }
        if (!shown)
            for (std::size_t p = before; p < parts.size(); ++p) {
                parts[p].first = first;
                parts[p].last = last;
            }
    }

    std::string_view text_;
    word_rules const& rules_;
    word_list& out_;
    std::vector<point> run_;
    std::size_t last_end_ = 0;
    bool last_is_picture_ = false;
    bool new_sentence_ = true;
};

/// The run of equal code points that begins at `at`: its value and how often it stands there.
struct letters_run {
    char32_t value;
    std::size_t count;
    std::size_t next;
};
letters_run read_letters(std::string_view word, std::size_t at) noexcept
{
    code_point const first = decode(word, at);
    letters_run r{first.value, 1, at + first.size};
    while (r.next < word.size()) {
        code_point const c = decode(word, r.next);
        if (c.value != r.value || r.value == invalid_point)
            break;
        ++r.count;
        r.next += c.size;
    }
    return r;
}
bool is_digit(char32_t c) noexcept
{
    return c >= U'0' && c <= U'9';
}
bool fits(letters_run const& in_text, letters_run const& in_pattern) noexcept
{
    return in_text.count == in_pattern.count ||
           (in_text.count >= 3 && in_pattern.count <= 2 && !is_digit(in_text.value));
}
bool compare(std::string_view text_word, std::string_view literal, bool only_start) noexcept
{
    std::size_t t = 0;
    std::size_t p = 0;
    while (p < literal.size()) {
        if (t >= text_word.size())
            return false;
        letters_run const a = read_letters(text_word, t);
        letters_run const b = read_letters(literal, p);
        if (a.value != b.value)
            return false;
        bool const last = b.next == literal.size();
        if (!fits(a, b) && !(only_start && last && a.count >= b.count))
            return false;
        t = a.next;
        p = b.next;
    }
    return only_start || t == text_word.size();
}
} // namespace

bool same_word(std::string_view text_word, std::string_view literal) noexcept
{
    return text_word == literal || compare(text_word, literal, false);
}
bool same_start(std::string_view text_word, std::string_view prefix) noexcept
{
    return text_word.starts_with(prefix) || compare(text_word, prefix, true);
}
bool is_stretched(std::string_view folded) noexcept
{
    for (std::size_t i = 0; i < folded.size();) {
        letters_run const r = read_letters(folded, i);
        if (r.count >= 3 && r.value != invalid_point && !is_digit(r.value))
            return true;
        i = r.next;
    }
    return false;
}

void split(std::string_view text, word_rules const& rules, word_list& out)
{
    text_splitter{text, rules, out}.run();
}

std::vector<std::pair<std::size_t, std::size_t>> quotations(std::string_view text)
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const end = quotation_end(text, i);
        if (end != 0)
            found.emplace_back(i, end);
        i = end != 0 ? end : i + decode(text, i).size;
    }
    return found;
}
} // namespace cbtkit::matching::detail
