// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: the conditions of gates and rules.
#include "pattern_reader.hpp"

#include <charconv>
#include <utility>

namespace cbtkit::matching::detail::from_text {
/// `unless SCOPE: EXPR` and its kin; true when the line is a condition, right or wrong.
bool pattern_reader::read_condition(logical_line const& line, std::vector<condition>& conditions)
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
            auto const [end, problem] =
                std::from_chars(parts[1].text.data(), parts[1].text.data() + parts[1].text.size(), c.words);
            if (problem != std::errc{} || end != parts[1].text.data() + parts[1].text.size() || c.words < 1 ||
                c.words > longest_match) {
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
    bool const bare = c.where == scope::quoted || c.where == scope::question || c.where == scope::exclaimed;
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
} // namespace cbtkit::matching::detail::from_text
