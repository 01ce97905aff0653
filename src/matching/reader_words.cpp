// SPDX-License-Identifier: BSL-1.0
// The reader: from runs of letters to words and their symbols.
#include "reader.hpp"
#include "reader_letters.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
// same_word and same_start are shared with the splitter.
bool same_word(std::string_view text_word, std::string_view literal) noexcept;
bool same_start(std::string_view text_word, std::string_view prefix) noexcept;

void text_reader::grow_words(std::size_t more)
{
    std::size_t const need = count_ + more + 1;
    std::size_t const size = std::max(need, store_.keys.size() * 2);
    store_.keys.resize(size);
    store_.begins.resize(size);
    store_.ends.resize(size);
    store_.sentences.resize(size);
    store_.symbols.resize(size);
    use_own_words();
}

/// The window is the own words again.
void text_reader::use_own_words() noexcept
{
    room_ = store_.keys.size();
    keys_ = store_.keys.data();
    begins_ = store_.begins.data();
    ends_ = store_.ends.data();
    sentences_ = store_.sentences.data();
    symbols_ = store_.symbols.data();
}

void text_reader::add_word(std::uint64_t key, std::size_t begin, std::size_t end, std::uint32_t symbol)
{
    reserve_words(0);
    store_.keys[count_] = key;
    store_.begins[count_] = static_cast<std::uint32_t>(begin - origin_);
    store_.ends[count_] = static_cast<std::uint32_t>(end - origin_);
    store_.sentences[count_] = sentence_;
    store_.symbols[count_] = symbol;
    ++count_;
}

void text_reader::add_known(flat_output const& o, std::size_t begin, std::size_t end)
{
    if (keep_side_) {
        side_.push_back({count_, static_cast<std::uint32_t>(side_text_.size()), o.text.size});
        side_text_ += lexicon_.text(o.text);
    }
    add_word(o.key, begin, end, o.symbol);
}

/// A word whose folded letters are not simply its bytes in small letters.
void text_reader::add_folded(std::string_view folded, std::size_t begin, std::size_t end)
{
    if (keep_side_) {
        side_.push_back(
            {count_, static_cast<std::uint32_t>(side_text_.size()),
             static_cast<std::uint32_t>(folded.size())});
        side_text_ += folded;
    }
    std::uint64_t const key = key_of(folded);
    if (stretched(folded)) {
        std::size_t const list = lists_.size();
        list_symbols(folded);
        bool const any = lists_[list] != 0;
        add_word(key, begin, end, any ? several | static_cast<std::uint32_t>(list) : 0);
        return;
    }
    add_word(key, begin, end, find_symbol<false>(key, spread(key), folded.data(), folded.size()));
}

std::uint32_t text_reader::find_stem(
    std::uint64_t key, char const* letters, std::size_t size, bool fold) const noexcept
{
    image_header const& h = lexicon_.header();
    auto const tail_fits = [&](std::string_view text) {
        for (std::size_t i = 8; i < text.size(); ++i)
            if (text[i] != static_cast<char>(fold ? letters[i] | 0x20 : letters[i]))
                return false;
        return true;
    };
    flat_stem const* const stems = lexicon_.at<flat_stem>(s_stems);
    std::uint32_t const* const slots = lexicon_.more<std::uint32_t>(m_stem_slots).data();
    for (std::size_t length = std::min<std::size_t>(size, 8); length > 0; --length) {
        if ((h.stem_lengths >> length & 1U) == 0)
            continue;
        std::uint64_t const start = key & masks[length];
        for (std::uint32_t slot = word_slot(spread(start)) & h.stem_mask; slots[slot] != 0;
             slot = (slot + 1) & h.stem_mask) {
            flat_stem const& s = stems[slots[slot] - 1];
            if (s.key == start && s.text.size <= size &&
                (length == 8 ? s.text.size >= 8 : s.text.size == length) && tail_fits(lexicon_.text(s.text)))
                return s.symbol;
        }
    }
    return 0;
}

