// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/id.hpp>

#include "catch.hpp"
#include "regular.hpp"

#include <type_traits>
#include <unordered_set>

namespace {
using entry_id = cbtkit::id<struct entry_tag>;
using goal_id = cbtkit::id<struct goal_tag>;
} // namespace

TEST_CASE("an id keeps any printable key, known or not")
{
    CHECK(entry_id::from("custom:ausgeschlossen-gefühlt")->str() == "custom:ausgeschlossen-gefühlt");
}

TEST_CASE("an id that is empty, endless or holds a control character is refused")
{
    CHECK(entry_id::from("").error().code == cbtkit::errc::empty);
    CHECK(entry_id::from(std::string(201, 'a')).error().code == cbtkit::errc::too_long);
    CHECK(entry_id::from("a\nb").error() == cbtkit::error{cbtkit::errc::invalid_id, 1});
}

TEST_CASE("ids of different kinds do not mix")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<entry_id, goal_id>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<entry_id, char const*>);
}

TEST_CASE("an id is regular and a key of hash tables")
{
    cbtkit_test::check_regular(*entry_id::from("a"), *entry_id::from("a"), *entry_id::from("b"));
    std::unordered_set<entry_id> const set{*entry_id::from("a"), *entry_id::from("b"), *entry_id::from("a")};
    CHECK(set.size() == 2);
}
