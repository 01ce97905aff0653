// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/exercise_archive.hpp>

#include <cbtkit/io/archive_value.hpp>
#include <cbtkit/io/serialize_exercise.hpp>
#include <cbtkit/io/serialize_journal.hpp>
#include <cbtkit/io/session_json.hpp>

#include "../exercise/answers.hpp"
#include "catch.hpp"
#include "random_values.hpp"

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <utility>

using namespace cbtkit;
using cbtkit_test::drive;
using cbtkit_test::words;
using io::archive_kind;
using test::chance;
using test::random_text;
using test::random_value;

namespace cbtkit::test {
template <>
struct maker<screened_text> {
    static screened_text make(chance& random)
    {
        if (random.one_in(8))
            return {};
        return screen(random_text(random), random.one_in(3) ? "de" : "en");
    }
};
template <>
struct maker<seen> {
    static seen make(chance&) { return {}; }
};
template <>
struct maker<choice> {
    static choice make(chance& random) { return {random_text(random)}; }
};
template <>
struct maker<choices> {
    static choices make(chance& random) { return {random_value<std::vector<std::string>>(random)}; }
};
template <>
struct maker<feeling> {
    static feeling make(chance& random)
    {
        auto const strength = random_value<std::optional<intensity>>(random);
        if (random.one_in(3)) // words of more than 60 bytes are no feeling
            if (auto own = custom_feeling(screen("like glass, " + random_text(random, 3)), strength))
                return *std::move(own);
        return {"sadness", strength, {}};
    }
};
template <>
struct maker<filled_field> {
    static filled_field make(chance& random) { return {random_text(random), random_value<cell>(random)}; }
};
template <>
struct maker<answer_row> {
    static answer_row make(chance& random) { return {random_value<std::vector<filled_field>>(random)}; }
};
template <>
struct maker<shares::part> {
    static shares::part make(chance& random)
    {
        return {random_value<screened_text>(random), random.between(-5, 200)};
    }
};
template <>
struct maker<shares> {
    static shares make(chance& random) { return {random_value<std::vector<shares::part>>(random)}; }
};
template <>
struct maker<std::size_t> {
    static std::size_t make(chance& random) { return random.below(1000); }
};
template <>
struct maker<step_note> {
    static step_note make(chance& random)
    {
        step_note made;
        made.code = random_text(random);
        made.severity = static_cast<note_severity>(random.below(3));
        made.field = random_text(random);
        made.item = random_value<std::optional<std::size_t>>(random);
        made.span = random_value<std::optional<text_span>>(random);
        made.number = random.between(-1000, 1000);
        made.reason = random.one_in(2) ? errc::out_of_range : errc::not_accepted;
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<session_entry> {
    static session_entry make(chance& random)
    {
        session_entry made;
        made.step = random_text(random);
        made.given = random_value<std::optional<answer>>(random);
        made.prompt = random_text(random);
        made.withheld = random_value<bool>(random);
        made.notes = random_value<std::vector<step_note>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<session_parts> {
    static session_parts make(chance& random)
    {
        session_parts made;
        made.protocol = random_text(random);
        made.protocol_version = static_cast<int>(random.below(100));
        made.begun = {
            "de", random.below(1'000'000), random_value<std::vector<std::string>>(random),
            random_value<std::optional<civil_time>>(random)};
        made.status = static_cast<session_status>(random.below(7));
        made.before_hold = static_cast<session_status>(random.below(6));
        made.cursor = random_text(random);
        made.entries = random_value<std::vector<session_entry>>(random);
        for (std::size_t i = 0; i < made.entries.size(); ++i)
            made.entries[i].step = "step " + std::to_string(i) + made.entries[i].step;
        made.aside = random_value<std::vector<session_entry>>(random);
        for (session_entry& entry : made.aside)
            entry.withheld = true;
        if (made.status == session_status::blocked_by_safety)
            made.stop = safety_stop{
                random_value<screen_result>(random), blocked_token::from_number(random.below(1'000'000)),
                random_text(random), random_value<std::vector<unknown_member>>(random)};
        made.created = random_value<std::optional<civil_time>>(random);
        made.now = random_value<std::optional<civil_time>>(random);
        made.waiting_step = random_text(random);
        made.waiting_since = random_value<std::optional<civil_time>>(random);
        made.opened_waits = random_value<std::vector<std::string>>(random);
        if (random.one_in(2))
            made.first_distress = static_cast<int>(random.between(0, 100));
        made.brake = random_value<bool>(random);
        made.revision = random.between(0, 1000);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<exercise_record> {
    static exercise_record make(chance& random)
    {
        exercise_record made;
        made.protocol = random_text(random);
        made.protocol_version = static_cast<int>(random.below(100));
        made.locale = random_text(random);
        made.created = random_value<std::optional<civil_time>>(random);
        made.updated = random_value<std::optional<civil_time>>(random);
        made.revision = random.between(0, 1000);
        made.content = random_value<any_record>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        made.unknown_content = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
} // namespace cbtkit::test

namespace {
constexpr archive_kind kinds[] = {archive_kind::text, archive_kind::binary, archive_kind::xml};
constexpr char const* kind_names[] = {"text", "binary", "xml"};

/// An archive whose payload was changed by somebody who also computed the checksum anew.
std::string reframed(std::string_view payload, archive_kind kind)
{
    std::string out;
    io::detail::open_frame(out, kind, "session");
    out += payload;
    io::detail::close_frame(out);
    return out;
}
std::string payload_of(std::string const& bytes)
{
    return bytes.substr(io::inspect_archive(bytes)->payload_at);
}

session small_session()
{
    return *advance(*start("journal_free"), events::answered{"text", words("A quiet day at home.")});
}

/// One of each value that has no golden archive of its own.
struct every_value {
    std::vector<exercise_record> records; ///< of every type
    std::vector<session> sessions;        ///< begun, paused, blocked, done
    mood_entry mood;
    finding found;
    screen_result screened;
    screen_result unread;
    text_span span;
    distortion_id distortion;
    goal_id goal;
    day_boundary boundary;

    friend bool operator==(every_value const&, every_value const&) = default;
};
} // namespace

template <>
struct cbtkit::io::stored_struct<every_value> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"records", "sessions", "mood",       "found", "screened",
                                      "unread",  "span",     "distortion", "goal",  "boundary"};
};

namespace {
/// The values that have no JSON of their own, as they were when version 1 was written.
every_value plain_values()
{
    every_value made;
    made.mood.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    made.mood.mood = *intensity::from_percent(35);
    made.mood.emotions.push_back(
        {*emotion_id::from("sadness"), 0.25, *intensity::from_percent(80), {}, true, {{"x", "[1]"}}});
    made.found = {
        distortion::labeling, *text_span::from_bounds(4, 16), 0.83, "labeling.self_noun", "a loser"};
    screen_evidence evidence;
    evidence.language = "en";
    evidence.level = 3;
    evidence.urgency = screen_urgency::elevated;
    evidence.categories.insert(screen_category::self_harm);
    evidence.flags.past = true;
    evidence.findings.push_back(
        {*text_span::from_bounds(0, 9), "screen.l3.x", 3, screen_category::self_harm});
    made.screened = *screen_result::from(std::move(evidence));
    made.unread = screen_result::not_screened("de");
    made.span = *text_span::from_bounds(7, 11);
    made.distortion = *distortion_id::from("mind_reading");
    made.goal = *goal_id::from("g1");
    made.boundary = *day_boundary::from_minutes(180);
    return made;
}

/// The values with which a version began, in the folder of that version.
std::string golden(std::string const& name)
{
    std::ifstream in{std::string{CBTKIT_TEST_DATA "/archives/"} + name, std::ios::binary};
    REQUIRE(in);
    return {std::istreambuf_iterator<char>{in}, {}};
}
} // namespace

TEST_CASE("random answers of every kind come back equal from text, binary and XML")
{
    chance random{50};
    for (int i = 0; i < 200; ++i) {
        session_entry const value = random_value<session_entry>(random);
        for (archive_kind kind : kinds) {
            auto const read =
                io::read_value_archive<session_entry>(io::write_value_archive(value, kind, "e"), "e");
            REQUIRE(read);
            REQUIRE(*read == value);
        }
    }
}

TEST_CASE("random sessions come back equal, from archives as from JSON")
{
    chance random{51};
    int made = 0;
    for (int i = 0; i < 200; ++i) {
        auto const value = session::from(random_value<session_parts>(random));
        if (!value)
            continue; // a pause or block above a block
        ++made;
        for (archive_kind kind : kinds) {
            auto const read = io::read_archive<session>(io::write_archive(*value, kind));
            REQUIRE(read);
            REQUIRE(*read == *value);
        }
    }
    CHECK(made > 100);
}

TEST_CASE("random sessions and records go through JSON and archives of each kind and stay what they were")
{
    chance random{54};
    int judged = 0;
    for (int i = 0; i < 150; ++i) {
        auto const kind = kinds[static_cast<std::size_t>(i) % 3];
        if (auto const value = session::from(random_value<session_parts>(random))) {
            auto const from_json = io::read_session(io::write_session(*value));
            if (from_json) { // rows that name a field twice are no JSON
                ++judged;
                auto const from_archive = io::read_archive<session>(io::write_archive(*from_json, kind));
                REQUIRE(from_archive);
                REQUIRE(io::write_session(*from_archive) == io::write_session(*value));
                REQUIRE(*from_archive == *from_json);
            }
        }
        auto const record = random_value<exercise_record>(random);
        auto const from_archive = io::read_archive<exercise_record>(io::write_archive(record, kind));
        REQUIRE(from_archive);
        REQUIRE(io::write_exercise_record(*from_archive) == io::write_exercise_record(record));
        if (auto const from_json = io::read_exercise_record(io::write_exercise_record(record)))
            REQUIRE(*io::read_archive<exercise_record>(io::write_archive(*from_json, kind)) == *from_json);
    }
    CHECK(judged > 60);
}

TEST_CASE("random records of every type come back equal")
{
    chance random{52};
    std::set<std::string_view> types;
    for (int i = 0; i < 600; ++i) {
        auto const value = random_value<exercise_record>(random);
        types.insert(record_name(value.content));
        for (archive_kind kind : kinds) {
            auto const read = io::read_archive<exercise_record>(io::write_archive(value, kind));
            REQUIRE(read);
            REQUIRE(*read == value);
        }
    }
    CHECK(types.size() == std::variant_size_v<any_record>);
}

TEST_CASE("the stored name of a record's type is its name everywhere else")
{
    chance random{53};
    for (int i = 0; i < 600; ++i) {
        auto const value = random_value<any_record>(random);
        REQUIRE(io::detail::alternative_keys<any_record>[value.index()] == record_name(value));
        auto const given = random_value<answer>(random);
        REQUIRE(io::detail::alternative_keys<answer>[given.index()] == key(kind_of(given)));
    }
}

TEST_CASE("an exercise goes on from an archive between any two steps")
{
    auto const shipped = protocol_set::shipped();
    std::size_t step = 0;
    for (protocol const& p : shipped.all_view()) {
        auto const run = drive(p.key);
        session now = run.first;
        for (event const& happened : run.events) {
            auto const loaded = io::read_archive<session>(io::write_archive(now, kinds[step++ % 3]));
            CAPTURE(p.key, now.cursor());
            REQUIRE(loaded);
            REQUIRE(*loaded == now);
            now = *advance(*loaded, happened);
        }
        CHECK(now == run.last);
    }
}

TEST_CASE("texts in an archive are screened again, and what must be handled comes back blocked")
{
    std::string payload = payload_of(io::write_archive(small_session(), archive_kind::xml));
    std::size_t const at = payload.find("A quiet day at home.");
    REQUIRE(at != std::string::npos);
    payload.replace(at, 20, "I want to kill myself.");
    auto const seen_now = io::read_archive<session>(reframed(payload, archive_kind::xml));
    REQUIRE(seen_now);
    CHECK(seen_now->status() == session_status::blocked_by_safety);
    CHECK(seen_now->has_withheld());
    REQUIRE(seen_now->stop());
    CHECK(seen_now->stop()->token == token_of("I want to kill myself.", *seen_now->stop()->screen.level()));
}

TEST_CASE("the host's own screens read the texts of a session")
{
    auto const german = screens{}.with("de", "rule screen.l3.will_sterben\n  match: will sterben\n");
    REQUIRE(german);
    session_parts parts = small_session().parts();
    parts.entries.front().given = answer{screen("Ich will sterben.", "de")}; // no screen could read it
    session const value = *session::from(parts);
    for (archive_kind kind : kinds) {
        std::string const bytes = io::write_archive(value, kind);
        CHECK(*io::read_archive<session>(bytes) == value);
        auto const read = io::read_session_archive(bytes, *german);
        REQUIRE(read);
        CHECK(read->status() == session_status::blocked_by_safety);
    }
}

TEST_CASE("a session archive that is cut or has a flipped bit is refused")
{
    for (archive_kind kind : kinds) {
        std::string bytes = io::write_archive(small_session(), kind);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            REQUIRE(io::read_archive<session>(bytes.substr(0, length)).error().code == errc::truncated);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            auto const flip = [&] { bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8))); };
            flip();
            REQUIRE_FALSE(io::read_archive<session>(bytes));
            flip();
        }
    }
}

TEST_CASE("past the checksum, a changed session is refused or a sound one")
{
    for (archive_kind kind : kinds) {
        std::string payload = payload_of(io::write_archive(small_session(), kind));
        for (std::size_t bit = 0; bit < payload.size() * 8; ++bit) {
            auto const flip = [&] {
                payload[bit / 8] = static_cast<char>(payload[bit / 8] ^ (1 << (bit % 8)));
            };
            flip();
            if (auto const read = io::read_archive<session>(reframed(payload, kind)))
                REQUIRE(session::from(read->parts()).has_value());
            flip();
        }
        for (std::size_t length = 0; length < payload.size(); ++length)
            (void)io::read_archive<session>(reframed(std::string_view{payload}.substr(0, length), kind));
    }
}

TEST_CASE("members of a session that contradict each other are refused in an archive, too")
{
    session_parts parts = small_session().parts();
    auto const code = [](session_parts const& wrong) {
        auto const bytes = io::write_value_archive(wrong, archive_kind::text, "session");
        return io::read_archive<session>(bytes).error().code;
    };
    parts.entries.push_back(parts.entries.front());
    CHECK(code(parts) == errc::duplicate);
    parts.entries.pop_back();
    parts.revision = -1;
    CHECK(code(parts) == errc::damaged);
    exercise_record record;
    record.revision = -1;
    auto const bytes = io::write_archive(record, archive_kind::binary);
    CHECK(io::read_archive<exercise_record>(bytes).error().code == errc::out_of_range);
}

TEST_CASE("sessions and records of every version that was ever written load for ever")
{
    // v2: sessions keep what they do not know.
    for (std::string const folder : {"v1/", "v2/"}) {
        every_value expected = plain_values();
        std::istringstream lines{golden(folder + "every_value.jsonl")};
        for (std::string line; std::getline(lines, line);) {
            if (line.find("\"cbtkit/session/1\"") != std::string::npos)
                expected.sessions.push_back(*io::read_session(line));
            else
                expected.records.push_back(*io::read_exercise_record(line));
        }
        CHECK(expected.records.size() == std::variant_size_v<any_record>);
        CHECK(expected.sessions.size() == 4);
        bool const keeps = !expected.sessions.back().parts().unknown.empty();
        CHECK(keeps == (folder == "v2/"));
        for (char const* kind : kind_names) {
            CAPTURE(folder, kind);
            auto const read =
                io::read_value_archive<every_value>(golden(folder + "every_value." + kind), "every_value");
            REQUIRE(read);
            bool const same = *read == expected; // one line would print megabytes
            CHECK(same);
        }
    }
}

// Run by hand, in an empty folder, when a new version of the archives is made: test_io "[write_golden]".
TEST_CASE("writes the golden archives of this version", "[.][write_golden]")
{
    every_value made = plain_values();
    std::ofstream lines{"every_value.jsonl", std::ios::binary};
    std::set<std::string_view> types;
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view())
        for (std::uint64_t variety = 0; variety < 6; ++variety)
            if (auto const record = to_record(drive(p.key, variety).last))
                if (types.insert(record_name(record->content)).second) {
                    made.records.push_back(*record);
                    lines << io::write_exercise_record(*record) << '\n';
                }
    REQUIRE(types.size() == std::variant_size_v<any_record>);
    auto const half_way = [](std::string_view key) {
        auto const run = drive(key);
        session now = run.first;
        for (std::size_t i = 0; i < run.events.size() / 2; ++i)
            now = *advance(now, run.events[i]);
        return now;
    };
    made.sessions.push_back(*start("responsibility_pie", {"en", 7, {"a.prompt"}, made.mood.at}));
    made.sessions.push_back(*advance(half_way("thought_record_7"), events::paused{}));
    made.sessions.push_back(
        *advance(*start("journal_free"), events::answered{"text", words("I want to kill myself.")}));
    made.sessions.push_back(drive("exposure_session").last);
    for (session& one : made.sessions) { // what version 2 added
        session_parts parts = one.parts();
        parts.unknown = {{"host:colour", "\"green\""}, {"host:tree", "[1,{\"a\":null}]"}};
        for (session_entry& entry : parts.entries) {
            entry.unknown = {{"seen_at", "12"}};
            for (step_note& note : entry.notes)
                note.unknown = {{"url", "\"\""}};
        }
        if (parts.stop)
            parts.stop->unknown = {{"by", "{}"}};
        one = *session::from(std::move(parts));
    }
    for (session const& one : made.sessions)
        lines << io::write_session(one) << '\n';
    for (std::size_t kind = 0; kind < 3; ++kind)
        std::ofstream{std::string{"every_value."} + kind_names[kind], std::ios::binary}
            << io::write_value_archive(made, kinds[kind], "every_value");
}
