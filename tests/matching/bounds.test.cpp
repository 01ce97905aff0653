// SPDX-License-Identifier: BSL-1.0
// What the engine promises about work and memory. Work is counted in steps, so no clock can disturb the
// tests.
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/matching/text_words.hpp>

#include "random_case.hpp"

#include "catch.hpp"

#include <atomic>
#include <cstdlib>
#include <new>
#include <string>

namespace {
std::atomic<std::size_t> allocations{0};
}

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* p = std::malloc(size == 0 ? 1 : size))
        return p;
    throw std::bad_alloc{};
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept // ASan has one of its own otherwise
{
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* p) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::size_t) noexcept
{
    std::free(p);
}

using namespace cbtkit::matching;

namespace {
pattern_set compiled(std::string const& patterns)
{
    pattern_source const source{"bounds", patterns};
    compile_result const result = compile({&source, 1});
    for (diagnostic const& d : result.diagnostics)
        if (d.level == severity::error)
            FAIL(to_text(d));
    return result.set;
}
std::string times(std::string const& part, std::size_t n)
{
    std::string out;
    for (std::size_t i = 0; i < n; ++i)
        out += part;
    return out;
}
} // namespace

TEST_CASE("the work grows with the text and not faster, whatever the patterns")
{
    std::string const many_optional = times("a? ", 30) + "a " + times("a? ", 20) + "b";
    std::string const many_choices = times("(a|a a|a a a) ", 15) + "b";
    std::string const many_gaps = times("a [0-6] ", 8) + "b";
    std::string const nested =
        "class AA\n  a | a a | a a a\nclass BB\n  AA AA | AA\nrule r\n  match: " + times("BB ", 8) + "b\n";
    std::string const conditions =
        "rule r\n  match: a\n  only if in sentence: a [0-6] a [0-6] c\n  unless before 60: (a|a a) d\n"
        "  unless touching: a * a * d\n";
    std::string const patterns[] = {
        "rule r\n  match: " + many_optional + "\n", "rule r\n  match: " + many_choices + "\n",
        "rule r\n  match: " + many_gaps + "\n", nested, conditions};
    for (std::string const& p : patterns) {
        INFO(p);
        scanner s{compiled(p)};
        for (std::string const text : {"a ", "a, a. ", "aaaa "}) {
            (void)s.scan(times(text, 2000));
            std::uint64_t const once = s.steps();
            (void)s.scan(times(text, 4000));
            std::uint64_t const twice = s.steps();
            CHECK(static_cast<double>(twice) <= 2.1 * static_cast<double>(once) + 1000);
        }
    }
}

TEST_CASE("a warm scanner allocates nothing")
{
    scanner s{compiled(
        "expand dont, don't: do not\nsuffix 's: 's\nrule r\n  match: i (am|do not) [0-3] { sad | so low }\n"
        "  unless in sentence: not really\n  unless quoted\n  times 2 if in text: never\nrule t\n  match: "
        "dog 's\n")};
    std::string const texts[] = {
        "I am so, so sad. \"I am sad\" I don't feel sooo low? The dog's here; never.", "short", ""};
    for (std::string const& t : texts)
        (void)s.scan(t);
    std::size_t const before = allocations;
    std::size_t hits = 0;
    for (int round = 0; round < 50; ++round)
        for (std::string const& t : texts)
            hits += s.scan(t).size();
    CHECK(allocations == before);
    CHECK(hits > 50);
}

TEST_CASE("a warm reader of words allocates nothing, nor does a scanner that takes them")
{
    pattern_set const set = compiled(
        "expand dont, don't: do not\nsuffix 's: 's\nrule r\n  match: i (am|do not) [0-3] { sad | so low }\n"
        "  unless quoted\nrule t\n  match: dog 's\n");
    word_reader reader{set};
    text_words words;
    scanner s{set};
    std::string const texts[] = {
        "I am so, so sad. \"I am sad\" I don't feel sooo low? The dog's here; never.", "short", ""};
    auto const take_all = [&] {
        std::size_t hits = 0;
        for (std::string const& t : texts) {
            reader.read(t, words);
            hits += s.scan(words).size();
        }
        return hits;
    };
    std::size_t const once = take_all();
    CHECK(once > 1);
    std::size_t const before = allocations;
    std::size_t hits = 0;
    for (int round = 0; round < 50; ++round)
        hits += take_all();
    CHECK(allocations == before);
    CHECK(hits == 50 * once);
}

TEST_CASE("an endless stream needs bounded memory and finds what the whole text holds")
{
    pattern_set const set = compiled("rule r\n  match: needle [0-2] found\n  unless quoted\n");
    scanner whole{set};
    scanner parts{set};
    std::string const piece = times("some words that hold nothing, and then a needle was found. ", 20);
    std::string const text = times(piece, 400);
    std::size_t const expected = whole.scan(text).size();
    std::size_t found = 0;
    std::size_t before = 0;
    for (std::size_t i = 0; i < 400; ++i) {
        if (i == 300)
            before = allocations;
        found += parts.feed(piece).size();
    }
    CHECK(allocations == before); // three hundred parts have warmed it up
    found += parts.finish().size();
    CHECK(found == expected);
    CHECK(expected == 8000);
}

TEST_CASE("compiled bytes survive a copy, and damage is noticed")
{
    pattern_set const set = compiled("rule r\n  match: i am { sad }\n");
    std::vector<std::byte> bytes(set.bytes_view().begin(), set.bytes_view().end());
    auto const copy = pattern_set::from_bytes(bytes);
    REQUIRE(copy);
    scanner s{*copy};
    CHECK(s.scan("I am sad").size() == 1);
    CHECK(pattern_set::from_bytes(std::span{bytes}.first(10)).error().code == cbtkit::errc::truncated);
    CHECK(
        pattern_set::from_bytes(std::span{bytes}.first(bytes.size() - 64)).error().code ==
        cbtkit::errc::truncated);
    bytes.back() ^= std::byte{1};
    bytes[bytes.size() / 2] ^= std::byte{1};
    CHECK(pattern_set::from_bytes(bytes).error().code == cbtkit::errc::damaged);
    bytes[0] = std::byte{0};
    CHECK_FALSE(pattern_set::from_bytes(bytes));
}

TEST_CASE("the empty set scans and splits")
{
    scanner s{pattern_set{}};
    CHECK(s.scan("I am here.").empty());
    CHECK(s.words().words.size() == 3);
    CHECK(pattern_set{}.find("r") == std::nullopt);
}
