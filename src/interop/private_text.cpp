// SPDX-License-Identifier: BSL-1.0
#include "private_text.hpp"

#include <cbtkit/core/utf8.hpp>

#include <algorithm>
#include <utility>

namespace cbtkit::interop::detail {
namespace {
char32_t point_at(std::string_view text, std::size_t at, std::size_t length)
{
    auto const byte = [&](std::size_t k) { return static_cast<unsigned char>(text[at + k]); };
    if (length == 2)
        return static_cast<char32_t>((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU));
    if (length == 3)
        return static_cast<char32_t>((byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU));
    return length == 1 ? byte(0) : U'\xFFFD';
}

/// Upper case in Latin, Greek and Cyrillic as far as names need it; 0 when it is none, else the lower case.
char32_t lower_of(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    bool const odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (c >= 0x100 && c <= 0x17E && c != 0x130 && c != 0x138 && c != 0x149 && c != 0x178)
        return (c % 2 == 0) != odd ? c + 1 : 0;
    if (c == 0x130)
        return U'i';
    return 0;
}
} // namespace

word_set words_of(std::string_view list)
{
    word_set words;
    while (!list.empty()) {
        std::size_t const end = std::min(list.find(' '), list.size());
        if (end != 0)
            words.insert(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

word_lists const& lists()
{
    static word_lists const all;
    return all;
}

std::string lowered(std::string_view text)
{
    std::string made;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const length = utf8_length(text, i);
        char32_t const lower = length == 1 || length == 2 ? lower_of(point_at(text, i, length)) : 0;
        if (lower != 0)
            append_utf8(made, lower);
        else
            made.append(text, i, length == 0 ? 1 : length);
        i += length == 0 ? 1 : length;
    }
    return made;
}

std::size_t letter_length(std::string_view text, std::size_t at)
{
    std::size_t const length = utf8_length(text, at);
    if (length == 0)
        return 0;
    if (length == 1)
        return is_letter(text[at]) ? 1 : 0;
    char32_t const c = point_at(text, at, length);
    bool const mark = (c >= 0x80 && c < 0xC0) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2C00) ||
                      (c >= 0x3000 && c < 0x3040) || length == 4;
    return mark ? 0 : length;
}

std::size_t apostrophe_length(std::string_view text, std::size_t at)
{
    if (text[at] == '\'')
        return 1;
    return text.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}

std::vector<word> split(std::string_view text)
{
    std::vector<word> words;
    bool opens = true;
    std::size_t last_end = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = letter_length(text, i);
        if (length == 0) {
            char const c = text[i];
            std::size_t const step = std::max<std::size_t>(utf8_length(text, i), 1);
            if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' ||
                text.substr(i, 3) == "\xE2\x80\xA6")
                opens = true;
            else if (is_digit(c))
                opens = false;
            i += step;
            continue;
        }
        word made;
        made.begin = i;
        std::size_t letters = 0;
        std::size_t capitals = 0;
        while (i < text.size()) {
            if ((length = letter_length(text, i)) != 0) {
                ++letters;
                bool const upper = length <= 2 && lower_of(point_at(text, i, length)) != 0;
                capitals += upper ? 1U : 0U;
                if (letters == 1)
                    made.capital = upper;
                i += length;
            } else if (is_digit(text[i])) {
                ++i;
            } else {
                std::size_t const joint = text[i] == '-' ? 1 : apostrophe_length(text, i);
                if (joint == 0 || i + joint >= text.size() || letter_length(text, i + joint) == 0)
                    break;
                i += joint;
            }
        }
        made.end = i;
        std::string_view const whole = text.substr(made.begin, made.end - made.begin);
        for (std::string_view ending : {"'s", "'S", "\xE2\x80\x99s"})
            if (whole.size() > ending.size() && whole.ends_with(ending)) {
                made.end -= ending.size();
                made.possessive = true;
                letters -= 1;
                capitals -= ending == "'S" ? 1U : 0U;
            }
        made.lower = lowered(text.substr(made.begin, made.end - made.begin));
        made.shouted = letters >= 2 && capitals == letters;
        made.gap = made.begin - last_end;
        made.plain_gap = !words.empty() && made.gap == 1 && text[last_end] == ' ';
        // "Dr. Okafor" is no new sentence.
        bool const after_street = words.size() > 1 && words.back().lower == "st" &&
                                  words[words.size() - 2].capital && !words[words.size() - 2].opens;
        bool const after_title = !words.empty() && !after_street && made.gap <= 2 && text[last_end] == '.' &&
                                 lists().titles.contains(words.back().lower);
        made.opens = opens && !after_title;
        opens = false;
        last_end = i;
        words.push_back(std::move(made));
    }
    return words;
}
} // namespace cbtkit::interop::detail
