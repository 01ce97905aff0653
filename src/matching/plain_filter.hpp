// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_PLAIN_FILTER_HPP
#define CBTKIT_SRC_MATCHING_PLAIN_FILTER_HPP

/// @file
/// The first look of the plain lane at the bytes, 64 at a time; one body for each instruction set.

#include <cstddef>
#include <cstdint>

namespace cbtkit::matching::detail {
/// Signs that may end a sentence, one bit for each byte.
struct plain_ends {
    static constexpr std::size_t most_blocks = 32;
    std::uint64_t sure[most_blocks];  ///< certainly the end of one: a word, the mark, a blank, a word
    std::uint64_t open[most_blocks];  ///< not so simple; signs beyond ASCII by their first byte
    std::uint32_t count[most_blocks]; ///< of the sure ones
};

/// What the set asks of the first look.
struct plain_needs {
    bool wide = false;        ///< every byte above 0x7F is odd
    bool apostrophes = false; ///< and so is an apostrophe between letters
    std::size_t longest = 0;  ///< bytes of the longest abbreviation
};

/// The runs of ASCII letters and digits in a part of a text, and the places where words need a closer look.
struct plain_part {
    static constexpr std::size_t most_blocks = plain_ends::most_blocks;
    static constexpr std::size_t room = 64 * most_blocks + 64;

    /// Start, end, start, end … of the runs, as offsets into the text. The first pair is the last run before
    /// this part; an odd count means that the last run is still open.
    std::uint32_t edges[room];
    std::size_t count;
    /// Bits of bytes where a word may not be just its ASCII letters: an apostrophe between letters, a letter
    /// that stands there three times, signs beyond ASCII that are apostrophes or fold to ASCII letters.
    std::uint64_t odd[most_blocks];
    std::uint64_t any_odd;
    std::size_t blocks;              ///< that were read; further ones are put behind them
    std::uint64_t high[most_blocks]; ///< bits of bytes above 0x7F
    /// Bits of bytes that are neither a letter or digit nor one blank by itself, and the odd ones. The first
    /// block is the one before the part; all bits are set before and behind what is known.
    std::uint64_t uneven[most_blocks + 3];
    std::uint64_t strange[most_blocks]; ///< where words are more than runs of letters; found when asked for
    std::uint64_t quotes[most_blocks];  ///< apostrophes, found with these
    /// What the last byte was.
    std::uint64_t inside;  ///< of a run
    std::uint64_t letters; ///< of a run, or above 0x7F
    std::uint64_t twin;    ///< equal to the byte after it
    std::uint64_t blank;   ///< a blank
};

/// Reads `blocks` blocks at `text`, whose first byte has offset `base`, and appends to the edges. Reads one
/// byte beyond them.
using find_edges_function = void (*)(
    char const* text, std::uint32_t base, std::size_t blocks, plain_needs const& needs, plain_part& out,
    plain_ends& ends) noexcept;

/// The rows that tell which word may follow which.
struct plain_rows {
    std::uint64_t const* rows;
    std::uint64_t const* short_rows; ///< by the first three bytes; nullptr without stems
    unsigned bits;                   ///< log2 of the number of rows
    bool spread;                     ///< words are hashed as in the image
};
/// Tests the words `[from, to)`, pairs of `edges`; the words that some pattern may be found by go to
/// `candidates`. Reads eight bytes from each word's start.
/// @param hashes gets the hash of each of these words at its own place
/// @param before number of the pair bit of the word before, and then of the last word
/// @returns how many candidates there are; all bits set when a word is longer than this can test
using test_words_function = std::size_t (*)(
    char const* text, std::uint32_t const* edges, std::size_t from, std::size_t to, plain_rows const& rows,
    unsigned& before, std::uint64_t* hashes, std::uint32_t* candidates) noexcept;

/// A rule that is one phrase of plain words.
struct alignas(64) plain_phrase {
    static constexpr std::uint32_t far = 0x80000000U;
    std::uint64_t letters[4]; ///< first bytes, words separated by blanks; or, where there is a gap, the
                              ///< hashes of the two words next to it on its other side
    std::uint32_t rule;
    float weight;
    std::uint32_t words;  ///< in the list of the words of all phrases
    std::uint32_t size;   ///< bytes; 0 when it is `slow`
    std::uint32_t before; ///< bytes before the word by which it is found; `far` when it is `slow`
    std::uint16_t count;  ///< words
    std::uint8_t anchor;  ///< number of that word
    std::uint8_t slow;    ///< longer than `letters`, or not to be compared like this
    std::uint8_t gap_at;  ///< words before the gap; 0 when there is none
    std::uint8_t low;     ///< fewest words in the gap
    std::uint8_t high;    ///< most
    std::uint8_t third;   ///< number of a third word, counted from 1; 0 when there is none, or a gap
    std::uint32_t third_hash;
};
/// The phrases that two words, or one, lead to: found at the first look, without a search.
struct plain_pairs {
    static constexpr unsigned count_bits = 6;
    static constexpr std::uint32_t many = (1U << count_bits) - 1; ///< so many or more phrases
    static constexpr std::uint64_t alone = 0x5851F42D4C957F2DULL; ///< instead of the hash of a word before
    struct slot {
        std::uint32_t tag;     ///< some bits of the key
        std::uint32_t phrases; ///< number of the first one, and how many they are in the lowest bits
    };
    slot const* slots;
    std::uint16_t const* moves; ///< by the highest bits of the key: what to turn in the number of the slot
    unsigned move_shift;
    std::uint32_t mask;
};
/// A phrase, in the lower half, and the word in the list of words by which it is found.
using plain_try = std::uint64_t;
struct plain_match {
    std::uint64_t place; ///< first byte, rule
    std::uint32_t phrase;
    std::uint32_t end;
};
/// What the words of a part are compared with, and where the answers go.
struct plain_search {
    static constexpr std::size_t most_words = 64; ///< for each call
    static constexpr std::size_t least_size = 34; ///< of a text
    static constexpr std::size_t most_size = 0x7FFF0000U;
    char const* text;
    std::uint32_t base;  ///< offset of the part
    std::uint32_t first; ///< phrases may begin here: the byte before it can be read, and is known
    std::uint32_t reach; ///< so many bytes from there on; the 32 bytes behind these can be read
    std::uint64_t const* hashes;
    plain_rows rows;
    plain_pairs pairs;
    plain_phrase const* phrases;
    bool alone; ///< some phrases are one word

