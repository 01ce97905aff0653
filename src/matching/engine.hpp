// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_ENGINE_HPP
#define CBTKIT_SRC_MATCHING_ENGINE_HPP

/// @file
/// The fast matcher. docs/design/matching_engine.md is its map.

#include "engine_tables.hpp"
#include "image.hpp"
#include "model.hpp"
#include "reader.hpp"
#include "set_images.hpp"

#include <cbtkit/matching/scanner.hpp>

#include <memory>
#include <string>
#include <vector>

namespace cbtkit::matching::detail {
class plain_lane;

/// Working memory and steps of one scan: reads a text, or takes words that were read before, and matches.
class engine : public text_reader {
public:
    /// @param tables of the set; nothing yet in them, or those of its other scanners
    engine(set_images const& from, std::shared_ptr<shared_tables> tables, find_runs_function find_runs);

    /// The text must live until the next scan or until its words were asked for.
    void scan(std::string_view text);
    /// The same for words that were read from the text, with the symbols of the vocabulary.
    /// @pre the set reads the text like the one for which it was read
    void scan(std::string_view text, word_store const& words, std::uint32_t count);
    void feed(std::string_view chunk);
    void finish();
    [[nodiscard]] std::span<hit const> hits() const noexcept { return {hits_.data(), ready_}; }

    /// The words of the text that was scanned last.
    void words_of_last(word_list& out);

    [[nodiscard]] std::uint64_t steps() const noexcept { return steps_; }

private:
    friend class plain_lane;

    static constexpr std::uint32_t phrase_slots = 256;
    static constexpr std::size_t quote_bytes = 2200; ///< farthest look of a quotation

    // --- texts and streams (engine_text.cpp) ---
    void start();
    void run(bool final);
    void compact();
    void trim_stream();
    void map_symbols(
        std::uint32_t const* from, std::vector<std::uint32_t> const& lists, std::uint32_t begin,
        std::uint32_t end, std::uint32_t* to, std::vector<std::uint32_t>& own_lists);

