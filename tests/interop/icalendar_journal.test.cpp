// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/icalendar_journal.hpp>

#include "catch.hpp"
#include "random_values.hpp"

using namespace cbtkit;
using interop::read_journal_calendar;
using interop::write_journal_calendar;

namespace {
std::string written(journal const& contents)
{
    interop::icalendar_options options;
    options.written = *civil_time::parse("2026-03-03T07:00:00Z");
    auto const made = write_journal_calendar(contents, options);
    REQUIRE(made);
    return made->file;
}

/// What nobody else checks: CRLF, 75 octets, no split characters, one UID and DTSTAMP for each entry.
void is_sound(std::string const& file)
{
    std::size_t uids = 0;
    std::size_t stamps = 0;
    std::size_t components = 0;
    for (std::size_t at = 0; at < file.size();) {
        std::size_t const end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        std::string const line = file.substr(at, end - at);
        CHECK(line.size() <= 75);
        CHECK(line.find_first_of("\r\n") == std::string::npos);
        std::string const begin = line.starts_with(' ') ? line.substr(1) : line;
        CHECK((begin.empty() || (static_cast<unsigned char>(begin[0]) & 0xC0U) != 0x80U));
        components += line == "BEGIN:VJOURNAL";
        uids += line.starts_with("UID:cbtkit-entry.");
        stamps += line.starts_with("DTSTAMP:");
        at = end + 2;
    }
    CHECK(uids == components);
    CHECK(stamps >= components);
}
} // namespace

TEST_CASE("an entry in a calendar comes back with all that a calendar holds")
{
    journal_entry entry;
    entry.id = *entry_id::from("e/1; \xC3\xA9");
    entry.at = *civil_time::parse("2026-03-02T21:40:05.250+01:00");
    entry.text = "Two lines,\nwith; marks \\ and \xF0\x9F\x98\x80 " + std::string(120, 'x');
    entry.mood = *intensity::from_percent(35);
    emotion_rating sad;
    sad.emotion = *emotion_id::from("sadness");
    sad.before = *intensity::from_percent(80);
    sad.after = *intensity::from_percent(45);
    emotion_rating own;
    own.emotion = *emotion_id::from("custom:left, out");
    own.valence = -0.5;
    own.skipped = true;
    entry.emotions = {sad, own};
    entry.tags = {"work", "a, b; c"};
    entry.confirmed_distortions = {*distortion_id::from("mind_reading")};
    entry.exercise = "thought_record_7";
    journal contents;
    REQUIRE(contents.add(entry));
    std::string const file = written(contents);
    is_sound(file);
    CHECK(file.find("CLASS:PRIVATE\r\n") != std::string::npos);
    auto const back = read_journal_calendar(file);
    REQUIRE(back);
    CHECK(*back == contents);
}

TEST_CASE("random journals become sound calendars that can be read again")
{
    test::chance random{12};
    for (int i = 0; i < 60; ++i) {
        journal const value = test::random_journal(random);
        std::string const file = written(value);
        is_sound(file);
        auto const back = read_journal_calendar(file);
        REQUIRE(back);
        CHECK(back->size() == value.size());
        for (journal_entry const& entry : value.entries()) {
            journal_entry const* const found = back->find(entry.id);
            if (found == nullptr)
                continue; // an id that is no UTF-8 is written with U+FFFD
            CHECK(found->at == entry.at);
            CHECK(found->mood == entry.mood);
            CHECK(found->emotions.size() == entry.emotions.size());
        }
        // What was read is written and read without any further loss.
        auto const again = read_journal_calendar(written(*back));
        REQUIRE(again);
        CHECK(*again == *back);
    }
}

