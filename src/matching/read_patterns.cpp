// SPDX-License-Identifier: BSL-1.0
#include "model.hpp"
#include "splitter.hpp"
#include "tokens.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <optional>
#include <set>

namespace cbtkit::matching::detail {
diagnostic make_diagnostic(
    std::span<pattern_source const> sources, severity level, std::string_view code, place at,
    std::string message)
{
    diagnostic d;
    d.level = level;
    d.code = code;
    d.message = std::move(message);
    d.line = at.line;
    d.column = at.column;
    if (at.source < sources.size()) {
        d.source = sources[at.source].name;
        std::string_view text = sources[at.source].text;
        for (std::uint32_t line = 1; line < at.line; ++line) {
            std::size_t const end = text.find('\n');
            text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        }
        text = text.substr(0, text.find('\n'));
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        d.quoted = text;
    }
    return d;
}

namespace {
bool blank(char c) noexcept
{
    return c == ' ' || c == '\t';
}

std::string_view trim(std::string_view s) noexcept
{
    while (!s.empty() && blank(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && blank(s.back()))
        s.remove_suffix(1);
    return s;
}

/// A piece of a source line that knows where it stands.
struct piece {
    std::string_view text;
    place at;

    [[nodiscard]] piece from(std::size_t offset) const noexcept
    {
        return {text.substr(offset), {at.source, at.line, at.column + static_cast<std::uint32_t>(offset)}};
    }
    [[nodiscard]] piece part(std::size_t offset, std::size_t count) const noexcept
    {
        piece p = from(offset);
        p.text = p.text.substr(0, count);
        return p;
    }
    [[nodiscard]] piece trimmed() const noexcept
    {
        std::size_t lead = 0;
        while (lead < text.size() && blank(text[lead]))
            ++lead;
        piece p = from(lead);
        while (!p.text.empty() && blank(p.text.back()))
            p.text.remove_suffix(1);
        return p;
    }
    /// Cuts off the first word.
    piece take_word() noexcept
    {
        *this = trimmed();
        std::size_t end = 0;
        while (end < text.size() && !blank(text[end]))
            ++end;
        piece const first = part(0, end);
        *this = from(end).trimmed();
        return first;
    }
};

/// One logical line: its pieces are the line and the deeper indented lines that continue it.
struct logical_line {
    std::vector<piece> pieces;

    [[nodiscard]] piece const& head() const noexcept { return pieces.front(); }
};

struct statement {
    logical_line first;
    std::vector<logical_line> body;
};

bool is_class_name(std::string_view s) noexcept
{
    if (s.size() < 2 || !(s[0] >= 'A' && s[0] <= 'Z'))
        return false;
    return std::all_of(s.begin(), s.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}
bool is_key(std::string_view s) noexcept
{
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '.' || c == '-';
    });
}
bool glob_fits(std::string_view glob, std::string_view key) noexcept
{
    if (glob.empty())
        return key.empty();
    if (glob[0] == '*') {
        for (std::size_t i = 0; i <= key.size(); ++i)
            if (glob_fits(glob.substr(1), key.substr(i)))
                return true;
        return false;
    }
    return !key.empty() && glob[0] == key[0] && glob_fits(glob.substr(1), key.substr(1));
}

/// Regular English inflection: rather one spelling too many than one too few.
std::vector<std::string> english_forms(std::string const& base)
{
    std::vector<std::string> forms{base};
    auto const vowel = [](char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; };
    std::size_t const n = base.size();
    if (n < 2)
        return forms;
    char const last = base[n - 1];
    char const before = base[n - 2];
    auto const add = [&](std::string s) { forms.push_back(std::move(s)); };
    bool const hissing =
        last == 's' || last == 'x' || last == 'z' || base.ends_with("ch") || base.ends_with("sh");
    if (last == 'y' && !vowel(before)) {
        std::string const stem = base.substr(0, n - 1);
        add(stem + "ies");
        add(stem + "ied");
        add(base + "ing");
    } else if (last == 'e') {
        std::string const stem = base.substr(0, n - 1);
        add(base + "s");
        add(base + "d");
        if (base.ends_with("ie"))
            add(base.substr(0, n - 2) + "ying");
        else if (before == 'e' || before == 'y' || before == 'o')
            add(base + "ing");
        else
            add(stem + "ing");
    } else {
        add(base + (hissing ? "es" : "s"));
        if (last == 'o')
            add(base + "es");
        add(base + "ed");
        add(base + "ing");
        bool const closed = n >= 3 && !vowel(last) && vowel(before) && !vowel(base[n - 3]) && last != 'w' &&
                            last != 'x' && last != 'y' && last != 'h';
        if (closed) {
            add(base + last + "ed");
            add(base + last + "ing");
        }
    }
    return forms;
}

struct reader;

/// Reads one expression from one or more lines.
class expr_reader {
public:
    expr_reader(reader& owner, std::vector<piece> pieces, bool in_class)
        : owner_{owner}
        , pieces_{std::move(pieces)}
        , in_class_{in_class}
    {
    }

    std::optional<expr> read();

private:
    enum class lexeme {
        end,
        word,
        bar,
        open,
        close,
        mark_open,
        mark_close,
        question,
        star_gap,
        gap,
        caret,
        dollar,
        slashes
    };
    struct token {
        lexeme kind = lexeme::end;
        piece text;
        bool glued = false; ///< no blank before it
        bool star = false;  ///< a word with a star at its end
        bool quoted = false;
        bool face = false;
        int low = 0;
        int high = 0;
    };

