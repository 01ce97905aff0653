// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_DICTIONARY_HPP
#define CBTKIT_MATCHING_DICTIONARY_HPP

/// @file
/// Word lists of other programs as pattern files: LIWC `.dic` and quanteda YAML.

#include <cbtkit/matching/diagnostic.hpp>
#include <cbtkit/matching/pattern_source.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::matching {
/// A dictionary as a pattern file: one rule for each category, keyed by its name, nested names joined by full
/// stops.
struct imported_dictionary {
    pattern_source source;
    /// What could not be taken over, with the line of the dictionary. Warnings; an error when nothing was
    /// found.
    std::vector<diagnostic> diagnostics;

    /// True when no diagnostic is an error.
    [[nodiscard]] bool ok() const noexcept;
};

/// Reads a LIWC dictionary: categories between two lines `%`, then entries with category numbers.
/// Takes blanks or tabs, `*` at the end of a word, phrases, categories nested by leading tabs, Windows-1252
/// bytes. Conditional entries such as `like (02 134)125/464` and unknown category numbers are reported and
/// left out.
/// @param name name of the pattern file, and of the dictionary in diagnostics
[[nodiscard]] imported_dictionary read_liwc(std::string_view name, std::string_view text);

/// Reads a quanteda dictionary in YAML: keys with lists of words and phrases, nested by indentation or in one
/// line as
/// `[a, b]`. `*` at the end of a word is taken; other wildcards are reported and left out.
[[nodiscard]] imported_dictionary read_quanteda(std::string_view name, std::string_view text);
} // namespace cbtkit::matching
#endif
