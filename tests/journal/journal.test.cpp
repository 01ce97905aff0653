// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/journal.hpp>

#include "catch.hpp"
#include "regular.hpp"

#include <cstdint>
#include <map>
#include <string>

using namespace cbtkit;

namespace {
journal_entry entry(std::string const& id, std::string const& at, std::string const& text = "")
{
    journal_entry made;
    made.id = *entry_id::from(id);
    made.at = *civil_time::parse(at);
    made.text = text;
    return made;
}

journal three()
{
    return *journal::from_entries(
        {entry("b", "2026-03-02T08:00Z"), entry("a", "2026-03-01T08:00Z"), entry("c", "2026-03-03T08:00Z")});
}

std::string order(journal const& j)
{
    std::string ids;
    for (journal_entry const& e : j.entries())
        ids += e.id.str();
    return ids;
}
} // namespace

TEST_CASE("entries are ordered by instant, whatever their offsets")
{
    CHECK(order(three()) == "abc");
    auto const abroad = *journal::from_entries(
        {entry("late", "2026-03-01T09:00:00+00:00"), entry("early", "2026-03-01T09:30:00+02:00")});
    CHECK(order(abroad) == "earlylate");
}

TEST_CASE("ids are unique and found")
{
    CHECK(
        journal::from_entries({entry("a", "2026-03-01T08:00Z"), entry("a", "2026-03-02T08:00Z")}).error() ==
        cbtkit::error{errc::duplicate, 1});
    journal j = three();
    CHECK(j.add(entry("a", "2026-03-09T08:00Z")).error().code == errc::duplicate);
    CHECK(j.find(*entry_id::from("b"))->at.day().day() == 2);
    CHECK(j.find(*entry_id::from("z")) == nullptr);
    CHECK(j.add(entry("aa", "2026-03-01T12:00Z")));
    CHECK(order(j) == "aaabc");
    for (journal_entry const& e : j.entries())
        CHECK(j.find(e.id) == &e);
}

TEST_CASE("a copy shares until one side changes, and then only that side changes")
{
    journal a = three();
    journal const b = a;
    CHECK(a.entries().data() == b.entries().data());
    REQUIRE(a.add(entry("d", "2026-03-04T08:00Z")));
    CHECK(order(a) == "abcd");
    CHECK(order(b) == "abc");
    cbtkit_test::check_regular(b, three(), a);
}

TEST_CASE("an edit keeps the version that it replaced, and may move the entry in time")
{
    journal j = three();
    REQUIRE(j.edit(entry("a", "2026-03-05T08:00Z", "second thoughts")));
    CHECK(order(j) == "bca");
    auto const old = j.earlier_versions(*entry_id::from("a"));
    REQUIRE(old.size() == 1);
    CHECK(old[0].at.day().day() == 1);
    CHECK(j.edit(entry("zz", "2026-03-05T08:00Z")).error().code == errc::unknown_key);
}

TEST_CASE("deletion is complete: the entry and its versions are gone")
{
    journal j = three();
    REQUIRE(j.edit(entry("a", "2026-03-01T08:00Z", "changed")));
    REQUIRE(j.remove(j.entries()[0].id));
    CHECK(order(j) == "bc");
    CHECK(j.earlier_versions(*entry_id::from("a")).empty());
    CHECK(j.find(*entry_id::from("b")) == &j.entries()[0]);
}

TEST_CASE("an entry after midnight belongs to the evening before when the person's day begins later")
{
    auto const night = *civil_time::parse("2026-03-02T03:59:59+01:00");
    CHECK(day_of(night).day() == 2);
    CHECK(day_of(night, *day_boundary::from_minutes(240)).day() == 1);
    CHECK(
        day_of(*civil_time::parse("2026-03-02T04:00:00+01:00"), *day_boundary::from_minutes(240)).day() == 2);
    CHECK_FALSE(day_boundary::from_minutes(720));
    CHECK_FALSE(day_boundary::from_minutes(-1));
}

TEST_CASE("ids are found through any number of additions, edits and removals")
{
    journal all;
    std::map<std::string, std::string> model; // id to text
    std::uint64_t state = 5;
    auto const roll = [&state](std::uint64_t sides) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % sides;
    };
    for (int k = 0; k < 4'000; ++k) {
        journal_entry entry;
        entry.id = *entry_id::from("e" + std::to_string(roll(150)));
        entry.at = *civil_time::parse("2026-01-1" + std::to_string(roll(10)) + "T10:00:00Z");
        entry.text = std::to_string(k);
        std::string const name = entry.id.str();
        bool const there = model.contains(name);
        switch (roll(4)) {
        case 0:
            CHECK(all.remove(entry.id).has_value() == there);
            model.erase(name);
            break;
        case 1:
            CHECK(all.edit(entry).has_value() == there);
            if (there)
                model[name] = entry.text;
            break;
        default:
            CHECK(all.add(entry).has_value() == !there);
            if (!there)
                model[name] = entry.text;
        }
        if (k % 40 != 0)
            continue;
        REQUIRE(all.size() == model.size());
        for (auto const& [id, text] : model) {
            journal_entry const* const found = all.find(*entry_id::from(id));
            REQUIRE(found != nullptr);
            CHECK(found->text == text);
        }
    }
    auto const again = journal::from_entries({all.entries().rbegin(), all.entries().rend()});
    REQUIRE(again);
    for (journal_entry const& each : all.entries())
        CHECK(again->find(each.id) != nullptr);
}