    bool lex();
    bool fail_at(place at, std::string message);
    bool choice(expr& out);
    bool sequence(expr& out);
    bool item(expr& out);
    bool word_item(expr& out, token const& t);
    token const& look() const noexcept { return tokens_[next_]; }

    reader& owner_;
    std::vector<piece> pieces_;
    bool in_class_;
    std::vector<token> tokens_;
    std::size_t next_ = 0;
    int depth_ = 0;
};

struct reader {
    std::span<pattern_source const> sources;
    std::vector<diagnostic>& diagnostics;
    model out;
    std::map<std::string, std::uint32_t, std::less<>> class_index;
    std::map<std::string, std::uint32_t, std::less<>> gate_index;
    std::map<std::string, std::uint32_t, std::less<>> rule_index;
    std::map<std::string, std::vector<std::string>, std::less<>> forms;
    word_list scratch;

    void report(severity level, std::string_view code, place at, std::string message)
    {
        diagnostics.push_back(make_diagnostic(sources, level, code, at, std::move(message)));
    }
    void error(std::string_view code, place at, std::string message)
    {
        report(severity::error, code, at, std::move(message));
    }

    std::vector<std::string> words_in(std::string_view text)
    {
        split(text, out.words, scratch);
        std::vector<std::string> words;
        for (word const& w : scratch.words)
            words.emplace_back(scratch.folded_view(w));
        return words;
    }

    // --- statements
    // -------------------------------------------------------------------------------------------

    std::vector<statement> statements(std::uint32_t source)
    {
        std::vector<statement> found;
        std::string_view text = sources[source].text;
        if (text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        std::uint32_t line_number = 0;
        std::size_t body_indent = 0;
        while (!text.empty()) {
            ++line_number;
            std::size_t const end = text.find('\n');
            std::string_view line = text.substr(0, end);
            text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            for (std::size_t i = 0; i < line.size(); ++i)
                if (line[i] == '#' && (i == 0 || blank(line[i - 1]))) {
                    line = line.substr(0, i);
                    break;
                }
            if (trim(line).empty())
                continue;
            std::size_t indent = 0;
            while (blank(line[indent]))
                ++indent;
            piece const content = piece{line, {source, line_number, 1}}.trimmed();
            if (indent == 0) {
                found.push_back({{{content}}, {}});
                body_indent = 0;
            } else if (found.empty()) {
                error("syntax", content.at, "this indented line belongs to no statement");
            } else if (found.back().body.empty() || indent <= body_indent) {
                body_indent = indent;
                found.back().body.push_back({{content}});
            } else {
                found.back().body.back().pieces.push_back(content);
            }
        }
        return found;
    }

    static bool split_at_colon(piece const& whole, piece& before, piece& after) noexcept
    {
        for (std::size_t i = 0; i < whole.text.size(); ++i)
            if (whole.text[i] == ':' && (i + 1 == whole.text.size() || blank(whole.text[i + 1]))) {
                before = whole.part(0, i).trimmed();
                after = whole.from(i + 1).trimmed();
                return true;
            }
        return false;
    }

    // --- first pass: everything that decides what a word is
    // -----------------------------------------------------

    static std::string folded(std::string_view text)
    {
        std::string s;
        for (std::size_t i = 0; i < text.size();) {
            code_point const c = decode(text, i);
            append_utf8(s, is_apostrophe(c.value) ? U'\'' : fold_point(c.value));
            i += c.size;
        }
        return s;
    }

    static std::vector<piece> comma_list(piece list)
    {
        std::vector<piece> found;
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= list.text.size(); ++i)
            if (i == list.text.size() || list.text[i] == ',') {
                piece const p = list.part(begin, i - begin).trimmed();
                if (!p.text.empty())
                    found.push_back(p);
                begin = i + 1;
            }
        return found;
    }

    static std::vector<std::string> blank_list(std::string_view text)
    {
        std::vector<std::string> found;
        for (std::size_t i = 0; i < text.size();) {
            if (blank(text[i])) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < text.size() && !blank(text[end]))
                ++end;
            found.push_back(folded(text.substr(i, end - i)));
            i = end;
        }
        return found;
    }

    /// `expand` and `suffix` keep plain words, which are not expanded again.
    bool plain_words(std::vector<std::string> const& words, place at, bool ending = false)
    {
        word_rules const none;
        for (std::string const& w : words) {
            split(w, none, scratch);
            std::string_view const letters =
                ending && w.starts_with('\'') ? std::string_view{w}.substr(1) : w;
            if (scratch.words.size() != 1 || scratch.folded_view(scratch.words[0]) != letters) {
                error("syntax", at, "these must be plain words with blanks between them");
                return false;
            }
        }
        return true;
    }

    void read_words(statement const& s)
    {
        piece rest = s.first.head();
        std::string_view const kind = rest.take_word().text;
        if (kind == "abbreviation") {
            for (piece const& p : comma_list(rest)) {
                std::string key = folded(p.text);
                while (key.ends_with('.'))
                    key.pop_back();
                out.words.abbreviations.push_back(key);
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
            if (!forms.emplace(base, words).second)
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
                out.words.suffixes.push_back({surface, words});
            } else {
                word_rules const none;
                split(surface, none, scratch);
                if (scratch.words.size() != 1) {
                    error("syntax", p.at, "a spelling is one word without blanks or hyphens");
                    continue;
                }
                if (out.words.expand.emplace(surface, words).second)
                    out.words.expand_order.push_back(surface);
                else if (out.words.expand.find(surface)->second != words)
                    error("duplicate_expand", p.at, "this spelling already stands for other words");
            }
        }
    }

