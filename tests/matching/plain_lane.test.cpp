// SPDX-License-Identifier: BSL-1.0
// Texts in which few words begin like a pattern take another way than dense ones, and phrases with gaps a
// short cut. Streams take none of these, so they tell what is right.
#include "random_case.hpp"

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {
using namespace cbtkit::matching;
using cbtkit_tests::random_source;

constexpr std::string_view frequent[] = {"the",  "of",    "in",      "water",     "was", "station", "by",
                                         "City", "north", "railway", "published", "It",  "a",       "museum"};
constexpr std::string_view rare[] = {"mistake", "sad",  "never", "zzz", "am",     "dissapointed", "on", "my",
                                     "o",       "exam", "party", "10",  "pqrstu", "worthless",    "is", "so"};
constexpr std::string_view cyrillic[] = {
    "\xD1\x8F", "\xD1\x81\xD0\xB5\xD0\xB3", "\xD0\xB6\xD1\x8C", "caf\xC3\xA9", "\xCE\xBA\xCE\xB1\xCE\xB9"};
constexpr std::string_view strange[] = {
    "sooo",
    "don't",
    "dont",
    "\xC5\xBF"
    "ad",
    "o'clock",
    "saaad",
    "1000",
    "am\xE2\x80\x99s",
    "\xE2\x80\x94",
    "\xE2\x84\xAA",
    ":)",
    "..."};

template <std::size_t N>
std::string_view one(std::string_view const (&words)[N], random_source& random)
{
    return words[random.below(N)];
}

std::string phrases(random_source& random, bool spellings)
{
    std::string out = "language en\n";
    if (spellings)
        out += "expand dont, don't: do not\nexpand im: i am\nsuffix n't: not\nsuffix 's: 's\n";
    bool const gaps = random.chance(40);
    for (std::size_t r = 2 + random.below(60); r > 0; --r) {
        out += "rule r";
        out += std::to_string(r);
        out += "\n  match:";
        std::size_t const words = 1 + random.below(4);
        std::size_t const gap_at = gaps ? 1 + random.below(4) : words;
        for (std::size_t n = 0; n < words; ++n) {
            out += n > 0 && n == gap_at ? (random.chance(50) ? " [0-3] " : " [1-2] ") : " ";
            out += random.chance(80) ? one(rare, random) : one(frequent, random);
            if (random.chance(10))
                out += static_cast<char>('a' + random.below(26));
        }
        out += '\n';
    }
    return out;
}

std::string sparse_text(random_source& random)
{
    std::string out;
    std::size_t const rare_words = random.below(4) == 0 ? 60 : random.below(20);
    bool const beyond = random.chance(40);
    std::size_t const strange_words = random.chance(50) ? 0 : random.chance(50) ? 10 : 150; // in a thousand
    for (std::size_t n = random.below(3000); n > 0; --n) {
        if (random.below(1000) < strange_words)
            out += one(strange, random);
        else if (random.chance(rare_words))
            out += one(rare, random);
        else if (beyond && random.chance(85))
            out += one(cyrillic, random);
        else
            out += one(frequent, random);
        std::size_t const kind = random.below(400);
        out += kind < 20 ? ". " : kind < 24 ? ".\n\n" : kind < 40 ? ", " : kind < 42 ? "" : " ";
        if (kind == 42)
            out += std::string(random.below(200), ' ');
        if (kind == 43)
            out += std::string(random.below(5) == 0 ? 5000 : random.below(100), 'x') + "y ";
    }
    return out;
}
/// Nearly all words are words of patterns, between single blanks.
std::string dense_text(random_source& random)
{
    std::string out;
    std::size_t const odd = random.below(12);
    for (std::size_t n = random.below(1500); n > 0; --n) {
        out += random.chance(odd) ? one(strange, random) : one(rare, random);
        if (random.chance(30) && !out.empty())
            out.back() = static_cast<char>(out.back() & 0x80 ? out.back() : out.back() & 0x5F);
        std::size_t const kind = random.below(100 + 20 * odd);
        out += kind < 100   ? " "
               : kind < 130 ? ", "
               : kind < 160 ? ". "
               : kind < 180 ? "  "
               : kind < 190 ? "\n"
                            : "";
    }
    return out;
}

/// A few words, cut anywhere: often at the end of 64 bytes.
std::string short_text(random_source& random)
{
    std::string out = dense_text(random);
    std::size_t const size = random.chance(50) ? 64 * random.below(5) : random.below(260);
    return out.substr(0, size);
}

/// Mostly not ASCII, with all that may stand next to a word.
std::string foreign_text(random_source& random)
{
    static constexpr std::string_view next_to[] = {
        "\xD1\x8F",         // letters of two bytes
        "\xC3\xA9",         //
        "\xCE\xB1",         //
        "\xC3\x97",         // the sign of multiplication
        "\xCE\xA2",         // no letter
        "\xCE\x8B",         //
        "\xCE\x87",         // a sign
        "\xCF\xB6",         //
        "\xCD\xBE",         // the Greek question mark
        "\xD0",             // not UTF-8
        "\xC3",             //
        "\x80",             //
        "\xE2\x80\x94",     // a dash
        "\xE2\x80\x9D",     //
        "\xE2\x80\xA6",     //
        "\xE2\x80\x99",     // an apostrophe
        "\xE4\xB8\xAD",     // Han
        "\xF0\x9F\x98\xAD", // emoji
        "\xC5\xBF",         // folds to s
        "\xE2\x84\xAA"};
    std::string out;
    std::size_t const words = 2 + random.below(30);
    std::size_t const beside = random.below(3) == 0 ? 0 : random.below(4);
    for (std::size_t n = random.below(1500); n > 0; --n) {
        if (random.chance(words)) {
            if (random.chance(beside))
                out += one(next_to, random);
            out += random.chance(97) ? one(rare, random) : one(strange, random);
            if (random.chance(beside))
                out += one(next_to, random);
        } else {
            for (std::size_t k = 1 + random.below(3); k > 0; --k)
                out += one(cyrillic, random);
        }
        std::size_t const kind = random.below(400);
        out += kind < 20 ? ". " : kind < 24 ? ".\n\n" : kind < 40 ? ", " : kind < 42 ? "" : " ";
        if (kind == 43)
            out += std::string(random.below(5) == 0 ? 5000 : random.below(100), 'x');
    }
    return out;
}

/// Compares hits at once with those of a stream. @returns how many there were
std::size_t compare_texts(std::uint64_t first, std::uint64_t last, std::string (*make_text)(random_source&))
{
    std::size_t hits = 0;
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        random_source random{seed};
        pattern_source const source{"sparse", phrases(random, seed % 3 == 0)};
        compile_result const compiled = compile({&source, 1});
        REQUIRE(compiled.ok());
        for (instruction_set const isa :
             {instruction_set::scalar, instruction_set::avx2, instruction_set::avx512,
              instruction_set::neon}) {
            if (!is_available(isa))
                continue;
            scanner whole{compiled.set, isa};
            scanner parts{compiled.set, isa};
            for (int i = 0; i < 2; ++i) {
                std::string const text = make_text(random);
                std::span<hit const> const some = parts.feed(text);
                std::vector<hit> expected{some.begin(), some.end()};
                std::span<hit const> const rest = parts.finish();
                expected.insert(expected.end(), rest.begin(), rest.end());
                std::span<hit const> const found = whole.scan(text);
                INFO("seed " << seed << " with instruction set " << static_cast<int>(isa));
                REQUIRE(std::vector<hit>(found.begin(), found.end()) == expected);
                hits += expected.size();
            }
        }
    }
    return hits;
}
} // namespace

