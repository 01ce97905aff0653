// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_PLAIN_LANE_HPP
#define CBTKIT_SRC_MATCHING_PLAIN_LANE_HPP

/// @file
/// The quick way through a text for sets without conditions. docs/design/matching_engine.md explains it.

#include "engine.hpp"
#include "plain_filter.hpp"

#include <cbtkit/matching/scanner.hpp>

#include <bit>
#include <compare>
#include <memory>
#include <string_view>
#include <vector>

namespace cbtkit::matching::detail {
/// Finds candidates by their bytes and asks the engine only where a word may be more than its bytes. Gives
/// the hits of `engine::scan`.
class plain_lane {
public:
    /// Whether the set is one for this lane.
    [[nodiscard]] static bool fits(image patterns) noexcept;

    /// Tables are made by the first scan. @param work must live as long as the lane
    plain_lane(image patterns, engine& work, plain_functions functions);

    /// @returns false when the text is better left to the engine; then there are no hits to ask for
    bool scan(std::string_view text);
    [[nodiscard]] std::span<hit const> hits() const noexcept { return {hits_.data(), count_}; }

private:
    static constexpr std::size_t nowhere = ~std::size_t{0};

    using phrase = plain_phrase;
    /// A run of letters in the text.
    struct run {
        std::size_t begin;
        std::size_t end;
    };
    struct phrase_range {
        std::uint32_t begin;
        std::uint32_t end;
    };
    /// What one word leads to.
    struct word_slot_of {
        std::uint64_t key;
        std::uint64_t others; ///< pair bits of words before it, for rules that are no plain phrases
    };
    struct anchored {
        std::uint32_t rule;
        std::uint8_t least; ///< fewest words before the anchor
        std::uint8_t most;
    };
    /// Signs that may end a sentence in a part of the text, and the sentences counted by them.
    struct signs {
        plain_ends found;
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t known_from = ~std::size_t{0};               ///< sentences can be told from here to `to`
        std::uint32_t before[plain_part::most_blocks + 1] = {}; ///< sentences before each block
    };
    enum class answer : std::uint8_t { no, yes, ask };

    void build();
    [[nodiscard]] std::size_t read_gapped(
        std::uint32_t program, std::vector<std::uint32_t>& words, instruction& gap) const;
    void add_surfaces();
    [[nodiscard]] std::uint32_t longest_of_programs() const;

    void build_starts(std::vector<std::string_view> const& words, std::vector<std::string_view> const& stems);

