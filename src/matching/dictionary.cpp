// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/dictionary.hpp>

#include <cbtkit/matching/words.hpp>

#include "unicode.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cbtkit::matching {
namespace {
using detail::decode;

/// Windows-1252 between 0x80 and 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The text as UTF-8: a byte that is not UTF-8 is taken as Windows-1252.
std::string as_utf8(std::string_view text)
{
    std::string out;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (std::size_t i = 0; i < text.size();) {
        detail::code_point const c = decode(text, i);
        if (c.value == detail::invalid_point) {
            auto const byte = static_cast<unsigned char>(text[i]);
            char32_t const value = byte < 0xA0 ? windows_1252[byte - 0x80U] : byte;
            if (value != 0)
                append_utf8(out, value);
        } else if (c.value != 0) {
            out.append(text, i, c.size);
        }
        i += c.size;
    }
    return out;
}

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
bool digits(std::string_view s) noexcept
{
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Collects categories and entries and writes them as rules.
class builder {
public:
    explicit builder(std::string_view name) { out_.source.name = name; }

    void remark(
        severity level, std::string_view code, std::size_t line, std::string_view quoted, std::string message)
    {
        diagnostic d;
        d.level = level;
        d.code = code;
        d.source = out_.source.name;
        d.quoted = quoted;
        d.message = std::move(message);
        d.line = line;
        d.column = 1;
        out_.diagnostics.push_back(std::move(d));
    }
    void left_out(std::string_view code, std::size_t line, std::string_view quoted, std::string message)
    {
        remark(severity::warning, code, line, quoted, std::move(message));
    }

    /// Number of the category with this name; made when it is new.
    std::size_t category(std::string_view name)
    {
        std::string key;
        for (char const c : name) {
            bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                               c == '_' || c == '.' || c == '-';
            key += plain ? c : '_';
        }
        if (key.empty())
            key = "_";
        auto const [at, fresh] = index_.try_emplace(key, categories_.size());
        if (fresh)
            categories_.push_back({key, {}, {}});
        return at->second;
    }

    /// Adds an entry to a category; false when it cannot be written as a pattern.
    bool add(std::size_t category, std::string_view entry, std::size_t line, std::string_view quoted)
    {
        entry = trim(entry);
        bool const star = entry.ends_with('*');
        if (star)
            entry = trim(entry.substr(0, entry.size() - 1));
        if (entry.find('*') != std::string_view::npos || entry.find('?') != std::string_view::npos) {
            left_out("unsupported_wildcard", line, quoted, "only a * at the end of an entry is understood");
            return false;
        }
        if (entry.find('"') != std::string_view::npos || entry.find('\n') != std::string_view::npos) {
            left_out("syntax", line, quoted, "an entry holds no quotation marks");
            return false;
        }
        word_list const words = words_of(entry);
        if (words.words.empty()) {
            left_out("no_word", line, quoted, "there is no word in this entry");
            return false;
        }
        if (words.words.size() > 64 || words.sentences.size() > 1) {
            left_out("too_long", line, quoted, "an entry is at most 64 words of one sentence");
            return false;
        }
        std::string written;
        for (word const& w : words.words) {
            std::string_view const letters = words.folded_view(w);
            bool const last = &w == &words.words.back();
            bool const picture = !detail::is_word_point(decode(letters, 0).value);
            if (!written.empty())
                written += ' ';
            // A star stands directly after a word, so the last word goes without quotation marks; it is
            // folded, so it is no class name.
            if (last && star)
                written += std::string{letters} + (picture ? "" : "*");
            else
                written += picture ? std::string{letters} : '"' + std::string{letters} + '"';
        }
        category_entries& c = categories_[category];
        if (!c.known.insert(written).second) {
            left_out("duplicate_entry", line, quoted, "this entry is already in this category");
            return false;
        }
        c.entries.push_back({std::move(written), words.words.size(), star});
        return true;
    }

    imported_dictionary finish()
    {
        std::string& text = out_.source.text;
        std::size_t rules = 0;
        for (category_entries& c : categories_) {
            if (c.entries.empty())
                continue;
            ++rules;
            // The longest entry wins, and a whole word wins over a beginning.
            std::stable_sort(c.entries.begin(), c.entries.end(), [](auto const& a, auto const& b) {
                return a.words != b.words ? a.words > b.words : a.star < b.star;
            });
            text += "rule " + c.key + "\n";
            for (std::size_t i = 0; i < c.entries.size(); ++i) {
                text += i % 16 == 0 ? "  match: " : " | ";
                text += c.entries[i].written;
                if (i % 16 == 15 || i + 1 == c.entries.size())
                    text += '\n';
            }
        }
        if (rules == 0)
            remark(severity::error, "no_entries", 1, "", "no category with entries was found");
        return std::move(out_);
    }

private:
    struct one_entry {
        std::string written;
        std::size_t words;
        bool star;
    };
    struct category_entries {
        std::string key;
        std::vector<one_entry> entries;
        std::set<std::string> known;
    };
    imported_dictionary out_;
    std::vector<category_entries> categories_;
    std::map<std::string, std::size_t> index_;
};

template <class Line>
void each_line(std::string_view text, Line const& line)
{
    for (std::size_t number = 1; !text.empty(); ++number) {
        std::size_t const end = text.find_first_of("\n\r");
        std::string_view const one = text.substr(0, end);
        if (end == std::string_view::npos)
            text = {};
        else
            text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
        line(number, one);
    }
}
} // namespace

bool imported_dictionary::ok() const noexcept
{
    return std::none_of(diagnostics.begin(), diagnostics.end(), [](diagnostic const& d) {
        return d.level == severity::error;
    });
}

imported_dictionary read_liwc(std::string_view name, std::string_view bytes)
{
    std::string const text = as_utf8(bytes);
    builder out{name};
    std::map<std::string, std::size_t, std::less<>> by_number;
    std::vector<std::string> path; // names of the categories that are open, by depth
    int percents = 0;
    each_line(text, [&](std::size_t number, std::string_view line) {
        std::string_view const content = trim(line);
        if (content.empty())
            return;
        if (content == "%") {
            ++percents;
            return;
        }
        if (percents == 0) {
            out.left_out("syntax", number, line, "a dictionary begins with a line that holds only %");
            return;
        }
        if (percents == 1) { // NUMBER blanks NAME
            std::size_t const cut = std::min(content.find_first_of(" \t"), content.size());
            std::string_view const id = content.substr(0, cut);
            std::string_view label = trim(content.substr(cut));
            if (std::size_t const note = label.find_first_of(" \t(");
                note != std::string_view::npos && note > 0)
                label = label.substr(0, note);
            if (!digits(id) || label.empty()) {
                out.left_out("syntax", number, line, "a category is a number and a name");
                return;
            }
            std::size_t depth = 0;
            while (depth < line.size() && line[depth] == '\t')
                ++depth;
            path.resize(std::min(depth, path.size()));
            path.emplace_back(label);
            std::string full;
            for (std::string const& part : path)
                full += (full.empty() ? "" : ".") + part;
            if (!by_number.try_emplace(std::string{id}, out.category(full)).second)
                out.left_out("duplicate_category", number, line, "this category number was given before");
            return;
        }
        if (content.find('(') != std::string_view::npos || content.find('<') != std::string_view::npos ||
            content.find('/') != std::string_view::npos) {
            bool const face = content.front() == ':' || content.front() == ';' || content.front() == '=' ||
                              content.front() == '<';
            if (!face || content.find('>') != std::string_view::npos) {
                out.left_out("conditional_entry", number, line, "conditional entries are not understood");
                return;
            }
        }
        // The numbers are the last parts of the line; before them stand one or more words.
        std::vector<std::string_view> parts;
        for (std::size_t i = 0; i < content.size();) {
            if (blank(content[i])) {
                ++i;
                continue;
            }
            std::size_t const end = std::min(content.find_first_of(" \t", i), content.size());
            parts.push_back(content.substr(i, end - i));
            i = end;
        }
        std::size_t words = parts.size();
        while (words > 1 && digits(parts[words - 1]))
            --words;
        if (words == parts.size()) {
            out.left_out("syntax", number, line, "an entry ends with category numbers");
            return;
        }
        std::string entry;
        for (std::size_t i = 0; i < words; ++i) {
            if (i > 0)
                entry += ' ';
            entry += parts[i];
        }
        for (std::size_t i = words; i < parts.size(); ++i) {
            auto const category = by_number.find(parts[i]);
            if (category == by_number.end())
                out.left_out("unknown_category", number, line, "there is no category with this number");
            else
                out.add(category->second, entry, number, line);
        }
    });
    return out.finish();
}

imported_dictionary read_quanteda(std::string_view name, std::string_view bytes)
{
    std::string const text = as_utf8(bytes);
    builder out{name};
    struct level {
        std::size_t indent;
        std::string key;
    };
    std::vector<level> path;
    auto const unquoted = [](std::string_view s) {
        s = trim(s);
        if (s.size() >= 2 && (s.front() == '"' || s.front() == '\'') && s.back() == s.front())
            s = s.substr(1, s.size() - 2);
        return s;
    };
    auto const full_key = [&] {
        std::string key;
        for (level const& l : path)
            key += (key.empty() ? "" : ".") + l.key;
        return key;
    };
    each_line(text, [&](std::size_t number, std::string_view line) {
        for (std::size_t i = 0; i < line.size(); ++i) // a comment begins at the line's start or after a blank
            if (line[i] == '#' && (i == 0 || blank(line[i - 1]))) {
                line = line.substr(0, i);
                break;
            }
        std::size_t indent = 0;
        while (indent < line.size() && blank(line[indent]))
            ++indent;
        std::string_view const content = trim(line);
        if (content.empty() || content == "---" || content == "...")
            return;
        auto const add = [&](std::string_view entry) {
            entry = unquoted(entry);
            if (path.empty())
                out.left_out("syntax", number, line, "an entry without a key");
            else if (!entry.empty())
                out.add(out.category(full_key()), entry, number, line);
        };
        auto const add_list = [&](std::string_view list) {
            while (!list.empty()) {
                std::size_t const comma = std::min(list.find(','), list.size());
                add(list.substr(0, comma));
                list.remove_prefix(std::min(comma + 1, list.size()));
            }
        };
        bool const item = content.front() == '-' && (content.size() == 1 || blank(content[1]));
        if (item) {
            std::string_view const entry = trim(content.substr(1));
            while (!path.empty() && path.back().indent > indent)
                path.pop_back();
            if (entry.ends_with(':') && entry.size() > 1 && entry.front() != '"' && entry.front() != '\'') {
                path.push_back({indent + 1, std::string{unquoted(entry.substr(0, entry.size() - 1))}});
                (void)out.category(full_key());
                return;
            }
            if (entry.starts_with('[') && entry.ends_with(']'))
                add_list(entry.substr(1, entry.size() - 2));
            else
                add(entry);
            return;
        }
        std::size_t colon = content.find(':');
        while (colon != std::string_view::npos && colon + 1 < content.size() && !blank(content[colon + 1]))
            colon = content.find(':', colon + 1);
        if (colon == std::string_view::npos) {
            out.left_out("syntax", number, line, "neither a key with a colon nor an entry with a dash");
            return;
        }
        while (!path.empty() && path.back().indent >= indent)
            path.pop_back();
        path.push_back({indent, std::string{unquoted(content.substr(0, colon))}});
        std::string_view const value = trim(content.substr(colon + 1));
        if (value.starts_with('[')) {
            if (!value.ends_with(']'))
                out.left_out("syntax", number, line, "a list in one line ends with ]");
            else
                add_list(value.substr(1, value.size() - 2));
        } else if (!value.empty()) {
            add(value);
        }
    });
    return out.finish();
}
} // namespace cbtkit::matching
