// SPDX-License-Identifier: BSL-1.0
#include "plain_lane.hpp"

#include "tokens.hpp"
#include "unicode.hpp"
#include "word_frequency.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace cbtkit::matching::detail {
namespace {
enum byte_kind : std::uint8_t {
    k_quiet,      ///< may stand between two words of a phrase
    k_word,       ///< ASCII letter or digit
    k_break,      ///< may end a sentence
    k_sign,       ///< may belong to an emoticon
    k_apostrophe, ///< ' and `
    k_high,       ///< above 0x7F
};
constexpr std::array<std::uint8_t, 256> make_kinds()
{
    std::array<std::uint8_t, 256> k{};
    for (unsigned c = 0; c < 256; ++c) {
        bool const word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        k[c] = word                                                                      ? k_word
               : c >= 0x80                                                               ? k_high
               : c == '\'' || c == '`'                                                   ? k_apostrophe
               : c == '.' || c == '!' || c == '?' || c == '\n' || c == 0x0B || c == 0x0C ? k_break
               : c == ':' || c == ';' || c == '=' || c == '<' || c == '>' || c == '^' || c == '_' ? k_sign
                                                                                                  : k_quiet;
    }
    return k;
}
constexpr std::array<std::uint8_t, 256> kinds = make_kinds();

inline std::uint8_t kind_of(char c) noexcept
{
    return kinds[static_cast<unsigned char>(c)];
}
inline bool is_high(char c) noexcept
{
    return static_cast<unsigned char>(c) >= 0x80;
}
/// May belong to a word.
inline bool is_letter(char c) noexcept
{
    return kind_of(c) == k_word || is_high(c);
}
inline bool cuts(char c) noexcept
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
inline char fold(char c) noexcept
{
    return static_cast<char>(c | 0x20);
}
/// No byte that a word could go on with.
inline bool stands_apart(char c) noexcept
{
    std::uint8_t const kind = kind_of(c);
    return kind <= k_sign && kind != k_word;
}
bool plain_letters(std::string_view s) noexcept
{
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return kind_of(c) == k_word; });
}
/// Could be the mouth of an emoticon.
bool like_mouth(std::string_view s) noexcept
{
    if (s.size() == 1)
        return std::string_view{"dposxc3"}.find(s[0]) != std::string_view::npos;
    return s.find_first_not_of('d') == std::string_view::npos ||
           s.find_first_not_of('3') == std::string_view::npos;
}
std::uint64_t pair_key(std::uint64_t before, std::uint64_t word) noexcept
{
    return (std::rotl(before, 23) ^ word) * 0xD6E8FEB86659FD93ULL;
}
std::size_t slot_of(std::uint64_t key) noexcept
{
    return static_cast<std::size_t>(key >> 32U);
}
/// Masks of the first n bytes of 32.
struct byte_masks {
    std::uint64_t of[33][4] = {};
};
constexpr byte_masks make_masks()
{
    byte_masks m;
    for (unsigned n = 0; n <= 32; ++n)
        for (unsigned i = 0; i < n; ++i)
            m.of[n][i / 8] |= std::uint64_t{0xFF} << (8 * (i % 8));
    return m;
}
constexpr byte_masks masks = make_masks();

/// The symbol, where an instruction asks for just one word; otherwise 0.
std::uint32_t symbol_of(instruction const& i) noexcept
{
    return i.code == op::word && (i.a & only_symbol) != 0 ? i.a & ~only_symbol : 0;
}
} // namespace

bool plain_lane::fits(image patterns) noexcept
{
    image_header const& h = patterns.header();
    if (h.public_rules == 0 || h.questions != 0)
        return false;
    for (flat_rule const& r : patterns.all<flat_rule>(s_rules))
        if (r.conditions.begin != r.conditions.end)
            return false;
    // Emoticons stand where no run of letters does.
    auto const is_sign = [&](flat_text t) {
        char const c = patterns.text(t).front();
        return kind_of(c) != k_word && kind_of(c) != k_high && kind_of(c) != k_apostrophe;
    };
    for (flat_word const& w : patterns.all<flat_word>(s_words))
        if (is_sign(w.text))
            return false;
    for (flat_stem const& s : patterns.all<flat_stem>(s_stems))
        if (s.symbol != 0 && (is_sign(s.text) || s.text.size < 3))
            return false;
    return true;
}

plain_lane::plain_lane(image patterns, engine& work, plain_functions functions)
    : image_{patterns}
    , work_{work}
    , functions_{functions}
{
}

// --- tables
// -------------------------------------------------------------------------------------------------------

