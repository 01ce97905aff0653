// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/archive_value.hpp>
#include <cbtkit/io/goal_json.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/serialize_journal.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/text_iarchive.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

using namespace cbtkit;
using namespace std::string_literals;
using io::archive_kind;
using test::chance;

namespace {
constexpr archive_kind kinds[] = {archive_kind::text, archive_kind::binary, archive_kind::xml};

template <class T>
void comes_back_equal(T const& value)
{
    for (archive_kind kind : kinds) {
        INFO(static_cast<int>(kind));
        auto const read = io::read_value_archive<T>(io::write_value_archive(value, kind, "value"), "value");
        REQUIRE(read);
        bool const same = *read == value; // a span is no range that Catch2 could print
        REQUIRE(same);
    }
}

template <class T>
void random_values_come_back_equal(std::uint64_t seed, int rounds = 60)
{
    chance random{seed};
    for (int i = 0; i < rounds; ++i) {
        INFO("seed " << seed << " round " << i);
        comes_back_equal(test::random_value<T>(random));
    }
}

/// The small journal that the hostile files are made from.
journal small_journal()
{
    journal made;
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    entry.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    entry.text = "They went without me. \xC3\xA9";
    entry.mood = *intensity::from_percent(35);
    entry.emotions.push_back({*emotion_id::from("sadness"), {}, *intensity::from_percent(80), {}, false, {}});
    REQUIRE(made.add(entry));
    return made;
}

/// An archive whose payload was changed by somebody who also computed the checksum anew.
std::string reframed(std::string_view payload, archive_kind kind)
{
    std::string out;
    io::detail::open_frame(out, kind, "journal");
    out += payload;
    io::detail::close_frame(out);
    return out;
}
} // namespace

TEST_CASE("random values of every type come back equal from text, binary and XML")
{
    random_values_come_back_equal<intensity>(1);
    random_values_come_back_equal<entry_id>(2);
    random_values_come_back_equal<calendar_day>(3);
    random_values_come_back_equal<civil_time>(4);
    random_values_come_back_equal<text_span>(5);
    random_values_come_back_equal<emotion_rating>(6);
    random_values_come_back_equal<thought>(7);
    random_values_come_back_equal<evidence>(8);
    random_values_come_back_equal<thought_record>(9);
    random_values_come_back_equal<journal_entry>(10);
    random_values_come_back_equal<mood_entry>(11);
    random_values_come_back_equal<self_talk_reframe>(12);
    random_values_come_back_equal<share_list>(13);
    random_values_come_back_equal<intensity_series>(14);
    random_values_come_back_equal<finding>(15);
    random_values_come_back_equal<screen_result>(16, 200);
}

TEST_CASE("random goals with their whole history come back equal")
{
    random_values_come_back_equal<goal_event>(20, 200);
    random_values_come_back_equal<smart_goal>(21, 100);
}

TEST_CASE("random journals come back equal, with edits, goals, sessions and what is unknown")
{
    chance random{30};
    for (int i = 0; i < 60; ++i) {
        journal const value = test::random_journal(random);
        for (archive_kind kind : kinds) {
            auto const read = io::read_archive<journal>(io::write_archive(value, kind));
            REQUIRE(read);
            REQUIRE(*read == value);
        }
    }
}

TEST_CASE("bytes that are no UTF-8 come back as they were")
{
    for (int first = 0; first < 256; ++first)
        for (int second : {0x00, 0x41, 0x80, 0xBF, 0xFF}) {
            journal_entry entry;
            entry.text = {static_cast<char>(first), static_cast<char>(second)};
            comes_back_equal(entry);
        }
}

TEST_CASE("values also go into archives that Boost itself makes")
{
    chance random{40};
    auto const value = test::random_journal(random);
    std::stringstream text;
    {
        boost::archive::text_oarchive out{text};
        out << value;
    }
    journal read;
    boost::archive::text_iarchive in{text};
    in >> read;
    CHECK(read == value);
}

