// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/journal_csv.hpp>

#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/journal_lines.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <sstream>

using namespace cbtkit;
using namespace cbtkit::interop;

namespace {
/// Without what tables do not hold.
journal tabular(journal const& from)
{
    auto plain = [](auto& list) {
        for (auto& each : list)
            each.unknown.clear();
    };
    std::vector<journal_entry> entries;
    for (journal_entry entry : from.entries()) {
        entry.unknown.clear();
        plain(entry.emotions);
        if (entry.thought_record) {
            entry.thought_record->unknown.clear();
            plain(entry.thought_record->ratings);
            plain(entry.thought_record->thoughts);
            plain(entry.thought_record->evidence_for);
            plain(entry.thought_record->evidence_against);
        }
        entries.push_back(std::move(entry));
    }
    return *journal::from_entries(std::move(entries));
}

table_error failure_of(std::vector<named_table> const& tables)
{
    auto const read = read_journal_csv(tables);
    REQUIRE_FALSE(read);
    return read.error();
}
} // namespace

TEST_CASE("all that tables hold comes back equal, whatever people wrote")
{
    test::chance random{80};
    for (int i = 0; i < 200; ++i) {
        INFO("round " << i);
        journal const value = tabular(test::random_journal(random));
        auto const read = read_journal_csv(write_journal_csv(value));
        if (!read)
            FAIL(
                key(read.error().code)
                << " " << read.error().table << " " << read.error().row << " " << read.error().column);
        bool const same = *read == value;
        REQUIRE(same);
    }
}

TEST_CASE("through JSON, archives of each kind, tables and lines a journal stays what it was")
{
    test::chance random{82};
    for (int i = 0; i < 60; ++i) {
        INFO("round " << i);
        journal const value = tabular(test::random_journal(random));
        auto const from_json = io::read_journal(io::write_journal(value));
        REQUIRE(from_json);
        auto const kind = static_cast<io::archive_kind>(i % 3);
        auto const from_archive = io::read_archive<journal>(io::write_archive(*from_json, kind));
        REQUIRE(from_archive);
        auto const from_tables = read_journal_csv(write_journal_csv(*from_archive));
        REQUIRE(from_tables);
        std::stringstream lines;
        io::write_journal_lines(lines, *from_tables);
        auto const from_lines = io::read_journal_lines(lines);
        REQUIRE(from_lines);
        REQUIRE(io::write_journal(*from_lines) == io::write_journal(value));
        bool const same = *from_lines == value;
        REQUIRE(same);
    }
}

TEST_CASE("what tables do not hold is counted")
{
    test::chance random{81};
    journal value = test::random_journal(random);
    value.sessions = {"{}", "{}"};
    CHECK(left_out_of_csv(value).sessions == 2);
    CHECK(left_out_of_csv(value).goals == value.goals().size());
    CHECK(left_out_of_csv(tabular(value)) == csv_left_out{});
}

TEST_CASE("a table is RFC 4180: CRLF, doubled quotes, a row of names, labels beside keys")
{
    journal value;
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    entry.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    entry.text = "a \"b\", c\nd";
    entry.confirmed_distortions.push_back(*distortion_id::from("mind_reading"));
    REQUIRE(value.add(entry));
    auto const tables = write_journal_csv(value);
    REQUIRE(tables.size() == 2);
    CHECK(
        tables[0].csv ==
        "id,at,text,mood,exercise\r\ne1,2026-03-02T21:40:00+01:00,\"a \"\"b\"\", c\nd\",,\r\n");
    CHECK(tables[1].csv == "entry_id,thought,number,distortion,label\r\ne1,,0,mind_reading,Mind reading\r\n");
}