void plain_lane::build()
{
    built_ = true;
    image_header const& h = image_.header();
    needs_.wide = h.has_wide_words != 0;
    expands_ = !image_.more<std::uint32_t>(m_expand_order).empty();
    for (flat_text const& t : image_.more<flat_text>(m_abbreviations))
        needs_.longest = std::max<std::size_t>(needs_.longest, t.size);
    std::size_t const symbols = image_.count(s_anchor_index) - 1;
    std::vector<std::string_view> letters(symbols);
    std::vector<bool> stems(symbols, false);
    auto const vocabulary = image_.all<flat_word>(s_words);
    for (std::size_t i = 0; i < vocabulary.size(); ++i)
        letters[i + 1] = image_.text(vocabulary[i].text);
    for (flat_stem const& s : image_.all<flat_stem>(s_stems))
        if (s.symbol != 0) {
            letters[s.symbol] = image_.text(s.text);
            stems[s.symbol] = true;
        }
    std::vector<flat_text> texts(symbols);
    for (std::size_t i = 0; i < vocabulary.size(); ++i)
        texts[i + 1] = vocabulary[i].text;

    quiet_apostrophes_ = !expands_ && image_.count(s_suffixes) == 0 && h.stem_lengths == 0;
    for (std::string_view const l : letters)
        quiet_apostrophes_ = quiet_apostrophes_ && l.find('\'') == std::string_view::npos;
    needs_.apostrophes = !quiet_apostrophes_;
    std::vector<std::string_view> surfaces;
    for (flat_expansion const& e : image_.all<flat_expansion>(s_expansions))
        if (e.surface.size != 0)
            surfaces.push_back(image_.text(e.surface));
    std::sort(surfaces.begin(), surfaces.end());

    // Plain phrases, with the word by which each is found: of all neighbours the two rarest.
    struct found_by {
        phrase p;
        std::string_view word;
        std::string_view before;
        std::uint32_t symbol;
        std::uint64_t key;
    };
    std::vector<found_by> all;
    auto const rules = image_.all<flat_rule>(s_rules);
    auto const phrase_symbols = image_.more<std::uint32_t>(m_phrases);
    std::uint32_t longest = 1;
    std::vector<bool> has_anchor(rules.size(), false); // others are no programs
    for (flat_anchor const& a : image_.all<flat_anchor>(s_anchors))
        if (a.rule < rules.size())
            has_anchor[a.rule] = true;
    std::vector<std::uint32_t> words;
    for (std::uint32_t number = 0; number < rules.size(); ++number) {
        flat_rule const& r = rules[number];
        words.clear();
        std::size_t gap_at = 0;
        instruction gap{};
        if ((r.flags & rule_is_phrase) != 0)
            words.assign(phrase_symbols.begin() + r.phrase.begin, phrase_symbols.begin() + r.phrase.end);
        else if (has_anchor[number])
            gap_at = read_gapped(r.program, words, gap);
        bool plain = !words.empty();
        for (std::uint32_t const s : words)
            plain = plain && !stems[s] && plain_letters(letters[s]) && !like_mouth(letters[s]) &&
                    !std::binary_search(surfaces.begin(), surfaces.end(), letters[s]);
        if (!plain) {
            others_ = true;
            continue;
        }
        found_by f{};
        std::size_t best = 0;
        double cost = 1e300;
        for (std::size_t k = 1; k < words.size(); ++k) {
            if (k == gap_at)
                continue;
            // What stands before is told apart by six bits only, so any word may look like it.
            double const c =
                word_frequency(letters[words[k]]) * (word_frequency(letters[words[k - 1]]) + 15000);
            if (c < cost) {
                cost = c;
                best = k;
            }
        }
        if (cost == 1e300) // no two neighbours: the rarest word alone
            for (std::size_t k = 0; k < words.size(); ++k)
                if (word_frequency(letters[words[k]]) < cost) {
                    cost = word_frequency(letters[words[k]]);
                    best = k;
                }
        bool const alone = best == 0 || best == gap_at;
        phrase& p = f.p;
        p.gap_at = static_cast<std::uint8_t>(gap_at);
        p.low = static_cast<std::uint8_t>(gap.a);
        p.high = static_cast<std::uint8_t>(gap.b);
        p.rule = number;
        p.weight = r.weight;
        p.words = static_cast<std::uint32_t>(phrase_words_.size());
        p.count = static_cast<std::uint16_t>(words.size());
        p.anchor = static_cast<std::uint8_t>(best);
        std::string bytes;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0)
                bytes += ' ';
            if (i == best)
                p.before = static_cast<std::uint32_t>(bytes.size());
            bytes += letters[words[i]];
            phrase_words_.push_back(texts[words[i]]);
        }
        p.size = static_cast<std::uint32_t>(bytes.size());
        p.slow = gap_at != 0 || bytes.size() > 32 || // digits do not differ from all other bytes when folded
                 std::any_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
        std::memcpy(p.letters, bytes.data(), std::min<std::size_t>(bytes.size(), 32));
        f.symbol = words[best];
        f.word = letters[words[best]];
        f.before = alone ? std::string_view{} : letters[words[best - 1]];
        all.push_back(f);
        longest = std::max(longest, static_cast<std::uint32_t>(words.size() + gap.b));
    }
    for (found_by& f : all) {
        std::uint64_t const m = hash(key_of(f.word));
        f.key = f.before.empty() ? m : pair_key(hash(key_of(f.before)), m);
    }
    std::stable_sort(all.begin(), all.end(), [](found_by const& a, found_by const& b) {
        bool const alone_a = a.before.empty();
        bool const alone_b = b.before.empty();
        return alone_a != alone_b ? alone_a < alone_b : a.key < b.key;
    });

    // Rows.
    if (others_)
        longest = std::max(longest, longest_of_programs());
    longest_ = longest;
    row_bits_ = static_cast<unsigned>(std::clamp(static_cast<int>(std::bit_width(16 * symbols)), 8, 12));
    rows_.assign(std::size_t{1} << row_bits_, 0);
    for (found_by const& f : all)
        rows_[row_number(hash(key_of(f.word)))] |=
            f.before.empty() ? ~std::uint64_t{0} : bit_of(hash(key_of(f.before)));
    std::vector<std::pair<std::uint64_t, std::uint64_t>> other_words; // key, pair bits
    if (others_) {
        std::uint32_t const* const index = image_.at<std::uint32_t>(s_anchor_index);
        flat_anchor const* const anchors = image_.at<flat_anchor>(s_anchors);
        auto const roots = image_.more<std::uint16_t>(m_roots);
        std::vector<bool> is_plain(rules.size(), false);
        for (found_by const& f : all)
            is_plain[f.p.rule] = true;
        for (std::size_t s = 1; s < symbols; ++s) {
            bool asked = roots[s] != 0;
            for (std::uint32_t i = index[s]; i < index[s + 1]; ++i)
                asked = asked || !is_plain[anchors[i].rule];
            if (!asked)
                continue;
            std::uint64_t const key = key_of(letters[s]);
            std::uint64_t bits = image_.at<std::uint64_t>(s_rows)[row_of(spread(key), h.row_bits)];
            if (h.short_stems != 0)
                bits |= image_.at<std::uint64_t>(s_short_rows)[short_row_of(key)];
            if (stems[s] && letters[s].size() < 8) {
                short_rows_.resize(1024, 0);
                short_rows_[short_row_of(key)] |= bits;
            } else {
                rows_[row_number(hash(key))] |= bits;
                other_words.emplace_back(hash(key), bits);
            }
        }
    }
    if (expands_)
        add_surfaces();

    // Tables of pairs and of single words.
    std::size_t pairs = 0;
    std::size_t alone = 0;
    for (found_by const& f : all)
        ++(f.before.empty() ? alone : pairs);
    pairs_.assign(std::bit_ceil(2 * pairs + 2), {});
    pair_mask_ = pairs_.size() - 1;
    words_.assign(std::bit_ceil(2 * (alone + other_words.size()) + 2), {});
    word_mask_ = words_.size() - 1;
    auto const word_entry = [&](std::uint64_t key) -> word_slot_of& {
        std::size_t slot = slot_of(key) & word_mask_;
        while (words_[slot].used != 0 && words_[slot].key != key)
            slot = (slot + 1) & word_mask_;
        words_[slot].key = key;
        words_[slot].used = 1;
        return words_[slot];
    };
    for (std::size_t i = 0; i < all.size();) {
        phrase_range range{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i)};
        bool const is_alone = all[i].before.empty();
        while (range.end < all.size() && all[range.end].key == all[i].key &&
               all[range.end].before.empty() == is_alone)
            ++range.end;
        if (is_alone) {
            word_entry(all[i].key).phrases = range;
        } else {
            std::size_t slot = slot_of(all[i].key) & pair_mask_;
            while (pairs_[slot].phrases.end != 0)
                slot = (slot + 1) & pair_mask_;
            pairs_[slot] = {all[i].key, range};
        }
        for (; i < range.end; ++i)
            phrases_.push_back(all[i].p);
    }
    for (auto const& [key, bits] : other_words)
        word_entry(key).others |= bits;

    // For words that are not just their bytes: the phrases by symbol.
    std::stable_sort(
        all.begin(), all.end(), [](found_by const& a, found_by const& b) { return a.symbol < b.symbol; });
    std::size_t next = 0;
    for (std::uint32_t s = 0; s <= symbols; ++s) {
        anchored_index_.push_back(static_cast<std::uint32_t>(anchored_.size()));
        for (; next < all.size() && all[next].symbol == s; ++next) {
            phrase const& p = all[next].p;
            bool const behind = p.gap_at != 0 && p.anchor >= p.gap_at;
            anchored_.push_back(
                {p.rule, static_cast<std::uint8_t>(p.anchor + (behind ? p.low : 0)),
                 static_cast<std::uint8_t>(p.anchor + (behind ? p.high : 0))});
        }
    }
    part_ = std::make_unique<plain_part>();
    candidates_.resize(plain_part::room);
    hashes_.resize(plain_part::room);
}

