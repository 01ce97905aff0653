// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: gates and rules, and which gates a rule applies.
#include "pattern_reader.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace cbtkit::matching::detail::from_text {
namespace {
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
} // namespace

bool pattern_reader::number(piece const& p, float& value)
{
    double parsed = 0;
    auto const [end, problem] = std::from_chars(p.text.data(), p.text.data() + p.text.size(), parsed);
    if (problem != std::errc{} || end != p.text.data() + p.text.size() || !(parsed >= 0 && parsed <= 1000)) {
        error("bad_number", p.at, "this must be a number from 0 to 1000");
        return false;
    }
    value = static_cast<float>(parsed);
    return true;
}

void pattern_reader::read_example(
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

void pattern_reader::declare(statement const& s)
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
        if (!class_index_.emplace(std::string{name.text}, model_.classes.size()).second) {
            error("duplicate_class", name.at, "there is already a class with this name");
            return;
        }
        word_class c;
        c.name = name.text;
        c.at = name.at;
        model_.classes.push_back(std::move(c));
    } else if (kind == "gate") {
        piece const name = rest.take_word();
        if (!is_key(name.text) || !rest.text.empty()) {
            error("syntax", name.at, "a gate has a name of letters, digits, _ and .");
            return;
        }
        if (!gate_index_.emplace(std::string{name.text}, model_.gates.size()).second) {
            error("duplicate_gate", name.at, "there is already a gate with this name");
            return;
        }
        gate g;
        g.name = name.text;
        g.at = name.at;
        model_.gates.push_back(std::move(g));
    } else if (kind == "rule") {
        piece const name = rest.take_word();
        if (!is_key(name.text) || !rest.text.empty()) {
            error("syntax", name.at, "a rule has a key of letters, digits, _ and .");
            return;
        }
        if (!rule_index_.emplace(std::string{name.text}, model_.rules.size()).second) {
            error("duplicate_rule", name.at, "there is already a rule with this key");
            return;
        }
        rule r;
        r.key = name.text;
        r.at = name.at;
        model_.rules.push_back(std::move(r));
    }
}

void pattern_reader::read_gate(statement const& s, gate& g)
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

void pattern_reader::read_rule(statement const& s, rule& r)
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
        diagnostics_.begin(), diagnostics_.end(), [](auto const& d) { return d.level == severity::error; });
    if (r.matches.empty() && !wrong)
        error("syntax", r.at, "this rule has no match: line");
}

void pattern_reader::apply(piece const& name, rule& r)
{
    auto const found = gate_index_.find(name.text);
    if (found == gate_index_.end()) {
        error("unknown_gate", name.at, "there is no gate with this name");
        return;
    }
    model_.gates[found->second].used = true;
    if (std::find(r.gates.begin(), r.gates.end(), found->second) == r.gates.end())
        r.gates.push_back(found->second);
}

void pattern_reader::apply_to(statement const& s)
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
    if (gate_index_.find(words[1].text) == gate_index_.end()) {
        error("unknown_gate", words[1].at, "there is no gate with this name");
        return;
    }
    for (std::size_t i = 3; i < words.size(); ++i) {
        bool fits = false;
        for (rule& r : model_.rules)
            if (glob_fits(words[i].text, r.key)) {
                apply(words[1], r);
                fits = true;
            }
        if (!fits)
            report(severity::warning, "unknown_rule", words[i].at, "no rule has such a key");
    }
}
} // namespace cbtkit::matching::detail::from_text
