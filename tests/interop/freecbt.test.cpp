// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/freecbt.hpp>

#include "catch.hpp"

using namespace cbtkit;
using interop::read_freecbt_csv;
using interop::read_freecbt_json;

namespace {
std::string const thought_json =
    R"({"v":"Thought-v1","uuid":"u-1","createdAt":"2026-03-02T20:40:00.000Z","updatedAt":"2026-03-02T21:00:00.000Z",)"
    R"("automaticThought":"They all laughed at me.","cognitiveDistortions":["mind-reading","all-or-nothing","made-up"],)"
    R"("challenge":"Two of them asked me to stay.","alternativeThought":"Some laughed, two were kind."})";

std::string archive_of(std::string const& thoughts)
{
    return R"({"v":"Archive-v1","thoughts":[)" + thoughts + "]}";
}
} // namespace

TEST_CASE("a thought of FreeCBT becomes an entry with a thought record")
{
    auto const read = read_freecbt_json(archive_of(thought_json), 60);
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    journal_entry const& entry = read->entries()[0];
    CHECK(entry.id.str() == "freecbt-u-1");
    CHECK(entry.at.to_string() == "2026-03-02T21:40:00+01:00");
    REQUIRE(entry.thought_record);
    thought_record const& record = *entry.thought_record;
    CHECK(record.level == thought_record_level::seven);
    CHECK(hot_thought(record)->text == "They all laughed at me.");
    REQUIRE(entry.confirmed_distortions.size() == 3);
    CHECK(entry.confirmed_distortions[0].str() == "mind_reading");
    CHECK(entry.confirmed_distortions[1].str() == "all_or_nothing");
    CHECK(entry.confirmed_distortions[2].str() == "custom:made-up");
    CHECK(record.evidence_against.at(0).text == "Two of them asked me to stay.");
    CHECK(record.response == "Some laughed, two were kind.");
    CHECK(entry.unknown == std::vector<unknown_member>{{"updatedAt", "\"2026-03-02T21:00:00.000Z\""}});
    CHECK(checked(record));
}

TEST_CASE("older exports are read too: a bare list, objects for distortions, the key as the uuid")
{
    auto const read = read_freecbt_json(
        R"([{"uuid":"@Quirk:thoughts:u-2","createdAt":"2019-03-02T20:40:00.000Z","automaticThought":"x",)"
        R"("cognitiveDistortions":[{"slug":"labeling","selected":true,"label":"L"},{"slug":"catastrophizing","selected":false}]}])");
    REQUIRE(read);
    journal_entry const& entry = read->entries()[0];
    CHECK(entry.id.str() == "freecbt-u-2");
    REQUIRE(entry.confirmed_distortions.size() == 1);
    CHECK(entry.confirmed_distortions[0].str() == "labeling");
    CHECK(entry.thought_record->level == thought_record_level::five);
    CHECK(read_freecbt_json(thought_json)->size() == 1); // a single thought
}

TEST_CASE("the CSV export gives the same entries as the JSON export")
{
    std::string const csv =
        "uuid,createdAt,updatedAt,automaticThought,cognitiveDistortions,challenge,alternativeThought\n"
        "u-1,2026-03-02T20:40:00.000Z,2026-03-02T21:00:00.000Z,They all laughed at me.,"
        "\"mind-reading,all-or-nothing,made-up\",Two of them asked me to stay.,\"Some laughed, two were "
        "kind.\"";
    auto const from_csv = read_freecbt_csv(csv, 60);
    REQUIRE(from_csv);
    CHECK(*from_csv == *read_freecbt_json(archive_of(thought_json), 60));
}

TEST_CASE("what is no export is refused with the thought and its member")
{
    auto const failure = [](std::string const& text) {
        auto const read = read_freecbt_json(text);
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(failure("") == interop::table_error{errc::syntax, "freecbt", 0, ""});
    CHECK(failure("{}").code == errc::missing_member);
    CHECK(failure("7").code == errc::wrong_type);
    CHECK(failure(R"({"v":"Archive-v2","thoughts":[]})").code == errc::version_too_new);
    CHECK(failure(archive_of("7")) == interop::table_error{errc::wrong_type, "freecbt", 1, ""});
    CHECK(
        failure(archive_of(thought_json + "," + thought_json)) ==
        interop::table_error{errc::duplicate, "freecbt", 2, "uuid"});
    CHECK(
        failure(archive_of(R"({"uuid":"u","createdAt":"2026-02-30T20:40:00Z","automaticThought":"x"})")) ==
        interop::table_error{errc::invalid_date, "freecbt", 1, "createdAt"});
    CHECK(failure(archive_of(R"({"uuid":"u","automaticThought":"x"})")).column == "createdAt");
    CHECK(
        failure(archive_of(R"({"uuid":"u","createdAt":"2026-02-20T20:40:00Z","automaticThought":3})"))
            .column == "automaticThought");
    CHECK(failure(std::string(100'000, '[')).code == errc::too_long);
    CHECK(read_freecbt_csv("uuid,createdAt\n").error().column == "automaticThought");
    CHECK(read_freecbt_csv("").error().code == errc::empty);
    CHECK_FALSE(read_freecbt_json(archive_of(thought_json), 5000));
}
