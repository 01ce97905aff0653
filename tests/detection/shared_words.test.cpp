// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include "english.hpp"
#include "english_detection.patterns.hpp"
#include "english_screen.patterns.hpp"
#include "english_screen_context.patterns.hpp"

#include <cbtkit/detection/research.hpp>
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/matching/text_words.hpp>
#include <cbtkit/screening/screener.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;

/// Every `step`th text of the corpus, and some that are written as nobody should.
std::vector<std::string> texts(std::size_t step)
{
    std::vector<std::string> made{
        "",
        "...",
        "my bf sez im a looooser 24/7 and i cant, 3 times, 2moro 1st",
        "soooo tireddd \xF0\x9F\x98\xAD :( i wanna diiie",
        "caf\xC3\xA9 na\xC3\xAFve \xC3\x9C"
        "ber 007 0 12345678 123456789x",
        "I\xE2\x80\x99m goin nowhere!!! Evryone hates me? I dont kno"};
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator{CBTKIT_DETECTION_CORPUS})
        if (entry.path().extension() == ".tsv")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::size_t number = 0;
    for (auto const& path : files) {
        std::ifstream in{path, std::ios::binary};
        for (std::string line; std::getline(in, line);)
            if (number++ % step == 0)
                made.push_back(line.substr(line.rfind('\t') + 1));
    }
    return made;
}

matching::pattern_set compiled_alone(std::vector<std::string> const& names)
{
    std::vector<matching::pattern_source> sources;
    for (std::string const& name : names) {
        std::ifstream in{CBTKIT_KNOWLEDGE "/" + name + ".pat", std::ios::binary};
        sources.push_back({name, std::string{std::istreambuf_iterator<char>{in}, {}}});
    }
    return matching::compile(sources).set;
}
} // namespace

TEST_CASE("a set that shares its words finds what it finds when it is compiled alone")
{
    std::vector<std::string> detection;
    for (detail::shipped_file const& file : detail::english_detection_files)
        detection.emplace_back(file.name);
    struct pair {
        matching::scanner alone;
        matching::scanner sharing;
    };
    std::vector<pair> pairs;
    auto const add = [&](std::vector<std::string> const& names, matching::pattern_set sharing) {
        pairs.push_back({matching::scanner{compiled_alone(names)}, matching::scanner{std::move(sharing)}});
    };
    add({"words", "screen_words", "screen_classes", "screen", "screen_wishes", "screen_intent",
         "screen_self_harm", "screen_violence", "screen_abuse", "screen_medical", "screen_signs",
         "screen_plain"},
        matching::embedded::english_screen());
    add({"words", "screen_words", "screen_classes", "screen_context"},
        matching::embedded::english_screen_context());
    add(detection, matching::embedded::english_detection());

    matching::word_reader reader{matching::embedded::english_screen()};
    matching::text_words words;
    std::size_t hits = 0;
    std::size_t fitting = 0;
    std::size_t all = 0;
    std::string everything;
    auto const compare = [&](std::string const& text) {
        reader.read(text, words);
        for (pair& p : pairs) {
            INFO(text);
            auto const alone = p.alone.scan(text);
            std::vector<matching::hit> const expected(alone.begin(), alone.end());
            auto const by_words = p.sharing.scan(words);
            REQUIRE(std::equal(expected.begin(), expected.end(), by_words.begin(), by_words.end()));
            REQUIRE(p.sharing.words() == p.alone.words());
            auto const by_text = p.sharing.scan(text);
            REQUIRE(std::equal(expected.begin(), expected.end(), by_text.begin(), by_text.end()));
            std::vector<matching::hit> streamed;
            for (std::size_t at = 0; at < text.size(); at += 37) {
                auto const more = p.sharing.feed(std::string_view{text}.substr(at, 37));
                streamed.insert(streamed.end(), more.begin(), more.end());
            }
            auto const rest = p.sharing.finish();
            streamed.insert(streamed.end(), rest.begin(), rest.end());
            REQUIRE(expected == streamed);
            hits += expected.size();
            fitting += words.fit(p.sharing.set()) ? 1U : 0U;
            CHECK_FALSE(words.fit(p.alone.set()));
            ++all;
        }
    };
    for (std::string const& text : texts(40)) {
        compare(text);
        everything += text + ".\n";
    }
    compare(everything); // longer than the window of words
    CHECK(hits > 3000);
    CHECK(fitting * 10 > all * 9); // most texts hold no spelling that only the screen knows
    CHECK(fitting < all);
}

TEST_CASE("words that were read once give the same screen and the same findings")
{
    screener screen{"en"};
    screener other{"en"};
    detector shipped;
    detector at_once;
    detector compiled = detector::with({}).value(); // reads words of its own
    matching::word_reader reader = screen.words();
    matching::text_words words;
    for (std::string const& text : texts(25)) {
        reader.read(text, words);
        CHECK(words.text_view() == text);
        REQUIRE(screen.screen_only(words) == other.screen_only(text));
        detection_result const found = research::detect_unscreened(shipped, words);
        REQUIRE(found == research::detect_unscreened(at_once, text));
        REQUIRE(found == research::detect_unscreened(compiled, text));
        REQUIRE(found == research::detect_unscreened(compiled, words));
        screened_text const screened = other.screen(text);
        auto const a = shipped.detect(screened, words);
        auto const b = shipped.detect(screened);
        REQUIRE(a.has_value() == b.has_value());
        if (a)
            REQUIRE(*a == *b);
    }
}