TEST_CASE("a number that text cannot hold is refused when it is saved")
{
    emotion_rating rating;
    rating.valence = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(io::write_value_archive(rating, archive_kind::text, "value"), io::bad_archive);
    rating.valence = std::numeric_limits<double>::infinity();
    CHECK_THROWS_AS(io::write_value_archive(rating, archive_kind::binary, "value"), io::bad_archive);
}

TEST_CASE("a frame says what is in it, and another type is refused")
{
    std::string const bytes = io::write_archive(small_journal(), archive_kind::xml);
    auto const info = io::inspect_archive(bytes);
    REQUIRE(info);
    CHECK(info->kind == archive_kind::xml);
    CHECK(info->type == "journal");
    CHECK(bytes.substr(info->payload_at, 5) == "<?xml");
    CHECK(io::read_archive<smart_goal>(bytes).error().code == errc::wrong_type);
    CHECK(io::inspect_archive("{}").error().code == errc::syntax);
    CHECK(io::inspect_archive("").error().code == errc::truncated);
}

TEST_CASE("an archive cut at any byte, or longer than it was, is refused")
{
    for (archive_kind kind : kinds) {
        std::string const bytes = io::write_archive(small_journal(), kind);
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            auto const read = io::read_archive<journal>(bytes.substr(0, length));
            REQUIRE_FALSE(read);
            REQUIRE(read.error().code == errc::truncated);
        }
        CHECK(io::read_archive<journal>(bytes + '\0').error().code == errc::damaged);
    }
}

TEST_CASE("one flipped bit anywhere is noticed")
{
    for (archive_kind kind : kinds) {
        std::string bytes = io::write_archive(small_journal(), kind);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            auto const flip = [&] { bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8))); };
            flip();
            REQUIRE_FALSE(io::read_archive<journal>(bytes));
            flip();
        }
    }
}

TEST_CASE("past the checksum, flipped bits and cuts give an error or a sound journal")
{
    for (archive_kind kind : kinds) {
        std::string const bytes = io::write_archive(small_journal(), kind);
        std::string payload = bytes.substr(io::inspect_archive(bytes)->payload_at);
        for (std::size_t bit = 0; bit < payload.size() * 8; ++bit) {
            auto const flip = [&] {
                payload[bit / 8] = static_cast<char>(payload[bit / 8] ^ (1 << (bit % 8)));
            };
            flip();
            if (auto const read = io::read_archive<journal>(reframed(payload, kind)))
                for (journal_entry const& entry : read->entries())
                    REQUIRE(read->find(entry.id) == &entry);
            flip();
        }
        for (std::size_t length = 0; length < payload.size(); ++length)
            (void)io::read_archive<journal>(reframed(std::string_view{payload}.substr(0, length), kind));
    }
}

