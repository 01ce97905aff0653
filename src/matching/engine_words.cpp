// SPDX-License-Identifier: BSL-1.0
// The first half of the engine: from bytes to words and candidates.
#include "engine.hpp"
#include "tokens.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
namespace {
bool run_byte(char c) noexcept
{
    auto const u = static_cast<unsigned char>(c);
    return u >= 0x80 || (u >= '0' && u <= '9') || ((u | 0x20U) >= 'a' && (u | 0x20U) <= 'z');
}
bool ascii_letter_or_digit(unsigned char u) noexcept
{
    return (u >= '0' && u <= '9') || (u < 0x80 && (u | 0x20U) >= 'a' && (u | 0x20U) <= 'z');
}
bool is_apostrophe_byte(char c) noexcept
{
    return c == '\'' || c == '`';
}
bool joins(char32_t c) noexcept
{
    return is_word_point(c);
}
/// Whether all bytes are two-byte letters of the Latin, Greek or Cyrillic script, none of which folds to
/// ASCII.
bool is_wide_word(char const* text, std::size_t size) noexcept
{
    if (size % 2 != 0)
        return false;
    for (std::size_t i = 0; i < size; i += 2) {
        auto const lead = static_cast<unsigned char>(text[i]);
        auto const next = static_cast<unsigned char>(text[i + 1]);
        if ((next & 0xC0U) != 0x80)
            return false;
        bool const letter = lead == 0xD0 || lead == 0xD1 || (lead == 0xC3 && next != 0x97 && next != 0xB7) ||
                            (lead == 0xCE && next >= 0x88 && next != 0x8B && next != 0x8D && next != 0xA2) ||
                            (lead == 0xCF && next != 0xB6);
        if (!letter)
            return false;
    }
    return true;
}
char32_t plain(char32_t c) noexcept
{
    return is_apostrophe(c) ? U'\'' : fold_point(c);
}

constexpr std::uint64_t masks[9] = {0,
                                    0xFF,
                                    0xFFFF,
                                    0xFFFFFF,
                                    0xFFFFFFFF,
                                    0xFFFFFFFFFF,
                                    0xFFFFFFFFFFFF,
                                    0xFFFFFFFFFFFFFF,
                                    0xFFFFFFFFFFFFFFFF};

bool stretched(std::string_view folded) noexcept
{
    char32_t last = 0;
    int run = 0;
    for (std::size_t i = 0; i < folded.size();) {
        code_point const c = decode(folded, i);
        i += c.size;
        run = c.value == last ? run + 1 : 1;
        last = c.value;
        if (run >= 3 && c.value != invalid_point && !(c.value >= U'0' && c.value <= U'9'))
            return true;
    }
    return false;
}
} // namespace

// same_word and same_start are shared with the splitter.
bool same_word(std::string_view text_word, std::string_view literal) noexcept;
bool same_start(std::string_view text_word, std::string_view prefix) noexcept;

void engine::start()
{
    epoch_ += first_index_ + count_ + 256;
    base_ = 0;
    at_ = 0;
    sign_before_ = true;
    last_end_ = 0;
    last_is_picture_ = false;
    any_word_ = false;
    count_ = 0;
    first_index_ = 0;
    window_begins_text_ = true;
    origin_ = 0;
    sentence_ = 0;
    grouped_sentence_ = unset;
    next_word_ = 0;
    side_.clear();
    side_text_.clear();
    keep_side_ = true;
    lists_.clear();
    hits_.clear();
    hit_starts_.clear();
    any_asks_text_ = false;
    ready_ = 0;
    quotes_.clear();
    quotes_read_ = 0;
    steps_ = 0;
    std::fill(answers_.begin(), answers_.end(), 0);
}

void engine::reserve_words(std::size_t more)
{
    std::size_t const need = count_ + more + 1;
    if (need <= keys_.size())
        return;
    std::size_t const size = std::max(need, keys_.size() * 2);
    keys_.resize(size);
    begins_.resize(size);
    ends_.resize(size);
    sentences_.resize(size);
    symbols_.resize(size);
}

