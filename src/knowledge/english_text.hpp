// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_KNOWLEDGE_ENGLISH_TEXT_HPP
#define CBTKIT_SRC_KNOWLEDGE_ENGLISH_TEXT_HPP

/// @file
/// The files of src/knowledge/en/text/, embedded at build time (see cmake/embed_text.cmake).

#include <span>
#include <string_view>

namespace cbtkit::detail {
extern std::span<std::string_view const> const english_text;
} // namespace cbtkit::detail
#endif
