// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/advance.hpp>

#include "answers.hpp"

#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/exercise/practices.hpp>
#include <cbtkit/exercise/projections.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <set>
#include <sstream>

using namespace cbtkit;
using namespace cbtkit_test;

namespace {
boost::json::value golden(std::string const& name)
{
    std::ifstream file{std::string{CBTKIT_TEST_DATA} + "/golden/" + name};
    std::stringstream text;
    text << file.rdbuf();
    return boost::json::parse(text.str());
}

/// Small and the same everywhere.
class dice {
public:
    explicit dice(std::uint64_t seed)
        : state_{seed * 2 + 1}
    {
    }
    std::uint64_t roll(std::uint64_t sides)
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return (state_ >> 33U) % sides;
    }

private:
    std::uint64_t state_;
};

/// Any event, fitting or not.
event any_event(session const& now, dice& random, protocol_set const& known)
{
    auto const view = describe(now, known);
    REQUIRE(view);
    protocol const& p = *known.find(now.protocol());
    std::string const some_step = p.steps[random.roll(p.steps.size())].asked.key;
    switch (random.roll(16)) {
    case 0:
        return events::back{};
    case 1:
        return events::forward{};
    case 2:
        return events::paused{};
    case 3:
    case 4:
        return events::resumed{};
    case 5:
        return events::skipped{random.roll(2) == 0 ? now.cursor() : some_step};
    case 6:
        return events::ticked{at("2026-03-0" + std::to_string(1 + random.roll(9)) + "T10:00:00Z")};
    case 7:
        return events::answered{some_step, answer{std::int64_t{7}}};
    case 8:
        return events::answered{some_step, answer{words("Ana wrote on Friday that she will be late.")}};
    case 9:
        return events::answered{some_step, answer{percent(static_cast<int>(random.roll(101)))}};
    case 10:
        if (random.roll(20) == 0)
            return events::stopped{};
        return events::ticked{at("2026-12-31T10:00:00Z")};
    default:
        if (view->asked)
            return events::answered{view->step, answer_to(now, *view, random.roll(7))};
        return events::resumed{};
    }
}

void check_invariants(session const& s, protocol_set const& known)
{
    protocol const& p = *known.find(s.protocol());
    CHECK(s.stop().has_value() == (s.status() == session_status::blocked_by_safety));
    if (!s.cursor().empty())
        CHECK(p.find(s.cursor()) != nullptr);
    std::set<std::string> steps;
    for (session_entry const& entry : s.parts().entries) {
        CHECK(steps.insert(entry.step).second);
        CHECK(p.find(entry.step) != nullptr);
    }
    CHECK(session::from(s.parts()) == s);
}
} // namespace

TEST_CASE("the catalogue of exercises is the one of the domain reference")
{
    auto const data = golden("protocols.json");
    auto const shipped = protocol_set::shipped();
    auto const& list = data.at("exercises").as_array();
    REQUIRE(list.size() == shipped.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        CHECK(std::string_view{list[i].at("id").as_string()} == shipped.all_view()[i].key);
}

TEST_CASE("every shipped protocol is sound")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view())
        for (protocol_problem const& problem : problems_of(p)) {
            CAPTURE(p.key, problem.step, problem.message);
            CHECK(false);
        }
}

TEST_CASE("every exercise can be driven to completion and makes its record, whatever is chosen")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view())
        for (std::uint64_t variety = 0; variety < 8; ++variety) {
            CAPTURE(p.key, variety);
            whole_run const run = drive(p.key, variety);
            INFO("at " << run.last.cursor() << ", " << key(run.last.status()));
            bool const support = run.last.find("support") != nullptr;
            CHECK(run.last.status() == session_status::completed);
            auto const record = to_record(run.last);
            if (support) {
                CHECK(record.error().code == errc::must_handle);
                continue;
            }
            if (!record)
                INFO(key(record.error().code));
            REQUIRE(record);
            CHECK(record->protocol == p.key);
            CHECK(record_name(record->content) == p.record);
            auto const again = replay(run.first, run.events);
            REQUIRE(again);
            CHECK(*again == run.last);
        }
}

