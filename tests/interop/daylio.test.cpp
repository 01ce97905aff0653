// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/daylio.hpp>

#include "catch.hpp"

#include <algorithm>

using namespace cbtkit;
using interop::read_daylio;

TEST_CASE("an export of Daylio becomes entries with mood, tags and note")
{
    auto const read = read_daylio(
        "\xEF\xBB\xBF"
        "full_date,date,weekday,time,mood,activities,note_title,note\r\n"
        "2026-03-03,March 3,Tuesday,11:54 pm,good,\"reading | tea, green |  friends\",Quiet,\"With "
        "\"\"them\"\"\"\r\n"
        "2026-03-02,March 2,Monday,00:05,lost,\"\",,\r\n",
        {.offset_minutes = 60});
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    journal_entry const& older = read->entries()[0];
    CHECK(older.at.to_string() == "2026-03-02T00:05:00+01:00");
    CHECK_FALSE(older.mood); // a word that only this person knows the number of
    CHECK(older.tags == std::vector<std::string>{"mood:lost"});
    journal_entry const& newer = read->entries()[1];
    CHECK(newer.at.to_string() == "2026-03-03T23:54:00+01:00");
    CHECK(newer.mood->percent() == 75);
    CHECK(newer.tags == std::vector<std::string>{"mood:good", "reading", "tea, green", "friends"});
    CHECK(newer.text == "Quiet\nWith \"them\"");
}

TEST_CASE("a later export gives old entries the same ids, and twelve o'clock is right")
{
    std::string const header = "full_date,time,mood,activities\n";
    std::string const old = "2026-03-02,12:30 am,bad,\n2026-03-01,12:30 PM,rad,\n";
    auto const first = read_daylio(header + old);
    auto const second = read_daylio(header + "2026-03-05,9:00,meh,a\n" + old);
    REQUIRE((first && second));
    REQUIRE(second->size() == 3);
    for (journal_entry const& entry : first->entries())
        CHECK(second->find(entry.id) != nullptr);
    CHECK(first->entries()[0].at.hour() == 12);
    CHECK(first->entries()[1].at.hour() == 0);
}

