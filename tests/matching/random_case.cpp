// SPDX-License-Identifier: BSL-1.0
#include "random_case.hpp"

#include "reference_matcher.hpp"

#include "matching/splitter.hpp"

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace cbtkit_tests {
namespace {
using namespace cbtkit::matching;

constexpr std::string_view vocabulary[] = {
    "a",
    "b",
    "i",
    "am",
    "not",
    "so",
    "soo",
    "loser",
    "looser",
    "can",
    "do",
    "is",
    "never",
    "disappointing",
    "disappointed",
    "disappointment",
    "go",
    "going",
    "to",
    "will",
    "reject",
    "rejected",
    "rejection",
    "x",
    "om",
    "caf\xC3\xA9",
    "\xD1\x8F",
    ":(",
    "\xF0\x9F\x98\xAD",
    "<3",
    "o'clock",
    "10",
    "'s",
    "have",
    "e"};

/// One text from many; `"…" + std::string` warns wrongly on gcc 12.
std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string out;
    for (std::string_view const p : parts)
        out += p;
    return out;
}

std::string_view pick(random_source& random)
{
    return vocabulary[random.below(std::size(vocabulary))];
}

std::string pattern_word(random_source& random)
{
    std::string w{pick(random)};
    if (random.chance(8) && w.size() > 1 && w[0] >= 'a' && w[0] <= 'z')
        return w.substr(0, 1 + random.below(w.size())) + "*";
    return w;
}

/// `classes`: how many classes may be named; `plain`: no gaps, marks or places.
std::string expression(random_source& random, int depth, std::size_t classes, bool plain)
{
    std::string out;
    std::size_t const items = 1 + random.below(3);
    std::size_t const certain = random.below(items); // so that few expressions may be empty
    for (std::size_t i = 0; i < items; ++i) {
        if (i > 0)
            out += ' ';
        std::size_t const kind = i == certain ? random.below(14) : random.below(23);
        if (kind < 9 || depth == 0) {
            out += classes > 0 && random.chance(30)
                       ? joined({"CLASS_", std::to_string(random.below(classes))})
                       : pattern_word(random);
        } else if (kind < 14) {
            out += '(';
            std::size_t const choices = 1 + random.below(4);
            for (std::size_t c = 0; c < choices; ++c)
                out += joined({c > 0 ? " | " : "", expression(random, depth - 1, classes, plain)});
            out += ')';
        } else if (kind < 16 || plain) {
            out += random.chance(50) ? joined({"(", expression(random, depth - 1, classes, plain), ")?"})
                                     : std::string{pick(random)};
        } else if (kind < 18) {
            out += random.chance(30) ? "*" : random.chance(50) ? "[0-2]" : "[1-3]";
        } else if (kind == 18) {
            out += "//";
        } else if (kind == 19) {
            out += random.chance(50) ? "^" : "$";
        } else {
            out += pattern_word(random);
        }
    }
    return out;
}

std::string conditions(random_source& random, std::size_t classes)
{
    std::string out;
    static constexpr std::string_view scopes[] = {
        "before 2", "after 3",           "near 2",        "inside", "touching", "in sentence",
        "in text",  "previous sentence", "next sentence", "quoted", "question", "exclaimed"};
    for (std::size_t n = random.chance(50) ? 0 : random.below(3); n > 0; --n) {
        std::size_t const s = random.below(std::size(scopes));
        static constexpr std::string_view heads[] = {"unless ", "only if ", "times 0.5 if ", "times 3 if "};
        out += "  ";
        out += heads[random.below(std::size(heads))];
        out += scopes[s];
        if (s < 9)
            out += joined({": ", expression(random, 1, classes, false)});
        out += '\n';
    }
    return out;
}
} // namespace

