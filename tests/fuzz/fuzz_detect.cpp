// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/detection/detector.hpp>
#include <cbtkit/detection/research.hpp>

#include "text_of.hpp"

#include <cbtkit/core/utf8.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static cbtkit::detector english; // its working memory is reused, as in a real run
    std::string_view const text = text_of(data, size);
    auto const found = cbtkit::research::detect_unscreened(english, text, {0, 0.0});
    must(found.distorted >= 0 && found.distorted <= 1);
    for (cbtkit::finding const& each : found.findings) {
        must(each.span.end() <= size && each.score >= 0 && each.score <= 1);
        must(each.cue == cbtkit::slice(text, each.span));
        auto const boundary = [&](std::size_t at) {
            return at == size || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        };
        if (each.span.end() <= size && !cbtkit::first_invalid_utf8(text))
            must(boundary(each.span.begin()) && boundary(each.span.end()));
    }
    return 0;
}
