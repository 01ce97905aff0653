// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/compile.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace cbtkit::matching;

namespace {
/// "code@line:column code@line:column".
std::string remarks(std::string text)
{
    pattern_source const source{"test", std::move(text)};
    std::string out;
    for (diagnostic const& d : compile({&source, 1}).diagnostics) {
        CHECK(d.source == "test");
        CHECK_FALSE(d.message.empty());
        out +=
            (out.empty() ? "" : " ") + d.code + '@' + std::to_string(d.line) + ':' + std::to_string(d.column);
    }
    return out;
}
std::string rule(std::string const& expression)
{
    return "rule r\n  match: " + expression + "\n";
}
} // namespace

TEST_CASE("a plain rule compiles without remarks")
{
    CHECK(remarks(rule("i (am|was) so? [0-2] { sad | low } $")).empty());
}

TEST_CASE("each mistake is reported with its code and place")
{
    CHECK(remarks(rule("i am LOSER")) == "unknown_class@2:15");
    CHECK(remarks("class AB\n  a\n" + rule("b")) == "unused_class@1:7");
    CHECK(remarks(rule("a") + rule("b")) == "duplicate_rule@3:6");
    CHECK(remarks("class AB\n  a\nclass AB\n  b\n" + rule("AB")) == "duplicate_class@3:7");
    CHECK(remarks(rule("a b\n  match: a b")) == "shadowed_match@3:10");
    CHECK(remarks(rule("a (b|c)\n  match: a c")) == "shadowed_match@3:10");
    CHECK(remarks(rule("a $ b")) == "never_matches@2:10");
    CHECK(remarks(rule("a ^ b")) == "never_matches@2:10");
    CHECK(remarks(rule("a // ^ b")).empty());
    CHECK(remarks(rule("a [0-63] b")) == "too_long@2:10");
    CHECK(
        remarks("class AB\n  a | BC\nclass BC\n  AB b\n" + rule("AB")) == "class_cycle@1:7 class_cycle@3:7");
    CHECK(remarks(rule("a [3-1] b")) == "bad_number@2:12");
    CHECK(remarks(rule("a\n  weight: x")) == "bad_number@3:11");
    CHECK(remarks(rule("a\n  apply: g")) == "unknown_gate@3:10");
    CHECK(remarks(rule("a?")) == "empty_match@2:10");
    CHECK(remarks(rule("(a")) == "syntax@2:10");
    CHECK(remarks("abbreviation dr, ..\n" + rule("a")) == "syntax@1:18");
    CHECK(remarks(rule("a)")) == "syntax@2:11");
    CHECK(remarks(rule("a ?")) == "syntax@2:12");
    CHECK(remarks(rule("{ a } { b }")) == "syntax@2:10");
    CHECK(remarks(rule("a\n  unless before 0: b")) == "bad_number@3:17");
    CHECK(remarks(rule("a\n  unless nowhere: b")) == "syntax@3:10");
    CHECK(remarks(rule("a\n  unless inside")) == "syntax@3:10");
    CHECK(remarks("hello\n") == "syntax@1:1");
    CHECK(remarks("  hello\n") == "syntax@1:3");
    CHECK(remarks("rule r\n") == "syntax@1:6");
    CHECK(remarks("use other\n") == "unknown_file@1:5");
    CHECK(remarks(rule("a *")) == "edge_gap@2:10");
    CHECK(remarks("expand a b: c\n") == "syntax@1:8");
    CHECK(remarks("suffix nt: not\n") == "syntax@1:8");
    CHECK(remarks("gate g\n  unless before 2: x\n" + rule("a")) == "unused_gate@1:6");
}

TEST_CASE("a diagnostic quotes its line")
{
    pattern_source const source{"file", "# first\nrule r\n  match: LOSER\n"};
    auto const result = compile({&source, 1});
    REQUIRE(result.diagnostics.size() == 1);
    CHECK_FALSE(result.ok());
    CHECK(result.set.empty());
    CHECK(result.diagnostics[0].quoted == "  match: LOSER");
    CHECK(
        to_text(result.diagnostics[0]) == "file:3:10: error: there is no class with this name "
                                          "[unknown_class]\n    match: LOSER\n           ^\n");
}

TEST_CASE("files share one name space and say what they need")
{
    std::vector<pattern_source> const sources{
        {"rules", "use words\nrule r\n  match: LOW\n"}, {"words", "class LOW\n  sad | low\n"}};
    auto const result = compile(sources);
    CHECK(result.diagnostics.empty());
    CHECK(result.set.find("r") == 0U);
}

TEST_CASE("examples that do not hold are reported")
{
    std::vector<pattern_source> const sources{
        {"f", "rule r\n  match: i am { sad }\n  yes: I am {sad}\n  yes: I {am sad}\n  yes: you are\n  no: so "
              "I am sad\n  no: am I\n"}};
    auto const result = compile(sources);
    REQUIRE(result.ok());
    auto const failed = check_examples(sources, result.set);
    REQUIRE(failed.size() == 3);
    CHECK(failed[0].line == 4);
    CHECK(failed[1].line == 5);
    CHECK(failed[2].line == 6);
    CHECK(failed[2].code == "example_failed");
}

TEST_CASE("no bytes crash the compiler")
{
    for (std::string const& text :
         {std::string("\0\0", 2), std::string("rule \xFF\n match: \xC3"), std::string("class A\n  |"),
          std::string("rule r\n  match:"), std::string("rule r\n  match: forms("),
          std::string("rule r\n  match: [")})
        CHECK_FALSE(remarks(text).empty());
}
