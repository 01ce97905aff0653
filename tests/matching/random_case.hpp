// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_MATCHING_RANDOM_CASE_HPP
#define CBTKIT_TESTS_MATCHING_RANDOM_CASE_HPP

/// @file
/// Random patterns and texts from a seed, and the comparison of the engine with the reference matcher.

#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit_tests {
/// A small generator that gives the same numbers everywhere (SplitMix64).
class random_source {
public:
    explicit random_source(std::uint64_t seed)
        : state_{seed}
    {
    }

    std::uint64_t next() noexcept
    {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// 0 to n - 1.
    std::size_t below(std::size_t n) noexcept { return static_cast<std::size_t>(next() % n); }
    bool chance(std::size_t percent) noexcept { return below(100) < percent; }

private:
    std::uint64_t state_;
};

/// A pattern file with a few classes, gates and rules over a small vocabulary.
std::string random_patterns(random_source& random);
/// A pattern file without conditions: mostly phrases, sometimes gaps and alternatives.
std::string random_plain_patterns(random_source& random);
/// A text over the same vocabulary, with everything that makes words hard.
std::string random_text(random_source& random, std::size_t pieces);

/// How much the comparisons so far have seen, so that a test can see that they saw something.
struct tally {
    std::size_t compiled = 0;
    std::size_t hits = 0;
    std::size_t words = 0;
};

/// Compares all ways to scan with the reference matcher.
/// @returns empty when all agree, otherwise what differs
std::string differences(
    std::string const& patterns, std::string const& text, random_source& random, tally& seen);
} // namespace cbtkit_tests
#endif