void engine::add_word(std::uint64_t key, std::size_t begin, std::size_t end, std::uint32_t symbol)
{
    reserve_words(0);
    keys_[count_] = key;
    begins_[count_] = static_cast<std::uint32_t>(begin - origin_);
    ends_[count_] = static_cast<std::uint32_t>(end - origin_);
    sentences_[count_] = sentence_;
    symbols_[count_] = symbol;
    ++count_;
}

void engine::add_known(flat_output const& o, std::size_t begin, std::size_t end)
{
    if (keep_side_) {
        side_.push_back({count_, static_cast<std::uint32_t>(side_text_.size()), o.text.size});
        side_text_ += image_.text(o.text);
    }
    add_word(o.key, begin, end, o.symbol);
}

/// A word whose folded letters are not simply its bytes in small letters.
void engine::add_folded(std::string_view folded, std::size_t begin, std::size_t end)
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

std::uint32_t engine::find_stem(
    std::uint64_t key, char const* letters, std::size_t size, bool fold) const noexcept
{
    image_header const& h = image_.header();
    auto const tail_fits = [&](std::string_view text) {
        for (std::size_t i = 8; i < text.size(); ++i)
            if (text[i] != static_cast<char>(fold ? letters[i] | 0x20 : letters[i]))
                return false;
        return true;
    };
    flat_stem const* const stems = image_.at<flat_stem>(s_stems);
    for (std::size_t length = std::min<std::size_t>(size, 8); length > 0; --length) {
        if ((h.stem_lengths >> length & 1U) == 0)
            continue;
        std::uint64_t const start = key & masks[length];
        for (std::uint32_t slot = word_slot(spread(start)) & h.stem_mask; stems[slot].symbol != 0;
             slot = (slot + 1) & h.stem_mask) {
            flat_stem const& s = stems[slot];
            if (s.key == start && s.text.size <= size &&
                (length == 8 ? s.text.size >= 8 : s.text.size == length) && tail_fits(image_.text(s.text)))
                return s.symbol;
        }
    }
    return 0;
}

/// Appends the symbols of a stretched word to the lists: every word and every stem that it may be.
void engine::list_symbols(std::string_view folded)
{
    std::size_t const list = lists_.size();
    lists_.push_back(0);
    auto const squeezed = image_.more<std::uint32_t>(m_squeezed);
    flat_word const* const words = image_.at<flat_word>(s_words) - 1;
    auto const text_of = [&](std::uint32_t s) { return image_.text(words[s].text); };
    std::uint32_t const hash = squeezed_hash(folded);
    auto at = std::lower_bound(squeezed.begin(), squeezed.end(), hash, [&](std::uint32_t s, std::uint32_t h) {
        return squeezed_hash(text_of(s)) < h;
    });
    for (; at != squeezed.end() && squeezed_hash(text_of(*at)) == hash; ++at)
        if (same_word(folded, text_of(*at)))
            lists_.push_back(*at);
    if (image_.header().stem_lengths != 0)
        for (flat_stem const& s : image_.all<flat_stem>(s_stems))
            if (s.symbol != 0 && same_start(folded, image_.text(s.text)))
                lists_.push_back(s.symbol);
    lists_[list] = static_cast<std::uint32_t>(lists_.size() - list - 1);
    if (lists_[list] == 0)
        lists_.resize(list + 1);
}

// --- sentences
// ---------------------------------------------------------------------------------------------------

void engine::begin_token(std::size_t at)
{
    if (any_word_ && sentence_ends(last_end_, at))
        ++sentence_;
    any_word_ = true;
}
void engine::end_token(std::size_t at, bool picture)
{
    last_end_ = at;
    last_is_picture_ = picture;
}

bool engine::sentence_ends(std::size_t from, std::size_t to) const
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

bool engine::full_stop_ends(std::size_t at) const
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

bool engine::is_abbreviation(std::size_t at) const
{
    if (at == 0)
        return false;
    auto const last = static_cast<unsigned char>(text_[at - 1]);
    if (last < 0x80 && (abbreviation_ends_ >> (last & 31U) & 1U) == 0)
        return false;
    auto const known = image_.more<flat_text>(m_abbreviations);
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
    auto const found = std::lower_bound(
        known.begin(), known.end(), key, [&](flat_text t, std::string_view k) { return image_.text(t) < k; });
    return found != known.end() && image_.text(*found) == key;
}

