// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

#include <cbtkit/io/archive.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace cbtkit;
using io::read_journal;

namespace {
std::string with_entry(std::string const& members)
{
    std::string json =
        R"({"schema":"cbtkit/journal/1","entries":[{"id":"e1","at":"2026-03-02T21:40:00+01:00")";
    json += members;
    json += "}]}";
    return json;
}

io::json_error failure_of(std::string const& json, io::json_limits const& limits = {})
{
    auto const read = read_journal(json, limits);
    REQUIRE_FALSE(read);
    return read.error();
}

/// Every name that a schema gives to a member, at any depth.
void names_of_properties(boost::json::value const& schema, std::set<std::string>& into)
{
    if (auto const* list = schema.if_array())
        for (auto const& each : *list)
            names_of_properties(each, into);
    auto const* object = schema.if_object();
    if (object == nullptr)
        return;
    for (auto const& member : *object) {
        auto const* properties = member.key() == "properties" ? member.value().if_object() : nullptr;
        if (properties == nullptr) {
            names_of_properties(member.value(), into);
            continue;
        }
        for (auto const& property : *properties) {
            into.insert(std::string{property.key()});
            names_of_properties(property.value(), into);
        }
    }
}
} // namespace

TEST_CASE("a full entry is read and written back equal")
{
    std::string const json = R"({"schema":"cbtkit/journal/1","locale":"en","day_begins":"04:30","entries":[
      {"id":"e1","at":"2026-03-02T21:40:00+01:00","text":"They went without me. \u00e9\ud83d\ude00","mood":35,
       "emotions":[{"id":"sadness","before":80,"after":45},{"id":"custom:left-out","valence":-0.5,"before":60,"skipped":true,"new":{"a":[1,2]}}],
       "tags":["work"],"confirmed_distortions":["mind_reading","custom:x"],"exercise":"thought_record_7",
       "thought_record":{"level":7,"situation":"s","ratings":[{"id":"hurt","before":70}],
         "thoughts":[{"text":"t","belief_before":90,"hot":true}],"evidence_for":[{"text":"f","kind":"fact","weight":3}],
         "evidence_against":[{"text":"o","kind":"opinion","flagged_opinion":true}],"response":"r","response_belief":60},
       "weather":"rain"}],
      "sessions":[{"protocol":"emotion_checkin"}],"app":{"version":"3"}})";
    auto const read = read_journal(json);
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    journal_entry const& entry = read->entries()[0];
    CHECK(entry.mood->percent() == 35);
    CHECK(entry.text.ends_with("\xC3\xA9\xF0\x9F\x98\x80"));
    CHECK(entry.emotions[1].unknown[0].json == R"({"a":[1,2]})");
    CHECK(entry.unknown[0].name == "weather");
    CHECK(entry.thought_record->evidence_for[0].weight == 3);
    CHECK(read->day_begins.minutes() == 270);
    CHECK(read->unknown[0].name == "app");
    auto const again = read_journal(io::write_journal(*read));
    REQUIRE(again);
    CHECK(*again == *read);
}

TEST_CASE("a failure names its place by JSON pointer and byte, and no text of the person")
{
    std::string const json = with_entry(R"(,"text":"secret","mood":101)");
    auto const error = failure_of(json);
    CHECK(error.code == errc::out_of_range);
    CHECK(error.pointer == "/entries/0/mood");
    CHECK(error.position == json.find("101"));
    CHECK(failure_of(with_entry(R"(,"mood":"x")")).code == errc::wrong_type);
    CHECK(failure_of(with_entry(R"(,"mood":1.5)")).code == errc::out_of_range);
    CHECK(failure_of(with_entry(R"(,"tags":["a",3])")).pointer == "/entries/0/tags/1");
    CHECK(failure_of(with_entry(R"(,"emotions":[{"before":3}])")).code == errc::missing_member);
}

