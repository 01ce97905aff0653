// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/words.hpp>

#include <cbtkit/matching/compile.hpp>

#include "catch.hpp"

#include <string>

using namespace cbtkit::matching;

namespace {
/// "word@begin-end word@begin-end | next sentence".
std::string shown(std::string_view text, std::string const& rules = "")
{
    pattern_source const source{"words", rules};
    compile_result const compiled = compile({&source, 1});
    REQUIRE(compiled.ok());
    word_list const list = words_of(text, compiled.set);
    std::string out;
    std::uint32_t sentence = 0;
    for (word const& w : list.words) {
        if (!out.empty())
            out += w.sentence != sentence ? " | " : " ";
        sentence = w.sentence;
        out += std::string{list.folded_view(w)} + '@' + std::to_string(w.span.begin()) + '-' +
               std::to_string(w.span.end());
    }
    return out;
}
/// The same without places.
std::string plain(std::string_view text, std::string const& rules = "")
{
    std::string out;
    std::string const full = shown(text, rules);
    for (std::size_t i = 0; i < full.size(); ++i) {
        if (full[i] == '@')
            while (i < full.size() && full[i] != ' ')
                ++i;
        if (i < full.size())
            out += full[i];
    }
    return out;
}
std::string const english =
    "expand cant, can't: can not\nexpand dont, don't: do not\nexpand im, i'm: i am\n"
    "expand won't: will not\nexpand gonna: going to\nsuffix n't: not\nsuffix 've: have\n"
    "suffix 's: 's\nabbreviation dr, mrs, e.g.\n";
} // namespace

TEST_CASE("words are folded and keep their bytes")
{
    CHECK(shown("I HATE it") == "i@0-1 hate@2-6 it@7-9");
}

TEST_CASE("hyphens split, digits are words, curly quotes are straight")
{
    CHECK(
        plain("self-made 24/7 o\xE2\x80\x99"
              "clock") == "self made 24 7 o'clock");
}

TEST_CASE("a contraction is several words with exact bytes")
{
    CHECK(shown("I can't", english) == "i@0-1 can@2-5 not@5-7");
    CHECK(shown("dont", english) == "do@0-2 not@2-4");
    CHECK(shown("I\xE2\x80\x99m", english) == "i@0-1 am@1-5");
    CHECK(shown("isn't", english) == "is@0-2 not@2-5");
    CHECK(shown("won't", english) == "will@0-1 not@1-5");
    CHECK(shown("shouldn't've", english) == "should@0-6 not@6-9 have@9-12");
    CHECK(shown("mum's", english) == "mum@0-3 's@3-5");
}

TEST_CASE("a contraction whose words show no letters of it stands for all its bytes in each word")
{
    CHECK(shown("idk", "expand idk: i do not know\n") == "i@0-3 do@0-3 not@0-3 know@0-3");
}

TEST_CASE("stretched spellings are expanded too")
{
    CHECK(plain("I doooont", english) == "i do not");
}

TEST_CASE("sentences end at end marks but not inside numbers or after abbreviations")
{
    CHECK(plain("I am. You are! Who? We\xE2\x80\xA6 they", english) == "i am | you are | who | we | they");
    CHECK(plain("It is 3.5 km, dr. No said, e.g. now.", english) == "it is 3 5 km dr no said e g now");
    CHECK(plain("the end.Next one", english) == "the end | next one");
    CHECK(plain("so...no", english) == "so | no");
    CHECK(plain("at example.com now", english) == "at example com now");
}

TEST_CASE("line breaks end sentences where a clause ended, a list begins or a line is empty")
{
    CHECK(plain("a b\nc d") == "a b c d");
    CHECK(plain("a b\n\nc d") == "a b | c d");
    CHECK(plain("a b\n \nc d") == "a b | c d");
    CHECK(plain("a:\nb") == "a | b");
    CHECK(plain("a\n- b\n- c") == "a | b | c");
    CHECK(plain("a\n1. b\n2) c") == "a | 1 | b | 2 c");
    CHECK(plain("a :(\nb") == "a :( | b");
    CHECK(plain("a\r\n\r\nb") == "a | b");
}

TEST_CASE("emoji and emoticons are words")
{
    CHECK(plain("ok :-) or :((( <3 :D") == "ok :) or :( <3 :d");
    CHECK(
        plain("\xE2\x9D\xA4\xEF\xB8\x8F"
              "x\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD") == "\xE2\x9D\xA4 x \xF0\x9F\x91\x8D");
    CHECK(plain("see http://a.b (c:d) 3:0") == "see http a b c d 3 0");
}

TEST_CASE("letters of other scripts are folded, invalid bytes separate")
{
    CHECK(
        plain("\xD0\xAF \xCE\x91\xCE\xA3 \xC3\x89t\xC3\xA9") ==
        "\xD1\x8F \xCE\xB1\xCF\x83 \xC3\xA9t\xC3\xA9");
    CHECK(
        shown("a\xFF"
              "b") == "a@0-1 b@2-3");
    CHECK(shown("a\xC3") == "a@0-1");
}

TEST_CASE("sentences know their words and marks")
{
    word_list const list = words_of("Am I? No!! so");
    REQUIRE(list.sentences.size() == 3);
    CHECK(list.sentences[0].question);
    CHECK_FALSE(list.sentences[0].exclaimed);
    CHECK(list.sentences[1].exclaimed);
    CHECK(list.sentences[0].span.end() == 5);
    CHECK(list.sentences[1].span.begin() == 6);
    CHECK(list.sentences[1].span.end() == 10);
    CHECK(list.sentences[2].first_word == 3);
    CHECK(list.sentences[2].end_word == 4);
}