    [[nodiscard]] bool is_beyond_ascii(std::size_t from) const noexcept;
    std::size_t skim_words(signs& own, std::size_t blocks, bool last);
    bool glance_part(signs& own, std::size_t blocks, bool last);
    [[nodiscard]] bool is_plain_part(signs const& own, std::size_t blocks) const;
    [[nodiscard]] run run_before(std::size_t from, std::size_t begin) const noexcept;
    void note_runs(std::size_t from, std::size_t to);
    void walk_part(signs& own, std::size_t blocks, bool last);
    void scan_part(std::uint32_t base);
    void test_range(std::size_t from, std::size_t to);
    void test_one(std::size_t w, std::uint64_t before, bool ask_engine);
    void test_alone(run word, run before);
    void candidate(
        std::size_t begin, std::size_t end, std::uint64_t m, std::uint64_t m_before, std::size_t w = nowhere);
    [[nodiscard]] bool lacks_other_side(phrase const& p, std::size_t w);
    [[nodiscard]] bool lacks_third(phrase const& p, std::size_t w);
    [[nodiscard]] bool is_listed_word(std::size_t i) const noexcept;
    [[nodiscard]] bool is_followed(std::size_t i) const noexcept;
    [[nodiscard]] bool is_listed(std::size_t i, phrase const& p, std::size_t k) const noexcept;
    bool walk_listed(phrase const& p, std::size_t w);
    /// Whether the listed words tell all about a phrase; its hits with a gap are added.
    [[nodiscard]] bool is_decided(phrase const& p, std::size_t w)
    {
        return p.gap_at != 0 ? lacks_other_side(p, w) || walk_listed(p, w) : lacks_third(p, w);
    }
    [[nodiscard]] std::size_t quotes_among(std::size_t first, std::size_t last);
    void find_strange();
    void compare_at_once(std::size_t count);
    [[nodiscard]] std::size_t slot_number(std::uint64_t key) const noexcept
    {
        return (static_cast<std::uint32_t>(key >> 24U) ^ pair_moves_[key >> pairs_.move_shift]) & pairs_.mask;
    }
    [[nodiscard]] std::span<phrase const> phrases_of(std::uint64_t key) const noexcept;
    bool make_pairs(std::vector<std::pair<std::uint64_t, phrase_range>> const& ranges);
    void candidate_at(std::size_t w)
    {
        std::uint32_t const* const edge = part_->edges + 2 * w;
        candidate(edge[0], edge[1], hashes_[w], hashes_[w - 1], w);
    }
    void visit_odd(std::uint32_t p, std::size_t& next, std::size_t words);
    [[nodiscard]] bool is_odd(std::size_t p) const noexcept;
    [[nodiscard]] std::uint64_t key_at(std::size_t begin, std::size_t end) const noexcept;
    void verify(phrase const& p, std::size_t begin, std::size_t end);
    void compare_words(phrase const& p, std::size_t begin, std::size_t end);
    [[nodiscard]] answer next_run(run& word) const;
    [[nodiscard]] answer previous_run(run& word) const;
    [[nodiscard]] answer is_word(run const& word, flat_text letters) const noexcept;
    [[nodiscard]] answer is_one_word(run const& word) const noexcept;
    [[nodiscard]] answer walk_on(phrase const& p, std::size_t first, std::size_t last, run& word) const;
    [[nodiscard]] answer walk_back(phrase const& p, std::size_t first, std::size_t last, run& word) const;
    [[nodiscard]] answer walk_gap(phrase const& p, std::size_t begin, std::size_t end);
    [[nodiscard]] static hit hit_of(phrase const& p, std::size_t begin, std::size_t end)
    {
        hit h;
        h.rule = p.rule;
        h.span = h.whole = *text_span::from_bounds(begin, end);
        h.weight = p.weight;
        return h;
    }
    void add_phrase(phrase const& p, std::size_t begin, std::size_t end) { add(hit_of(p, begin, end), 0); }
    [[nodiscard]] answer clean_before(std::size_t at) const noexcept
    {
        return at > 0 && text_[at - 1] == ' ' ? answer::yes : look_before(at);
    }
    [[nodiscard]] answer clean_after(std::size_t at) const noexcept
    {
        return at < text_.size() && text_[at] == ' ' ? answer::yes : look_after(at);
    }
    [[nodiscard]] bool ends_word(std::size_t at) const noexcept;
    [[nodiscard]] answer look_before(std::size_t at) const noexcept;
    [[nodiscard]] answer look_after(std::size_t at) const noexcept;
    [[nodiscard]] answer differs(std::size_t begin, std::size_t end) const noexcept;
    /// The hash by which the tables know a word. What stands before the anchors of rules that are no plain
    /// phrases is known to the image by its own hash only; without such rules a quicker one will do.
    [[nodiscard]] std::uint64_t hash(std::uint64_t key) const noexcept
    {
        return others_ ? spread(key) : key * 0x9E3779B97F4A7C15ULL;
    }
    [[nodiscard]] std::size_t row_number(std::uint64_t hash) const noexcept
    {
        return static_cast<std::size_t>((others_ ? hash << 6U : hash) >> (64U - row_bits_));
    }
    [[nodiscard]] unsigned bit_number(std::uint64_t hash) const noexcept
    {
        return static_cast<unsigned>(hash >> (others_ ? 58U : 46U) & 63U);
    }
    [[nodiscard]] std::uint64_t bit_of(std::uint64_t hash) const noexcept
    {
        return std::uint64_t{1} << bit_number(hash);
    }
    [[nodiscard]] std::uint64_t row(std::uint64_t hash, std::uint64_t key) const noexcept
    {
        std::uint64_t const bits = rows_[row_number(hash)];
        return short_rows_.empty() ? bits : bits | short_rows_[short_row_of(key)];
    }
    /// May be a spelling that stands for other words.
    [[nodiscard]] bool is_surface(std::uint64_t hash) const noexcept
    {
        return (surfaces_[hash >> 58U] >> (hash >> 52U & 63U) & 1U) != 0;
    }
    /// The bits by which word `w` of the window is known to the word after it.
    [[nodiscard]] std::uint64_t bits_of(std::uint32_t w) const noexcept
    {
        std::uint32_t const s = work_.symbols_[w];
        bool const stretched = s != engine::unknown && (s & engine::several) != 0;
        return stretched ? ~std::uint64_t{0} : bit_of(hash(work_.keys_[w]));
    }

