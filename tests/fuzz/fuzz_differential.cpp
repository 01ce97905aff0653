// SPDX-License-Identifier: BSL-1.0
#include "../matching/random_case.hpp"

#include "text_of.hpp"

#include <algorithm>
#include <cstdio>
#include <string>

// The matcher against the slow reference matcher of its tests: every instruction set of the machine, the text
// as a whole, again, and in parts. The first line up to a NUL byte is a pattern file, the rest the text.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::string_view const input = text_of(data, size);
    std::size_t const cut = std::min(input.find('\0'), input.size());
    std::string const patterns{input.substr(0, cut)};
    std::string text{input.substr(std::min(cut + 1, size))};
    std::uint64_t seed = 0xcbf29ce484222325U; // where the parts are cut follows from the input
    for (char const c : input)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    cbtkit_tests::random_source random{seed};
    if (cut < size && text.empty()) // an empty text stands for one that fits the vocabulary of the tests
        text = cbtkit_tests::random_text(random, 1 + random.below(40));
    cbtkit_tests::tally seen;
    std::string const difference = cbtkit_tests::differences(patterns, text, random, seen);
    if (!difference.empty())
        std::fprintf(stderr, "%s\n", difference.c_str());
    must(difference.empty());
    return 0;
}
