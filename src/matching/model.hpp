// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_MODEL_HPP
#define CBTKIT_SRC_MATCHING_MODEL_HPP

/// @file
/// Pattern files after reading: what the compiler, the examples and the reference matcher work on.

#include <cbtkit/matching/diagnostic.hpp>
#include <cbtkit/matching/pattern_source.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::matching::detail {
/// The longest match, in words.
inline constexpr int longest_match = 64;
/// How far conditions look inside long sentences, in words.
inline constexpr std::uint32_t sentence_reach = 256;

/// A place in the sources.
struct place {
    std::uint32_t source = 0;
    std::uint32_t line = 0;   ///< from 1
    std::uint32_t column = 0; ///< from 1
};

enum class expr_kind : std::uint8_t {
    literal,  ///< exactly `text`
    prefix,   ///< every word that starts with `text`
    one_of,   ///< the class with index `index`
    sequence, ///< children one after the other
    choice,   ///< one of the children, first ones preferred
    optional, ///< the child or nothing, the child preferred
    gap,      ///< `low` to `high` words, few preferred
    begins,   ///< ^
    ends,     ///< $
    crosses,  ///< //
    mark,     ///< { child }
};

/// An expression as a tree.
struct expr {
    expr_kind kind = expr_kind::sequence;
    std::string text;
    std::uint32_t index = 0;
    int low = 0;
    int high = 0;
    std::vector<expr> children;
    place where;
};

enum class scope : std::uint8_t {
    before,
    after,
    near_by,
    inside,
    touching,
    in_sentence,
    in_text,
    previous_sentence,
    next_sentence,
    quoted,
    question,
    exclaimed,
};

struct condition {
    bool times = false;  ///< multiplies the weight by `factor` when it holds
    bool wanted = false; ///< otherwise: keep the hit only if it holds (true) or does not hold (false)
    float factor = 1.0F;
    scope where = scope::inside;
    int words = 0; ///< N of before, after, near
    bool has_body = false;
    expr body;
    place at;
};

struct example {
    bool wanted = false; ///< yes or no
    std::string text;    ///< without braces
    bool has_span = false;
    std::size_t begin = 0;
    std::size_t end = 0;
    place at;
};

struct word_class {
    std::string name;
    expr body;
    bool used = false;
    place at;
};

struct gate {
    std::string name;
    std::string note;
    std::vector<condition> conditions;
    std::vector<example> examples;
    bool used = false;
    place at;
};

struct rule {
    std::string key;
    std::string note;
    float weight = 1.0F;
    std::vector<expr> matches;
    std::vector<std::uint32_t> gates; ///< in the order in which they are checked, before the own conditions
    std::vector<condition> conditions;
    std::vector<example> examples;
    place at;
};

/// How people write words in this language.
struct word_rules {
    /// Folded surface with straight apostrophes → the words that it stands for; first statement wins.
    std::map<std::string, std::vector<std::string>, std::less<>> expand;
    /// Order of the statements, for stretched spellings that fit several.
    std::vector<std::string> expand_order;
    struct suffix {
        std::string ending;
        std::vector<std::string> words;
    };
    std::vector<suffix> suffixes;           ///< longest first
    std::vector<std::string> abbreviations; ///< folded, without the last full stop, sorted
};

struct model {
    std::string language;
    word_rules words;
    std::vector<word_class> classes;
    std::vector<gate> gates;
    std::vector<rule> rules;
};

/// Reads pattern files. Diagnostics are appended; the model is meaningful only without errors among them.
model read_patterns(std::span<pattern_source const> sources, std::vector<diagnostic>& diagnostics);

/// Makes a diagnostic that quotes its line.
diagnostic make_diagnostic(
    std::span<pattern_source const> sources, severity level, std::string_view code, place at,
    std::string message);
} // namespace cbtkit::matching::detail
#endif
