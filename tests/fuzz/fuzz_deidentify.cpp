// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/deidentify.hpp>

#include "text_of.hpp"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit;
    std::string_view const text = text_of(data, size);
    interop::deidentifier cleaner{{.shift_days = 3}};
    cleaner.learn(text);
    std::size_t last = 0;
    for (interop::private_part const& part : cleaner.find(text)) {
        must(part.span.begin() >= last && part.span.begin() < part.span.end() && part.span.end() <= size);
        last = part.span.end();
    }
    std::string const cleaned = cleaner.cleaned(text);
    must(cleaned.size() <= size * 12 + 16);
    return 0;
}