    // --- matching (engine_follow.cpp, engine_phrases.cpp, engine_program.*, engine_conditions.cpp,
    // engine_hits.cpp) ---
    void match_candidates(bool final);
    void follow(std::span<std::uint32_t const> symbols, std::uint32_t word);
    [[gnu::always_inline]] void follow_word(std::uint32_t s, std::uint32_t w);
    void follow_any_phrases(std::uint32_t word);
    void follow_node(std::uint32_t node, std::uint32_t w, std::uint32_t size, bool check);
    bool is_best(flat_member m, std::uint32_t node, std::uint32_t w, std::uint32_t size);
    void read_groups(std::uint32_t w);
    void prepare();
    /// Whether the sentence whose groups are known holds a word of this group.
    [[nodiscard]] bool has_group(std::uint32_t name) const noexcept
    {
        return (group_bytes_[name & 0xFFU] & name >> 8U) != 0;
    }
    void follow_anchors(flat_anchor const* a, flat_anchor const* end, std::uint32_t word, std::uint32_t size);
    [[gnu::noinline]] void follow_anchor(flat_anchor const& a, std::uint32_t w, std::uint32_t size);
    [[gnu::noinline]] void try_rule(
        std::uint32_t rule, std::uint32_t word, std::uint32_t least, std::uint32_t most);
    void try_start(std::uint32_t rule, flat_rule const& r, std::uint32_t start);
    void run_rule(std::uint32_t rule, flat_rule const& r, std::uint32_t start);
    [[nodiscard]] bool answered(std::uint32_t rule) const noexcept
    {
        std::uint32_t const question = rule - public_rules_;
        return (answers_[question / 64] >> (question % 64) & 1U) != 0;
    }
    void add_word_hit(std::uint32_t rule, std::uint32_t w);
    void answer(std::uint32_t rule) noexcept
    {
        std::uint32_t const question = rule - public_rules_;
        answers_[question / 64] |= std::uint64_t{1} << (question % 64);
    }
    void insert_hit(hit const& x, std::uint64_t start);
    void add_hit(
        std::uint32_t rule, std::uint32_t begin, std::uint32_t end, std::uint32_t mark_begin,
        std::uint32_t mark_end, float weight);
    void settle(bool final);
    [[nodiscard]] bool first_word(std::uint32_t w) const noexcept
    {
        return w == 0 ? window_begins_text_ : sentences_[w] != sentences_[w - 1];
    }
    /// The bits by which a word is known to its neighbours; all for a stretched word, which may be several.
    [[nodiscard]] std::uint64_t pair_bits_of(std::uint32_t w) const noexcept
    {
        return (symbols_[w] & several) != 0 ? ~std::uint64_t{0} : pair_bit(spread(keys_[w]));
    }
    [[nodiscard]] std::uint32_t symbol(std::uint32_t w) const noexcept { return symbols_[w]; }
    /// Whether the word belongs to the set.
    [[nodiscard]] bool in(std::uint32_t predicate, std::uint32_t w) const noexcept
    {
        std::uint32_t const s = symbol(w);
        if (s >= set_symbols_) [[unlikely]]
            return in_slow(predicate, s);
        if ((predicate & only_symbol) != 0)
            return (predicate & ~only_symbol) == s;
        return (sets_[facts_[s].sets + predicate / 64] >> (predicate % 64) & 1U) != 0;
    }
    /// The first of the words [w, end) that belongs to the set, `end` when none does.
    [[nodiscard]] std::uint32_t find_in(
        std::uint32_t predicate, std::uint32_t w, std::uint32_t end) const noexcept
    {
        std::uint32_t const* const symbols = symbols_;
        if ((predicate & only_symbol) != 0) {
            std::uint32_t const wanted = predicate & ~only_symbol;
            while (w < end && symbols[w] != wanted &&
                   !((symbols[w] & several) != 0 && in_slow(predicate, symbols[w])))
                ++w;
            return w;
        }
        std::uint64_t const* const column = set_symbols_ == 0 ? nullptr : sets_ + predicate / 64;
        std::uint64_t const bit = std::uint64_t{1} << (predicate % 64);
        word_facts const* const facts = facts_;
        std::uint32_t const known = set_symbols_;
        for (; w < end; ++w) {
            std::uint32_t const s = symbols[w];
            if (s >= known ? in_slow(predicate, s) : (column[facts[s].sets] & bit) != 0)
                break;
        }
        return w;
    }
    /// The same without the rows of sets; classes as sets of first words are true for every word.
    bool in_slow(std::uint32_t predicate, std::uint32_t s) const noexcept;
    /// The same for predicates of 16 bits.
    [[nodiscard]] bool in_short(std::uint16_t predicate, std::uint32_t w) const noexcept
    {
        return (predicate & only_symbol_short) != 0
                   ? in(only_symbol | (predicate & ~std::uint32_t{only_symbol_short}), w)
                   : in(predicate, w);
    }
    bool in_list(std::uint32_t predicate, std::uint32_t s) const noexcept;
    bool in_symbol(flat_predicate const& p, std::uint32_t s) const noexcept
    {
        std::uint16_t const* const all = predicate_symbols_ + p.begin;
        if (p.count == 0)
            return (all[s / 16] >> (s % 16) & 1U) != 0;
        if (wide_symbols_)
            return in_wide_list(p, s);
        std::uint32_t low = 0;
        for (std::uint32_t size = p.count; size > 1;) {
            std::uint32_t const half = size / 2;
            low += all[low + half] <= s ? half : 0;
            size -= half;
        }
        return all[low] == s;
    }
    bool in_wide_list(flat_predicate const& p, std::uint32_t s) const noexcept;

