// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "text_of.hpp"

#include <string>
#include <vector>

// The first line up to a NUL byte is a pattern file, the rest a text to scan with it.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit::matching;
    std::string_view const input = text_of(data, size);
    std::size_t const cut = std::min(input.find('\0'), input.size());
    std::vector<pattern_source> const sources{{"fuzz.pat", std::string{input.substr(0, cut)}}};
    compile_result const compiled = compile(sources);
    for (diagnostic const& each : compiled.diagnostics)
        must(each.source == "fuzz.pat");
    if (!compiled.ok())
        return 0;
    std::string const text{cut < input.size() ? input.substr(cut + 1) : input};
    scanner scan{compiled.set};
    for (hit const& each : scan.scan(text)) {
        must(each.span.end() <= text.size() && each.whole.contains(each.span));
        must(each.rule < compiled.set.size());
    }
    return 0;
}
