// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_LOWERING_HPP
#define CBTKIT_SRC_MATCHING_LOWERING_HPP

/// @file
/// The compiler from the model of pattern files to an image; its parts lie in lower_*.cpp.

#include "image.hpp"
#include "model.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <deque>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cbtkit::matching::detail::to_image {
inline constexpr double never = std::numeric_limits<double>::infinity();
inline constexpr std::uint32_t stem_tag = 0x80000000U;
inline constexpr std::size_t most_first = 250;    ///< first words that are told apart before a try
inline constexpr std::size_t most_members = 4000; ///< of a class in the tree of phrases
inline constexpr double rarely_needed = 15000;    ///< a second set must be rarer than this
inline constexpr double often_needed = 60000;     ///< a set that every sentence holds tells nothing

/// A literal or a stem, by its number in the list of its kind (stems have `stem_tag`).
using atom = std::uint32_t;
using atoms = std::vector<atom>; // sorted, unique

inline void tidy(atoms& list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// The words that may stand directly before or after a place: their pair bits, how likely one of them does,
/// and which they are, where that is known.
struct near_set {
    std::uint64_t bits = ~std::uint64_t{0};
    double likely = 1.0;
    bool known = false;
    atoms words;
};

inline void join(near_set& a, near_set const& b)
{
    constexpr std::size_t most = 100;
    a.bits |= b.bits;
    a.likely = std::min(1.0, a.likely + b.likely);
    a.known = a.known && b.known && a.words.size() + b.words.size() <= most;
    if (a.known)
        a.words.insert(a.words.end(), b.words.begin(), b.words.end());
    else
        a.words.clear();
}

/// A set of words of which a match holds one, and how often these words are met.
using need = std::pair<double, atoms>;

/// One place of a pattern by which the engine finds it.
struct anchor_point {
    atom word = 0;
    bool is_class = false; ///< `word` is a class
    std::uint64_t before = ~std::uint64_t{0};
    std::uint32_t before_words = 0; ///< predicate, 0 for any word
    std::uint32_t after_words = 0;
    int least = 0;
    int most = 0;
    std::vector<need> needs; ///< of the matches that hold this place
};
/// Points of which every match holds at least one.
struct cut {
    double cost = never;
    std::vector<anchor_point> points;
};
/// What is known at a place of an expression.
struct walk_state {
    int least = 0;
    int most = 0;
    near_set before;
    bool at_start = true; ///< nothing certain was consumed: what stands before may lie before the expression
};

/// The set of first words.
struct first_set {
    bool known = true; ///< false: any word may be the first
    bool nullable = false;
    atoms words;
};

template <class T>
void put_bytes(std::vector<std::byte>& out, std::vector<T> const& list)
{
    auto const* p = reinterpret_cast<std::byte const*>(list.data());
    out.insert(out.end(), p, p + list.size() * sizeof(T));
}

/// Words that several sets ask for. Literals have the symbols from 1 on, stems those behind them.
struct shared_words {
    std::vector<std::string> literals;
    std::vector<std::string> stems;
    std::unordered_map<std::string, std::uint32_t> literal_symbols;
    std::unordered_map<std::string, std::uint32_t> stem_numbers; ///< from 1
    std::map<std::string, std::uint8_t> spelling_members;        ///< by spelling: which sets know it
    std::uint64_t checksum = 0;                                  ///< of the image of the vocabulary

    void add_literal(std::string const& s)
    {
        if (literal_symbols.try_emplace(s, static_cast<std::uint32_t>(literals.size() + 1)).second)
            literals.push_back(s);
    }
    void add_stem(std::string const& s)
    {
        if (stem_numbers.try_emplace(s, static_cast<std::uint32_t>(stems.size() + 1)).second)
            stems.push_back(s);
    }
    [[nodiscard]] std::size_t symbols() const noexcept { return 1 + literals.size() + stems.size(); }
    [[nodiscard]] std::uint32_t stem_symbol(std::string const& s) const
    {
        return static_cast<std::uint32_t>(literals.size()) + stem_numbers.at(s);
    }
};

/// Makes one image of one model; its steps stand in `run`.
class lowering {
public:
    explicit lowering(model const& m)
        : model_{m}
    {
    }

    void without_tables() noexcept { tables_ = false; }

    /// Adds the words and stems that the set asks for to those of others.
    void collect(shared_words& all);
    /// The image of a vocabulary with these words.
    std::vector<std::byte> run_words(shared_words const& all);
    /// The image of the set; one of a `member` of a vocabulary has no words of its own.
    std::vector<std::byte> run(shared_words const* vocabulary = nullptr, std::uint32_t member = 0);

private:
    // --- alternatives that are phrases (lower_phrases.cpp) ---
    static bool only_phrases(expr const& e);
    static bool one_word(expr const& e);
    static bool may_be_empty(expr const& e);
    std::size_t phrase_count(expr const& e);
    static void spell(expr const& e, std::string& out);
    void fold_alternatives(std::vector<expr>& list);
    void fold(expr& e);
    void fold_model();
    bool unfold(expr const& e, std::vector<atoms>& out, std::size_t most);
    bool unfold_marked(expr const& e, std::vector<atoms>& out);
    std::vector<atoms> const* phrases_of(std::uint32_t c);
    static bool fit_tree(std::vector<atoms> const& list)
    {
        return std::all_of(
            list.begin(), list.end(), [](atoms const& p) { return !p.empty() && p.size() <= 20; });
    }
    bool add_to_tree(expr const& body, std::uint32_t index);

    // --- texts, words, stems and sets of them (lower_words.cpp) ---
    flat_text text(std::string_view s);
    atom literal(std::string const& s);
    atom stem(std::string const& s);
    atom atom_of(expr const& e) { return e.kind == expr_kind::literal ? literal(e.text) : stem(e.text); }
    std::string const& letters(atom a) const
    {
        return (a & stem_tag) != 0 ? stems_[a & ~stem_tag] : literals_[a];
    }

    std::uint32_t predicate(atoms list);
    double frequency(atom a) const;
    near_set exactly(atom a) const;
    void finish_words();
    void atom_symbols(atom a, std::vector<std::uint32_t>& out) const;
    void finish_predicates();
    flat_output output(std::string const& word, std::uint32_t end);
    flat_range outputs_of(std::string const& surface, std::vector<std::string> const& words, bool& shared);

    // --- what is known of expressions (lower_facts.cpp) ---
    struct class_facts {
        bool measured = false;
        bool singles = false; ///< holds single words only
        atoms words;          ///< then these
        bool has_first = false;
        first_set first;
        std::uint32_t flat = 0; ///< number among the flat classes + 1
        bool has_exit = false;
        near_set exit;
        double often = 0; ///< how often its members are met
        bool unfolded = false;
        bool in_tree = false;
        std::vector<atoms> phrases; ///< then its members, in order of preference
        bool measured_length = false;
        std::pair<int, int> length;
        std::uint32_t predicate = 0;
        bool has_necessary = false;
        std::vector<need> necessary;
    };
    class_facts& facts(std::uint32_t c) { return class_info_[c]; }

    bool single_words(expr const& e, atoms& out);
    first_set first_of(expr const& e);
    std::uint32_t first_predicate(expr const& e)
    {
        first_set const f = first_of(e);
        return f.known && !f.nullable && f.words.size() <= most_first ? predicate(f.words) : 0;
    }
    std::vector<need> necessary(expr const& e);
    static bool has_cross(expr const& e)
    {
        return e.kind == expr_kind::crosses || std::any_of(e.children.begin(), e.children.end(), has_cross);
    }
    std::pair<int, int> length(expr const& e);
    static bool plain_phrase(expr const& e, std::vector<std::string>& words);
    static bool same(expr const& a, expr const& b);
    static bool same_condition(condition const& a, condition const& b)
    {
        return a.times == b.times && a.wanted == b.wanted && a.factor == b.factor && a.where == b.where &&
               a.words == b.words && a.has_body == b.has_body && (!a.has_body || same(a.body, b.body));
    }

    // --- programs (lower_programs.cpp) ---
    std::uint32_t emit(op code, std::uint32_t a = 0, std::uint32_t b = 0)
    {
        program_.push_back({code, a & 0xFFFFFFU, b});
        return static_cast<std::uint32_t>(program_.size() - 1);
    }
    std::uint32_t here() const { return static_cast<std::uint32_t>(program_.size()); }

    void lower_expr(expr const& e);
    void lower_choice(std::vector<expr const*> const& children);
    bool finish_selects(std::vector<flat_range>& ranges);
    std::uint32_t flat_class_of(std::uint32_t c);
    void add_guard(expr const& e, first_set const& first);

    void lower_pending_classes();

    static std::uint16_t rank_of(std::size_t n) { return static_cast<std::uint16_t>(n); }

    // --- rules and conditions (lower_rules.cpp) ---
    void lower_rule(rule const& r);
    static int price(flat_condition const& c);
    void lower_question(condition const& c);
    std::uint32_t lower_condition(condition const& c);

    // --- groups of words (lower_groups.cpp) ---
    std::uint16_t group_of(atoms const& set);
    std::vector<std::uint16_t> share_groups() const;
    void finish_groups();

    // --- anchors (lower_anchors.cpp) ---
    std::uint32_t predicate_of(near_set const& set);
    anchor_point point_at(walk_state const& at, near_set const& next);
    near_set following(expr const& sequence, std::size_t i, near_set const& next);
    cut walk(expr const& e, walk_state& at, near_set const& next);
    void add_anchors(expr const& body, std::uint32_t rule, std::vector<need> const& more);
    static std::uint8_t byte(int n) { return static_cast<std::uint8_t>(std::min(n, 255)); }
    static std::uint16_t small(std::uint32_t n);
    static std::uint16_t unencoded(std::uint32_t n) { return static_cast<std::uint16_t>(n > 0xFFFF ? 0 : n); }

    void finish_anchors();
    static void add_unique(std::vector<flat_anchor>& list, std::vector<flat_anchor>& out);

    // --- the tree of phrases and the lists of symbols (lower_tree.cpp) ---
    void order_classes();
    bool finish_tree();
    void finish_lists();
    void finish_nodes(std::vector<std::size_t> const& parents);

    // --- the image (lower_image.cpp) ---
    template <class Slot, class Match>
    static std::vector<Slot> open_table(
        std::vector<Slot> const& items, Match const& start, std::uint32_t& mask)
    {
        std::size_t const size = std::bit_ceil(std::max<std::size_t>(2 * items.size() + 1, 4));
        mask = static_cast<std::uint32_t>(size - 1);
        std::vector<Slot> slots(size, Slot{});
        std::vector<bool> taken(size, false);
        for (Slot const& item : items) {
            std::size_t i = start(item) & mask;
            while (taken[i])
                i = (i + 1) & mask;
            taken[i] = true;
            slots[i] = item;
        }
        return slots;
    }
    /// The same for items that are larger than their place in the list: a table of these places plus one, 0
    /// where free.
    template <class Item, class Match>
    static std::vector<std::uint32_t> table_of_places(
        std::vector<Item> const& items, Match const& start, std::uint32_t& mask)
    {
        std::size_t const size = std::bit_ceil(std::max<std::size_t>(items.size() + items.size() / 3 + 1, 4));
        mask = static_cast<std::uint32_t>(size - 1);
        std::vector<std::uint32_t> slots(size, 0);
        for (std::uint32_t i = 0; i < items.size(); ++i) {
            std::size_t slot = start(items[i]) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = i + 1;
        }
        return slots;
    }

    std::vector<std::byte> assemble();

    // --- the vocabulary of the image (lower_vocabulary.cpp) ---
    struct word_sections {
        std::vector<flat_word> words;
        std::vector<std::uint32_t> slots;
        std::vector<flat_stem> stems;
        std::vector<std::uint64_t> stem_bits;
        std::vector<flat_expansion> expansions;
        std::vector<std::uint64_t> expand_bits;
        std::vector<std::uint32_t> expand_slots;
        std::vector<std::uint32_t> stem_slots;
        std::vector<flat_suffix> suffixes;
        std::vector<flat_text> abbreviations;
        std::vector<std::uint64_t>
            shared; ///< instead of all these: which words of the vocabulary the set has
        std::vector<flat_beginning> beginnings;
    };
    void lower_patterns();
    word_sections own_words(image_header& h);
    word_sections words_of_others(image_header& h);

    model model_;
    shared_words const* shared_ = nullptr; ///< the vocabulary, where it is not the own one
    std::uint32_t member_ = 0;
    std::map<std::string, std::uint8_t> spelling_members_; ///< of a vocabulary
    bool only_words_ = false;                              ///< this is a vocabulary
    bool tables_ = true; ///< choose among alternatives by a table of first words
    std::vector<std::size_t> class_sizes_;
    std::unordered_map<std::string, std::uint32_t> folded_;
    std::string texts_;
    std::unordered_map<std::string, flat_text> text_index_;
    std::unordered_map<std::string, atom> literal_index_;
    std::unordered_map<std::string, atom> stem_index_;
    std::vector<std::string> literals_;
    std::vector<std::string> stems_;
    std::vector<std::uint32_t> literal_symbol_;
    std::vector<std::uint32_t> stem_symbol_;
    std::uint32_t symbols_ = 1;
    std::map<std::uint32_t, std::vector<std::uint32_t>> under_stem_;
    struct atoms_hash {
        std::size_t operator()(atoms const& list) const noexcept
        {
            std::uint64_t h = list.size();
            for (atom const a : list)
                h = spread(h + a);
            return static_cast<std::size_t>(h);
        }
    };
    std::unordered_map<atoms, std::uint32_t, atoms_hash> predicate_index_;
    std::vector<atoms> predicate_atoms_;
    std::vector<flat_predicate> predicates_;
    std::vector<std::uint16_t> predicate_symbols_;
    std::vector<class_facts> class_info_;
    std::vector<flat_class> classes_;
    std::vector<std::uint32_t> pending_classes_;
    std::vector<instruction> program_;
    struct select_table {
        std::uint32_t at = 0;
        std::vector<std::pair<atoms, std::uint32_t>> places;
    };
    std::vector<select_table> selects_;
    std::map<atoms, std::uint16_t> group_numbers_;
    std::vector<std::uint32_t> group_rows_;
    std::vector<std::uint32_t> group_index_;
    std::vector<std::uint16_t> groups_;
    std::vector<std::pair<std::uint32_t, std::array<std::uint16_t, 3>>> guards_; ///< where, numbers of sets
    struct tree_entry {
        atoms const* phrase;
        std::uint32_t number; ///< of a class, or of a rule
        bool is_class;
        std::uint16_t rank;
    };
    std::vector<tree_entry> members_;
    std::deque<atoms> tree_phrases_;
    std::size_t longest_phrase_ = 1;
    std::uint32_t anchor_classes_ = 0;
    std::size_t listed_classes_ = 0;
    std::vector<std::uint16_t> roots_;
    std::vector<std::uint16_t> node_symbols_;
    std::vector<flat_node> nodes_;
    std::vector<std::uint16_t> lists_;
    std::vector<std::uint32_t> list_index_;
    std::vector<std::uint16_t> list_items_;
    std::vector<flat_member> tree_members_;
    std::vector<flat_choice> choices_;
    std::vector<flat_rule> rules_;
    std::vector<std::uint32_t> phrases_;
    std::vector<std::vector<std::uint32_t>> gate_conditions_;
    std::vector<flat_condition> conditions_;
    std::vector<std::uint32_t> condition_lists_;
    std::vector<condition const*> questions_;
    std::vector<std::pair<condition const*, std::uint32_t>> lowered_conditions_;
    std::vector<std::pair<atom, flat_anchor>> class_points_;
    std::vector<std::pair<atom, flat_anchor>> points_;
    std::map<atom, std::uint64_t> row_bits_of_;
    std::vector<flat_anchor> class_anchors_;
    std::uint32_t row_bits_ = 8;
    std::vector<std::uint64_t> rows_;
    std::vector<std::uint64_t> short_rows_;
    std::uint32_t short_stems_ = 0;
    std::vector<std::uint32_t> anchor_index_;
    std::vector<flat_anchor> anchors_;
    std::vector<flat_output> outputs_;
    int back_ = 0;
    int ahead_ = 0;
};
} // namespace cbtkit::matching::detail::to_image
#endif
