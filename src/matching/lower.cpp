// SPDX-License-Identifier: BSL-1.0
// From the model of the pattern files to the flat image that the engine runs on.
#include "lower.hpp"

#include "image.hpp"
#include "splitter.hpp"
#include "unicode.hpp"
#include "word_frequency.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>

namespace cbtkit::matching::detail {
namespace {
constexpr double never = std::numeric_limits<double>::infinity();
constexpr std::uint32_t stem_tag = 0x80000000U;
constexpr std::size_t most_first = 250;    ///< first words that are told apart before a try
constexpr std::size_t most_members = 4000; ///< of a class in the tree of phrases
constexpr double rarely_needed = 15000;    ///< a second set must be rarer than this
constexpr double often_needed = 60000;     ///< a set that every sentence holds tells nothing

/// A literal or a stem, by its number in the list of its kind (stems have `stem_tag`).
using atom = std::uint32_t;
using atoms = std::vector<atom>; // sorted, unique

void tidy(atoms& list)
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

void join(near_set& a, near_set const& b)
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

class lowering {
public:
    explicit lowering(model const& m)
        : model_{m}
    {
    }

    void without_tables() noexcept { tables_ = false; }

    std::vector<std::byte> run()
    {
        texts_.reserve(1U << 16U);
        predicates_.push_back({}); // predicate 0: none
        predicate_atoms_.push_back({});
        fold_model();
        class_info_.resize(model_.classes.size());
        for (rule const& r : model_.rules)
            lower_rule(r);
        std::size_t const hidden = questions_.size();
        for (std::size_t q = 0; q < hidden; ++q)
            lower_question(*questions_[q]);
        finish_guards();
        finish_words();
        finish_predicates();
        finish_groups();
        finish_anchors();
        order_classes();
        if (!finish_tree())
            return {};
        finish_lists();
        return assemble();
    }

private:
    // --- alternatives that are phrases become classes, so that the tree of phrases holds them
    // ----