void text_reader::sort_squeezed()
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hashed;
    for (std::uint32_t s = 1; s <= lexicon_.count(s_words); ++s)
        hashed.emplace_back(squeezed_hash(lexicon_.letters(vocabulary_[s])), s);
    std::sort(hashed.begin(), hashed.end());
    for (auto const& [hash, symbol] : hashed)
        squeezed_.push_back(symbol);
}

/// Appends the symbols of a stretched word to the lists: every word and every stem that it may be.
void text_reader::list_symbols(std::string_view folded)
{
    std::size_t const list = lists_.size();
    lists_.push_back(0);
    if (squeezed_.empty())
        sort_squeezed();
    std::vector<std::uint32_t> const& squeezed = squeezed_;
    auto const text_of = [&](std::uint32_t s) { return lexicon_.letters(vocabulary_[s]); };
    std::uint32_t const hash = squeezed_hash(folded);
    auto at = std::lower_bound(squeezed.begin(), squeezed.end(), hash, [&](std::uint32_t s, std::uint32_t h) {
        return squeezed_hash(text_of(s)) < h;
    });
    for (; at != squeezed.end() && squeezed_hash(text_of(*at)) == hash; ++at)
        if (same_word(folded, text_of(*at)))
            lists_.push_back(*at);
    if (lexicon_.header().stem_lengths != 0)
        for (flat_stem const& s : lexicon_.all<flat_stem>(s_stems))
            if (same_start(folded, lexicon_.text(s.text)))
                lists_.push_back(s.symbol);
    lists_[list] = static_cast<std::uint32_t>(lists_.size() - list - 1);
    if (lists_[list] == 0)
        lists_.resize(list + 1);
}