TEST_CASE(
    "every failure has its pointer and its byte, broken syntax and limits as well, from a text and a stream")
{
    struct bad {
        std::string members; ///< of the entry
        errc code;
        std::string pointer;
        std::string mark; ///< stands at the byte
        io::json_limits limits = {};
    };
    std::string const deep = std::string(70, '[') + std::string(70, ']');
    std::vector<bad> const all{
        {R"(,"mood":3,"mood":4)", errc::duplicate, "/entries/0/mood", ""},
        // Kept members whose names a schema has somewhere else; behind other names the pointer stops.
        {R"(,"target":{"of":[1,{"all":1,"all":2}]})", errc::duplicate, "/entries/0/target/of/1/all", ""},
        {R"(,"x":{"of":[1,{"all":1,"all":2}]})", errc::duplicate, "/entries/0", ""},
        {R"(,"target":1e999)", errc::out_of_range, "/entries/0/target", ""},
        {R"(,"target":[0,NaN])", errc::syntax, "/entries/0/target/1", "NaN"},
        {R"(,"text":"\ud800")", errc::syntax, "/entries/0/text", ""},
        {R"(,"text":"\udc00x")", errc::invalid_utf8, "/entries/0/text", ""},
        {",\"text\":\"\xC0\xAF\"", errc::syntax, "/entries/0/text", "\xC0"},
        {",\"text\":\"\xED\xA0\x80\"", errc::syntax, "/entries/0/text", ""},
        {R"(,"tags":["a",})", errc::syntax, "/entries/0/tags/1", "}"},
        {R"(,"tags":["a" "b"])", errc::syntax, "/entries/0/tags/0", "\"b"},
        {R"(,"Anna said no":[1,})", errc::syntax, "/entries/0", "}"}, // names that may be words are not said
        {R"(,"m\u006fod":101)", errc::out_of_range, "/entries/0/mood", "101"},
        {R"(,"target":)" + deep, errc::too_long, "/entries/0/target/0/0/0/0/0/0/0/0", ""},
        {R"(,"text":"012345678901234567890123456789")",
         errc::too_long,
         "/entries/0/text",
         "",
         {.string_bytes = 28}},
        {R"(,"tags":["a","b"])", errc::too_long, "/entries/0/tags/1", "", {.elements = 8}},
        {R"(,"emotions":[{"id":"sadness","before":-1}])", errc::out_of_range, "/entries/0/emotions/0/before",
         "-1"},
        {R"(},{"id":"e1","at":"2026-03-02T21:40:00Z")", errc::duplicate, "/entries/1/id", ""},
    };
    for (bad const& each : all) {
        std::string json =
            R"({"schema":"cbtkit/journal/1","entries":[{"id":"e1","at":"2026-03-02T21:40:00+01:00")";
        json += each.members + "}]}";
        CAPTURE(each.members.substr(0, 60));
        auto const of_text = failure_of(json, each.limits);
        CHECK(of_text.code == each.code);
        CHECK(of_text.pointer.starts_with(each.pointer));
        REQUIRE(of_text.position);
        CHECK(std::string_view{json}.substr(*of_text.position).starts_with(each.mark));
        std::istringstream stream{json};
        auto const of_stream = io::read_journal(stream, each.limits);
        REQUIRE_FALSE(of_stream);
        CHECK(of_stream.error().code == each.code);
        CHECK(of_stream.error().pointer.starts_with(each.pointer.substr(0, 10)));
        REQUIRE(of_stream.error().position);
        CHECK(*of_stream.error().position <= json.size());
    }
    // A text cut anywhere says where it was.
    std::string const whole = with_entry(R"(,"target":{"of":[1,{"all":"c"}]})");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        auto const failure = failure_of(whole.substr(0, size));
        REQUIRE(failure.position);
        CHECK(*failure.position <= size);
        CHECK((failure.pointer.empty() || failure.pointer[0] == '/'));
    }
    CHECK(failure_of(whole.substr(0, whole.find("\"c\""))).pointer == "/entries/0/target/of/1/all");
}

