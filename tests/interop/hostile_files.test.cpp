// SPDX-License-Identifier: BSL-1.0
// Every reader of files that others wrote, and what others may do to a file: cut it, flip its bits, nest it,
// say things twice, claim numbers that there are not. Each time an error, or a value that is written and read
// again unchanged. Archives and the journal file, which carry checksums, have tests of their own.
#include <cbtkit/interop/daylio.hpp>
#include <cbtkit/interop/freecbt.hpp>
#include <cbtkit/interop/icalendar_journal.hpp>
#include <cbtkit/interop/journal_csv.hpp>
#include <cbtkit/interop/span_formats.hpp>
#include <cbtkit/io/goal_json.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/journal_lines.hpp>
#include <cbtkit/io/protocol_json.hpp>
#include <cbtkit/io/session_json.hpp>

#include "catch.hpp"

#include <functional>
#include <sstream>
#include <string>
#include <vector>

using namespace cbtkit;

namespace {
enum class verdict { refused, sound, unsound };

/// A format: its name, a small good file, and what a reader says to any file.
struct format {
    std::string name;
    std::string good;
    std::function<verdict(std::string const&)> judge;
};

verdict sound_journal(journal const& read)
{
    for (journal_entry const& entry : read.entries())
        if (entry.id.empty() || read.find(entry.id) != &entry ||
            (entry.thought_record && !checked(*entry.thought_record)))
            return verdict::unsound;
    auto const again = io::read_journal(io::write_journal(read));
    return again && again->size() == read.size() ? verdict::sound : verdict::unsound;
}
template <class Read>
std::function<verdict(std::string const&)> journal_judge(Read read)
{
    return [read](std::string const& file) {
        auto const made = read(file);
        return made ? sound_journal(*made) : verdict::refused;
    };
}
/// For values that the library itself writes: what was read is written and read again, and is the same.
template <class Read, class Write>
std::function<verdict(std::string const&)> there_and_back(Read read, Write write)
{
    return [read, write](std::string const& file) {
        auto const made = read(file);
        if (!made)
            return verdict::refused;
        auto const again = read(write(*made));
        return again && *again == *made ? verdict::sound : verdict::unsound;
    };
}

std::vector<format> const& json_formats()
{
    static std::vector<format> const all{
        {"journal",
         R"({"schema":"cbtkit/journal/1","entries":[{"id":"e1","at":"2026-03-02T21:40:00+01:00","text":"They went.","mood":35,"emotions":[{"id":"sadness","valence":-0.5,"before":80}],"x":[1,{"y":null}]}]})",
         there_and_back(
             [](std::string const& file) { return io::read_journal(file); },
             [](journal const& value) { return io::write_journal(value); })},
        {"journal from a stream",
         R"({"schema":"cbtkit/journal/1","entries":[{"id":"e1","at":"2026-03-02T21:40:00+01:00","text":"They went.","mood":35,"emotions":[{"id":"sadness","valence":-0.5,"before":80}],"x":[1,{"y":null}]}]})",
         there_and_back(
             [](std::string const& file) {
                 std::istringstream stream{file};
                 return io::read_journal(stream);
             },
             [](journal const& value) { return io::write_journal(value); })},
        {"goal",
         R"({"schema":"cbtkit/goal/1","id":"g1","title":"Walk","metric":"km","baseline":0,"target":2.5,"deadline":"2026-06-01","steps":[{"id":"s1","text":"They went.","est_min":5}],"x":[1,{"y":null}]})",
         there_and_back(
             [](std::string const& file) { return io::read_goal(file); },
             [](smart_goal const& value) { return io::write_goal(value); })},
        {"session",
         R"({"schema":"cbtkit/session/1","protocol":"emotion_checkin","version":1,"locale":"en","seed":"0","status":"in_step","cursor":"body","entries":[{"step":"emotions","answer":{"feelings":[{"emotion":"sadness","strength":80}]}},{"step":"note","answer":{"text":{"text":"They went.","language":"en"}}}],"revision":0})",
         there_and_back(
             [](std::string const& file) { return io::read_session(file); },
             [](session const& value) { return io::write_session(value); })},
        {"exercise record",
         R"({"schema":"cbtkit/exercise_record/1","type":"responsibility_pie","protocol":"responsibility_pie","version":1,"locale":"en","revision":0,"content":{"event":"They went.","self_initial":80,"factors":[{"name":"rain","percent":20}]},"x":[1,{"y":null}]})",
         there_and_back(
             [](std::string const& file) { return io::read_exercise_record(file); },
             [](exercise_record const& value) { return io::write_exercise_record(value); })},
        {"FreeCBT",
         R"({"v":"Archive-v1","thoughts":[{"v":"Thought-v1","uuid":"u-1","createdAt":"2026-03-02T20:40:00.000Z","updatedAt":"2026-03-02T21:00:00.000Z","automaticThought":"They went.","cognitiveDistortions":["mind-reading"],"challenge":"Two stayed.","alternativeThought":"Some went.","x":[1,{"y":null}]}]})",
         journal_judge([](std::string const& file) { return interop::read_freecbt_json(file, 60); })}};
    return all;
}

std::vector<format> const& text_formats()
{
    static std::vector<format> const all{
        {"journal lines",
         "{\"schema\":\"cbtkit/journal-lines/1\",\"locale\":\"en\"}\n"
         "{\"entry\":{\"id\":\"e1\",\"at\":\"2026-03-02T21:40:00+01:00\",\"text\":\"They "
         "went.\",\"mood\":35}}\n",
         journal_judge([](std::string const& file) {
             std::istringstream stream{file};
             return io::read_journal_lines(stream);
         })},
        {"tables",
         "id,at,text,mood,exercise\r\ne1,2026-03-02T21:40:00+01:00,\"They, "
         "\"\"went\"\".\",35,\r\n",
         journal_judge([](std::string const& file) {
             return interop::read_journal_csv(std::vector<interop::named_table>{{"entries", file}});
         })},
        {"Daylio",
         "full_date,date,weekday,time,mood,activities,note_title,note\r\n"
         "2026-03-03,March 3,Tuesday,11:54 pm,good,\"reading | tea\",They,\"With \"\"them\"\"\"\r\n",
         journal_judge([](std::string const& file) { return interop::read_daylio(file, {}); })},
        {"FreeCBT tables",
         "uuid,createdAt,updatedAt,automaticThought,cognitiveDistortions,challenge,alternativeThought\n"
         "u-1,2026-03-02T20:40:00.000Z,2026-03-02T21:00:00.000Z,They "
         "went.,\"mind-reading,made-up\",Two.,\"Some, two.\"",
         journal_judge([](std::string const& file) { return interop::read_freecbt_csv(file, 60); })},
        {"calendar",
         "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VJOURNAL\r\nUID:a\r\nDTSTAMP:20260302T204000Z\r\n"
         "DTSTART;VALUE=DATE:20260302\r\nDESCRIPTION:They went\\, all\r\nCATEGORIES:work,home\r\n"
         "END:VJOURNAL\r\nEND:VCALENDAR\r\n",
         journal_judge([](std::string const& file) { return interop::read_journal_calendar(file, 60); })},
        {"brat", "T1\tlabeling 0 4\tThey\nA1\tConfidence T1 0.5\n", [](std::string const& file) {
             std::string const text = "They went. \xC3\xA9";
             auto const read = interop::read_brat(text, file);
             if (!read)
                 return verdict::refused;
             for (finding const& each : *read)
                 if (each.span.end() > text.size() || each.cue != slice(text, each.span))
                     return verdict::unsound;
             return verdict::sound;
         }}};
    return all;
}

void each_change_gives_an_error_or_a_sound_value(format const& one)
{
    INFO(one.name);
    REQUIRE(one.judge(one.good) == verdict::sound);
    for (std::size_t length = 0; length < one.good.size(); ++length) {
        CAPTURE(length);
        REQUIRE(one.judge(one.good.substr(0, length)) != verdict::unsound);
    }
    std::string changed = one.good;
    for (std::size_t bit = 0; bit < changed.size() * 8; ++bit) {
        CAPTURE(bit);
        auto const flip = [&] { changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8))); };
        flip();
        REQUIRE(one.judge(changed) != verdict::unsound);
        flip();
    }
}

