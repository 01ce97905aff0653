// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_INTEROP_PRIVATE_PARTS_HPP
#define CBTKIT_SRC_INTEROP_PRIVATE_PARTS_HPP

/// @file
/// The two ways in which de-identification finds what is private: by its form, and by the words around it.

#include "private_text.hpp"

#include <cbtkit/interop/deidentify.hpp>

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::interop::detail {
/// What has a form: addresses of the web and of streets, numbers, days. In order, without overlaps.
/// @param words all words of `text`
[[nodiscard]] std::vector<private_part> find_forms(std::string_view text, std::vector<word> const& words);

using known_words = std::set<std::string, std::less<>>; ///< in lower case

/// Names of people, places and firms outside of `forms`.
/// @param names known names; @param common words that are no names
/// @param learned takes up the words that were names for sure, where it is not null
[[nodiscard]] std::vector<private_part> find_names(
    std::string_view text, std::vector<word> const& words, std::vector<private_part> const& forms,
    known_words const& names, known_words const& common, known_words* learned);
} // namespace cbtkit::interop::detail
#endif