/// Reads a program that is two phrases of single words with a gap between them.
/// @returns the number of words before the gap; 0, and no words, when it is something else
std::size_t plain_lane::read_gapped(
    std::uint32_t program, std::vector<std::uint32_t>& words, instruction& gap) const
{
    auto const code = image_.all<instruction>(s_program);
    std::size_t gap_at = 0;
    for (std::size_t pc = program; pc < code.size(); ++pc) {
        instruction const& i = code[pc];
        if (std::uint32_t const symbol = symbol_of(i); symbol != 0) {
            words.push_back(symbol);
        } else if (i.code == op::gap && gap_at == 0 && !words.empty()) {
            gap_at = words.size();
            gap = i;
        } else if (i.code == op::accept && gap_at != 0 && words.size() > gap_at && words.size() < 64) {
            return gap_at;
        } else {
            break;
        }
    }
    words.clear();
    gap = {};
    return 0;
}

/// A spelling that stands for other words is a candidate where its first word is, or when it holds a pair
/// itself; and what may follow its last word may follow it.
void plain_lane::add_surfaces()
{
    struct surface {
        std::uint64_t key;
        flat_range words;
    };
    std::vector<surface> surfaces;
    auto const outputs = image_.all<flat_output>(s_outputs);
    for (flat_expansion const& e : image_.all<flat_expansion>(s_expansions))
        if (e.surface.size != 0 && plain_letters(image_.text(e.surface)) && e.words.begin != e.words.end)
            surfaces.push_back({key_of(image_.text(e.surface)), e.words});
    std::array<std::uint64_t, 64> more{}; // by pair bit: the bits of spellings that end like that
    for (surface const& s : surfaces)
        more[bit_number(hash(outputs[s.words.end - 1].key))] |= bit_of(hash(s.key));
    for (auto* const table : {&rows_, &short_rows_})
        for (std::uint64_t& bits : *table) {
            std::uint64_t added = 0;
            for (std::uint64_t left = bits; left != 0; left &= left - 1)
                added |= more[static_cast<std::size_t>(std::countr_zero(left))];
            bits |= added;
        }
    std::vector<std::uint64_t> const before = rows_;
    for (surface const& s : surfaces) {
        std::uint64_t bits = 0;
        for (std::uint32_t w = s.words.begin; w < s.words.end; ++w) {
            std::uint64_t const key = outputs[w].key;
            std::uint64_t own = before[row_number(hash(key))];
            if (!short_rows_.empty())
                own |= short_rows_[short_row_of(key)];
            if (w == s.words.begin)
                bits |= own;
            else if ((own & bit_of(hash(outputs[w - 1].key))) != 0)
                bits = ~std::uint64_t{0};
        }
        std::uint64_t const m = hash(s.key);
        rows_[row_number(m)] |= bits;
        surfaces_[m >> 58U] |= std::uint64_t{1} << (m >> 52U & 63U);
    }
}

/// Words of the longest match of any program.
std::uint32_t plain_lane::longest_of_programs() const
{
    auto const program = image_.all<instruction>(s_program);
    auto const classes = image_.all<flat_class>(s_classes);
    auto const selects = image_.more<flat_range>(m_select);
    auto const choices = image_.more<flat_choice>(m_choices);
    auto const capped = [](std::uint32_t n) { return std::min<std::uint32_t>(n, longest_match); };
    std::vector<std::uint32_t> longest(program.size() + 1, 0); // programs only go forwards
    std::vector<std::uint32_t> of_class(classes.size(), image_.header().longest_phrase);
    for (bool changed = true; changed;) { // once for each level of classes in classes
        for (std::size_t pc = program.size(); pc-- > 0;) {
            instruction const& i = program[pc];
            std::uint32_t n = longest[pc + 1];
            switch (i.code) {
            case op::word:
                n += 1;
                break;
            case op::gap:
                n += i.b;
                break;
            case op::phrases:
                n += i.a < of_class.size() ? of_class[i.a] : image_.header().longest_phrase;
                break;
            case op::jump:
                n = longest[i.b];
                break;
            case op::split:
                n = std::max(n, longest[i.b]);
                break;
            case op::select:
                for (std::uint32_t c = selects[i.a].begin; c < selects[i.a].end; ++c)
                    n = std::max(n, longest[pc + choices[c].distance]);
                break;
            case op::accept:
                n = 0;
                break;
            default:
                break;
            }
            longest[pc] = capped(n);
        }
        changed = false;
        for (std::size_t c = 0; c < classes.size(); ++c) {
            std::uint32_t const n = classes[c].in_tree != 0 ? of_class[c] : longest[classes[c].program];
            changed = changed || n > of_class[c];
            of_class[c] = std::max(of_class[c], n);
        }
    }
    std::uint32_t most = image_.header().longest_phrase;
    for (flat_rule const& r : image_.all<flat_rule>(s_rules))
        most = std::max(most, longest[r.program]);
    return most;
}

// --- the scan
// -----------------------------------------------------------------------------------------------------

