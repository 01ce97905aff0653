// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/detection/detector.hpp>

#include <cbtkit/detection/finding_reason.hpp>
#include <cbtkit/detection/research.hpp>
#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>

using namespace cbtkit;

TEST_CASE("a finding names its distortion, its place, its words and its rule")
{
    detector d;
    std::string const text = "The rice burnt again. I'm such a loser for trying.";
    detection_result const r = research::detect_unscreened(d, text);
    REQUIRE_FALSE(r.findings.empty());
    finding const& f = r.findings.front();
    CHECK(f.kind == distortion::labeling);
    CHECK(f.cue == slice(text, f.span));
    CHECK(f.cue == "such a loser");
    CHECK(f.rule.starts_with("labeling."));
    CHECK(f.score >= 0.5);
    CHECK(f.score <= 1.0);
    CHECK(r.distorted > 0.5);
    REQUIRE_FALSE(r.ranking.empty());
    CHECK(r.ranking.front().kind == distortion::labeling);
}

TEST_CASE("findings and ranking are ordered and limited as the options say")
{
    detector d;
    std::string const text =
        "Nobody ever invites me, everyone thinks I'm boring, I'm such a loser, I will end up alone, "
        "it's all my fault and I should have known. What if they laugh at me again?";
    detection_options all;
    all.max_findings = 0;
    detection_result const r = research::detect_unscreened(d, text, all);
    REQUIRE(r.findings.size() > 3);
    CHECK(std::is_sorted(r.findings.begin(), r.findings.end(), shown_before));
    for (std::size_t i = 1; i < r.ranking.size(); ++i)
        CHECK(r.ranking[i - 1].score >= r.ranking[i].score);
    for (ranked_distortion const& c : r.ranking) {
        CHECK(c.score > 0.0);
        CHECK(c.score <= 1.0);
    }
    CHECK(research::detect_unscreened(d, text).findings.size() == 3);
    detection_options strict;
    strict.min_score = 0.999;
    CHECK(research::detect_unscreened(d, text, strict).findings.empty());
    CHECK(research::detect_unscreened(d, text, strict).ranking == r.ranking);
}

TEST_CASE("the same text gives the same result, whatever the detector saw before")
{
    detector used;
    CHECK_FALSE(research::detect_unscreened(used, "She never called, so she must hate me. I ruin everything.")
                    .ranking.empty());
    detector fresh;
    std::string const text = "I failed one test, I will never pass anything.";
    CHECK(research::detect_unscreened(used, text) == research::detect_unscreened(fresh, text));
}

TEST_CASE("offsets are bytes of the original text on code point boundaries")
{
    detector d;
    std::string const text = "Ünïcödé day 🌧. I’m such a looooser.";
    detection_result const r = research::detect_unscreened(d, text);
    REQUIRE_FALSE(r.findings.empty());
    CHECK(r.findings.front().cue == "such a looooser");
    CHECK(slice(text, r.findings.front().span) == "such a looooser");
}

TEST_CASE("bytes that are no UTF-8, emptiness and endless words do no harm")
{
    detector d;
    for (std::string const& text :
         {std::string{}, std::string{"\xff\xfe\x80"}, std::string(100000, 'a'), std::string{"...\n\n\t"},
          std::string{"\0I am a loser\0", 14}}) {
        detection_result const r = research::detect_unscreened(d, text);
        for (finding const& f : r.findings)
            CHECK(f.span.end() <= text.size());
    }
    CHECK(research::detect_unscreened(d, "").distorted == 0.0);
    CHECK(research::detect_unscreened(d, "").ranking.empty());
}

TEST_CASE("a long everyday entry does not dilute one hard sentence")
{
    detector d;
    std::string text;
    for (int i = 0; i != 40; ++i)
        text += "We walked along the river and bought bread and cheese at the market. ";
    double const calm = research::detect_unscreened(d, text).distorted;
    text += "I'm such a worthless loser and I will end up alone.";
    detection_result const r = research::detect_unscreened(d, text);
    CHECK(calm < 0.5);
    CHECK(r.distorted > 0.5);
    CHECK_FALSE(r.findings.empty());
}

TEST_CASE("a text that asks for people first is left alone, unless for research")
{
    detector d;
    std::string const words = "I'm such a loser. I want to kill myself.";
    auto const stopped = d.detect(screen(words));
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().reason() == errc::must_handle);
    CHECK_FALSE(research::detect_unscreened(d, words).findings.empty());
    auto const unread = d.detect(screen("Ich bin so ein Versager.", "de"));
    REQUIRE_FALSE(unread.has_value());
    CHECK(unread.error().reason() == errc::not_screened);
    auto const fine = d.detect(screen("I'm such a loser for eating alone."));
    REQUIRE(fine.has_value());
    CHECK(fine->findings.front().kind == distortion::labeling);
    CHECK(*detect(screen("I'm such a loser for eating alone.")) == *fine);
}

TEST_CASE("a host adds pattern files that use the shipped ones")
{
    matching::pattern_source const own{
        "own",
        "language en\nuse classes\nrule labeling.house_word\n  match: { proper muppet }\n  weight: 0.9\n"
        "  yes: I am a proper muppet.\n  yes: What a proper muppet.\n  no: I saw the show.\n"};
    auto with = detector::with(std::span{&own, 1});
    REQUIRE(with.has_value());
    detection_result const r = research::detect_unscreened(*with, "I forgot the keys, I am a proper muppet.");
    CHECK(std::any_of(r.findings.begin(), r.findings.end(), [](finding const& f) {
        return f.rule == "labeling.house_word" && f.cue == "proper muppet";
    }));
    matching::pattern_source const strange{
        "own", "language en\nrule weather.rain\n  match: rain\n  weight: 1\n"};
    CHECK(detector::with(std::span{&strange, 1}).error().code == errc::unknown_key);
    matching::pattern_source const broken{"own", "language en\nrule labeling.x\n  match: (\n"};
    CHECK(detector::with(std::span{&broken, 1}).error().code == errc::syntax);
    CHECK_FALSE(compile_detection_patterns(std::span{&broken, 1}).ok());
}

TEST_CASE("every distortion has a reason in words, with the cue in it")
{
    text_catalog const english = text_catalog::english();
    for (distortion_row const& line : distortions)
        for (std::string const& rule :
             {std::string{line.key} + ".x", "statistics." + std::string{line.key}}) {
            finding f;
            f.kind = line.value;
            f.rule = rule;
            f.cue = "these words";
            std::string const reason = finding_reason(f, english);
            CAPTURE(reason);
            CHECK(reason.find("these words") != std::string::npos);
            CHECK(reason.find("detection.reason") == std::string::npos);
        }
}

TEST_CASE("each contribution of the statistics can be listed, the largest first")
{
    detector d;
    auto const parts = research::explain(d, "I burnt the toast once, I will never be able to cook.");
    REQUIRE(parts.size() > 10);
    for (std::size_t i = 1; i != parts.size(); ++i)
        CHECK(std::abs(parts[i - 1].weight) >= std::abs(parts[i].weight));
    CHECK(std::any_of(
        parts.begin(), parts.end(), [](research::contribution const& c) { return c.target == "distorted"; }));
    CHECK(std::any_of(parts.begin(), parts.end(), [](research::contribution const& c) {
        return c.feature == "w:never" && c.target == "overgeneralization" && c.weight > 0.0;
    }));
}
