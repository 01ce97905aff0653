// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_COMPILE_HPP
#define CBTKIT_MATCHING_COMPILE_HPP

/// @file
/// From pattern files to a pattern set.

#include <cbtkit/matching/diagnostic.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/pattern_source.hpp>

#include <span>
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

/// Runs the `yes:` and `no:` examples of these files against the set compiled from them.
/// @returns one `example_failed` error for each example that does not hold; empty when all hold.
[[nodiscard]] std::vector<diagnostic> check_examples(
    std::span<pattern_source const> sources, pattern_set const& set);
} // namespace cbtkit::matching
#endif
