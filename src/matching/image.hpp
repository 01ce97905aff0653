// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_IMAGE_HPP
#define CBTKIT_SRC_MATCHING_IMAGE_HPP

/// @file
/// The flat form of compiled patterns: one block of bytes without pointers, usable where it lies.
/// docs/design/matching_engine.md explains how the parts work together.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace cbtkit::matching::detail {
inline constexpr std::uint32_t image_version = 7;
inline constexpr std::array<char, 8> image_magic{'c', 'b', 't', 'p', 'a', 't', '\x1A', '\n'};

/// First eight folded bytes of a word, as a little-endian number.
inline std::uint64_t key_of(std::string_view folded) noexcept
{
    std::uint64_t key = 0;
    std::size_t const n = folded.size() < 8 ? folded.size() : 8;
    for (std::size_t i = 0; i < n; ++i)
        key |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(folded[i])) << (8 * i);
    return key;
}
/// Spreads a key over 64 bits.
inline std::uint64_t spread(std::uint64_t key) noexcept
{
    return (key ^ key >> 29U) * 0x9E3779B97F4A7C15ULL;
}
/// The bit by which a word is known to the word after it.
inline std::uint64_t pair_bit(std::uint64_t spread_key) noexcept
{
    return std::uint64_t{1} << (spread_key >> 58U);
}

/// Where a word with this spread key begins in an open-addressing table.
inline std::uint32_t word_slot(std::uint64_t spread_key) noexcept
{
    return static_cast<std::uint32_t>(spread_key >> 24U);
}
/// The row of a word: the six bits above it are its pair bit.
inline std::uint32_t row_of(std::uint64_t spread_key, std::uint32_t row_bits) noexcept
{
    return static_cast<std::uint32_t>(spread_key << 6U >> (64U - row_bits));
}
/// The row of the first three bytes, for short stems.
inline std::uint32_t short_row_of(std::uint64_t key) noexcept
{
    return static_cast<std::uint32_t>(spread(key & 0xFFFFFFU) >> 54U);
}

struct flat_text {
    std::uint32_t offset;
    std::uint32_t size;
};
struct flat_range {
    std::uint32_t begin;
    std::uint32_t end;
};

/// A word of the vocabulary; its symbol is one more than its place in the list. An open-addressing table of
/// symbols leads to it.
struct flat_word {
    std::uint64_t key;
    flat_text text; ///< its offset is `in_key` where the key holds all letters
};
/// Offset of a text of up to eight bytes that lies in its key.
inline constexpr std::uint32_t in_key = 0xFFFFFFFFU;
/// A beginning that patterns ask for, such as `reject*`; a table of places leads to it, too.
struct flat_stem {
    std::uint64_t key;
    std::uint32_t symbol;
    flat_text text;
    std::uint32_t unused;
};
/// A set of symbols. Small sets are sorted lists, others one bit a
/// symbol. Symbols take one number of 16 bits, or two where a set has more than 65,535 of them.
struct flat_predicate {
    std::uint32_t begin; ///< in the predicate symbols
    std::uint32_t count; ///< of the list; 0: bits
};
/// Where a predicate is named, this bit says that it holds just the symbol of the other bits.
inline constexpr std::uint32_t only_symbol = 0x800000;
/// The same in 16 bits.
inline constexpr std::uint16_t only_symbol_short = 0x8000;
/// A way by which a rule is found: at a word, or at a member of a class. Every match of the rule holds such a
/// place.
struct flat_anchor {
    std::uint32_t rule;
    std::uint16_t before;    ///< predicate of the word before the place, 0 for any
    std::uint16_t after;     ///< predicate of the word after the place, 0 for any
    std::uint16_t groups[3]; ///< groups of which the sentence of the place holds a word
    std::uint8_t least;      ///< fewest words between the start of the match and the place
    std::uint8_t most;       ///< most words
};
struct flat_rule {
    flat_text key;
    flat_text note;
    float weight;
    std::uint32_t program;
    std::uint32_t first;   ///< predicate of the first word, 0 when any word may be the first
    flat_range conditions; ///< in the list of condition numbers
    std::uint32_t flags;
    flat_range phrase; ///< symbols, when the rule is one plain phrase
};
inline constexpr std::uint32_t rule_is_phrase = 1;
inline constexpr std::uint32_t rule_asks_text = 2; ///< has a condition on the whole text

/// Number of groups of words; a sentence is known by the groups of its words. The first one holds every word.
inline constexpr std::uint32_t group_count = 512;
/// How a group is named in anchors, guards and conditions: its byte among those of a sentence, and its bit
/// there.
constexpr std::uint16_t group_name(std::uint32_t number) noexcept
{
    return static_cast<std::uint16_t>(number / 8 | 0x100U << number % 8);
}
/// The groups of a word or of a sentence, one bit each.
struct alignas(64) group_set {
    std::uint64_t bits[group_count / 64];
};