    struct way {
        std::uint32_t next;
        std::uint32_t mark_begin;
        std::uint32_t mark_end;
    };
    struct frame {
        std::uint32_t pc;
        std::uint32_t at;
        std::uint32_t mark_begin;
        std::uint32_t mark_end;
        std::uint8_t crossed;
        std::uint8_t taken; ///< words that a gap has taken, plus one; 0: not inside a gap
    };
    frame& push()
    {
        if (stack_size_ == stack_room_) [[unlikely]]
            stack_.resize(stack_room_ *= 2);
        return stack_.data()[stack_size_++];
    }
    template <class Accept>
    bool match(std::uint32_t pc, std::uint32_t start, std::uint32_t limit, Accept const& accept);
    std::uint32_t class_lengths(
        std::uint32_t c, std::uint32_t at, std::uint32_t limit, std::uint8_t* lengths);
    /// The nodes of the tree of phrases at which the words from one word on end a phrase.
    struct phrase {
        std::uint32_t node;
        std::uint32_t size;
    };
    struct phrase_list {
        std::uint64_t word = 0; ///< number among all words, 0: none
        std::vector<phrase> list;
    };
    [[nodiscard]] bool has_members(std::uint32_t node) const noexcept
    {
        return nodes_of_[node].first_member != nodes_of_[node + 1].first_member;
    }
    [[nodiscard]] bool has_children(std::uint32_t node) const noexcept
    {
        return nodes_of_[node].first_child != nodes_of_[node + 1].first_child;
    }
    /// The child of a node other than the root by a word, 0 when there is none.
    [[nodiscard]] std::uint32_t child(std::uint32_t node, std::uint32_t wanted) const noexcept
    {
        for (std::uint32_t slot = (node << 16U | wanted) * 0x9E3779B1U >> edge_shift_;; ++slot) {
            std::uint32_t const c = edges_[slot];
            if (c == 0)
                return 0;
            if (node_symbols_[c] == wanted && c >= nodes_of_[node].first_child &&
                c < nodes_of_[node + 1].first_child)
                return c;
        }
    }
    void read_phrases(std::uint32_t w, phrase_list& out);
    void read_stretched_phrases(std::uint32_t w, phrase_list& out);
    phrase_list const& phrases_at(std::uint32_t w)
    {
        std::uint64_t const number = epoch_ + first_index_ + w;
        phrase_list& out = phrases_[number % phrase_slots];
        if (out.word != number) {
            out.word = number;
            read_phrases(w, out);
        }
        return out;
    }
    /// @pre the node has members
    [[nodiscard]] flat_member const* find_member(std::uint32_t node, std::uint32_t what) const noexcept;
    bool seen(std::uint64_t run, std::uint32_t start, frame const& f);
    [[nodiscard]] std::size_t seen_slot(std::uint64_t state, std::uint64_t run) const noexcept;
    bool found(
        flat_condition const& c, std::uint32_t begin, std::uint32_t end, std::uint32_t touch_begin,
        std::uint32_t touch_end);
    bool remember(std::uint32_t number, flat_condition const& c, std::uint32_t begin, std::uint32_t end);
    bool holds(
        std::uint32_t condition, std::uint32_t begin, std::uint32_t end, std::uint32_t mark_begin,
        std::uint32_t mark_end);
    bool passes(flat_rule const& r, way const& w, std::uint32_t start, float& weight);
    /// First word of the sentence of `w`, or the word `reach` before it when that comes later.
    [[nodiscard]] std::uint32_t sentence_begin(std::uint32_t w, std::uint32_t reach) const noexcept
    {
        if (sentences_[w] == grouped_sentence_)
            return w - sentence_from_ > reach ? w - reach : sentence_from_;
        return find_sentence_begin(w, reach);
    }
    /// The word after the last one of the sentence of `w - 1`, at most `w + reach`.
    [[nodiscard]] std::uint32_t sentence_end(std::uint32_t w, std::uint32_t reach) const noexcept
    {
        if (sentences_[w - 1] == grouped_sentence_)
            return sentence_to_ - w > reach ? w + reach : sentence_to_;
        return find_sentence_end(w, reach);
    }
    [[nodiscard]] std::uint32_t find_sentence_begin(std::uint32_t w, std::uint32_t reach) const noexcept;
    [[nodiscard]] std::uint32_t find_sentence_end(std::uint32_t w, std::uint32_t reach) const noexcept;
    bool quoted(std::size_t from, std::size_t to);
    void read_quotes(std::size_t until);

    image image_;
    bool shares_words_; ///< its vocabulary is one that several sets share
    flat_predicate const* predicates_;
    std::uint16_t const* predicate_symbols_;
    bool wide_symbols_;
    instruction const* program_;
    flat_range const* selects_;
    flat_choice const* choices_;
    flat_rule const* rules_;
    flat_condition const* conditions_;
    std::uint32_t const* condition_lists_;
    std::uint32_t listed_classes_; ///< the others are in the tree and no anchors
    flat_class const* classes_;
    flat_anchor const* anchors_;
    flat_anchor const* class_anchors_;
    std::uint32_t const* anchor_index_;
    std::uint16_t const* lists_of_; ///< by symbol; nullptr: the set has none
    std::uint16_t const* list_items_;
    std::uint16_t const* roots_;
    std::uint16_t const* node_symbols_;
    flat_node const* nodes_of_; ///< of the tree
    flat_member const* members_;
    bool asks_quotes_ = false;