bool plain_lane::scan(std::string_view text)
{
    if (!built_)
        build();
    if (text.size() > 0xFFFF0000U)
        return false;
    // Where the engine is asked too often, it alone is quicker.
    if (spent_ > seen_ / 2 + 2048) {
        spent_ -= std::min(spent_, text.size() / 16 + 1);
        return false;
    }
    if (seen_ > (std::size_t{1} << 20U)) {
        seen_ /= 2;
        spent_ /= 2;
    }
    text_ = text;
    work_.text_ = text;
    work_.base_ = 0;
    work_.streaming_ = false;
    work_.window_begins_text_ = false; // the words are made when they are asked for
    work_.steps_ = 0;
    hits_.clear();
    last_ = {};
    more_.clear();
    late_ = false;
    give_up_ = false;
    for (signs& part_signs : signs_)
        part_signs.from = part_signs.to = 0;
    sign_at_ = counted_ = 0;
    sentence_ = 0;
    before_ = 0;
    odd_before_ = false;
    skip_to_ = 0;
    plain_part& part = *part_;
    part.edges[0] = part.edges[1] = 0;
    hashes_[0] = 0;
    part.count = 2;
    part.inside = part.letters = part.twin = 0;

    std::size_t const size = text.size();
    std::size_t const whole = size > 0 ? (size - 1) / 64 : 0; // blocks with a byte after them
    for (std::size_t block = 0; 64 * block < size;) {
        std::size_t const n = std::min(whole - block, plain_part::most_blocks - 1);
        signs& own = signs_[turn_ ^= 1U];
        own.from = 64 * block;
        own.to = std::min(64 * (block + n), size);
        own.known_from = ~std::size_t{0};
        part.blocks = 0;
        part.any_odd = 0;
        functions_.find_edges(
            text.data() + own.from, static_cast<std::uint32_t>(own.from), n, needs_, part, own.found);
        block += n;
        if (block == whole) { // the last bytes, with zeros after them
            char last[64 + 1] = {};
            std::memcpy(last, text.data() + 64 * whole, size - 64 * whole);
            functions_.find_edges(last, static_cast<std::uint32_t>(64 * whole), 1, needs_, part, own.found);
            if (part.count % 2 != 0)
                part.edges[part.count++] = static_cast<std::uint32_t>(size);
            own.to = size;
            ++block;
        }
        scan_part(static_cast<std::uint32_t>(own.from));
        seen_ += own.to - own.from;
        if (give_up_ || (own.to < size && spent_ > seen_ / 2 + 4096)) {
            work_.text_ = text;
            return false;
        }
    }
    if (late_) {
        for (signs& part_signs : signs_)
            part_signs.from = part_signs.to = 0;
        sign_at_ = counted_ = 0;
        sentence_ = 0;
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            count_sentences(hits_[i].whole.begin());
            hits_[i].sentence = sentence_ + (more_[i] & 0xFFFFU);
        }
    }
    work_.text_ = text;
    work_.window_begins_text_ = false;
    return !give_up_;
}

/// Tests the words of the part that begins at `base`.
void plain_lane::scan_part(std::uint32_t base)
{
    plain_part& part = *part_;
    std::size_t const words = part.count / 2;
    std::size_t next = 1;
    if (part.any_odd != 0) {
        for (std::size_t b = 0; b < part.blocks; ++b)
            for (std::uint64_t bits = part.odd[b]; bits != 0 && !give_up_; bits &= bits - 1) {
                std::uint32_t const p = base + static_cast<std::uint32_t>(64 * b) +
                                        static_cast<std::uint32_t>(std::countr_zero(bits));
                if (p >= skip_to_ && p < text_.size() && is_odd(p))
                    visit_odd(p, next, words);
            }
    }
    test_range(next, words);
    if (!hits_.empty() && !late_ && signs_[turn_].known_from == ~std::size_t{0})
        prepare(signs_[turn_]); // while the signs are at hand
    std::size_t const open = part.count % 2;
    std::uint32_t const start = part.edges[part.count - 1];
    if (words > 1) {
        part.edges[0] = part.edges[2 * words - 2];
        part.edges[1] = part.edges[2 * words - 1];
        hashes_[0] = hashes_[words - 1];
    }
    part.edges[2] = start;
    part.count = 2 + open;
}

/// Tests the words `[from, to)` of the part.
void plain_lane::test_range(std::size_t from, std::size_t to)
{
    std::uint32_t const* const edges = part_->edges;
    for (; from < to && edges[2 * from] < skip_to_; ++from) {
        hashes_[from] = 0; // part of a word that was looked at
        before_ = 0;
    }
    if (from < to && odd_before_) {
        test_one(from, before_mask_, true);
        odd_before_ = false;
        ++from;
    }
    std::size_t safe = to; // eight bytes can be read from each start
    while (safe > from && edges[2 * safe - 2] + std::size_t{8} > text_.size())
        --safe;
    if (from < safe) {
        plain_rows const rows{
            rows_.data(), short_rows_.empty() ? nullptr : short_rows_.data(), row_bits_, others_};
        unsigned before = before_;
        std::size_t const found = functions_.test_words(
            text_.data(), edges, from, safe, rows, before, hashes_.data(), candidates_.data());
        if (found == ~std::size_t{0}) {
            for (std::size_t w = from; w < safe; ++w)
                test_one(w, std::uint64_t{1} << before_, false);
        } else {
            before_ = before;
            for (std::size_t i = 0; i < found; ++i)
                candidate(candidates_[i]);
        }
    }
    for (std::size_t w = std::max(from, safe); w < to; ++w)
        test_one(w, std::uint64_t{1} << before_, false);
}

/// Tests one word. @param ask the word before it is not just its bytes
void plain_lane::test_one(std::size_t w, std::uint64_t before, bool ask_engine)
{
    std::size_t const begin = part_->edges[2 * w];
    std::size_t const end = part_->edges[2 * w + 1];
    std::uint64_t const key = key_at(begin, end);
    std::uint64_t const m = hash(key);
    hashes_[w] = m;
    before_ = bit_number(m);
    if ((row(m, key) & before) == 0)
        return;
    if (ask_engine)
        (void)ask(begin, end);
    else
        candidate(w);
}

std::uint64_t plain_lane::key_at(std::size_t begin, std::size_t end) const noexcept
{
    std::size_t const size = std::min<std::size_t>(end - begin, 8);
    std::uint64_t key = 0;
    if (begin + 8 <= text_.size())
        std::memcpy(&key, text_.data() + begin, 8);
    else
        std::memcpy(&key, text_.data() + begin, size);
    return (key | 0x2020202020202020ULL) & masks.of[size][0];
}

/// Compares a phrase with the text around the word by which it is found.
[[gnu::always_inline]] inline void plain_lane::verify(phrase const& p, std::size_t begin, std::size_t end)
{
    ++work_.steps_;
    std::size_t const start = begin - p.before;
    std::size_t const stop = start + p.size;
    if (begin >= p.before && start + 32 <= text_.size() && p.slow == 0) {
        std::uint64_t letters[4];
        std::memcpy(letters, text_.data() + start, 32);
        std::uint64_t differs_by = 0;
        for (unsigned i = 0; i < 4; ++i)
            differs_by |= ((letters[i] | 0x2020202020202020ULL) ^ p.letters[i]) & masks.of[p.size][i];
        if (differs_by == 0 && (start == 0 || stands_apart(text_[start - 1])) &&
            (stop == text_.size() || stands_apart(text_[stop]))) {
            add_phrase(p, start, stop);
            return;
        }
    }
    compare_words(p, begin, end);
}