struct flat_condition {
    float factor;
    std::uint32_t program;
    std::uint32_t first;  ///< predicate of the first word of its expression, 0 for any
    std::uint32_t hidden; ///< for `in text`: number of the question about the text
    std::uint8_t where;   ///< detail::scope
    std::uint8_t words;
    std::uint8_t kind;       ///< 0 unless, 1 only if, 2 times
    std::uint8_t longest;    ///< words of the longest match of its expression; 0: it is one word of `first`
    std::uint16_t groups[2]; ///< groups of which every match of the expression holds a word
};
/// A row of a table of alternatives: the word with this symbol begins the one at this distance.
struct flat_choice {
    std::uint16_t symbol;
    std::uint16_t distance;
};

/// A class that is an anchor or has a program; classes with higher numbers are just in the tree.
struct flat_class {
    std::uint32_t first;   ///< predicate of the first word of its members; only outside of the tree
    std::uint32_t program; ///< all members; only where the tree of phrases does not hold them
    flat_range anchors;    ///< the rules that are found by a member of it
    std::uint32_t in_tree; ///< its members are in the tree of phrases
};
/// A node of the tree of phrases; its lists end where those of the next node begin.
struct flat_node {
    std::uint16_t first_child;
    std::uint16_t first_member;
};
/// What ends at a node of the tree of phrases: a whole rule, or a member of a class. Sorted at each node.
struct flat_member {
    std::uint16_t what; ///< number of the rule, or number of rules + number of the class
    std::uint16_t rank; ///< lower ones are preferred; with `again`
};
/// Set in the rank of a rule that also ends nearer to the root or farther from it.
inline constexpr std::uint16_t again = 0x8000;
/// In the list of a symbol: the rule has longer phrases, too, which may be preferred.
inline constexpr std::uint16_t may_go_on = 0x8000;

enum class op : std::uint8_t {
    word,    ///< one word of predicate a
    guard,   ///< fails when the sentence holds no word of group a, of b % 65536 or of b / 65536
    select,  ///< goes on at each place that the table a gives for the word, in order
    split,   ///< next instruction first, then b; straight to b when predicate a (if any) does not hold
    jump,    ///< to b
    gap,     ///< a to b words
    phrases, ///< a member of class a
    begins,
    ends,
    crosses,
    mark_open,
    mark_close,
    accept,
};
struct instruction {
    op code : 8;
    std::uint32_t a : 24;
    std::uint32_t b;
};

/// A spelling that stands for other words.
struct flat_expansion {
    flat_text surface;
    flat_range words;
    std::uint8_t shared;  ///< all words stand for all bytes
    std::uint8_t members; ///< bit n: the set with this number among those that share a vocabulary knows it
    std::uint8_t unused[2];
};
/// A word of a shared vocabulary that a set has not, but one of its stems is how it begins.
struct flat_beginning {
    std::uint16_t shared; ///< symbol of the vocabulary
    std::uint16_t own;    ///< symbol of the stem in the set
};
/// Set in the own symbol of a word that only begins like it.
inline constexpr std::uint16_t known_by_beginning = 0x8000;
struct flat_suffix {
    flat_text ending;
    flat_range words;
    std::uint32_t points; ///< code points of the ending
    std::uint8_t shared;
    std::uint8_t unused[3];
};
struct flat_output {
    std::uint64_t key;
    flat_text text;
    std::uint32_t symbol; ///< 0 when no pattern asks for it
    std::uint32_t end;    ///< code point of the surface after the last one that it shows
};
struct image_header {
    char magic[8];
    std::uint32_t version;
    std::uint32_t byte_order; ///< 0x01020304
    std::uint64_t size;
    std::uint64_t checksum; ///< of everything else
    std::uint32_t public_rules;
    std::uint32_t questions; ///< conditions on the whole text; rule `public_rules + i` answers question i
    flat_text language;
    std::uint32_t row_bits;       ///< log2 of the number of rows
    std::uint32_t word_mask;      ///< slots of the vocabulary - 1
    std::uint32_t stem_mask;      ///< slots of the stems - 1
    std::uint32_t expand_mask;    ///< slots of the spellings - 1
    std::uint32_t stem_lengths;   ///< bit n: a stem of n bytes exists (8 stands for 8 and more)
    std::uint32_t short_stems;    ///< bit n: an anchor of n < 8 bytes exists
    std::uint32_t look_back;      ///< words that a decision may look at before a candidate
    std::uint32_t look_ahead;     ///< and after it
    std::uint32_t has_wide_words; ///< some word of the patterns has a byte above 0x7F
    std::uint32_t longest_stem;
    std::uint32_t wide_symbols;   ///< there are more than 65,535
    std::uint32_t anchor_classes; ///< classes below this number are anchors of rules
    std::uint32_t longest_phrase; ///< of the tree of phrases, in words; at least 1
    std::uint32_t shared_words;   ///< the words, stems and spellings lie in another image
    std::uint32_t member;         ///< number of the set among those that share them
    std::uint32_t only_words;     ///< a vocabulary: nothing can match
    std::uint32_t unused[2];
    std::uint64_t words_checksum; ///< of that image
    struct section {
        std::uint32_t offset;
        std::uint32_t count;
    } sections[20];
};

