// SPDX-License-Identifier: BSL-1.0
// Boost.JSON judges the reader that works without a tree: the same verdict, value and failure on every text.
#include "../../src/io/fast_journal.hpp"
#include "../../src/io/journal_members.hpp"

#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/journal_lines.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <sstream>

using namespace cbtkit;
using test::chance;

namespace {
int accepted_fast = 0;

/// Reads a text both ways.
void agree(std::string_view json, io::json_limits const& limits = {})
{
    auto const careful = io::detail::read_journal_carefully(json, limits);
    auto const usual = io::read_journal(json, limits);
    INFO(json.substr(0, 300));
    REQUIRE(usual == careful);
    bool const fast = io::detail::read_fast_document(json, limits).has_value();
    accepted_fast += fast ? 1 : 0;
}
void agree_on_line(std::string_view line, io::json_limits const& limits = {})
{
    INFO(line.substr(0, 300));
    auto const careful = io::detail::read_line_carefully(line, limits);
    REQUIRE(io::read_line(line, limits) == careful);
    auto const fast = io::detail::read_fast_entry_line(line, limits);
    accepted_fast += fast ? 1 : 0;
    if (fast)
        REQUIRE(careful.has_value());
}

/// A text with something changed somewhere: bytes flipped, taken out, doubled, pieces of JSON put in.
std::string mutated(std::string text, chance& random)
{
    static std::string const pieces[] = {
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "0",
        "-1",
        "101",
        "35.0",
        "3.5e1",
        "1e999",
        "\"id\":",
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\ud800",
        "\xC3",
        "\xED\xA0\x80",
        " ",
        "\n",
        "\x01",
        "\x7F",
        "\"x\":[1,{\"a\":null}],",
        "\"mood\":7,",
        "\\/",
        "00",
        "\"thought_record\":null,",
        "\"tags\":[\"a\"],",
        "\xEF\xBB\xBF",
        "\"n\\u0065w\":1.25e-7,"};
    for (std::size_t n = 1 + random.below(3); n > 0 && !text.empty(); --n) {
        std::size_t const at = random.below(text.size());
        switch (random.below(6)) {
        case 0:
            text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            text.erase(at, 1 + random.below(4));
            break;
        case 2:
            text.insert(at, text.substr(at, 1 + random.below(30)));
            break;
        case 3:
            text.resize(at);
            break;
        default:
            text.insert(at, pieces[random.below(std::size(pieces))]);
        }
    }
    return text;
}
} // namespace

TEST_CASE("random journals are read the fast way, and as Boost.JSON reads them")
{
    accepted_fast = 0;
    chance random{101};
    for (int i = 0; i < 150; ++i)
        agree(io::write_journal(test::random_journal(random)));
    CHECK(accepted_fast >= 120); // else nothing was judged
    accepted_fast = 0;
    for (int i = 0; i < 300; ++i)
        agree_on_line("{\"entry\":" + [&] {
            std::string line = io::write_line(test::random_value<journal_entry>(random));
            return line.substr(9, line.size() - 10);
        }());
    CHECK(accepted_fast >= 240);
}

TEST_CASE("changed texts get the verdict, the value and the failure of Boost.JSON")
{
    accepted_fast = 0;
    chance random{102};
    for (int i = 0; i < 60; ++i) {
        std::string const json = io::write_journal(test::random_journal(random));
        for (int k = 0; k < 60; ++k)
            agree(mutated(json, random));
    }
    CHECK(accepted_fast >= 100);
    for (int i = 0; i < 150; ++i) {
        std::string const line = io::write_line(test::random_value<journal_entry>(random));
        for (int k = 0; k < 60; ++k)
            agree_on_line(mutated(line, random));
    }
}