/// A word that passed its row, and whose predecessor is just its bytes.
void plain_lane::candidate(std::size_t w)
{
    std::uint32_t const* const edges = part_->edges;
    std::size_t const begin = edges[2 * w];
    std::size_t const end = edges[2 * w + 1];
    std::uint64_t const m = hashes_[w];
    std::uint64_t const m_before = hashes_[w - 1];
    if (others_ || expands_ || rows_[row_number(m)] == ~std::uint64_t{0}) {
        word_slot_of const* found = nullptr;
        for (std::size_t slot = slot_of(m) & word_mask_; words_[slot].used != 0;
             slot = (slot + 1) & word_mask_)
            if (words_[slot].key == m) {
                found = &words_[slot];
                break;
            }
        std::uint64_t others = found != nullptr ? found->others : 0;
        if (!short_rows_.empty())
            others |= short_rows_[short_row_of(key_at(begin, end))];
        if ((others & bit_of(m_before)) != 0 || (expands_ && (is_surface(m) || is_surface(m_before)))) {
            (void)ask(begin, end);
            return;
        }
        if (found != nullptr)
            for (std::uint32_t i = found->phrases.begin; i < found->phrases.end; ++i)
                verify(phrases_[i], begin, end);
    }
    std::uint64_t const pair = pair_key(m_before, m);
    for (std::size_t slot = slot_of(pair) & pair_mask_; pairs_[slot].phrases.end != 0;
         slot = (slot + 1) & pair_mask_)
        if (pairs_[slot].key == pair) {
            phrase_range const range = pairs_[slot].phrases;
            for (std::uint32_t i = range.begin; i < range.end; ++i)
                verify(phrases_[i], begin, end);
            break;
        }
}

[[gnu::noinline]] void plain_lane::compare_words(phrase const& p, std::size_t begin, std::size_t end)
{
    answer found = answer::no;
    if (p.gap_at != 0) {
        found = walk_gap(p, begin, end);
    } else {
        run first{begin, end};
        run last{begin, end};
        found = is_word(first, phrase_words_[p.words + p.anchor]);
        if (found == answer::yes)
            found = walk_on(p, p.anchor + std::size_t{1}, p.count, last);
        if (found == answer::yes)
            found = walk_back(p, 0, p.anchor, first);
        if (found == answer::yes)
            add_phrase(p, first.begin, last.end);
    }
    if (found == answer::ask)
        (void)ask(begin, end);
}

/// Whether a run of letters is a word by itself, as far as the byte before it tells.
plain_lane::answer plain_lane::look_before(std::size_t at) const noexcept
{
    if (at == 0)
        return answer::yes;
    char const c = text_[at - 1];
    switch (kind_of(c)) {
    case k_apostrophe:
        return at < 2 || !is_letter(text_[at - 2])                      ? answer::yes
               : quiet_apostrophes_ && kind_of(text_[at - 2]) == k_word ? answer::no
                                                                        : answer::ask;
    case k_high: {
        code_point const p = decode_before(text_, 0, at);
        if (quiet_apostrophes_ && is_apostrophe(p.value) && at > p.size &&
            kind_of(text_[at - p.size - 1]) == k_word)
            return answer::no; // in the middle of a word that no pattern holds
        return is_word_point(p.value) || is_apostrophe(p.value) ? answer::ask : answer::yes;
    }
    case k_word:
        return answer::no;
    default:
        return answer::yes;
    }
}
plain_lane::answer plain_lane::look_after(std::size_t at) const noexcept
{
    if (at == text_.size())
        return answer::yes;
    char const c = text_[at];
    switch (kind_of(c)) {
    case k_apostrophe:
        return at + 1 >= text_.size() || !is_letter(text_[at + 1])      ? answer::yes
               : quiet_apostrophes_ && kind_of(text_[at + 1]) == k_word ? answer::no
                                                                        : answer::ask;
    case k_high: {
        code_point const p = decode(text_, at);
        if (quiet_apostrophes_ && is_apostrophe(p.value) && at + p.size < text_.size() &&
            kind_of(text_[at + p.size]) == k_word)
            return answer::no;
        return is_word_point(p.value) || is_apostrophe(p.value) ? answer::ask : answer::yes;
    }
    case k_word:
        return answer::no;
    default:
        return answer::yes;
    }
}

/// Whether a run that is not the letters of a phrase is certainly another word.
plain_lane::answer plain_lane::differs(std::size_t begin, std::size_t end) const noexcept
{
    if (clean_before(begin) == answer::ask || clean_after(end) == answer::ask)
        return answer::ask;
    if (expands_ && is_surface(hash(key_at(begin, end))))
        return answer::ask;
    for (std::size_t i = begin + 2; i < end; ++i)
        if (fold(text_[i]) == fold(text_[i - 1]) && fold(text_[i]) == fold(text_[i - 2]))
            return answer::ask;
    return answer::no;
}

/// The next run of letters, when nothing but quiet signs and no end of a sentence stand before it.
plain_lane::answer plain_lane::next_run(run& word) const
{
    std::size_t const size = text_.size();
    std::size_t at = word.end;
    bool breaks = false;
    for (; at < size; ++at) {
        std::uint8_t const kind = kind_of(text_[at]);
        if (kind == k_word)
            break;
        if (kind > k_break)
            return answer::ask;
        breaks = breaks || kind == k_break;
    }
    if (at == size || (breaks && work_.sentence_ends(word.end, at)))
        return answer::no;
    std::size_t stop = at;
    while (stop < size && kind_of(text_[stop]) == k_word)
        ++stop;
    word = {at, stop};
    return answer::yes;
}
plain_lane::answer plain_lane::previous_run(run& word) const
{
    std::size_t stop = word.begin;
    bool breaks = false;
    for (; stop > 0; --stop) {
        std::uint8_t const kind = kind_of(text_[stop - 1]);
        if (kind == k_word)
            break;
        if (kind > k_break)
            return answer::ask;
        breaks = breaks || kind == k_break;
    }
    if (stop == 0)
        return answer::no;
    std::size_t at = stop;
    while (at > 0 && kind_of(text_[at - 1]) == k_word)
        --at;
    if (breaks) { // whether these letters are the mouth of an emoticon matters to a line break
        if (at > 0 && kind_of(text_[at - 1]) != k_break && text_[at - 1] != ' ')
            return answer::ask;
        if (work_.sentence_ends(stop, word.begin))
            return answer::no;
    }
    word = {at, stop};
    return answer::yes;
}

/// Whether a run is this word.
plain_lane::answer plain_lane::is_word(run const& word, flat_text letters) const noexcept
{
    std::string_view const wanted = image_.text(letters);
    bool same = word.end - word.begin == wanted.size();
    for (std::size_t i = 0; same && i < wanted.size(); ++i)
        same = fold(text_[word.begin + i]) == wanted[i];
    if (!same) { // a stretched word begins like the word that it is
        bool const unlike = fold(text_[word.begin]) != wanted[0] && !expands_;
        if (unlike && clean_before(word.begin) == answer::yes && clean_after(word.end) == answer::yes)
            return answer::no;
        return differs(word.begin, word.end);
    }
    answer const before = clean_before(word.begin);
    return before != answer::yes ? before : clean_after(word.end);
}

/// Whether a run is exactly one word, whichever it is.
plain_lane::answer plain_lane::is_one_word(run const& word) const noexcept
{
    bool const one = clean_before(word.begin) == answer::yes && clean_after(word.end) == answer::yes &&
                     !(expands_ && differs(word.begin, word.end) == answer::ask);
    return one ? answer::yes : answer::ask;
}