    // Exact words of a neighbourhood.
    [[nodiscard]] std::size_t back_by(std::size_t from, std::size_t words);
    [[nodiscard]] std::size_t on_by(std::size_t from, std::size_t words);
    void open_window(std::size_t from, std::size_t to);
    std::uint64_t ask(std::size_t from, std::size_t to);
    void collect();
    struct hit_place {
        std::uint64_t begin; ///< counts from 1
        std::uint64_t number_and_rule;
        friend auto operator<=>(hit_place const&, hit_place const&) = default;
    };
    static hit_place place_of(hit const& h, std::uint32_t more) noexcept
    {
        return {h.whole.begin() + 1, std::uint64_t{more >> 16U} << 32U | h.rule};
    }
    static hit_place place_of(plain_match const& m) noexcept
    {
        return {(m.place >> 32U) + 1, m.place & 0xFFFFFFFFU};
    }
    /// A hit of this part that was not found by comparing bytes alone.
    struct waiting_hit {
        hit_place place;
        hit found;
        std::uint32_t more;
        std::uint32_t number; ///< of two hits at one place the first one counts
    };

    /// Takes a hit whose sentence counts from the one in which it begins. @param number which of the words
    /// that begin there
    void add(hit h, std::uint32_t number)
    {
        std::uint32_t const more = number << 16U | h.sentence;
        if (waits_)
            waiting_.push_back({place_of(h, more), h, more, static_cast<std::uint32_t>(waiting_.size())});
        else
            put(h, more, place_of(h, more));
    }
    void put(hit h, std::uint32_t more, hit_place place)
    {
        if (last_ < place) {
            last_ = place;
            h.sentence += sentence_at(h.whole.begin());
            append(h, more);
        } else {
            insert(h, more);
        }
    }
    void append(hit const& h, std::uint32_t more)
    {
        if (count_ == hits_.size())
            make_room();
        hits_[count_] = h;
        more_[count_] = more;
        ++count_;
    }
    void make_room();
    void put_in_order();
    void put_all(std::span<plain_match const> all);
    void insert(hit h, std::uint32_t more);
    // Sentences, counted up to where a hit begins.
    [[nodiscard]] std::uint32_t sentence_at(std::size_t begin)
    {
        signs const& s = signs_[turn_];
        if (begin < s.known_from || begin >= s.to)
            return find_sentence(begin);
        return sentence_in(s, begin);
    }
    [[nodiscard]] static std::uint32_t sentence_in(signs const& s, std::size_t begin) noexcept
    {
        std::size_t const offset = begin - s.from;
        std::uint64_t const below = (std::uint64_t{1} << (offset % 64)) - 1;
        return s.before[offset / 64] + count_few(s.found.sure[offset / 64] & below);
    }
    /// Bits of a mask that has few: without an instruction of its own, counting them is a call.
    [[nodiscard]] static std::uint32_t count_few(std::uint64_t bits) noexcept
    {
        std::uint64_t rest = bits & (bits - 1);
        std::uint32_t count = static_cast<std::uint32_t>(bits != 0) + static_cast<std::uint32_t>(rest != 0);
        for (rest &= rest - 1; rest != 0; rest &= rest - 1)
            [[unlikely]]++ count;
        return count;
    }
    std::uint32_t find_sentence(std::size_t begin);
    bool prepare(signs& s);
    void count_sentences(std::size_t to);
    bool count_gap(std::size_t sign, std::size_t to);
    bool count_window(std::size_t from, std::size_t next, std::size_t to);

