// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_ENGLISH_FORMS_HPP
#define CBTKIT_SRC_MATCHING_ENGLISH_FORMS_HPP

/// @file
/// Regular forms of English words, for `forms(WORD)` in pattern files.

#include <string>
#include <vector>

namespace cbtkit::matching::detail::from_text {
/// Regular English inflection: rather one spelling too many than one too few.
std::vector<std::string> english_forms(std::string const& base);
} // namespace cbtkit::matching::detail::from_text
#endif
