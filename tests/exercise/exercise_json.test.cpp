// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/protocol_json.hpp>
#include <cbtkit/io/session_json.hpp>

#include "answers.hpp"

#include <cbtkit/screening/host_contract.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <set>
#include <utility>
#include <variant>

using namespace cbtkit;
using namespace cbtkit_test;

TEST_CASE("saving and loading between any two steps changes nothing")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view())
        for (std::uint64_t variety : {0U, 1U}) {
            whole_run const run = drive(p.key, variety);
            session s = run.first;
            for (event const& happened : run.events) {
                auto const loaded = io::read_session(io::write_session(s));
                CAPTURE(p.key, s.cursor());
                if (!loaded)
                    UNSCOPED_INFO(key(loaded.error().code) << " at " << loaded.error().pointer);
                REQUIRE(loaded);
                CHECK(*loaded == s);
                s = *advance(*loaded, happened);
            }
            CHECK(s == run.last);
            CHECK(*io::read_session(io::write_session(s)) == s);
        }
}

TEST_CASE("a blocked session stays blocked in storage, and a text is screened again when it is read")
{
    session const s =
        *advance(*start("journal_free"), events::answered{"text", words("I want to kill myself.")});
    auto const loaded = io::read_session(io::write_session(s));
    REQUIRE(loaded);
    CHECK(*loaded == s);

    session const calm =
        *advance(*start("journal_free"), events::answered{"text", words("A quiet day at home.")});
    std::string text = io::write_session(calm);
    auto const at_words = text.find("A quiet day at home.");
    REQUIRE(at_words != std::string::npos);
    text.replace(at_words, 20, "I want to kill myself.");
    auto const seen_now = io::read_session(text);
    REQUIRE(seen_now);
    CHECK(seen_now->status() == session_status::blocked_by_safety);
    CHECK(seen_now->has_withheld());
    REQUIRE(seen_now->stop());
    CHECK(seen_now->stop()->token == token_of("I want to kill myself.", *seen_now->stop()->screen.level()));
}

TEST_CASE("a damaged session is refused with its place")
{
    std::string const good = io::write_session(drive("strengths_log").last);
    for (std::size_t cut = 0; cut < good.size(); cut += 7)
        CHECK_FALSE(io::read_session(good.substr(0, cut)));
    auto changed = [&good](std::string_view from, std::string_view to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return io::read_session(text);
    };
    CHECK(changed("cbtkit/session/1", "cbtkit/session/2").error().code == errc::version_too_new);
    CHECK(changed("\"completed\"", "\"finished\"").error().pointer == "/status");
    CHECK(changed("\"completed\"", "\"blocked_by_safety\"").error().code == errc::damaged);
    CHECK(changed("{\"text\":{", "{\"txt\":{").error().code == errc::unknown_key);
}

