// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_MATCHING_REFERENCE_MATCHER_HPP
#define CBTKIT_TESTS_MATCHING_REFERENCE_MATCHER_HPP

/// @file
/// The matcher that is obviously right: it follows the language page word for word and makes no attempt at
/// speed.

#include "matching/model.hpp"

#include <cbtkit/matching/scanner.hpp>

namespace cbtkit::matching::detail {
/// All hits of the model's rules in a text, ordered by start of the whole match, then by rule.
std::vector<hit> reference_scan(model const& patterns, std::string_view text);
} // namespace cbtkit::matching::detail
#endif
