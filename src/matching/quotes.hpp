// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_QUOTES_HPP
#define CBTKIT_SRC_MATCHING_QUOTES_HPP

/// @file
/// Quotations: what lies between quotation marks.

#include <cstddef>
#include <string_view>

namespace cbtkit::matching::detail {
/// The end of the quotation whose opening mark stands at `text[at]`; 0 when there is no such mark or nothing
/// closes it. Looks at most 2,000 bytes far and never across an empty line.
std::size_t quotation_end(std::string_view text, std::size_t at) noexcept;

/// The first byte in `[from, until)` with which an opening mark may begin, or `until`.
std::size_t next_quote_mark(std::string_view text, std::size_t from, std::size_t until) noexcept;
} // namespace cbtkit::matching::detail
#endif