    image image_;
    engine& work_;
    plain_functions functions_;

    // The tables.
    bool built_ = false;
    bool usable_ = true;
    bool others_ = false;       ///< some rules are no plain phrases
    bool expands_ = false;      ///< some spellings stand for other words
    std::uint32_t longest_ = 1; ///< words of the longest match
    unsigned row_bits_ = 8;
    plain_needs needs_;
    bool quiet_apostrophes_ = false; ///< no pattern holds a word with an apostrophe or a part of one
    std::vector<std::uint64_t> rows_;
    std::vector<std::uint64_t> short_rows_;
    std::uint64_t surfaces_[64] = {};
    std::vector<phrase> phrases_;
    std::vector<flat_text> phrase_words_;
    std::vector<std::uint64_t> phrase_hashes_; ///< of these words
    std::vector<plain_pairs::slot> pair_slots_;
    std::vector<std::uint16_t> pair_moves_;
    std::vector<phrase_range> long_ranges_; ///< of as many as a slot cannot tell
    plain_pairs pairs_{};
    bool at_once_ = false;       ///< words are compared many at once
    bool any_alone_ = false;     ///< some phrases are found by one word
    std::size_t most_tries_ = 1; ///< for each word
    std::vector<word_slot_of> words_;
    std::size_t word_mask_ = 0;
    std::vector<std::uint32_t> anchored_index_; ///< by symbol
    std::vector<anchored> anchored_;
    plain_starts starts_;

    // The scan.
    std::string_view text_;
    bool padded_ = false; ///< it is a copy that may be read beyond its ends
    std::unique_ptr<char[]> copy_;
    std::unique_ptr<plain_part> part_;
    std::unique_ptr<plain_glance> glance_;
    std::vector<plain_picked> picked_;
    bool can_skim_ = false;  ///< words of ASCII letters are all that matters
    bool glanced_ = false;   ///< at the part before
    bool skimmed_ = false;   ///< it was mostly not ASCII
    unsigned wait_ = 0;      ///< parts until the next glance
    unsigned next_wait_ = 0; ///< if that is in vain
    std::vector<std::uint32_t> candidates_;
    std::vector<std::uint64_t> hashes_; ///< of the words of the part
    std::size_t hashed_ = 0;            ///< of these are known
    bool strange_found_ = false;        ///< in this part
    unsigned before_ = 0;               ///< pair bit of the last word
    std::uint64_t before_mask_ = 0;     ///< when `odd_before_`
    bool odd_before_ = false;           ///< the last word was not just its bytes
    std::size_t skip_to_ = 0;
    std::uint64_t running_ = std::uint64_t{1}
                             << 40U; ///< numbers of the words of windows: no other words have them
    bool give_up_ = false;
    std::size_t spent_ = 0; ///< bytes that the engine was asked about
    std::size_t seen_ = 0;  ///< bytes that this lane read

    std::vector<hit> hits_;
    std::size_t count_ = 0;           ///< of these are hits
    hit_place last_{};                ///< of the last hit
    std::vector<std::uint32_t> more_; ///< for each hit: which of the words that begin where it begins, and
                                      ///< sentences from there to where its span begins
    bool late_ = false;               ///< sentences are counted when all hits are known
    bool preparing_ = false;
    bool waits_ = false; ///< hits are put in order at the end of the part
    std::vector<waiting_hit> waiting_;
    std::vector<plain_match> matches_;
    std::size_t matched_ = 0;
    std::vector<plain_try> tries_;

    signs signs_[3]; ///< of two parts, in turns, and of a place that was asked for later
    unsigned turn_ = 0;
    std::size_t sign_at_ = 0; ///< where the next sign is looked for
    std::size_t counted_ = 0; ///< all sentences that begin up to here are counted
    std::uint32_t sentence_ = 0;
};
} // namespace cbtkit::matching::detail
#endif