/// Emoticons between the last token and `at`.
/// @returns true when one of them reaches beyond `at`
bool engine::read_gap(std::size_t at)
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

// --- runs
// --------------------------------------------------------------------------------------------------------

/// Reads everything from `at` to the first byte that belongs to no run. @returns that place
std::size_t engine::read_special(std::size_t at, bool check)
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

flat_expansion const* engine::find_expansion(std::string_view surface) const noexcept
{
    flat_expansion const* const slots = image_.at<flat_expansion>(s_expansions);
    std::uint32_t const mask = image_.header().expand_mask;
    for (std::uint32_t slot = surface_hash(surface) & mask; slots[slot].surface.size != 0;
         slot = (slot + 1) & mask)
        if (image_.text(slots[slot].surface) == surface)
            return &slots[slot];
    return nullptr;
}

/// The usual case of a run: ASCII with at most one apostrophe, not stretched.
bool engine::read_short_run(std::size_t at, std::size_t& end)
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
            flat_output const& o = image_.at<flat_output>(s_outputs)[w];
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
                ends_[count_ - 1] = static_cast<std::uint32_t>(last - origin_);
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
    for (flat_suffix const& s : image_.all<flat_suffix>(s_suffixes)) {
        std::string_view const ending = image_.text(s.ending);
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

std::size_t engine::read_run(std::size_t at)
{
    std::size_t end = 0;
    if (static_cast<unsigned char>(text_[at]) < 0x80) {
        if (read_short_run(at, end))
            return end;
    } else if (image_.header().has_wide_words == 0) {
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
void engine::expand(std::size_t first, std::size_t last)
{
    folded_.clear();
    for (std::size_t i = first; i < last; ++i)
        append_utf8(folded_, plain(points_[i].value));
    flat_expansion const* e = find_expansion(folded_);
    if (e == nullptr && stretched(folded_))
        for (std::uint32_t const slot : image_.more<std::uint32_t>(m_expand_order)) {
            flat_expansion const& x = image_.at<flat_expansion>(s_expansions)[slot];
            if (same_word(folded_, image_.text(x.surface))) {
                e = &x;
                break;
            }
        }
    if (e != nullptr)
        return share(e->words, first, last);
    if (folded_.find('\'') != std::string::npos)
        for (flat_suffix const& s : image_.all<flat_suffix>(s_suffixes)) {
            std::string_view const ending = image_.text(s.ending);
            if (folded_.size() <= ending.size() || !std::string_view{folded_}.ends_with(ending))
                continue;
            std::size_t const cut = last - s.points;
            expand(first, cut);
            if (s.words.begin == s.words.end)
                ends_[count_ - 1] = static_cast<std::uint32_t>(points_[last - 1].end - origin_);
            else
                share(s.words, cut, last);
            return;
        }
    add_folded(folded_, points_[first].begin, points_[last - 1].end);
}

void engine::share(flat_range words, std::size_t first, std::size_t last)
{
    flat_output const* const outputs = image_.at<flat_output>(s_outputs);
    std::uint32_t const before = count_;
    std::size_t at = first;
    bool shown = true;
    for (std::uint32_t w = words.begin; w < words.end; ++w) {
        std::size_t end = last;
        if (w + 1 < words.end) {
            end = at;
            std::string_view const letters = image_.text(outputs[w].text);
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
            begins_[count_ - 1] = static_cast<std::uint32_t>(points_[at].begin - origin_);
            ends_[count_ - 1] = static_cast<std::uint32_t>(points_[end - 1].end - origin_);
        }
        at = end;
    }
    if (!shown)
        for (std::uint32_t w = before; w < count_; ++w) {
            begins_[w] = static_cast<std::uint32_t>(points_[first].begin - origin_);
            ends_[w] = static_cast<std::uint32_t>(points_[last - 1].end - origin_);
        }
}

// --- parts
// -------------------------------------------------------------------------------------------------------

/// Takes `count` runs of a part that begins at `part_at`.
/// @returns the number of runs taken; fewer when a later part may change them
std::size_t engine::absorb(char const* part, std::size_t part_at, std::size_t count, bool final)
{
    std::size_t const limit = final                        ? text_.size()
                              : text_.size() > guard_bytes ? text_.size() - guard_bytes
                                                           : 0;
    while (count > 0 && part_at + runs_.ends[count - 1] > limit)
        --count;
    reserve_words(count + 8);
    image_header const& h = image_.header();
    std::uint64_t const* const expand_bits = image_.more<std::uint64_t>(m_expand_bits).data();
    std::uint32_t words = count_;
    std::uint64_t* keys =
        keys_.data(); // plain pointers: a store through them is known not to move the vectors
    std::uint32_t* begins = begins_.data();
    std::uint32_t* ends = ends_.data();
    std::uint32_t* sentences = sentences_.data();
    std::uint32_t* symbols = symbols_.data();
    std::uint32_t sentence = sentence_;
    std::uint32_t last = 0; // end of the last plain word, 0: `last_end_` holds
    bool const no_wide_words = h.has_wide_words == 0;
    taken_to_ = 0;
    std::size_t r = 0;
    std::uint32_t const shift = static_cast<std::uint32_t>(part_at - origin_);
    for (; r < count; ++r) {
        std::uint32_t const s = runs_.starts[r];
        std::uint32_t const e = runs_.ends[r];
        std::uint64_t key = 0;
        std::memcpy(&key, part + s, 8);
        std::uint32_t const size = e - s;
        key = (key | 0x2020202020202020ULL) & masks[size < 8 ? size : 8];
        std::uint64_t const m = spread(key);
        std::uint64_t const expands = expand_bits[m >> 55U] >> (m >> 49U & 63U) & 1U;
        if ((runs_.flags[r] | expands) != 0) [[unlikely]] {
            std::uint8_t const flags = runs_.flags[r];
            std::size_t const at = part_at + s;
            bool const special = (flags & (run_is_special | run_apostrophe)) != 0 || expands != 0;
            if (last != 0) {
                end_token(part_at + last, false);
                last = 0;
            }
            if (special && !final) { // nothing may be taken that reaches too near to the end
                std::size_t reach = at;
                while (reach < text_.size() &&
                       (run_byte(text_[reach]) || text_[reach] == '\'' || text_[reach] == '`'))
                    ++reach;
                if (reach > limit)
                    break;
            }
            count_ = words;
            if (flags == run_is_special && no_wide_words && is_wide_word(part + s, size)) {
                keys[words] = 0; // no pattern holds such a word
                begins[words] = shift + s;
                ends[words] = shift + e;
                sentences[words] = sentence;
                symbols[words] = 0;
                ++words;
                last = e;
                continue;
            }
            bool skip = special;
            bool const check = (flags & run_after_sign) != 0;
            if (check && read_gap(at)) { // an emoticon took the letters
                taken_to_ = last_end_ < part_at + e ? read_special(last_end_, true) : last_end_;
                skip = true;
            } else if (special) {
                taken_to_ = read_special(at, check);
            } else {
                begin_token(at);
            }
            words = count_;
            reserve_words(count - r + 8);
            keys = keys_.data();
            begins = begins_.data();
            ends = ends_.data();
            sentences = sentences_.data();
            symbols = symbols_.data();
            sentence = sentence_;
            if (skip) {
                while (r + 1 < count && part_at + runs_.starts[r + 1] < taken_to_)
                    ++r;
                if (sign_before_ && r + 1 < count) {
                    runs_.flags[r + 1] |= run_after_sign;
                    sign_before_ = false;
                }
                continue;
            }
        }
        keys[words] = key;
        begins[words] = shift + s;
        ends[words] = shift + e;
        sentences[words] = sentence;
        symbols[words] = find_symbol<true>(key, m, part + s, size);
        ++words;
        last = e;
    }
    if (last != 0)
        end_token(part_at + last, false);
    count_ = words;
    return r;
}

/// Splits about a kilobyte. @returns false when nothing more can be taken before more text comes
bool engine::split_part(bool final)
{
    std::size_t const size = text_.size();
    std::size_t const left = size - at_;
    char const* part = text_.data() + at_;
    std::size_t blocks = run_bytes / 64;
    bool const whole = left >= run_bytes + 66;
    if (!whole) { // the last bytes, with zeros after them
        blocks = left / 64 + 1;
        tail_.resize(run_bytes + 256);
        std::memcpy(tail_.data(), part, left);
        std::memset(tail_.data() + left, 0, 64 * blocks + 66 - left);
        part = tail_.data();
    }
    std::size_t const part_at = at_;
    std::size_t const count = find_runs_(part, blocks, runs_);
    if (runs_.begun > 0) {
        runs_.flags[0] |= sign_before_ ? run_after_sign : std::uint8_t{0};
        sign_before_ = false;
    }
    if (count == 0 && runs_.begun > 0 && runs_.starts[0] == 0) { // one run fills the part
        std::size_t end = at_;
        while (end < size && (run_byte(text_[end]) || is_apostrophe_byte(text_[end])))
            ++end;
        bool const check = (runs_.flags[0] & run_after_sign) != 0;
        if (!final && end + guard_bytes > size) {
            sign_before_ = check;
            return false;
        }
        if (check && read_gap(at_))
            at_ = last_end_ < end ? read_special(last_end_, true) : last_end_;
        else
            at_ = read_special(at_, check);
        return true;
    }
    std::size_t const taken = absorb(part, part_at, count, final);
    if (taken < runs_.begun) {
        at_ = part_at + runs_.starts[taken];
        sign_before_ = sign_before_ || (runs_.flags[taken] & run_after_sign) != 0;
    } else {
        at_ = std::min(size, part_at + 64 * blocks);
        sign_before_ = sign_before_ || runs_.sign_open;
    }
    at_ = std::max(at_, taken_to_);
    return at_ > part_at && (final || taken == count);
}

void engine::run(bool final)
{
    constexpr std::uint32_t batch = 2048;
    for (bool more = true; more;) {
        std::uint32_t const target = count_ + batch;
        while (more && at_ < text_.size() && count_ < target)
            more = split_part(final);
        more = more && at_ < text_.size();
        if (final && !more)
            read_gap(text_.size());
        final_ = final && !more;
        if (!split_only_) {
            match_candidates(final_);
            if (count_ > 2 * batch + image_.header().look_back + image_.header().look_ahead)
                compact();
        }
    }
}

/// Drops words that no decision will look at again.
void engine::compact()
{
    image_header const& h = image_.header();
    std::uint32_t const keep = std::min(next_word_, count_ - std::min(count_, h.look_ahead));
    if (keep <= h.look_back + longest_match)
        return;
    std::uint32_t const drop = keep - h.look_back - longest_match;
    std::uint32_t const kept = count_ - drop;
    std::size_t const shift = begins_[drop];
    for (std::uint32_t i = 0; i < kept; ++i) {
        keys_[i] = keys_[i + drop];
        begins_[i] = begins_[i + drop] - static_cast<std::uint32_t>(shift);
        ends_[i] = ends_[i + drop] - static_cast<std::uint32_t>(shift);
        sentences_[i] = sentences_[i + drop];
        symbols_[i] = symbols_[i + drop];
    }
    origin_ += shift;
    count_ = kept;
    first_index_ += drop;
    window_begins_text_ = false;
    next_word_ -= drop;
    grouped_sentence_ = unset; // its bounds have moved
    side_.clear();
    side_text_.clear();
    keep_side_ = false;
    if (!lists_.empty()) { // move the lists that are still needed to the front
        std::size_t end = 0;
        for (std::uint32_t i = 0; i < kept; ++i) {
            if ((symbols_[i] & several) == 0)
                continue;
            std::size_t const from = symbols_[i] & ~several;
            std::size_t const n = lists_[from] + 1;
            std::copy_n(
                lists_.begin() + static_cast<std::ptrdiff_t>(from), n,
                lists_.begin() + static_cast<std::ptrdiff_t>(end));
            symbols_[i] = several | static_cast<std::uint32_t>(end);
            end += n;
        }
        lists_.resize(end);
    }
}

void engine::scan(std::string_view text)
{
    streaming_ = false;
    start();
    text_ = text;
    run(true);
    settle(true);
}

void engine::feed(std::string_view chunk)
{
    if (!streaming_) {
        start();
        stream_.clear();
        keep_side_ = false;
        streaming_ = true;
    }
    hits_.erase(hits_.begin(), hits_.begin() + static_cast<std::ptrdiff_t>(ready_));
    hit_starts_.erase(hit_starts_.begin(), hit_starts_.begin() + static_cast<std::ptrdiff_t>(ready_));
    ready_ = 0;
    stream_ += chunk;
    text_ = stream_;
    run(false);
    settle(false);
    trim_stream();
}

void engine::finish()
{
    if (!streaming_)
        feed({});
    hits_.erase(hits_.begin(), hits_.begin() + static_cast<std::ptrdiff_t>(ready_));
    hit_starts_.erase(hit_starts_.begin(), hit_starts_.begin() + static_cast<std::ptrdiff_t>(ready_));
    ready_ = 0;
    text_ = stream_;
    run(true);
    settle(true);
    streaming_ = false;
}

/// Drops bytes of the stream that lie before everything that may still be looked at.
void engine::trim_stream()
{
    constexpr std::size_t enough = std::size_t{1} << 16U;
    compact();
    std::size_t const words_from = count_ > 0 ? origin_ + begins_[0] : last_end_;
    std::size_t const least = std::min(words_from, last_end_);
    if (window_begins_text_ && count_ > 0)
        return;
    if (least < enough + 256 || least + quote_bytes > text_.size())
        return;
    std::size_t const drop = least - 256;
    if (asks_quotes_) {
        read_quotes(drop);
        std::erase_if(quotes_, [&](auto const& q) { return q.second <= drop; });
        for (auto& q : quotes_) {
            q.first = q.first > drop ? q.first - drop : 0;
            q.second -= drop;
        }
        quotes_read_ -= std::min(quotes_read_, drop);
    }
    stream_.erase(0, drop);
    text_ = stream_;
    base_ += drop;
    at_ -= drop;
    last_end_ -= drop;
    if (origin_ >= drop) {
        origin_ -= drop;
    } else { // no word is left that counts from there
        origin_ = 0;
    }
}

// --- words as values
// ---------------------------------------------------------------------------------------------

void engine::split_only(std::string_view text, word_list& out)
{
    streaming_ = false;
    split_only_ = true;
    start();
    text_ = text;
    run(true);
    split_only_ = false;
    export_words(out);
}

void engine::words_of_last(word_list& out)
{
    if (!window_begins_text_ || !keep_side_ || streaming_) { // the window has moved on
        split_only(text_, out);
        return;
    }
    export_words(out);
}

void engine::marks_after(std::uint32_t w, std::size_t to, sentence& s) const
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

void engine::export_words(word_list& out) const
{
    out.words.resize(count_);
    out.sentences.clear();
    out.folded.resize(text_.size() + sizeof(std::uint64_t)); // mostly enough; cut to size at the end
    std::size_t used = 0;
    std::size_t side = 0;
    // Kept here, because letters are written in between, which might be anything to the compiler.
    std::size_t const origin = origin_;
    std::uint64_t const* const keys = keys_.data();
    std::uint32_t const* const begins = begins_.data();
    std::uint32_t const* const ends = ends_.data();
    std::uint32_t const* const sentences = sentences_.data();
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
        if (i == 0 || sentences[i] != sentences[i - 1]) {
            if (i > 0) {
                out.sentences.back().end_word = i;
                marks_after(i - 1, begin, out.sentences.back());
            }
            sentence s;
            s.first_word = i;
            s.span = *text_span::from_bounds(begin, begin);
            out.sentences.push_back(s);
        }
    }
    if (count_ > 0) {
        out.sentences.back().end_word = count_;
        marks_after(count_ - 1, text_.size(), out.sentences.back());
    }
    out.folded.resize(used);
}
} // namespace cbtkit::matching::detail
