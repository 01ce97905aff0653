// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/icalendar.hpp>

#include "catch.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;
using interop::with_calendar_edits;
using interop::write_icalendar;

civil_time at(std::string_view text)
{
    return civil_time::parse(text).value();
}
calendar_day day(std::string_view text)
{
    return calendar_day::parse(text).value();
}

interop::icalendar_options options()
{
    interop::icalendar_options made;
    made.written = at("2026-03-02T23:30:00-05:00");
    return made;
}

smart_goal walking()
{
    smart_goal goal;
    goal.id = goal_id::from("g1").value();
    goal.title = "Walk with Sam, Ana; and \\ Kim";
    goal.state = goal_state::active;
    goal.start = day("2026-03-01");
    goal.deadline = day("2026-05-31");
    goal.values = {"friendship", "health, too"};
    goal.importance = intensity::from_percent(80).value();
    goal.cadence = goal_cadence::per_week(3).value();
    goal.review_every_days = 7;
    for (char const* name : {"ask", "route"}) {
        goal_step step;
        step.id = step_id::from(name).value();
        step.text = std::string{"Step: "} + name;
        step.due = day("2026-03-08");
        goal.steps.push_back(step);
    }
    return goal;
}

std::string written(smart_goal const& goal)
{
    return write_icalendar({&goal, 1}, options()).value();
}

// The strict reader that no validator offers: bytes, folds, escapes, required and single properties, values.
// Returns what is wrong, or nothing.
std::string faults_of(std::string const& file)
{
    std::vector<std::string> lines;
    std::size_t at_byte = 0;
    while (at_byte < file.size()) {
        std::size_t const end = file.find("\r\n", at_byte);
        if (end == std::string::npos)
            return "no CRLF at the end";
        std::string const line = file.substr(at_byte, end - at_byte);
        if (line.size() > 75)
            return "line of " + std::to_string(line.size()) + " octets";
        if (line.find_first_of("\r\n") != std::string::npos)
            return "bare CR or LF";
        for (char const c : line)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t')
                return "control character";
        if (!line.empty() && (static_cast<unsigned char>(line[0]) & 0xC0U) == 0x80U)
            return "line begins within a character";
        if (!line.empty() && line[0] == ' ') {
            if (lines.empty())
                return "fold at the start";
            if (line.size() > 1 && (static_cast<unsigned char>(line[1]) & 0xC0U) == 0x80U)
                return "folded within a character";
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
        at_byte = end + 2;
    }

    std::vector<std::string> open;
    std::map<std::string, std::string> properties;
    std::map<std::string, int> uids;
    for (std::string const& line : lines) {
        std::size_t const colon = line.find(':');
        if (colon == std::string::npos)
            return "no colon";
        std::string const name = line.substr(0, std::min(colon, line.find(';')));
        std::string const value = line.substr(colon + 1);
        if (name == "BEGIN") {
            open.push_back(value);
            if (value == "VTODO")
                properties.clear();
            continue;
        }
        if (name == "END") {
            if (open.empty() || open.back() != value)
                return "END without BEGIN";
            open.pop_back();
            if (value != "VTODO")
                continue;
            for (char const* needed : {"UID", "DTSTAMP", "CLASS"})
                if (properties.count(needed) == 0)
                    return std::string{needed} + " is missing";
            if (++uids[properties["UID"]] > 1)
                return "UID twice";
            static char const* const states[] = {"NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"};
            if (std::find(std::begin(states), std::end(states), properties["STATUS"]) == std::end(states))
                return "STATUS " + properties["STATUS"];
            if (properties.count("DUE") != 0 && properties.count("DTSTART") != 0 &&
                !(properties["DTSTART"] < properties["DUE"]))
                return "DUE not after DTSTART";
            if (properties.count("RRULE") != 0 && properties.count("DTSTART") == 0)
                return "RRULE without DTSTART";
            continue;
        }
        if (open.empty())
            return "property outside";
        if (open.back() == "VTODO" && !properties.emplace(name, value).second && name != "RELATED-TO")
            return name + " twice";
        if (name == "SUMMARY" || name == "DESCRIPTION") {
            for (std::size_t i = 0; i < value.size(); ++i) {
                if (value[i] == ';' || value[i] == ',')
                    return "unescaped " + name;
                if (value[i] == '\\') {
                    if (i + 1 == value.size() ||
                        std::string{"\\;,nN"}.find(value[i + 1]) == std::string::npos)
                        return "bad escape";
                    ++i;
                }
            }
        }
        auto all_digits = [&](std::size_t from, std::size_t count) {
            return value.size() >= from + count && std::all_of(
                                                       value.begin() + static_cast<long>(from),
                                                       value.begin() + static_cast<long>(from + count),
                                                       [](char c) { return c >= '0' && c <= '9'; });
        };
        bool const instant =
            name == "DTSTAMP" || name == "CREATED" || name == "LAST-MODIFIED" || name == "COMPLETED";
        if (instant && !(value.size() == 16 && all_digits(0, 8) && value[8] == 'T' && all_digits(9, 6) &&
                         value[15] == 'Z'))
            return name + " is no UTC time";
        if ((name == "DUE" || name == "DTSTART") &&
            !(value.size() == 8 && all_digits(0, 8) && line.find(";VALUE=DATE:") != std::string::npos))
            return name + " is no DATE";
        if (name == "PRIORITY" && !(value.size() == 1 && value[0] >= '1' && value[0] <= '9'))
            return "PRIORITY";
        if (name == "PERCENT-COMPLETE" && (value.size() > 3 || std::stoi(value) > 100))
            return "PERCENT-COMPLETE";
        if (name == "RRULE" && value.find("COUNT") != std::string::npos &&
            value.find("UNTIL") != std::string::npos)
            return "COUNT and UNTIL";
    }
    return open.empty() ? "" : "no END";
}

// The file as another program would give it back: the first line that starts with `from` within the to-do of
// `uid` becomes `to`.
std::string edited(std::string file, std::string const& uid, std::string const& from, std::string const& to)
{
    std::size_t const todo = file.find("UID:" + uid + "\r\n");
    REQUIRE(todo != std::string::npos);
    std::size_t const line = file.find("\r\n" + from, todo);
    REQUIRE(line != std::string::npos);
    std::size_t const end = file.find("\r\n", line + 2);
    return file.replace(line + 2, end - line - 2, to);
}
} // namespace