    // Words.
    bool final_ = false;
    bool borrowed_ = false;                  ///< the words are another's
    std::uint32_t next_word_ = 0;            ///< all words before it were followed
    std::uint32_t mapped_to_ = 0;            ///< all words before it have own symbols
    std::vector<std::uint32_t> own_symbols_; ///< of borrowed words

    // Matching.
    std::vector<frame> stack_;
    std::size_t stack_size_ = 0;
    std::size_t stack_room_ = 0;                                ///< size of `stack_`
    std::vector<std::pair<std::uint64_t, std::uint64_t>> seen_; ///< state and run of a match; run 0: empty
    std::size_t seen_count_ = 0;
    std::uint64_t seen_runs_ = 0;
    std::uint64_t steps_ = 0;
    std::vector<std::uint64_t> answers_;
    std::uint32_t public_rules_ = 0;
    std::uint32_t member_rules_ = 0;   ///< members of the tree below it are rules
    std::uint32_t member_anchors_ = 0; ///< and from there classes that are anchors
    struct tried {
        std::uint64_t base = 0;
        std::uint64_t mask = 0;
    };
    std::vector<tried> tried_;   ///< by rule: which of 64 starts were tried
    std::uint64_t epoch_ = 1024; ///< number of the first word of this text among all words
    // Tables of the image that all scanners of a set share, from the first scan on (engine_tables.hpp).
    std::shared_ptr<shared_tables> shared_tables_;
    bool prepared_ = false;
    list_item const* tried_here_ = nullptr;
    word_facts const* facts_ = nullptr;
    std::uint32_t set_symbols_ = 0;
    std::uint32_t class_sets_ = 0;
    std::uint32_t class_words_ = 0;
    std::uint64_t const* sets_ = nullptr;
    std::uint32_t const* gap_follows_ = nullptr;
    std::uint32_t const* firsts_ = nullptr;
    std::uint32_t const* rule_firsts_ = nullptr;
    flat_range const* asked_of_ = nullptr;
    text_condition const* text_conditions_ = nullptr;
    condition_facts const* to_check_ = nullptr;
    std::uint16_t const* found_ = nullptr;
    std::uint16_t const* edges_ = nullptr;
    std::uint32_t edge_shift_ = 0;
    group_set const* rows_ = nullptr;
    std::uint16_t const* own_symbol_ = nullptr;

    std::uint32_t grouped_sentence_ = unset; ///< the sentence whose groups and bounds are known
    std::uint32_t sentence_from_ = 0;        ///< its first word
    std::uint32_t sentence_to_ = 0;          ///< the word after its last one
    bool sentence_stretched_ = false;        ///< it holds a word that may be several, or the set has no lists
    std::uint8_t group_bytes_[group_count / 8] = {}; ///< its groups, one bit each
    struct remembered {
        std::uint64_t begin = 0; ///< number among all words, 0: none
        std::uint32_t size = 0;
        bool value = false;
    };
    std::vector<remembered> remembered_;                         ///< last result of conditions on sentences
    std::vector<phrase_list> phrases_;                           ///< of the last words
    std::vector<phrase> here_;                                   ///< those at the word that is followed
    std::vector<std::pair<std::uint32_t, std::uint32_t>> nodes_; ///< scratch: node and words read

    // Hits.
    std::vector<hit> hits_;
    std::vector<std::uint64_t> hit_starts_;
    std::size_t first_asking_ = 0; ///< hits before it have no condition on the whole text
    bool any_asks_text_ = false;   ///< a hit of this text has a condition on the whole text
    std::size_t ready_ = 0;

    // Quotations.
    std::size_t quotes_read_ = 0; ///< in `text_`
    std::vector<std::pair<std::size_t, std::size_t>> quotes_;

    std::string stream_;
    bool streaming_ = false;
};
} // namespace cbtkit::matching::detail
#endif