std::string random_patterns(random_source& random)
{
    std::string out = "language en\n"
                      "expand cant, can't: can not\nexpand dont, don't: do not\nexpand im, i'm: i am\n"
                      "expand won't: will not\nexpand gonna: going to\nexpand idk: i do not know\n"
                      "suffix n't: not\nsuffix 've: have\nsuffix 's: 's\nsuffix 'z:\n"
                      "abbreviation dr, e.g., x\n";
    std::size_t const classes = random.below(4);
    for (std::size_t c = 0; c < classes; ++c) {
        out += joined({"class CLASS_", std::to_string(c), "\n"});
        for (std::size_t n = 1 + random.below(4); n > 0; --n)
            out += joined({"  ", expression(random, 1, c, true), "\n"});
    }
    std::size_t const gates = random.below(3);
    for (std::size_t g = 0; g < gates; ++g)
        out += joined(
            {"gate g", std::to_string(g), "\n", conditions(random, classes), "  unless after 1: zzz\n"});
    for (std::size_t r = 1 + random.below(4); r > 0; --r) {
        out += joined({"rule r", std::to_string(r), "\n"});
        for (std::size_t n = 1 + random.below(3); n > 0; --n) {
            std::string match = expression(random, 2, classes, false);
            if (random.chance(40)) {
                std::string const marked = joined({"{ ", expression(random, 1, classes, true), " }"});
                match = random.chance(50) ? joined({match, " ", marked}) : joined({marked, " ", match});
            }
            out += joined({"  match: ", match, "\n"});
        }
        if (gates > 0 && random.chance(50))
            out += joined({"  apply: g", std::to_string(random.below(gates)), "\n"});
        out += conditions(random, classes);
    }
    return out;
}

std::string random_plain_patterns(random_source& random)
{
    static constexpr std::string_view words[] = {
        "a",     "b",           "i",    "am",    "not",      "so", "soo",  "loser",          "looser",
        "can",   "do",          "is",   "never", "go",       "to", "will", "reject",         "x",
        "om",    "10",          "have", "e",     "rejected", "d",  "3",    "disappointment", "know",
        "going", "disappointed"};
    static constexpr std::string_view strange[] = {"caf\xC3\xA9", "\xD1\x8F",    "o'clock",         "'s",
                                                   "rejec*",      "disappoint*", "\xF0\x9F\x98\xAD"};
    bool const is_strange = random.chance(25);
    auto const word = [&] {
        return is_strange && random.chance(15) ? strange[random.below(std::size(strange))]
                                               : words[random.below(std::size(words))];
    };
    std::string out = "language en\n";
    if (random.chance(60))
        out += "expand cant, can't: can not\nexpand dont, don't: do not\nexpand im, i'm: i am\n"
               "expand won't: will not\nexpand gonna: going to\nexpand idk: i do not know\n"
               "suffix n't: not\nsuffix 've: have\nsuffix 's: 's\nsuffix 'z:\n";
    if (random.chance(60))
        out += "abbreviation dr, e.g., x, loser\n";
    bool const gaps = random.chance(40);
    for (std::size_t r = 1 + random.below(12); r > 0; --r) {
        out += joined({"rule r", std::to_string(r), "\n  match:"});
        for (std::size_t n = 1 + random.below(random.chance(10) ? 20 : 4); n > 0; --n) {
            out += joined({" ", word()});
            if (gaps && n > 1 && random.chance(30))
                out += random.chance(50) ? joined({" [0-", std::to_string(1 + random.below(4)), "]"})
                                         : joined({" (", word(), "|", word(), " ", word(), ")"});
        }
        if (gaps && random.chance(20))
            out += joined({" (", word(), ")?"});
        if (gaps && random.chance(20))
            out += joined({" { ", word(), " }"});
        out += '\n';
    }
    return out;
}