/// Reads everything from `at` to the first byte that belongs to no run. @returns that place
std::size_t text_reader::read_special(std::size_t at, bool check)
{
    std::size_t i = at;
    while (i < text_.size() && run_byte(text_[i])) {
        auto const byte = static_cast<unsigned char>(text_[i]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode(text_, i);
        if (byte < 0x80 || is_word_point(c.value)) {
            if (check)
                begin_token(i);
            i = read_run(i);
            end_token(i, false);
            check = true;
        } else if (std::size_t const size = emoji_at(text_, i); size != 0) {
            if (check)
                begin_token(i);
            folded_.clear();
            append_folded_emoji(folded_, text_.substr(i, size));
            add_folded(folded_, i, i + size);
            i += size;
            end_token(i, true);
            check = true;
        } else {
            i += c.size;
            check = true;
        }
    }
    sign_before_ = last_end_ != i;
    return i;
}

flat_expansion const* text_reader::find_expansion(std::string_view surface) noexcept
{
    flat_expansion const* const spellings = lexicon_.at<flat_expansion>(s_expansions);
    std::uint32_t const* const slots = lexicon_.more<std::uint32_t>(m_expand_slots).data();
    std::uint32_t const mask = lexicon_.header().expand_mask;
    for (std::uint32_t slot = surface_hash(surface) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
        flat_expansion const& x = spellings[slots[slot] - 1];
        if (lexicon_.text(x.surface) == surface && reads(x))
            return &x;
    }
    return nullptr;
}

/// The first spelling that a stretched word may be.
flat_expansion const* text_reader::find_stretched_expansion(std::string_view surface) noexcept
{
    for (flat_expansion const& x : lexicon_.all<flat_expansion>(s_expansions))
        if (same_word(surface, lexicon_.text(x.surface)) && reads(x))
            return &x;
    return nullptr;
}

/// Whether the set that reads knows this spelling; notes which others read the word alike.
bool text_reader::reads(flat_expansion const& e) noexcept
{
    bool const own = (e.members >> member_ & 1U) != 0;
    alike_ &= own ? e.members : ~std::uint32_t{e.members};
    return own;
}

/// The usual case of a run: ASCII with at most one apostrophe, not stretched.
bool text_reader::read_short_run(std::size_t at, std::size_t& end)
{
    constexpr std::size_t most = 30;
    char letters[most];
    std::size_t size = 0;
    std::size_t apostrophe = most;
    std::size_t extra = 0;
    std::size_t i = at;
    for (; i < text_.size();) {
        auto const byte = static_cast<unsigned char>(text_[i]);
        if (ascii_letter_or_digit(byte)) {
            if (size == most)
                return false;
            letters[size++] = static_cast<char>(byte | 0x20U);
            ++i;
            continue;
        }
        if (byte < 0x80 && byte != '\'' && byte != '`')
            break;
        code_point const c = decode(text_, i);
        if (is_word_point(c.value))
            return false;
        if (!is_apostrophe(c.value) || size == 0 || i + c.size >= text_.size())
            break;
        auto const next = static_cast<unsigned char>(text_[i + c.size]);
        if (next >= 0x80)
            return false;
        if (!ascii_letter_or_digit(next))
            break;
        if (apostrophe != most || size == most)
            return false;
        apostrophe = size;
        extra = c.size - 1;
        letters[size++] = '\'';
        i += c.size;
    }
    for (std::size_t k = 2; k < size; ++k)
        if (letters[k] == letters[k - 1] && letters[k] == letters[k - 2] && letters[k] > '9')
            return false;
    end = i;
    auto const place = [&](std::size_t letter) { return at + letter + (letter > apostrophe ? extra : 0); };
    auto const emit = [&](flat_range words, bool shared, std::size_t first, std::size_t last) {
        std::size_t from = first;
        for (std::uint32_t w = words.begin; w < words.end; ++w) {
            flat_output const& o = lexicon_.at<flat_output>(s_outputs)[w];
            if (shared)
                add_known(o, place(first), place(last));
            else
                add_known(o, place(from), place(first + o.end));
            from = first + o.end;
        }
    };
    std::string_view const surface{letters, size};
    auto const add_stem = [&](std::string_view stem,
                              std::size_t last) { // at the start of the run, up to byte `last`
        if (flat_expansion const* e = find_expansion(stem)) {
            emit(e->words, e->shared != 0, 0, stem.size());
            if (last != place(stem.size()))
                store_.ends[count_ - 1] = static_cast<std::uint32_t>(last - origin_);
            return;
        }
        if (stem.size() == last - at && apostrophe >= stem.size()) {
            std::uint64_t const key = key_of(stem);
            add_word(key, at, last, find_symbol<false>(key, spread(key), stem.data(), stem.size()));
        } else {
            add_folded(stem, at, last);
        }
    };
    if (apostrophe == most || find_expansion(surface) != nullptr) {
        add_stem(surface, end);
        return true;
    }
    for (flat_suffix const& s : lexicon_.all<flat_suffix>(s_suffixes)) {
        std::string_view const ending = lexicon_.text(s.ending);
        if (size <= ending.size() || !surface.ends_with(ending))
            continue;
        std::size_t const stem = size - ending.size();
        if (stem > apostrophe)
            return false;
        if (s.words.begin == s.words.end) {
            add_stem(surface.substr(0, stem), end);
        } else {
            add_stem(surface.substr(0, stem), place(stem));
            emit(s.words, s.shared != 0, stem, size);
        }
        return true;
    }
    add_folded(surface, at, end);
    return true;
}

std::size_t text_reader::read_run(std::size_t at)
{
    std::size_t end = 0;
    if (static_cast<unsigned char>(text_[at]) < 0x80) {
        if (read_short_run(at, end))
            return end;
    } else if (lexicon_.header().has_wide_words == 0) {
        // No pattern holds such letters: the word only counts. An apostrophe may still end it with a known
        // word.
        std::size_t i = at;
        bool simple = true;
        while (i < text_.size()) {
            auto const byte = static_cast<unsigned char>(text_[i]);
            if (byte == 0xD0 || byte == 0xD1) { // Cyrillic
                if (i + 1 < text_.size() && (static_cast<unsigned char>(text_[i + 1]) & 0xC0U) == 0x80U) {
                    i += 2;
                    continue;
                }
                break;
            }
            if (byte < 0x80) {
                if (ascii_letter_or_digit(byte)) {
                    ++i;
                    continue;
                }
                simple = byte != '\'' && byte != '`';
                break;
            }
            code_point const c = decode(text_, i);
            if (!is_word_point(c.value)) {
                simple = !is_apostrophe(c.value);
                break;
            }
            if (i == at && fold_point(c.value) < 0x80) { // two letters fold to ASCII
                simple = false;
                break;
            }
            i += c.size;
        }
        if (simple && i > at) {
            add_word(0, at, i, 0);
            return i;
        }
    }
    points_.clear();
    std::size_t i = at;
    while (i < text_.size()) {
        code_point const c = decode(text_, i);
        bool take = joins(c.value);
        if (!take && is_apostrophe(c.value) && !points_.empty() && !is_apostrophe(points_.back().value) &&
            i + c.size < text_.size())
            take = joins(decode(text_, i + c.size).value);
        if (!take)
            break;
        points_.push_back({c.value, i, i + c.size});
        i += c.size;
    }
    expand(0, points_.size());
    return i;
}

/// The general form of what the splitter does with a run.
void text_reader::expand(std::size_t first, std::size_t last)
{
    folded_.clear();
    for (std::size_t i = first; i < last; ++i)
        append_utf8(folded_, plain(points_[i].value));
    flat_expansion const* e = find_expansion(folded_);
    if (e == nullptr && stretched(folded_))
        e = find_stretched_expansion(folded_);
    if (e != nullptr)
        return share(e->words, first, last);
    if (folded_.find('\'') != std::string::npos)
        for (flat_suffix const& s : lexicon_.all<flat_suffix>(s_suffixes)) {
            std::string_view const ending = lexicon_.text(s.ending);
            if (folded_.size() <= ending.size() || !std::string_view{folded_}.ends_with(ending))
                continue;
            std::size_t const cut = last - s.points;
            expand(first, cut);
            if (s.words.begin == s.words.end)
                store_.ends[count_ - 1] = static_cast<std::uint32_t>(points_[last - 1].end - origin_);
            else
                share(s.words, cut, last);
            return;
        }
    add_folded(folded_, points_[first].begin, points_[last - 1].end);
}

void text_reader::share(flat_range words, std::size_t first, std::size_t last)
{
    flat_output const* const outputs = lexicon_.at<flat_output>(s_outputs);
    std::uint32_t const before = count_;
    std::size_t at = first;
    bool shown = true;
    for (std::uint32_t w = words.begin; w < words.end; ++w) {
        std::size_t end = last;
        if (w + 1 < words.end) {
            end = at;
            std::string_view const letters = lexicon_.text(outputs[w].text);
            for (std::size_t i = 0; i < letters.size() && end < last;) {
                code_point const c = decode(letters, i);
                if (c.value != plain(points_[end].value))
                    break;
                i += c.size;
                ++end;
            }
        }
        shown = shown && end > at;
        add_known(outputs[w], points_[first].begin, points_[last - 1].end);
        if (end > at) {
            store_.begins[count_ - 1] = static_cast<std::uint32_t>(points_[at].begin - origin_);
            store_.ends[count_ - 1] = static_cast<std::uint32_t>(points_[end - 1].end - origin_);
        }
        at = end;
    }
    if (!shown)
        for (std::uint32_t w = before; w < count_; ++w) {
            store_.begins[w] = static_cast<std::uint32_t>(points_[first].begin - origin_);
            store_.ends[w] = static_cast<std::uint32_t>(points_[last - 1].end - origin_);
        }
}
} // namespace cbtkit::matching::detail
