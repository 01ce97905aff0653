// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

#include "catch.hpp"

#include <sstream>
#include <streambuf>
#include <string>

using namespace cbtkit;
using io::read_journal;

namespace {
std::string const full = R"( {"schema":"cbtkit/journal/1","locale":"en","day_begins":"04:30","entries":[
  {"id":"e2","at":"2026-03-03T21:40:00+01:00","text":"Brackets ]}, \"quotes\" \\ and \u00e9\ud83d\ude00","mood":35,
   "emotions":[{"id":"sadness","before":80,"after":45,"new":{"a":[1,2]}}],"tags":["work"],
   "thought_record":{"level":3,"situation":"s","thoughts":[{"text":"t","belief_before":90,"hot":true}]}},
  {"id":"e1","at":"2026-03-02T21:40:00+01:00","weather":"rain"} ],
  "earlier":[{"id":"e1","at":"2026-03-02T21:40:00+01:00","text":"before"}],
  "goals":[{"id":"g1","title":"Walk on three days a week"}],
  "sessions":[{"protocol":"emotion_checkin"}],"app":{"version":"3"},"mood_scale":null})"
                         "\n";

io::json_result<journal> from_stream(std::string const& text, io::json_limits const& limits = {})
{
    std::istringstream in{text};
    return read_journal(in, limits);
}

std::string replaced(std::string_view from, std::string_view to)
{
    std::string text = full;
    text.replace(text.find(from), from.size(), to);
    return text;
}
} // namespace

TEST_CASE("a journal from a stream is the one from the whole text")
{
    auto const streamed = from_stream(full);
    if (!streamed)
        UNSCOPED_INFO(key(streamed.error().code) << " at " << streamed.error().pointer);
    REQUIRE(streamed);
    CHECK(*streamed == *read_journal(full));
    CHECK(streamed->size() == 2);
    CHECK(streamed->goals().size() == 1);
    CHECK(streamed->replaced_versions().size() == 1);
    CHECK(from_stream(R"({"schema":"cbtkit/journal/1"})")->empty());
    CHECK(from_stream(R"({"entries":[],"schema":"cbtkit/journal/1"})")->empty());
}

TEST_CASE("a text cut anywhere is refused from a stream as well")
{
    for (std::size_t cut = 0; cut + 2 < full.size(); ++cut) {
        CAPTURE(cut);
        CHECK_FALSE(from_stream(full.substr(0, cut)));
    }
}

TEST_CASE("a byte changed anywhere gives the same journal by stream and by text, or two refusals")
{
    for (std::size_t at = 0; at < full.size(); ++at)
        for (char const byte : {'"', ',', '}', ']', '0', ' ', '\x01'}) {
            std::string text = full;
            text[at] = byte;
            auto const streamed = from_stream(text);
            auto const whole = read_journal(text);
            CAPTURE(at, byte);
            REQUIRE(streamed.has_value() == whole.has_value());
            if (streamed)
                CHECK(*streamed == *whole);
        }
}

TEST_CASE("a failure in a stream names its place")
{
    auto const failure = [](std::string const& text, io::json_limits const& limits = {}) {
        auto const read = from_stream(text, limits);
        REQUIRE_FALSE(read);
        return read.error();
    };
    std::string const mood = replaced("\"mood\":35", "\"mood\":101");
    CHECK(failure(mood) == io::json_error{errc::out_of_range, "/entries/0/mood", mood.find("101")});
    CHECK(failure(replaced("journal/1", "journal/2")).code == errc::version_too_new);
    CHECK(failure(replaced("journal/1", "journal/2")).pointer == "/schema");
    CHECK(failure(replaced("\"schema\":\"cbtkit/journal/1\",", "")).code == errc::missing_member);
    CHECK(failure(replaced("\"locale\"", "\"schema\"")).code == errc::duplicate);
    std::string const twice = replaced("\"e2\"", "\"e1\"");
    auto const second = failure(twice);
    CHECK(second.code == errc::duplicate);
    CHECK(second.pointer == "/entries/1/id");
    CHECK(twice.substr(second.position.value(), 12).find("\"id\":\"e1\"") != std::string::npos);
    CHECK(failure(replaced("[{\"protocol\":\"emotion_checkin\"}]", "{}")).pointer == "/sessions");
    CHECK(failure("[]").code == errc::wrong_type);
    CHECK(failure("").code == errc::truncated);
    CHECK(failure(full + "{}").code == errc::syntax);
    CHECK(failure(full, {.bytes = 100}).code == errc::too_long);
    CHECK(failure(full, {.elements = 5}).code == errc::too_long);
}

TEST_CASE("a stream that cannot be read is bad, not a crash")
{
    struct broken_file : std::streambuf {
        int_type underflow() override { throw std::ios_base::failure{"no disk"}; }
    } file;
    std::istream in{&file};
    CHECK_FALSE(read_journal(in));
    CHECK(in.bad());
}