    static bool only_phrases(expr const& e)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
        case expr_kind::one_of:
            return true;
        case expr_kind::sequence:
        case expr_kind::choice:
        case expr_kind::optional:
            return std::all_of(e.children.begin(), e.children.end(), only_phrases);
        default:
            return false;
        }
    }
    static bool one_word(expr const& e)
    {
        return e.kind == expr_kind::literal || e.kind == expr_kind::prefix ||
               (e.kind == expr_kind::sequence && e.children.size() == 1 && one_word(e.children[0])) ||
               (e.kind == expr_kind::choice && std::all_of(e.children.begin(), e.children.end(), one_word));
    }
    static bool may_be_empty(expr const& e)
    {
        if (e.kind == expr_kind::choice)
            return std::any_of(e.children.begin(), e.children.end(), may_be_empty);
        if (e.kind == expr_kind::sequence)
            return std::all_of(e.children.begin(), e.children.end(), may_be_empty);
        return e.kind == expr_kind::optional;
    }
    /// How many phrases an expression stands for, at most `enough`.
    std::size_t phrase_count(expr const& e)
    {
        constexpr std::size_t enough = 1000000;
        std::size_t n = 1;
        switch (e.kind) {
        case expr_kind::one_of:
            if (class_sizes_.size() < model_.classes.size())
                class_sizes_.resize(model_.classes.size(), 0);
            if (class_sizes_[e.index] == 0) {
                n = phrase_count(model_.classes[e.index].body);
                class_sizes_[e.index] = n;
            }
            return class_sizes_[e.index];
        case expr_kind::optional:
            return std::min(enough, phrase_count(e.children[0]) + 1);
        case expr_kind::choice:
            n = 0;
            for (expr const& c : e.children)
                n = std::min(enough, n + phrase_count(c));
            return n;
        case expr_kind::sequence:
            for (expr const& c : e.children)
                n = std::min(enough, n * phrase_count(c));
            return n;
        default:
            return 1;
        }
    }
    static void spell(expr const& e, std::string& out)
    {
        out += static_cast<char>('a' + static_cast<int>(e.kind));
        out += e.text;
        out += ' ';
        if (e.kind == expr_kind::one_of)
            out += std::to_string(e.index);
        for (expr const& c : e.children)
            spell(c, out);
        out += ')';
    }
    /// Neighbouring alternatives that are phrases, of which one has several words, become one class.
    void fold_alternatives(std::vector<expr>& list)
    {
        for (expr& c : list)
            fold(c);
        std::vector<expr> made;
        for (std::size_t i = 0; i < list.size();) {
            std::size_t end = i;
            std::size_t phrases = 0;
            bool longer = false;
            // What names a large class would write all of it into the tree once more.
            while (end < list.size() && only_phrases(list[end]) && !may_be_empty(list[end]) &&
                   phrase_count(list[end]) <= 12 && phrases + phrase_count(list[end]) <= 1000) {
                phrases += phrase_count(list[end]);
                longer = longer || !one_word(list[end]);
                ++end;
            }
            if (end < i + 2 || !longer) {
                end = std::max(end, i + 1);
                made.insert(
                    made.end(), std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(i)),
                    std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(end)));
            } else {
                expr body;
                body.kind = expr_kind::choice;
                body.children.assign(
                    std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(i)),
                    std::make_move_iterator(list.begin() + static_cast<std::ptrdiff_t>(end)));
                std::string name;
                spell(body, name);
                auto const [at, fresh] =
                    folded_.try_emplace(std::move(name), static_cast<std::uint32_t>(model_.classes.size()));
                if (fresh) {
                    word_class c;
                    c.body = std::move(body);
                    model_.classes.push_back(std::move(c));
                }
                expr use;
                use.kind = expr_kind::one_of;
                use.index = at->second;
                made.push_back(std::move(use));
            }
            i = end;
        }
        list = std::move(made);
    }
    void fold(expr& e)
    {
        if (e.kind == expr_kind::choice) {
            fold_alternatives(e.children);
            if (e.children.size() == 1) {
                expr only = std::move(e.children[0]);
                e = std::move(only);
            }
            return;
        }
        for (expr& c : e.children)
            fold(c);
    }
    void fold_model()
    {
        if (!tables_)
            return;
        for (rule& r : model_.rules) {
            for (expr& m : r.matches)
                fold(m);
            if (r.matches.size() > 1)
                fold_alternatives(r.matches);
            for (condition& c : r.conditions)
                fold(c.body);
        }
        for (gate& g : model_.gates)
            for (condition& c : g.conditions)
                fold(c.body);
    }

    // --- texts, literals, stems
    // ----------------------------------------------------------------------------------

    flat_text text(std::string_view s)
    {
        if (s.empty())
            return {0, 0};
        auto const [at, fresh] = text_index_.try_emplace(
            std::string{s},
            flat_text{static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(s.size())});
        if (fresh)
            texts_ += s;
        return at->second;
    }
    atom literal(std::string const& s)
    {
        auto const [at, fresh] = literal_index_.try_emplace(s, static_cast<atom>(literals_.size()));
        if (fresh)
            literals_.push_back(s);
        return at->second;
    }
    atom stem(std::string const& s)
    {
        auto const [at, fresh] = stem_index_.try_emplace(s, static_cast<atom>(stems_.size()));
        if (fresh)
            stems_.push_back(s);
        return at->second | stem_tag;
    }
    atom atom_of(expr const& e) { return e.kind == expr_kind::literal ? literal(e.text) : stem(e.text); }
    std::string const& letters(atom a) const
    {
        return (a & stem_tag) != 0 ? stems_[a & ~stem_tag] : literals_[a];
    }

    // --- predicates
    // ----------------------------------------------------------------------------------------------

    std::uint32_t predicate(atoms list)
    {
        if (list.empty())
            return 0;
        auto const [at, fresh] =
            predicate_index_.try_emplace(list, static_cast<std::uint32_t>(predicate_atoms_.size()));
        if (fresh)
            predicate_atoms_.push_back(std::move(list));
        return at->second;
    }

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

    /// Whether an expression always takes exactly one word of a fixed set.
    bool single_words(expr const& e, atoms& out)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            out.push_back(atom_of(e));
            return true;
        case expr_kind::one_of: {
            class_facts& f = facts(e.index);
            if (!f.measured) {
                f.measured = true;
                f.singles = single_words(model_.classes[e.index].body, f.words);
                tidy(f.words);
            }
            if (!f.singles)
                return false;
            out.insert(out.end(), f.words.begin(), f.words.end());
            return true;
        }
        case expr_kind::choice:
            return std::all_of(
                e.children.begin(), e.children.end(), [&](expr const& c) { return single_words(c, out); });
        case expr_kind::sequence:
            return e.children.size() == 1 && single_words(e.children[0], out);
        default:
            return false;
        }
    }

    first_set first_of(expr const& e)
    {
        first_set f;
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            f.words = {atom_of(e)};
            return f;
        case expr_kind::one_of: {
            class_facts& known = facts(e.index);
            if (!known.has_first) {
                known.first = first_of(model_.classes[e.index].body);
                known.has_first = true;
            }
            return known.first;
        }
        case expr_kind::mark:
            return first_of(e.children[0]);
        case expr_kind::optional:
            f = first_of(e.children[0]);
            f.nullable = true;
            return f;
        case expr_kind::choice:
            for (expr const& c : e.children) {
                first_set const x = first_of(c);
                f.known = f.known && x.known;
                f.nullable = f.nullable || x.nullable;
                f.words.insert(f.words.end(), x.words.begin(), x.words.end());
            }
            tidy(f.words);
            return f;
        case expr_kind::sequence:
            f.nullable = true;
            for (expr const& c : e.children) {
                first_set const x = first_of(c);
                f.known = f.known && x.known;
                f.words.insert(f.words.end(), x.words.begin(), x.words.end());
                if (!x.nullable) {
                    f.nullable = false;
                    break;
                }
            }
            tidy(f.words);
            return f;
        case expr_kind::gap:
            f.known = false;
            f.nullable = e.low == 0;
            return f;
        case expr_kind::begins:
            f.nullable = true;
            return f;
        case expr_kind::ends:
            f.nullable = true;
            return f;
        case expr_kind::crosses:
            f.known = false;
            f.nullable = true;
            return f;
        }
        return f;
    }
    std::uint32_t first_predicate(expr const& e)
    {
        first_set const f = first_of(e);
        return f.known && !f.nullable && f.words.size() <= most_first ? predicate(f.words) : 0;
    }

    // --- programs
    // ------------------------------------------------------------------------------------------------

    std::uint32_t emit(op code, std::uint32_t a = 0, std::uint32_t b = 0)
    {
        program_.push_back({code, a & 0xFFFFFFU, b});
        return static_cast<std::uint32_t>(program_.size() - 1);
    }
    std::uint32_t here() const { return static_cast<std::uint32_t>(program_.size()); }

    void lower_expr(expr const& e)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            emit(op::word, predicate({atom_of(e)}));
            return;
        case expr_kind::one_of: {
            atoms words;
            if (single_words(e, words)) {
                class_facts& f = facts(e.index);
                if (f.predicate == 0)
                    f.predicate = predicate(f.words);
                emit(op::word, f.predicate);
            } else {
                emit(op::phrases, flat_class_of(e.index));
            }
            return;
        }
        case expr_kind::sequence:
            for (expr const& c : e.children)
                lower_expr(c);
            return;
        case expr_kind::choice: {
            std::vector<expr const*> children;
            for (expr const& c : e.children)
                children.push_back(&c);
            lower_choice(children);
            return;
        }
        case expr_kind::optional: {
            std::uint32_t const split = emit(op::split, first_predicate(e.children[0]));
            lower_expr(e.children[0]);
            program_[split].b = here();
            return;
        }
        case expr_kind::gap:
            emit(op::gap, static_cast<std::uint32_t>(e.low), static_cast<std::uint32_t>(e.high));
            return;
        case expr_kind::begins:
            emit(op::begins);
            return;
        case expr_kind::ends:
            emit(op::ends);
            return;
        case expr_kind::crosses:
            emit(op::crosses);
            return;
        case expr_kind::mark:
            emit(op::mark_open);
            lower_expr(e.children[0]);
            emit(op::mark_close);
            return;
        }
    }

    /// Alternatives in order; neighbours that are single words become one predicate. Where the first word
    /// decides, a table leads from it to the alternatives that it may begin.
    void lower_choice(std::vector<expr const*> const& children)
    {
        struct alternative {
            expr const* whole = nullptr; // nullptr: single words
            first_set first;
        };
        std::vector<alternative> list;
        for (std::size_t i = 0; i < children.size();) {
            alternative a;
            std::size_t next = i;
            while (next < children.size()) {
                atoms more;
                if (!single_words(*children[next], more))
                    break;
                a.first.words.insert(a.first.words.end(), more.begin(), more.end());
                ++next;
            }
            if (next > i) {
                tidy(a.first.words);
                i = next;
            } else {
                a.whole = children[i];
                a.first = first_of(*children[i]);
                ++i;
            }
            list.push_back(std::move(a));
        }
        std::size_t words = 0;
        bool decided = tables_ && list.size() >= 3;
        for (alternative const& a : list) {
            decided = decided && a.first.known && !a.first.nullable;
            words += a.first.words.size();
        }
        bool const table = decided && words <= 24 * list.size();
        std::uint32_t const select =
            table ? emit(op::select, static_cast<std::uint32_t>(selects_.size())) : 0;
        if (table)
            selects_.push_back({select, {}});
        std::uint32_t const number = table ? program_[select].a : 0;
        std::vector<std::uint32_t> jumps;
        for (std::size_t i = 0; i < list.size(); ++i) {
            alternative& a = list[i];
            bool const last = i + 1 == list.size();
            std::uint32_t split = 0;
            if (table)
                selects_[number].places.emplace_back(a.first.words, here());
            else if (!last)
                split = emit(
                    op::split, a.first.known && !a.first.nullable && a.first.words.size() <= most_first
                                   ? predicate(a.first.words)
                                   : 0);
            if (a.whole != nullptr) {
                add_guard(*a.whole, a.first);
                lower_expr(*a.whole);
            } else {
                emit(op::word, predicate(a.first.words));
            }
            if (!last)
                jumps.push_back(emit(op::jump));
            if (!table && !last)
                program_[split].b = here();
        }
        for (std::uint32_t const j : jumps)
            program_[j].b = here();
    }

    /// @returns false when a number is too large for the tables
    bool finish_selects(std::vector<flat_range>& ranges)
    {
        for (auto const& s : selects_) {
            std::vector<flat_choice> rows;
            for (auto const& [words, place] : s.places) {
                std::vector<std::uint32_t> symbols;
                for (atom const a : words)
                    atom_symbols(a, symbols);
                std::sort(symbols.begin(), symbols.end());
                symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
                for (std::uint32_t const sym : symbols) {
                    if (sym > 0xFFFF || place - s.at > 0xFFFF)
                        return false;
                    rows.push_back(
                        {static_cast<std::uint16_t>(sym), static_cast<std::uint16_t>(place - s.at)});
                }
            }
            std::sort(rows.begin(), rows.end(), [](flat_choice const& a, flat_choice const& b) {
                return a.symbol != b.symbol ? a.symbol < b.symbol : a.distance < b.distance;
            });
            ranges.push_back(
                {static_cast<std::uint32_t>(choices_.size()),
                 static_cast<std::uint32_t>(choices_.size() + rows.size())});
            choices_.insert(choices_.end(), rows.begin(), rows.end());
        }
        return true;
    }

    std::uint32_t flat_class_of(std::uint32_t c)
    {
        if (facts(c).flat != 0)
            return facts(c).flat - 1;
        std::uint32_t const number = static_cast<std::uint32_t>(classes_.size());
        facts(c).flat = number + 1;
        classes_.push_back({});
        pending_classes_.push_back(c);
        return number;
    }

    /// An alternative of several words fails at once in a sentence that lacks one of them.
    void add_guard(expr const& e, first_set const& first)
    {
        if (has_cross(e))
            return;
        std::vector<need> sets = necessary(e);
        std::erase_if(sets, [&](need const& n) {
            return n.first > often_needed || n.second.size() > 100 || n.second == first.words;
        });
        if (sets.empty())
            return;
        while (sets.size() > 1 && sets.back().first > rarely_needed)
            sets.pop_back();
        guards_.emplace_back(emit(op::guard), std::move(sets));
    }
    void finish_guards()
    {
        for (auto const& [at, sets] : guards_) {
            instruction& i = program_[at];
            std::uint32_t const two = sets.size() > 1 ? group_of(sets[1].second) : 0U;
            std::uint32_t const three = sets.size() > 2 ? group_of(sets[2].second) : 0U;
            i.a = group_name(group_of(sets[0].second));
            i.b = group_name(two) | std::uint32_t{group_name(three)} << 16U;
        }
    }

    /// All phrases of an expression in order of preference.
    /// @returns false when it holds more than words, or too many of them
    bool unfold(expr const& e, std::vector<atoms>& out, std::size_t most)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            out.push_back({atom_of(e)});
            return true;
        case expr_kind::one_of: {
            std::vector<atoms> const* const known = phrases_of(e.index);
            if (known == nullptr || out.size() + known->size() > most)
                return false;
            out.insert(out.end(), known->begin(), known->end());
            return true;
        }
        case expr_kind::choice:
            return std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
                return unfold(c, out, most) && out.size() <= most;
            });
        case expr_kind::optional:
            if (!unfold(e.children[0], out, most))
                return false;
            out.emplace_back();
            return true;
        case expr_kind::sequence: {
            std::vector<atoms> all{{}};
            for (expr const& c : e.children) {
                std::vector<atoms> next;
                if (!unfold(c, next, most) || all.size() * next.size() > most)
                    return false;
                std::vector<atoms> longer;
                longer.reserve(all.size() * next.size());
                for (atoms const& head : all)
                    for (atoms const& tail : next) {
                        longer.push_back(head);
                        longer.back().insert(longer.back().end(), tail.begin(), tail.end());
                    }
                all = std::move(longer);
            }
            out.insert(out.end(), all.begin(), all.end());
            return out.size() <= most;
        }
        default:
            return false;
        }
    }
    /// The same where marks stand around whole alternatives.
    bool unfold_marked(expr const& e, std::vector<atoms>& out)
    {
        if (e.kind == expr_kind::mark || (e.kind == expr_kind::sequence && e.children.size() == 1))
            return unfold_marked(e.children[0], out);
        if (e.kind == expr_kind::choice)
            return std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
                return unfold_marked(c, out) && out.size() <= most_members;
            });
        return unfold(e, out, most_members);
    }
    /// The members of a class for the tree of phrases; nullptr when they do not fit there.
    std::vector<atoms> const* phrases_of(std::uint32_t c)
    {
        class_facts& f = facts(c);
        if (!f.unfolded) {
            std::vector<atoms> list;
            bool const fits = tables_ && unfold(model_.classes[c].body, list, most_members);
            f.unfolded = true;
            f.in_tree = fits && fit_tree(list);
            if (f.in_tree)
                f.phrases = std::move(list);
        }
        return f.in_tree ? &f.phrases : nullptr;
    }
    static bool fit_tree(std::vector<atoms> const& list)
    {
        return std::all_of(
            list.begin(), list.end(), [](atoms const& p) { return !p.empty() && p.size() <= 20; });
    }

    /// Classes that programs name get programs of their own, outside of any other.
    void lower_pending_classes()
    {
        while (!pending_classes_.empty()) {
            std::uint32_t const c = pending_classes_.back();
            pending_classes_.pop_back();
            std::uint32_t const number = facts(c).flat - 1;
            expr const& body = model_.classes[c].body;
            flat_class f{};
            if (std::vector<atoms> const* const list = phrases_of(c)) {
                f.in_tree = 1;
                for (std::size_t rank = 0; rank < list->size(); ++rank)
                    members_.push_back({&(*list)[rank], number, true, rank_of(rank)});
            } else {
                f.first = first_predicate(body);
                f.program = here();
                lower_expr(body);
                emit(op::accept);
            }
            classes_[number] = f;
        }
    }

    static std::uint16_t rank_of(std::size_t n) { return static_cast<std::uint16_t>(n); }

    // --- rules
    // ---------------------------------------------------------------------------------------------------

    void lower_rule(rule const& r)
    {
        flat_rule f{};
        f.key = text(r.key);
        f.note = text(r.note);
        f.weight = r.weight;
        std::uint32_t const index = static_cast<std::uint32_t>(rules_.size());
        bool const hidden = &r < model_.rules.data() || &r >= model_.rules.data() + model_.rules.size();
        f.conditions.begin = static_cast<std::uint32_t>(condition_lists_.size());
        if (!hidden) {
            for (std::uint32_t const g : r.gates) {
                if (gate_conditions_.empty())
                    gate_conditions_.resize(model_.gates.size());
                if (gate_conditions_[g].empty())
                    for (condition const& c : model_.gates[g].conditions)
                        gate_conditions_[g].push_back(lower_condition(c));
                for (std::uint32_t const c : gate_conditions_[g])
                    condition_lists_.push_back(c);
            }
            for (condition const& c : r.conditions)
                condition_lists_.push_back(lower_condition(c));
        }
        f.conditions.end = static_cast<std::uint32_t>(condition_lists_.size());
        // Filters may be asked in any order: the cheap ones first. Factors keep theirs.
        std::stable_sort(
            condition_lists_.begin() + f.conditions.begin, condition_lists_.end(),
            [&](std::uint32_t a, std::uint32_t b) { return price(conditions_[a]) < price(conditions_[b]); });
        for (std::uint32_t i = f.conditions.begin; i < f.conditions.end; ++i)
            if (conditions_[condition_lists_[i]].where == static_cast<std::uint8_t>(scope::in_text))
                f.flags |= rule_asks_text;
        expr all;
        all.kind = expr_kind::choice;
        all.children = r.matches;
        expr const& body = all.children.size() == 1 ? all.children[0] : all;
        f.first = first_predicate(body);
        std::vector<need> needs; // of conditions
        if (!hidden && !has_cross(body))
            for (condition const& c : r.conditions)
                if (!c.times && c.wanted && c.where == scope::in_sentence && !has_cross(c.body))
                    for (auto& own : necessary(c.body))
                        needs.push_back(std::move(own));
        std::vector<std::string> words;
        if (f.conditions.begin == f.conditions.end && plain_phrase(body, words)) {
            f.flags |= rule_is_phrase;
            f.phrase.begin = static_cast<std::uint32_t>(phrases_.size());
            for (std::string const& w : words)
                phrases_.push_back(literal(w));
            f.phrase.end = static_cast<std::uint32_t>(phrases_.size());
        } else if (f.conditions.begin == f.conditions.end && add_to_tree(body, index)) {
            rules_.push_back(f); // its hits are read from the tree
            return;
        }
        f.program = here();
        if (body.kind == expr_kind::choice) {
            std::vector<expr const*> children;
            for (expr const& c : body.children)
                children.push_back(&c);
            lower_choice(children);
        } else {
            lower_expr(body);
        }
        emit(op::accept);
        lower_pending_classes();
        rules_.push_back(f);
        add_anchors(body, index, needs);
    }

    /// A rule without conditions that holds nothing but phrases needs no program.
    bool add_to_tree(expr const& body, std::uint32_t index)
    {
        std::vector<atoms> list;
        if (!tables_ || !unfold_marked(body, list) || !fit_tree(list))
            return false;
        for (std::size_t rank = 0; rank < list.size(); ++rank) {
            tree_phrases_.push_back(std::move(list[rank]));
            atoms const& phrase = tree_phrases_.back();
            members_.push_back({&phrase, index, false, rank_of(rank)});
            row_bits_of_[phrase[0]] = ~std::uint64_t{0};
        }
        return true;
    }

    static int price(flat_condition const& c)
    {
        if (c.kind == 2)
            return 9;
        switch (static_cast<scope>(c.where)) {
        case scope::question:
        case scope::exclaimed:
        case scope::in_text:
            return 0;
        case scope::in_sentence:
        case scope::previous_sentence:
        case scope::next_sentence:
            return 2;
        case scope::quoted:
            return 4;
        default:
            return c.longest == 0 ? 1 : 3;
        }
    }

    /// Sets of words of which every match holds one, the rarest first; at most three.
    std::vector<need> necessary(expr const& e)
    {
        std::vector<need> sets;
        auto const add = [&](atoms list) {
            tidy(list);
            if (list.empty() || list.size() > 600)
                return;
            double often = 0;
            for (atom const a : list)
                often += frequency(a);
            sets.emplace_back(often, std::move(list));
        };
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            add({atom_of(e)});
            break;
        case expr_kind::mark:
            return necessary(e.children[0]);
        case expr_kind::one_of: {
            class_facts& f = facts(e.index);
            if (!f.has_necessary) {
                auto own = necessary(model_.classes[e.index].body);
                facts(e.index).necessary = std::move(own);
                facts(e.index).has_necessary = true;
            }
            return facts(e.index).necessary;
        }
        case expr_kind::choice: {
            atoms all;
            for (expr const& c : e.children) {
                auto const own = necessary(c);
                if (own.empty())
                    return {};
                all.insert(all.end(), own.front().second.begin(), own.front().second.end());
            }
            add(std::move(all));
            break;
        }
        case expr_kind::sequence:
            for (expr const& c : e.children)
                for (auto& own : necessary(c))
                    sets.push_back(std::move(own));
            break;
        default:
            break;
        }
        std::stable_sort(
            sets.begin(), sets.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        if (sets.size() > 3)
            sets.resize(3);
        return sets;
    }
    static bool has_cross(expr const& e)
    {
        return e.kind == expr_kind::crosses || std::any_of(e.children.begin(), e.children.end(), has_cross);
    }

    /// The number of a set among the groups of words. When there are more sets than groups, some share one.
    std::uint16_t group_of(atoms const& set)
    {
        auto const [at, fresh] = group_numbers_.try_emplace(set, 0);
        if (fresh)
            at->second = static_cast<std::uint16_t>(1 + (group_numbers_.size() - 1) % (group_count - 1));
        return at->second;
    }
    void finish_groups()
    {
        std::vector<std::vector<std::uint16_t>> of(symbols_);
        std::vector<std::uint32_t> symbols;
        for (auto const& [set, number] : group_numbers_) {
            symbols.clear();
            for (atom const a : set)
                atom_symbols(a, symbols);
            for (std::uint32_t const s : symbols)
                of[s].push_back(number);
        }
        std::map<std::vector<std::uint16_t>, std::uint32_t> rows;
        for (auto& list : of) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
            if (rows.size() + 1 >= 0xFFFF) { // the last row stands for all others: it holds every group
                list.resize(group_count);
                for (std::uint16_t i = 0; i < group_count; ++i)
                    list[i] = i;
            }
            auto const [at, fresh] = rows.try_emplace(list, static_cast<std::uint32_t>(rows.size()));
            group_rows_.push_back(at->second);
            if (!fresh)
                continue;
            group_index_.push_back(static_cast<std::uint32_t>(groups_.size()));
            for (std::uint16_t const g : list)
                groups_.push_back(group_name(g));
        }
        group_index_.push_back(static_cast<std::uint32_t>(groups_.size()));
        for (flat_condition& c : conditions_)
            for (std::uint16_t& g : c.groups)
                g = group_name(g);
        for (auto* const list : {&points_, &class_points_})
            for (auto& [word, a] : *list)
                for (std::uint16_t& g : a.groups)
                    g = group_name(g);
    }

    /// Classes that are anchors get the first numbers.
    void order_classes()
    {
        std::vector<std::uint32_t> order(classes_.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        auto const is_anchor = [&](std::uint32_t c) {
            return classes_[c].anchors.begin != classes_[c].anchors.end;
        };
        auto const rest = std::stable_partition(order.begin(), order.end(), is_anchor);
        // The others of the tree have nothing to store.
        auto const last = std::stable_partition(
            rest, order.end(), [&](std::uint32_t c) { return classes_[c].in_tree == 0; });
        listed_classes_ = static_cast<std::size_t>(last - order.begin());
        std::vector<std::uint32_t> number(classes_.size());
        std::vector<flat_class> sorted;
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            number[order[i]] = i;
            anchor_classes_ += is_anchor(order[i]) ? 1U : 0U;
            sorted.push_back(classes_[order[i]]);
        }
        classes_ = std::move(sorted);
        for (instruction& i : program_)
            if (i.code == op::phrases)
                i.a = number[i.a] & 0xFFFFFFU;
        for (tree_entry& m : members_)
            if (m.is_class)
                m.number = number[m.number];
    }

    /// Builds the tree of phrases level by level, so that the children of a node lie together.
    /// @returns false when it holds too many nodes
    bool finish_tree()
    {
        roots_.assign(symbols_, 0);
        node_symbols_.assign(1, 0);
        struct open_member {
            std::vector<std::uint32_t> symbols;
            flat_member member;
        };
        // Stems stand for each word that begins so.
        std::vector<open_member> all;
        for (auto const& [phrase, number, is_class, rank] : members_) {
            std::size_t const what = is_class ? rules_.size() + number : number;
            if (what > 0xFFFF)
                return false;
            flat_member const member{static_cast<std::uint16_t>(what), rank};
            longest_phrase_ = std::max(longest_phrase_, phrase->size());
            std::vector<open_member> made{{{}, member}};
            for (atom const a : *phrase) {
                std::vector<std::uint32_t> symbols;
                atom_symbols(a, symbols);
                std::vector<open_member> longer;
                for (open_member const& m : made)
                    for (std::uint32_t const s : symbols) {
                        longer.push_back(m);
                        longer.back().symbols.push_back(s);
                    }
                made = std::move(longer);
                if (made.size() > 5000)
                    return false;
            }
            all.insert(all.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
            if (all.size() > 200000)
                return false;
        }
        std::sort(all.begin(), all.end(), [](open_member const& a, open_member const& b) {
            return std::tie(a.symbols, a.member.what, a.member.rank) <
                   std::tie(b.symbols, b.member.what, b.member.rank);
        });
        struct part {
            std::size_t begin;
            std::size_t end;
            std::size_t depth;
        };
        std::vector<part> nodes{{0, all.size(), 0}};
        std::vector<std::size_t> parents{0};
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            part const p = nodes[n];
            if (nodes.size() > 0xFFFF)
                return false;
            nodes_.push_back(
                {static_cast<std::uint16_t>(nodes.size()), static_cast<std::uint16_t>(tree_members_.size()),
                 0, 0});
            std::size_t i = p.begin;
            for (std::size_t first = i; i < p.end && all[i].symbols.size() == p.depth; ++i)
                if (i == first || all[i].member.what != all[i - 1].member.what)
                    tree_members_.push_back(all[i].member);
            while (i < p.end) {
                std::uint32_t const s = all[i].symbols[p.depth];
                std::size_t end = i;
                while (end < p.end && all[end].symbols[p.depth] == s)
                    ++end;
                if (s > 0xFFFF)
                    return false;
                if (n == 0)
                    roots_[s] = static_cast<std::uint16_t>(nodes.size());
                node_symbols_.push_back(static_cast<std::uint16_t>(s));
                parents.push_back(n);
                nodes.push_back({i, end, p.depth + 1});
                i = end;
            }
        }
        if (nodes.size() > 0xFFFF || tree_members_.size() > 0xFFFF)
            return false;
        nodes_.push_back(
            {static_cast<std::uint16_t>(nodes.size()), static_cast<std::uint16_t>(tree_members_.size()), 0,
             0});
        finish_nodes(parents);
        return true;
    }

    /// What is tried at each symbol, in one list: equal lists are stored once.
    void finish_lists()
    {
        if (symbols_ > 0xFFFF || rules_.size() >= may_go_on ||
            anchors_.size() + class_anchors_.size() > 0xFFFF)
            return;
        std::map<std::vector<std::uint16_t>, std::size_t> known;
        std::size_t const member_anchors = rules_.size() + anchor_classes_;
        std::vector<std::uint16_t> list;
        for (std::uint32_t s = 0; s < symbols_; ++s) {
            list.assign(1, 0);
            std::vector<std::uint32_t> numbers;
            for (std::uint32_t i = anchor_index_[s]; i < anchor_index_[s + 1]; ++i)
                numbers.push_back(i);
            if (std::uint32_t const root = roots_[s]; root != 0)
                for (std::size_t i = nodes_[root].first_member; i < nodes_[root + 1].first_member; ++i) {
                    flat_member const& m = tree_members_[i];
                    if (m.what < rules_.size()) {
                        ++list[0];
                        list.push_back((m.rank & again) != 0 ? m.what | may_go_on : m.what);
                    } else if (m.what < member_anchors) {
                        flat_range const range = classes_[m.what - rules_.size()].anchors;
                        for (std::uint32_t a = range.begin; a < range.end; ++a)
                            numbers.push_back(static_cast<std::uint32_t>(anchors_.size()) + a);
                    }
                }
            for (std::uint32_t const n : numbers) {
                flat_anchor const& a =
                    n < anchors_.size() ? anchors_[n] : class_anchors_[n - anchors_.size()];
                list.push_back(a.groups[0]);
                list.push_back(static_cast<std::uint16_t>(n));
            }
            auto const [at, fresh] = known.try_emplace(list, known.size());
            lists_.push_back(static_cast<std::uint16_t>(at->second));
            if (fresh) {
                list_index_.push_back(static_cast<std::uint32_t>(list_items_.size()));
                list_items_.insert(list_items_.end(), list.begin(), list.end());
            }
        }
        list_index_.push_back(static_cast<std::uint32_t>(list_items_.size()));
    }

    /// What lies below the nodes, and which rules end twice on one way.
    void finish_nodes(std::vector<std::size_t> const& parents)
    {
        std::size_t const anchors = rules_.size() + anchor_classes_;
        std::vector<bool> finds(parents.size(), false);
        for (std::size_t n = parents.size(); n-- > 1;) {
            for (std::size_t i = nodes_[n].first_member; i < nodes_[n + 1].first_member; ++i) {
                flat_member& m = tree_members_[i];
                finds[n] = finds[n] || m.what < anchors;
                if (m.what >= rules_.size())
                    continue;
                for (std::size_t up = parents[n]; up != 0; up = parents[up])
                    for (std::size_t k = nodes_[up].first_member; k < nodes_[up + 1].first_member; ++k)
                        if (tree_members_[k].what == m.what) {
                            tree_members_[k].rank |= again;
                            m.rank |= again;
                        }
            }
            flat_node& parent = nodes_[parents[n]];
            auto const bit = static_cast<std::uint16_t>(1U << node_symbols_[n] % 16U);
            parent.ways |= bit;
            if (finds[n]) {
                finds[parents[n]] = true;
                parent.found |= bit;
            }
        }
    }

    static bool plain_phrase(expr const& e, std::vector<std::string>& words)
    {
        if (e.kind == expr_kind::literal) {
            words.push_back(e.text);
            return true;
        }
        return e.kind == expr_kind::sequence &&
               std::all_of(e.children.begin(), e.children.end(), [&](expr const& c) {
                   return plain_phrase(c, words);
               });
    }

    void lower_question(condition const& c)
    {
        rule r;
        r.matches.push_back(c.body);
        lower_rule(r);
    }

    std::uint32_t lower_condition(condition const& c)
    {
        for (auto const& [known, number] : lowered_conditions_)
            if (same_condition(*known, c))
                return number;
        flat_condition f{};
        f.factor = c.factor;
        f.where = static_cast<std::uint8_t>(c.where);
        f.words = static_cast<std::uint8_t>(c.words);
        f.kind = static_cast<std::uint8_t>(c.times ? 2 : c.wanted ? 1 : 0);
        if (c.where == scope::in_text) {
            f.hidden = static_cast<std::uint32_t>(questions_.size());
            for (std::uint32_t q = 0; q < questions_.size(); ++q)
                if (same(questions_[q]->body, c.body))
                    f.hidden = q;
            if (f.hidden == questions_.size())
                questions_.push_back(&c);
        } else if (c.has_body) {
            f.first = first_predicate(c.body);
            atoms ignored;
            f.longest = single_words(c.body, ignored) ? std::uint8_t{0}
                                                      : byte(std::min(length(c.body).second, longest_match));
            f.program = here();
            lower_expr(c.body);
            emit(op::accept);
            lower_pending_classes();
            if (c.where != scope::previous_sentence && c.where != scope::next_sentence &&
                !has_cross(c.body)) {
                std::vector<need> const sets = necessary(c.body);
                for (std::size_t i = 0; i < std::min<std::size_t>(sets.size(), 2); ++i)
                    if (sets[i].second.size() <= 600)
                        f.groups[i] = group_of(sets[i].second);
            }
        }
        int reach = c.words;
        if (c.where == scope::in_sentence || c.where == scope::question || c.where == scope::exclaimed)
            reach = static_cast<int>(sentence_reach);
        else if (c.where == scope::previous_sentence || c.where == scope::next_sentence)
            reach = 2 * static_cast<int>(sentence_reach);
        else if (c.where == scope::touching)
            reach = longest_match;
        if (c.where != scope::after && c.where != scope::next_sentence && c.where != scope::question &&
            c.where != scope::exclaimed)
            back_ = std::max(back_, reach);
        if (c.where != scope::before && c.where != scope::previous_sentence)
            ahead_ = std::max(ahead_, reach);
        conditions_.push_back(f);
        std::uint32_t const number = static_cast<std::uint32_t>(conditions_.size() - 1);
        lowered_conditions_.emplace_back(&c, number);
        return number;
    }

    static bool same(expr const& a, expr const& b)
    {
        return a.kind == b.kind && a.text == b.text && a.index == b.index && a.low == b.low &&
               a.high == b.high &&
               std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
    }
    static bool same_condition(condition const& a, condition const& b)
    {
        return a.times == b.times && a.wanted == b.wanted && a.factor == b.factor && a.where == b.where &&
               a.words == b.words && a.has_body == b.has_body && (!a.has_body || same(a.body, b.body));
    }

    // --- anchors
    // -------------------------------------------------------------------------------------------------

    double frequency(atom a) const
    {
        std::string const& s = letters(a);
        if ((a & stem_tag) != 0)
            return s.size() < 3 ? 1e6 : s.size() < 5 ? 2000 : 200;
        return word_frequency(s);
    }
    near_set exactly(atom a) const
    {
        std::string const& s = letters(a);
        bool const short_stem = (a & stem_tag) != 0 && s.size() < 8;
        return {
            short_stem ? ~std::uint64_t{0} : pair_bit(spread(key_of(s))),
            std::min(1.0, frequency(a) * 4e-6),
            true,
            {a}};
    }

    std::pair<int, int> length(expr const& e)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix:
            return {1, 1};
        case expr_kind::gap:
            return {e.low, e.high};
        case expr_kind::one_of: {
            class_facts& f = facts(e.index);
            if (!f.measured_length) {
                f.length = length(model_.classes[e.index].body);
                f.measured_length = true;
            }
            return f.length;
        }
        case expr_kind::mark:
            return length(e.children[0]);
        case expr_kind::optional:
            return {0, length(e.children[0]).second};
        case expr_kind::choice: {
            std::pair<int, int> all{1 << 20, 0};
            for (expr const& c : e.children) {
                auto const x = length(c);
                all = {std::min(all.first, x.first), std::max(all.second, x.second)};
            }
            return all;
        }
        case expr_kind::sequence: {
            std::pair<int, int> all{0, 0};
            for (expr const& c : e.children) {
                auto const x = length(c);
                all = {all.first + x.first, all.second + x.second};
            }
            return all;
        }
        default:
            return {0, 0};
        }
    }

    std::uint32_t predicate_of(near_set const& set)
    {
        if (!set.known || set.words.empty())
            return 0;
        atoms list = set.words;
        tidy(list);
        return predicate(std::move(list));
    }
    anchor_point point_at(walk_state const& at, near_set const& next)
    {
        anchor_point p;
        p.before = at.before.bits;
        p.before_words = at.at_start ? 0 : predicate_of(at.before);
        p.after_words = predicate_of(next);
        p.least = at.least;
        p.most = at.most;
        return p;
    }

    /// The words that may stand at child `i` of a sequence after which `next` follows.
    near_set following(expr const& sequence, std::size_t i, near_set const& next)
    {
        near_set all{0, 0, true, {}};
        for (; i < sequence.children.size(); ++i) {
            expr const& child = sequence.children[i];
            if (child.kind == expr_kind::crosses)
                continue;
            first_set const x = first_of(child);
            if (!x.known)
                return {};
            for (atom const a : x.words)
                join(all, exactly(a));
            if (!x.nullable)
                return all;
        }
        join(all, next);
        return all;
    }

    /// The cheapest points of which every match of `e` holds one; `at` moves behind `e`.
    /// @param next what follows `e`
    cut walk(expr const& e, walk_state& at, near_set const& next)
    {
        switch (e.kind) {
        case expr_kind::literal:
        case expr_kind::prefix: {
            atom const a = atom_of(e);
            anchor_point p = point_at(at, next);
            p.word = a;
            cut c;
            c.cost = frequency(a) * at.before.likely * (0.4 + 0.6 * next.likely);
            c.points.push_back(std::move(p));
            ++at.least;
            ++at.most;
            at.before = exactly(a);
            at.at_start = false;
            return c;
        }
        case expr_kind::one_of: {
            class_facts& f = facts(e.index);
            if (!f.has_exit) {
                walk_state inner;
                double const often = walk(model_.classes[e.index].body, inner, {}).cost;
                facts(e.index).has_exit = true;
                facts(e.index).often = often;
                facts(e.index).exit = inner.before;
            }
            cut c;
            c.cost = facts(e.index).often * at.before.likely * (0.4 + 0.6 * next.likely);
            if (phrases_of(e.index) != nullptr) {
                anchor_point p = point_at(at, next);
                p.word = e.index;
                p.is_class = true;
                c.points.push_back(std::move(p));
            } else { // found by the first words of its members
                first_set const first = first_of(model_.classes[e.index].body);
                c.cost = 0;
                for (atom const a : first.words) {
                    anchor_point p = point_at(at, {});
                    p.word = a;
                    c.cost += frequency(a) * at.before.likely;
                    c.points.push_back(std::move(p));
                }
                if (!first.known || first.nullable)
                    c = {};
            }
            auto const x = length(e);
            at.least += x.first;
            at.most += x.second;
            at.before = facts(e.index).exit;
            at.at_start = false;
            return c;
        }
        case expr_kind::mark:
            return walk(e.children[0], at, next);
        case expr_kind::optional: {
            walk_state inside = at;
            (void)walk(e.children[0], inside, next);
            at.most = inside.most;
            join(at.before, inside.before);
            return {};
        }
        case expr_kind::gap:
            at.least += e.low;
            at.most += e.high;
            if (e.high > 0)
                at.before = {};
            at.at_start = at.at_start && e.low == 0;
            return {};
        case expr_kind::choice: {
            cut all;
            all.cost = 0;
            walk_state after;
            bool first = true;
            for (expr const& child : e.children) {
                walk_state inside = at;
                cut c = walk(child, inside, next);
                all.cost += c.cost;
                if (c.cost < never)
                    all.points.insert(
                        all.points.end(), std::make_move_iterator(c.points.begin()),
                        std::make_move_iterator(c.points.end()));
                if (first) {
                    after = inside;
                } else {
                    after.least = std::min(after.least, inside.least);
                    after.most = std::max(after.most, inside.most);
                    join(after.before, inside.before);
                    after.at_start = after.at_start || inside.at_start;
                }
                first = false;
            }
            at = after;
            if (all.cost == never)
                all.points.clear();
            return all;
        }
        case expr_kind::sequence: {
            cut best;
            std::size_t best_child = 0;
            for (std::size_t i = 0; i < e.children.size(); ++i) {
                expr const& child = e.children[i];
                int const spread_of_starts = at.most - at.least;
                cut c = walk(child, at, following(e, i + 1, next));
                c.cost *= 1 + 0.5 * spread_of_starts; // each possible start is tried
                if (c.cost < best.cost) {
                    best = std::move(c);
                    best_child = i;
                }
            }
            // What the rest needs helps every point.
            if (!best.points.empty() && e.children.size() > 1 && !has_cross(e)) {
                std::vector<need> rest;
                for (std::size_t i = 0; i < e.children.size(); ++i)
                    if (i != best_child)
                        for (need& n : necessary(e.children[i]))
                            if (n.first <= often_needed)
                                rest.push_back(std::move(n));
                for (anchor_point& p : best.points)
                    p.needs.insert(p.needs.end(), rest.begin(), rest.end());
            }
            return best;
        }
        default:
            return {};
        }
    }

    void add_anchors(expr const& body, std::uint32_t rule, std::vector<need> const& more)
    {
        walk_state at;
        cut c = walk(body, at, {});
        for (anchor_point& p : c.points) {
            p.needs.insert(p.needs.end(), more.begin(), more.end());
            std::stable_sort(p.needs.begin(), p.needs.end(), [](need const& a, need const& b) {
                return a.first < b.first;
            });
            p.needs.erase(
                std::unique(
                    p.needs.begin(), p.needs.end(),
                    [](need const& a, need const& b) { return a.second == b.second; }),
                p.needs.end());
            flat_anchor a{};
            a.rule = rule;
            a.before = unencoded(p.before_words);
            a.after = unencoded(p.after_words);
            a.least = byte(p.least);
            a.most = byte(p.most);
            std::size_t n = 0;
            for (need const& set : p.needs)
                if (n < 3 && set.first <= (n == 0 ? often_needed : rarely_needed) && set.second.size() <= 200)
                    a.groups[n++] = group_of(set.second);
            if (!p.is_class) {
                points_.emplace_back(p.word, a);
                row_bits_of_[p.word] |= p.before;
                continue;
            }
            class_points_.emplace_back(flat_class_of(p.word), a);
            for (atoms const& phrase : *phrases_of(p.word))
                row_bits_of_[phrase[0]] |= p.before;
        }
        lower_pending_classes();
    }
    static std::uint8_t byte(int n) { return static_cast<std::uint8_t>(std::min(n, 255)); }
    /// A predicate in 16 bits, 0 (any word) where it does not fit.
    static std::uint16_t small(std::uint32_t n)
    {
        bool const alone = (n & only_symbol) != 0;
        std::uint32_t const rest = n & ~only_symbol;
        if (rest >= only_symbol_short)
            return 0;
        return static_cast<std::uint16_t>(rest | (alone ? only_symbol_short : 0U));
    }
    static std::uint16_t unencoded(std::uint32_t n) { return static_cast<std::uint16_t>(n > 0xFFFF ? 0 : n); }

    // --- the tables
    // ----------------------------------------------------------------------------------------------

    void finish_words()
    {
        literal_symbol_.resize(literals_.size());
        stem_symbol_.resize(stems_.size());
        std::uint32_t symbol = 1;
        for (auto& s : literal_symbol_)
            s = symbol++;
        for (auto& s : stem_symbol_)
            s = symbol++;
        symbols_ = symbol;
        // Which stems does a word begin with? Sorted by letters, the stems of a word are its own beginnings.
        for (std::uint32_t i = 0; i < literals_.size(); ++i)
            for (std::size_t n = 1; n <= literals_[i].size(); ++n)
                if (auto const s = stem_index_.find(literals_[i].substr(0, n)); s != stem_index_.end())
                    under_stem_[s->second].push_back(literal_symbol_[i]);
        for (std::uint32_t i = 0; i < stems_.size(); ++i)
            for (std::size_t n = 1; n <= stems_[i].size(); ++n)
                if (auto const s = stem_index_.find(stems_[i].substr(0, n)); s != stem_index_.end())
                    under_stem_[s->second].push_back(stem_symbol_[i]);
    }

    void atom_symbols(atom a, std::vector<std::uint32_t>& out) const
    {
        if ((a & stem_tag) == 0) {
            out.push_back(literal_symbol_[a]);
            return;
        }
        auto const& more = under_stem_.find(a & ~stem_tag)->second;
        out.insert(out.end(), more.begin(), more.end());
    }

    void finish_predicates()
    {
        predicates_.assign(1, {});
        bool const wide = symbols_ > 0xFFFF;
        auto const put = [&](std::uint32_t n) {
            predicate_symbols_.push_back(static_cast<std::uint16_t>(n & 0xFFFFU));
        };
        std::vector<std::uint32_t> encoded(1, 0);
        std::vector<std::uint32_t> symbols;
        for (std::size_t i = 1; i < predicate_atoms_.size(); ++i) {
            symbols.clear();
            for (atom const a : predicate_atoms_[i])
                atom_symbols(a, symbols);
            std::sort(symbols.begin(), symbols.end());
            symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
            if (symbols.size() == 1 && symbols[0] < only_symbol) {
                encoded.push_back(symbols[0] | only_symbol);
                continue;
            }
            encoded.push_back(static_cast<std::uint32_t>(predicates_.size()));
            flat_predicate p{};
            p.begin = static_cast<std::uint32_t>(predicate_symbols_.size());
            for (std::uint32_t const sym : symbols)
                p.signature |= std::uint64_t{1} << (sym % 64);
            if (symbols.size() <= 64 || symbols.size() * 16 <= symbols_) {
                p.count = static_cast<std::uint32_t>(symbols.size());
                for (std::uint32_t const sym : symbols) {
                    put(sym);
                    if (wide)
                        put(sym >> 16U);
                }
            } else {
                predicate_symbols_.resize(predicate_symbols_.size() + symbols_ / 16 + 1, 0);
                for (std::uint32_t const sym : symbols)
                    predicate_symbols_[p.begin + sym / 16] |= static_cast<std::uint16_t>(1U << (sym % 16));
            }
            predicates_.push_back(p);
        }
        for (instruction& i : program_)
            if (i.code == op::word || i.code == op::split)
                i.a = encoded[i.a] & 0xFFFFFFU;
        for (flat_rule& r : rules_)
            r.first = encoded[r.first];
        for (flat_condition& c : conditions_)
            c.first = encoded[c.first];
        for (flat_class& c : classes_)
            c.first = encoded[c.first];
        for (auto* const list : {&points_, &class_points_})
            for (auto& [word, a] : *list) {
                a.before = small(encoded[a.before]);
                a.after = small(encoded[a.after]);
            }
        for (std::uint32_t& p : phrases_)
            p = literal_symbol_[p];
    }

    void finish_anchors()
    {
        // By class.
        std::stable_sort(class_points_.begin(), class_points_.end(), [](auto const& a, auto const& b) {
            return a.first < b.first;
        });
        for (std::size_t i = 0; i < class_points_.size();) {
            std::uint32_t const c = class_points_[i].first;
            classes_[c].anchors.begin = static_cast<std::uint32_t>(class_anchors_.size());
            std::vector<flat_anchor> list;
            for (; i < class_points_.size() && class_points_[i].first == c; ++i)
                list.push_back(class_points_[i].second);
            add_unique(list, class_anchors_);
            classes_[c].anchors.end = static_cast<std::uint32_t>(class_anchors_.size());
        }
        // Rows.
        row_bits_ = std::clamp<std::uint32_t>(
            static_cast<std::uint32_t>(std::bit_width(8 * row_bits_of_.size())), 8, 12);
        rows_.assign(std::size_t{1} << row_bits_, 0);
        short_rows_.assign(1024, 0);
        for (auto const& [word, bits] : row_bits_of_) {
            std::string const& s = letters(word);
            bool const is_stem = (word & stem_tag) != 0;
            if (is_stem && s.size() < 3) { // every word is a candidate
                for (std::uint64_t& row : rows_)
                    row |= bits;
            } else if (is_stem && s.size() < 8) {
                short_rows_[short_row_of(key_of(s))] |= bits;
                short_stems_ = 1;
            } else {
                rows_[row_of(spread(key_of(s)), row_bits_)] |= bits;
            }
        }
        // Anchors by symbol: a literal also leads to the anchors of the stems that it begins with.
        std::vector<std::vector<flat_anchor>> by_symbol(symbols_);
        for (auto const& [word, a] : points_) {
            std::vector<std::uint32_t> symbols;
            atom_symbols(word, symbols);
            for (std::uint32_t const s : symbols)
                by_symbol[s].push_back(a);
        }
        for (auto& list : by_symbol) {
            anchor_index_.push_back(static_cast<std::uint32_t>(anchors_.size()));
            add_unique(list, anchors_);
        }
        anchor_index_.push_back(static_cast<std::uint32_t>(anchors_.size()));
    }
    static void add_unique(std::vector<flat_anchor>& list, std::vector<flat_anchor>& out)
    {
        auto const key = [](flat_anchor const& a) {
            return std::tie(
                a.rule, a.least, a.most, a.before, a.after, a.groups[0], a.groups[1], a.groups[2]);
        };
        std::sort(list.begin(), list.end(), [&](auto const& a, auto const& b) { return key(a) < key(b); });
        for (std::size_t i = 0; i < list.size(); ++i)
            if (i == 0 || key(list[i]) != key(list[i - 1]))
                out.push_back(list[i]);
    }

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

    flat_output output(std::string const& word, std::uint32_t end)
    {
        flat_output o{};
        o.key = key_of(word);
        o.text = text(word);
        o.end = end;
        if (auto const l = literal_index_.find(word); l != literal_index_.end())
            o.symbol = literal_symbol_[l->second];
        else
            for (std::size_t n = word.size(); n > 0 && o.symbol == 0; --n)
                if (auto const s = stem_index_.find(word.substr(0, n)); s != stem_index_.end())
                    o.symbol = stem_symbol_[s->second];
        return o;
    }

    /// The words that a spelling stands for, with the code points that each of them shows.
    flat_range outputs_of(std::string const& surface, std::vector<std::string> const& words, bool& shared)
    {
        flat_range range{static_cast<std::uint32_t>(outputs_.size()), 0};
        std::vector<std::uint32_t> points; // code points of the surface
        for (std::size_t i = 0; i < surface.size();) {
            code_point const c = decode(surface, i);
            points.push_back(c.value);
            i += c.size;
        }
        std::uint32_t at = 0;
        shared = false;
        for (std::size_t w = 0; w < words.size(); ++w) {
            std::uint32_t end = static_cast<std::uint32_t>(points.size());
            if (w + 1 < words.size()) {
                end = at;
                for (std::size_t i = 0; i < words[w].size() && end < points.size();) {
                    code_point const c = decode(words[w], i);
                    if (c.value != points[end])
                        break;
                    i += c.size;
                    ++end;
                }
            }
            shared = shared || end <= at;
            outputs_.push_back(output(words[w], end));
            at = end;
        }
        range.end = static_cast<std::uint32_t>(outputs_.size());
        return range;
    }

    std::vector<std::byte> assemble();

    model model_;
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
    std::vector<std::pair<std::uint32_t, std::vector<need>>> guards_;
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