TEST_CASE("every byte of a small journal may be lost or flipped")
{
    std::string const json =
        R"({"schema":"cbtkit/journal/1","day_begins":"04:30","entries":[{"id":"e\u00e91","at":"2026-03-02T21:40:00+01:00",)"
        R"("text":"a \"b\" \ud83d\ude00","mood":35,"emotions":[{"id":"sadness","valence":-0.5,"before":80,"skipped":true}],)"
        R"("tags":["w"],"new":{"a":[1,2.5e3]}}],"sessions":[{"x":1}],"goals":[{"id":"g1","title":"t"}]})";
    agree(json);
    for (std::size_t i = 0; i < json.size(); ++i) {
        agree(json.substr(0, i));
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string changed = json;
            changed[i] = static_cast<char>(static_cast<unsigned char>(changed[i]) ^ (1U << bit));
            agree(changed);
        }
    }
}

TEST_CASE("both ways agree at the edge of every limit")
{
    chance random{103};
    for (int i = 0; i < 12; ++i) {
        std::string const json = io::write_journal(test::random_journal(random));
        for (std::size_t limit = 0; limit < 40; ++limit) {
            agree(json, {.depth = limit});
            agree(json, {.string_bytes = limit});
            agree(json, {.elements = limit * 7});
            agree(json, {.bytes = json.size() - 20 + limit});
        }
    }
    std::string const nested =
        R"({"schema":"cbtkit/journal/1","x":[[[[[[[[[[]]]]]]]]]],"entries":[{"id":"a","at":"2026-03-02T21:40:00Z","y":[[[[{"a":{}}]]]]}]})";
    for (std::size_t depth = 0; depth < 16; ++depth)
        agree(nested, {.depth = depth});
}

TEST_CASE("unusual but sound texts are read all the same")
{
    for (
        char const* json :
        {R"( {"schema" : "cbtkit/journal/1" , "entries" : [ { "id" : "a" , "at" : "2026-03-02T21:40:00Z" , "mood" : 35.0 } ] } )",
         R"({"schema":"cbtkit/journal/1","entries":null,"sessions":null,"goals":null})",
         R"({"entries":[{"mood":3,"at":"2026-03-02T21:40:00Z","text":null,"id":"a","\u0074ags":["x"]}],"schema":"cbtkit/journal/1"})",
         R"({"schema":"cbtkit/journal/1","entries":[{"id":"a","at":"2026-03-02T21:40:00Z","a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1,"n":1,"o":1,"p":1,"q":1,"r":1}]})"})
        agree(json);
    CHECK(
        io::read_journal(
            R"({"schema":"cbtkit/journal/1","entries":[{"id":"a","at":"2026-03-02T21:40:00Z","mood":35.0}]})")
            ->entries()[0]
            .mood->percent() == 35);
}

TEST_CASE("lines of any length are read from a stream, and its state stays as it was")
{
    for (std::size_t length : {0U, 1U, 4090U, 4095U, 4096U, 8190U, 8191U, 8192U, 20'000U})
        for (char const* end : {"\n", "\r\n", ""}) {
            journal_entry entry;
            entry.id = *entry_id::from("a");
            entry.text = std::string(length, 'x');
            std::string line = io::write_line(entry);
            line.pop_back();
            std::stringstream in{"{\"schema\":\"cbtkit/journal-lines/1\"}\n\n" + line + end};
            io::journal_line_reader reader{in};
            REQUIRE(reader.first());
            auto const item = reader.next();
            REQUIRE(item);
            REQUIRE(*item);
            CHECK(std::get<journal_entry>(**item) == entry);
            CHECK(reader.line_number() == 3);
            CHECK_FALSE(*reader.next());
            CHECK(in.good());
            std::stringstream again{"{\"schema\":\"cbtkit/journal-lines/1\"}\n" + line + "\n{}\n"};
            io::journal_line_reader limited{again, {.bytes = 60}};
            REQUIRE(limited.first());
            bool const fits = line.size() <= 60;
            CHECK(limited.next().has_value() == fits);
            CHECK(limited.next().error().code == errc::missing_member);
        }
}
