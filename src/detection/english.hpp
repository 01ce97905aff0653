// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_DETECTION_ENGLISH_HPP
#define CBTKIT_SRC_DETECTION_ENGLISH_HPP

/// @file
/// The shipped English pattern files as text, for hosts that add their own.

#include <span>
#include <string_view>

namespace cbtkit::detail {
/// One shipped file.
struct shipped_file {
    std::string_view name; ///< without folder and ending
    std::string_view text;
};

/// All shipped files of detection, in the order in which they are compiled.
extern std::span<shipped_file const> const english_detection_files;
} // namespace cbtkit::detail
#endif
