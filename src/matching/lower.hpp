// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_LOWER_HPP
#define CBTKIT_SRC_MATCHING_LOWER_HPP

/// @file
/// From the model to the flat image.

#include "model.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace cbtkit::matching::detail {
/// Makes the image of a model that was read without errors.
std::vector<std::byte> lower(model const& m);

/// So many sets may share a vocabulary.
inline constexpr std::size_t most_members = 8;

/// The images of sets that share a vocabulary.
struct shared_images {
    std::vector<std::byte> vocabulary;
    std::vector<std::vector<std::byte>> sets;
    std::string problem; ///< why there are none; empty when there are
};
/// Makes them.
/// @param more_words words that only others look up
shared_images lower_together(std::span<model const> sets, std::span<std::string const> more_words);
} // namespace cbtkit::matching::detail
#endif
