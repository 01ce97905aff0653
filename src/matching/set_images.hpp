// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_SET_IMAGES_HPP
#define CBTKIT_SRC_MATCHING_SET_IMAGES_HPP

/// @file
/// Where the patterns and the words of a pattern set lie, and how this machine reads bytes.

#include "image.hpp"
#include "plain_filter.hpp"
#include "runs.hpp"

#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/scanner.hpp>

namespace cbtkit::matching::detail {
/// A set and the vocabulary whose words it asks for: its own, or one that it shares.
struct set_images {
    image patterns;
    image vocabulary;
};
/// The images of a set; the empty set has those of a set without rules and words.
[[nodiscard]] set_images images_of(pattern_set const& set);

/// The functions of an instruction set.
struct byte_functions {
    instruction_set isa;
    find_runs_function find_runs;
    plain_functions (*plain)() noexcept;
};
/// Those of this one, of the best one, or where it is not available the scalar ones.
[[nodiscard]] byte_functions const& functions_for(instruction_set isa) noexcept;
} // namespace cbtkit::matching::detail
#endif
