// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_PATTERN_SOURCE_HPP
#define CBTKIT_MATCHING_PATTERN_SOURCE_HPP

/// @file
/// A pattern file as a value.

#include <string>

namespace cbtkit::matching {
/// One file of the pattern language: its name, by which other files `use` it, and its UTF-8 text.
struct pattern_source {
    std::string name; ///< without folder and ending, for example `classes`
    std::string text; ///< the file as it is

    friend bool operator==(pattern_source const&, pattern_source const&) = default;
};
} // namespace cbtkit::matching
#endif
