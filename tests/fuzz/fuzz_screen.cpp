// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screen.hpp>

#include "text_of.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::string const text{text_of(data, size)};
    cbtkit::screened_text const screened = cbtkit::screen(text);
    must(screened.text() == text);
    must(screened.screen() == cbtkit::screen_only(text));
    for (cbtkit::screen_finding const& each : screened.screen().findings())
        must(each.span.end() <= size);
    return 0;
}
