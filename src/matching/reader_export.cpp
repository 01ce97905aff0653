// SPDX-License-Identifier: BSL-1.0
// The reader: the words of a text as values.
#include "reader.hpp"
#include "reader_letters.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
void text_reader::split(std::string_view text, word_list& out)
{
    split_whole(text);
    export_words(out);
}

void text_reader::list_sentences(std::vector<sentence>& out) const
{
    out.clear();
    for (std::uint32_t i = 0; i < count_; ++i) {
        if (i > 0 && sentences_[i] == sentences_[i - 1])
            continue;
        std::size_t const begin = origin_ + begins_[i];
        if (i > 0) {
            out.back().end_word = i;
            marks_after(i - 1, begin, out.back());
        }
        sentence s;
        s.first_word = i;
        s.span = *text_span::from_bounds(begin, begin);
        out.push_back(s);
    }
    if (count_ > 0) {
        out.back().end_word = count_;
        marks_after(count_ - 1, text_.size(), out.back());
    }
}

void text_reader::marks_after(std::uint32_t w, std::size_t to, sentence& s) const
{
    std::size_t const from = origin_ + ends_[w];
    std::size_t end = from;
    for (std::size_t i = from; i < to;) {
        auto const byte = static_cast<unsigned char>(text_[i]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode(text_, i);
        i += c.size;
        s.question = s.question || is_question_mark(c.value);
        s.exclaimed = s.exclaimed || is_exclamation_mark(c.value);
        if (is_end_mark(c.value) || c.value == U'.')
            end = i;
    }
    s.span = *text_span::from_bounds(s.span.begin(), end);
}

void text_reader::export_words(word_list& out) const
{
    out.words.resize(count_);
    out.folded.resize(text_.size() + sizeof(std::uint64_t)); // mostly enough; cut to size at the end
    std::size_t used = 0;
    std::size_t side = 0;
    // Kept here, because letters are written in between, which might be anything to the compiler.
    std::size_t const origin = origin_;
    std::uint64_t const* const keys = keys_;
    std::uint32_t const* const begins = begins_;
    std::uint32_t const* const ends = ends_;
    std::uint32_t const* const sentences = sentences_;
    word* const words = out.words.data();
    std::uint32_t side_at = side_.empty() ? unset : side_[0].word;
    for (std::uint32_t i = 0; i < count_; ++i) {
        word& w = words[i];
        std::size_t const begin = origin + begins[i];
        std::size_t const end = origin + ends[i];
        std::size_t const size = end - begin;
        std::uint64_t const key = keys[i];
        w.span = *text_span::from_bounds(begin, end);
        w.sentence = sentences[i];
        w.begin = static_cast<std::uint32_t>(used);
        if (out.folded.size() < used + size + sizeof key)
            out.folded.resize(2 * (used + size + sizeof key));
        if (i == side_at) {
            out.folded.replace(used, std::string::npos, side_text_, side_[side].begin, side_[side].size);
            used = out.folded.size();
            side_at = ++side < side_.size() ? side_[side].word : unset;
        } else if (
            key != 0 && (key & 0x8080808080808080ULL) == 0 &&
            (size <= sizeof key || std::none_of(
                                       text_.begin() + static_cast<std::ptrdiff_t>(begin + sizeof key),
                                       text_.begin() + static_cast<std::ptrdiff_t>(end), [](char c) {
                                           return static_cast<unsigned char>(c) >= 0x80;
                                       }))) { // ASCII: its key begins it
            std::memcpy(out.folded.data() + used, &key, sizeof key);
            for (std::size_t k = sizeof key; k < size; ++k)
                out.folded[used + k] = static_cast<char>(text_[begin + k] | 0x20);
            used += size;
        } else {
            out.folded.resize(used);
            for (std::size_t k = begin; k < end;) {
                auto const byte = static_cast<unsigned char>(text_[k]);
                if (byte < 0x80) {
                    out.folded += static_cast<char>(byte | 0x20U);
                    ++k;
                } else {
                    code_point const c = decode(text_, k);
                    append_utf8(out.folded, fold_point(c.value));
                    k += c.size;
                }
            }
            used = out.folded.size();
        }
        w.end = static_cast<std::uint32_t>(used);
    }
    list_sentences(out.sentences);
    out.folded.resize(used);
}
} // namespace cbtkit::matching::detail
