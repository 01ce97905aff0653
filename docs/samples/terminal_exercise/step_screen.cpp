// SPDX-License-Identifier: BSL-1.0
#include "step_screen.hpp"

#include <cbtkit/knowledge/emotion.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

namespace terminal_exercise {
using namespace cbtkit;

namespace {
std::size_t width_of_terminal(int columns)
{
    long width = columns;
    winsize size{};
    if (width <= 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    if (width <= 0)
        if (char const* from_shell = std::getenv("COLUMNS"))
            width = std::strtol(from_shell, nullptr, 10);
    if (width <= 0)
        width = 72;
    return static_cast<std::size_t>(std::clamp(width, 24L, 80L)) - 1;
}

std::string trimmed(std::string_view text)
{
    auto const first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string{text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1)};
}

std::optional<long> whole_number(std::string_view text)
{
    long number = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<double> decimal_number(std::string_view text)
{
    double number = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// Columns that a text takes: code points, without the marks for bold and dim.
std::size_t columns_of(std::string_view text)
{
    std::size_t marks = 0;
    for (auto at = text.find('\x1b'); at != std::string_view::npos; at = text.find('\x1b', at + 1))
        marks += text.find('m', at) - at + 1;
    return length_of(text) - marks;
}

std::string bar(int percent)
{
    int const filled = (percent + 5) / 10;
    std::string drawn;
    for (int i = 0; i < 10; ++i)
        drawn += i < filled ? "█" : "░";
    return drawn + " " + std::to_string(percent);
}
} // namespace

step_screen::step_screen(
    std::istream& in, std::ostream& out, text_catalog words, std::string language, screens available,
    int columns, bool colour)
    : in_{in}
    , out_{out}
    , words_{std::move(words)}
    , language_{std::move(language)}
    , screens_{std::move(available)}
    , width_{width_of_terminal(columns)}
    , colour_{colour}
{
}

std::string step_screen::dim(std::string_view text) const
{
    return colour_ ? "\x1b[2m" + std::string{text} + "\x1b[0m" : std::string{text};
}

std::string step_screen::bold(std::string_view text) const
{
    return colour_ ? "\x1b[1m" + std::string{text} + "\x1b[0m" : std::string{text};
}

void step_screen::say(std::string_view text, std::string_view indent)
{
    std::size_t const room = width_ > indent.size() + 8 ? width_ - indent.size() : 8;
    std::string current;
    bool const quotes = indent.find("│") != std::string_view::npos;
    bool first = true;
    auto const flush = [&] {
        out_ << (first || quotes ? std::string{indent} : std::string(length_of(indent), ' ')) << current
             << "\n";
        current.clear();
        first = false;
    };
    for (std::size_t i = 0; i < text.size();) {
        auto const end = std::min(text.find_first_of(" \n", i), text.size());
        std::string_view const word = text.substr(i, end - i);
        if (!current.empty() && columns_of(current) + 1 + columns_of(word) > room)
            flush();
        if (!current.empty() && !word.empty())
            current += ' ';
        current += word;
        if (end < text.size() && text[end] == '\n')
            flush();
        i = end + 1;
    }
    if (!current.empty() || text.empty())
        flush();
}

std::string step_screen::text(std::string_view key, std::vector<text_argument> const& with) const
{
    return words_.text(key, with);
}

std::optional<std::string> step_screen::line(std::string_view prompt)
{
    out_ << prompt << std::flush;
    std::string read;
    if (!std::getline(in_, read))
        return std::nullopt;
    return read;
}

std::string step_screen::need_line(std::string_view prompt, bool may_be_empty)
{
    for (;;) {
        auto const read = line(prompt);
        if (!read)
            throw stop_asking{wish::end_of_input};
        std::string const word = trimmed(*read);
        if (word == ":back" || word == ":b")
            throw stop_asking{wish::back};
        if (word == ":forward" || word == ":f")
            throw stop_asking{wish::forward};
        if (word == ":skip" || word == ":s")
            throw stop_asking{wish::skip};
        if (word == ":pause" || word == ":p")
            throw stop_asking{wish::pause};
        if (word == ":stop" || word == ":q")
            throw stop_asking{wish::stop};
        if (word == ":help" || word == ":h" || word == "?") {
            say(text("exercise.terminal.help"));
            continue;
        }
        if (!word.empty() || may_be_empty)
            return *read;
    }
}

void step_screen::show(session_view const& view)
{
    out_ << "\n";
    if (view.step_number > 0) {
        std::string progress;
        for (std::size_t i = 1; i <= view.step_count && view.step_count <= 20; ++i)
            progress += i <= view.step_number ? "●" : "○";
        say(
            dim(text(
                    "exercise.progress", {{"step", static_cast<std::int64_t>(view.step_number)},
                                          {"count", static_cast<std::int64_t>(view.step_count)}}) +
                "  " + progress));
    }
    if (view.unscreened)
        say(dim(text("exercise.unscreened")));
    for (kept_answer const& kept : view.in_view) {
        say(dim(text(kept.prompt, view.arguments)), "  │ ");
        say(as_text(kept.given), "  │   ");
    }
    std::string const prompt = text(view.prompt, view.arguments);
    out_ << "\n";
    say(bold(prompt));
    for (std::string const& hint : view.hints)
        say(dim(text(hint, view.arguments)), "  ");
    if (view.opens_on)
        say(text("exercise.state.day", {{"day", view.opens_on->to_string()}}));
    if (view.opens_at)
        say(text("exercise.state.time", {{"time", view.opens_at->to_string()}}));
    if (view.opens_after_minutes > 0)
        say(text("exercise.state.minutes", {{"n", view.opens_after_minutes}}));
    bool const rerates = view.suggestion && std::holds_alternative<feelings>(*view.suggestion);
    if (view.suggestion && !rerates)
        say(as_text(*view.suggestion, view.asked ? &*view.asked : nullptr), "  → ");
    if (view.current)
        say(dim(as_text(*view.current, view.asked ? &*view.asked : nullptr)), "  ↺ ");
    out_ << "\n";
}

void step_screen::show_notes(std::vector<step_note> const& notes)
{
    for (step_note const& note : notes) {
        bool const reframing = note.code.size() == 4 && note.code[0] == 'R';
        std::string const key_of = (reframing ? "reframing.note." : "exercise.note.") + note.code;
        if (note.severity == note_severity::info && reframing)
            continue; // finer points; a host may show them on request
        say(text(key_of, {{"n", note.number}}), "  · ");
    }
}

std::string step_screen::as_text(answer const& given, field_view const* asked) const
{
    auto const option_text = [this](field_view const* of, std::string const& key_of) {
        if (of != nullptr)
            for (option_view const& option : of->options)
                if (option.key == key_of)
                    return text(option.text);
        return key_of;
    };
    auto const row_text = [this, asked](answer_row const& row) {
        std::string all;
        for (filled_field const& filled : row.fields) {
            field_view const* part = nullptr;
            if (asked != nullptr)
                for (field_view const& candidate : asked->fields)
                    if (candidate.key == filled.field)
                        part = &candidate;
            all += all.empty() ? "" : ", ";
            all += std::visit([&](auto const& value) { return as_text(answer{value}, part); }, filled.value);
        }
        return all;
    };
    switch (kind_of(given)) {
    case answer_kind::notice:
        return "✓";
    case answer_kind::text:
        return std::get<screened_text>(given).text();
    case answer_kind::slider:
        return bar(std::get<intensity>(given).percent());
    case answer_kind::number:
        return std::to_string(std::get<std::int64_t>(given));
    case answer_kind::choice:
        return option_text(asked, std::get<choice>(given).key);
    case answer_kind::choices: {
        std::string all;
        for (std::string const& one : std::get<choices>(given).keys)
            all += (all.empty() ? "" : ", ") + option_text(asked, one);
        return all;
    }
    case answer_kind::yes_no:
        return text(std::get<bool>(given) ? "exercise.option.happened.yes" : "exercise.option.happened.no");
    case answer_kind::day:
        return std::get<calendar_day>(given).to_string();
    case answer_kind::time:
        return std::get<civil_time>(given).to_string();
    case answer_kind::feelings: {
        std::string all;
        for (feeling const& one : std::get<feelings>(given)) {
            all += (all.empty() ? "" : ", ") + (one.words ? one.words->text() : one.emotion);
            if (one.strength)
                all += " " + std::to_string(one.strength->percent());
        }
        return all;
    }
    case answer_kind::form:
        return row_text(std::get<answer_row>(given));
    case answer_kind::list: {
        std::string all;
        for (answer_row const& row : std::get<answer_rows>(given))
            all += (all.empty() ? "– " : "\n– ") + row_text(row);
        return all;
    }
    case answer_kind::shares: {
        std::string all;
        for (shares::part const& part : std::get<shares>(given).parts)
            all += (all.empty() ? "" : ", ") + part.name.text() + " " + std::to_string(part.percent);
        return all;
    }
    case answer_kind::series: {
        std::string all;
        for (intensity_point const& point : std::get<intensity_series>(given).points())
            all += (all.empty() ? "" : " → ") + std::to_string(point.value.percent());
        return all;
    }
    }
    return {};
}

screened_text step_screen::ask_text(field_view const& asked, bool many_lines)
{
    if (many_lines && asked.most > 5000)
        say(dim(text("exercise.terminal.long_text")), "  ");
    std::string all = need_line("> ", asked.least == 0);
    if (many_lines && asked.most > 5000)
        while (auto const more = line("> ")) { // an empty line ends a long text
            if (trimmed(*more).empty())
                break;
            all += "\n" + *more;
        }
    return screen(trimmed(all), language_, screens_);
}

long step_screen::ask_number(std::string_view label, long least, long most)
{
    std::string const range = " (" + std::to_string(least) + "–" + std::to_string(most) + ") ";
    for (;;) {
        auto const number = whole_number(trimmed(need_line(std::string{label} + range, false)));
        if (number && *number >= least && *number <= most)
            return *number;
        say(text("exercise.note.E_RANGE", {{"n", std::int64_t{0}}}), "  · ");
    }
}

bool step_screen::ask_yes_no(std::string_view label)
{
    for (;;) {
        std::string const word =
            trimmed(need_line(std::string{label} + " " + text("exercise.terminal.yes_no") + " ", false));
        if (word[0] == 'y' || word[0] == 'Y' || word[0] == 'j')
            return true;
        if (word[0] == 'n' || word[0] == 'N')
            return false;
    }
}

std::string step_screen::ask_choice(field_view const& asked)
{
    for (std::size_t i = 0; i < asked.options.size(); ++i)
        say(text(asked.options[i].text), " " + std::to_string(i + 1) + (i < 9 ? "  " : " "));
    long const number = ask_number(">", 1, static_cast<long>(asked.options.size()));
    return asked.options[static_cast<std::size_t>(number - 1)].key;
}

cell step_screen::ask_cell(field_view const& asked)
{
    switch (asked.kind) {
    case answer_kind::slider:
        return *intensity::from_percent(ask_number(">", 0, 100));
    case answer_kind::number:
        return std::int64_t{ask_number(">", static_cast<long>(asked.least), static_cast<long>(asked.most))};
    case answer_kind::choice:
        return choice{ask_choice(asked)};
    case answer_kind::choices: {
        for (std::size_t i = 0; i < asked.options.size(); ++i)
            say(text(asked.options[i].text), " " + std::to_string(i + 1) + (i < 9 ? "  " : " "));
        say(dim(text("exercise.terminal.numbers")), "  ");
        choices made;
        std::string const read = need_line("> ", asked.least == 0);
        for (std::size_t i = 0; i < read.size();) {
            auto const end = std::min(read.find_first_of(" ,", i), read.size());
            if (auto const number = whole_number(read.substr(i, end - i));
                number && *number >= 1 && *number <= static_cast<long>(asked.options.size()))
                made.keys.push_back(asked.options[static_cast<std::size_t>(*number - 1)].key);
            i = end + 1;
        }
        return made;
    }
    case answer_kind::yes_no:
        return ask_yes_no(">");
    case answer_kind::day:
        say(dim(text("exercise.terminal.day")), "  ");
        for (;;)
            if (auto const day = calendar_day::parse(trimmed(need_line("> ", false))))
                return *day;
    case answer_kind::time:
        say(dim(text("exercise.terminal.time")), "  ");
        for (;;) {
            std::string read = trimmed(need_line("> ", false));
            if (read.size() == 16)
                read += "Z";
            if (auto const time = civil_time::parse(read))
                return *time;
        }
    default:
        return ask_text(asked, false);
    }
}

answer_row step_screen::ask_row(field_view const& asked)
{
    answer_row row;
    for (field_view const& part : asked.fields) {
        say(text(part.label) + (part.optional ? " …" : ""), "  ");
        try {
            cell value = ask_cell(part);
            auto const* words = std::get_if<screened_text>(&value);
            if (!part.optional || words == nullptr || !words->text().empty())
                row.fields.push_back({part.key, std::move(value)});
        } catch (stop_asking const& wanted) {
            if (!part.optional || wanted.what != wish::skip)
                throw;
        }
    }
    return row;
}

namespace {
/// `sadness 70` taken apart; without a number at the end, or with one that is none of 0 to 100, all is the
/// name.
std::pair<std::string, std::optional<intensity>> name_and_strength(std::string const& line)
{
    auto const space = line.find_last_of(" \t");
    if (space == std::string::npos)
        return {line, std::nullopt};
    auto const number = whole_number(std::string_view{line}.substr(space + 1));
    std::string const name = trimmed(line.substr(0, space));
    if (!number || name.empty() || *number < 0 || *number > 100)
        return {line, std::nullopt};
    auto const strength = intensity::from_percent(static_cast<int>(*number));
    return strength ? std::pair{name, std::optional{*strength}} : std::pair{line, std::optional<intensity>{}};
}

std::string in_small_letters(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}
} // namespace

answer step_screen::ask_feelings(session_view const& view)
{
    feelings made;
    if (view.suggestion)
        if (auto const* again = std::get_if<feelings>(&*view.suggestion)) {
            made = *again;
            for (feeling& one : made) {
                say(one.words ? one.words->text() : one.emotion, "  ");
                one.strength = *intensity::from_percent(ask_number(">", 0, 100));
            }
            return made;
        }
    std::string all;
    auto const& terms = find_vocabulary("seed_rejection")->terms;
    for (emotion_term const& term : terms)
        all += (all.empty() ? "" : ", ") + std::string{term.label};
    say(dim(all + " …"), "  ");
    say(dim(text("exercise.terminal.feelings")), "  ");
    while (view.asked->most == 0 || static_cast<std::int64_t>(made.size()) < view.asked->most) {
        std::string const name = trimmed(need_line("> ", !made.empty() || view.asked->least == 0));
        if (name.empty())
            break;
        auto const [word, strength] = name_and_strength(name);
        feeling one;
        if (find_emotion(in_small_letters(word)) != nullptr) {
            one.emotion = in_small_letters(word);
        } else {
            auto own = custom_feeling(screen(word, language_, screens_), std::nullopt);
            if (!own)
                continue;
            one = *std::move(own);
        }
        one.strength = strength ? *strength : *intensity::from_percent(ask_number("  ", 0, 100));
        made.push_back(std::move(one));
    }
    return made;
}

answer step_screen::ask_kind(session_view const& view)
{
    field_view const& asked = *view.asked;
    auto const fits = [&asked](std::size_t count) {
        return asked.most == 0 || static_cast<std::int64_t>(count) < asked.most;
    };
    switch (asked.kind) {
    case answer_kind::notice:
        need_line(text("exercise.terminal.go_on") + " ", true);
        return seen{};
    case answer_kind::text:
        return ask_text(asked, true);
    case answer_kind::feelings:
        return ask_feelings(view);
    case answer_kind::form:
        return ask_row(asked);
    case answer_kind::list: {
        answer_rows rows;
        while (fits(rows.size())) {
            if (static_cast<std::int64_t>(rows.size()) >= asked.least &&
                trimmed(need_line(text("exercise.terminal.add") + " ", true)) == "0")
                break;
            out_ << bold(std::to_string(rows.size() + 1) + ".") << "\n";
            rows.push_back(ask_row(asked));
        }
        return rows;
    }
    case answer_kind::shares: {
        say(dim(text("exercise.terminal.share")), "  ");
        shares made;
        long rest = 100;
        while (fits(made.parts.size())) {
            std::string const name =
                trimmed(need_line("> ", static_cast<std::int64_t>(made.parts.size()) >= asked.least));
            if (name.empty())
                break;
            long const part = ask_number("  ", 0, rest);
            rest -= part;
            made.parts.push_back({screen(name, language_, screens_), part});
            say(bar(static_cast<int>(rest)), "  = ");
        }
        return made;
    }
    case answer_kind::series: {
        say(dim(text("exercise.terminal.minute")), "  ");
        std::vector<intensity_point> points;
        while (fits(points.size())) {
            bool const enough = static_cast<std::int64_t>(points.size()) >= asked.least;
            auto const minute = decimal_number(trimmed(need_line("> ", enough)));
            if (!minute && enough)
                break;
            if (!minute || (!points.empty() && *minute <= points.back().minute) || *minute < 0 ||
                *minute > 10080)
                continue;
            points.push_back({*minute, *intensity::from_percent(ask_number("  ", 0, 100))});
        }
        return *intensity_series::from(std::move(points));
    }
    default:
        return std::visit([](auto const& value) { return answer{value}; }, ask_cell(asked));
    }
}

reply step_screen::ask(session_view const& view)
{
    try {
        return {wish::answered, ask_kind(view)};
    } catch (stop_asking const& wanted) {
        return {wanted.what, seen{}};
    }
}
} // namespace terminal_exercise