TEST_CASE("what a session does not know is kept through storage and steps, or refused, never dropped")
{
    session s = *start("thought_record_3", {.now = at("2026-03-02T21:40:00+01:00")});
    s = *advance(s, events::answered{"situation", words("I sat alone at lunch.")});
    std::string const written = io::write_session(s);
    auto changed = [](std::string text, std::string_view from, std::string_view to) {
        std::size_t const found = text.find(from);
        REQUIRE(found != std::string::npos);
        text.replace(found, from.size(), to);
        return text;
    };
    std::string text = changed(written, "{\"schema\"", "{\"host:mood\":[1,{\"a\":null}],\"schema\"");
    text = changed(text, "{\"step\":\"situation\"", "{\"seen\":2.5,\"step\":\"situation\"");
    auto const kept = io::read_session(text);
    REQUIRE(kept);
    CHECK(kept->parts().unknown == std::vector<unknown_member>{{"host:mood", "[1,{\"a\":null}]"}});
    CHECK(kept->find("situation")->unknown == std::vector<unknown_member>{{"seen", "2.5E0"}});
    CHECK(*io::read_session(io::write_session(*kept)) == *kept);
    auto const next = advance(*kept, events::answered{"situation", words("I sat alone again.")});
    REQUIRE(next);
    CHECK(next->parts().unknown == kept->parts().unknown);
    CHECK(next->find("situation")->unknown == kept->find("situation")->unknown);

    session const blocked =
        *advance(*start("journal_free"), events::answered{"text", words("I want to kill myself.")});
    std::string const stop = io::write_session(blocked);
    auto const in_stop = io::read_session(changed(stop, "\"stop\":{", "\"stop\":{\"by\":\"x\","));
    REQUIRE(in_stop);
    CHECK(in_stop->stop()->unknown == std::vector<unknown_member>{{"by", "\"x\""}});
    CHECK(*io::read_session(io::write_session(*in_stop)) == *in_stop);

    // Answers and what a screen said have no place for more.
    auto const refused = [&](std::string const& bad) {
        auto const read = io::read_session(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == errc::unknown_key);
        REQUIRE(read.error().position);
        return bad.substr(*read.error().position, 1) + " " + read.error().pointer;
    };
    CHECK(
        refused(changed(written, "{\"text\":\"I sat", "{\"colour\":\"red\",\"text\":\"I sat")) ==
        "{ /entries/0/answer/text");
    CHECK(refused(changed(stop, "\"screen\":{", "\"screen\":{\"sure\":7,")) == "{ /stop/screen");
    CHECK(refused(changed(stop, "\"screen\":{", "\"screen\":{\"mood\":7,")) == "7 /stop/screen/mood");
    // A name that might be somebody's words is not repeated: its holder is named.
    CHECK(refused(changed(stop, "\"screen\":{", "\"screen\":{\"Anna said no\":7,")) == "{ /stop/screen");
    CHECK(
        io::read_event(R"({"answer":{"step":"emotions","value":[{"emotion":"sadness","x":1}]}})", s)
            .error()
            .pointer == "/answer/value/0");
}

TEST_CASE("each failure of a session has its pointer and its byte")
{
    session s = *start("thought_record_3", {.now = at("2026-03-02T21:40:00+01:00")});
    s = *advance(s, events::answered{"situation", words("I sat alone at lunch.")});
    s = *advance(s, events::answered{"emotions", feelings{{"sadness", *intensity::from_percent(80), {}}}});
    std::string const written = io::write_session(s);
    auto const failure = [&](std::string_view from, std::string_view to, std::string_view mark) {
        std::string text = written;
        std::size_t const found = text.find(from);
        REQUIRE(found != std::string::npos);
        text.replace(found, from.size(), to);
        auto const read = io::read_session(text);
        REQUIRE_FALSE(read);
        REQUIRE(read.error().position);
        CHECK(std::string_view{text}.substr(*read.error().position).starts_with(mark));
        return std::pair{read.error().code, read.error().pointer};
    };
    using where = std::pair<errc, std::string>;
    std::string const second = "{\"step\":\"" + s.parts().entries.at(1).step + "\"";
    CHECK(
        failure(second, "{\"step\":\"situation\"", "\"situation\"") ==
        where{errc::duplicate, "/entries/1/step"});
    CHECK(failure(second, "{\"step\":\"\"", "\"\"") == where{errc::damaged, "/entries/1/step"});
    CHECK(failure("\"version\":1", "\"version\":-1", "-1") == where{errc::out_of_range, "/version"});
    CHECK(failure("\"version\":1", "\"version\":99999999999", "99") == where{errc::out_of_range, "/version"});
    CHECK(failure("\"revision\":0", "\"revision\":-3", "-3") == where{errc::out_of_range, "/revision"});
    CHECK(
        failure("\"first_distress\":80", "\"first_distress\":101", "101") ==
        where{errc::out_of_range, "/first_distress"});
    CHECK(
        failure("\"status\":\"in_step\"", "\"status\":\"blocked_by_safety\"", "{") ==
        where{errc::damaged, ""});
    CHECK(failure("\"I sat", "\"\\ud800I sat", "").second == "/entries/0/answer/text/text");
    CHECK(
        failure("\"brake\":false", "\"brake\":false,\"brake\":true", "") == where{errc::duplicate, "/brake"});
}