    // --- second pass
    // -------------------------------------------------------------------------------------------

    std::optional<expr> expression(std::vector<piece> pieces, bool in_class)
    {
        return expr_reader{*this, std::move(pieces), in_class}.read();
    }

    bool number(piece const& p, float& value)
    {
        double parsed = 0;
        auto const [end, problem] = std::from_chars(p.text.data(), p.text.data() + p.text.size(), parsed);
        if (problem != std::errc{} || end != p.text.data() + p.text.size() ||
            !(parsed >= 0 && parsed <= 1000)) {
            error("bad_number", p.at, "this must be a number from 0 to 1000");
            return false;
        }
        value = static_cast<float>(parsed);
        return true;
    }

    void read_example(
        logical_line const& line, piece const& body, bool wanted, std::vector<example>& examples)
    {
        example e;
        e.wanted = wanted;
        e.at = line.head().at;
        std::string const text = joined(body, line);
        bool open = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == 'n') {
                e.text += '\n';
                ++i;
            } else if (text[i] == '{' && !open && !e.has_span) {
                open = true;
                e.begin = e.text.size();
            } else if (text[i] == '}' && open) {
                open = false;
                e.has_span = true;
                e.end = e.text.size();
            } else {
                e.text += text[i];
            }
        }
        if (open) {
            error("syntax", body.at, "a { without its }");
            return;
        }
        if (e.has_span && !wanted) {
            error("syntax", body.at, "a counter-example has no braces");
            return;
        }
        examples.push_back(std::move(e));
    }

    /// The text of a line after its colon, with its continuation lines.
    static std::string joined(piece const& body, logical_line const& line)
    {
        std::string text{body.text};
        for (std::size_t i = 1; i < line.pieces.size(); ++i) {
            if (!text.empty())
                text += ' ';
            text += line.pieces[i].text;
        }
        return text;
    }

    static std::vector<piece> with_head(piece head, logical_line const& line)
    {
        std::vector<piece> pieces{head};
        pieces.insert(pieces.end(), line.pieces.begin() + 1, line.pieces.end());
        return pieces;
    }

    /// `unless SCOPE: EXPR` and its kin; true when the line is a condition, right or wrong.
    bool read_condition(logical_line const& line, std::vector<condition>& conditions)
    {
        piece rest = line.head();
        piece const first = rest.take_word();
        condition c;
        c.at = first.at;
        auto const is_if = [](piece const& p) {
            return p.text == "if" || p.text == "if:";
        }; // "times 0.5 if: question"
        if (first.text == "unless" || first.text == "unless:") {
            c.wanted = false;
        } else if (first.text == "only") {
            c.wanted = true;
            if (!is_if(rest.take_word())) {
                error("syntax", first.at, "write: only if SCOPE: EXPRESSION");
                return true;
            }
        } else if (first.text == "times") {
            c.times = true;
            piece const factor = rest.take_word();
            if (!number(factor, c.factor))
                return true;
            if (!is_if(rest.take_word())) {
                error("syntax", first.at, "write: times 0.5 if SCOPE: EXPRESSION");
                return true;
            }
        } else {
            return false;
        }
        piece where = rest;
        piece body;
        c.has_body = split_at_colon(rest, where, body) && !body.text.empty();
        if (!c.has_body && line.pieces.size() > 1)
            c.has_body = true;
        static constexpr std::pair<std::string_view, scope> names[] = {
            {"inside", scope::inside},
            {"touching", scope::touching},
            {"in sentence", scope::in_sentence},
            {"in text", scope::in_text},
            {"previous sentence", scope::previous_sentence},
            {"next sentence", scope::next_sentence},
            {"in previous sentence", scope::previous_sentence},
            {"in next sentence", scope::next_sentence},
            {"quoted", scope::quoted},
            {"question", scope::question},
            {"exclaimed", scope::exclaimed},
        };
        std::string name;
        piece walk = where;
        std::vector<piece> parts;
        while (!walk.text.empty())
            parts.push_back(walk.take_word());
        for (piece const& p : parts)
            name += (name.empty() ? "" : " ") + std::string{p.text};
        bool known = false;
        for (auto const& [text, value] : names)
            if (name == text) {
                c.where = value;
                known = true;
            }
        if (!known && parts.size() == 2) {
            known = true;
            if (parts[0].text == "before")
                c.where = scope::before;
            else if (parts[0].text == "after")
                c.where = scope::after;
            else if (parts[0].text == "near")
                c.where = scope::near_by;
            else
                known = false;
            if (known) {
                auto const [end, problem] = std::from_chars(
                    parts[1].text.data(), parts[1].text.data() + parts[1].text.size(), c.words);
                if (problem != std::errc{} || end != parts[1].text.data() + parts[1].text.size() ||
                    c.words < 1 || c.words > longest_match) {
                    error("bad_number", parts[1].at, "this must be a number of words from 1 to 64");
                    return true;
                }
            }
        }
        if (!known) {
            error(
                "syntax", where.at,
                "unknown scope; write before N, after N, near N, inside, touching, in sentence, in text, "
                "previous sentence, next sentence, quoted, question or exclaimed");
            return true;
        }
        bool const bare =
            c.where == scope::quoted || c.where == scope::question || c.where == scope::exclaimed;
        if (bare == c.has_body) {
            error(
                "syntax", where.at,
                bare ? "this scope takes no expression" : "this scope needs an expression after a colon");
            return true;
        }
        if (c.has_body) {
            std::vector<piece> pieces;
            if (!body.text.empty())
                pieces = with_head(body, line);
            else
                pieces.assign(line.pieces.begin() + 1, line.pieces.end());
            std::optional<expr> e = expression(std::move(pieces), false);
            if (!e)
                return true;
            c.body = std::move(*e);
        }
        conditions.push_back(std::move(c));
        return true;
    }

    void declare(statement const& s)
    {
        piece rest = s.first.head();
        std::string_view const kind = rest.take_word().text;
        if (kind == "class") {
            piece const name = rest.take_word();
            if (!is_class_name(name.text) || !rest.text.empty()) {
                error(
                    "syntax", name.at,
                    "a class is named with two or more capitals, digits or _, and its members follow "
                    "indented");
                return;
            }
            if (!class_index.emplace(std::string{name.text}, out.classes.size()).second) {
                error("duplicate_class", name.at, "there is already a class with this name");
                return;
            }
            word_class c;
            c.name = name.text;
            c.at = name.at;
            out.classes.push_back(std::move(c));
        } else if (kind == "gate") {
            piece const name = rest.take_word();
            if (!is_key(name.text) || !rest.text.empty()) {
                error("syntax", name.at, "a gate has a name of letters, digits, _ and .");
                return;
            }
            if (!gate_index.emplace(std::string{name.text}, out.gates.size()).second) {
                error("duplicate_gate", name.at, "there is already a gate with this name");
                return;
            }
            gate g;
            g.name = name.text;
            g.at = name.at;
            out.gates.push_back(std::move(g));
        } else if (kind == "rule") {
            piece const name = rest.take_word();
            if (!is_key(name.text) || !rest.text.empty()) {
                error("syntax", name.at, "a rule has a key of letters, digits, _ and .");
                return;
            }
            if (!rule_index.emplace(std::string{name.text}, out.rules.size()).second) {
                error("duplicate_rule", name.at, "there is already a rule with this key");
                return;
            }
            rule r;
            r.key = name.text;
            r.at = name.at;
            out.rules.push_back(std::move(r));
        }
    }

    void read_class(statement const& s, word_class& c)
    {
        c.body.kind = expr_kind::choice;
        c.body.where = c.at;
        for (logical_line const& line : s.body) {
            std::optional<expr> e = expression(line.pieces, true);
            if (!e)
                continue;
            if (e->kind == expr_kind::choice)
                for (expr& child : e->children)
                    c.body.children.push_back(std::move(child));
            else
                c.body.children.push_back(std::move(*e));
        }
        if (s.body.empty())
            error("syntax", c.at, "this class has no members");
    }

    void read_gate(statement const& s, gate& g)
    {
        for (logical_line const& line : s.body) {
            if (read_condition(line, g.conditions))
                continue;
            piece before;
            piece after;
            if (!split_at_colon(line.head(), before, after)) {
                error("syntax", line.head().at, "a gate holds note:, conditions, yes: and no:");
                continue;
            }
            if (before.text == "note")
                g.note = joined(after, line);
            else if (before.text == "yes" || before.text == "no")
                read_example(line, after, before.text == "yes", g.examples);
            else
                error("syntax", before.at, "a gate holds note:, conditions, yes: and no:");
        }
        if (g.conditions.empty())
            error("syntax", g.at, "this gate has no conditions");
    }

    void read_rule(statement const& s, rule& r)
    {
        for (logical_line const& line : s.body) {
            if (read_condition(line, r.conditions))
                continue;
            piece before;
            piece after;
            static constexpr char const* help =
                "a rule holds note:, match:, weight:, apply:, conditions, yes: and no:";
            if (!split_at_colon(line.head(), before, after)) {
                error("syntax", line.head().at, help);
                continue;
            }
            if (before.text == "note") {
                r.note = joined(after, line);
            } else if (before.text == "match") {
                std::optional<expr> e = expression(with_head(after, line), false);
                if (e)
                    r.matches.push_back(std::move(*e));
            } else if (before.text == "weight") {
                number(after, r.weight);
            } else if (before.text == "apply") {
                piece list = after;
                while (!list.text.empty())
                    apply(list.take_word(), r);
                for (std::size_t i = 1; i < line.pieces.size(); ++i)
                    for (list = line.pieces[i]; !list.text.empty();)
                        apply(list.take_word(), r);
            } else if (before.text == "yes" || before.text == "no") {
                read_example(line, after, before.text == "yes", r.examples);
            } else {
                error("syntax", before.at, help);
            }
        }
        bool const wrong = std::any_of(
            diagnostics.begin(), diagnostics.end(), [](auto const& d) { return d.level == severity::error; });
        if (r.matches.empty() && !wrong)
            error("syntax", r.at, "this rule has no match: line");
    }

    void apply(piece const& name, rule& r)
    {
        auto const found = gate_index.find(name.text);
        if (found == gate_index.end()) {
            error("unknown_gate", name.at, "there is no gate with this name");
            return;
        }
        out.gates[found->second].used = true;
        if (std::find(r.gates.begin(), r.gates.end(), found->second) == r.gates.end())
            r.gates.push_back(found->second);
    }

    void apply_to(statement const& s)
    {
        std::vector<piece> words;
        for (piece p : s.first.pieces) {
            while (!p.text.empty())
                words.push_back(p.take_word());
        }
        for (logical_line const& line : s.body)
            for (piece p : line.pieces)
                while (!p.text.empty())
                    words.push_back(p.take_word());
        if (words.size() < 4 || words[2].text != "to") {
            error("syntax", words[0].at, "write: apply GATE to RULE RULE.*");
            return;
        }
        if (gate_index.find(words[1].text) == gate_index.end()) {
            error("unknown_gate", words[1].at, "there is no gate with this name");
            return;
        }
        for (std::size_t i = 3; i < words.size(); ++i) {
            bool fits = false;
            for (rule& r : out.rules)
                if (glob_fits(words[i].text, r.key)) {
                    apply(words[1], r);
                    fits = true;
                }
            if (!fits)
                report(severity::warning, "unknown_rule", words[i].at, "no rule has such a key");
        }
    }

    // --- checks
    // ------------------------------------------------------------------------------------------------

    void check_cycles()
    {
        std::vector<int> colour(out.classes.size(), 0);
        std::function<bool(std::uint32_t)> visit;
        std::function<bool(expr const&)> walk = [&](expr const& e) {
            if (e.kind == expr_kind::one_of)
                return visit(e.index);
            return std::all_of(e.children.begin(), e.children.end(), walk);
        };
        visit = [&](std::uint32_t i) {
            if (colour[i] == 2)
                return true;
            if (colour[i] == 1)
                return false;
            colour[i] = 1;
            bool const good = walk(out.classes[i].body);
            colour[i] = 2;
            if (!good)
                error("class_cycle", out.classes[i].at, "this class contains itself");
            return good;
        };
        for (std::uint32_t i = 0; i < out.classes.size(); ++i)
            visit(i);
    }

    struct extent {
        int shortest = 0;
        int longest = 0;
        bool gap_first = false; ///< a match may begin with a gap
        bool gap_last = false;
    };
    std::vector<std::optional<extent>> class_extents;

    extent measure(expr const& e)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            return {1, 1, false, false};
        case expr_kind::gap:
            return {e.low, e.high, true, true};
        case expr_kind::begins:
        case expr_kind::ends:
        case expr_kind::crosses:
            return {};
        case expr_kind::one_of:
            if (!class_extents[e.index])
                class_extents[e.index] = measure(out.classes[e.index].body);
            return *class_extents[e.index];
        case expr_kind::mark:
            return measure(e.children[0]);
        case expr_kind::optional: {
            extent x = measure(e.children[0]);
            x.shortest = 0;
            return x;
        }
        case expr_kind::choice: {
            extent all{1 << 20, 0, false, false};
            for (expr const& c : e.children) {
                extent const x = measure(c);
                all.shortest = std::min(all.shortest, x.shortest);
                all.longest = std::max(all.longest, x.longest);
                all.gap_first = all.gap_first || x.gap_first;
                all.gap_last = all.gap_last || x.gap_last;
            }
            if (e.children.empty())
                all.shortest = 0;
            return all;
        }
        case expr_kind::sequence: {
            extent all;
            bool leading = true; // nothing but what may be missing so far
            for (expr const& c : e.children) {
                extent const x = measure(c);
                if (leading && x.gap_first)
                    all.gap_first = true;
                if (x.shortest > 0)
                    leading = false;
                if (x.gap_last)
                    all.gap_last = true;
                else if (x.shortest > 0)
                    all.gap_last = false;
                all.shortest += x.shortest;
                all.longest = std::min(1 << 20, all.longest + x.longest);
            }
            return all;
        }
        }
        return {};
    }

    /// How many marks a path may hold: {fewest, most}.
    std::pair<int, int> marks(expr const& e)
    {
        switch (e.kind) {
        case expr_kind::mark: {
            auto const inner = marks(e.children[0]);
            return {1 + inner.first, 1 + inner.second};
        }
        case expr_kind::optional:
            return {0, marks(e.children[0]).second};
        case expr_kind::choice: {
            int most = 0;
            for (expr const& c : e.children)
                most = std::max(most, marks(c).second);
            return {0, most};
        }
        case expr_kind::sequence: {
            int most = 0;
            for (expr const& c : e.children)
                most += marks(c).second;
            return {0, most};
        }
        default:
            return {0, 0};
        }
    }

    bool empty_mark(expr const& e)
    {
        if (e.kind == expr_kind::mark && measure(e.children[0]).shortest == 0)
            return true;
        return std::any_of(
            e.children.begin(), e.children.end(), [&](expr const& c) { return empty_mark(c); });
    }

    /// True when no text can match: a start that is not first, an end that is not last.
    /// `before` / `after`: a word of the same sentence certainly stands there.
    bool impossible(expr const& e, bool before, bool after)
    {
        switch (e.kind) {
        case expr_kind::begins:
            return before;
        case expr_kind::ends:
            return after;
        case expr_kind::mark:
            return impossible(e.children[0], before, after);
        case expr_kind::choice:
            return !e.children.empty() &&
                   std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
                       return impossible(c, before, after);
                   });
        case expr_kind::sequence: {
            std::size_t const n = e.children.size();
            for (std::size_t i = 0; i < n; ++i) {
                bool b = before;
                for (std::size_t k = i; k-- > 0;) {
                    if (e.children[k].kind == expr_kind::crosses) {
                        b = false;
                        break;
                    }
                    if (has_cross(e.children[k])) {
                        b = false;
                        break;
                    }
                    if (measure(e.children[k]).shortest > 0) {
                        b = true;
                        break;
                    }
                }
                bool a = after;
                for (std::size_t k = i + 1; k < n; ++k) {
                    if (has_cross(e.children[k])) {
                        a = false;
                        break;
                    }
                    if (measure(e.children[k]).shortest > 0) {
                        a = true;
                        break;
                    }
                }
                if (impossible(e.children[i], b, a))
                    return true;
            }
            return false;
        }
        default:
            return false;
        }
    }
    static bool has_cross(expr const& e)
    {
        return e.kind == expr_kind::crosses || std::any_of(e.children.begin(), e.children.end(), has_cross);
    }

    /// The fewest words that a match names, gaps not counted.
    int named(expr const& e)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
        case expr_kind::one_of:
            return 1;
        case expr_kind::mark:
            return named(e.children[0]);
        case expr_kind::choice: {
            int fewest = 1 << 20;
            for (expr const& c : e.children)
                fewest = std::min(fewest, named(c));
            return fewest;
        }
        case expr_kind::sequence: {
            int all = 0;
            for (expr const& c : e.children)
                all += named(c);
            return all;
        }
        default:
            return 0;
        }
    }

    void check_expr(expr const& e, bool marks_allowed, bool is_sought)
    {
        extent const x = measure(e);
        if (x.longest > longest_match)
            error("too_long", e.where, "the longest match may have at most 64 words");
        if (x.shortest == 0)
            error("empty_match", e.where, "this also matches no word at all");
        else if (is_sought && named(e) == 0)
            error("empty_match", e.where, "each match must hold at least one word that is written out");
        else if (x.gap_first || x.gap_last)
            report(
                severity::warning, "edge_gap", e.where,
                x.gap_first ? "a match begins with a gap and is found once for each word of it"
                            : "a gap at the end takes as few words as it can");
        auto const most = marks(e).second;
        if (most > 1)
            error("syntax", e.where, "more than one { } on the same path");
        else if (most > 0 && !marks_allowed)
            error("syntax", e.where, "{ } belongs into match: lines only");
        if (empty_mark(e))
            error("empty_match", e.where, "the part in { } may hold no word at all");
        if (impossible(e, false, false))
            report(severity::warning, "never_matches", e.where, "this can never match");
    }

    static bool same(expr const& a, expr const& b)
    {
        return a.kind == b.kind && a.text == b.text && a.index == b.index && a.low == b.low &&
               a.high == b.high &&
               std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
    }

    /// All word sequences of an expression without gaps, or nothing when there are too many or it is not that
    /// plain.
    using phrases = std::set<std::vector<std::string>>;
    bool enumerate(expr const& e, phrases& found, std::size_t limit)
    {
        switch (e.kind) {
        case expr_kind::literal:
            found = {{e.text}};
            return true;
        case expr_kind::mark:
            return enumerate(e.children[0], found, limit);
        case expr_kind::one_of:
            return enumerate(out.classes[e.index].body, found, limit);
        case expr_kind::optional:
            if (!enumerate(e.children[0], found, limit))
                return false;
            found.insert(std::vector<std::string>{});
            return true;
        case expr_kind::choice:
            found.clear();
            for (expr const& c : e.children) {
                phrases part;
                if (!enumerate(c, part, limit))
                    return false;
                found.merge(part);
                if (found.size() > limit)
                    return false;
            }
            return true;
        case expr_kind::sequence: {
            found = {{}};
            for (expr const& c : e.children) {
                phrases part;
                if (!enumerate(c, part, limit) || part.size() * found.size() > limit)
                    return false;
                phrases joined;
                for (auto const& a : found)
                    for (auto b : part) {
                        b.insert(b.begin(), a.begin(), a.end());
                        joined.insert(std::move(b));
                    }
                found = std::move(joined);
            }
            return true;
        }
        default:
            return false;
        }
    }

    /// A later line that adds nothing: the same expression again, or only phrases that earlier lines have.
    void check_shadowed(rule const& r)
    {
        if (r.matches.size() < 2)
            return;
        phrases earlier;
        for (std::size_t i = 0; i < r.matches.size(); ++i) {
            bool shadowed = false;
            for (std::size_t k = 0; k < i; ++k)
                shadowed = shadowed || same(r.matches[i], r.matches[k]);
            phrases own;
            if (enumerate(r.matches[i], own, 256)) {
                shadowed = shadowed || std::includes(earlier.begin(), earlier.end(), own.begin(), own.end());
                earlier.merge(own);
            }
            if (shadowed)
                report(
                    severity::warning, "shadowed_match", r.matches[i].where,
                    "earlier match: lines of this rule always come first");
        }
    }

    void run()
    {
        std::vector<std::vector<statement>> files;
        std::map<std::string, place, std::less<>> names;
        for (std::uint32_t i = 0; i < sources.size(); ++i) {
            if (!names.emplace(sources[i].name, place{i, 1, 1}).second)
                error("duplicate_file", {i, 1, 1}, "two files have the same name");
            files.push_back(statements(i));
        }
        static constexpr std::string_view kinds[] = {"language", "use",          "class", "forms", "expand",
                                                     "suffix",   "abbreviation", "gate",  "rule",  "apply"};
        for (auto const& file : files)
            for (statement const& s : file) {
                piece rest = s.first.head();
                piece const kind = rest.take_word();
                if (std::find(std::begin(kinds), std::end(kinds), kind.text) == std::end(kinds)) {
                    error(
                        "syntax", kind.at,
                        "a statement begins with language, use, class, forms, expand, suffix, abbreviation, "
                        "gate, rule or apply");
                } else if (kind.text == "language") {
                    if (!is_key(rest.text))
                        error("syntax", rest.at, "a language tag, for example en");
                    else if (out.language.empty())
                        out.language = rest.text;
                    else if (out.language != rest.text)
                        error("other_language", rest.at, "the files are written for different languages");
                } else if (kind.text == "use") {
                    if (names.find(rest.text) == names.end())
                        error("unknown_file", rest.at, "there is no file with this name");
                } else if (
                    kind.text == "expand" || kind.text == "suffix" || kind.text == "abbreviation" ||
                    kind.text == "forms") {
                    read_words(s);
                } else {
                    declare(s);
                }
            }
        std::sort(out.words.abbreviations.begin(), out.words.abbreviations.end());
        std::stable_sort(
            out.words.suffixes.begin(), out.words.suffixes.end(),
            [](auto const& a, auto const& b) { return a.ending.size() > b.ending.size(); });
        std::set<std::string> done;
        for (auto const& file : files)
            for (statement const& s : file) {
                piece rest = s.first.head();
                std::string_view const kind = rest.take_word().text;
                piece const name = rest.take_word();
                if (kind != "class" && kind != "gate" && kind != "rule")
                    continue;
                if (!done.insert(std::string{kind} + ' ' + std::string{name.text}).second)
                    continue; // a duplicate, already reported
                if (kind == "class") {
                    if (auto const c = class_index.find(name.text); c != class_index.end())
                        read_class(s, out.classes[c->second]);
                } else if (kind == "gate") {
                    if (auto const g = gate_index.find(name.text); g != gate_index.end())
                        read_gate(s, out.gates[g->second]);
                } else if (auto const r = rule_index.find(name.text); r != rule_index.end()) {
                    read_rule(s, out.rules[r->second]);
                }
            }
        for (auto const& file : files)
            for (statement const& s : file) {
                piece rest = s.first.head();
                if (rest.take_word().text == "apply")
                    apply_to(s);
            }
        check_cycles();
        bool const good = std::none_of(
            diagnostics.begin(), diagnostics.end(), [](auto const& d) { return d.level == severity::error; });
        if (good) {
            class_extents.assign(out.classes.size(), std::nullopt);
            for (word_class const& c : out.classes) {
                if (!c.used)
                    report(
                        severity::warning, "unused_class", c.at, "no rule, gate or class names this class");
                if (measure(c.body).shortest == 0)
                    error("empty_match", c.at, "a member of this class may hold no word at all");
            }
            for (gate const& g : out.gates) {
                if (!g.used)
                    report(severity::warning, "unused_gate", g.at, "no rule applies this gate");
                for (condition const& c : g.conditions)
                    if (c.has_body)
                        check_expr(c.body, false, c.where == scope::in_text);
            }
            for (rule const& r : out.rules) {
                for (expr const& e : r.matches)
                    check_expr(e, true, true);
                for (condition const& c : r.conditions)
                    if (c.has_body)
                        check_expr(c.body, false, c.where == scope::in_text);
                check_shadowed(r);
            }
        }
        std::stable_sort(
            diagnostics.begin(), diagnostics.end(), [&](diagnostic const& a, diagnostic const& b) {
                auto const order = [&](diagnostic const& d) {
                    std::size_t i = 0;
                    while (i < sources.size() && sources[i].name != d.source)
                        ++i;
                    return i;
                };
                std::size_t const x = order(a);
                std::size_t const y = order(b);
                return x != y ? x < y : a.line != b.line ? a.line < b.line : a.column < b.column;
            });
    }
};

