// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screener.hpp>

#include "catch.hpp"

#include <cctype>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace {
std::vector<std::string> texts_of(std::string const& name)
{
    std::string path = CBTKIT_TEST_DATA "/screen/";
    path += name;
    std::ifstream in{path, std::ios::binary};
    REQUIRE(in);
    std::vector<std::string> texts;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line))
        texts.push_back(line.substr(line.rfind('\t') + 1));
    return texts;
}

/// What a host acts on.
struct verdict {
    int level;
    bool must_handle;
    cbtkit::screen_categories categories;

    friend bool operator==(verdict const&, verdict const&) = default;
};

verdict judge(cbtkit::screener& s, std::string_view text)
{
    cbtkit::screen_result const r = s.screen_only(text);
    REQUIRE(r.is_screened());
    return {*r.level(), r.must_handle(), r.categories()};
}

std::string without(std::string text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

std::string replaced(std::string text, std::string_view part, std::string_view by)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + by.size()))
        text.replace(at, part.size(), by);
    return text;
}
} // namespace

TEST_CASE("capitals change nothing")
{
    cbtkit::screener s;
    for (std::string const& text : texts_of("dev.tsv")) {
        std::string loud = text;
        for (char& c : loud)
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        INFO(text);
        CHECK(judge(s, loud) == judge(s, text));
    }
}

TEST_CASE("curly apostrophes change nothing")
{
    cbtkit::screener s;
    for (std::string const& text : texts_of("dev.tsv")) {
        INFO(text);
        CHECK(judge(s, replaced(text, "'", "\xE2\x80\x99")) == judge(s, text));
    }
}

TEST_CASE("a missing apostrophe in a negation or after I never hides a risk")
{
    cbtkit::screener s;
    for (std::string const& text : texts_of("dev.tsv")) {
        std::string bare = text;
        for (std::string_view with : {"n't", "I'm", "I've", "i'm", "i've"})
            bare = replaced(bare, with, without(std::string{with}, "'"));
        INFO(bare);
        CHECK(judge(s, bare).must_handle == judge(s, text).must_handle);
    }
}

TEST_CASE("stretched letters change nothing")
{
    cbtkit::screener s;
    for (char const* text :
         {"i want to die", "kill myself", "i am so tired of living", "suicidal", "no reason to live"}) {
        verdict const plain = judge(s, text);
        CHECK(plain.must_handle);
        for (std::size_t i = 0; text[i] != '\0'; ++i)
            if (text[i] != ' ') {
                std::string stretched = text;
                stretched.insert(i, 3, text[i]);
                INFO(stretched);
                CHECK(judge(s, stretched) == plain);
            }
    }
}

TEST_CASE("a neutral sentence before or after never lowers a level")
{
    cbtkit::screener s;
    for (std::string const& text : texts_of("dev.tsv")) {
        verdict const alone = judge(s, text);
        for (std::string_view more :
             {"The bus was late and I bought bread.", "Dinner was nice.", "I am fine.",
              "We watched a film."}) {
            std::string const before = std::string{more} + " " + text;
            std::string const after = text + ". " + std::string{more};
            INFO(before);
            CHECK(judge(s, before).level >= alone.level);
            CHECK(judge(s, after).level >= alone.level);
            CHECK(judge(s, before).must_handle >= alone.must_handle);
            CHECK(judge(s, after).must_handle >= alone.must_handle);
        }
    }
}

TEST_CASE("two texts together are at least as grave as the graver one")
{
    cbtkit::screener s;
    std::vector<std::string> const texts = texts_of("dev.tsv");
    std::mt19937 random{8};
    for (int i = 0; i < 400; ++i) {
        std::string const& a = texts[random() % texts.size()];
        std::string const& b = texts[random() % texts.size()];
        verdict const both = judge(s, a + "\n\n" + b);
        INFO(a << "\n" << b);
        CHECK(both.level >= std::max(judge(s, a).level, judge(s, b).level));
        CHECK(both.must_handle >= (judge(s, a).must_handle || judge(s, b).must_handle));
    }
}

TEST_CASE("findings lie inside the text, in order, and name a rule of the screen")
{
    cbtkit::screener s;
    for (std::string const& text : texts_of("dev.tsv")) {
        cbtkit::screen_result const r = s.screen_only(text);
        cbtkit::text_span last;
        int highest = 0;
        for (cbtkit::screen_finding const& f : r.findings()) {
            CHECK(f.span.end() <= text.size());
            CHECK(!f.span.empty());
            CHECK((last <= f.span));
            CHECK(f.rule.starts_with("screen."));
            last = f.span;
            highest = std::max(highest, f.level);
        }
        CHECK(highest == r.level());
    }
}

TEST_CASE("random bytes are screened like any other text")
{
    cbtkit::screener s;
    std::mt19937 random{71};
    for (int i = 0; i < 300; ++i) {
        std::string noise;
        for (std::size_t size = random() % 200; noise.size() < size;)
            noise += static_cast<char>(random() % 256);
        CHECK(judge(s, noise + "\n\nI want to kill myself.").level == 3);
    }
}
