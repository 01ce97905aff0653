// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_EMOTIONML_HPP
#define CBTKIT_INTEROP_EMOTIONML_HPP

/// @file
/// Feelings as EmotionML 1.0 (W3C Recommendation, 22 May 2014).

#include <cbtkit/core/result.hpp>
#include <cbtkit/journal/journal.hpp>

#include <cstddef>
#include <string>

namespace cbtkit::interop {
/// An EmotionML document and what could not be put into it.
struct emotionml_document {
    std::string xml;
    std::size_t before_1970 = 0; ///< entries that EmotionML has no number for, left out

    friend bool operator==(emotionml_document const&, emotionml_document const&) = default;
};

/// Writes the mood of each entry as a dimension (`pleasure`, 0 to 1) and its feelings as categories with
/// their first strength as value. All feelings stand in a local vocabulary with their own names, so that
/// nothing is bent to fit a foreign list; names that XML does not allow are encoded as `_HH`. Texts of the
/// person are not written. Entries without mood and feelings are left out.
/// @complexity linear, and n log n in the number of different feelings
[[nodiscard]] emotionml_document write_emotionml(journal const& contents);
} // namespace cbtkit::interop
#endif