TEST_CASE("every event of an exercise can be written and read")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view()) {
        whole_run const run = drive(p.key, 1);
        session s = run.first;
        for (event const& happened : run.events) {
            if (auto const* given = happened.get<events::answered>()) {
                std::string const line = R"({"answer":{"step":")" + given->step + R"(","value":)" +
                                         io::write_answer(given->value) + "}}";
                auto const read = io::read_event(line, s);
                CAPTURE(p.key, line);
                REQUIRE(read);
                CHECK(*read == happened);
            }
            s = *advance(s, happened);
        }
    }
    session const s = *start("thought_record_3");
    CHECK(*io::read_event(R"({"back":true})", s) == event{events::back{}});
    CHECK(*io::read_event(R"({"skip":"situation"})", s) == event{events::skipped{"situation"}});
    CHECK(
        *io::read_event(R"({"tick":"2026-03-02T21:40:00+01:00"})", s) ==
        event{events::ticked{at("2026-03-02T21:40:00+01:00")}});
    CHECK(io::read_event(R"({"tick":"yesterday"})", s).error().pointer == "/tick");
    CHECK(io::read_event(R"({"safety":{}})", s).error().code == errc::unknown_key);
    CHECK(
        io::read_event(R"({"answer":{"step":"emotions","value":[{"emotion":"sadness","strength":101}]}})", s)
            .error()
            .pointer == "/answer/value/0/strength");
    CHECK(io::read_event(R"({"answer":{"step":"no","value":1}})", s).error().code == errc::unknown_key);
    CHECK(io::read_event(R"({"answer":{"step":"situation","value":5}})", s).error().code == errc::wrong_type);
}

TEST_CASE("records are written with their scores")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view()) {
        auto const record = to_record(drive(p.key, 0).last);
        if (!record)
            continue; // support instead of an exercise
        auto const json = boost::json::parse(io::write_exercise_record(*record)).as_object();
        CHECK(std::string_view{json.at("type").as_string()} == p.record);
        CHECK(!json.at("content").as_object().empty());
    }
}

TEST_CASE("a record of every type comes back from JSON as it was")
{
    auto const shipped = protocol_set::shipped();
    std::set<std::string_view> types;
    for (protocol const& p : shipped.all_view())
        for (std::uint64_t variety = 0; variety < 6; ++variety) {
            auto const record = to_record(drive(p.key, variety).last);
            if (!record)
                continue; // support instead of an exercise
            CAPTURE(p.key, variety);
            types.insert(record_name(record->content));
            std::string const written = io::write_exercise_record(*record);
            auto const read = io::read_exercise_record(written);
            if (!read)
                UNSCOPED_INFO(key(read.error().code) << " at " << read.error().pointer);
            REQUIRE(read);
            CHECK(*read == *record);
            CHECK(io::write_exercise_record(*read) == written);
        }
    CHECK(types.size() == std::variant_size_v<any_record>);
}