/// The good file with `old` replaced, which must be there.
std::string with(std::string file, std::string_view old, std::string_view now)
{
    std::size_t const at = file.find(old);
    REQUIRE(at != std::string::npos);
    return file.replace(at, old.size(), now);
}
} // namespace

TEST_CASE("cut at every byte and with every bit flipped, a JSON file is refused or sound")
{
    for (format const& one : json_formats()) {
        each_change_gives_an_error_or_a_sound_value(one);
        for (std::size_t length = 0; length < one.good.size(); ++length) {
            CAPTURE(one.name, length);
            REQUIRE(one.judge(one.good.substr(0, length)) == verdict::refused); // never a part
        }
    }
}

TEST_CASE("JSON that is too deep, twice the same, no UTF-8 or no number is refused by every reader")
{
    for (format const& one : json_formats()) {
        CAPTURE(one.name);
        std::string const deep = std::string(100'000, '[') + std::string(100'000, ']');
        std::string const deep_objects = [] {
            std::string made;
            for (int i = 0; i < 100'000; ++i)
                made += "{\"a\":";
            return made + "1" + std::string(100'000, '}');
        }();
        // In place of a text and as a member of its own, closed and left open.
        for (std::string const& value : {deep, deep_objects, std::string(100'000, '[')}) {
            REQUIRE(one.judge(value) == verdict::refused);
            REQUIRE(one.judge(with(one.good, "\"They went.\"", value)) == verdict::refused);
            REQUIRE(one.judge(with(one.good, "{", "{\"z\":" + value + ",")) == verdict::refused);
        }
        for (char const* text :
             {"\"\xC0\xAF\"", "\"\xE0\x80\xAF\"", "\"\xF0\x80\x80\xAF\"", "\"\xED\xA0\x80\"",
              "\"\xF4\x90\x80\x80\"", "\"\xFF\"", "\"\xC3\"", R"("\ud800")", R"("\udc00\ud800")",
              R"("\ud800x")", R"("\u12")", "\"\n\""})
            REQUIRE(one.judge(with(one.good, "\"They went.\"", text)) == verdict::refused);
        // FreeCBT writes its files, not we: what is dropped there anyway may be odd, what is kept is sound.
        auto const refuses = [&](std::string const& file) {
            verdict const said = one.judge(file);
            return said == verdict::refused || (one.name == "FreeCBT" && said == verdict::sound);
        };
        for (char const* number :
             {"NaN", "Infinity", "-Infinity", "1e999", "-1e999", "0x10", "01", "+1", ".5", "1."})
            REQUIRE(refuses(with(one.good, "{", std::string{"{\"z\":"} + number + ",")));
        // The first member of the file, and one that no version knows, said twice.
        std::string const first = one.good.substr(1, one.good.find(',') - 1);
        REQUIRE(refuses(with(one.good, "{", "{" + first + ",")));
        REQUIRE(refuses(with(one.good, "{", "{\"z\":1,\"z\":1,")));
        REQUIRE(one.judge(one.good + "{}") == verdict::refused);
        REQUIRE(one.judge(std::string{one.good} + '\0') == verdict::refused);
    }
}

TEST_CASE("cut at every byte and with every bit flipped, a text file is refused or sound")
{
    for (format const& one : text_formats())
        each_change_gives_an_error_or_a_sound_value(one);
}

TEST_CASE("text files that are deep, wide, long or no UTF-8 are refused or sound, and soon")
{
    std::vector<std::string> hostile{
        std::string(1'000'000, '"'),
        std::string(1'000'000, ','),
        std::string(1'000'000, '\n'),
        std::string(100'000, '['),
        "\xFF\xFE\x00\x41",
        std::string(100'000, '\0'),
        "\xEF\xBB\xBF",
        "id,at\r\n\xC0\xAF,2026-03-02T21:40:00+01:00\r\n"};
    std::string components;
    for (int i = 0; i < 100'000; ++i)
        components += "BEGIN:VJOURNAL\r\n";
    hostile.push_back("BEGIN:VCALENDAR\r\n" + components + "END:VCALENDAR\r\n");
    hostile.push_back("BEGIN:VCALENDAR\r\nDESCRIPTION:" + std::string(1'000'000, '\\') + "\r\n");
    hostile.push_back("T1\tlabeling 0 1000000000\tx\n");
    hostile.push_back("T1\tlabeling 0 4;" + std::string(100'000, ';') + "\tThey\n");
    hostile.push_back("T1\tlabeling 18446744073709551615 4\tThey\n");
    for (format const& one : text_formats())
        for (std::size_t i = 0; i < hostile.size(); ++i) {
            CAPTURE(one.name, i);
            REQUIRE(one.judge(hostile[i]) != verdict::unsound);
        }
    for (format const& one : text_formats()) {
        CAPTURE(one.name);
        for (char const* bytes : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xC3"})
            REQUIRE(one.judge(with(one.good, "They", bytes)) != verdict::unsound);
    }
    for (char const* number : {"NaN", "nan", "inf", "1e999", "-1", "1000000000000000000000", "0x10", "3 5"})
        CHECK(
            text_formats()[1].judge(with(text_formats()[1].good, ",35,", std::string{","} + number + ",")) ==
            verdict::refused);
}
