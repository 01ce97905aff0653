// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_PATTERN_READER_HPP
#define CBTKIT_SRC_MATCHING_PATTERN_READER_HPP

/// @file
/// The reader of pattern files; its parts lie in read_*.cpp.

#include "model.hpp"
#include "pattern_lines.hpp"

#include <cbtkit/matching/words.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::matching::detail::from_text {
/// Reads one set of pattern files into one model; its steps stand in `run`.
class pattern_reader {
public:
    pattern_reader(std::span<pattern_source const> sources, std::vector<diagnostic>& diagnostics)
        : sources_{sources}
        , diagnostics_{diagnostics}
    {
    }

    model run();

private:
    friend class expression_reader;

    // --- files that build on each other (read_patterns.cpp) ---
    using file_names = std::map<std::string, place, std::less<>>;
    void read_heading(statement const& s, file_names const& names);
    void read_bodies(std::vector<std::vector<statement>> const& files);

    // --- lines, and what is wrong with them (read_lines.cpp) ---
    void report(severity level, std::string_view code, place at, std::string message);
    void error(std::string_view code, place at, std::string message);
    std::vector<statement> statements(std::uint32_t source);

    // --- what decides what a word is (read_words.cpp) ---
    std::vector<std::string> words_in(std::string_view text);
    bool plain_words(std::vector<std::string> const& words, place at, bool ending = false);
    void read_words(statement const& s);

    // --- expressions (read_expressions.cpp) ---
    std::optional<expr> expression(std::vector<piece> pieces, bool in_class);

    // --- conditions (read_conditions.cpp) ---
    bool read_condition(logical_line const& line, std::vector<condition>& conditions);

    // --- classes (read_classes.cpp) ---
    void read_class(statement const& s, word_class& c);
    void check_cycles();

    // --- gates and rules (read_rules.cpp) ---
    bool number(piece const& p, float& value);
    void read_example(
        logical_line const& line, piece const& body, bool wanted, std::vector<example>& examples);
    void declare(statement const& s);
    void read_gate(statement const& s, gate& g);
    void read_rule(statement const& s, rule& r);
    void apply(piece const& name, rule& r);
    void apply_to(statement const& s);

    // --- checks of what was read (read_diagnostics.cpp) ---
    struct extent {
        int shortest = 0;
        int longest = 0;
        bool gap_first = false; ///< a match may begin with a gap
        bool gap_last = false;
    };
    using phrases = std::set<std::vector<std::string>>;

    extent measure(expr const& e);
    bool empty_mark(expr const& e);
    bool impossible(expr const& e, bool before, bool after);
    void check_expr(expr const& e, bool marks_allowed, bool is_sought);
    bool enumerate(expr const& e, phrases& found, std::size_t limit);
    void check_shadowed(rule const& r);
    void check_all();
    void sort_diagnostics();

    std::span<pattern_source const> sources_;
    std::vector<diagnostic>& diagnostics_;
    model model_;
    std::map<std::string, std::uint32_t, std::less<>> class_index_;
    std::map<std::string, std::uint32_t, std::less<>> gate_index_;
    std::map<std::string, std::uint32_t, std::less<>> rule_index_;
    std::map<std::string, std::vector<std::string>, std::less<>> forms_;
    word_list scratch_;
    std::vector<std::optional<extent>> class_extents_;
};
} // namespace cbtkit::matching::detail::from_text
#endif