// --- expressions
// -------------------------------------------------------------------------------------------------

bool expr_reader::fail_at(place at, std::string message)
{
    owner_.error("syntax", at, std::move(message));
    return false;
}

bool expr_reader::lex()
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

std::optional<expr> expr_reader::read()
{
    if (!lex())
        return std::nullopt;
    expr e;
    if (!choice(e))
        return std::nullopt;
    if (look().kind != lexeme::end) {
        fail_at(look().text.at, look().kind == lexeme::close ? "a ) without its (" : "a } without its {");
        return std::nullopt;
    }
    e.where = pieces_.front().at;
    return e;
}

bool expr_reader::choice(expr& out)
{
    if (++depth_ > 32)
        return fail_at(look().text.at, "parentheses are nested too deeply");
    expr all;
    all.kind = expr_kind::choice;
    all.where = look().text.at;
    for (;;) {
        expr part;
        if (!sequence(part))
            return false;
        all.children.push_back(std::move(part));
        if (look().kind != lexeme::bar)
            break;
        ++next_;
    }
    --depth_;
    if (all.children.size() == 1) {
        expr only = std::move(all.children.front());
        out = std::move(only);
    } else {
        out = std::move(all);
    }
    return true;
}

bool expr_reader::sequence(expr& out)
{
    out.kind = expr_kind::sequence;
    out.where = look().text.at;
    for (;;) {
        switch (look().kind) {
        case lexeme::end:
        case lexeme::bar:
        case lexeme::close:
        case lexeme::mark_close:
            if (out.children.empty())
                return fail_at(look().text.at, "something is missing here");
            if (out.children.size() == 1) {
                expr only = std::move(out.children.front());
                out = std::move(only);
            }
            return true;
        default:
            break;
        }
        expr part;
        if (!item(part))
            return false;
        if (look().kind == lexeme::question) {
            if (!look().glued)
                return fail_at(
                    look().text.at,
                    "a ? stands directly after what may be missing; group several words with ( )");
            expr maybe;
            maybe.kind = expr_kind::optional;
            maybe.where = part.where;
            maybe.children.push_back(std::move(part));
            part = std::move(maybe);
            ++next_;
        }
        out.children.push_back(std::move(part));
    }
}

