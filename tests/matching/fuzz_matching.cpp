// SPDX-License-Identifier: BSL-1.0
// fuzz_matching FIRST COUNT [PIECES]: random cases from seed FIRST on; prints the first one on which the
// engine and the reference matcher differ.
#include "random_case.hpp"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    std::uint64_t const first = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1;
    std::uint64_t const count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1000;
    std::size_t const pieces = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 60;
    cbtkit_tests::tally seen;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        cbtkit_tests::random_source random{seed};
        std::string const patterns = seed % 2 == 0 ? cbtkit_tests::random_patterns(random)
                                                   : cbtkit_tests::random_plain_patterns(random);
        std::string const text = cbtkit_tests::random_text(random, 1 + random.below(pieces));
        std::string const difference = cbtkit_tests::differences(patterns, text, random, seen);
        if (!difference.empty()) {
            std::printf(
                "seed %llu: %s\n--- patterns\n%s--- text\n%s\n", static_cast<unsigned long long>(seed),
                difference.c_str(), patterns.c_str(), text.c_str());
            return 1;
        }
    }
    std::printf(
        "%llu cases agree: %zu pattern files were valid, %zu words, %zu hits\n",
        static_cast<unsigned long long>(count), seen.compiled, seen.words, seen.hits);
    return 0;
}
