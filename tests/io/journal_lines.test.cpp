// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_lines.hpp>

#include <cbtkit/io/journal_json.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <sstream>

using namespace cbtkit;

TEST_CASE("random journals come back equal from JSON and from JSON lines")
{
    test::chance random{70};
    for (int i = 0; i < 200; ++i) {
        INFO("round " << i);
        journal const value = test::random_journal(random);
        auto const json = io::write_journal(value);
        auto const read = io::read_journal(json);
        if (!read)
            FAIL(key(read.error().code) << " at " << read.error().pointer);
        REQUIRE(*read == value);
        std::stringstream stream;
        io::write_journal_lines(stream, value);
        auto const lines = io::read_journal_lines(stream);
        if (!lines)
            FAIL(
                key(lines.error().error.code)
                << " in line " << lines.error().line << " at " << lines.error().error.pointer);
        REQUIRE(*lines == value);
    }
}

TEST_CASE("lines are read one at a time, and a bad one does not end the reading")
{
    std::istringstream in{"{\"schema\":\"cbtkit/journal-lines/1\",\"locale\":\"de\",\"x\":1}\r\n"
                          "{\"entry\":{\"id\":\"a\",\"at\":\"2026-03-02T21:40:00Z\"}}\n"
                          "\n"
                          "{\"entry\":{\"id\":\"b\",\"at\":\"2026-02-30T21:40:00Z\"}}\n"
                          "{\"goal\":{\"id\":\"g\"}}\n"
                          "{\"session\":{\"protocol\":\"p\"}}"};
    io::journal_line_reader lines{in};
    auto const first = lines.first();
    REQUIRE(first);
    CHECK(first->locale == "de");
    CHECK(first->unknown.size() == 1);
    auto item = lines.next();
    REQUIRE((item && *item));
    CHECK(std::get<journal_entry>(**item).id.str() == "a");
    item = lines.next();
    REQUIRE_FALSE(item);
    CHECK(item.error().code == errc::invalid_date);
    CHECK(item.error().pointer == "/entry/at");
    CHECK(lines.line_number() == 4);
    item = lines.next();
    REQUIRE((item && *item));
    CHECK(std::get<smart_goal>(**item).id.str() == "g");
    item = lines.next();
    REQUIRE((item && *item));
    CHECK(std::get<io::stored_session>(**item).json == "{\"protocol\":\"p\"}");
    item = lines.next();
    REQUIRE(item);
    CHECK_FALSE(*item);
}

TEST_CASE("lines with nothing, two things or something unknown are refused")
{
    auto const code_of = [](std::string_view line) { return io::read_line(line).error().code; };
    CHECK(code_of("{}") == errc::missing_member);
    CHECK(code_of("{\"poem\":{}}") == errc::unknown_key);
    CHECK(
        code_of(R"({"entry":{"id":"a","at":"2026-03-02T21:40:00Z"},"goal":{"id":"g"}})") ==
        errc::unsupported);
    CHECK(code_of("[]") == errc::wrong_type);
    CHECK(code_of(R"({"goal":{"title":"t"}})") == errc::missing_member);
    std::istringstream other{"{\"schema\":\"cbtkit/journal-lines/2\"}\n"};
    CHECK(io::read_journal_lines(other).error().error.code == errc::version_too_new);
    std::istringstream empty{""};
    CHECK(io::read_journal_lines(empty).error().error.code == errc::truncated);
    std::istringstream twice{"{\"schema\":\"cbtkit/journal-lines/1\"}\n"
                             "{\"entry\":{\"id\":\"a\",\"at\":\"2026-03-02T21:40:00Z\"}}\n"
                             "{\"entry\":{\"id\":\"a\",\"at\":\"2026-03-02T21:40:00Z\"}}\n"};
    CHECK(io::read_journal_lines(twice).error() == io::line_error{{errc::duplicate, "/entry/id", 0}, 3});
    auto const failure = [](std::string const& lines) {
        std::istringstream in{"{\"schema\":\"cbtkit/journal-lines/1\"}\n" + lines};
        return io::read_journal_lines(in).error();
    };
    CHECK(
        failure("{\"goal\":{\"id\":\"g\"}}\n\n{\"goal\":{\"id\":\"g\"}}\n{}\n") ==
        io::line_error{{errc::duplicate, "/goal/id", 0}, 4});
    CHECK(
        failure("{\"goal\":{\"id\":\"g\"}}\n{\"earlier\":{\"id\":\"a\",\"at\":\"2026-03-02T21:40:00Z\"}}\n"
                "{\"session\":{}}\n") == io::line_error{{errc::unknown_key, "/earlier/id", 0}, 3});
    CHECK(
        failure(R"({"entry":{"id":"a","at":"2026-03-02T21:40:00Z","mood":101}})") ==
        io::line_error{{errc::out_of_range, "/entry/mood", 54}, 2});
}

TEST_CASE("a line longer than the limit is refused without being kept")
{
    std::string text = "{\"schema\":\"cbtkit/journal-lines/1\"}\n{\"entry\":{\"id\":\"" +
                       std::string(5000, 'x') + "\"}}\n{\"goal\":{\"id\":\"g\"}}\n";
    std::istringstream in{text};
    io::journal_line_reader lines{in, {.bytes = 100}};
    REQUIRE(lines.first());
    auto item = lines.next();
    REQUIRE_FALSE(item);
    CHECK(item.error().code == errc::too_long);
    CHECK(lines.next());
}
