// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/knowledge/text_catalog.hpp>

#include <cbtkit/core/utf8.hpp>

#include "english_text.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace cbtkit {
namespace {
std::string_view english_plural(std::int64_t number)
{
    return number == 1 ? "one" : "other";
}

std::string_view no_plural(std::int64_t)
{
    return "other";
}

std::string_view french_plural(std::int64_t number)
{
    return number == 0 || number == 1 ? "one" : "other";
}

std::string_view slavic_plural(std::int64_t number)
{
    std::int64_t const n = number < 0 ? -number : number;
    if (n % 10 == 1 && n % 100 != 11)
        return "one";
    if (n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14))
        return "few";
    return "many";
}

std::string_view polish_plural(std::int64_t number)
{
    if (number == 1)
        return "one";
    return slavic_plural(number) == "few" ? "few" : "many";
}

/// The whole-number plural rules of Unicode CLDR for the languages named here; English's for all others.
plural_rule rule_of(std::string_view language)
{
    std::string_view const tag = language.substr(0, language.find('-'));
    for (std::string_view one_form : {"ja", "ko", "zh", "vi", "th", "id"})
        if (tag == one_form)
            return no_plural;
    if (tag == "fr")
        return french_plural;
    if (tag == "ru" || tag == "uk" || tag == "be")
        return slavic_plural;
    if (tag == "pl")
        return polish_plural;
    return english_plural;
}

std::string_view trimmed(std::string_view text)
{
    auto const first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The position after the brace that closes the one at `open`, or npos.
std::size_t after_closing_brace(std::string_view text, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        if (text[i] == '{')
            ++depth;
        else if (text[i] == '}' && --depth == 0)
            return i + 1;
    }
    return std::string_view::npos;
}

/// Writes one message with its holes filled.
class formatter {
public:
    formatter(std::span<text_argument const> arguments, plural_rule rule)
        : arguments_{arguments}
        , rule_{rule}
    {
    }

    void write(std::string& out, std::string_view message, std::string_view number) const
    {
        for (std::size_t i = 0; i < message.size();) {
            char const c = message[i];
            bool const doubled = i + 1 < message.size() && message[i + 1] == c;
            if ((c == '{' || c == '}') && doubled) {
                out += c;
                i += 2;
            } else if (c == '{') {
                std::size_t const end = after_closing_brace(message, i);
                if (end == std::string_view::npos) {
                    out += message.substr(i);
                    return;
                }
                write_hole(out, message.substr(i, end - i), number);
                i = end;
            } else if (c == '#' && !number.empty()) {
                out += number;
                ++i;
            } else {
                out += c;
                ++i;
            }
        }
    }

private:
    [[nodiscard]] text_argument const* find(std::string_view name) const
    {
        for (text_argument const& argument : arguments_)
            if (argument.name == name)
                return &argument;
        return nullptr;
    }

    void write_hole(std::string& out, std::string_view hole, std::string_view number) const
    {
        std::string_view const inside = hole.substr(1, hole.size() - 2);
        auto const comma = inside.find(',');
        text_argument const* argument = find(trimmed(inside.substr(0, comma)));
        if (argument == nullptr) {
            out += hole;
            return;
        }
        if (comma == std::string_view::npos) {
            out += argument->text;
            return;
        }
        std::string_view rest = inside.substr(comma + 1);
        auto const second = rest.find(',');
        std::string_view const kind = trimmed(rest.substr(0, second));
        if (second == std::string_view::npos || (kind != "plural" && kind != "select")) {
            out += hole;
            return;
        }
        write_choice(out, rest.substr(second + 1), *argument, kind == "plural", number);
    }

    void write_choice(
        std::string& out, std::string_view forms, text_argument const& argument, bool plural,
        std::string_view number) const
    {
        std::string const exact = "=" + argument.text;
        std::string_view const wanted = plural ? rule_(argument.number) : std::string_view{argument.text};
        std::optional<std::string_view> chosen;
        std::optional<std::string_view> fallback;
        for (std::size_t i = 0; i < forms.size();) {
            std::size_t const open = forms.find('{', i);
            if (open == std::string_view::npos)
                break;
            std::size_t const end = after_closing_brace(forms, open);
            if (end == std::string_view::npos)
                break;
            std::string_view const name = trimmed(forms.substr(i, open - i));
            std::string_view const body = forms.substr(open + 1, end - open - 2);
            if (plural && name == exact) {
                chosen = body;
                break;
            }
            if (name == wanted && !chosen)
                chosen = body;
            if (name == "other")
                fallback = body;
            i = end;
        }
        if (chosen || fallback)
            write(out, chosen ? *chosen : *fallback, plural ? std::string_view{argument.text} : number);
    }

