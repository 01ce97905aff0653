// SPDX-License-Identifier: BSL-1.0
#include "../../src/cli/json_line.hpp"

#include "catch.hpp"

#include <boost/json.hpp>

#include <random>
#include <string>

using cbtkit::cli::read_json_line;

namespace {
/// What Boost.JSON thinks of a line: nothing, or the text and id that the contract asks for.
struct judged {
    bool well_formed = false;
    std::optional<std::string> text;
};

judged judge(std::string const& line)
{
    boost::system::error_code ec;
    boost::json::parse_options options;
    options.max_depth = 64;
    auto const value = boost::json::parse(line, ec, {}, options);
    judged out;
    if (ec || !value.is_object())
        return out;
    out.well_formed = true;
    if (auto const* text = value.as_object().if_contains("text"); text != nullptr && text->is_string())
        out.text = std::string{text->get_string()};
    return out;
}
} // namespace

TEST_CASE("a line is read as Boost.JSON reads it, whatever is done to it")
{
    std::mt19937 random{20261122};
    std::string const pieces[] = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"text\"",
        "\"id\"",
        "\"a\\n\"",
        "\"\\u00e9\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "1",
        "-0",
        "01",
        "1.5e3",
        "1.",
        "true",
        "null",
        "nul",
        " ",
        "\t",
        "\"",
        "\\",
        "\x01",
        "caf\xC3\xA9"};
    int well_formed = 0;
    for (int round = 0; round < 200'000; ++round) {
        std::string line;
        if (round % 2 == 0) { // a well-formed line with one byte changed, or none
            line = R"({"id":"7","n":[1,2.5,{"k":null}],"text":"a \"b\" \u00e9 c"})";
            if (round % 4 == 0)
                line[random() % line.size()] = "{}[],:\"\\ntu0x "[random() % 15];
        } else {
            for (auto n = random() % 9; n > 0; --n)
                line += pieces[random() % std::size(pieces)];
        }
        judged const expected = judge(line);
        std::string text_buffer;
        std::string id_buffer;
        std::size_t at = 0;
        auto const read = read_json_line(line, text_buffer, id_buffer, at);
        INFO(line);
        if (!read) {
            // Stricter only where a member that matters comes twice.
            bool const twice = expected.well_formed && (line.find("\"text\"") != line.rfind("\"text\"") ||
                                                        line.find("\"id\"") != line.rfind("\"id\""));
            REQUIRE((!expected.well_formed || twice));
            REQUIRE(at <= line.size() + 1);
            continue;
        }
        ++well_formed;
        REQUIRE(expected.well_formed);
        REQUIRE(read->text.has_value() == expected.text.has_value());
        if (read->text)
            REQUIRE(*read->text == *expected.text);
    }
    CHECK(well_formed > 50'000);
}

TEST_CASE("an id may be a number and is kept as it is written")
{
    std::string a;
    std::string b;
    std::size_t at = 0;
    CHECK(read_json_line(R"({"id":1.50,"text":"x"})", a, b, at)->id == "1.50");
    CHECK_FALSE(read_json_line(R"({"id":null,"text":"x"})", a, b, at)->id);
}
