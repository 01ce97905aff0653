// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_COMPILE_HPP
#define CBTKIT_MATCHING_COMPILE_HPP

/// @file
/// From pattern files to a pattern set.

#include <cbtkit/matching/diagnostic.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/pattern_source.hpp>

#include <span>
#include <string>
#include <vector>

namespace cbtkit::matching {
/// What the compiler says: the set, empty when there was an error, and every remark in file order.
struct compile_result {
    pattern_set set;
    std::vector<diagnostic> diagnostics;

    /// True when no diagnostic is an error; warnings are allowed.
    [[nodiscard]] bool ok() const noexcept;
};

/// Compiles files that belong together. The order of the files is the order of the rules.
/// @complexity linear in the length of the files, and in the words that their classes and forms stand for.
[[nodiscard]] compile_result compile(std::span<pattern_source const> sources);

/// What the compiler says of several sets: a vocabulary that they share, and the sets in their order.
struct shared_compile_result {
    pattern_set vocabulary;
    std::vector<pattern_set> sets;
    std::vector<diagnostic> diagnostics;
    std::string problem; ///< why the sets cannot share their words; empty when they can

    /// True when there is no problem and no diagnostic is an error.
    [[nodiscard]] bool ok() const noexcept;
};

/// Compiles sets of files that stay apart but share their words, so that a text is read into words once for
/// all of them (`word_reader`) and the words are stored once. Each set finds the same as if it were compiled
/// alone. Spellings (`expand`) may stand in one set and not in the other, where they stand in both they must
/// mean the same; `suffix` and `abbreviation` statements must be the same. At most 8 sets and 32,000 words.
/// @param more_words folded words that no pattern holds but that others look up by their numbers
[[nodiscard]] shared_compile_result compile_together(
    std::span<std::vector<pattern_source> const> sets, std::span<std::string const> more_words = {});

/// Runs the `yes:` and `no:` examples of these files against the set compiled from them.
/// @returns one `example_failed` error for each example that does not hold; empty when all hold.
[[nodiscard]] std::vector<diagnostic> check_examples(
    std::span<pattern_source const> sources, pattern_set const& set);
} // namespace cbtkit::matching
#endif