    plain_match* matches; ///< certain ones
    std::size_t matched;
    plain_try* tries; ///< phrases that need a closer look
    std::size_t tried;
    std::size_t steps;
};
/// Looks for the phrases at `count` words that passed `test_words_function`.
using find_phrases_function = void (*)(
    plain_part const& part, std::uint32_t const* words, std::size_t count, plain_search& search) noexcept;

/// Finds the signs only. Reads one byte beyond the blocks.
using find_ends_function =
    void (*)(char const* text, std::size_t blocks, plain_needs const& needs, plain_ends& out) noexcept;

/// What the first letters of a word must be for a pattern to be found by it. Words that begin alike share a
/// group, groups are bits; a byte is known by its lower five bits, 0 stands for all that is no letter.
struct plain_starts {
    static constexpr std::size_t letters = 6;
    std::uint8_t of[2][letters][32] = {}; ///< up to twice eight groups
    unsigned sets = 0;                    ///< of eight groups; 0: too many words to tell them apart like this
};

/// A part of a text on which only words that begin like a pattern are looked at.
struct plain_glance {
    static constexpr std::size_t most_blocks = plain_ends::most_blocks;
    std::uint64_t words[most_blocks + 3]; ///< ASCII letters and digits; the first block is the one before
    std::uint64_t odd[most_blocks];       ///< signs beyond ASCII as in `plain_part`
    alignas(64) std::uint8_t codes[64 * (most_blocks + 2)]; ///< lower bits of letters, as the functions like
    std::uint8_t more[64 * (most_blocks + 2)];              ///< the same in another form, if they like
    std::uint32_t unlike[2 * most_blocks];                  ///< for `pick`
    std::uint32_t picked[32 * most_blocks + 8];             ///< first bytes of words, counted from the part
    bool any_odd;
    bool any_high;
    bool beyond;      ///< some byte is above 0x7F
    bool apostrophes; ///< one stands somewhere
    bool twins;       ///< a letter stands there three times
    // For `skim`, which picks the ends of words.
    std::size_t skimmed;  ///< how many were picked
    std::uint64_t behind; ///< 1 when the byte before the next block ends a letter beyond ASCII
    std::uint64_t open;   ///< 1 when a word that may be picked goes on there
};
/// A word that a pattern may be found by.
struct plain_picked {
    std::uint32_t begin; ///< offsets into the text
    std::uint32_t end;
    std::uint64_t hash;
    std::uint64_t before; ///< hash of the word before
    std::uint64_t far;    ///< not 0: ends and hashes are not known, words are long or stand far apart
};

/// Finds the bytes near which words may be more than runs of letters, apart from letters that stand there
/// three times: signs of emoticons and all above 0x7F; and apostrophes.
using find_strange_function =
    void (*)(char const* text, std::size_t blocks, std::uint64_t* strange, std::uint64_t* quotes) noexcept;

/// Reads `blocks` blocks at `text` into the glance, from block `first` on. Reads one byte beyond them.
using look_function = void (*)(
    char const* text, std::size_t first, std::size_t blocks, plain_needs const& needs, plain_glance& out,
    plain_ends& ends) noexcept;
/// Picks the words that begin in the first `blocks` blocks; one more must have been read.
using pick_function =
    std::size_t (*)(std::size_t blocks, plain_starts const& starts, plain_glance& out) noexcept;
/// Reads `blocks` blocks at `text`, mostly not ASCII, from block `first` on, and picks the ends of words that
/// are nothing but ASCII. Reads one byte beyond the blocks.
using skim_function = std::size_t (*)(
    char const* text, std::size_t first, std::size_t blocks, plain_needs const& needs, plain_glance& out,
    plain_ends& ends) noexcept;
/// Tests `count` picked words of the part that begins at `base`. Reads eight bytes from each word's start.
/// @returns how many words were put to `out`, which has room for one more
using test_picked_function = std::size_t (*)(
    char const* text, std::uint32_t base, std::size_t count, plain_rows const& rows, plain_glance const& part,
    plain_picked* out) noexcept;

struct plain_functions {
    find_edges_function find_edges;
    test_words_function test_words;
    find_phrases_function find_phrases;
    find_ends_function find_ends;
    find_strange_function find_strange;
    look_function look;
    pick_function pick;
    skim_function skim;
    test_picked_function test_picked;
};

plain_functions plain_functions_scalar() noexcept;
plain_functions plain_functions_avx2() noexcept;
plain_functions plain_functions_avx512() noexcept;
plain_functions plain_functions_neon() noexcept;
} // namespace cbtkit::matching::detail
#endif