std::string random_text(random_source& random, std::size_t pieces)
{
    static constexpr std::string_view odd[] = {
        ". ",
        "? ",
        "! ",
        "\xE2\x80\xA6",
        "...",
        "\n",
        "\n\n",
        "\r\n",
        ", ",
        "; ",
        ":\n",
        "\n- ",
        "\n1. ",
        "\n2) ",
        "\"",
        "\xE2\x80\x9C",
        "\xE2\x80\x9D",
        "'",
        "\xE2\x80\x99",
        "\xE2\x80\x98",
        "-",
        " - ",
        "\xE2\x80\x94",
        "(",
        ") ",
        "\xFF",
        "\xE2\x80",
        "\xC3",
        ":)",
        " :-(",
        ":D",
        ";p ",
        "<3",
        " ^^ ",
        "-_-",
        "=",
        ":",
        "_",
        "3.5",
        "1000",
        "\xC2\xA0",
        "\xE2\x9D\xA4\xEF\xB8\x8F",
        "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD",
        "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA",
        "\xC5\xBF",
        "\xE2\x84\xAA",
        "dr. ",
        "e.g. ",
        "X.",
        "b.C",
        "\t",
        "`",
        "\xC2\xB4",
        "\xEF\xBC\x87",
        "\xCC\x81",
        "'s ",
        "n't ",
        "\xE2\x80\xA8",
        "\xC2\x85",
        "http://a.b/c ",
        ">:(",
        ">_<"};
    static constexpr std::string_view written[] = {
        "can't ",
        "cant ",
        "don\xE2\x80\x99t ",
        "dont ",
        "I'm ",
        "im ",
        "won't ",
        "gonna ",
        "idk ",
        "isn't ",
        "I've ",
        "it's ",
        "doooont ",
        "sooo ",
        "soooo ",
        "looooser ",
        "LOSER ",
        "Disappointing ",
        "o\xE2\x80\x99"
        "clock ",
        "na\xC3\xAFve ",
        "\xD0\xAF\xD0\xB7\xD1\x8B\xD0\xBA ",
        "\xD0\xAF ",
        "shouldn't've ",
        "a'z ",
        "rejeeection ",
        "aaa'bbb'ccc ",
        "disappointmentttt "};
    std::string out;
    for (std::size_t i = 0; i < pieces; ++i) {
        std::size_t const kind = random.below(100);
        if (kind < 75) {
            std::string w{pick(random)};
            if (random.chance(10))
                for (char& c : w)
                    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            out += w;
            if (!random.chance(4))
                out += ' ';
        } else if (kind < 87) {
            out += odd[random.below(std::size(odd))];
        } else if (kind < 97) {
            out += written[random.below(std::size(written))];
        } else if (kind < 98) {
            out += std::string(random.below(80), random.chance(50) ? ' ' : 'a');
        } else if (kind < 99) {
            out += static_cast<char>(random.below(256));
        } else {
            out += std::string(random.below(1500), random.chance(50) ? '\n' : 'q') + " ";
        }
    }
    return out;
}

namespace {
std::string shown(hit const& h)
{
    return std::to_string(h.rule) + ":" + std::to_string(h.whole.begin()) + "-" +
           std::to_string(h.whole.end()) + "{" + std::to_string(h.span.begin()) + "-" +
           std::to_string(h.span.end()) + "}*" + std::to_string(h.weight) + "@" + std::to_string(h.sentence);
}
std::string compared(char const* what, std::span<hit const> expected, std::span<hit const> got)
{
    if (std::equal(expected.begin(), expected.end(), got.begin(), got.end()))
        return {};
    std::size_t i = 0;
    while (i < expected.size() && i < got.size() && expected[i] == got[i])
        ++i;
    return std::string{what} + ": expected " + (i < expected.size() ? shown(expected[i]) : "no more hits") +
           ", got " + (i < got.size() ? shown(got[i]) : "no more hits");
}
} // namespace

std::string differences(
    std::string const& patterns, std::string const& text, random_source& random, tally& seen)
{
    pattern_source const source{"random", patterns};
    compile_result const compiled = compile({&source, 1});
    if (!compiled.ok())
        return {}; // random patterns may be wrong; that they are refused is fine
    std::vector<diagnostic> ignored;
    detail::model const model = detail::read_patterns({&source, 1}, ignored);
    std::vector<hit> const expected = detail::reference_scan(model, text);
    word_list words;
    detail::split(text, model.words, words);
    ++seen.compiled;
    seen.hits += expected.size();
    seen.words += words.words.size();
    if (!(words_of(text, compiled.set) == words))
        return "words_of differs from the splitter";
    for (instruction_set const isa :
         {instruction_set::scalar, instruction_set::avx2, instruction_set::avx512, instruction_set::neon}) {
        if (!is_available(isa))
            continue;
        scanner s{compiled.set, isa};
        for (char const* what : {"first scan", "second scan"})
            if (std::string d = compared(what, expected, s.scan(text)); !d.empty())
                return d + " with instruction set " + std::to_string(static_cast<int>(isa));
        if (!(s.words() == words))
            return "words() differ from the splitter";
        std::vector<hit> streamed;
        std::size_t const longest = 1 + random.below(random.chance(50) ? 8 : 3000);
        for (std::size_t at = 0; at < text.size();) {
            std::size_t const n = std::min(text.size() - at, 1 + random.below(longest));
            auto const part = s.feed(std::string{text, at, n});
            streamed.insert(streamed.end(), part.begin(), part.end());
            at += n;
        }
        auto const rest = s.finish();
        streamed.insert(streamed.end(), rest.begin(), rest.end());
        if (std::string d = compared("stream", expected, streamed); !d.empty())
            return d + " with parts of up to " + std::to_string(longest);
    }
    return {};
}
} // namespace cbtkit_tests
