// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: expressions, from their tokens to a tree.
#include "expression_reader.hpp"

#include "english_forms.hpp"
#include "pattern_reader.hpp"
#include "tokens.hpp"
#include "unicode.hpp"

#include <utility>

namespace cbtkit::matching::detail::from_text {
bool expression_reader::fail_at(place at, std::string message)
{
    owner_.error("syntax", at, std::move(message));
    return false;
}

std::optional<expr> expression_reader::read()
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

bool expression_reader::choice(expr& out)
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

bool expression_reader::sequence(expr& out)
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

bool expression_reader::item(expr& out)
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

bool expression_reader::word_item(expr& out, token const& t)
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
        if (auto const found = owner_.forms_.find(words[0]); found != owner_.forms_.end())
            all = found->second;
        else if (
            owner_.model_.language.empty() || owner_.model_.language == "en" ||
            owner_.model_.language.starts_with("en-"))
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
        auto const found = owner_.class_index_.find(text);
        if (found == owner_.class_index_.end()) {
            owner_.error("unknown_class", t.text.at, "there is no class with this name");
            return false;
        }
        owner_.model_.classes[found->second].used = true;
        out.kind = expr_kind::one_of;
        out.index = found->second;
        return true;
    }
    std::vector<std::string> words = owner_.words_in(text);
    if (words.size() == 1 && decode(text, 0).value != invalid_point && is_apostrophe(decode(text, 0).value))
        words[0].insert(words[0].begin(), '\''); // an ending that a suffix statement made a word, such as 's
    if (words.empty())
        return fail_at(t.text.at, "there is no word in this");
    if (owner_.scratch_.sentences.size() > 1)
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

std::optional<expr> pattern_reader::expression(std::vector<piece> pieces, bool in_class)
{
    return expression_reader{*this, std::move(pieces), in_class}.read();
}
} // namespace cbtkit::matching::detail::from_text
