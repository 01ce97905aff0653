// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_READER_HPP
#define CBTKIT_SRC_MATCHING_READER_HPP

/// @file
/// From the bytes of a text to words with their symbols in a vocabulary, and to sentences.

#include "image.hpp"
#include "runs.hpp"

#include <cbtkit/matching/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::matching::detail {
/// The words of a text or of a part of it, one array for each thing that is known of them.
struct word_store {
    std::vector<std::uint64_t> keys;      ///< first eight folded bytes; 0 where no pattern holds such letters
    std::vector<std::uint32_t> begins;    ///< first byte
    std::vector<std::uint32_t> ends;      ///< byte after the last one
    std::vector<std::uint32_t> sentences; ///< number of the sentence
    std::vector<std::uint32_t> symbols;
    std::vector<std::uint32_t> lists; ///< of stretched words: count, symbols, count, symbols

    /// Words that are not just their folded bytes.
    struct side_word {
        std::uint32_t word;
        std::uint32_t begin;
        std::uint32_t size;
    };
    std::vector<side_word> side;
    std::string side_text;
};

/// Working memory and steps of reading. Words live in a window that moves over the text.
class text_reader {
public:
    static constexpr std::uint32_t unknown = 0xFFFFFFFFU; ///< no symbol
    static constexpr std::uint32_t several = 0x80000000U; ///< the rest is an index into the lists
    static constexpr std::uint32_t unset = 0xFFFFFFFFU;

    /// @param member which of the sets that share the vocabulary reads
    text_reader(image vocabulary, std::uint32_t member, find_runs_function find_runs);

    /// Splits a text as values.
    void split(std::string_view text, word_list& out);
    /// Splits a text into a store whose memory is used again.
    /// @returns the number of words
    std::uint32_t read(std::string_view text, word_store& out);
    /// The sentences of the text that was split last, while its words are in the window.
    void list_sentences(std::vector<sentence>& out) const;
    /// The members that would read the same words of the text that was split last.
    [[nodiscard]] std::uint32_t read_alike() const noexcept { return alike_; }

protected:
    friend class plain_lane; // asks for the exact words of a neighbourhood

    static constexpr std::size_t guard_bytes = 64; ///< a token this near to the end of a part is not yet sure

    // --- parts of a text (reader_text.cpp) ---
    void start_reading();
    void split_whole(std::string_view text);
    bool split_part(bool final);
    std::size_t absorb(char const* part, std::size_t part_at, std::size_t count, bool final);

    // --- words and symbols (reader_words.cpp) ---
    void reserve_words(std::size_t more)
    {
        if (count_ + more + 1 > room_) [[unlikely]]
            grow_words(more);
    }
    void grow_words(std::size_t more);
    void use_own_words() noexcept;
    void add_word(std::uint64_t key, std::size_t begin, std::size_t end, std::uint32_t symbol);
    void add_known(flat_output const& o, std::size_t begin, std::size_t end);
    void add_folded(std::string_view folded, std::size_t begin, std::size_t end);
    std::size_t read_special(std::size_t at, bool check);
    std::size_t read_run(std::size_t at);
    bool read_short_run(std::size_t at, std::size_t& end);
    void expand(std::size_t first, std::size_t last);
    void share(flat_range words, std::size_t first, std::size_t last);
    flat_expansion const* find_expansion(std::string_view surface) noexcept;
    flat_expansion const* find_stretched_expansion(std::string_view surface) noexcept;
    bool reads(flat_expansion const& e) noexcept;
    void list_symbols(std::string_view folded);
    void sort_squeezed();
    /// The symbol of a word of the vocabulary or of the longest stem that it begins with, 0 for none.
    /// @param letters as in the text when `Fold`, otherwise folded
    template <bool Fold>
    [[nodiscard]] std::uint32_t find_symbol(
        std::uint64_t key, std::uint64_t spread_key, char const* letters, std::size_t size) const noexcept
    {
        std::uint32_t const mask = word_mask_;
        for (std::uint32_t slot = word_slot(spread_key) & mask;; slot = (slot + 1) & mask) {
            std::uint32_t const s = slots_ != nullptr ? slots_[slot] : wide_slots_[slot];
            if (s == 0)
                break;
            flat_word const& w = vocabulary_[s];
            if (w.key == key && w.text.size == size && (size <= 8 || tail_fits<Fold>(w.text, letters, size)))
                return s;
        }
        std::uint32_t const row = short_row_of(key);
        if ((stem_bits_[row / 64] >> (row % 64) & 1U) == 0 || !may_be_stem(key))
            return 0;
        return find_stem(key, letters, size, Fold);
    }
    /// Whether some stem may begin a word: by its first two, three or four letters.
    [[nodiscard]] bool may_be_stem(std::uint64_t key) const noexcept
    {
        std::uint32_t const four = start_bit(key);
        std::uint32_t const three = start_bit(key & 0xFFFFFFU);
        std::uint32_t const two = start_bit(key & 0xFFFFU);
        return any_stems_ || ((starts_[four / 64] >> (four % 64) | starts_[three / 64] >> (three % 64) |
                               starts_[two / 64] >> (two % 64)) &
                              1U) != 0;
    }
    [[nodiscard]] static std::uint32_t start_bit(std::uint64_t key) noexcept
    {
        return static_cast<std::uint32_t>(key) * 0x9E3779B1U >> 20U;
    }
    /// Whether the letters after the first eight are the same. @pre the sizes are
    template <bool Fold>
    [[nodiscard]] bool tail_fits(flat_text t, char const* letters, std::size_t size) const noexcept
    {
        char const* const own = texts_ + t.offset;
        for (std::size_t i = 8; i < size; ++i)
            if (own[i] != static_cast<char>(Fold ? letters[i] | 0x20 : letters[i]))
                return false;
        return true;
    }
    [[nodiscard]] std::uint32_t find_stem(
        std::uint64_t key, char const* letters, std::size_t size, bool fold) const noexcept;

