// SPDX-License-Identifier: BSL-1.0
#include "tokens.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
namespace {
bool word_before(std::string_view text, std::size_t at) noexcept
{
    if (at == 0)
        return false;
    char32_t const c = decode_before(text, 0, at).value;
    return is_word_point(c) && !is_emoji(c);
}
bool word_at(std::string_view text, std::size_t at) noexcept
{
    return at < text.size() && is_word_point(decode(text, at).value);
}
bool one_of(char c, std::string_view set) noexcept
{
    return set.find(c) != std::string_view::npos;
}
char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

emoticon make(std::size_t size, std::string_view folded) noexcept
{
    emoticon e;
    e.size = size;
    e.letters = folded.size();
    std::copy(folded.begin(), folded.end(), e.folded);
    return e;
}

emoticon face_at(std::string_view text, std::size_t at, bool repeats) noexcept
{
    auto const peek = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
    std::size_t i = at;
    char folded[4] = {};
    std::size_t n = 0;
    if (peek(i) == '>') {
        folded[n++] = '>';
        ++i;
    }
    if (!one_of(peek(i), ":;=") || peek(i) == '\0')
        return {};
    if (at > 0 && one_of(text[at - 1], ":;=<>"))
        return {};
    folded[n++] = peek(i++);
    if (peek(i) == '\'')
        folded[n++] = peek(i++);
    if (peek(i) == '-')
        ++i;
    char const mouth = peek(i);
    if (mouth == '\0')
        return {};
    bool const letter = one_of(mouth, "dDpPoOsSxXcC3");
    if (!letter && !one_of(mouth, "()[]{}|/\\*@<>"))
        return {};
    ++i;
    if (repeats)
        while (peek(i) == mouth && one_of(mouth, "()D"))
            ++i;
    if (word_at(text, i) || (one_of(mouth, "/\\") && one_of(peek(i), "/\\") && peek(i) != '\0'))
        return {};
    if (at > 0 && (digit(text[at - 1]) || ((letter || !one_of(mouth, "()")) && word_before(text, at))))
        return {};
    folded[n++] = lower(mouth);
    return make(i - at, {folded, n});
}
} // namespace

emoticon emoticon_at(std::string_view text, std::size_t at, bool repeats) noexcept
{
    auto const rest = text.substr(at);
    switch (text[at]) {
    case '<': {
        bool const broken = rest.starts_with("</3");
        if (!broken && !rest.starts_with("<3"))
            return {};
        std::size_t i = at + (broken ? 3 : 2);
        while (repeats && i < text.size() && text[i] == '3')
            ++i;
        if (word_before(text, at) || word_at(text, i))
            return {};
        return make(i - at, broken ? "</3" : "<3");
    }
    case '^':
    case '-':
        for (std::string_view const face : {"^_^", "^^", "-_-"})
            if (rest.starts_with(face)) {
                std::size_t const end = at + face.size();
                if (word_before(text, at) || word_at(text, end) || (at > 0 && text[at - 1] == text[at]) ||
                    (end < text.size() && text[end] == text[at]))
                    return {};
                return make(face.size(), face);
            }
        return {};
    case '>':
        if (rest.starts_with(">_<")) {
            if (word_before(text, at) || word_at(text, at + 3))
                return {};
            return make(3, ">_<");
        }
        return face_at(text, at, repeats);
    case ':':
    case ';':
    case '=':
        return face_at(text, at, repeats);
    default:
        return {};
    }
}

std::size_t emoji_at(std::string_view text, std::size_t at) noexcept
{
    code_point c = decode(text, at);
    if (!is_emoji(c.value))
        return 0;
    std::size_t i = at + c.size;
    if (is_flag_letter(c.value)) {
        if (i < text.size() && is_flag_letter((c = decode(text, i)).value))
            i += c.size;
        return i - at;
    }
    while (i < text.size()) {
        c = decode(text, i);
        if (is_variation(c.value) || is_skin_tone(c.value)) {
            i += c.size;
        } else if (c.value == 0x200D && i + c.size < text.size()) {
            code_point const next = decode(text, i + c.size);
            if (!is_emoji(next.value))
                break;
            i += c.size + next.size;
        } else {
            break;
        }
    }
    return i - at;
}

void append_folded_emoji(std::string& out, std::string_view emoji)
{
    for (std::size_t i = 0; i < emoji.size();) {
        code_point const c = decode(emoji, i);
        if (i == 0 || !(is_variation(c.value) || is_skin_tone(c.value)))
            append_utf8(out, c.value);
        i += c.size;
    }
}

bool list_mark_at(std::string_view text, std::size_t at) noexcept
{
    auto const blank_or_end = [&](std::size_t i) {
        return i >= text.size() || is_blank(decode(text, i).value) || text[i] == '\n';
    };
    if (at >= text.size())
        return false;
    code_point const c = decode(text, at);
    if (c.value == U'-' || c.value == U'*' || c.value == U'+' || c.value == 0x2022 || c.value == 0x2013 ||
        c.value == 0x2014 || c.value == 0xB7)
        return blank_or_end(at + c.size);
    std::size_t i = at;
    while (i < text.size() && i - at < 3 && digit(text[i]))
        ++i;
    if (i > at)
        return i < text.size() && (text[i] == '.' || text[i] == ')') && blank_or_end(i + 1);
    char const letter = lower(text[at]);
    return letter >= 'a' && letter <= 'z' && at + 1 < text.size() && text[at + 1] == ')' &&
           blank_or_end(at + 2);
}
} // namespace cbtkit::matching::detail
