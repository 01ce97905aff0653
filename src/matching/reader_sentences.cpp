// SPDX-License-Identifier: BSL-1.0
// The reader: where sentences end.
#include "reader.hpp"
#include "reader_letters.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
void text_reader::begin_token(std::size_t at)
{
    if (any_word_ && sentence_ends(last_end_, at))
        ++sentence_;
    any_word_ = true;
}

void text_reader::end_token(std::size_t at, bool picture)
{
    last_end_ = at;
    last_is_picture_ = picture;
}

bool text_reader::sentence_ends(std::size_t from, std::size_t to) const
{
    bool clause_ended = last_is_picture_;
    for (std::size_t i = from; i < to;) {
        auto const byte = static_cast<unsigned char>(text_[i]);
        if (byte == ' ' || byte == '\t' || byte == '\r') {
            ++i;
            continue;
        }
        code_point const c = decode(text_, i);
        if (is_end_mark(c.value))
            return true;
        if (c.value == U'.') {
            if (full_stop_ends(i))
                return true;
            clause_ended = true;
        } else if (is_line_break(c.value)) {
            std::size_t next = i + c.size;
            while (next < text_.size() && is_blank(decode(text_, next).value))
                next += decode(text_, next).size;
            if (clause_ended || list_mark_at(text_, next) ||
                (next < text_.size() && is_line_break(decode(text_, next).value)))
                return true;
        } else if (c.value == U':' || c.value == U';') {
            clause_ended = true;
        } else if (
            !is_blank(c.value) && c.value != U')' && c.value != U']' && c.value != U'}' && c.value != U'"' &&
            c.value != U'\'' && c.value != 0x201D && c.value != 0x2019 && c.value != 0xBB) {
            clause_ended = false;
        }
        i += c.size;
    }
    return false;
}

bool text_reader::full_stop_ends(std::size_t at) const
{
    std::size_t const next = at + 1;
    if (next >= text_.size() || text_[next] == '.' || (at > 0 && text_[at - 1] == '.'))
        return true;
    auto const byte = static_cast<unsigned char>(text_[next]);
    char32_t const after = byte < 0x80 ? byte : decode(text_, next).value;
    if (is_word_point(after)) {
        char const before = at > 0 ? text_[at - 1] : ' ';
        return before >= 'a' && before <= 'z' && after >= U'A' && after <= U'Z';
    }
    if (after == U',' || after == U';')
        return false;
    return !is_abbreviation(at);
}

bool text_reader::is_abbreviation(std::size_t at) const
{
    if (at == 0)
        return false;
    auto const last = static_cast<unsigned char>(text_[at - 1]);
    auto const before = static_cast<unsigned char>(at > 1 ? text_[at - 2] : ' ');
    // A short one may stand after any byte: its mask holds all.
    if (last < 0x80 && abbreviation_ends_[last & 31U] != ~0U &&
        (before >= 0x80 ? abbreviation_ends_[last & 31U] == 0
                        : (abbreviation_ends_[last & 31U] >> (before & 31U) & 1U) == 0))
        return false;
    auto const known = lexicon_.more<flat_text>(m_abbreviations);
    if (known.empty())
        return false;
    char reversed[24 * 4];
    std::size_t size = 0;
    std::size_t letters = 0;
    for (std::size_t i = at; i > 0;) {
        auto const byte = static_cast<unsigned char>(text_[i - 1]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode_before(text_, 0, i);
        if (!(is_word_point(c.value) || c.value == U'.' || is_apostrophe(c.value)))
            break;
        if (letters++ == 24)
            return false;
        char32_t const p = plain(c.value);
        if (p < 0x80) {
            reversed[size++] = static_cast<char>(p);
        } else {
            std::string one; // rare: an abbreviation with letters beyond ASCII
            append_utf8(one, p);
            for (std::size_t k = one.size(); k-- > 0;)
                reversed[size++] = one[k];
        }
        i -= c.size;
    }
    std::reverse(reversed, reversed + size);
    std::string_view const key{reversed, size};
    auto const found =
        std::lower_bound(known.begin(), known.end(), key, [&](flat_text t, std::string_view k) {
            return lexicon_.text(t) < k;
        });
    return found != known.end() && lexicon_.text(*found) == key;
}

/// Emoticons between the last token and `at`.
/// @returns true when one of them reaches beyond `at`
bool text_reader::read_gap(std::size_t at)
{
    for (std::size_t i = last_end_; i < at;) {
        switch (text_[i]) {
        case ':':
        case ';':
        case '=':
        case '<':
        case '>':
        case '^':
        case '-':
            break;
        default:
            ++i;
            continue;
        }
        emoticon const face = emoticon_at(text_, i);
        if (face.size == 0) {
            ++i;
            continue;
        }
        begin_token(i);
        add_folded({face.folded, face.letters}, i, i + face.size);
        i += face.size;
        end_token(i, true);
        if (i > at)
            return true;
    }
    return false;
}
} // namespace cbtkit::matching::detail