std::vector<std::byte> lowering::assemble()
{
    image_header h{};
    std::memcpy(h.magic, image_magic.data(), image_magic.size());
    h.version = image_version;
    h.byte_order = 0x01020304;
    h.public_rules = static_cast<std::uint32_t>(model_.rules.size());
    h.questions = static_cast<std::uint32_t>(questions_.size());
    h.language = text(model_.language);
    h.row_bits = row_bits_;
    h.short_stems = short_stems_;
    h.anchor_classes = anchor_classes_;
    h.longest_phrase = static_cast<std::uint32_t>(longest_phrase_);
    h.look_back = static_cast<std::uint32_t>(back_ + longest_match + 2);
    h.look_ahead = static_cast<std::uint32_t>(ahead_ + longest_match + 2);

    std::vector<flat_word> words;
    for (std::uint32_t i = 0; i < literals_.size(); ++i)
        words.push_back({key_of(literals_[i]), text(literals_[i])});
    h.wide_symbols = symbols_ > 0xFFFF ? 1 : 0;
    std::vector<std::uint32_t> const wide_slots = open_table(
        literal_symbol_, [&](std::uint32_t s) { return word_slot(spread(words[s - 1].key)); }, h.word_mask);
    std::vector<std::uint16_t> const short_slots(wide_slots.begin(), wide_slots.end());
    std::vector<flat_stem> stems;
    for (std::uint32_t i = 0; i < stems_.size(); ++i) {
        stems.push_back({key_of(stems_[i]), stem_symbol_[i], text(stems_[i]), 0});
        h.stem_lengths |= 1U << std::min<std::size_t>(stems_[i].size(), 8);
        h.longest_stem = std::max(h.longest_stem, static_cast<std::uint32_t>(stems_[i].size()));
    }
    // Longer stems first, so that the first one found in a chain is the longest of its eight bytes.
    std::stable_sort(stems.begin(), stems.end(), [](flat_stem const& a, flat_stem const& b) {
        return a.text.size > b.text.size;
    });
    std::vector<std::uint64_t> stem_bits(1024 / 64, 0);
    for (flat_stem const& s : stems) {
        std::uint32_t const bit = short_row_of(s.key);
        if (s.text.size < 3)
            stem_bits.assign(stem_bits.size(), ~std::uint64_t{0});
        stem_bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    auto const stem_slots = open_table(
        stems, [](flat_stem const& s) { return word_slot(spread(s.key)); }, h.stem_mask);

    std::vector<std::uint32_t> by_key(model_.rules.size());
    for (std::uint32_t i = 0; i < by_key.size(); ++i)
        by_key[i] = i;
    std::sort(by_key.begin(), by_key.end(), [&](auto a, auto b) {
        return model_.rules[a].key < model_.rules[b].key;
    });

    std::vector<flat_expansion> expansions;
    std::vector<std::uint64_t> expand_bits(512, 0);
    std::vector<std::uint32_t> expand_order;
    for (std::string const& surface : model_.words.expand_order) {
        flat_expansion e{};
        bool shared = false;
        e.words = outputs_of(surface, model_.words.expand.find(surface)->second, shared);
        e.surface = text(surface);
        e.shared = shared;
        expansions.push_back(e);
        std::uint64_t const bit = spread(key_of(surface)) >> 49U;
        expand_bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    auto const expansion_slots = open_table(
        expansions,
        [&](flat_expansion const& e) {
            return surface_hash(std::string_view{texts_}.substr(e.surface.offset, e.surface.size));
        },
        h.expand_mask);
    for (flat_expansion const& e : expansions)
        for (std::uint32_t i = 0; i < expansion_slots.size(); ++i)
            if (expansion_slots[i].surface.size == e.surface.size &&
                expansion_slots[i].surface.offset == e.surface.offset)
                expand_order.push_back(i);
    std::vector<flat_suffix> suffixes;
    for (auto const& s : model_.words.suffixes) {
        flat_suffix f{};
        bool shared = false;
        f.words = outputs_of(s.ending, s.words, shared);
        f.shared = shared;
        f.ending = text(s.ending);
        for (std::size_t i = 0; i < s.ending.size(); i += decode(s.ending, i).size)
            ++f.points;
        suffixes.push_back(f);
    }
    std::vector<flat_text> abbreviations;
    for (std::string const& a : model_.words.abbreviations)
        abbreviations.push_back(text(a));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hashed;
    for (std::uint32_t i = 0; i < literals_.size(); ++i)
        hashed.emplace_back(squeezed_hash(literals_[i]), literal_symbol_[i]);
    std::sort(hashed.begin(), hashed.end());
    std::vector<std::uint32_t> squeezed;
    for (auto const& [hash, symbol] : hashed)
        squeezed.push_back(symbol);
    auto const wide = [](std::string const& s) {
        return std::any_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    };
    h.has_wide_words =
        std::any_of(literals_.begin(), literals_.end(), wide) ||
                std::any_of(stems_.begin(), stems_.end(), wide) ||
                std::any_of(model_.words.expand_order.begin(), model_.words.expand_order.end(), wide)
            ? 1
            : 0;

    std::vector<flat_range> select_ranges;
    if (!finish_selects(select_ranges))
        return {};
    std::vector<std::byte> out(sizeof(image_header));
    auto const align = [&] { out.resize((out.size() + 63) / 64 * 64); };
    auto const section = [&](section_id id, auto const& list) {
        align();
        h.sections[id] = {static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(list.size())};
        put_bytes(out, list);
    };
    std::vector<image_header::section> more(more_count);
    auto const further = [&](more_id id, auto const& list) {
        align();
        more[id] = {static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(list.size())};
        put_bytes(out, list);
    };
    if (!conditions_.empty()) { // only the plain lane asks them
        rows_.clear();
        short_rows_.clear();
    }
    section(s_rows, rows_);
    section(s_short_rows, short_rows_);
    section(s_rules, rules_);
    section(s_by_key, by_key);
    section(s_words, words);
    section(s_stems, stem_slots);
    section(s_predicates, predicates_);
    section(s_predicate_symbols, predicate_symbols_);
    section(s_anchor_index, anchor_index_);
    std::size_t const own = anchors_.size();
    anchors_.insert(anchors_.end(), class_anchors_.begin(), class_anchors_.end());
    section(s_anchors, anchors_);
    h.sections[s_anchors].count = static_cast<std::uint32_t>(own);
    h.sections[s_class_anchors] = {
        static_cast<std::uint32_t>(h.sections[s_anchors].offset + own * sizeof(flat_anchor)),
        static_cast<std::uint32_t>(class_anchors_.size())};
    classes_.resize(listed_classes_);
    section(s_classes, classes_);
    section(s_program, program_);
    section(s_conditions, conditions_);
    section(s_condition_lists, condition_lists_);
    section(s_expansions, expansion_slots);
    section(s_outputs, outputs_);
    section(s_suffixes, suffixes);
    if (h.wide_symbols != 0)
        further(m_word_slots, wide_slots);
    else
        further(m_word_slots, short_slots);
    further(m_squeezed, squeezed);
    further(m_abbreviations, abbreviations);
    further(m_expand_bits, expand_bits);
    further(m_expand_order, expand_order);
    further(m_phrases, phrases_);
    further(m_select, select_ranges);
    further(m_choices, choices_);
    further(m_group_rows, std::vector<std::uint16_t>(group_rows_.begin(), group_rows_.end()));
    further(m_group_index, group_index_);
    further(m_groups, groups_);
    further(m_roots, roots_);
    further(m_node_symbols, node_symbols_);
    further(m_nodes, nodes_);
    further(m_members, tree_members_);
    further(m_stem_bits, stem_bits);
    further(m_lists, lists_);
    further(m_list_index, list_index_);
    further(m_list_items, list_items_);
    section(s_more, more);
    section(s_text, std::vector<char>(texts_.begin(), texts_.end()));
    align();
    h.size = out.size();
    h.checksum = image_checksum(std::span{out}.subspan(sizeof(image_header)));
    std::memcpy(out.data(), &h, sizeof h);
    return out;
}
} // namespace

std::uint32_t squeezed_hash(std::string_view folded) noexcept
{
    std::uint32_t hash = 2166136261U;
    char32_t last = 0;
    for (std::size_t i = 0; i < folded.size();) {
        code_point const c = decode(folded, i);
        if (i == 0 || c.value != last)
            hash = (hash ^ c.value) * 16777619U;
        last = c.value;
        i += c.size;
    }
    return hash;
}
std::uint32_t surface_hash(std::string_view folded) noexcept
{
    std::uint64_t const h = spread(key_of(folded) + folded.size());
    return static_cast<std::uint32_t>(h >> 32U);
}
std::uint64_t image_checksum(std::span<std::byte const> bytes) noexcept
{
    std::uint64_t sum = 0xCBF29CE484222325ULL;
    for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data() + i, 8);
        sum = spread(sum ^ value) + (sum << 7U);
    }
    return sum;
}

std::vector<std::byte> lower(model const& m)
{
    std::vector<std::byte> image = lowering{m}.run();
    if (!image.empty())
        return image;
    lowering plain{m}; // a very large set outgrows the numbers of the tables
    plain.without_tables();
    return plain.run();
}
} // namespace cbtkit::matching::detail