TEST_CASE(
    "texts with few words of any pattern, and phrases with gaps, give the same hits at once as in a stream")
{
    CHECK(compare_texts(1, 250, sparse_text) > 5000);
}

TEST_CASE("texts that are full of phrases give the same hits at once as in a stream")
{
    CHECK(compare_texts(1001, 1200, dense_text) > 50000);
}

TEST_CASE("short texts give the same hits at once as in a stream")
{
    CHECK(compare_texts(3001, 3600, short_text) > 5000);
}

TEST_CASE("texts that are mostly not ASCII give the same hits at once as in a stream")
{
    CHECK(compare_texts(2001, 2250, foreign_text) > 5000);
}

TEST_CASE("a word behind an emoticon and an apostrophe is a word")
{
    pattern_source const source{"emoticon", "language en\nrule r\n  match: do\n"};
    compile_result const compiled = compile({&source, 1});
    REQUIRE(compiled.ok());
    scanner s{compiled.set};
    for (std::string_view const text :
         {"never <3\xC2\xB4"
          "do i",
          "never <3'do i", "never :d'do i"}) {
        INFO(text);
        CHECK(s.scan(text).size() == 1);
    }
    for (std::string_view const text :
         {"never 3\xC2\xB4"
          "do i",
          "never d'do i", "never x3'do i"}) {
        INFO(text);
        CHECK(s.scan(text).empty());
    }
}
