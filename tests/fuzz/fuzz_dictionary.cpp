// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/dictionary.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "text_of.hpp"

#include <algorithm>
#include <string>

// The first byte chooses LIWC or quanteda; then the dictionary, and after a NUL byte a text.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit::matching;
    if (size == 0)
        return 0;
    std::string_view const input = text_of(data + 1, size - 1);
    std::size_t const cut = std::min(input.find('\0'), input.size());
    std::string_view const file = input.substr(0, cut);
    imported_dictionary const read = data[0] % 2 == 0 ? read_liwc("fuzz", file) : read_quanteda("fuzz", file);
    auto const lines = static_cast<std::size_t>(std::count(file.begin(), file.end(), '\n')) +
                       static_cast<std::size_t>(std::count(file.begin(), file.end(), '\r')) + 1;
    for (diagnostic const& each : read.diagnostics)
        must(each.source == "fuzz" && each.line <= lines);
    if (!read.ok())
        return 0;
    compile_result const compiled = compile({&read.source, 1});
    must(compiled.ok()); // what could be read is a pattern file
    std::string_view const text = cut < input.size() ? input.substr(cut + 1) : file;
    scanner scan{compiled.set};
    for (hit const& each : scan.scan(text))
        must(each.span.end() <= text.size() && each.rule < compiled.set.size());
    return 0;
}
