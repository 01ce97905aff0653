// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: the tokens of an expression.
#include "expression_reader.hpp"

#include "pattern_reader.hpp"
#include "tokens.hpp"

#include <charconv>
#include <utility>

namespace cbtkit::matching::detail::from_text {
bool expression_reader::lex()
{
    for (std::size_t p = 0; p < pieces_.size(); ++p) {
        piece const& line = pieces_[p];
        std::string_view const s = line.text;
        if (p > 0 && in_class_ && !tokens_.empty() && tokens_.back().kind != lexeme::bar &&
            !s.starts_with('|'))
            tokens_.push_back({lexeme::bar, line.part(0, 0)});
        for (std::size_t i = 0; i < s.size();) {
            if (blank(s[i])) {
                ++i;
                continue;
            }
            bool const glued = i > 0 && !blank(s[i - 1]);
            auto const push = [&](lexeme kind, std::size_t size) {
                tokens_.push_back({kind, line.part(i, size), glued});
                i += size;
            };
            if (emoticon const face = emoticon_at(s, i, false); face.size != 0 && !glued) {
                push(lexeme::word, face.size);
                tokens_.back().face = true;
                continue;
            }
            if (s.substr(i).starts_with("//")) {
                push(lexeme::slashes, 2);
                continue;
            }
            switch (s[i]) {
            case '|':
                push(lexeme::bar, 1);
                continue;
            case '(':
                push(lexeme::open, 1);
                continue;
            case ')':
                push(lexeme::close, 1);
                continue;
            case '{':
                push(lexeme::mark_open, 1);
                continue;
            case '}':
                push(lexeme::mark_close, 1);
                continue;
            case '?':
                push(lexeme::question, 1);
                continue;
            case '*':
                push(lexeme::star_gap, 1);
                continue;
            case '^':
                push(lexeme::caret, 1);
                continue;
            case '$':
                push(lexeme::dollar, 1);
                continue;
            case ']':
                return fail_at(line.from(i).at, "a ] without its [");
            case '[': {
                std::size_t const end = s.find(']', i);
                if (end == std::string_view::npos)
                    return fail_at(line.from(i).at, "a [ without its ]");
                std::string_view const inner = trim(s.substr(i + 1, end - i - 1));
                token t{lexeme::gap, line.part(i, end + 1 - i), glued};
                auto const parse = [&](std::string_view text, int& value) {
                    text = trim(text);
                    auto const [stop, problem] =
                        std::from_chars(text.data(), text.data() + text.size(), value);
                    return problem == std::errc{} && stop == text.data() + text.size() && value >= 0 &&
                           value <= longest_match;
                };
                std::size_t const dash = inner.find('-');
                bool const good =
                    dash == std::string_view::npos
                        ? parse(inner, t.low) && (t.high = t.low, true)
                        : parse(inner.substr(0, dash), t.low) && parse(inner.substr(dash + 1), t.high);
                if (!good || t.low > t.high || t.high == 0) {
                    owner_.error(
                        "bad_number", line.from(i).at,
                        "a gap is written [2] or [0-3], with at most 64 words");
                    return false;
                }
                tokens_.push_back(t);
                i = end + 1;
                continue;
            }
            case '"': {
                std::size_t const end = s.find('"', i + 1);
                if (end == std::string_view::npos)
                    return fail_at(line.from(i).at, "a \" without its second");
                token t{lexeme::word, line.part(i + 1, end - i - 1), glued};
                t.quoted = true;
                tokens_.push_back(t);
                i = end + 1;
                continue;
            }
            default:
                break;
            }
            std::size_t end = i;
            while (end < s.size() && !blank(s[end]) &&
                   std::string_view{"|(){}?*^$[]\""}.find(s[end]) == std::string_view::npos &&
                   !s.substr(end).starts_with("//"))
                ++end;
            push(lexeme::word, end - i);
            if (tokens_.back().text.text == "forms" && end < s.size() && s[end] == '(')
                continue; // the parser sees the parenthesis
            if (end < s.size() && s[end] == '*') {
                tokens_.back().star = true;
                ++i;
            }
        }
    }
    token last;
    last.text = pieces_.empty() ? piece{} : pieces_.back().from(pieces_.back().text.size());
    tokens_.push_back(last);
    return true;
}
} // namespace cbtkit::matching::detail::from_text