TEST_CASE("claims of a thousand million elements or bytes take no memory")
{
    std::string const bytes = io::write_archive(small_journal(), archive_kind::text);
    std::string const payload = bytes.substr(io::inspect_archive(bytes)->payload_at);
    // locale, day_begins, count of entries: "... 2 en 0 1 ..."
    std::size_t const at = payload.find(" 2 en 0 1 ");
    REQUIRE(at != std::string::npos);
    std::string many = payload;
    many.replace(at, 10, " 2 en 0 1000000000 ");
    CHECK_FALSE(io::read_archive<journal>(reframed(many, archive_kind::text)));
    std::string endless = payload;
    endless.replace(at, 5, " 1000000000000 en");
    CHECK(io::read_archive<journal>(reframed(endless, archive_kind::text)).error().code == errc::damaged);

    std::string const binary = io::write_archive(small_journal(), archive_kind::binary);
    std::string words = binary.substr(io::inspect_archive(binary)->payload_at);
    for (std::size_t i = 0; i + 8 <= words.size(); ++i) {
        std::string hostile = words;
        hostile.replace(i, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F");
        (void)io::read_archive<journal>(reframed(hostile, archive_kind::binary)); // ends, and soon
    }
}

TEST_CASE("a value that its factory refuses is refused in an archive, too")
{
    std::string const bytes = io::write_archive(small_journal(), archive_kind::xml);
    std::string const payload = bytes.substr(io::inspect_archive(bytes)->payload_at);
    auto const with = [&](std::string_view old, std::string_view now) {
        std::string changed = payload;
        std::size_t const at = changed.find(old);
        REQUIRE(at != std::string::npos);
        changed.replace(at, old.size(), now);
        auto const read = io::read_archive<journal>(reframed(changed, archive_kind::xml));
        REQUIRE_FALSE(read);
        return read.error().code;
    };
    CHECK(with("<mood>35", "<mood>101") == errc::out_of_range);
    CHECK(with("2026-03-02T", "2026-02-30T") == errc::invalid_date);
    CHECK(with("<id>e1", "<id>") == errc::empty);
    CHECK(with("<text>They", "<text>\\q") == errc::syntax);
    CHECK(with("<day_begins>0", "<day_begins>720") == errc::out_of_range);
    CHECK(with("<sessions>0</sessions>", "<sessions>1</sessions><item>{]</item>") == errc::syntax);
}

TEST_CASE("a record of a newer version is refused")
{
    std::string const bytes = io::write_archive(small_journal(), archive_kind::xml);
    std::string payload = bytes.substr(io::inspect_archive(bytes)->payload_at);
    std::size_t const at = payload.find("version=\"1\"");
    REQUIRE(at != std::string::npos);
    payload.replace(at, 11, "version=\"2\"");
    CHECK(
        io::read_archive<journal>(reframed(payload, archive_kind::xml)).error().code ==
        errc::version_too_new);

    std::string frame = io::write_archive(small_journal(), archive_kind::binary);
    frame[8] = 2;
    CHECK(io::read_archive<journal>(frame).error().code == errc::version_too_new);
}

TEST_CASE("archives of every version that was ever written load for ever")
{
    // Written by version 1 from the JSON beside them. Never edited; later versions get folders of their own.
    std::string const folder = CBTKIT_TEST_DATA "/archives/v1/";
    auto const content = [&](std::string const& name) {
        std::ifstream in{folder + name, std::ios::binary};
        REQUIRE(in);
        return std::string{std::istreambuf_iterator<char>{in}, {}};
    };
    auto const expected = io::read_journal(content("journal.json"));
    REQUIRE(expected);
    CHECK(expected->size() == 3);
    for (char const* name : {"journal.text", "journal.binary", "journal.xml"}) {
        INFO(name);
        auto const read = io::read_archive<journal>(content(name));
        REQUIRE(read);
        CHECK(*read == *expected);
    }
    auto const goal = io::read_goal(content("goal.json"));
    REQUIRE(goal);
    CHECK(goal->history.size() == std::variant_size_v<decltype(goal_event::what)>);
    for (char const* name : {"goal.text", "goal.binary", "goal.xml"}) {
        INFO(name);
        auto const read = io::read_archive<smart_goal>(content(name));
        REQUIRE(read);
        CHECK(*read == *goal);
    }
}

namespace {
// The same record before and after a member was added.
struct letter_v1 {
    std::string text;
};
struct letter_v2 {
    std::string text;
    int kindness = 50;
};
} // namespace
template <>
struct cbtkit::io::stored_struct<letter_v1> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"text"};
};
template <>
struct cbtkit::io::stored_struct<letter_v2> {
    static constexpr unsigned version = 2;
    static constexpr std::array names{"text", "kindness"};
    static constexpr std::array added{added_member{"kindness", 2}};
};

TEST_CASE("an older version of a record loads, with the default for what it lacks")
{
    for (archive_kind kind : kinds) {
        auto const old = io::write_value_archive(letter_v1{"Dear me"}, kind, "letter");
        auto const read = io::read_value_archive<letter_v2>(old, "letter");
        REQUIRE(read);
        CHECK(read->text == "Dear me");
        CHECK(read->kindness == 50);
        auto const now = io::write_value_archive(letter_v2{"Dear me", 80}, kind, "letter");
        CHECK(io::read_value_archive<letter_v2>(now, "letter")->kindness == 80);
        CHECK(io::read_value_archive<letter_v1>(now, "letter").error().code == errc::version_too_new);
    }
}
