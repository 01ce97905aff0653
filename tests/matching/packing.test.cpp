// SPDX-License-Identifier: BSL-1.0
#include "matching/packing.hpp"

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <sample.patterns.hpp>
#include <sample_packed.patterns.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

using namespace cbtkit::matching;

namespace {
std::vector<std::byte> bytes_of(pattern_set const& set)
{
    return {set.bytes_view().begin(), set.bytes_view().end()};
}
pattern_set large_set()
{
    std::string text = "language en\nclass NOUN\n";
    for (int i = 0; i < 400; ++i)
        text += "  noun" + std::to_string(i * 7919 % 1000) + " of things\n";
    for (int i = 0; i < 150; ++i)
        text += "rule a.r" + std::to_string(i) + "\n  match: word" + std::to_string(i) + " [0-2] {NOUN}\n";
    auto const compiled = compile(std::vector<pattern_source>{{"large", text}});
    REQUIRE(compiled.ok());
    return compiled.set;
}
} // namespace

TEST_CASE("a packed set is the same set in fewer bytes")
{
    for (pattern_set const& set : {embedded::sample(), large_set()}) {
        std::vector<std::byte> const packed = set.packed();
        CHECK(packed.size() < set.bytes_view().size());
        auto const again = pattern_set::from_packed(packed);
        REQUIRE(again);
        CHECK(bytes_of(*again) == bytes_of(set));
    }
    CHECK(2 * large_set().packed().size() < large_set().bytes_view().size());
    CHECK(pattern_set{}.packed().empty());
}

TEST_CASE("a set that lies packed in the program is unpacked once for all who ask for it")
{
    pattern_set const set = embedded::sample_packed();
    CHECK(bytes_of(set) == bytes_of(embedded::sample()));
    CHECK(set.bytes_view().data() == embedded::sample_packed().bytes_view().data());
    CHECK(embedded::sample_packed_bytes().size() < embedded::sample_bytes().size());
    scanner s{set};
    CHECK(s.scan("Well, I am an idiot.").size() == 1);
}

TEST_CASE("scanners of one set may begin at the same time, for they share what the first scan makes")
{
    pattern_set const set = large_set();
    std::string const text =
        "word1 a b noun919 of things. word149 noun838 of things and word2 noun757 of things";
    std::vector<std::size_t> hits(4, 0);
    {
        std::vector<std::jthread> threads;
        for (std::size_t& each : hits)
            threads.emplace_back([&set, &text, &each] {
                scanner s{set};
                each = s.scan(text).size();
            });
    }
    CHECK(hits == std::vector<std::size_t>(4, 3));
}

TEST_CASE("a set that shares its words is unpacked only with them")
{
    std::vector<std::vector<pattern_source>> const sources{
        {{"one", "language en\nrule a\n  match: good night\n"}},
        {{"two", "language en\nrule b\n  match: good morning\n"}}};
    auto const together = compile_together(sources, {});
    REQUIRE(together.ok());
    auto const words = pattern_set::from_packed(together.vocabulary.packed());
    REQUIRE(words);
    auto const packed = together.sets[1].packed();
    auto const set = pattern_set::from_packed(packed, *words);
    REQUIRE(set);
    CHECK(set->word_count() == together.vocabulary.word_count());
    CHECK(pattern_set::from_packed(packed).error().code == cbtkit::errc::missing_member);
}

TEST_CASE("packed bytes that were cut or changed are an error or the same set")
{
    pattern_set const set = embedded::sample();
    std::vector<std::byte> const packed = set.packed();
    for (std::size_t size = 0; size < packed.size(); ++size) {
        auto const cut = pattern_set::from_packed(std::span{packed}.first(size));
        CHECK((!cut || bytes_of(*cut) == bytes_of(set)));
    }
    for (std::size_t bit = 0; bit < 8 * packed.size(); ++bit) {
        std::vector<std::byte> changed = packed;
        changed[bit / 8] ^= std::byte{1} << bit % 8;
        auto const read = pattern_set::from_packed(changed);
        CHECK((!read || bytes_of(*read) == bytes_of(set)));
    }
}

TEST_CASE("unpacking keeps to its memory whatever the bytes are")
{
    std::uint32_t random = 1;
    auto const next = [&random] { return random = random * 1664525U + 1013904223U; };
    for (int round = 0; round < 20'000; ++round) {
        std::vector<std::byte> bytes(next() >> 8U & 63U);
        for (std::byte& each : bytes)
            each = static_cast<std::byte>(next() >> 24U);
        // A size and a number of regions that may be right.
        if (bytes.size() >= 16) {
            std::uint32_t const head[]{next() >> 24U & 127U, 1, next() >> 24U & 63U, next() >> 24U & 7U};
            std::copy_n(reinterpret_cast<std::byte const*>(head), sizeof head, bytes.begin());
        }
        std::vector<std::byte> to(detail::unpacked_size(bytes).value_or(0) % 256);
        (void)detail::unpack(bytes, to); // sanitizers watch
        if (auto const set = pattern_set::from_packed(bytes))
            FAIL("random bytes are no set");
    }
}

TEST_CASE("sequences go on from earlier bytes and from themselves")
{
    auto const unpacked = [](std::vector<unsigned char> sequences, std::uint32_t size) {
        std::vector<std::byte> packed(16);
        std::uint32_t const head[]{size, 1, size, 1};
        std::copy_n(reinterpret_cast<std::byte const*>(head), sizeof head, packed.begin());
        for (unsigned char const c : sequences)
            packed.push_back(std::byte{c});
        std::vector<std::byte> to(size);
        if (!detail::unpack(packed, to))
            return std::string{"no"};
        return std::string{reinterpret_cast<char const*>(to.data()), to.size()};
    };
    CHECK(unpacked({0x30, 'a', 'b', 'c'}, 3) == "abc");
    CHECK(unpacked({0x30, 'a', 'b', 'c', 3, 0, 0x10, 'd'}, 8) == "abcabcad");
    CHECK(unpacked({0x12, 'a', 1, 0, 0x00}, 7) == "aaaaaaa");
    CHECK(unpacked({0x1F, 'a', 1, 0, 5, 0x00}, 25) == std::string(25, 'a'));
    CHECK(unpacked({0x12, 'a', 2, 0, 0x00}, 7) == "no"); // before the first byte
    CHECK(unpacked({0x12, 'a', 0, 0, 0x00}, 7) == "no");
    CHECK(unpacked({0x12, 'a', 1, 0, 0x00}, 8) == "no"); // too short, too long
    CHECK(unpacked({0x12, 'a', 1, 0, 0x00}, 6) == "no");
    CHECK(unpacked({0x12, 'a', 1}, 7) == "no");
    CHECK(unpacked({0xF0, 255, 255}, 7) == "no");
}
