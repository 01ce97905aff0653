// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_LOWER_HPP
#define CBTKIT_SRC_MATCHING_LOWER_HPP

/// @file
/// From the model to the flat image.

#include "model.hpp"

#include <cstddef>
#include <vector>

namespace cbtkit::matching::detail {
/// Makes the image of a model that was read without errors.
std::vector<std::byte> lower(model const& m);
} // namespace cbtkit::matching::detail
#endif