TEST_CASE("what a record does not know is kept or refused, never dropped")
{
    exercise_record const record = *to_record(drive("responsibility_pie").last);
    std::string const written = io::write_exercise_record(record);
    auto changed = [&written](std::string_view from, std::string_view to) {
        std::string text = written;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    std::string const later =
        changed("\"content\":{", "\"mood\":[1,{\"a\":null}],\"content\":{\"weather\":\"rain\",");
    auto const kept = io::read_exercise_record(later);
    REQUIRE(kept);
    CHECK(kept->unknown == std::vector<unknown_member>{{"mood", "[1,{\"a\":null}]"}});
    CHECK(kept->unknown_content == std::vector<unknown_member>{{"weather", "\"rain\""}});
    CHECK(kept->content == record.content);
    CHECK(*io::read_exercise_record(io::write_exercise_record(*kept)) == *kept);

    auto refused = [](std::string const& text) {
        auto const read = io::read_exercise_record(text);
        REQUIRE(!read);
        return std::pair{read.error().code, read.error().pointer};
    };
    using where = std::pair<errc, std::string>;
    CHECK(
        refused(changed("exercise_record/1", "exercise_record/2")) ==
        where{errc::version_too_new, "/schema"});
    CHECK(refused(changed("\"responsibility_pie\"", "\"cake\"")) == where{errc::unknown_key, "/type"});
    CHECK(
        refused(changed("\"percent\":", "\"colour\":1,\"percent\":")) ==
        where{errc::unknown_key, "/content/factors/0"});
    CHECK(refused(changed("\"percent\":", "\"percent\":9")).first == errc::out_of_range);
    CHECK(
        refused(changed("\"factors\":[", "\"factors\":[{\"name\":\"all\",\"percent\":100},")) ==
        where{errc::sum_mismatch, "/content/factors"});
    CHECK(
        refused(changed("\"self_initial\":", "\"self_initially\":")) ==
        where{errc::missing_member, "/content"});
    for (std::size_t cut = 0; cut < written.size(); cut += 5)
        CHECK_FALSE(io::read_exercise_record(written.substr(0, cut)));
}

TEST_CASE("every shipped protocol survives the way through JSON, words included")
{
    auto const shipped = protocol_set::shipped();
    auto const english = text_catalog::english();
    for (protocol const& p : shipped.all_view()) {
        CAPTURE(p.key);
        auto const read = io::read_protocol(io::write_protocol(p, english));
        if (!read)
            for (auto const& problem : read.error())
                UNSCOPED_INFO(problem.pointer << ": " << problem.message);
        REQUIRE(read);
        CHECK(read->protocol == p);
        CHECK(read->words.message_view(p.name_text()) == english.message_view(p.name_text()));
    }
}

TEST_CASE("a host loads its own exercise and runs it")
{
    auto const read = io::read_protocol(R"({
        "schema": "cbtkit/protocol/1", "key": "three_good_things", "name": "Three good things",
        "purpose": "Notice what was good today.",
        "steps": [
            {"key": "things", "kind": "list", "least": 3, "most": 3, "prompt": "What was good today?",
             "hints": ["Small things count."],
             "fields": [{"key": "what", "label": "What?", "least": 2, "most": 200},
                        {"key": "how_much", "kind": "slider", "label": "How good?"}]},
            {"key": "again", "kind": "choice", "prompt": "Would you like to do this again?",
             "options": [{"key": "yes", "text": "Yes"}, {"key": "no", "text": "No"}]},
            {"key": "when", "kind": "day", "prompt": "When?", "only_when": {"step": "again", "one_of": ["yes"]}}],
        "done": {"all": [{"step": "things", "count": 3}, {"step": "again", "is": "answered"}]}})");
    if (!read)
        for (auto const& problem : read.error())
            UNSCOPED_INFO(problem.pointer << ": " << problem.message);
    REQUIRE(read);
    auto const known = protocol_set::shipped().with(read->protocol);
    REQUIRE(known);
    CHECK(known->size() == 43);
    auto const words_shown = text_catalog::english().overlaid_with(read->words);
    auto const view = describe(*start("three_good_things", {}, *known), *known);
    CHECK(words_shown.text(view->prompt) == "What was good today?");
    CHECK(words_shown.text(view->asked->fields[1].label) == "How good?");
    auto const run = drive("three_good_things", 0, *known);
    CHECK(run.last.status() == session_status::completed);
    CHECK(to_record(run.last, *known).error().code == errc::unknown_key); // no record type of its own
}

TEST_CASE("a protocol file with mistakes says where each of them is")
{
    auto const read = io::read_protocol(R"({"schema": "cbtkit/protocol/1", "key": "x", "stepz": [],
        "steps": [{"key": "a", "kind": "texxt"}, {"kind": "slider", "least": "low"},
                  {"key": "c", "only_when": {"step": "a"}, "wait": {"for": "ever"}}]})");
    REQUIRE(!read);
    auto const has = [&read](std::string_view pointer, errc code) {
        for (auto const& problem : read.error())
            if (problem.pointer == pointer && problem.code == code && !problem.message.empty())
                return true;
        return false;
    };
    CHECK(has("/stepz", errc::unknown_key));
    CHECK(has("/steps/0/kind", errc::unknown_key));
    CHECK(has("/steps/1", errc::missing_member));
    CHECK(has("/steps/1/least", errc::wrong_type));
    CHECK(has("/steps/2/only_when", errc::missing_member));
    CHECK(has("/steps/2/wait/for", errc::unknown_key));
    for (auto const& problem : read.error())
        if (problem.pointer == "/steps/0/kind")
            CHECK(problem.position.has_value());
    CHECK_FALSE(io::read_protocol("{"));
    CHECK_FALSE(io::read_protocol("[]"));
    auto const later = io::read_protocol(
        R"({"schema": "cbtkit/protocol/1", "key": "x", "steps": [{"key": "a", "keep_in_view": ["b"]}, {"key": "b"}]})");
    REQUIRE(!later);
    CHECK(later.error().at(0).pointer == "/steps/0");
}
