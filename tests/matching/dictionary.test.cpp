// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/dictionary.hpp>

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "catch.hpp"

#include <string>

using namespace cbtkit::matching;

namespace {
std::string codes(imported_dictionary const& d)
{
    std::string out;
    for (diagnostic const& x : d.diagnostics)
        out += (out.empty() ? "" : " ") + x.code + '@' + std::to_string(x.line);
    return out;
}
std::string found(imported_dictionary const& d, std::string_view text)
{
    compile_result const compiled = compile({&d.source, 1});
    for (diagnostic const& x : compiled.diagnostics)
        if (x.level == severity::error)
            FAIL(to_text(x));
    scanner s{compiled.set};
    std::string out;
    for (hit const& h : s.scan(text)) {
        out += out.empty() ? "" : " ";
        out += compiled.set.rule(h.rule).key;
        out += '{';
        out += cbtkit::slice_view(text, h.span);
        out += '}';
    }
    return out;
}
} // namespace

TEST_CASE("a LIWC dictionary becomes one rule a category")
{
    auto const d = read_liwc(
        "mini", "%\n1\tnegemo\n2  \t social\n%\nsad\t1\nhurt*\t1\nbest friend\t2\nleft out  1 2\n:(\t1\n");
    CHECK(codes(d).empty());
    CHECK(
        found(d, "Sad and hurting, left out :( by my best friend.") ==
        "negemo{Sad} negemo{hurting} negemo{left out} social{left out} negemo{:(} social{best friend}");
}

TEST_CASE("a whole or longer entry wins over a beginning")
{
    auto const d = read_liwc("mini", "%\n1 a\n%\nkin*\t1\nkind of\t1\n");
    CHECK(found(d, "kind of kinder") == "a{kind of} a{kinder}");
}

TEST_CASE("nested LIWC categories join their names")
{
    auto const d = read_liwc("mini", "%\n1\taffect\n\t2\tneg\n\t\t3\tanx\n\t4\tpos\n%\nworry\t3\nglad\t4\n");
    CHECK(found(d, "worry glad") == "affect.neg.anx{worry} affect.pos{glad}");
}

TEST_CASE("malformed LIWC lines are reported and left out")
{
    auto const d = read_liwc(
        "mini", "hello\n%\n1\ta\nx\ty\n1\tb\n%\nlike\t(02 "
                "134)125/464\n<of>131/125\ngood\t9\nfine\nfine\t1\nfine\t1\nh*e\t1\n...\t1\n");
    CHECK(
        codes(d) == "syntax@1 syntax@4 duplicate_category@5 conditional_entry@7 conditional_entry@8 "
                    "unknown_category@9 syntax@10 "
                    "duplicate_entry@12 unsupported_wildcard@13 no_word@14");
    CHECK(d.ok());
    CHECK(found(d, "fine") == "a{fine}");
    CHECK_FALSE(read_liwc("empty", "").ok());
    CHECK_FALSE(read_liwc("binary", std::string("\0\xFF\x81%", 4)).ok());
}

TEST_CASE("Windows-1252 dictionaries are read")
{
    auto const d = read_liwc("mini", "%\r\n1\ta\r\n%\r\nna\xEFve\t1\r\ndon\x92t\t1\r\n");
    CHECK(codes(d).empty());
    CHECK(found(d, "Na\xC3\xAFve don't") == "a{Na\xC3\xAFve} a{don't}");
}

TEST_CASE("a quanteda dictionary keeps its hierarchy")
{
    auto const d = read_quanteda(
        "mini", "---\nemotion: # feelings\n  negative:\n    - sad*\n    - \"feel down\"\n  positive: [glad, "
                "'very happy']\nother:\n- a?b\n- kitchen\nbroken\n");
    CHECK(codes(d) == "unsupported_wildcard@8 syntax@10");
    CHECK(
        found(d, "Sadly I feel down, then glad and very happy in the kitchen.") ==
        "emotion.negative{Sadly} emotion.negative{feel down} emotion.positive{glad} emotion.positive{very "
        "happy} "
        "other{kitchen}");
    CHECK_FALSE(read_quanteda("empty", "# nothing\n").ok());
}
