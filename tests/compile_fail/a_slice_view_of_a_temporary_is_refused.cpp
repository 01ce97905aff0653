// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/text_span.hpp>

#include <string>

std::string words();

std::string const good = cbtkit::slice(words(), cbtkit::text_span{});
#ifdef CBTKIT_BAD
auto const bad = cbtkit::slice_view(words(), cbtkit::text_span{}); // bad
#endif