enum section_id : std::uint32_t {
    s_text,
    s_rules,
    s_by_key,
    s_words,
    s_stems,
    s_predicates,
    s_predicate_symbols,
    s_rows,
    s_short_rows,
    s_anchor_index, ///< symbol → range of anchors (one more than symbols); empty where lists are asked
                    ///< instead
    s_anchors,
    s_class_anchors, ///< directly behind the anchors
    s_classes,
    s_program,
    s_conditions,
    s_condition_lists,
    s_expansions,
    s_outputs,
    s_suffixes,
    s_more, ///< index of further sections: abbreviations, expand bits, expand slots, phrase symbols
};

/// Typed access to an image. Copying is free; the bytes must live on.
class image {
public:
    image() = default;
    explicit image(std::byte const* bytes) noexcept
        : bytes_{bytes}
    {
    }

    [[nodiscard]] image_header const& header() const noexcept
    {
        return *reinterpret_cast<image_header const*>(bytes_);
    }
    template <class T>
    [[nodiscard]] T const* at(section_id id) const noexcept
    {
        return reinterpret_cast<T const*>(bytes_ + header().sections[id].offset);
    }
    [[nodiscard]] std::uint32_t count(section_id id) const noexcept { return header().sections[id].count; }
    template <class T>
    [[nodiscard]] std::span<T const> all(section_id id) const noexcept
    {
        return {at<T>(id), count(id)};
    }
    /// Further lists, whose places lie in the last section.
    template <class T>
    [[nodiscard]] std::span<T const> more(std::uint32_t which) const noexcept
    {
        auto const& s = at<image_header::section>(s_more)[which];
        return {reinterpret_cast<T const*>(bytes_ + s.offset), s.count};
    }
    [[nodiscard]] std::string_view text(flat_text t) const noexcept
    {
        return {reinterpret_cast<char const*>(bytes_) + header().sections[s_text].offset + t.offset, t.size};
    }
    [[nodiscard]] std::string_view letters(flat_word const& w) const noexcept
    {
        return w.text.offset == in_key ? std::string_view{reinterpret_cast<char const*>(&w.key), w.text.size}
                                       : text(w.text);
    }

private:
    std::byte const* bytes_ = nullptr;
};
enum more_id : std::uint32_t {
    m_word_slots, ///< symbols, 0 where free; of 16 bits, or of 32 where `wide_symbols`
    m_abbreviations,
    m_expand_bits,
    m_expand_slots, ///< places of spellings plus one, 0 where free
    m_phrases,
    m_select,
    m_choices,
    m_group_rows,   ///< symbol → row of groups
    m_group_index,  ///< row → range of its groups (one more than rows)
    m_groups,       ///< names of groups
    m_roots,        ///< symbol → node that it leads to from the root of the tree of phrases, 0 for none
    m_node_symbols, ///< the symbol that leads to each node; children of one node lie together, sorted
    m_nodes,        ///< of the tree of phrases (one more than nodes)
    m_members,
    m_stem_bits,      ///< which first three letters stems have
    m_lists,          ///< symbol → what is tried at it; empty when the set outgrows numbers of 16 bits
    m_list_index,     ///< list → where it begins (one more than lists)
    m_list_items,     ///< how many rules are just this word, these rules, then anchors
    m_shared_symbols, ///< of a shared vocabulary, those that the set has: one bit each
    m_beginnings,
    m_stem_slots, ///< places of stems plus one, 0 where free
    more_count
};

/// Letters without repetitions, hashed (FNV-1a over code points).
std::uint32_t squeezed_hash(std::string_view folded) noexcept;
/// Hash of a whole spelling.
std::uint32_t surface_hash(std::string_view folded) noexcept;
/// Checksum of a whole image, its header too, but for the checksum in it.
std::uint64_t image_checksum(std::span<std::byte const> image) noexcept;
} // namespace cbtkit::matching::detail
#endif