TEST_CASE("what is no export of Daylio is refused with row and column")
{
    auto const failure = [](std::string const& csv) {
        auto const read = read_daylio(csv);
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(failure("a,b\n").column == "full_date");
    std::string const header = "full_date,time,mood,activities\n";
    CHECK(
        failure(header + "2026-02-30,10:00,bad,\n") ==
        interop::table_error{errc::invalid_date, "daylio", 1, "full_date"});
    for (char const* time : {"24:00", "13:00 pm", "0:10 am", "10", "10:60", "x", "", "10:00 xx"})
        CHECK(failure(header + "2026-02-03," + time + ",bad,\n").code == errc::invalid_time);
}

TEST_CASE("exports as people have them: older columns, other spreadsheets, other clocks, moods of their own")
{
    // The year in a column of its own, day and month by name, seven columns, blanks around activities.
    auto const old = read_daylio(
        "year,date,weekday,time,mood,activities,note\n"
        "2018,18 May,Friday,11:54 pm,happy,\"clean | cook | music\",\"Went to a party\"\n"
        "2018,May 17,Thursday,10:21 pm,average,\"cook | stressed \",\"\"\n"
        "2018,Sept. 2,Sunday,12:05 AM,Rad,\"\",\"Did nothing\r\ntoday.\"\n",
        {.moods = {{"happy", *intensity::from_percent(80)}, {"rad", *intensity::from_percent(100)}}});
    REQUIRE(old);
    REQUIRE(old->size() == 3);
    CHECK(old->entries()[0].at.to_string() == "2018-05-17T22:21:00+00:00");
    CHECK(old->entries()[0].tags == std::vector<std::string>{"mood:average", "cook", "stressed"});
    CHECK_FALSE(old->entries()[0].mood);
    CHECK(old->entries()[1].mood->percent() == 80);
    CHECK(old->entries()[2].at.to_string() == "2018-09-02T00:05:00+00:00");
    CHECK(old->entries()[2].mood->percent() == 100); // written Rad
    CHECK(old->entries()[2].text == "Did nothing\r\ntoday.");

    // Semicolons and tabs, a byte order mark, no quotes, rows cut short at their empty end.
    for (char const mark : {';', '\t', ','}) {
        std::string file = "\xEF\xBB\xBF"
                           "full_date,date,weekday,time,mood,activities,note_title,note\n"
                           "2026-03-03,3. M\xC3\xA4rz,Dienstag,23:54,meh,Lesen | Tee,,\n"
                           "2026-03-02,2. M\xC3\xA4rz,Montag,08:00,bad\n";
        std::replace(file.begin(), file.end(), ',', mark);
        auto const read = read_daylio(file);
        CAPTURE(mark);
        REQUIRE(read);
        CHECK(read->entries()[1].tags == std::vector<std::string>{"mood:meh", "Lesen", "Tee"});
        CHECK(read->entries()[0].mood->percent() == 25);
        CHECK(read->entries()[0].text.empty());
    }

    std::string const header = "full_date,time,mood,activities\n";
    for (char const* time :
         {"9:05 p. m.", "9:05 p.m.", "9:05\xE2\x80\xAFPM", "9:05 p.\xC2\xA0m.", "21:05", " 21:05 "}) {
        auto const read = read_daylio(header + "2026-03-03," + time + ",bad,\n");
        CAPTURE(time);
        REQUIRE(read);
        CHECK(read->entries()[0].at.to_string() == "2026-03-03T21:05:00+00:00");
    }
    for (char const* row :
         {"2018,31 Mai,x,10:00,bad,,\n", "2018,May,x,10:00,bad,,\n", "2018,18,x,10:00,bad,,\n",
          "2018,18 May 2018,x,10:00,bad,,\n", "18,18 May,x,10:00,bad,,\n", "2018,30 Feb,x,10:00,bad,,\n",
          "2018,,x,10:00,bad,,\n", "2018,\", 5\",x,10:00,bad,,\n"}) {
        auto const read = read_daylio(std::string{"year,date,weekday,time,mood,activities,note\n"} + row);
        CAPTURE(row);
        REQUIRE_FALSE(read);
        CHECK(read.error() == interop::table_error{errc::invalid_date, "daylio", 1, "date"});
    }
}

TEST_CASE("columns of later versions are kept, and notes in HTML become what the person saw")
{
    auto const note_of = [](std::string const& note) {
        auto const read = read_daylio(
            "full_date,time,mood,activities,scales,note\n"
            "2026-03-03,21:05,bad,walk,,\"" +
            note + "\"\n");
        REQUIRE(read);
        CHECK(read->entries()[0].unknown.empty());
        return read->entries()[0].text;
    };
    CHECK(note_of("one<br>two<br/>three") == "one\ntwo\nthree");
    CHECK(note_of("<div>one</div><div><b>two</b> &amp; <i>three</i></div>") == "one\ntwo & three");
    CHECK(note_of("<ul><li>tea&nbsp;time</li><li>rest</li></ul>") == "tea time\nrest");
    CHECK(note_of("<p style='color:red'>x</p>") == "x");
    // What is no tag of the app is the person's.
    for (char const* text :
         {"2 < 3 and 5 > 4", "<3 you", "a <b", "Tom &amp; Jerry", "<brunch> at ten", "<x>y</x>"})
        CHECK(note_of(text) == text);
    CHECK(note_of("&amp;lt;<br>") == "&lt;"); // decoded once

    auto const kept = read_daylio("full_date,time,mood,activities,scales,note\n"
                                  "2026-03-03,21:05,bad,walk,\"Sleep: 3 | \"\"Pain\"\": 2\",x\n");
    REQUIRE(kept);
    CHECK(
        kept->entries()[0].unknown ==
        std::vector<unknown_member>{{"daylio:scales", R"("Sleep: 3 | \"Pain\": 2")"}});
}