    // --- sentences (reader_sentences.cpp) ---
    void begin_token(std::size_t at);
    void end_token(std::size_t at, bool picture);
    bool read_gap(std::size_t at);
    bool sentence_ends(std::size_t from, std::size_t to) const;
    bool full_stop_ends(std::size_t at) const;
    bool is_abbreviation(std::size_t at) const;

    // --- as values (reader_export.cpp) ---
    void export_words(word_list& out) const;
    void marks_after(std::uint32_t word, std::size_t to, sentence& s) const;

    image lexicon_; ///< the set that holds the vocabulary
    std::uint32_t member_;
    find_runs_function find_runs_;
    std::uint16_t const* slots_; ///< nullptr: symbols are wide
    std::uint32_t const* wide_slots_;
    std::uint32_t word_mask_;
    flat_word const* vocabulary_; ///< by symbol, from 1
    char const* texts_;
    std::uint64_t const* stem_bits_;
    /// Last letters of abbreviations: by the last one % 32, bit `letter % 32` of the one before.
    std::uint32_t abbreviation_ends_[32] = {};
    std::uint64_t starts_[64] = {}; ///< which first letters stems have, up to four
    bool any_stems_ = false;        ///< there are stems of one letter
    std::vector<std::uint32_t>
        squeezed_; ///< symbols by the hash of their letters without repetitions, once a word is stretched

    // The text: a part of the stream that begins at `base_`.
    std::string_view text_;
    std::size_t base_ = 0;
    std::size_t at_ = 0;       ///< where the next runs are looked for
    bool sign_before_ = false; ///< a sign was seen before `at_` in the open gap
    std::size_t last_end_ = 0; ///< end of the last token
    bool last_is_picture_ = false;
    std::size_t taken_to_ = 0; ///< where the special path stopped
    bool any_word_ = false;
    std::uint32_t alike_ = 0;

    // The window of words: of `store_`, or of words that another one has read.
    word_store store_;
    std::size_t room_ = 0; ///< words that `store_` has room for
    std::uint64_t const* keys_ = nullptr;
    std::uint32_t const* begins_ = nullptr;
    std::uint32_t const* ends_ = nullptr;
    std::uint32_t const* sentences_ = nullptr;
    std::uint32_t const* symbols_ = nullptr;
    std::vector<std::uint32_t>& lists_ = store_.lists;
    std::vector<word_store::side_word>& side_ = store_.side;
    std::string& side_text_ = store_.side_text;
    bool keep_side_ = true;
    std::uint32_t count_ = 0;
    std::uint64_t first_index_ = 0; ///< number of the window's first word in the text
    bool window_begins_text_ = true;
    std::size_t origin_ = 0; ///< what `begins_` and `ends_` count from, in `text_`
    std::uint32_t sentence_ = 0;

private:
    // Scratch of the special path.
    struct point {
        char32_t value;
        std::size_t begin;
        std::size_t end;
    };
    std::vector<point> points_;
    std::string folded_;
    std::vector<char> tail_;
    run_list runs_;
};
} // namespace cbtkit::matching::detail
#endif