/// Compares words `[first, last)` of a phrase with those after `word`, which becomes the last of them.
plain_lane::answer plain_lane::walk_on(phrase const& p, std::size_t first, std::size_t last, run& word) const
{
    for (std::size_t k = first; k < last; ++k) {
        if (answer const a = next_run(word); a != answer::yes)
            return a;
        if (answer const a = is_word(word, phrase_words_[p.words + k]); a != answer::yes)
            return a;
    }
    return answer::yes;
}
plain_lane::answer plain_lane::walk_back(
    phrase const& p, std::size_t first, std::size_t last, run& word) const
{
    for (std::size_t k = last; k-- > first;) {
        if (answer const a = previous_run(word); a != answer::yes)
            return a;
        if (answer const a = is_word(word, phrase_words_[p.words + k]); a != answer::yes)
            return a;
    }
    return answer::yes;
}

/// The same for a phrase with a gap; adds its hits. @returns whether the engine must be asked
plain_lane::answer plain_lane::walk_gap(phrase const& p, std::size_t begin, std::size_t end)
{
    run first{begin, end};
    run last{begin, end};
    if (answer const a = is_word(first, phrase_words_[p.words + p.anchor]); a != answer::yes)
        return a;
    bool const in_front = p.anchor < p.gap_at;
    std::size_t const part_begin = in_front ? 0 : p.gap_at;
    std::size_t const part_end = in_front ? p.gap_at : p.count;
    if (answer const a = walk_on(p, p.anchor + std::size_t{1}, part_end, last); a != answer::yes)
        return a;
    if (answer const a = walk_back(p, part_begin, p.anchor, first); a != answer::yes)
        return a;
    if (in_front) { // the nearest second part
        for (unsigned taken = 0; taken <= p.high; ++taken) {
            if (answer const a = next_run(last); a != answer::yes)
                return a;
            if (taken >= p.low) {
                run stop = last;
                answer a = is_word(last, phrase_words_[p.words + p.gap_at]);
                if (a == answer::yes)
                    a = walk_on(p, p.gap_at + std::size_t{1}, p.count, stop);
                if (a == answer::yes)
                    add_phrase(p, first.begin, stop.end);
                if (a != answer::no)
                    return a;
            }
            if (is_one_word(last) != answer::yes)
                return answer::ask;
        }
        return answer::no;
    }
    // All first parts: for each this second part is the nearest one, or that one was found before.
    for (unsigned taken = 0; taken <= p.high; ++taken) {
        if (answer const a = previous_run(first); a != answer::yes)
            return a;
        if (taken >= p.low) {
            run start = first;
            answer a = is_word(first, phrase_words_[p.words + p.gap_at - 1]);
            if (a == answer::yes)
                a = walk_back(p, 0, p.gap_at - std::size_t{1}, start);
            if (a == answer::yes)
                add_phrase(p, start.begin, last.end);
            if (a == answer::ask)
                return a;
        }
        if (is_one_word(first) != answer::yes)
            return answer::ask;
    }
    return answer::no;
}

// --- words that are not just their bytes
// --------------------------------------------------------------------------

/// Whether the sign or letter at a marked place makes its word more than its bytes.
bool plain_lane::is_odd(std::size_t p) const noexcept
{
    std::size_t const size = text_.size();
    char const c = text_[p];
    auto const inner = [&](std::size_t bytes) {
        return p > 0 && is_letter(text_[p - 1]) && p + bytes < size && is_letter(text_[p + bytes]);
    };
    switch (kind_of(c)) {
    case k_apostrophe:
        return inner(1);
    case k_word:
        return c > '9' && p > 0 && p + 1 < size && fold(text_[p - 1]) == fold(c) &&
               fold(text_[p + 1]) == fold(c);
    case k_high: {
        if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U)
            return false;
        code_point const point = decode(text_, p);
        if (is_apostrophe(point.value))
            return !quiet_apostrophes_ && inner(point.size);
        if (needs_.wide)
            return is_word_point(point.value) || is_emoji(point.value);
        return point.value == 0x17F || point.value == 0x212A;
    }
    default:
        return false;
    }
}

