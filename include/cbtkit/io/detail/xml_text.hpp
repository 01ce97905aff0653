// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_XML_TEXT_HPP
#define CBTKIT_IO_DETAIL_XML_TEXT_HPP

/// @file
/// Any bytes as a text that may stand in XML 1.0 and comes back unchanged.

#include <cbtkit/core/result.hpp>

#include <string>
#include <string_view>

namespace cbtkit::io::detail {
/// True when a text may stand in XML as it is (after the usual `&lt;`) and holds no backslash.
[[nodiscard]] bool is_plain_xml_text(std::string_view text) noexcept;
/// Writes a backslash as `\\`, and control characters and bytes that are not UTF-8 as `\xHH`.
[[nodiscard]] std::string to_xml_text(std::string_view text);
/// The inverse. @returns `errc::syntax` with the position of a backslash that begins no such escape
[[nodiscard]] result<std::string> from_xml_text(std::string_view text);
} // namespace cbtkit::io::detail
#endif
