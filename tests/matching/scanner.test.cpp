// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/scanner.hpp>

#include <cbtkit/matching/compile.hpp>

#include "catch.hpp"

#include <string>

using namespace cbtkit::matching;

namespace {
/// The hits as "rule{span}", in order.
std::string found(std::string const& patterns, std::string_view text)
{
    pattern_source const source{"test", patterns};
    compile_result const compiled = compile({&source, 1});
    for (diagnostic const& d : compiled.diagnostics)
        INFO(to_text(d));
    REQUIRE(compiled.ok());
    scanner s{compiled.set};
    std::string out;
    for (hit const& h : s.scan(text)) {
        out += out.empty() ? "" : " ";
        out += std::string{compiled.set.rule(h.rule).key} + '{' +
               std::string{cbtkit::slice_view(text, h.span)} + '}';
    }
    return out;
}
std::string match(std::string const& expression, std::string_view text)
{
    return found("rule r\n  match: " + expression + "\n", text);
}
std::string where(std::string const& condition, std::string_view text)
{
    return found("rule r\n  match: { loser }\n  " + condition + "\n", text);
}
} // namespace

TEST_CASE("words, phrases and alternatives match")
{
    CHECK(match("i am", "So I AM.") == "r{I AM}");
    CHECK(match("i (am|was) sad", "i was sad, i am sad") == "r{i was sad} r{i am sad}");
    CHECK(match("i so? am", "i am i so am") == "r{i am} r{i so am}");
    CHECK(match("reject*", "rejected rejection eject") == "r{rejected} r{rejection}");
    CHECK(
        match("forms(stop)", "stopped stopping stops stop stoop") ==
        "r{stopped} r{stopping} r{stops} r{stop}");
}

TEST_CASE("stretched letters also match two or one of them")
{
    CHECK(match("loser", "loooser looser loser") == "r{loooser} r{loser}");
    CHECK(match("looser", "loooser looser loser") == "r{loooser} r{looser}");
    CHECK(match("so reject*", "sooooo rejeeected") == "r{sooooo rejeeected}");
    CHECK(match("10", "1000").empty());
}

TEST_CASE("a phrase stays in its sentence unless told to cross")
{
    CHECK(match("a b", "a. b").empty());
    CHECK(match("a // b", "a. b") == "r{a. b}");
    CHECK(match("a // b", "a b").empty());
    CHECK(match("a // b", "a. c. b").empty());
    CHECK(match("^ b", "a b. b") == "r{b}");
    CHECK(match("b $", "b a. b") == "r{b}");
}

TEST_CASE("gaps take few words and stay in the sentence")
{
    CHECK(match("a [0-2] b", "a x b b") == "r{a x b}");
    CHECK(match("a [0-2] b", "a x y z b").empty());
    CHECK(match("a * b", "a 1 2 3 4 5 6 b") == "r{a 1 2 3 4 5 6 b}");
    CHECK(match("a * b", "a 1 2. 3 b").empty());
    CHECK(match("a [2] b", "a b b b") == "r{a b b b}");
}

TEST_CASE("the marked part is the span")
{
    CHECK(match("i am { a loser }", "I am a loser.") == "r{a loser}");
    CHECK(match("i (am { bad } | was { good })", "i was good i am bad") == "r{good} r{bad}");
}

TEST_CASE("one hit per rule and start word: alternatives in order, then shortest gaps")
{
    CHECK(found("rule r\n  match: a b c\n  match: a b\n", "a b c") == "r{a b c}");
    CHECK(found("rule r\n  match: a b\n  match: a b c\n", "a b c") == "r{a b}");
    CHECK(match("a b? c?", "a b c") == "r{a b c}");
}

TEST_CASE("a failed condition lets the next way try")
{
    CHECK(
        found(
            "rule r\n  match: a { b }\n  match: a b { c }\n  unless inside: a b $ \n  unless after 1: c\n",
            "a b c d") == "r{c}");
}

TEST_CASE("conditions look where their scope says")
{
    CHECK(where("unless before 2: not", "not a loser").empty());
    CHECK(where("unless before 2: not", "not such a big loser") == "r{loser}");
    CHECK(where("unless before 2: not", "not. a loser") == "r{loser}");
    CHECK(where("only if after 1: at", "loser at it. loser i am at") == "r{loser}");
    CHECK(where("only if near 1: x", "x loser") == "r{loser}");
    CHECK(where("only if near 1: x", "loser x") == "r{loser}");
    CHECK(where("only if touching: loser in", "loser in it, loser") == "r{loser}");
    CHECK(where("only if in sentence: game", "a loser of the game. loser") == "r{loser}");
    CHECK(where("only if in text: game", "a loser. the game.") == "r{loser}");
    CHECK(where("only if in text: game", "a loser.").empty());
    CHECK(where("only if previous sentence: why", "why me. loser") == "r{loser}");
    CHECK(where("only if previous sentence: why", "why loser").empty());
    CHECK(where("only if next sentence: why", "loser. why") == "r{loser}");
    CHECK(where("unless: quoted", "He said \"loser\" to me").empty());
    CHECK(where("unless quoted", "\xE2\x80\x9CYou loser\xE2\x80\x9D he said").empty());
    CHECK(where("unless quoted", "my parents' loser dog's bone") == "r{loser}");
    CHECK(where("only if question", "am I a loser? loser.") == "r{loser}");
    CHECK(where("only if exclaimed", "loser! loser.") == "r{loser}");
}

TEST_CASE("weights are multiplied by what holds")
{
    pattern_source const source{
        "t", "gate g\n  times 0.5 if: question\nrule r\n  match: a\n  weight: 2\n  apply: g\n  times 3 if in "
             "text: z\n"};
    scanner s{compile({&source, 1}).set};
    auto const hits = s.scan("a? a. z");
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].weight == 3.0F);
    CHECK(hits[1].weight == 6.0F);
    CHECK(hits[1].sentence == 1);
}

TEST_CASE("hits come by start, then by rule")
{
    CHECK(
        found("rule x\n  match: b\nrule y\n  match: a b\nrule z\n  match: b\n", "a b") == "y{a b} x{b} z{b}");
}

TEST_CASE("a condition on a class of many words asks for these words only")
{
    std::string patterns = "class BIG\n  ";
    for (int i = 0; i < 300; ++i)
        patterns += (i == 0 ? "" : " | ") + ("word" + std::to_string(i));
    patterns += "\nrule r\n  match: hello\n  unless after 3: BIG\n";
    CHECK(found(patterns, "well hello dear friend") == "r{hello}");
    CHECK(found(patterns, "word7, hello dear friend") == "r{hello}");
    CHECK(found(patterns, "hello dear word7").empty());
}

TEST_CASE("a set with too many words and classes for tables of both finds the same")
{
    auto const word = [](int i) { return "w" + std::to_string(i) + "x"; };
    std::string patterns;
    constexpr int rules = 4000;
    for (int i = 0; i < rules; ++i)
        patterns += "rule r" + std::to_string(i) + "\n  match: (" + word(i) + "|" + word(i + 1) +
                    ") [0-1] { " + word(i + 5000) + "|" + word(i + 5003) + " }\n  unless before 2: (" +
                    word(i + 9000) + "|" + word(i + 9007) + ")\n";
    CHECK(
        found(patterns, word(17) + " and " + word(5017) + ". " + word(3999) + " " + word(9002)) ==
        "r17{" + word(5017) + "} r3999{" + word(9002) + "}");
    CHECK(
        found(
            patterns, word(9017) + " " + word(17) + " " + word(5020) + ". " + word(18) + " " + word(5017)) ==
        "r17{" + word(5017) + "}");
}