/// Tests the words before the odd place `p`, then those that it stands in.
void plain_lane::visit_odd(std::uint32_t p, std::size_t& next, std::size_t words)
{
    std::uint32_t const* const edges = part_->edges;
    std::size_t from = p;
    while (from > 0 && kind_of(text_[from - 1]) == k_word)
        --from;
    char const before = from > 0 ? text_[from - 1] : ' ';
    std::uint8_t const kind = kind_of(before);
    bool const simple = (from < p || kind_of(text_[p]) == k_word) && !is_emoji(decode(text_, p).value) &&
                        (kind == k_break || (kind == k_quiet && before != '-' && before != '/'));
    std::size_t to = p;
    if (!simple) {
        while (from > 0 && !cuts(text_[from - 1]))
            --from;
        while (to < text_.size() && !cuts(text_[to]))
            ++to;
        if (to - from > 2048) {
            give_up_ = true;
            return;
        }
    }
    auto const first_from = [&](std::size_t place) {
        std::size_t low = next;
        std::size_t high = words;
        while (low < high) {
            std::size_t const middle = (low + high) / 2;
            if (edges[2 * middle] < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    std::size_t const until = first_from(from);
    test_range(next, until);
    next = until;
    if (!simple) {
        std::uint64_t const mask = ask(from, to);
        if (mask != 0) {
            before_mask_ = mask;
            odd_before_ = true;
        }
        skip_to_ = to;
        return;
    }
    engine& e = work_;
    e.origin_ = 0;
    e.count_ = 0;
    e.candidate_count_ = 0;
    e.before_ = 0;
    e.lists_.clear();
    e.side_.clear();
    e.side_text_.clear();
    e.keep_side_ = false;
    to = e.read_run(from);
    std::uint64_t mask = odd_before_ ? before_mask_ : std::uint64_t{1} << before_;
    bool any = false;
    for (std::uint32_t w = 0; w < e.count_; ++w) {
        std::uint64_t const bits = bits_of(w);
        any = any || bits == ~std::uint64_t{0} || (row(hash(e.keys_[w]), e.keys_[w]) & mask) != 0;
        mask = bits;
    }
    if (any)
        mask = ask(from, to);
    before_mask_ = mask;
    odd_before_ = true;
    skip_to_ = to;
}

/// The start of the text, or a place after a blank with at least so many words between it and `from`.
std::size_t plain_lane::back_by(std::size_t from, std::size_t words)
{
    std::size_t i = from;
    bool inside = false;
    while (i > 0) {
        auto const byte = static_cast<unsigned char>(text_[i - 1]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode_before(text_, 0, i);
        bool const word = byte < 0x80 ? kinds[byte] == k_word || (inside && kinds[byte] == k_apostrophe)
                                      : is_word_point(c.value) || (inside && is_apostrophe(c.value));
        if (inside && !word && --words == 0)
            break;
        inside = word;
        i -= c.size;
    }
    while (i > 0 && !cuts(text_[i - 1]))
        --i;
    if (from - i > 16384)
        give_up_ = true;
    return i;
}
std::size_t plain_lane::on_by(std::size_t from, std::size_t words)
{
    std::size_t i = from;
    bool inside = false;
    while (i < text_.size()) {
        auto const byte = static_cast<unsigned char>(text_[i]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode(text_, i);
        bool const word = byte < 0x80 ? kinds[byte] == k_word || (inside && kinds[byte] == k_apostrophe)
                                      : is_word_point(c.value) || (inside && is_apostrophe(c.value));
        if (inside && !word && --words == 0)
            break;
        inside = word;
        i += c.size;
    }
    while (i < text_.size() && !cuts(text_[i]))
        ++i;
    if (i - from > 16384)
        give_up_ = true;
    return i;
}

/// Splits the bytes between two blanks (or ends of the text) into words.
void plain_lane::open_window(std::size_t from, std::size_t to)
{
    engine& e = work_;
    running_ += e.count_ + std::uint64_t{256};
    e.first_index_ = running_;
    e.text_ = text_.substr(0, to);
    e.at_ = from;
    e.sign_before_ = true;
    e.last_end_ = from;
    e.last_is_picture_ = false;
    e.any_word_ = false;
    e.final_ = to == text_.size();
    e.count_ = 0;
    e.window_begins_text_ = from == 0;
    e.origin_ = 0;
    e.sentence_ = 0;
    e.grouped_sentence_ = engine::unset;
    e.before_ = 1;
    e.candidate_count_ = 0;
    e.next_candidate_ = 0;
    e.side_.clear();
    e.side_text_.clear();
    e.keep_side_ = false;
    e.lists_.clear();
    e.hits_.clear();
    e.hit_starts_.clear();
    while (e.at_ < to && e.split_part(true))
        ;
    e.read_gap(to);
    spent_ += to - from;
}

/// Finds with the engine all hits that a word within `[from, to)` is an anchor of.
/// @returns the pair bits of the last of these words, 0 when there is none
std::uint64_t plain_lane::ask(std::size_t from, std::size_t to)
{
    engine& e = work_;
    std::size_t need = std::size_t{longest_} + 1;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    for (;;) {
        std::size_t const a = back_by(from, need);
        std::size_t const b = on_by(to, need);
        if (give_up_) {
            e.text_ = text_;
            return 0;
        }
        open_window(a, b);
        first = 0;
        while (first < e.count_ && e.ends_[first] <= from)
            ++first;
        last = first;
        while (last < e.count_ && e.begins_[last] < to)
            ++last;
        if ((a == 0 || first > longest_) && (b == text_.size() || e.count_ - last > longest_))
            break;
        need *= 2;
    }
    for (std::uint32_t w = first; w < last; ++w) {
        std::uint32_t const s = e.symbol(w);
        if (s == 0)
            continue;
        std::span<std::uint32_t const> symbols{&s, 1};
        if ((s & engine::several) != 0) {
            std::uint32_t const* const list = e.lists_.data() + (s & ~engine::several);
            symbols = {list + 1, list[0]};
        }
        if (others_)
            e.follow(symbols, w);
        for (std::uint32_t const symbol : symbols)
            for (std::uint32_t i = anchored_index_[symbol]; i < anchored_index_[symbol + 1]; ++i) {
                anchored const& a = anchored_[i];
                for (std::uint32_t back = a.least; back <= a.most && back <= w; ++back) {
                    ++e.steps_;
                    e.try_start(a.rule, image_.at<flat_rule>(s_rules)[a.rule], w - back);
                }
            }
    }
    std::uint64_t const mask = last > first ? bits_of(last - 1) : 0;
    e.text_ = text_; // sentences are counted in the whole text
    collect();
    return mask;
}

/// Takes the hits of the window.
void plain_lane::collect()
{
    engine const& e = work_;
    for (std::size_t i = 0; i < e.hits_.size(); ++i) {
        auto const w = static_cast<std::uint32_t>(e.hit_starts_[i] - e.first_index_);
        std::uint32_t same = 0; // words of one contraction may begin at the same byte
        while (same < w && e.begins_[w - same - 1] == e.begins_[w])
            ++same;
        hit h = e.hits_[i];
        h.sentence -= e.sentences_[w];
        add(h, std::min<std::uint32_t>(same, 0xFFFF));
    }
}

/// Puts a hit in its place.
void plain_lane::insert(hit h, std::uint32_t more)
{
    hit_place const place = place_of(h, more);
    std::size_t at = hits_.size();
    while (at > 0) {
        hit_place const before = place_of(hits_[at - 1], more_[at - 1]);
        if (before == place)
            return; // it was found before
        if (before < place)
            break;
        --at;
    }
    h.sentence += sentence_at(h.whole.begin());
    hits_.insert(hits_.begin() + static_cast<std::ptrdiff_t>(at), h);
    more_.insert(more_.begin() + static_cast<std::ptrdiff_t>(at), more);
}

// --- sentences
// ----------------------------------------------------------------------------------------------------

/// Where the signs of the part are not counted yet, or the hit does not begin in it.
std::uint32_t plain_lane::find_sentence(std::size_t begin)
{
    if (late_)
        return 0;
    signs& own = signs_[turn_];
    signs& before = signs_[turn_ ^ 1U];
    if (begin >= own.from && begin < own.to && own.known_from == ~std::size_t{0} && prepare(own) &&
        begin >= own.known_from)
        return sentence_in(own, begin);
    if (begin >= before.from && begin < before.to && before.to == own.from &&
        (before.known_from != ~std::size_t{0} || (sign_at_ <= before.from && prepare(before))) &&
        begin >= before.known_from)
        return sentence_in(before, begin);
    if (begin >= own.to && !late_ && (own.known_from != ~std::size_t{0} || prepare(own))) {
        preparing_ = true;
        count_sentences(begin);
        preparing_ = false;
        return sentence_;
    }
    late_ = true; // rare: count when all hits are known
    return 0;
}

/// Decides on the signs of a part, so that the sentence of any place in it can be told.
/// @returns false when that is not possible
bool plain_lane::prepare(signs& s)
{
    preparing_ = true;
    if (sign_at_ < s.from)
        count_sentences(s.from);
    s.known_from = std::max(s.from, sign_at_);
    std::uint32_t sum = sentence_;
    std::size_t const blocks = (s.to - s.from + 63) / 64;
    for (std::size_t b = 0; b < blocks; ++b) {
        s.before[b] = sum;
        std::size_t const begin = s.from + 64 * b;
        if (begin < s.known_from) {
            if (begin + 64 <= s.known_from)
                continue;
            s.found.sure[b] &= ~std::uint64_t{0} << (s.known_from - begin);
            s.found.open[b] &= ~std::uint64_t{0} << (s.known_from - begin);
            s.found.count[b] = static_cast<std::uint32_t>(std::popcount(s.found.sure[b]));
        }
        for (std::uint64_t open = s.found.open[b]; open != 0; open &= open - 1) {
            std::size_t const sign = begin + static_cast<std::size_t>(std::countr_zero(open));
            if (sign < counted_)
                continue;
            std::uint32_t const so_far = sentence_;
            (void)count_gap(sign, text_.size());
            if (sentence_ != so_far) {
                s.found.sure[b] |= open & (0 - open);
                ++s.found.count[b];
            }
        }
        sum += s.found.count[b];
    }
    sentence_ = sum;
    sign_at_ = std::max(sign_at_, s.to);
    preparing_ = false;
    return !late_;
}

/// Counts the sentences that begin with a word at or before `to`.
void plain_lane::count_sentences(std::size_t to)
{
    while (sign_at_ < to) {
        signs const* known = &signs_[turn_];
        for (unsigned i = 0; i < 3 && (sign_at_ < known->from || sign_at_ >= known->to); ++i)
            known = i < 2 ? &signs_[i == 0 ? turn_ ^ 1U : 2U] : nullptr;
        if (known == nullptr) {
            signs& more = signs_[2];
            more.from = sign_at_ / 64 * 64;
            std::size_t const left = text_.size() - more.from;
            std::size_t const blocks = std::min((left - 1) / 64, plain_part::most_blocks);
            if (blocks > 0) {
                functions_.find_ends(text_.data() + more.from, blocks, needs_, more.found);
                more.to = more.from + 64 * blocks;
            } else {
                char last[64 + 1] = {};
                std::memcpy(last, text_.data() + more.from, left);
                functions_.find_ends(last, 1, needs_, more.found);
                more.to = text_.size();
            }
            known = &more;
        }
        std::size_t block = (sign_at_ - known->from) / 64;
        std::size_t begin = known->from + 64 * block;
        std::size_t const whole =
            std::min(to, known->to); // blocks that end before this are taken as they are
        if (begin == sign_at_) {
            while (begin + 64 <= whole && known->found.open[block] == 0) {
                sentence_ += known->found.count[block++];
                begin += 64;
            }
            sign_at_ = begin;
            if (begin >= whole)
                continue;
        }
        std::uint64_t range = ~std::uint64_t{0} << (sign_at_ - begin);
        if (to < begin + 64)
            range &= (std::uint64_t{1} << (to - begin)) - 1;
        std::uint64_t const sure = known->found.sure[block] & range;
        sentence_ += sure == known->found.sure[block] ? known->found.count[block]
                                                      : static_cast<std::uint32_t>(std::popcount(sure));
        for (std::uint64_t open = known->found.open[block] & range; open != 0; open &= open - 1) {
            std::size_t const sign = begin + static_cast<std::size_t>(std::countr_zero(open));
            if (sign >= counted_ && !count_gap(sign, to)) {
                sign_at_ = sign; // what follows in the gap is decided for a later hit
                return;
            }
        }
        sign_at_ = std::min({begin + 64, known->to, to});
    }
}

/// Decides on the gap in which a sign stands. @returns false when it reaches beyond `to`
bool plain_lane::count_gap(std::size_t sign, std::size_t to)
{
    engine& e = work_;
    std::size_t const size = text_.size();
    if (is_high(text_[sign])) {
        char32_t const c = decode(text_, sign).value;
        if (!is_end_mark(c) && !is_line_break(c))
            return true;
    }
    // The usual case: a word, the mark, a blank, a word.
    auto const letter = [&](std::size_t at) {
        auto const lead = static_cast<unsigned char>(text_[at]);
        if (lead == 0xD0 || lead == 0xD1) // Cyrillic
            return (static_cast<unsigned char>(text_[at + 1]) & 0xC0U) == 0x80U;
        return lead >= 0xC3 && lead <= 0xCF && is_word_point(decode(text_, at).value);
    };
    if (sign >= 2 && sign + 4 <= size && text_[sign + 1] == ' ' &&
        (text_[sign] == '!' || text_[sign] == '?' || (text_[sign] == '.' && needs_.longest == 0)) &&
        (kind_of(text_[sign - 1]) == k_word || letter(sign - 2)) &&
        (kind_of(text_[sign + 2]) == k_word || letter(sign + 2))) {
        ++sentence_;
        counted_ = sign + 2;
        return true;
    }
    bool pictures = false;
    std::size_t from = sign; // end of the word before
    while (from > 0) {
        auto const byte = static_cast<unsigned char>(text_[from - 1]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode_before(text_, 0, from);
        if (byte < 0x80 ? kinds[byte] == k_word : is_word_point(c.value))
            break;
        pictures = pictures || is_emoji(c.value);
        from -= c.size;
    }
    if (from > 0) { // the letters may be the mouth of an emoticon
        char const last = fold(text_[from - 1]);
        if (like_mouth({&last, 1})) {
            std::size_t start = from;
            while (start > 0 && fold(text_[start - 1]) == last)
                --start;
            pictures = pictures || (start > 0 && std::string_view{":;=-'</"}.find(text_[start - 1]) !=
                                                     std::string_view::npos);
        }
    }
    std::size_t next = sign; // start of the word after
    while (next < size) {
        auto const byte = static_cast<unsigned char>(text_[next]);
        code_point const c = byte < 0x80 ? code_point{byte, 1} : decode(text_, next);
        if (byte < 0x80 ? kinds[byte] == k_word : is_word_point(c.value))
            break;
        pictures = pictures || is_emoji(c.value);
        next += c.size;
    }
    for (std::size_t i = from; i < next && !pictures; ++i)
        pictures = (kind_of(text_[i]) == k_sign || text_[i] == '-') && emoticon_at(text_, i).size != 0;
    if (pictures && preparing_) { // these signs are looked at in their order when all hits are known
        late_ = true;
        return true;
    }
    if (pictures)
        return count_window(from, next, to);
    if (from > 0 && next < size) {
        e.last_is_picture_ = false;
        sentence_ += e.sentence_ends(from, next);
    }
    counted_ = next;
    return true;
}

/// The same with the engine's words, where pictures stand between `from`, the end of a word, and `next`,
/// where the next one begins.
bool plain_lane::count_window(std::size_t from, std::size_t next, std::size_t to)
{
    engine& e = work_;
    std::size_t const a = back_by(from, 2);
    std::size_t const b = on_by(next, 1);
    if (give_up_)
        return true;
    open_window(a, b);
    e.text_ = text_;
    for (std::uint32_t w = 0; w < e.count_; ++w) {
        std::size_t const begin = e.begins_[w];
        if (begin < from || begin <= counted_)
            continue;
        if (begin > next)
            break;
        if (begin > to)
            return false;
        sentence_ += w > 0 && e.sentences_[w] != e.sentences_[w - 1];
        counted_ = begin;
    }
    counted_ = std::max(counted_, next);
    return true;
}
} // namespace cbtkit::matching::detail