TEST_CASE("an exercise interrupted at any step goes on as if nothing had happened")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view()) {
        whole_run const run = drive(p.key, 1);
        for (std::size_t cut = 0; cut < run.events.size(); ++cut) {
            session s = run.first;
            for (std::size_t i = 0; i < run.events.size(); ++i) {
                if (i == cut && s.status() != session_status::completed) {
                    auto paused = advance(s, events::paused{});
                    REQUIRE(paused);
                    if (run.events[i].get<events::answered>() != nullptr)
                        CHECK(advance(*paused, run.events[i]).error().code == errc::wrong_order);
                    auto stored = session::from(paused->parts()); // save and load
                    REQUIRE(stored);
                    auto resumed = advance(*stored, events::resumed{});
                    REQUIRE(resumed);
                    s = *resumed;
                }
                auto next = advance(s, run.events[i]);
                REQUIRE(next);
                s = *next;
            }
            CAPTURE(p.key, cut);
            CHECK(s == run.last);
        }
    }
}

TEST_CASE("back and forward return to the same state")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view()) {
        whole_run const run = drive(p.key, 3);
        session s = run.first;
        for (event const& happened : run.events) {
            auto const view = describe(s);
            REQUIRE(view);
            if (view->can_back) {
                auto const back = advance(s, events::back{});
                REQUIRE(back);
                auto const forward = advance(*back, events::forward{});
                REQUIRE(forward);
                CAPTURE(p.key, s.cursor());
                session_parts same = forward->parts();
                same.brake = s.parts().brake; // the offer of a pause is for the moment after the answer
                CHECK(same == s.parts());
            }
            s = *advance(s, happened);
        }
    }
}

TEST_CASE("random events never break a session, lose an answer or differ on replay")
{
    auto const shipped = protocol_set::shipped();
    for (protocol const& p : shipped.all_view())
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            CAPTURE(p.key, seed);
            dice random{seed};
            session const first = *start(p.key, {.seed = seed});
            session s = first;
            std::vector<event> accepted;
            for (int i = 0; i < 120; ++i) {
                event const happened = any_event(s, random, shipped);
                auto const next = advance(s, happened);
                if (!next) {
                    CHECK(advance(s, happened).error() == next.error());
                    continue;
                }
                accepted.push_back(happened);
                for (session_entry const& before : s.parts().entries) {
                    session_entry const* after = next->find(before.step);
                    REQUIRE(after != nullptr);
                    auto const* skip = happened.get<events::skipped>();
                    if (before.given && (skip == nullptr || skip->step != before.step))
                        CHECK(after->given.has_value());
                }
                s = *next;
                check_invariants(s, shipped);
                REQUIRE(describe(s));
                if (auto const record = to_record(s); record && s.status() == session_status::completed)
                    if (auto const* thoughts = std::get_if<thought_record>(&record->content))
                        CHECK(checked(*thoughts));
            }
            CHECK(*replay(first, accepted) == s);
        }
}

TEST_CASE("ten thousand events leave a session as small and as sound as a few")
{
    auto const shipped = protocol_set::shipped();
    for (char const* key :
         {"thought_record_7", "behavioural_experiment", "worry_tree", "saying_no", "socratic", "urge_surf"}) {
        CAPTURE(key);
        protocol const& p = *shipped.find(key);
        dice random{17};
        session const first = *start(key, {.seed = 17});
        session s = first;
        std::vector<event> accepted;
        for (int tried = 0; tried < 10'000; ++tried) {
            event const happened = any_event(s, random, shipped);
            if (happened.get<events::stopped>() != nullptr)
                continue; // a stopped session would be over
            auto const next = advance(s, happened);
            if (!next)
                continue;
            accepted.push_back(happened);
            s = *next;
            if (tried % 500 == 0)
                check_invariants(s, shipped);
        }
        check_invariants(s, shipped);
        CHECK(accepted.size() > 1'000);
        CHECK(s.parts().entries.size() <= p.steps.size());
        CHECK(s.parts().opened_waits.size() <= p.steps.size());
        CHECK(s.parts().aside.empty());
        CHECK(*replay(first, accepted) == s);
    }
}

TEST_CASE("every practice of the article leads to an exercise or a part of the library")
{
    auto const shipped = protocol_set::shipped();
    std::set<std::string_view> reached;
    for (practice_row const& row : practices) {
        CAPTURE(row.practice);
        CHECK(!row.where.empty());
        if (row.form == practice_form::exercise) {
            REQUIRE(shipped.find(row.where) != nullptr);
            CHECK(drive(row.where).last.status() == session_status::completed);
            reached.insert(row.where);
        }
        if (row.form == practice_form::vocabulary)
            CHECK(find_vocabulary(row.where) != nullptr);
        if (row.form == practice_form::safety)
            CHECK(text_catalog::english().contains(row.where));
    } // what leads to goals and the journal: practices.test.cpp
    CHECK(reached.size() >= 20);
}