bool expr_reader::item(expr& out)
{
    token const t = look();
    ++next_;
    out.where = t.text.at;
    auto const no_class = [&](char const* what) {
        return in_class_ ? fail_at(t.text.at, std::string{"a class member holds no "} + what) : true;
    };
    switch (t.kind) {
    case lexeme::word:
        return word_item(out, t);
    case lexeme::open:
        if (!choice(out))
            return false;
        if (look().kind != lexeme::close)
            return fail_at(t.text.at, "a ( without its )");
        ++next_;
        return true;
    case lexeme::mark_open: {
        if (!no_class("{ }"))
            return false;
        expr inner;
        if (!choice(inner))
            return false;
        if (look().kind != lexeme::mark_close)
            return fail_at(t.text.at, "a { without its }");
        ++next_;
        out.kind = expr_kind::mark;
        out.children.push_back(std::move(inner));
        return true;
    }
    case lexeme::star_gap:
        out.kind = expr_kind::gap;
        out.low = 0;
        out.high = 6;
        return no_class("gaps");
    case lexeme::gap:
        out.kind = expr_kind::gap;
        out.low = t.low;
        out.high = t.high;
        return no_class("gaps");
    case lexeme::caret:
        out.kind = expr_kind::begins;
        return no_class("^");
    case lexeme::dollar:
        out.kind = expr_kind::ends;
        return no_class("$");
    case lexeme::slashes:
        out.kind = expr_kind::crosses;
        return no_class("//");
    case lexeme::question:
        return fail_at(t.text.at, "there is nothing before this ?");
    default:
        return fail_at(t.text.at, "something is missing here");
    }
}

