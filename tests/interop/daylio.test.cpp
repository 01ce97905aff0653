// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/daylio.hpp>

#include "catch.hpp"

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