TEST_CASE("texts that spreadsheets would run get an apostrophe only when asked for")
{
    for (char const* text :
         {"=1+1", "+1", "-1", "@x", "\tx",
          "\xEF\xBC\x9D"
          "1+1",
          "\xEF\xBC\x8B"
          "1",
          "\xEF\xBC\x8D"
          "1",
          "\xEF\xBC\xA0x"}) {
        std::string plain;
        append_csv_row(plain, {std::string{text}});
        CHECK(plain == std::string{text} + "\r\n");
        std::string safe;
        append_csv_row(safe, {std::string{text}}, {.spreadsheet_safe = true});
        CHECK(safe == "'" + std::string{text} + "\r\n");
    }
    for (char const* text : {"\r=1", "\n=1"}) {
        std::string safe;
        append_csv_row(safe, {std::string{text}}, {.spreadsheet_safe = true});
        CHECK(safe == "\"'" + std::string{text} + "\"\r\n");
    }
    for (char const* text : {"a=1", " =1", "\xEF\xBC\x81", "1-2", ""}) { // what cannot run stays as it is
        std::string plain;
        std::string safe;
        append_csv_row(plain, {std::string{text}});
        append_csv_row(safe, {std::string{text}}, {.spreadsheet_safe = true});
        CHECK(safe == plain);
    }
    std::string quoted;
    append_csv_row(quoted, {std::string{"=A1,\"x\""}}, {.spreadsheet_safe = true});
    CHECK(quoted == "\"'=A1,\"\"x\"\"\"\r\n");
}

TEST_CASE("a failure names table, row and column")
{
    std::string const good = "id,at,mood\r\na,2026-03-02T21:40:00Z,50\r\n";
    CHECK(read_journal_csv(std::vector<named_table>{{"entries", good}}));
    CHECK(
        read_journal_csv(std::vector<named_table>{{"entries", "\xEF\xBB\xBFid,at\na,2026-03-02T21:40:00Z"}}));
    CHECK(
        failure_of({{"entries", "id,at,mood\r\na,2026-03-02T21:40:00Z,101\r\n"}}) ==
        table_error{errc::out_of_range, "entries", 1, "mood"});
    CHECK(failure_of({{"entries", "id,at,mood\r\na,2026-03-02T21:40:00Z,x\r\n"}}).code == errc::wrong_type);
    CHECK(failure_of({{"entries", "id,at\r\na,2026-02-30T21:40:00Z\r\n"}}).code == errc::invalid_date);
    CHECK(failure_of({{"entries", "id\r\na\r\n"}}) == table_error{errc::missing_member, "entries", 0, "at"});
    CHECK(failure_of({}).code == errc::missing_member);
    CHECK(
        failure_of({{"entries", good}, {"tags", "entry_id,tag\r\nzz,t\r\n"}}) ==
        table_error{errc::unknown_key, "tags", 1, "entry_id"});
    CHECK(
        failure_of({{"entries", good}, {"thoughts", "entry_id,text\r\na,t\r\n"}}).code == errc::unknown_key);
    CHECK(failure_of({{"entries", good + good.substr(12)}}).code == errc::duplicate);
    CHECK(failure_of({{"entries", "id,at\r\n\"a,2026\r\n"}}).code == errc::syntax);
    CHECK(failure_of({{"entries", "id,at,id\r\n"}}).code == errc::duplicate);
    CHECK(failure_of({{"entries", "id,at\r\na,b,c\r\n"}}).code == errc::syntax);
    CHECK(failure_of({{"entries", "id,at\r\n\"a\"x,b\r\n"}}).code == errc::syntax);
    CHECK(failure_of({{"entries", "id,at\r\n\xFF,b\r\n"}}).code == errc::invalid_utf8);
    CHECK(failure_of({{"entries", ""}}).code == errc::empty);
}

TEST_CASE("tables cut anywhere give an error or a sound journal")
{
    test::chance random{82};
    auto tables = write_journal_csv(tabular(test::random_journal(random, 3)));
    for (named_table& table : tables) {
        std::string const whole = table.csv;
        for (std::size_t length = 0; length < whole.size(); ++length) {
            table.csv = whole.substr(0, length);
            if (auto const read = read_journal_csv(tables))
                for (journal_entry const& entry : read->entries())
                    REQUIRE_FALSE(entry.id.empty());
        }
        table.csv = whole;
    }
}