TEST_CASE("the strict reader finds what is wrong on purpose")
{
    std::string const good = written(walking());
    CHECK(faults_of(good) == "");
    std::string bad = good;
    bad.erase(bad.find('\r'), 1);
    CHECK(faults_of(bad) != "");
    CHECK(faults_of(edited(good, "cbtkit-goal.g1", "STATUS", "STATUS:FINAL")) == "STATUS FINAL");
    CHECK(
        faults_of(edited(good, "cbtkit-goal.g1", "DTSTAMP", "DTSTAMP:20260303")) == "DTSTAMP is no UTC time");
    CHECK(faults_of(edited(good, "cbtkit-goal.g1", "SUMMARY", "SUMMARY:a,b")) == "unescaped SUMMARY");
    CHECK(
        faults_of(edited(good, "cbtkit-goal.g1", "SUMMARY", "SUMMARY:" + std::string(80, 'a'))) ==
        "line of 88 octets");
    CHECK(
        faults_of(edited(good, "cbtkit-goal.g1", "DTSTART", "DTSTART;VALUE=DATE:20260531")) ==
        "DUE not after DTSTART");
}

TEST_CASE("a goal becomes a private to-do with its steps below it")
{
    std::string const file = written(walking());
    CHECK(file.find("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") == 0);
    CHECK(file.find("METHOD") == std::string::npos);
    CHECK(file.find("DTSTAMP:20260303T043000Z\r\n") != std::string::npos); // the next day in UTC
    CHECK(file.find("CLASS:PRIVATE\r\n") != std::string::npos);
    CHECK(file.find("SUMMARY:Walk with Sam\\, Ana\\; and \\\\ Kim\r\n") != std::string::npos);
    CHECK(file.find("CATEGORIES:friendship,health\\, too\r\n") != std::string::npos);
    CHECK(file.find("UID:cbtkit-goal.g1/step.ask\r\n") != std::string::npos);
    CHECK(file.find("RELATED-TO;RELTYPE=PARENT:cbtkit-goal.g1\r\n") != std::string::npos);
    CHECK(file.find("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20260531\r\n") != std::string::npos);
    CHECK(
        file.find("DTSTART;VALUE=DATE:20260302\r\n") !=
        std::string::npos); // the first Monday, not the Sunday
    CHECK(file.find("RRULE:FREQ=DAILY;INTERVAL=7;UNTIL=20260531\r\n") != std::string::npos);
    CHECK(
        file.find(
            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Step: ask\r\nTRIGGER;RELATED=END:PT540M\r\n") !=
        std::string::npos);
    CHECK(file.find("DESCRIPTION:If") == std::string::npos);
    CHECK(written(walking()) == file); // the same again, byte for byte
}

TEST_CASE("states are written so that every calendar understands them")
{
    smart_goal goal = walking();
    goal.cadence.reset();
    goal.review_every_days.reset();
    auto status = [&] {
        std::string const file = written(goal);
        CHECK(faults_of(file) == "");
        std::size_t const line = file.find("STATUS:");
        return file.substr(line, file.find('\r', line) - line);
    };
    goal.state = goal_state::draft;
    CHECK(status() == "STATUS:NEEDS-ACTION");
    goal.state = goal_state::paused;
    CHECK(status() == "STATUS:NEEDS-ACTION");
    goal.state = goal_state::active;
    CHECK(status() == "STATUS:IN-PROCESS");
    smart_goal const active = goal;
    goal = moved_to(active, goal_state::released, at("2026-03-20T00:30:00+01:00")).value();
    CHECK(status() == "STATUS:CANCELLED");
    goal = moved_to(active, goal_state::done, at("2026-03-20T00:30:00+01:00")).value();
    CHECK(status() == "STATUS:COMPLETED");
    CHECK(written(goal).find("COMPLETED:20260319T233000Z\r\n") != std::string::npos);
    goal = moved_to(goal, goal_state::archived, at("2026-04-20T00:30:00+02:00")).value();
    CHECK(status() == "STATUS:COMPLETED");
}

TEST_CASE("what has no lasting name is not written")
{
    smart_goal goal = walking();
    goal.id = {};
    CHECK(write_icalendar({&goal, 1}, options()).error().code == errc::empty);
    std::vector<smart_goal> const twice{walking(), walking()};
    CHECK(write_icalendar(twice, options()).error().code == errc::duplicate);
    goal = walking();
    goal.steps[1].id = goal.steps[0].id;
    CHECK(write_icalendar({&goal, 1}, options()).error().code == errc::duplicate);
    auto late = options();
    late.reminder_minute = 1440;
    CHECK(write_icalendar({}, late).error().code == errc::out_of_range);
    CHECK(faults_of(write_icalendar({}, options()).value()) == "");
}

TEST_CASE("any texts and ids make a file without faults that changes nothing when it comes back")
{
    std::mt19937 random{5545};
    static char const* const pieces[] = {
        "walk ",
        "é",
        "e\xCC\x81",
        "👩‍👩‍👧",
        "日本語の散歩",
        "\r\n",
        "\t",
        ",",
        ";",
        "\\",
        ":",
        "\"",
        "\x01",
        "\xff",
        "\xe2\x82",
        "%",
        "/",
        "a",
        "BEGIN:VTODO\r\n",
        "\x7f"};
    auto text = [&](int most) {
        std::string made;
        for (int i = static_cast<int>(random() % static_cast<unsigned>(most)); i >= 0; --i)
            made += pieces[random() % std::size(pieces)];
        return made;
    };
    for (int round = 0; round < 400; ++round) {
        smart_goal goal = walking();
        goal.title = text(60);
        goal.values = {text(5), text(20)};
        for (std::size_t i = 0; i < goal.steps.size(); ++i) {
            goal.steps[i].text = text(40);
            std::string name = "n";
            for (char const c : text(6))
                if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
                    name += c;
            goal.steps[i].id = step_id::from(name + std::to_string(i)).value();
        }
        auto detailed = options();
        detailed.with_details = true;
        goal.measure = goal_measure{};
        goal.measure->metric = text(10);
        goal.measure->target = amount::from(0.5 * static_cast<double>(1 + random() % 9)).value();
        goal.steps[0].if_then = text(30);
        std::string const file = write_icalendar({&goal, 1}, detailed).value();
        REQUIRE(faults_of(file) == "");
        auto const back = with_calendar_edits(goal, file, at("2026-03-10T10:00:00+01:00"));
        REQUIRE(back.has_value());
        CHECK(back->goal == goal);
        CHECK(back->foreign_entries == 0);
        CHECK(back->texts_changed + back->dates_moved + back->steps_moved == 0);
    }
}

TEST_CASE("done, moved and renamed elsewhere comes back into the goal")
{
    smart_goal const goal = walking();
    auto const now = at("2026-03-10T10:00:00+01:00");
    std::string file = written(goal);
    file =
        edited(file, "cbtkit-goal.g1/step.ask", "STATUS", "STATUS:COMPLETED\r\nCOMPLETED:20260308T233000Z");
    file = edited(file, "cbtkit-goal.g1/step.route", "DUE", "DUE;TZID=Europe/Berlin:20260315T180000");
    file = edited(
        file, "cbtkit-goal.g1/step.route", "SUMMARY",
        "SUMMARY;LANGUAGE=en:Find a ro\r\n\tute\\, the long\r\n  one");
    file = edited(file, "cbtkit-goal.g1", "DUE", "DUE;VALUE=DATE:20260630");
    auto const back = with_calendar_edits(goal, file, now).value();
    CHECK(back.steps_moved == 1);
    CHECK(back.dates_moved == 2);
    CHECK(back.texts_changed == 1);
    CHECK(back.goal.steps[0].state == step_state::done);
    CHECK(back.goal.history.back().at == at("2026-03-09T00:30:00+01:00")); // the person's own clock
    CHECK(back.goal.steps[1].due == day("2026-03-15"));
    CHECK(back.goal.steps[1].text == "Find a route, the long one");
    CHECK(back.goal.deadline == day("2026-06-30"));
    CHECK(std::get<goal_replanned>(back.goal.history.front().what).deadline == day("2026-06-30"));
    // Once more changes nothing, and so does a file with bare line feeds.
    file.erase(std::remove(file.begin(), file.end(), '\r'), file.end());
    auto const again = with_calendar_edits(back.goal, file, now).value();
    CHECK(again.goal == back.goal);
    CHECK(again.steps_moved + again.dates_moved + again.texts_changed == 0);
}

TEST_CASE("a calendar can finish, let go and take back, but never skips a state")
{
    auto const now = at("2026-03-10T10:00:00+01:00");
    smart_goal goal = walking();
    auto const done =
        with_calendar_edits(goal, edited(written(goal), "cbtkit-goal.g1", "STATUS", "STATUS:COMPLETED"), now)
            .value();
    CHECK(done.goal.state == goal_state::done);
    auto const gone =
        with_calendar_edits(goal, edited(written(goal), "cbtkit-goal.g1", "STATUS", "STATUS:CANCELLED"), now)
            .value();
    CHECK(gone.goal.state == goal_state::released);
    goal.state = goal_state::draft;
    auto const early =
        with_calendar_edits(goal, edited(written(goal), "cbtkit-goal.g1", "STATUS", "STATUS:COMPLETED"), now)
            .value();
    CHECK(early.goal.state == goal_state::draft);
    goal = walking();
    goal.steps[0].state = step_state::done;
    auto const reopened =
        with_calendar_edits(
            goal, edited(written(goal), "cbtkit-goal.g1/step.ask", "STATUS", "STATUS:NEEDS-ACTION"), now)
            .value();
    CHECK(reopened.goal.steps[0].state == step_state::todo);
    CHECK(reopened.steps_moved == 1);
}

TEST_CASE("files of others are counted and left alone, broken files are refused with their place")
{
    smart_goal const goal = walking();
    auto const now = at("2026-03-10T10:00:00+01:00");
    auto refusal = [&](std::string const& file) {
        auto const back = with_calendar_edits(goal, file, now);
        REQUIRE_FALSE(back.has_value());
        return back.error();
    };
    auto const other =
        with_calendar_edits(goal, "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:x\nEND:VTODO\nEND:VCALENDAR\n", now)
            .value();
    CHECK(other.foreign_entries == 1);
    CHECK(other.goal == goal);
    CHECK(refusal("").code == errc::syntax);
    CHECK(refusal("hello").code == errc::syntax);
    CHECK(refusal("BEGIN:VEVENT\n").code == errc::syntax);
    CHECK(refusal("BEGIN:VCALENDAR\nBEGIN:VTODO\n").code == errc::truncated);
    CHECK(refusal("BEGIN:VCALENDAR\nEND:VTODO\n") == error{errc::syntax, 16});
    CHECK(refusal("BEGIN:VCALENDAR\nno colon\n") == error{errc::syntax, 16});
    CHECK(refusal("BEGIN:VCALENDAR\nBEGIN:VTODO\nDUE:20260230\n") == error{errc::invalid_date, 28});
    CHECK(refusal("BEGIN:VCALENDAR\nBEGIN:VTODO\nDUE:20260228T256161\n") == error{errc::invalid_time, 28});
    std::mt19937 random{7};
    std::string const whole = written(goal);
    for (int round = 0; round < 2'000; ++round) {
        std::string broken = whole;
        for (int i = 0; i < 3; ++i)
            broken[random() % broken.size()] = static_cast<char>(random() % 256);
        auto const back = with_calendar_edits(goal, broken, now);
        if (!back && back.error().position)
            CHECK(*back.error().position <= broken.size());
    }
}