TEST_CASE("entries of other programs are read: days, local times, several descriptions, folded lines")
{
    auto const read = read_journal_calendar(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:t\nDESCRIPTION:no\nEND:VTODO\n"
        "BEGIN:VJOURNAL\nUID:a@b\nDTSTAMP:20260301T000000Z\nDTSTART;VALUE=DATE:20260302\nSUMMARY:Rain\n"
        "DESCRIPTION:one\\, two\nDESCRIPTION:th\n ree\nCATEGORIES:x,y\\,z\nCATEGORIES:w\nEND:VJOURNAL\n"
        "BEGIN:VJOURNAL\nUID:gone\nDTSTART:20260302T100000Z\nSTATUS:CANCELLED\nEND:VJOURNAL\n"
        "BEGIN:VJOURNAL\nUID:c\nDTSTART:20260302T100000Z\nEND:VJOURNAL\nEND:VCALENDAR\n",
        60);
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    journal_entry const& first = read->entries()[0];
    CHECK(first.id.str() == "a@b");
    CHECK(first.at.to_string() == "2026-03-02T00:00:00+01:00");
    CHECK(first.text == "Rain\none, two\nthree");
    CHECK(first.tags == std::vector<std::string>{"x", "y,z", "w"});
    CHECK(read->entries()[1].at.to_string() == "2026-03-02T11:00:00+01:00");
}

TEST_CASE("an entry that was moved in the calendar keeps the calendar's time")
{
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    entry.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    journal contents;
    REQUIRE(contents.add(entry));
    std::string file = written(contents);
    std::size_t const at = file.find("DTSTART:20260302T204000Z");
    REQUIRE(at != std::string::npos);
    file.replace(at, 24, "DTSTART:20260302T224000Z");
    auto const back = read_journal_calendar(file, 60);
    REQUIRE(back);
    CHECK(back->entries()[0].at.to_string() == "2026-03-02T23:40:00+01:00");
}

TEST_CASE("broken calendars are refused with a reason and a byte")
{
    auto const with = [](std::string const& lines) {
        return read_journal_calendar(
            "BEGIN:VCALENDAR\r\nBEGIN:VJOURNAL\r\n" + lines + "END:VJOURNAL\r\nEND:VCALENDAR\r\n");
    };
    CHECK(with("UID:a\r\n").error().code == errc::missing_member);
    CHECK(with("DTSTART:20260302T204000Z\r\n").error().code == errc::missing_member);
    CHECK(with("UID:a\r\nDTSTART:20260230\r\n").error().code == errc::invalid_date);
    CHECK(with("UID:a\r\nDTSTART:20260220T250000\r\n").error() == error{errc::invalid_time, 40});
    CHECK(with("UID:a\r\nDTSTART:20260220\r\nX-CBTKIT-MOOD:101\r\n").error().code == errc::out_of_range);
    CHECK(with("UID:a\r\nDTSTART:20260220\r\nX-CBTKIT-MOOD:x\r\n").error().code == errc::syntax);
    CHECK(
        with("UID:a\r\nDTSTART:20260220\r\nX-CBTKIT-FEELING;VALENCE=2:sadness\r\n").error().code ==
        errc::out_of_range);
    CHECK(
        with("UID:a\r\nDTSTART:20260220\r\nX-CBTKIT-DISTORTION:x\xFF\r\n").error().code ==
        errc::invalid_utf8);
    auto const foreign = with("UID:" + std::string(100, '\xFF') + "\r\nDTSTART:20260220\r\n");
    REQUIRE(foreign); // its bytes are put right before they are counted
    CHECK(foreign->entries()[0].id.str().size() == 198);
    CHECK(read_journal_calendar("").error().code == errc::syntax);
    CHECK(read_journal_calendar("BEGIN:VCARD\r\nEND:VCARD\r\n").error().code == errc::syntax);
    CHECK(read_journal_calendar("BEGIN:VCALENDAR\r\n").error().code == errc::truncated);
    CHECK(with("BEGIN:VJOURNAL\r\n").error().code == errc::syntax);
    std::string deep = "BEGIN:VCALENDAR\r\n";
    for (int i = 0; i < 100'000; ++i)
        deep += "BEGIN:X\r\n";
    CHECK(read_journal_calendar(deep).error().code == errc::too_long);
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    journal contents;
    REQUIRE(contents.add(entry));
    std::string const file = written(contents);
    for (std::size_t length = 0; length + 2 < file.size(); ++length)
        CHECK_FALSE(read_journal_calendar(file.substr(0, length)));
}
