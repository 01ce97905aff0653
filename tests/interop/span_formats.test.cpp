// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/span_formats.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

using namespace cbtkit;
namespace json = boost::json;

namespace {
finding found(std::string_view text, std::string_view cue, distortion kind, double score)
{
    std::size_t const at = text.find(cue);
    REQUIRE(at != std::string_view::npos);
    finding made;
    made.kind = kind;
    made.span = *text_span::from_bounds(at, at + cue.size());
    made.score = score;
    made.rule = "labeling.self_noun";
    made.cue = cue;
    return made;
}
// e as one and as two code points, an emoji, a family of three joined, CRLF, a tab.
std::string const text = "Caf\xC3\xA9 cafe\xCC\x81 \xF0\x9F\x98\x80 "
                         "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\r\n\tI am such\r\na loser.";
} // namespace

TEST_CASE("brat files come back equal, and a span over a line end is written in pieces")
{
    std::vector<finding> const all{
        found(text, "such\r\na loser", distortion::labeling, 0.83),
        found(text, "I am", distortion::mental_filter, 1)};
    auto const files = interop::write_brat(text, all);
    REQUIRE(files);
    CHECK(files->txt == text);
    CHECK(
        files->ann == "T1\tlabeling 24 28;30 37\tsuch a loser\n"
                      "#1\tAnnotatorNotes T1\tscore 0.83 rule labeling.self_noun\n"
                      "T2\tmental_filter 19 23\tI am\n"
                      "#2\tAnnotatorNotes T2\tscore 1 rule labeling.self_noun\n");
    auto const back = interop::read_brat(files->txt, files->ann);
    REQUIRE(back);
    CHECK(*back == all);
}

TEST_CASE(
    "annotations of others: foreign labels and lines are passed over, broken ones refused with their byte")
{
    auto const read = interop::read_brat(
        "They hate me.", "T1\tPerson 0 4\tThey\r\nA1\tNegation T1\nT2\tmind_reading 0 12\tThey hate "
                         "me\nR1\tX Arg1:T1 Arg2:T2\n\n");
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().cue == "They hate me");
    CHECK(read->front().score == 1);
    for (char const* broken :
         {"T1\n", "T1\tlabeling\tx\n", "T1\tlabeling 4 2\tx\n", "T1\tlabeling a b\tx\n",
          "T1\tlabeling 0 2;1 3\tx\n", "T1\tlabeling -1 3\tx\n"})
        CHECK(interop::read_brat("They hate me.", broken).error() == error{errc::syntax, 0});
    CHECK(interop::read_brat("abc", "A1\tx\nT1\tlabeling 0 4\tx\n").error() == error{errc::out_of_range, 5});
    CHECK(
        interop::read_brat("abc", "T1\tlabeling 0 1\tx\nT1\tlabeling 0 1\tx\n").error().code ==
        errc::duplicate);
}

TEST_CASE("a Web Annotation has both selectors, in code points")
{
    std::vector<finding> const all{found(text, "loser", distortion::labeling, 0.5)};
    auto const written = interop::write_web_annotations("urn:x", text, all);
    REQUIRE(written);
    auto const page = json::parse(*written);
    CHECK(page.at("@context") == "http://www.w3.org/ns/anno.jsonld");
    auto const& target = page.at("items").at(0).at("target");
    CHECK(page.at("items").at(0).at("body").at(0).at("value") == "labeling");
    CHECK(target.at("selector").at(0).at("start") == 32);
    CHECK(target.at("selector").at(0).at("end") == 37);
    CHECK(target.at("selector").at(1).at("exact") == "loser");
    CHECK(target.at("selector").at(1).at("suffix") == ".");
    CHECK(std::string_view{target.at("selector").at(1).at("prefix").as_string()}.ends_with("\r\na "));
}

TEST_CASE("spans that leave the text or split a character are refused by every writer")
{
    finding bad;
    for (auto const& [begin, end] : {std::pair{0, 4}, std::pair{4, 5}, std::pair{0, 1000}}) {
        bad.span = *text_span::from_bounds(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
        std::vector<finding> const all{bad};
        CHECK(interop::write_brat(text, all).error() == error{errc::out_of_range, 0});
        CHECK(interop::write_spacy_doc(text, all).error() == error{errc::out_of_range, 0});
        CHECK(interop::write_web_annotations("urn:x", text, all).error() == error{errc::out_of_range, 0});
    }
    CHECK(interop::write_spacy_doc("\xFF", {}).error() == error{errc::invalid_utf8, 0});
    CHECK(interop::write_web_annotations("", "x", {}).error().code == errc::empty);
    bad.span = *text_span::from_bounds(text.find("\r\n"), text.find("\r\n") + 2);
    CHECK(interop::write_brat(text, std::vector<finding>{bad}).error().code == errc::empty);
}

TEST_CASE("a document of spaCy holds the text and the span group sc")
{
    std::vector<finding> const all{
        found(text, "loser", distortion::labeling, 0.5), found(text, "a loser", distortion::labeling, 0.5)};
    auto const document = json::parse(interop::write_spacy_doc(text, all).value());
    CHECK(std::string_view{document.at("text").as_string()} == text);
    CHECK(document.at("spans").at("sc").as_array().size() == 2); // overlaps are allowed
    CHECK(document.at("spans").at("sc").at(1).at("start") == 30);
}