TEST_CASE("an error repeats a member's name where a schema has it, and nobody's words")
{
    auto const pointer_behind = [](std::string const& name) {
        return failure_of("{\"" + name + "\":[").pointer;
    };
    std::set<std::string> ours;
    for (auto const& file : std::filesystem::directory_iterator{CBTKIT_TEST_DATA "/../../docs/schema"}) {
        std::ifstream in{file.path()};
        std::string const text{std::istreambuf_iterator<char>{in}, {}};
        names_of_properties(boost::json::parse(text), ours);
    }
    REQUIRE(ours.size() > 200);
    for (std::string const& name : ours) {
        CAPTURE(name);
        CHECK(pointer_behind(name) == "/" + name + "/0");
        CHECK(pointer_behind(name + "s ") == "");
        if (ours.count(name + "x") == 0)
            CHECK(pointer_behind(name + "x") == "");
    }
    for (char const* name : {"anna", "rejected_by_anna", "mississippimud", "", "0", "/"})
        CHECK(pointer_behind(name) == "");
}

TEST_CASE("what is kept may be as deep as it was read, and no limit lets a text exhaust the stack")
{
    io::json_limits const wide{.depth = 1'000'000};
    std::string const deep = std::string(990, '[') + std::string(990, ']');
    auto const read = read_journal(with_entry(",\"x\":" + deep), wide);
    REQUIRE(read);
    CHECK(read->entries()[0].unknown[0].json == deep);
    CHECK(*read_journal(io::write_journal(*read), wide) == *read);
    for (auto kind : {io::archive_kind::text, io::archive_kind::binary, io::archive_kind::xml})
        CHECK(*io::read_archive<journal>(io::write_archive(*read, kind)) == *read);
    std::string const endless = std::string(500'000, '[') + std::string(500'000, ']');
    CHECK(failure_of(with_entry(",\"x\":" + endless), wide).code == errc::too_long);
    std::istringstream stream{with_entry(",\"x\":" + endless)};
    CHECK(io::read_journal(stream, wide).error().code == errc::too_long);
}

TEST_CASE("dates that do not exist are refused")
{
    CHECK(
        failure_of(R"({"schema":"cbtkit/journal/1","entries":[{"id":"a","at":"2026-02-30T10:00:00Z"}]})")
            .code == errc::invalid_date);
    CHECK(
        failure_of(R"({"schema":"cbtkit/journal/1","entries":[{"id":"a","at":"2026-02-20T25:00:00Z"}]})")
            .code == errc::invalid_time);
    CHECK(failure_of(R"({"schema":"cbtkit/journal/1","entries":[{"id":"a"}]})").code == errc::missing_member);
    CHECK(
        failure_of(R"({"schema":"cbtkit/journal/1","entries":[{"at":"2026-02-20T05:00:00Z"}]})").code ==
        errc::missing_member);
}

TEST_CASE(
    "what JSON readers often let pass is refused: the same member or id twice, a newer schema, no number")
{
    CHECK(failure_of(with_entry(R"(,"mood":3,"mood":4)")).code == errc::duplicate);
    CHECK(
        failure_of(
            R"({"schema":"cbtkit/journal/1","entries":[{"id":"a","at":"2026-02-20T05:00:00Z"},{"id":"a","at":"2026-02-20T05:00:00Z"}]})")
            .pointer == "/entries/1/id");
    CHECK(failure_of(R"({"schema":"cbtkit/journal/2"})").code == errc::version_too_new);
    CHECK(failure_of(R"({"schema":"other"})").code == errc::unknown_key);
    CHECK(failure_of(R"({"entries":[]})").code == errc::missing_member);
    CHECK(failure_of(with_entry(R"(,"x":1e999)")).code == errc::out_of_range);
    CHECK_FALSE(read_journal(with_entry(R"(,"text":"\ud800")")));
    CHECK_FALSE(read_journal(with_entry(",\"text\":\"\xFF\"")));
    CHECK_FALSE(read_journal(with_entry(R"(,"mood":NaN)")));
    CHECK_FALSE(read_journal(""));
    CHECK_FALSE(read_journal("[]"));
    CHECK_FALSE(read_journal(R"({"schema":"cbtkit/journal/1"} x)"));
}

TEST_CASE("numbers that are kept are the nearest doubles and do not change each time they are read")
{
    std::string const digits = "4" + std::string(90, '9') + "5";
    for (std::string const& number :
         {digits, "0." + digits, "-" + digits + "e-30", std::string{"1e-400"}, std::string{"0.1"},
          std::string{"18446744073709551616"}, std::string{"2.2250738585072011e-308"}}) {
        INFO(number);
        std::string const text =
            R"({"schema":"cbtkit/journal/1","entries":[{"id":"e","at":"2026-03-02T21:40:00Z","x":[)" +
            number + "]}]}";
        auto const once = read_journal(text);
        REQUIRE(once);
        auto const twice = read_journal(io::write_journal(*once));
        REQUIRE(twice);
        CHECK(*twice == *once);
        std::string const kept = once->entries().front().unknown.at(0).json;
        CHECK(std::strtod(kept.c_str() + 1, nullptr) == std::strtod(number.c_str(), nullptr));
    }
    for (char const* number : {"1e309", "-1e309", "1.7976931348623159e308"})
        CHECK_FALSE(
            read_journal(R"({"schema":"cbtkit/journal/1","entries":[],"x":)" + std::string{number} + "}"));
}

TEST_CASE("limits on depth, size, strings and count hold")
{
    std::string deep = with_entry(",\"x\":" + std::string(100'000, '[') + std::string(100'000, ']'));
    CHECK(failure_of(deep).code == errc::too_long);
    CHECK(
        failure_of(with_entry(",\"text\":\"" + std::string(50, 'a') + '"'), {.string_bytes = 40}).code ==
        errc::too_long);
    CHECK(failure_of(with_entry(""), {.bytes = 20}).code == errc::too_long);
    CHECK(failure_of(with_entry(",\"x\":[1,2,3,4,5,6,7,8,9]"), {.elements = 8}).code == errc::too_long);
}

TEST_CASE("a journal cut anywhere is refused")
{
    std::string const json = with_entry(R"(,"mood":35,"text":"a\u00e9")");
    for (std::size_t length = 0; length < json.size(); ++length)
        REQUIRE_FALSE(read_journal(json.substr(0, length)));
    CHECK(read_journal(json));
}

TEST_CASE("goals are read as goals, written back, and refused with their place")
{
    auto const with_goal = [](std::string const& members) {
        std::string json = R"({"schema":"cbtkit/journal/1","entries":[],"goals":[{)";
        json += members;
        json += "}]}";
        return json;
    };
    auto const read = read_journal(with_goal(
        R"("schema":"cbtkit/goal/1","id":"g1","title":"Climb","state":"paused","steps":["Ask"],"x":[1])"));
    REQUIRE(read);
    REQUIRE(read->goals().size() == 1);
    CHECK(read->goals()[0].title == "Climb");
    CHECK(read->goals()[0].state == cbtkit::goal_state::paused);
    CHECK(read->unknown.empty());
    auto const again = read_journal(io::write_journal(*read));
    REQUIRE(again);
    CHECK(*again == *read);

    CHECK(read_journal(with_goal(R"("id":"g1")")));
    auto const place = [&](std::string const& members) {
        auto const failure = failure_of(with_goal(members));
        CHECK(failure.position.has_value());
        return std::pair{failure.code, failure.pointer};
    };
    CHECK(
        place(R"("id":"g1","state":"lost")") == std::pair{errc::unknown_key, std::string{"/goals/0/state"}});
    CHECK(place(R"("title":"Climb")") == std::pair{errc::missing_member, std::string{"/goals/0"}});
    CHECK(
        place(R"("id":"g1","schema":"cbtkit/goal/2")") ==
        std::pair{errc::version_too_new, std::string{"/goals/0/schema"}});
    CHECK(place(R"("id":"g1"},{"id":"g1")") == std::pair{errc::duplicate, std::string{"/goals/1/id"}});
    CHECK(
        failure_of(R"({"schema":"cbtkit/journal/1","goals":[7]})") ==
        io::json_error{errc::wrong_type, "/goals/0", 38});
}
