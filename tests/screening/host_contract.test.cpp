// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/host_contract.hpp>

#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"

#include <type_traits>

using namespace cbtkit;

namespace {
resource_table one_resource()
{
    return resource_table{}.with("en-GB", {"Example line", "000", "", {"en"}, false}).value();
}
} // namespace

TEST_CASE("an empty table is refused unless the host says that it has none")
{
    CHECK(
        host_contract::from(resource_table{}, resource_policy::from_table).error().code ==
        errc::no_resources);
    CHECK(host_contract::from(resource_table{}, resource_policy::ack_no_resources).has_value());
    CHECK(host_contract::from(one_resource(), resource_policy::from_table).has_value());
    CHECK(
        host_contract::from(one_resource(), static_cast<resource_policy>(7)).error().code ==
        errc::unknown_key);
}

TEST_CASE("an acknowledgement fits the one text it was given for")
{
    host_contract const contract = host_contract::from(one_resource(), resource_policy::from_table).value();
    blocked const stop = *blocked::check(screen("I want to die."));
    blocked const other = *blocked::check(screen("I want to kill myself."));
    auto const given = acknowledge(contract, stop.token(), host_action::showed_resources);
    REQUIRE(given);
    CHECK((*given).fits(stop));
    CHECK(!(*given).fits(other));
    CHECK((*given).action() == host_action::showed_resources);
}

TEST_CASE("an acknowledgement without a text, an action or resources is refused")
{
    host_contract const contract = host_contract::from(one_resource(), resource_policy::from_table).value();
    host_contract const bare = host_contract::from({}, resource_policy::ack_no_resources).value();
    blocked_token const token = blocked::check(screen("I want to die."))->token();
    CHECK(acknowledge(contract, {}, host_action::showed_resources).error().code == errc::empty);
    CHECK(acknowledge(contract, token, host_action{}).error().code == errc::unknown_key);
    CHECK(acknowledge(bare, token, host_action::showed_resources).error().code == errc::no_resources);
    CHECK(acknowledge(bare, token, host_action::offered_contact).has_value());
}

TEST_CASE("nobody makes an acknowledgement or a contract without the checks")
{
    STATIC_REQUIRE(!std::is_default_constructible_v<acknowledgement>);
    STATIC_REQUIRE(!std::is_default_constructible_v<host_contract>);
    STATIC_REQUIRE(!std::is_constructible_v<acknowledgement, blocked_token, host_action>);
    STATIC_REQUIRE(!std::is_default_constructible_v<blocked>);
}