    std::span<text_argument const> arguments_;
    plural_rule rule_;
};
} // namespace

struct text_catalog::table {
    std::string language;
    std::map<std::string, std::string, std::less<>> messages;
};

text_catalog::text_catalog(std::shared_ptr<table const> contents) noexcept
    : table_{std::move(contents)}
{
}

text_catalog text_catalog::english()
{
    // Immutable, made once; parsing a few hundred lines is cheaper than keeping a second format in step.
    static text_catalog const catalogue = [] {
        auto contents = std::make_shared<table>();
        contents->language = "en";
        for (std::string_view source : detail::english_text) {
            auto const part = parse(source, "en");
            if (part) // a shipped file with an error is caught by the tests
                contents->messages.insert(part->table_->messages.begin(), part->table_->messages.end());
        }
        return text_catalog{std::shared_ptr<table const>{std::move(contents)}};
    }();
    return catalogue;
}

result<text_catalog> text_catalog::parse(std::string_view source, std::string_view language)
{
    if (auto const invalid = first_invalid_utf8(source))
        return fail(errc::invalid_utf8, *invalid);
    auto contents = std::make_shared<table>();
    contents->language = std::string{language};
    std::string* last = nullptr;
    for (std::size_t begin = 0; begin < source.size();) {
        std::size_t const newline = std::min(source.find('\n', begin), source.size());
        std::string_view const line = source.substr(begin, newline - begin);
        std::string_view const content = trimmed(line);
        if (content.empty() || line.front() == '#') {
            last = nullptr;
        } else if (line.front() == ' ' || line.front() == '\t') {
            if (last == nullptr)
                return fail(errc::syntax, begin);
            *last += ' ';
            *last += content;
        } else {
            auto const equals = line.find('=');
            if (equals == std::string_view::npos || trimmed(line.substr(0, equals)).empty())
                return fail(errc::syntax, begin);
            auto const [entry, added] = contents->messages.emplace(
                std::string{trimmed(line.substr(0, equals))}, std::string{trimmed(line.substr(equals + 1))});
            if (!added)
                return fail(errc::duplicate, begin);
            last = &entry->second;
        }
        begin = newline + 1;
    }
    return text_catalog{std::shared_ptr<table const>{std::move(contents)}};
}

text_catalog text_catalog::overlaid_with(text_catalog const& other) const
{
    if (!other.table_)
        return *this;
    if (!table_)
        return other;
    auto contents = std::make_shared<table>(*other.table_);
    contents->messages.insert(table_->messages.begin(), table_->messages.end()); // keeps what is there
    return text_catalog{std::shared_ptr<table const>{std::move(contents)}};
}

std::string_view text_catalog::language_view() const& noexcept
{
    return table_ ? std::string_view{table_->language} : std::string_view{};
}

bool text_catalog::contains(std::string_view key) const noexcept
{
    return table_ && table_->messages.find(key) != table_->messages.end();
}

std::string_view text_catalog::message_view(std::string_view key) const& noexcept
{
    if (!table_)
        return {};
    auto const found = table_->messages.find(key);
    return found == table_->messages.end() ? std::string_view{} : std::string_view{found->second};
}

std::string text_catalog::text(std::string_view key, std::span<text_argument const> arguments) const
{
    if (!contains(key))
        return std::string{key};
    std::string out;
    formatter{arguments, rule_of(table_->language)}.write(out, message_view(key), {});
    return out;
}

std::string text_catalog::text(std::string_view key, std::initializer_list<text_argument> arguments) const
{
    return text(key, std::span<text_argument const>{arguments.begin(), arguments.size()});
}

std::vector<std::string> text_catalog::keys() const
{
    std::vector<std::string> all;
    if (table_)
        for (auto const& [key, message] : table_->messages)
            all.push_back(key);
    return all;
}

std::size_t text_catalog::size() const noexcept
{
    return table_ ? table_->messages.size() : 0;
}
} // namespace cbtkit