bool expr_reader::word_item(expr& out, token const& t)
{
    std::string_view const text = t.text.text;
    if (t.face) {
        emoticon const face = emoticon_at(text, 0, false);
        out.kind = expr_kind::literal;
        out.text.assign(face.folded, face.letters);
        return true;
    }
    if (!t.quoted && text == "forms" && look().kind == lexeme::open && look().glued) {
        ++next_;
        token const base = look();
        if (base.kind != lexeme::word)
            return fail_at(base.text.at, "write forms(WORD)");
        ++next_;
        if (look().kind != lexeme::close)
            return fail_at(t.text.at, "write forms(WORD)");
        ++next_;
        std::vector<std::string> const words = owner_.words_in(base.text.text);
        if (words.size() != 1)
            return fail_at(base.text.at, "forms() takes one word");
        std::vector<std::string> all;
        if (auto const found = owner_.forms.find(words[0]); found != owner_.forms.end())
            all = found->second;
        else if (
            owner_.out.language.empty() || owner_.out.language == "en" ||
            owner_.out.language.starts_with("en-"))
            all = english_forms(words[0]);
        else {
            owner_.error(
                "unknown_forms", base.text.at,
                "this language has no regular forms; list them with a forms statement");
            return false;
        }
        out.kind = expr_kind::choice;
        for (std::string const& w : all) {
            expr child;
            child.kind = expr_kind::literal;
            child.text = w;
            child.where = t.text.at;
            out.children.push_back(std::move(child));
        }
        return true;
    }
    if (!t.quoted && is_class_name(text)) {
        if (t.star)
            return fail_at(t.text.at, "a class takes no star");
        auto const found = owner_.class_index.find(text);
        if (found == owner_.class_index.end()) {
            owner_.error("unknown_class", t.text.at, "there is no class with this name");
            return false;
        }
        owner_.out.classes[found->second].used = true;
        out.kind = expr_kind::one_of;
        out.index = found->second;
        return true;
    }
    std::vector<std::string> words = owner_.words_in(text);
    if (words.size() == 1 && decode(text, 0).value != invalid_point && is_apostrophe(decode(text, 0).value))
        words[0].insert(words[0].begin(), '\''); // an ending that a suffix statement made a word, such as 's
    if (words.empty())
        return fail_at(t.text.at, "there is no word in this");
    if (owner_.scratch.sentences.size() > 1)
        return fail_at(t.text.at, "this would end a sentence; write // where a match crosses one");
    out.kind = expr_kind::sequence;
    for (std::size_t i = 0; i < words.size(); ++i) {
        expr child;
        child.kind = t.star && i + 1 == words.size() ? expr_kind::prefix : expr_kind::literal;
        child.text = words[i];
        child.where = t.text.at;
        out.children.push_back(std::move(child));
    }
    if (out.children.size() == 1) {
        expr only = std::move(out.children.front());
        out = std::move(only);
    }
    return true;
}
} // namespace

model read_patterns(std::span<pattern_source const> sources, std::vector<diagnostic>& diagnostics)
{
    reader r{sources, diagnostics, {}, {}, {}, {}, {}, {}};
    r.run();
    return std::move(r.out);
}
} // namespace cbtkit::matching::detail
